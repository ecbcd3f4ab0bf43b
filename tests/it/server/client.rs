//! A client that can also misbehave: bytes out, an answer in.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// No answer in a test takes longer, even on a busy machine.
const BOUND: Duration = Duration::from_secs(10);

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    /// Reads an answer from the bytes of a whole connection.
    pub fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Self {
            status,
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    /// The value of a header; fails the test if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.find(name)
            .unwrap_or_else(|| panic!("no {name} in {}", self.head))
    }

    /// The value of a header, if it is there.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

/// One request to be written.
#[derive(Clone, Debug)]
pub struct Call {
    method: &'static str,
    path: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Call {
    pub fn get(path: &str) -> Self {
        Self {
            method: "GET",
            path: path.to_owned(),
            headers: Vec::new(),
            body: String::new(),
        }
    }

    pub fn delete(path: &str) -> Self {
        Self {
            method: "DELETE",
            ..Self::get(path)
        }
    }

    pub fn post(path: &str, body: impl Into<String>) -> Self {
        Self {
            method: "POST",
            body: body.into(),
            ..Self::get(path)
        }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Shows a visitor's token.
    pub fn bearer(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    /// The bytes, asking for the connection to be closed afterwards.
    pub fn bytes(&self) -> Vec<u8> {
        let mut head = format!(
            "{} {} HTTP/1.1\r\nhost: test\r\nconnection: close\r\ncontent-length: {}\r\n",
            self.method,
            self.path,
            self.body.len()
        );
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        format!("{head}\r\n{}", self.body).into_bytes()
    }

    /// Sends it on a connection of its own and reads the answer.
    pub async fn send(&self, to: SocketAddr) -> Answer {
        let mut connection = Connection::open(to).await;
        connection.write(&self.bytes()).await;
        connection.answer().await
    }
}

/// A connection to the service.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    pub async fn open(to: SocketAddr) -> Self {
        let stream = TcpStream::connect(to).await.unwrap();
        Self {
            stream,
            read: Vec::new(),
        }
    }

    pub async fn write(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).await.unwrap();
    }

    /// Everything until the service closes the connection.
    pub async fn rest(&mut self) -> Vec<u8> {
        let read = async {
            let mut piece = [0; 4096];
            // A service that refuses a body it has not read may reset the connection after its answer.
            while let Ok(length @ 1..) = self.stream.read(&mut piece).await {
                self.read.extend_from_slice(&piece[..length]);
            }
        };
        tokio::time::timeout(BOUND, read)
            .await
            .expect("the service did not close the connection");
        std::mem::take(&mut self.read)
    }

    /// The answer on a connection that is closed after it.
    pub async fn answer(&mut self) -> Answer {
        Answer::parse(&self.rest().await)
    }

    /// Everything read so far, once it holds `text`.
    pub async fn until(&mut self, text: &str) -> String {
        let read = async {
            let mut piece = [0; 4096];
            while !String::from_utf8_lossy(&self.read).contains(text) {
                let length = self.stream.read(&mut piece).await.unwrap();
                assert_ne!(length, 0, "closed before it said {text}");
                self.read.extend_from_slice(&piece[..length]);
            }
        };
        tokio::time::timeout(BOUND, read)
            .await
            .unwrap_or_else(|_| panic!("did not say {text}"));
        String::from_utf8_lossy(&self.read).into_owned()
    }

    /// Whether nothing at all is said for a moment.
    pub async fn is_silent(&mut self) -> bool {
        let mut piece = [0; 1];
        tokio::time::timeout(Duration::from_millis(150), self.stream.read(&mut piece))
            .await
            .is_err()
    }
}

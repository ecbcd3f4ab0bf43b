//! Just enough HTTP/1.1 for the load and the stub: kept connections, bodies of a known length.
//!
//! A real client and a real server would take several times the CPU time from whom they measure. What
//! is measured speaks HTTP through its own libraries; both of them give every body its length.

use std::io;

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What a head may take; more is a mistake.
const MOST_HEAD_BYTES: usize = 64 << 10;

/// One connection.
pub(crate) struct Wire {
    stream: TcpStream,
    /// What has arrived and was not read yet.
    arrived: BytesMut,
}

/// One request or one answer.
pub(crate) struct Message {
    /// Its first line and its headers.
    head: Bytes,
    /// Its body.
    pub(crate) body: Bytes,
}

impl Message {
    /// The status of an answer; 0 where this is none.
    pub(crate) fn status(&self) -> u16 {
        let digits = self.head.get(9..12).unwrap_or_default();
        std::str::from_utf8(digits)
            .ok()
            .and_then(|digits| digits.parse().ok())
            .unwrap_or_default()
    }
}

impl Wire {
    /// A connection that sends at once what it is given.
    pub(crate) fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            arrived: BytesMut::with_capacity(4096),
        })
    }

    /// Sends a whole message.
    pub(crate) async fn write(&mut self, message: &[u8]) -> io::Result<()> {
        self.stream.write_all(message).await
    }

    /// The next message; `None` when the other side has ended the connection.
    pub(crate) async fn read(&mut self) -> io::Result<Option<Message>> {
        let head = loop {
            if let Some(end) = end_of_head(&self.arrived) {
                break self.arrived.split_to(end).freeze();
            }
            if self.arrived.len() > MOST_HEAD_BYTES {
                return Err(io::Error::other("a head without an end"));
            }
            if self.stream.read_buf(&mut self.arrived).await? == 0 {
                return Ok(None);
            }
        };
        let length = content_length(&head);
        while self.arrived.remaining() < length {
            if self.stream.read_buf(&mut self.arrived).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        let body = self.arrived.split_to(length).freeze();
        Ok(Some(Message { head, body }))
    }
}

/// Where the body begins, once the head is there.
fn end_of_head(bytes: &[u8]) -> Option<usize> {
    let blank = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    Some(blank + 4)
}

/// The length of the body that follows; 0 where none is given.
fn content_length(head: &[u8]) -> usize {
    let name = b"content-length:";
    head.split(|byte| *byte == b'\n')
        .filter_map(|line| line.split_at_checked(name.len()))
        .find(|(start, _)| start.eq_ignore_ascii_case(name))
        .and_then(|(_, value)| std::str::from_utf8(value).ok()?.trim().parse().ok())
        .unwrap_or_default()
}

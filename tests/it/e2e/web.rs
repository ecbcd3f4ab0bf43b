//! The web page's own channel: posted messages in, server-sent events out, nothing configured.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

use crate::e2e::platform::{Said, post};
use crate::e2e::service::Service;
use crate::e2e::{Act, Driver};
use crate::store::versions::format_1;

/// Visitors of the page.
pub struct Web {
    pub service: Service,
    streams: BTreeMap<String, BufReader<TcpStream>>,
    offered: BTreeMap<(String, String), String>,
    waiting: VecDeque<Said>,
    sent: u64,
}

fn token(person: &str) -> String {
    format!("{person:x<43}")
}

impl Web {
    fn start() -> Self {
        Self::over(Service::start_bare())
    }

    /// Visitors of this service.
    pub fn over(service: Service) -> Self {
        Self {
            service,
            streams: BTreeMap::new(),
            offered: BTreeMap::new(),
            waiting: VecDeque::new(),
            sent: 0,
        }
    }

    /// Opens the stream of a visitor's messages.
    fn stream(&mut self, person: &str) -> &mut BufReader<TcpStream> {
        let base = self.service.base.clone();
        self.streams.entry(person.to_owned()).or_insert_with(|| {
            let host = base.trim_start_matches("http://");
            let mut socket = TcpStream::connect(host).unwrap();
            socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
            write!(
                socket,
                "GET /web/web/messages HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {}\r\n\r\n",
                token(person)
            )
            .unwrap();
            BufReader::new(socket)
        })
    }
}

impl Driver for Web {
    fn send(&mut self, person: &str, act: Act<'_>) -> u16 {
        self.sent += 1;
        let id = format!("00000000-0000-4000-8000-{:012}", self.sent);
        let body = match act {
            Act::Says(text) => json!({ "id": id, "text": text }),
            Act::Taps(label) => {
                let payload = &self.offered[&(person.to_owned(), label.to_owned())];
                json!({ "id": id, "payload": payload, "title": label })
            }
        };
        let bearer = format!("Bearer {}", token(person));
        let url = format!("{}/webhooks/web", self.service.base);
        let (status, _) = post(
            &url,
            &[("authorization", bearer.clone())],
            body.to_string().as_bytes(),
        );
        let (again, _) = post(
            &url,
            &[("authorization", bearer)],
            body.to_string().as_bytes(),
        );
        assert_eq!(again, 200);
        status
    }

    fn next_to(&mut self, person: &str) -> Said {
        loop {
            if let Some(at) = self.waiting.iter().position(|said| said.person == person) {
                return self.waiting.remove(at).unwrap();
            }
            let mut line = String::new();
            self.stream(person).read_line(&mut line).unwrap();
            let Some(data) = line.strip_prefix("data:") else {
                continue;
            };
            let bubble: Value = serde_json::from_str(data.trim()).unwrap();
            // The visitor's own words come back too, and the stream says more than messages.
            if bubble["from"] == "me" || !bubble["text"].is_string() {
                continue;
            }
            let choices: Vec<(String, String)> = bubble["quick_replies"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|reply| {
                    (
                        reply["label"].as_str().unwrap().to_owned(),
                        reply["payload"].as_str().unwrap().to_owned(),
                    )
                })
                .collect();
            for (label, payload) in &choices {
                self.offered
                    .insert((person.to_owned(), label.clone()), payload.clone());
            }
            let text = bubble["text"].as_str().unwrap().to_owned();
            self.waiting.push_back(Said {
                person: person.to_owned(),
                text,
                choices,
            });
        }
    }
}

#[test]
fn a_citizen_learns_on_the_web_page() {
    let mut web = Web::start();
    assert_eq!(
        web.send("mentor", Act::Says(camtay::house::TRY_IT_INVITE)),
        200
    );
    web.until("mentor", "Người hướng dẫn");
    web.send("lan", Act::Says("cài vneid"));
    web.until("lan", "đang dùng máy nào");
    web.send("lan", Act::Taps("iPhone"));
    web.until("lan", "App Store");
    for heard in ["cách khác", "từng chút một", "nhờ người đến giúp"] {
        web.send("lan", Act::Taps("Chưa được"));
        web.until("lan", heard);
    }
    web.until("mentor", "Có người cần giúp");
    web.send("mentor", Act::Taps("Tôi nhận"));
    web.until("lan", "đến giúp");
    web.send("lan", Act::Says("tôi làm được rồi"));
    web.until("lan", "làm được bước này rồi");
    web.send("lan", Act::Taps("Có"));
    web.until("lan", "kính lúp");
    web.until("mentor", "không cần giúp nữa");
}

#[test]
fn a_citizen_of_an_older_version_goes_on_where_they_were() {
    let folder = tempfile::tempdir().unwrap();
    format_1(&folder.path().join("data"));
    let mut web = Web::over(Service::start_in(folder));
    web.sent = 100; // the first numbers are known to the store
    web.send("lan", Act::Says("tôi làm được rồi"));
    web.until("lan", "kính lúp");
}

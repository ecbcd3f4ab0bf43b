//! A stub of a platform: takes every call, checks it, answers as the platform would.

use std::collections::{BTreeMap, VecDeque};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, Method, Uri};
use axum::{Json, Router};
use serde_json::Value;

/// How long the test waits for a message before it fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// A message that arrived at a person.
#[derive(Clone, Debug)]
pub struct Said {
    pub person: String,
    pub text: String,
    /// Label and payload of each choice that the platform can show as one.
    pub choices: Vec<(String, String)>,
}

/// One call of the service to the platform.
pub struct Call {
    pub method: Method,
    pub path: String,
    pub headers: HeaderMap,
    pub body: Value,
}

/// What the stub makes of a call: what arrives at a person, if anything, and the answer.
pub type Reading = fn(&Call) -> (Option<Said>, Value);

/// A running stub.
pub struct Platform {
    /// Where it listens.
    pub base: String,
    arrived: Receiver<Result<Option<Said>, String>>,
    waiting: BTreeMap<String, VecDeque<Said>>,
    /// The newest payload of each label, by person.
    offered: BTreeMap<(String, String), String>,
    _runtime: tokio::runtime::Runtime,
}

impl Platform {
    /// Starts a stub that understands calls by `read`.
    pub fn start(read: Reading) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let (tell, arrived) = channel();
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new().fallback(
            async move |method: Method, uri: Uri, headers: HeaderMap, body: Bytes| {
                let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
                let call = Call {
                    method,
                    path: uri.to_string(),
                    headers,
                    body,
                };
                // A check that fails in here must fail the test, not only this answer.
                let read = std::panic::catch_unwind(|| read(&call));
                let (said, answer) = match read {
                    Ok((said, answer)) => (Ok(said), answer),
                    Err(_) => (
                        Err(format!("{} {} {}", call.method, call.path, call.body)),
                        Value::Null,
                    ),
                };
                tell.send(said).ok();
                Json(answer)
            },
        );
        runtime.spawn(async move { axum::serve(listener, app).await });
        Self {
            base,
            arrived,
            waiting: BTreeMap::new(),
            offered: BTreeMap::new(),
            _runtime: runtime,
        }
    }

    /// The next message at `person`.
    pub fn next_to(&mut self, person: &str) -> Said {
        loop {
            if let Some(said) = self.waiting.get_mut(person).and_then(VecDeque::pop_front) {
                return said;
            }
            let arrived = self.arrived.recv_timeout(PATIENCE);
            match arrived.unwrap_or_else(|_| panic!("nothing more arrived at {person}")) {
                Ok(None) => {}
                Ok(Some(said)) => {
                    for (label, payload) in &said.choices {
                        self.offered
                            .insert((said.person.clone(), label.clone()), payload.clone());
                    }
                    self.waiting
                        .entry(said.person.clone())
                        .or_default()
                        .push_back(said);
                }
                Err(call) => panic!("the platform would refuse this call: {call}"),
            }
        }
    }

    /// The payload behind a label that was offered to `person`.
    pub fn payload(&self, person: &str, label: &str) -> String {
        let key = (person.to_owned(), label.to_owned());
        self.offered
            .get(&key)
            .unwrap_or_else(|| panic!("{person} was never offered «{label}»"))
            .clone()
    }
}

/// Sends a request; gives the status and the body.
pub fn post(url: &str, headers: &[(&str, String)], body: &[u8]) -> (u16, String) {
    static CLIENT: std::sync::LazyLock<(tokio::runtime::Runtime, reqwest::Client)> =
        std::sync::LazyLock::new(|| {
            // Another test may have installed it already.
            rustls::crypto::ring::default_provider()
                .install_default()
                .ok();
            (
                tokio::runtime::Runtime::new().unwrap(),
                reqwest::Client::new(),
            )
        });
    let (runtime, client) = &*CLIENT;
    let mut request = client
        .post(url)
        .body(body.to_vec())
        .header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    runtime.block_on(async {
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    })
}

/// The lines `1. …`, `2. …` of a numbered text menu: label and number.
pub fn numbered(text: &str) -> Vec<(String, String)> {
    text.lines()
        .filter_map(|line| {
            let (number, label) = line.trim().split_once(". ")?;
            number.parse::<u32>().ok()?;
            Some((label.to_owned(), number.to_owned()))
        })
        .collect()
}

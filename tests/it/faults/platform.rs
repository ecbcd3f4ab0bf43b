//! The platform of the runs: one server on loopback, which does with each call what the plan says, and
//! remembers what arrived at whom.
//!
//! A call comes to `/<run>/<generation>/…`. What a killed generation still calls has no effect.

use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::faults::plan::{Fate, Fault};
use crate::faults::service::{CALL_WITHIN, PAGE};

/// One message that arrived at a person.
#[derive(Clone, Debug)]
pub struct Said {
    /// Whose number.
    pub person: usize,
    /// The outbox entry and its call.
    pub delivery: (u64, usize),
    /// The words.
    pub text: String,
    /// Which generation said it.
    pub generation: usize,
    /// Whether the platform meant to answer that it took it.
    pub answered: bool,
}

/// What the platform knows of one run.
pub struct Side {
    calls: Vec<Vec<Fate>>,
    seen: Mutex<Seen>,
    /// Echoes, each to be sent after so many milliseconds.
    echoes: mpsc::UnboundedSender<(u64, Value)>,
}

/// What changes.
#[derive(Default)]
struct Seen {
    /// The generation that lives; `None` after a kill, before the next one.
    living: Option<usize>,
    /// Calls so far, by person.
    calls: HashMap<usize, usize>,
    said: Vec<Said>,
    /// The outbox entries and calls that arrived, by person.
    arrived: HashMap<usize, HashSet<(u64, usize)>>,
}

impl Side {
    /// A run in which this happens to the calls for each person.
    pub fn new(calls: Vec<Vec<Fate>>, echoes: mpsc::UnboundedSender<(u64, Value)>) -> Arc<Self> {
        Arc::new(Self {
            calls,
            seen: Mutex::default(),
            echoes,
        })
    }

    /// This generation lives now.
    pub fn begin(&self, generation: usize) {
        self.seen.lock().unwrap().living = Some(generation);
    }

    /// Kills whatever lives, at one moment: nothing that happens before `image` is made is without
    /// effect, and nothing after it has any.
    pub fn kill(&self, image: impl FnOnce()) {
        let mut seen = self.seen.lock().unwrap();
        image();
        seen.living = None;
    }

    /// Whether this generation lives; what it answers counts only if it does.
    pub fn lives(&self, generation: usize) -> bool {
        self.seen.lock().unwrap().living == Some(generation)
    }

    /// Everything that arrived, in order.
    pub fn said(&self) -> Vec<Said> {
        self.seen.lock().unwrap().said.clone()
    }

    /// How many messages have arrived at a person, repeats not counted.
    pub fn arrived(&self, person: usize) -> usize {
        let seen = self.seen.lock().unwrap();
        seen.arrived.get(&person).map_or(0, HashSet::len)
    }

    /// Takes one call: what is done about it, or nothing where its caller is dead.
    fn take(&self, generation: usize, body: &Value) -> Option<Fault> {
        let mut seen = self.seen.lock().unwrap();
        if seen.living != Some(generation) {
            return None;
        }
        if body["sender_action"].is_string() {
            return Some(Fault::None);
        }
        let name = body["recipient"]["id"].as_str()?;
        let person: usize = name.strip_prefix('p')?.parse().ok()?;
        let count = seen.calls.entry(person).or_default();
        let fate = self.calls.get(person).and_then(|calls| calls.get(*count));
        *count += 1;
        let fate = fate.copied().unwrap_or(Fate {
            fault: Fault::None,
            echo_ms: None,
        });
        let answered = match fate.fault {
            Fault::None | Fault::Late(_) => true,
            Fault::CutAfter | Fault::Hang => false,
            Fault::Refuses(..) | Fault::CutBefore => return Some(fate.fault),
        };
        let metadata = body["message"]["metadata"].as_str()?;
        let (entry, call) = metadata.strip_prefix("camtay:")?.split_once('.')?;
        let delivery = (entry.parse().ok()?, call.parse().ok()?);
        seen.arrived.entry(person).or_default().insert(delivery);
        seen.said.push(Said {
            person,
            delivery,
            text: body["message"]["text"].as_str()?.to_owned(),
            generation,
            answered,
        });
        if let Some(after_ms) = fate.echo_ms {
            let echo = json!({
                "sender": { "id": PAGE },
                "recipient": { "id": name },
                "timestamp": 0,
                "message": { "mid": format!("m_sent_{metadata}"), "is_echo": true, "metadata": metadata },
            });
            self.echoes.send((after_ms, echo)).ok(); // the run may be over
        }
        Some(fate.fault)
    }
}

/// The server, which knows every run that is under way.
#[derive(Clone)]
pub struct Platform {
    /// Where it listens.
    base: String,
    sides: Arc<Mutex<HashMap<u64, Arc<Side>>>>,
}

impl Platform {
    /// Starts it on a free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let platform = Self {
            base,
            sides: Arc::default(),
        };
        let serving = platform.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let platform = serving.clone();
                let service = service_fn(move |request| {
                    let platform = platform.clone();
                    async move { platform.answer(request).await }
                });
                tokio::spawn(async move {
                    // Errors are the point of it: the service breaks connections by them.
                    hyper::server::conn::http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await
                        .ok();
                });
            }
        });
        platform
    }

    /// Takes the calls of a run from now on.
    pub fn enter(&self, run: u64, side: Arc<Side>) {
        self.sides.lock().unwrap().insert(run, side);
    }

    /// Forgets a run.
    pub fn leave(&self, run: u64) {
        self.sides.lock().unwrap().remove(&run);
    }

    /// Where a generation of a run calls.
    pub fn base(&self, run: u64, generation: usize) -> String {
        format!("{}/{run}/{generation}", self.base)
    }

    /// Answers one call, or breaks the connection.
    async fn answer(&self, request: Request<Incoming>) -> io::Result<Response<Full<Bytes>>> {
        let broken = || io::Error::from(io::ErrorKind::ConnectionAborted);
        let mut path = request.uri().path().split('/').skip(1);
        let mut number = || path.next().and_then(|part| part.parse::<u64>().ok());
        let (run, generation) = (number().ok_or_else(broken)?, number().ok_or_else(broken)?);
        if request.uri().path().ends_with("/message_attachments") {
            // Every picture is told in words here, so that all that is said can be compared.
            return Ok(refusal(400, Some(100), None));
        }
        let side = self.sides.lock().unwrap().get(&run).cloned();
        let body = request
            .into_body()
            .collect()
            .await
            .map_err(io::Error::other)?;
        let body = serde_json::from_slice(&body.to_bytes())?;
        let side = side.ok_or_else(broken)?;
        let generation = usize::try_from(generation).map_err(io::Error::other)?;
        match side.take(generation, &body).ok_or_else(broken)? {
            Fault::None => {}
            Fault::Late(ms) => tokio::time::sleep(Duration::from_millis(ms)).await,
            Fault::Refuses(status, code, retry_after) => {
                return Ok(refusal(status, code, retry_after));
            }
            Fault::CutBefore | Fault::CutAfter => return Err(broken()),
            Fault::Hang => {
                tokio::time::sleep(CALL_WITHIN * 2).await;
                return Err(broken());
            }
        }
        let taken = json!({ "recipient_id": "p", "message_id": "m_sent" }).to_string();
        Ok(Response::new(Full::from(taken)))
    }
}

/// An answer that refuses a call.
fn refusal(status: u16, code: Option<i64>, retry_after: Option<u64>) -> Response<Full<Bytes>> {
    let body = match code {
        Some(code) => json!({ "error": { "code": code, "message": "no" } }).to_string(),
        None => "<html>no</html>".to_owned(),
    };
    let mut response = Response::new(Full::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    if let Some(seconds) = retry_after {
        response.headers_mut().insert("retry-after", seconds.into());
    }
    response
}

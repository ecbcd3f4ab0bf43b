//! A commune on Messenger whose platform has moods: it takes what it is told, refuses it, or is slow.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::StatusCode;
use axum::{Json, Router};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::e2e::platform::post;
use crate::e2e::service::Service;

/// Signs what the platform brings.
pub const APP_SECRET: &str = "0123456789abcdef0123456789abcdef";
/// What the service shows to the platform.
pub const PAGE_TOKEN: &str = "page-token-of-this-commune";
/// What operators show.
pub const ADMIN_TOKEN: &str = "fedcba9876543210fedcba9876543210";
/// The page that people write to.
pub const PAGE: &str = "104900000000777";
/// No test waits longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a configured service needs in its environment.
pub const SECRETS: [(&str, &str); 4] = [
    ("FB_SECRET", APP_SECRET),
    ("FB_VERIFY", "verify-me"),
    ("FB_TOKEN", PAGE_TOKEN),
    ("CAMTAY_ADMIN_TOKEN", ADMIN_TOKEN),
];

/// How the platform answers.
#[derive(Clone)]
pub enum Mood {
    /// It takes everything.
    Takes,
    /// It refuses with this code.
    Refuses(i64),
    /// It takes everything after this long.
    Slow(Duration),
}

/// A message that the platform was asked to say.
#[derive(Clone, Debug)]
pub struct Said {
    pub person: String,
    pub text: String,
    /// The number of the outbox entry and of its call.
    pub metadata: String,
}

/// The stub of the platform.
pub struct Moody {
    pub base: String,
    mood: Arc<Mutex<Mood>>,
    asked: Arc<Mutex<Vec<Said>>>,
    _runtime: tokio::runtime::Runtime,
}

impl Moody {
    pub fn start() -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let mood = Arc::new(Mutex::new(Mood::Takes));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (felt, heard) = (Arc::clone(&mood), Arc::clone(&asked));
        let app = Router::new().fallback(async move |body: Bytes| {
            let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
            if body.get("message").is_none() {
                return (StatusCode::OK, Json(json!({ "recipient_id": "1" })));
            }
            heard.lock().unwrap().push(said(&body));
            let mood = felt.lock().unwrap().clone();
            let taken = json!({ "recipient_id": "1", "message_id": "m_sent" });
            match mood {
                Mood::Takes => (StatusCode::OK, Json(taken)),
                Mood::Slow(wait) => {
                    tokio::time::sleep(wait).await;
                    (StatusCode::OK, Json(taken))
                }
                Mood::Refuses(code) => {
                    let error =
                        json!({ "error": { "code": code, "message": "bác Lan không nhận" } });
                    (StatusCode::BAD_REQUEST, Json(error))
                }
            }
        });
        runtime.spawn(async move { axum::serve(listener, app).await });
        Self {
            base,
            mood,
            asked,
            _runtime: runtime,
        }
    }

    pub fn is(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    /// Everything it was asked to say so far.
    pub fn asked(&self) -> Vec<Said> {
        self.asked.lock().unwrap().clone()
    }

    /// Waits until it was asked to say `words`.
    pub fn until(&self, words: &str) {
        eventually(words, || {
            self.asked().iter().any(|said| said.text.contains(words))
        });
    }
}

fn said(body: &Value) -> Said {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Said {
        person: text(&body["recipient"]["id"]),
        text: text(&body["message"]["text"]),
        metadata: text(&body["message"]["metadata"]),
    }
}

/// Waits until something is so.
pub fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < PATIENCE, "it never came to this: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The configuration of a commune on this platform; it gives up after a second try.
pub fn configuration(base: &str) -> String {
    format!(
        "admin: {{ token: {{ env: CAMTAY_ADMIN_TOKEN }} }}\ndelivery: {{ retry: [1s], probe_every: 1s }}\nchannels:\n  - {{ id: web, kind: web }}\n  - id: fb\n    kind: messenger\n    app_id: '990011223344556'\n    app_secret: {{ env: FB_SECRET }}\n    verify_token: {{ env: FB_VERIFY }}\n    pages: [{{ id: '{PAGE}', token: {{ env: FB_TOKEN }} }}]\n    api_base: {base}\n"
    )
}

/// `person` says `text`, in the message `mid`; gives the status of the answer.
pub fn says(service: &Service, person: &str, mid: &str, text: &str, secret: &str) -> u16 {
    let body = json!({ "object": "page", "entry": [{ "id": PAGE, "time": 1_795_400_000_000_u64,
        "messaging": [{
            "sender": { "id": person }, "recipient": { "id": PAGE },
            "timestamp": 1_795_400_000_000_u64, "message": { "mid": mid, "text": text },
        }],
    }] });
    let body = serde_json::to_vec(&body).unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(&body);
    let signature = format!("sha256={}", hex::encode(mac.finalize().into_bytes()));
    let url = format!("{}/webhooks/fb", service.base);
    post(&url, &[("X-Hub-Signature-256", signature)], &body).0
}

/// The body of the answer to a GET, as JSON.
pub fn json_at(service: &Service, path: &str) -> (u16, Value) {
    let answer = service.get(path);
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, serde_json::from_str(body).unwrap())
}

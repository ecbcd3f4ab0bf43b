//! The floor: the least that a bot can do. Checks the signature, parses, replies, remembers nothing.
//!
//! Built of what such a bot is usually built of (axum over hyper's HTTP/1 server as in the service, reqwest
//! with a kept pool of connections, tokio with its usual threads), and making as many calls for a turn: a
//! typing mark, and one message with three quick replies; before that, in one turn of five, one message
//! without. It answers 200 first and replies meanwhile, as the service does.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::routing::{get, post};
use hmac::Mac;
use http::{HeaderMap, StatusCode};
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt;

use crate::process::{Process, in_role};
use crate::stub::Stub;
use crate::webhook::{PAGE, PATH, TOKEN, mac};

/// The argument that makes this program the floor; where the platform is comes after it.
pub(crate) const ROLE: &str = "--floor";

/// Replies under way at once, at most: where nobody waits for them they would be without end.
const PARALLEL: usize = 256;
/// How long a call may take.
const CALL_WITHIN: Duration = Duration::from_secs(10);
/// In one turn of so many the service has two things to say.
const TWO_MESSAGES_IN: u64 = 5;
/// About as long as what the service says at a step.
const WORDS: &str = "Bác làm được rồi.\n\
    Bác chạm ô trống, gõ liền 5 chữ cái: v, n, e, i, d. Trong ô đủ 5 chữ chưa ạ?";

/// Starts the floor as a process of its own.
pub(crate) async fn start(stub: &Stub) -> anyhow::Result<Process> {
    let mut command = in_role(ROLE)?;
    command.arg(&stub.base);
    Process::start(command).await
}

/// Serves until the process is ended.
pub(crate) fn run(api_base: &str) -> anyhow::Result<()> {
    // Somebody else in the process may have chosen a provider already: theirs will do.
    rustls::crypto::ring::default_provider()
        .install_default()
        .ok();
    let floor = Arc::new(Floor {
        http: reqwest::Client::builder().build()?,
        url: format!("{api_base}/v25.0/{PAGE}/messages"),
        room: Semaphore::new(PARALLEL),
        replies: AtomicU64::new(0),
    });
    let router = Router::new()
        .route(PATH, post(receive))
        .route("/readyz", get(async || "ready\n"))
        .with_state(floor);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(serve(router))
}

async fn serve(router: Router) -> anyhow::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    writeln!(std::io::stdout(), "http://{}/", listener.local_addr()?)?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let router = router.clone();
        let service = hyper::service::service_fn(move |request: http::Request<_>| {
            router.clone().oneshot(request.map(Body::new))
        });
        let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        // Who breaks a connection shows as turns without a reply.
        tokio::spawn(async move { connection.await.ok() });
    }
}

struct Floor {
    http: reqwest::Client,
    url: String,
    room: Semaphore,
    /// How many were begun.
    replies: AtomicU64,
}

#[derive(Deserialize)]
struct Webhook {
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    messaging: Vec<Item>,
}

/// What was said is parsed as well, since a bot that replies to it needs it.
#[derive(Deserialize)]
struct Item {
    sender: Sender,
    #[serde(flatten)]
    _said: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
struct Sender {
    id: String,
}

/// Takes one webhook request.
async fn receive(
    State(floor): State<Arc<Floor>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<&'static str, StatusCode> {
    let shown = headers
        .get("x-hub-signature-256")
        .and_then(|header| header.to_str().ok()?.strip_prefix("sha256="))
        .and_then(|shown| hex::decode(shown).ok())
        .ok_or(StatusCode::FORBIDDEN)?;
    let mut mac = mac();
    mac.update(&body);
    if mac.verify_slice(&shown).is_err() {
        return Err(StatusCode::FORBIDDEN);
    }
    let Ok(webhook) = serde_json::from_slice::<Webhook>(&body) else {
        return Err(StatusCode::BAD_REQUEST);
    };
    for item in webhook.entry.into_iter().flat_map(|entry| entry.messaging) {
        let floor = Arc::clone(&floor);
        // A call that fails shows as a turn without a reply.
        tokio::spawn(async move { floor.reply(&item.sender.id).await.ok() });
    }
    Ok("{}")
}

impl Floor {
    /// A typing mark and a message, now and then two.
    async fn reply(&self, person: &str) -> anyhow::Result<()> {
        let _room = self.room.acquire().await?;
        let recipient = json!({ "id": person });
        let typing = json!({ "recipient": recipient, "sender_action": "typing_on" });
        self.call(&typing).await?;
        let said = |message: Value| json!({ "recipient": recipient, "messaging_type": "RESPONSE", "message": message });
        let before = self.replies.fetch_add(1, Ordering::Relaxed);
        if before.is_multiple_of(TWO_MESSAGES_IN) {
            self.call(&said(json!({ "text": WORDS }))).await?;
        }
        let choices = [
            choice("Được rồi", "step:vneid-install:type-name:4:done"),
            choice("Chưa được", "step:vneid-install:type-name:4:stuck"),
            choice("Gọi người giúp", "go:human"),
        ];
        self.call(&said(json!({ "text": WORDS, "quick_replies": choices })))
            .await
    }

    async fn call(&self, body: &Value) -> anyhow::Result<()> {
        let request = self.http.post(&self.url).bearer_auth(TOKEN).json(body);
        let answer = request.timeout(CALL_WITHIN).send().await?;
        answer.error_for_status()?.bytes().await?;
        Ok(())
    }
}

/// A quick reply.
fn choice(title: &str, payload: &str) -> Value {
    json!({ "content_type": "text", "title": title, "payload": payload })
}

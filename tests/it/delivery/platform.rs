//! Stubs of the platforms: one server that knows the calls of all three, checks each as the platform
//! would, and answers what the test wants, or that all is well.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde_json::{Value, json};
use tokio::sync::{Notify, mpsc};

use crate::delivery::given::{APP_SECRET, BOT_TOKEN, OA_SECRET, soon};
use crate::delivery::uploads;
use crate::webhooks::given::hmac;

/// What a call is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Says something.
    Send,
    /// Shows that somebody is writing.
    Typing,
    /// Buys tokens.
    Tokens,
    /// Registers the webhook.
    Register,
    /// Uploads a picture.
    Upload,
}

/// One call as it arrived, checked.
#[derive(Clone, Debug)]
pub struct Call {
    pub kind: Kind,
    /// The person it is for.
    pub person: String,
    /// What it says.
    pub text: String,
    /// The address or the id of a picture, if it shows one.
    pub picture: Option<String>,
    /// The token it was made with.
    pub token: String,
    /// Whether it claims that a human wrote it.
    pub by_human: bool,
}

/// What the stub answers.
pub enum Answer {
    /// This status and body, with these headers.
    Says(u16, Value, Vec<(&'static str, &'static str)>),
    /// Nothing before the test rings.
    Hangs(Arc<Notify>),
}

/// An error of the Graph API.
pub fn graph_error(code: i64, subcode: i64) -> Answer {
    let error = json!({ "code": code, "error_subcode": subcode, "message": "no" });
    Answer::Says(400, json!({ "error": error }), Vec::new())
}

/// An error of the Zalo API, which comes with status 200.
pub fn zalo_error(code: i64) -> Answer {
    Answer::Says(200, json!({ "error": code, "message": "no" }), Vec::new())
}

/// Looks at a call before it is answered.
type Look = Box<dyn Fn(&Call) + Send>;

#[derive(Default)]
struct Script {
    /// Answers still to be given, each to the next call of its kind.
    answers: Mutex<VecDeque<(Kind, Answer)>>,
    /// The token whose calls get these answers; `None` for every one.
    only_to: Mutex<Option<&'static str>>,
    look: Mutex<Option<Look>>,
}

impl Script {
    /// Whether what the test looks for holds; a failed assertion fails the test, not this thread.
    fn looks_right(&self, call: &Call) -> bool {
        let look = self.look.lock().unwrap();
        let look = std::panic::AssertUnwindSafe(look.as_ref());
        std::panic::catch_unwind(|| look.as_ref().inspect(|look| look(call))).is_ok()
    }
}

/// A running stub.
pub struct Stub {
    pub base: String,
    script: Arc<Script>,
    arrived: mpsc::UnboundedReceiver<Result<Call, String>>,
}

impl Stub {
    /// Starts on a free port.
    pub async fn start() -> Self {
        let (tell, arrived) = mpsc::unbounded_channel();
        let script = Arc::new(Script::default());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new()
            .fallback(receive)
            .with_state((Arc::clone(&script), tell));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self {
            base,
            script,
            arrived,
        }
    }

    /// Answers the next calls of this kind with these, then well again.
    pub fn answers(&self, kind: Kind, answers: impl IntoIterator<Item = Answer>) {
        let mut waiting = self.script.answers.lock().unwrap();
        waiting.extend(answers.into_iter().map(|answer| (kind, answer)));
    }

    /// Gives the answers of [`Stub::answers`] only to calls with this token.
    pub fn answers_only(&self, token: &'static str) {
        *self.script.only_to.lock().unwrap() = Some(token);
    }

    /// Looks at every call before it is answered.
    pub fn looks(&self, look: impl Fn(&Call) + Send + 'static) {
        *self.script.look.lock().unwrap() = Some(Box::new(look));
    }

    /// The next call of any kind.
    pub async fn next_call(&mut self) -> Call {
        let call = soon(self.arrived.recv()).await.unwrap();
        call.unwrap_or_else(|why| panic!("the platform would refuse this call: {why}"))
    }

    /// The next call of this kind.
    pub async fn next(&mut self, kind: Kind) -> Call {
        loop {
            let call = self.next_call().await;
            if call.kind == kind {
                return call;
            }
        }
    }

    /// What is said next.
    pub async fn next_said(&mut self) -> String {
        self.next(Kind::Send).await.text
    }

    /// Calls that arrived and were not looked at, of this kind.
    pub fn others(&mut self, kind: Kind) -> Vec<Call> {
        let mut others = self.all();
        others.retain(|call| call.kind == kind);
        others
    }

    /// Calls that arrived and were not looked at.
    pub fn all(&mut self) -> Vec<Call> {
        let mut all = Vec::new();
        while let Ok(call) = self.arrived.try_recv() {
            all.push(call.unwrap_or_else(|why| panic!("the platform would refuse: {why}")));
        }
        all
    }
}

type Shared = (Arc<Script>, mpsc::UnboundedSender<Result<Call, String>>);

async fn receive(
    State((script, tell)): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let call = match check(&method, &uri, &headers, &body) {
        Ok(call) => call,
        Err(why) => {
            tell.send(Err(format!("{why}: {method} {uri} {body:?}")))
                .ok();
            return StatusCode::BAD_REQUEST.into_response();
        }
    };
    if !script.looks_right(&call) {
        let why = format!("the test does not like {call:?}");
        tell.send(Err(why)).ok();
        return StatusCode::BAD_REQUEST.into_response();
    }
    let answer = {
        let mut answers = script.answers.lock().unwrap();
        let only_to = *script.only_to.lock().unwrap();
        let meant = only_to.is_none_or(|token| token == call.token);
        let at = answers
            .iter()
            .position(|(kind, _)| meant && *kind == call.kind);
        at.and_then(|at| answers.remove(at))
    };
    tell.send(Ok(call.clone())).ok();
    match answer {
        Some((_, Answer::Hangs(bell))) => {
            bell.notified().await;
            axum::Json(well(&call, &uri)).into_response()
        }
        Some((_, Answer::Says(status, body, headers))) => {
            let status = StatusCode::from_u16(status).unwrap();
            let mut response = (status, axum::Json(body)).into_response();
            for (name, value) in headers {
                response.headers_mut().insert(name, value.parse().unwrap());
            }
            response
        }
        None => axum::Json(well(&call, &uri)).into_response(),
    }
}

/// What the platform answers when all is well.
fn well(call: &Call, uri: &Uri) -> Value {
    let path = uri.path();
    if call.kind == Kind::Tokens {
        return json!({ "access_token": "access-2", "refresh_token": "refresh-2", "expires_in": "90000" });
    }
    if call.kind == Kind::Upload {
        return uploads::well(path);
    }
    if path.starts_with("/v25.0/") {
        return json!({ "recipient_id": call.person, "message_id": "m_sent" });
    }
    if path.starts_with("/bot") {
        return json!({ "ok": true, "result": { "message_id": "1", "date": 1795420820000_u64 } });
    }
    json!({ "data": { "message_id": "e5f6" }, "error": 0, "message": "Success" })
}

/// What the platform would refuse about a call; the call, if nothing.
fn check(method: &Method, uri: &Uri, headers: &HeaderMap, body: &[u8]) -> Result<Call, String> {
    let path = uri.path().replace("%3A", ":");
    ensure(method == Method::POST, "not a POST")?;
    if path == "/v4/oa/access_token" {
        return check_tokens(headers, body);
    }
    if let Some(call) = uploads::check(&path, uri.query(), headers, body) {
        return call;
    }
    let body: Value = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    if let Some(rest) = path.strip_prefix(&format!("/bot{BOT_TOKEN}/")) {
        return check_bot(rest, &body);
    }
    if path.starts_with("/v3.0/oa/") {
        return check_oa(&path, headers, &body);
    }
    check_graph(&path, uri.query(), headers, &body)
}

fn check_graph(
    path: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    body: &Value,
) -> Result<Call, String> {
    let page = path
        .strip_prefix("/v25.0/")
        .and_then(|rest| rest.strip_suffix("/messages"))
        .ok_or("no such path")?;
    let token = token_of_page(page, query, headers)?;
    let recipient = body["recipient"].as_object().ok_or("no recipient")?;
    ensure(recipient.len() == 1, "not exactly one recipient")?;
    let person = recipient["id"].as_str().ok_or("no id")?.to_owned();
    if body["sender_action"].is_string() {
        ensure(body["message"].is_null(), "an action with a message")?;
        return Ok(call(Kind::Typing, person, "", None, token));
    }
    let by_human = body["messaging_type"] == "MESSAGE_TAG" && body["tag"] == "HUMAN_AGENT";
    let response = body["messaging_type"] == "RESPONSE" && body["tag"].is_null();
    ensure(by_human || response, "no messaging_type")?;
    let message = &body["message"];
    let picture = shown(&message["attachment"]["payload"])?;
    let text = message["text"].as_str();
    ensure(
        text.is_some() != picture.is_some(),
        "text or attachment, one of them",
    )?;
    let text = text.unwrap_or_default();
    ensure(text.encode_utf16().count() <= 2_000, "too long")?;
    let marked = message["metadata"]
        .as_str()
        .is_some_and(|metadata| metadata.len() < 1_000);
    ensure(marked, "no metadata")?;
    let call = call(Kind::Send, person, text, picture, token);
    Ok(Call { by_human, ..call })
}

fn check_oa(path: &str, headers: &HeaderMap, body: &Value) -> Result<Call, String> {
    let token = token_of_oa(headers)?;
    let key = match path {
        "/v3.0/oa/message/cs" => "user_id",
        "/v3.0/oa/group/message" => "group_id",
        _ => return Err("no such path".to_owned()),
    };
    let recipient = body["recipient"].as_object().ok_or("no recipient")?;
    ensure(recipient.len() == 1, "not exactly one recipient")?;
    let person = recipient.get(key).and_then(Value::as_str).ok_or("no id")?;
    let message = &body["message"];
    let text = message["text"].as_str().unwrap_or_default();
    ensure(text.chars().count() <= 2_000, "too long")?;
    let picture = shown(&message["attachment"]["payload"]["elements"][0])?;
    ensure(!text.is_empty() || picture.is_some(), "nothing said")?;
    Ok(call(Kind::Send, person.to_owned(), text, picture, token))
}

/// The token of a page, rightly shown.
pub(super) fn token_of_page(
    page: &str,
    query: Option<&str>,
    headers: &HeaderMap,
) -> Result<String, String> {
    let token = text_of(headers, "authorization")
        .strip_prefix("Bearer ")
        .ok_or("no bearer token")?
        .to_owned();
    let expected = if page == "104" {
        "page-token-1"
    } else {
        "page-token-2"
    };
    ensure(token == expected, "the token of another page")?;
    let proof = hex::encode(hmac(APP_SECRET, token.as_bytes()));
    let shown = query.unwrap_or_default().strip_prefix("appsecret_proof=");
    ensure(shown == Some(&proof), "no appsecret_proof")?;
    Ok(token)
}

/// The token of the Official Account, rightly shown.
pub(super) fn token_of_oa(headers: &HeaderMap) -> Result<String, String> {
    let token = text_of(headers, "access_token");
    let proof = hex::encode(hmac(OA_SECRET, token.as_bytes()));
    let shown = text_of(headers, "appsecret_proof");
    ensure(shown == proof, "no appsecret_proof")?;
    Ok(token.to_owned())
}

/// The id or the address of a picture, and not both.
fn shown(payload: &Value) -> Result<Option<&str>, String> {
    let (id, url) = (payload["attachment_id"].as_str(), payload["url"].as_str());
    ensure(id.is_none() || url.is_none(), "an id and an address")?;
    Ok(id.or(url))
}

fn check_bot(method: &str, body: &Value) -> Result<Call, String> {
    let person = body["chat_id"].as_str().unwrap_or_default().to_owned();
    let token = BOT_TOKEN.to_owned();
    match method {
        "setWebhook" => {
            let secret = body["secret_token"].as_str().unwrap_or_default();
            ensure((8..=256).contains(&secret.len()), "no secret")?;
            let url = body["url"].as_str().ok_or("no url")?;
            Ok(call(Kind::Register, person, url, None, token))
        }
        "sendChatAction" => Ok(call(Kind::Typing, person, "", None, token)),
        "sendMessage" | "sendPhoto" => {
            let picture = body["photo"].as_str();
            let key = if method == "sendPhoto" {
                "caption"
            } else {
                "text"
            };
            let text = body[key].as_str().unwrap_or_default();
            ensure(text.chars().count() <= 2_000, "too long")?;
            ensure((method == "sendPhoto") == picture.is_some(), "no photo")?;
            Ok(call(Kind::Send, person, text, picture, token))
        }
        _ => Err("no such method".to_owned()),
    }
}

fn check_tokens(headers: &HeaderMap, body: &[u8]) -> Result<Call, String> {
    ensure(text_of(headers, "secret_key") == OA_SECRET, "no secret_key")?;
    let form = std::str::from_utf8(body).map_err(|error| error.to_string())?;
    let field = |key: &str| {
        let prefix = format!("{key}=");
        form.split('&')
            .find_map(|field| field.strip_prefix(&prefix))
    };
    ensure(field("app_id") == Some("4100"), "no app_id")?;
    ensure(
        field("grant_type") == Some("refresh_token"),
        "no grant_type",
    )?;
    let refresh = field("refresh_token").ok_or("no refresh_token")?;
    Ok(call(
        Kind::Tokens,
        String::new(),
        "",
        None,
        refresh.to_owned(),
    ))
}

pub(super) fn call(
    kind: Kind,
    person: String,
    text: &str,
    picture: Option<&str>,
    token: String,
) -> Call {
    Call {
        kind,
        person,
        text: text.to_owned(),
        picture: picture.map(str::to_owned),
        token,
        by_human: false,
    }
}

pub(super) fn ensure(holds: bool, else_why: &str) -> Result<(), String> {
    if holds {
        Ok(())
    } else {
        Err(else_why.to_owned())
    }
}

pub(super) fn text_of<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

//! The web page of this service, as a channel like the others.
//!
//! The page makes up a token of its own and shows it with each request; the visitor's id is its
//! digest, so that nothing has to be kept about a visit and nobody can look into that of another.

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use jiff::SignedDuration;
use serde_json::Value;

use crate::channels::{
    ApiCall, Codec, Item, Outgoing, SendOutcome, Upload, Webhook, WebhookError, Window, header,
    lenient, secrets,
};
use crate::id::{AccountId, ChannelId, ConversationId, DedupeKey, FlowId, Lang, Timestamp};
use crate::locale::LAST;
use crate::message::{Content, Inbound, Media};

/// The longest text of one message.
pub const MAX_TEXT_CHARS: usize = 2_000;
/// The shortest token of a visitor: 32 letters of 64 are 192 bits.
pub const MIN_TOKEN_CHARS: usize = 32;
/// The longest token of a visitor.
pub const MAX_TOKEN_CHARS: usize = 256;
/// How much of a token's digest is the visitor's id, in hexadecimal digits.
const VISITOR_DIGITS: usize = 32;
/// Shows who the visitor is.
const AUTHORIZATION: &str = "Authorization";

/// What the codec must know of the operator's registration.
#[derive(Debug)]
pub struct Settings {
    /// Other sites whose pages may talk to this channel, such as `https://xa.example.vn`.
    pub origins: Vec<String>,
}

/// The codec of one configured channel.
#[derive(Debug)]
pub struct Webchat {
    id: ChannelId,
    settings: Settings,
}

impl Webchat {
    /// The codec of the channel `id`.
    #[must_use]
    pub fn new(id: ChannelId, settings: Settings) -> Self {
        Self { id, settings }
    }

    /// The channel's id.
    #[must_use]
    pub fn id(&self) -> &ChannelId {
        &self.id
    }

    /// Other sites whose pages may talk to this channel.
    #[must_use]
    pub fn origins(&self) -> &[String] {
        &self.settings.origins
    }

    /// The page of this channel, which begins with a lesson once its visitor does.
    #[must_use]
    pub fn entrance(&self, lesson: &FlowId, lang: &Lang, public_url: &str) -> String {
        let page = format!("{public_url}/chat?ref={lesson}");
        match lang.as_str() {
            // What the page speaks unless told otherwise.
            LAST => page,
            lang => format!("{page}&lang={lang}"),
        }
    }

    /// Whose request this is, by `Authorization: Bearer <token>`.
    ///
    /// # Errors
    /// The header is missing, or does not hold a token as the page makes them.
    pub fn visitor(&self, headers: &HeaderMap) -> Result<ConversationId, WebhookError> {
        let shown = header(headers, AUTHORIZATION).ok_or(WebhookError::Unsigned {
            header: AUTHORIZATION,
        })?;
        let (scheme, token) = shown.split_once(' ').unwrap_or_default();
        let token = token.trim();
        let long_enough = (MIN_TOKEN_CHARS..=MAX_TOKEN_CHARS).contains(&token.len());
        let url_safe = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if !scheme.eq_ignore_ascii_case("bearer") || !long_enough || !token.bytes().all(url_safe) {
            return Err(WebhookError::BadSignature {
                header: AUTHORIZATION,
            });
        }
        let digest = secrets::sha256_hex(&[token.as_bytes()]);
        let visitor: String = digest.chars().take(VISITOR_DIGITS).collect();
        Ok(ConversationId::person(
            &self.id,
            &AccountId::new(""),
            &visitor,
        ))
    }
}

impl Codec for Webchat {
    /// Reads `{"id":"…","text":"…"}`, `{"id":"…","payload":"…","title":"…"}`, `{"id":"…","photo":true}`
    /// (there is a photo; it stays with the visitor) or `{"id":"…","ref":"…"}`; `id` is made up by the page and makes sending twice harmless.
    fn read(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        arrived: Timestamp,
    ) -> Result<Webhook, WebhookError> {
        let conversation = self.visitor(headers)?;
        let body = lenient::parse(body)?;
        let id = lenient::id(&body["id"]).ok_or_else(|| malformed("`id` is missing"))?;
        let (kind, content) = content(&body)?;
        let visitor = conversation.peer_id().to_owned();
        let inbound = Inbound {
            dedupe: DedupeKey::new(format!("{}/{visitor}/{id}", self.id)),
            sender: visitor,
            conversation,
            sender_name: None,
            at: arrived,
            content,
            scam_signs: Vec::new(),
            addressed: false,
        };
        let inbound = vec![inbound];
        Ok(Webhook {
            items: vec![Item::Message { kind, inbound }],
        })
    }

    /// No calls: the page reads what is in the store.
    fn upload(&self, _account: &AccountId) -> Option<Upload> {
        None
    }

    fn write(&self, _outgoing: &Outgoing<'_>) -> Vec<ApiCall> {
        Vec::new()
    }

    fn outcome(&self, _status: StatusCode, _headers: &HeaderMap, _body: &[u8]) -> SendOutcome {
        SendOutcome::Accepted { message_id: None }
    }

    fn window(&self, _to: &ConversationId, _silent_for: Option<SignedDuration>) -> Window {
        Window::Open
    }

    fn echo_within(&self) -> Option<Duration> {
        None
    }
}

/// What the visitor did.
fn content(body: &Value) -> Result<(&'static str, Content), WebhookError> {
    if let Some(payload) = lenient::label(&body["payload"]) {
        let title = lenient::label(&body["title"]);
        return Ok(("postback", Content::Postback { payload, title }));
    }
    if let Some(code) = lenient::label(&body["ref"]) {
        return Ok(("referral", Content::Referral { code }));
    }
    if body["photo"] == true {
        let content = Content::Media {
            media: Media::Image,
            caption: None,
            address: None,
        };
        return Ok(("image", content));
    }
    let text = lenient::words(&body["text"])
        .filter(|text| !text.trim().is_empty())
        .ok_or_else(|| malformed("none of `text`, `payload`, `photo` and `ref` says anything"))?;
    if text.chars().count() > MAX_TEXT_CHARS {
        return Err(malformed("`text` is longer than 2,000 characters"));
    }
    Ok(("text", Content::Text { text }))
}

/// A body that the page would not send.
fn malformed(what: &str) -> WebhookError {
    WebhookError::Malformed {
        what: what.to_owned(),
    }
}

//! Zalo Official Account: one account of one app.
//!
//! `read` decodes webhooks, `write` makes calls, `outcome` reads their answers. Source of every
//! fact in here: the platform's own pages and SDKs, read 2026-11-23.

mod outcome;
mod read;
mod write;

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use jiff::SignedDuration;
use secrecy::SecretString;
use serde_json::Value;

use crate::channels::{
    ApiCall, Auth, Codec, Outgoing, SendOutcome, Upload, Webhook, WebhookError, Window, header,
    lenient, secrets,
};
use crate::id::{AccountId, ChannelId, ConversationId, Timestamp};

/// Proves that a webhook is from the platform.
const SIGNATURE: &str = "X-ZEvent-Signature";
/// For how long after a person's last action messages are taken: the "tư vấn" window. Groups have none.
const WINDOW: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The time that is signed along, where the body has none.
const SIGNED_AT: &str = "x-zevent-timestamp";

/// How long an uploaded picture is used, which the platform keeps for 7 days.
const UPLOAD_LIVES: SignedDuration = SignedDuration::from_hours(6 * 24);

/// What the codec must know of the operator's registration.
#[derive(Debug)]
pub struct Settings {
    /// The app's id, a decimal string.
    pub app_id: String,
    /// The account's id; events of other accounts of the same app are ignored. `None` takes every one.
    pub oa_id: Option<String>,
    /// The app secret; also verifies webhooks where no `oa_secret_key` is set.
    pub app_secret: SecretString,
    /// The key that signs webhooks, from the app's Webhook page.
    pub oa_secret_key: Option<SecretString>,
    /// Whether choices are also sent as buttons; off unless the operator saw them work.
    pub buttons: bool,
    /// Where pictures are fetched from that could not be uploaded, without a trailing slash; `None` tells
    /// them in words.
    pub public_url: Option<String>,
}

/// The codec of one configured channel.
#[derive(Debug)]
pub struct ZaloOa {
    id: ChannelId,
    settings: Settings,
}

impl ZaloOa {
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

    /// The link to the account, which says no lesson: the platform passes nothing on. `None` where every
    /// account of the app is served.
    #[must_use]
    pub fn entrance(&self) -> Option<String> {
        let account = self.settings.oa_id.as_ref()?;
        Some(format!("https://zalo.me/{account}"))
    }

    /// Whether `shown` is the SHA-256 of app id, raw body, timestamp and secret, in this order.
    ///
    /// The reference is unsure whether the app secret signs as well, so that either is taken.
    fn is_signed(&self, headers: &HeaderMap, body: &[u8], parsed: &Value, shown: &str) -> bool {
        let timestamp = match &parsed["timestamp"] {
            Value::String(digits) => digits.clone(),
            Value::Number(number) => number.to_string(),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
                header(headers, SIGNED_AT).unwrap_or_default().to_owned()
            }
        };
        let shown = shown.rsplit_once('=').map_or(shown, |(_, mac)| mac).trim();
        let signed = [self.settings.app_id.as_bytes(), body, timestamp.as_bytes()];
        self.settings
            .oa_secret_key
            .iter()
            .chain([&self.settings.app_secret])
            .any(|secret| secrets::digest_matches(&signed, secret, shown))
    }
}

impl Codec for ZaloOa {
    fn read(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        arrived: Timestamp,
    ) -> Result<Webhook, WebhookError> {
        // The console's "Kiểm tra" button sends this without a signature and wants 200.
        if lenient::is_empty(body) {
            return Ok(Webhook::default());
        }
        let parsed = lenient::parse(body);
        let Some(shown) = header(headers, SIGNATURE) else {
            let harmless =
                parsed.is_ok_and(|body| body.is_object() && body["event_name"].is_null());
            return if harmless {
                Ok(Webhook::default())
            } else {
                Err(WebhookError::Unsigned { header: SIGNATURE })
            };
        };
        let unread = Value::Null;
        let signed_over = parsed.as_ref().unwrap_or(&unread);
        if !self.is_signed(headers, body, signed_over, shown) {
            return Err(WebhookError::BadSignature { header: SIGNATURE });
        }
        let item = read::item(self, &parsed?, arrived)?;
        Ok(Webhook { items: vec![item] })
    }

    fn upload(&self, _account: &AccountId) -> Option<Upload> {
        Some(Upload {
            path: "/v2.0/oa/upload/image".to_owned(),
            auth: Auth::AccessTokenHeader,
            fields: Vec::new(),
            file: "file",
            id_at: "/data/attachment_id",
            lives: UPLOAD_LIVES,
        })
    }

    fn write(&self, outgoing: &Outgoing<'_>) -> Vec<ApiCall> {
        write::calls(&self.settings, outgoing)
    }

    fn outcome(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
        outcome::outcome(status, headers, body)
    }

    fn window(&self, to: &ConversationId, silent_for: Option<SignedDuration>) -> Window {
        match silent_for {
            Some(silent) if silent >= WINDOW && !to.is_group() => Window::Shut,
            Some(_) | None => Window::Open,
        }
    }

    fn echo_within(&self) -> Option<Duration> {
        None
    }
}

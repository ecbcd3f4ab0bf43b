//! Facebook Messenger: pages of one app.
//!
//! `read` decodes webhooks, `write` makes calls, `outcome` reads their answers. Source of every
//! fact in here: the platform's own pages, read 2026-11-23.

mod outcome;
mod read;
mod write;

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use jiff::SignedDuration;
use secrecy::SecretString;
use serde_json::json;

use crate::channels::{
    ApiCall, Auth, Codec, Outgoing, SendOutcome, Upload, Webhook, WebhookError, Window, header,
    lenient, secrets,
};
use crate::id::{AccountId, ChannelId, ConversationId, FlowId, Timestamp};

/// Proves that a webhook is from the platform. The older `X-Hub-Signature` (SHA-1) is never taken.
const SIGNATURE: &str = "x-hub-signature-256";

/// For how long after a person's last action the bot may write to them: "Standard messaging window".
const WINDOW: SignedDuration = SignedDuration::from_hours(24);
/// For how long a human may, with the tag `HUMAN_AGENT`.
const HUMAN_WINDOW: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Echoes of messages have been seen before the answer of the Send API; those of slow ones take
/// seconds.
const ECHO_WITHIN: Duration = Duration::from_secs(10);

/// How long an uploaded picture is used, which the platform keeps for 90 days.
const UPLOAD_LIVES: SignedDuration = SignedDuration::from_hours(80 * 24);

/// What the codec must know of the operator's registration.
#[derive(Debug)]
pub struct Settings {
    /// The app's id; tells the bot's own echoes from those of others. Optional.
    pub app_id: Option<String>,
    /// Signs webhooks; its text is the key.
    pub app_secret: SecretString,
    /// Shown by the platform when the webhook is registered.
    pub verify_token: SecretString,
    /// The pages that are served; events of other pages are ignored. Empty serves every page.
    pub pages: Vec<String>,
    /// The Graph version in every path, such as `v25.0`.
    pub graph_version: String,
    /// Where pictures are fetched from that could not be uploaded, without a trailing slash; `None` tells
    /// them in words.
    pub public_url: Option<String>,
}

/// The codec of one configured channel.
#[derive(Debug)]
pub struct Messenger {
    id: ChannelId,
    settings: Settings,
}

impl Messenger {
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

    /// The link to the first page that is served, which says the lesson: "m.me links", `ref` of letters,
    /// digits, `-`, `_` and `=`. `None` where every page is served.
    #[must_use]
    pub fn entrance(&self, lesson: &FlowId) -> Option<String> {
        let page = self.settings.pages.first()?;
        Some(format!("https://m.me/{page}?ref={lesson}"))
    }

    /// Whether a GET that registers the webhook shows the right token.
    #[must_use]
    pub fn verifies(&self, mode: &str, token: &str) -> bool {
        mode == "subscribe" && secrets::same(&self.settings.verify_token, token)
    }
}

impl Codec for Messenger {
    fn read(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        arrived: Timestamp,
    ) -> Result<Webhook, WebhookError> {
        let shown = header(headers, SIGNATURE).ok_or(WebhookError::Unsigned {
            header: "X-Hub-Signature-256",
        })?;
        let signed = shown
            .strip_prefix("sha256=")
            .is_some_and(|hex| secrets::hmac_matches(&self.settings.app_secret, body, hex));
        if !signed {
            return Err(WebhookError::BadSignature {
                header: "X-Hub-Signature-256",
            });
        }
        let items = read::items(self, &lenient::parse(body)?, arrived)?;
        Ok(Webhook { items })
    }

    fn upload(&self, account: &AccountId) -> Option<Upload> {
        let message = json!({
            "attachment": { "type": "image", "payload": { "is_reusable": true } },
        });
        Some(Upload {
            path: format!(
                "/{}/{account}/message_attachments",
                self.settings.graph_version
            ),
            auth: Auth::Bearer,
            fields: vec![("message", message.to_string())],
            file: "filedata",
            id_at: "/attachment_id",
            lives: UPLOAD_LIVES,
        })
    }

    fn write(&self, outgoing: &Outgoing<'_>) -> Vec<ApiCall> {
        write::calls(&self.settings, outgoing)
    }

    fn outcome(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
        outcome::outcome(status, headers, body)
    }

    fn window(&self, _to: &ConversationId, silent_for: Option<SignedDuration>) -> Window {
        match silent_for {
            Some(silent) if silent >= HUMAN_WINDOW => Window::Shut,
            Some(silent) if silent >= WINDOW => Window::MentorsOnly,
            Some(_) | None => Window::Open,
        }
    }

    fn echo_within(&self) -> Option<Duration> {
        Some(ECHO_WITHIN)
    }
}

//! Zalo Bot: one bot.
//!
//! `read` decodes webhooks, `write` makes calls, `outcome` reads their answers. Source of every
//! fact in here: the platform's own pages, read 2026-11-23.

mod outcome;
mod read;
mod write;

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use crate::channels::{
    ApiCall, Auth, Codec, Outgoing, SendOutcome, Upload, Webhook, WebhookError, Window, header,
    lenient, secrets,
};
use crate::id::{AccountId, ChannelId, ConversationId, Timestamp};

/// Proves that a webhook is from the platform.
const SECRET: &str = "X-Bot-Api-Secret-Token";

/// What the codec must know of the operator's registration.
#[derive(Debug)]
pub struct Settings {
    /// What the operator made up for `setWebhook`; the platform shows it with each webhook.
    pub secret_token: SecretString,
    /// The bot's display name, stripped from what is said to it in groups.
    pub name: Option<String>,
    /// Where pictures are fetched from, without a trailing slash; `None` tells them in words.
    pub public_url: Option<String>,
}

/// The codec of one configured channel.
#[derive(Debug)]
pub struct ZaloBot {
    id: ChannelId,
    settings: Settings,
}

impl ZaloBot {
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

    /// The call that makes the platform send webhooks to this channel at `url`.
    #[must_use]
    pub fn register(&self, url: &str) -> ApiCall {
        set_webhook(url, &self.settings.secret_token)
    }
}

/// The call that makes the platform send webhooks to `url` (public, https), showing `secret`
/// (8 to 256 characters).
#[must_use]
pub fn set_webhook(url: &str, secret: &SecretString) -> ApiCall {
    let body = json!({ "url": url, "secret_token": secret.expose_secret() });
    ApiCall::new("/bot{token}/setWebhook", Auth::InPath, &body)
}

impl Codec for ZaloBot {
    fn read(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        arrived: Timestamp,
    ) -> Result<Webhook, WebhookError> {
        // The probe of `setWebhook`, with or without the secret.
        if lenient::is_empty(body) {
            return Ok(Webhook::default());
        }
        let shown = header(headers, SECRET).ok_or(WebhookError::Unsigned { header: SECRET })?;
        if !secrets::same(&self.settings.secret_token, shown) {
            return Err(WebhookError::BadSignature { header: SECRET });
        }
        let items = read::items(self, &lenient::parse(body)?, arrived)?;
        Ok(Webhook { items })
    }

    fn upload(&self, _account: &AccountId) -> Option<Upload> {
        None
    }

    fn write(&self, outgoing: &Outgoing<'_>) -> Vec<ApiCall> {
        write::calls(&self.settings, outgoing.to, outgoing.message)
    }

    fn outcome(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
        outcome::outcome(status, headers, body)
    }

    fn window(&self, _to: &ConversationId, _silent_for: Option<SignedDuration>) -> Window {
        Window::Open
    }

    fn echo_within(&self) -> Option<Duration> {
        None
    }
}

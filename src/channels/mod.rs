//! The platforms as codecs: bytes in, values out.
//!
//! Nothing here waits, sends, reads a clock or keeps a state. Each platform is one file; the list of
//! platforms is [`Channel`].

pub mod messenger;
pub mod webchat;
pub mod zalo_bot;
pub mod zalo_oa;

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::id::{ChannelId, ConversationId, Timestamp};
use crate::message::{Inbound, Outbound};

pub use messenger::Messenger;
pub use webchat::Webchat;
pub use zalo_bot::ZaloBot;
pub use zalo_oa::ZaloOa;

/// One platform as a codec.
pub trait Codec {
    /// Checks the signature over the raw body, then reads every item in it, each by itself.
    ///
    /// `arrived` stands in for a time that the platform did not give.
    ///
    /// # Errors
    /// The request is not from the platform, or its body is not in any form the platform sends.
    fn read(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        arrived: Timestamp,
    ) -> Result<Webhook, WebhookError>;

    /// The calls that say `message`, in order, each within the platform's limits.
    ///
    /// `delivery` names the outbox entry; platforms that echo get it back as `metadata`.
    fn write(&self, to: &ConversationId, message: &Outbound, delivery: &str) -> Vec<ApiCall>;

    /// What the platform's answer to one call means for the outbox entry.
    fn outcome(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome;
}

/// What one webhook request held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Webhook {
    /// In the platform's order. Empty is normal: a probe, a ping.
    pub items: Vec<Item>,
}

/// One item of a webhook request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Something a person did, or a human colleague in the platform's inbox.
    Message(Inbound),
    /// Recognised, and of no consequence: a receipt, an echo of our own.
    Ignored {
        /// What it was, for operators: `echo`, `read receipt`, `unknown event user_click_link`.
        what: String,
    },
}

/// Why a webhook request has no effect.
#[derive(Debug, thiserror::Error)]
pub enum WebhookError {
    /// The header that proves the sender is missing.
    #[error("the header `{header}` is missing")]
    Unsigned {
        /// Its name.
        header: &'static str,
    },
    /// The header that proves the sender does not match the body.
    #[error(
        "the header `{header}` does not match the body: wrong secret, or not from the platform"
    )]
    BadSignature {
        /// Its name.
        header: &'static str,
    },
    /// The body is signed, and still not in a form that is known: answered 200 and counted.
    #[error("the body is not in a form this channel knows: {what}")]
    Malformed {
        /// What is wrong with it, without any of its contents.
        what: String,
    },
}

/// One HTTP request to a platform, without its host and its secrets: delivery adds both.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiCall {
    /// Path below the channel's `api_base`, with a leading slash.
    /// `{token}` in it stands for the account's token.
    pub path: String,
    /// How the account's token is shown.
    pub auth: Auth,
    /// The JSON body.
    pub body: serde_json::Value,
    /// Whether the message is said only if this call succeeds; `false` for typing marks,
    /// which are tried once and forgotten.
    pub essential: bool,
}

/// How an account's token goes with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// `Authorization: Bearer <token>`, and `appsecret_proof` where an app secret is known.
    Bearer,
    /// The header `access_token: <token>`.
    AccessTokenHeader,
    /// In the path, in place of `{token}`.
    InPath,
    /// None.
    Nothing,
}

/// What one answer of a platform means for the outbox entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendOutcome {
    /// The platform took it; it may still not reach the phone.
    Accepted {
        /// The platform's id of the message, if it gave one.
        message_id: Option<String>,
    },
    /// Try again, no sooner than the platform's own hint.
    TryLater {
        /// The hint.
        after: Option<Duration>,
        /// The platform's code, or the HTTP status.
        code: String,
    },
    /// The account's token is not accepted: refresh it once, then try again.
    TokenRefused {
        /// The platform's code.
        code: String,
    },
    /// The platform does not take this form: say it in plain text instead.
    Simplify {
        /// The platform's code.
        code: String,
    },
    /// Never again: blocked, window closed, content refused.
    Rejected {
        /// The platform's code, as printed in its reference.
        code: String,
    },
}

/// A configured channel: the list of platforms.
#[derive(Debug)]
pub enum Channel {
    /// Facebook Messenger.
    Messenger(Messenger),
    /// Zalo Official Account.
    ZaloOa(ZaloOa),
    /// Zalo Bot.
    ZaloBot(ZaloBot),
    /// The web page.
    Web(Webchat),
}

//! What the platforms' answers mean for the outbox: the closed list, and the tables that lead to it.

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

/// What one answer of a platform means for the outbox entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendOutcome {
    /// The platform took it; it may still not reach the phone.
    Accepted {
        /// The platform's id of the message, if it gave one.
        message_id: Option<String>,
    },
    /// This message failed for now: try again.
    TryLater {
        /// No sooner than this, by the platform's own hint.
        after: Option<Duration>,
        /// The platform's code, or the HTTP status.
        code: String,
    },
    /// The account sends too much: nothing of it is sent for a while.
    Throttled {
        /// For how long.
        pause: Duration,
        /// The platform's code.
        code: String,
    },
    /// The account's token is not accepted: refresh it once, then try again.
    TokenRefused {
        /// The platform's code.
        code: String,
    },
    /// The account may not send until somebody has done something about it: a permission, a package,
    /// a quota, a restriction.
    AccountRefused {
        /// How long asking again would only make it worse; zero where it does no harm.
        patience: Duration,
        /// The platform's code.
        code: String,
    },
    /// The person has not written for too long.
    WindowClosed {
        /// The platform's code.
        code: String,
    },
    /// The person blocked the account, left it or is not known; the group is gone.
    RecipientGone {
        /// The platform's code.
        code: String,
    },
    /// Another app controls the conversation.
    NotOwner {
        /// The platform's code.
        code: String,
    },
    /// The platform does not take this form: make the call of [`crate::channels::ApiCall::plain`]
    /// instead. Where there is none, the content is refused.
    Simplify {
        /// The platform's code.
        code: String,
    },
    /// The platform takes neither the content nor the call.
    ContentRefused {
        /// The platform's code.
        code: String,
    },
    /// Nothing that is written down says what this means: try again a few times.
    Unknown {
        /// No sooner than this, by the platform's own hint.
        after: Option<Duration>,
        /// The platform's code, or the HTTP status.
        code: String,
    },
}

impl SendOutcome {
    /// The word for it in metrics.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "accepted",
            Self::TryLater { .. } => "try_later",
            Self::Throttled { .. } => "throttled",
            Self::TokenRefused { .. } => "token_refused",
            Self::AccountRefused { .. } => "account_refused",
            Self::WindowClosed { .. } => "window_closed",
            Self::RecipientGone { .. } => "recipient_gone",
            Self::NotOwner { .. } => "not_owner",
            Self::Simplify { .. } => "simplify",
            Self::ContentRefused { .. } => "content_refused",
            Self::Unknown { .. } => "unknown",
        }
    }
}

/// What a code of a platform's table means.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Means {
    /// It was taken, although it reads like an error.
    Taken,
    /// [`SendOutcome::TryLater`]
    Later,
    /// [`SendOutcome::Throttled`], for as long as the headers say, and no shorter than this.
    Throttled(Duration),
    /// [`SendOutcome::TokenRefused`]
    TokenRefused,
    /// [`SendOutcome::AccountRefused`]
    AccountRefused,
    /// [`SendOutcome::AccountRefused`], by a restriction that asking again makes worse for this long.
    Restricted(Duration),
    /// [`SendOutcome::WindowClosed`]
    WindowClosed,
    /// [`SendOutcome::RecipientGone`]
    RecipientGone,
    /// [`SendOutcome::NotOwner`]
    NotOwner,
    /// [`SendOutcome::Simplify`]
    Simplify,
    /// [`SendOutcome::ContentRefused`]
    ContentRefused,
}

impl Means {
    /// The outcome of an answer with this code. `asked` is how long its headers ask to wait.
    pub(crate) fn outcome(self, code: String, asked: Option<Duration>) -> SendOutcome {
        match self {
            Self::Taken => SendOutcome::Accepted { message_id: None },
            Self::Later => SendOutcome::TryLater { after: asked, code },
            Self::Throttled(least) => SendOutcome::Throttled {
                pause: asked.unwrap_or_default().max(least),
                code,
            },
            Self::TokenRefused => SendOutcome::TokenRefused { code },
            Self::AccountRefused => SendOutcome::AccountRefused {
                patience: Duration::ZERO,
                code,
            },
            Self::Restricted(patience) => SendOutcome::AccountRefused { patience, code },
            Self::WindowClosed => SendOutcome::WindowClosed { code },
            Self::RecipientGone => SendOutcome::RecipientGone { code },
            Self::NotOwner => SendOutcome::NotOwner { code },
            Self::Simplify => SendOutcome::Simplify { code },
            Self::ContentRefused => SendOutcome::ContentRefused { code },
        }
    }
}

/// The shortest pause after a 429 that says no more.
const LIMITED: Duration = Duration::from_secs(60);

/// The body as JSON; null where it is none.
pub(crate) fn json(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap_or(Value::Null)
}

/// What the HTTP status alone says, where the body says nothing.
///
/// A success whose body cannot be read, or a redirection, comes from something in between: it is tried
/// again, since a message said twice is better than one lost.
pub(crate) fn by_status(status: StatusCode, headers: &HeaderMap) -> SendOutcome {
    let code = status.as_str().to_owned();
    let asked = retry_after(headers);
    match status.as_u16() {
        401 => Means::TokenRefused.outcome(code, asked),
        429 => Means::Throttled(LIMITED).outcome(code, asked),
        200..=399 | 408 | 425 | 500..=599 => Means::Later.outcome(code, asked),
        _ => SendOutcome::Unknown { after: asked, code },
    }
}

/// The `Retry-After` header in seconds, at most a day.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds: u64 = headers
        .get(http::header::RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()?;
    Some(Duration::from_secs(seconds.min(24 * 60 * 60)))
}

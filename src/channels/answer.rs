//! What every platform's answers have in common.

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::channels::SendOutcome;

/// How long to wait where only a person can change something: a quota, a permission, a dead token.
pub(crate) const UNTIL_SOMEBODY_ACTS: Duration = Duration::from_secs(60 * 60);

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
    match status.as_u16() {
        401 => SendOutcome::TokenRefused { code },
        200..=399 | 408 | 425 | 429 | 500..=599 => later(code, retry_after(headers)),
        _ => SendOutcome::Rejected { code },
    }
}

/// To be tried again.
pub(crate) fn later(code: String, after: Option<Duration>) -> SendOutcome {
    SendOutcome::TryLater { after, code }
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

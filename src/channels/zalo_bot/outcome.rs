//! What the bot API's answers mean.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::channels::outcome::{Means, by_status, json, retry_after};
use crate::channels::{SendOutcome, lenient};

/// How long to wait after 429, which may be a rate or the month's quota.
const LIMITED: Duration = Duration::from_secs(5 * 60);

/// The error codes, which are like HTTP's.
///
/// Source: the platform's "error-code", read 2026-11-23.
const TABLE: &[(u16, Means)] = &[
    (400, Means::Simplify),
    (401, Means::TokenRefused),
    // Documented as an internal error.
    (403, Means::Later),
    (404, Means::RecipientGone),
    (429, Means::Throttled(LIMITED)),
];

/// What one answer means.
///
/// ```json
/// {"ok":true,"result":{"message_id":"1f1e2d3c","date":1795420821000}}
/// {"ok":false,"description":"Unauthorized","error_code":401}
/// ```
pub(crate) fn outcome(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
    let answer = json(body);
    let error = lenient::id(&answer["error_code"]).and_then(|code| code.parse::<u16>().ok());
    let status = match (answer["ok"].as_bool(), error) {
        (Some(true), None | Some(0)) if status.is_success() => {
            let message_id = lenient::id(&answer["result"]["message_id"]);
            return SendOutcome::Accepted { message_id };
        }
        (_, Some(error)) => StatusCode::from_u16(error).unwrap_or(status),
        (_, None) => status,
    };
    match TABLE.iter().find(|(code, _)| *code == status.as_u16()) {
        Some((_, means)) => means.outcome(status.as_str().to_owned(), retry_after(headers)),
        None => by_status(status, headers),
    }
}

//! What the bot API's answers mean.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::channels::{SendOutcome, answer, lenient};

/// How long to wait after 429, which may be a rate or the month's quota.
const LIMITED: Duration = Duration::from_secs(5 * 60);

/// What one answer means.
///
/// ```json
/// {"ok":true,"result":{"message_id":"1f1e2d3c","date":1795420821000}}
/// {"ok":false,"description":"Unauthorized","error_code":401}
/// ```
pub(crate) fn outcome(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
    let answer = answer::json(body);
    let error = lenient::id(&answer["error_code"]).and_then(|code| code.parse::<u16>().ok());
    let status = match (answer["ok"].as_bool(), error) {
        (Some(true), None | Some(0)) if status.is_success() => {
            let message_id = lenient::id(&answer["result"]["message_id"]);
            return SendOutcome::Accepted { message_id };
        }
        (_, Some(error)) => StatusCode::from_u16(error).unwrap_or(status),
        (_, None) => status,
    };
    let code = status.as_str().to_owned();
    match status.as_u16() {
        400 => SendOutcome::Simplify { code },
        // Documented as an internal error.
        403 => answer::later(code, None),
        429 => answer::later(
            code,
            Some(
                answer::retry_after(headers)
                    .unwrap_or_default()
                    .max(LIMITED),
            ),
        ),
        _ => answer::by_status(status, headers),
    }
}

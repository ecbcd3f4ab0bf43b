//! What the openapi's answers mean. A failure comes with HTTP 200 and an `error` that is not 0.

use http::{HeaderMap, StatusCode};

use crate::channels::{SendOutcome, answer, lenient};

/// What one answer means.
///
/// ```json
/// {"data":{"message_id":"e5f6","user_id":"7001002003004005006"},"error":0,"message":"Success"}
/// ```
pub(crate) fn outcome(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
    let answer = answer::json(body);
    let error = lenient::id(&answer["error"]).and_then(|code| code.parse::<i64>().ok());
    let message_id = lenient::id(&answer["data"]["message_id"]);
    let error = match (error, &message_id) {
        (Some(error), _) => error,
        (None, Some(_)) if status.is_success() => 0,
        (None, _) => return answer::by_status(status, headers),
    };
    let code = error.to_string();
    match error {
        0 => SendOutcome::Accepted { message_id },
        // Too fast, or sending failed this once.
        -32 | -200 => answer::later(code, answer::retry_after(headers)),
        -216 | -220 | -124 => SendOutcome::TokenRefused { code },
        // The picture is gone, or the form is not one that is taken.
        -100 | -201 | -233 => SendOutcome::Simplify { code },
        // The person does not follow, has blocked, is away, or has not written for 7 days.
        -213 | -217 | -218 | -227 | -244 | -230 | -232 | -305 => SendOutcome::Rejected { code },
        // The content, the group, or the call itself is refused.
        -248 | -237 | -403 | -235 | -238 | -240 | -241 | -249 => SendOutcome::Rejected { code },
        // The quota is used up, it is night, or the operator must act: account, app, package, money.
        -211 | -311 | -234 | -242 | -204 | -205 | -209 | -210 | -212 | -219 | -221 | -223
        | -224 | -320 | -321 => answer::later(code, Some(answer::UNTIL_SOMEBODY_ACTS)),
        _ => answer::later(code, answer::retry_after(headers)),
    }
}

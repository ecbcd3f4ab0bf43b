//! What the Send API's answers mean. Decided by the body; the HTTP status differs for one error.

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::channels::{SendOutcome, answer, header, lenient};

/// The shortest pause after a rate limit.
const LIMITED: Duration = Duration::from_secs(60);
/// The longest pause that a usage header can ask for.
const LIMITED_AT_MOST: Duration = Duration::from_secs(60 * 60);
/// How long a page that the platform restricted is left alone.
const RESTRICTED: Duration = Duration::from_secs(4 * 60 * 60);

/// What one answer means.
///
/// ```json
/// {"error":{"message":"(#10) …","type":"OAuthException","code":10,"error_subcode":2018278}}
/// ```
pub(crate) fn outcome(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
    let answer = answer::json(body);
    let error = &answer["error"];
    let Some(code) = error["code"].as_i64() else {
        let taken = status.is_success() && error.is_null() && answer.is_object();
        return if taken {
            SendOutcome::Accepted {
                message_id: lenient::id(&answer["message_id"]),
            }
        } else {
            answer::by_status(status, headers)
        };
    };
    let subcode = error["error_subcode"].as_i64().filter(|code| *code != 0);
    let name = match subcode {
        Some(subcode) => format!("{code}-{subcode}"),
        None => code.to_string(),
    };
    let transient = error["is_transient"] == true;
    match (code, subcode) {
        // "Invalid JSON reply" although the message was sent: sending it again would say it twice.
        (1, Some(1_357_046)) => SendOutcome::Accepted { message_id: None },
        (1 | 2, None) | (1200, _) => answer::later(name, None),
        // Limits of marketing messages, and too much of it for one person.
        (4, Some(2_018_354)) | (9, Some(2_018_352)) | (613, Some(1_893_016 | 2_018_338)) => {
            SendOutcome::Rejected { code: name }
        }
        (4 | 17 | 32 | 341 | 613 | 80_001 | 80_006, _) => answer::later(name, Some(pause(headers))),
        (10, Some(1_893_063)) | (368, _) => answer::later(name, Some(RESTRICTED)),
        // A permission is missing, or the app is not live.
        (10 | 200, None) | (200, Some(2_018_028)) | (230, _) => {
            answer::later(name, Some(answer::UNTIL_SOMEBODY_ACTS))
        }
        (190, _) => SendOutcome::TokenRefused { code: name },
        // The picture could not be fetched, or is not one the platform takes.
        (100, Some(2_018_008 | 2_018_047 | 2_018_074 | 2_018_109 | 2_018_294)) => {
            SendOutcome::Simplify { code: name }
        }
        // The window is closed, the person cannot be reached, another app has the thread.
        (10 | 200 | 551 | 2022 | 2_018_300 | 2_018_321 | 2_018_171, _) => {
            SendOutcome::Rejected { code: name }
        }
        _ if transient || status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
            answer::later(name, answer::retry_after(headers))
        }
        _ => SendOutcome::Rejected { code: name },
    }
}

/// How long to wait after a rate limit: what the usage headers say, within bounds.
fn pause(headers: &HeaderMap) -> Duration {
    let usage = header(headers, "x-business-use-case-usage")
        .and_then(|text| serde_json::from_str::<Value>(text).ok())
        .unwrap_or(Value::Null);
    let businesses = usage
        .as_object()
        .into_iter()
        .flat_map(|usage| usage.values());
    let minutes = businesses
        .flat_map(lenient::each)
        .filter_map(|usage| usage["estimated_time_to_regain_access"].as_u64())
        .max()
        .unwrap_or_default();
    let estimated = Duration::from_secs(minutes.saturating_mul(60));
    let asked = answer::retry_after(headers).unwrap_or_default();
    estimated.max(asked).clamp(LIMITED, LIMITED_AT_MOST)
}

//! What the Send API's answers mean. Decided by the body; the HTTP status differs for one error.

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::channels::outcome::{Means, by_status, json, retry_after};
use crate::channels::{SendOutcome, header, lenient};

/// The shortest pause after a rate limit.
const LIMITED: Duration = Duration::from_secs(60);
/// The longest pause that a usage header can ask for.
const LIMITED_AT_MOST: Duration = Duration::from_secs(60 * 60);
/// How long a page that the platform restricted is left alone.
const RESTRICTED: Duration = Duration::from_secs(60 * 60);

/// Which subcodes a row is for.
#[derive(Clone, Copy)]
enum Sub {
    /// One of these.
    Of(&'static [i64]),
    /// None was given.
    None,
    /// Whatever was given, or none.
    Any,
}

/// The error codes, by code and subcode; the first row that fits counts.
///
/// Source: the platform's "Error codes" and "Rate limiting", read 2026-11-23.
const TABLE: &[(&[i64], Sub, Means)] = &[
    // "Invalid JSON reply" although the message was sent: sending it again would say it twice.
    (&[1], Sub::Of(&[1_357_046]), Means::Taken),
    (&[1, 2], Sub::None, Means::Later),
    (&[1200], Sub::Any, Means::Later),
    // Limits of marketing messages, and too much of it for one person.
    (&[4], Sub::Of(&[2_018_354]), Means::ContentRefused),
    (&[9], Sub::Of(&[2_018_352]), Means::ContentRefused),
    (&[613], Sub::Of(&[1_893_016]), Means::ContentRefused),
    (
        &[10],
        Sub::Of(&[1_893_015, 1_404_170]),
        Means::ContentRefused,
    ),
    (&[613], Sub::Of(&[2_018_338]), Means::RecipientGone),
    (
        &[4, 17, 32, 341, 613, 80_001, 80_006],
        Sub::Any,
        Means::Throttled(LIMITED),
    ),
    // The page was restricted for what it sent: trying soon makes it worse.
    (&[10], Sub::Of(&[1_893_063]), Means::Restricted(RESTRICTED)),
    (&[368], Sub::Any, Means::Restricted(RESTRICTED)),
    (&[2022], Sub::Any, Means::AccountRefused),
    (
        &[10],
        Sub::Of(&[2_018_278, 2_534_022, 2_018_065]),
        Means::WindowClosed,
    ),
    (&[551], Sub::Any, Means::RecipientGone),
    (&[200], Sub::Of(&[1_545_041]), Means::RecipientGone),
    (&[10], Sub::Of(&[2_018_108]), Means::RecipientGone),
    (
        &[100],
        Sub::Of(&[2_018_001, 33, 2_018_292]),
        Means::RecipientGone,
    ),
    // Another app has the thread.
    (
        &[2_018_300, 2_018_321, 2_018_171],
        Sub::Any,
        Means::NotOwner,
    ),
    (&[100], Sub::Of(&[2_534_037]), Means::NotOwner),
    // The picture could not be fetched, or is not one the platform takes.
    (
        &[100],
        Sub::Of(&[2_018_008, 2_018_047, 2_018_074, 2_018_109, 2_018_294]),
        Means::Simplify,
    ),
    (&[100], Sub::Any, Means::ContentRefused),
    (&[190], Sub::Any, Means::TokenRefused),
    // A permission is missing, or the app is not live.
    (&[10, 200], Sub::None, Means::AccountRefused),
    (&[200], Sub::Of(&[2_018_028]), Means::AccountRefused),
    (&[230], Sub::Any, Means::AccountRefused),
];

/// What one answer means.
///
/// ```json
/// {"error":{"message":"(#10) …","type":"OAuthException","code":10,"error_subcode":2018278}}
/// ```
pub(crate) fn outcome(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
    let answer = json(body);
    let error = &answer["error"];
    let Some(code) = error["code"].as_i64() else {
        let taken = status.is_success() && error.is_null() && answer.is_object();
        return if taken {
            SendOutcome::Accepted {
                message_id: lenient::id(&answer["message_id"]),
            }
        } else {
            by_status(status, headers)
        };
    };
    let subcode = error["error_subcode"].as_i64().filter(|code| *code != 0);
    let name = match subcode {
        Some(subcode) => format!("{code}-{subcode}"),
        None => code.to_string(),
    };
    let row = TABLE.iter().find(|(codes, sub, _)| {
        codes.contains(&code)
            && match (sub, subcode) {
                (Sub::Any, _) | (Sub::None, None) => true,
                (Sub::Of(known), Some(subcode)) => known.contains(&subcode),
                (Sub::None, Some(_)) | (Sub::Of(_), None) => false,
            }
    });
    let asked = asked(headers);
    match row {
        Some((_, _, means)) => means.outcome(name, asked),
        None if status == StatusCode::TOO_MANY_REQUESTS => {
            Means::Throttled(LIMITED).outcome(name, asked)
        }
        None if error["is_transient"] == true || status.is_server_error() => {
            Means::Later.outcome(name, asked)
        }
        None => SendOutcome::Unknown {
            after: asked,
            code: name,
        },
    }
}

/// How long the headers ask to wait: the usage of the account, within bounds, or `Retry-After`.
fn asked(headers: &HeaderMap) -> Option<Duration> {
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
        .filter(|minutes| *minutes > 0);
    let estimated =
        minutes.map(|minutes| Duration::from_secs(minutes.saturating_mul(60)).min(LIMITED_AT_MOST));
    estimated.max(retry_after(headers))
}

//! What the openapi's answers mean. A failure comes with HTTP 200 and an `error` that is not 0.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::channels::outcome::{Means, by_status, json, retry_after};
use crate::channels::{SendOutcome, lenient};

/// The shortest pause after a rate limit, which counts by the minute.
const LIMITED: Duration = Duration::from_secs(15);

/// The error codes.
///
/// Source: the platform's "Mã lỗi" and "Giới hạn tốc độ API", read 2026-11-23.
const TABLE: &[(&[i64], Means)] = &[
    (&[-32], Means::Throttled(LIMITED)),
    // Sending failed this once. Night rules are for advertising, which is never sent.
    (&[-200, -234], Means::Later),
    (&[-216, -220, -124], Means::TokenRefused),
    // The picture is gone, or the form is not one that is taken.
    (&[-100, -201, -233], Means::Simplify),
    // The person has not written for 7 days.
    (&[-230, -232, -305], Means::WindowClosed),
    // They do not follow, have blocked, are away; the group is closed.
    (
        &[-213, -217, -218, -227, -244, -237, -403],
        Means::RecipientGone,
    ),
    (&[-248, -235, -238, -240, -241, -249], Means::ContentRefused),
    // The quota is used up, or the operator must act: account, app, package, money.
    (
        &[
            -211, -311, -242, -204, -205, -209, -210, -212, -219, -221, -223, -224, -320, -321,
        ],
        Means::AccountRefused,
    ),
];

/// What one answer means.
///
/// ```json
/// {"data":{"message_id":"e5f6","user_id":"7001002003004005006"},"error":0,"message":"Success"}
/// ```
pub(crate) fn outcome(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
    let answer = json(body);
    let error = lenient::id(&answer["error"]).and_then(|code| code.parse::<i64>().ok());
    let message_id = lenient::id(&answer["data"]["message_id"]);
    let error = match (error, &message_id) {
        (Some(error), _) => error,
        (None, Some(_)) if status.is_success() => 0,
        (None, _) => return by_status(status, headers),
    };
    if error == 0 {
        return SendOutcome::Accepted { message_id };
    }
    let (code, asked) = (error.to_string(), retry_after(headers));
    match TABLE.iter().find(|(codes, _)| codes.contains(&error)) {
        Some((_, means)) => means.outcome(code, asked),
        None => SendOutcome::Unknown { after: asked, code },
    }
}

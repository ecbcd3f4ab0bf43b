//! Whether the process lives, and whether it should be sent work.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde_json::json;

use crate::server::Site;

/// The process answers.
pub(crate) async fn alive() -> &'static str {
    "ok\n"
}

/// Whether what is accepted becomes durable in time, at least one account can send, and the service is
/// not stopping; the body says what is not so.
pub(crate) async fn ready(State(site): State<Arc<Site>>) -> Response {
    let store = site.app.store.is_ready();
    let alarms = site.app.delivery.alarms();
    let accounts = site.app.delivery.accounts();
    let usable = accounts == 0 || alarms.len() < accounts;
    let stopping = site.app.leaving.is_cancelled();
    let ready = store && usable && !stopping;
    let refused: Vec<_> = alarms
        .iter()
        .map(|alarm| {
            json!({
                "channel": alarm.channel.as_str(),
                "account": alarm.account.as_str(),
                "code": alarm.code,
                "since": alarm.since,
            })
        })
        .collect();
    let body = json!({
        "ready": ready,
        "store_writable": store,
        "stopping": stopping,
        "accounts": accounts,
        "accounts_refused": refused,
    });
    let status = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, Json(body)).into_response()
}

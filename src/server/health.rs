//! Whether the process lives, and whether it should be sent work.

use std::sync::Arc;

use axum::extract::State;

use crate::server::Site;
use crate::server::error::ApiError;

/// The process answers.
pub(crate) async fn alive() -> &'static str {
    "ok\n"
}

/// What is accepted becomes durable in time, and the service is not stopping.
pub(crate) async fn ready(State(site): State<Arc<Site>>) -> Result<&'static str, ApiError> {
    if site.stop.is_cancelled() || !site.app.store.is_ready() {
        return Err(ApiError::Busy);
    }
    Ok("ready\n")
}

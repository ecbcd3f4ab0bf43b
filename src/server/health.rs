//! Whether the process lives, and whether it should be sent work.

use std::sync::Arc;

use axum::extract::State;

use crate::server::Site;
use crate::server::error::ApiError;

/// The process answers.
pub(crate) async fn alive() -> &'static str {
    "ok\n"
}

/// The store can be read and the service is not stopping.
pub(crate) async fn ready(State(site): State<Arc<Site>>) -> Result<&'static str, ApiError> {
    if site.stop.is_cancelled() {
        return Err(ApiError::Busy);
    }
    site.app.store.mentors()?;
    Ok("ready\n")
}

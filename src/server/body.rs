//! Reading a request body within a length and a time.

use std::time::Duration;

use axum::body::{Body, HttpBody};
use futures_util::StreamExt;

use crate::server::error::ApiError;

/// All of `body`, if it has at most `most_bytes` and arrives within `deadline`.
///
/// # Errors
/// [`ApiError::TooLarge`], [`ApiError::TooSlow`] or [`ApiError::BrokenOff`].
pub(crate) async fn read(
    body: Body,
    most_bytes: usize,
    deadline: Duration,
) -> Result<Vec<u8>, ApiError> {
    // What the head already says about the length needs no reading.
    if usize::try_from(body.size_hint().lower()).is_ok_and(|announced| announced > most_bytes) {
        return Err(ApiError::TooLarge);
    }
    match tokio::time::timeout(deadline, collect(body, most_bytes)).await {
        Ok(read) => read,
        Err(_elapsed) => Err(ApiError::TooSlow),
    }
}

/// All of `body`; stops at the first piece that makes it too long.
async fn collect(body: Body, most_bytes: usize) -> Result<Vec<u8>, ApiError> {
    let mut pieces = body.into_data_stream();
    let mut all = Vec::new();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|error| {
            tracing::debug!(%error, "a body broke off");
            ApiError::BrokenOff
        })?;
        if all.len() + piece.len() > most_bytes {
            return Err(ApiError::TooLarge);
        }
        all.extend_from_slice(&piece);
    }
    Ok(all)
}

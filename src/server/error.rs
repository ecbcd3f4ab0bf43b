//! Refusals and failures as the client sees them: a status and one word, never a cause.

use std::time::Duration;

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode};
use serde_json::json;

use crate::channels::WebhookError;
use crate::gallery::GalleryError;
use crate::store::StoreError;

/// How long a client waits when the service has more to do than it can take.
const BUSY_WAIT: Duration = Duration::from_secs(2);

/// How long a client waits when the disk is full: until somebody has seen the alarm.
const NO_ROOM_WAIT: Duration = Duration::from_secs(30);

/// Why a request is not answered as its sender wished.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// There is nothing under this path.
    #[error("no such path")]
    NotFound,
    /// The path takes other methods.
    #[error("the path does not take this method")]
    MethodNotAllowed,
    /// The request proves nothing about its sender.
    #[error("the request is not signed")]
    Unsigned,
    /// The request claims a sender and does not prove it.
    #[error("the proof of the sender is wrong")]
    Forbidden,
    /// The web page sent something that is not in the form of a message.
    #[error("the request is not in the form of a message")]
    Malformed,
    /// The query asks for something that there is not.
    #[error("the query is not in a form that is known")]
    BadQuery,
    /// The body is longer than this channel takes.
    #[error("the body is too long")]
    TooLarge,
    /// The client stopped in the middle of its body.
    #[error("the body broke off")]
    BrokenOff,
    /// The body did not arrive in time.
    #[error("the body came too slowly")]
    TooSlow,
    /// Too many requests; the next is welcome after this time.
    #[error("too many requests")]
    TooMany(Duration),
    /// The service has more to do than it can take; nothing was written.
    #[error("too busy")]
    Busy,
    /// The disk has no room; nothing was written.
    #[error("no room on the disk")]
    NoRoom,
    /// No answer was found in time; whether anything was written is not known.
    #[error("no answer in time")]
    TimedOut,
    /// The store failed.
    #[error("the store failed")]
    Store(#[source] StoreError),
    /// A part of the program failed; it has been logged where it did.
    #[error("broken")]
    Broken,
}

impl ApiError {
    /// The status, and the word of the body.
    fn answer(&self) -> (StatusCode, &'static str) {
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "not_found"),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed"),
            Self::Unsigned => (StatusCode::UNAUTHORIZED, "unsigned"),
            Self::Forbidden => (StatusCode::FORBIDDEN, "forbidden"),
            Self::Malformed => (StatusCode::BAD_REQUEST, "malformed"),
            Self::BadQuery => (StatusCode::BAD_REQUEST, "bad_query"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too_large"),
            Self::BrokenOff => (StatusCode::BAD_REQUEST, "broken_off"),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "too_slow"),
            Self::TooMany(_) => (StatusCode::TOO_MANY_REQUESTS, "too_many"),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Self::NoRoom => (StatusCode::SERVICE_UNAVAILABLE, "no_room"),
            Self::TimedOut => (StatusCode::SERVICE_UNAVAILABLE, "timed_out"),
            Self::Store(_) | Self::Broken => (StatusCode::INTERNAL_SERVER_ERROR, "broken"),
        }
    }

    /// How long the client should wait before it asks again; `None` where asking again is no use.
    fn wait(&self) -> Option<Duration> {
        match self {
            Self::TooMany(wait) => Some(*wait),
            Self::Busy | Self::TimedOut => Some(BUSY_WAIT),
            Self::NoRoom => Some(NO_ROOM_WAIT),
            Self::NotFound
            | Self::MethodNotAllowed
            | Self::Unsigned
            | Self::Forbidden
            | Self::Malformed
            | Self::BadQuery
            | Self::TooLarge
            | Self::BrokenOff
            | Self::TooSlow
            | Self::Store(_)
            | Self::Broken => None,
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Busy,
            StoreError::NoRoom { .. } => Self::NoRoom,
            other => Self::Store(other),
        }
    }
}

impl From<GalleryError> for ApiError {
    fn from(error: GalleryError) -> Self {
        match &error {
            GalleryError::Unknown { .. } => Self::NotFound,
            GalleryError::Undrawn { .. } | GalleryError::Broken { .. } => {
                let error = &error as &dyn std::error::Error;
                tracing::error!(error, "a picture could not be made");
                Self::Broken
            }
        }
    }
}

impl From<WebhookError> for ApiError {
    fn from(error: WebhookError) -> Self {
        match error {
            WebhookError::Unsigned { .. } => Self::Unsigned,
            WebhookError::BadSignature { .. } => Self::Forbidden,
            WebhookError::Malformed { .. } => Self::Malformed,
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        if let Self::Store(cause) = &self {
            tracing::error!(cause = cause as &dyn std::error::Error, "the store failed");
        }
        let (status, word) = self.answer();
        let mut response = (status, Json(json!({ "error": word }))).into_response();
        let headers = response.headers_mut();
        if let Some(wait) = self.wait() {
            // Whole seconds are all the header can say; rounded up, so that nobody comes early.
            let seconds = wait.as_millis().div_ceil(1000).max(1);
            if let Ok(value) = HeaderValue::try_from(seconds.to_string()) {
                headers.insert(RETRY_AFTER, value);
            }
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

//! Asking an endpoint: the key, the answer with a limit, and a rest after a failure.

use std::sync::Mutex;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, RequestBuilder, Response};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::helpers::error::HelperError;

/// How much of an answer is read.
const MOST_ANSWER_BYTES: usize = 64 * 1024;

/// A client that follows no redirects, still to be built.
pub(super) fn client() -> ClientBuilder {
    // Somebody else in the process may have chosen a provider already: theirs will do.
    if rustls::crypto::ring::default_provider()
        .install_default()
        .is_err()
    {
        tracing::trace!("a TLS provider was there already");
    }
    Client::builder()
        .redirect(Policy::none())
        .user_agent(concat!("camtay/", env!("CARGO_PKG_VERSION")))
}

/// Sends a request to a helper and reads its answer.
pub(super) async fn ask<T: DeserializeOwned>(
    request: RequestBuilder,
    key: Option<&SecretString>,
) -> Result<T, HelperError> {
    let request = match key {
        Some(key) => request.bearer_auth(key.expose_secret()),
        None => request,
    };
    let unreachable = |error: reqwest::Error| HelperError::Unreachable(error.without_url());
    let response = request.send().await.map_err(unreachable)?;
    let status = response.status();
    if !status.is_success() {
        return Err(HelperError::Refused {
            status: status.as_u16(),
        });
    }
    let body = read(response, MOST_ANSWER_BYTES, unreachable).await?;
    serde_json::from_slice(&body).map_err(HelperError::Unreadable)
}

/// The body of a response, if it is not too big; `broken` says what a broken connection means.
pub(super) async fn read(
    mut response: Response,
    most: usize,
    broken: impl Fn(reqwest::Error) -> HelperError,
) -> Result<Bytes, HelperError> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(&broken)? {
        if body.len() + chunk.len() > most {
            return Err(HelperError::TooBig { most });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// Gives an answer up that does not come in time.
pub(super) async fn in_time<T>(
    within: Duration,
    answer: impl Future<Output = Result<T, HelperError>>,
) -> Result<T, HelperError> {
    match tokio::time::timeout(within, answer).await {
        Ok(answer) => answer,
        Err(tokio::time::error::Elapsed { .. }) => Err(HelperError::TooSlow { within }),
    }
}

/// Until when a helper is left alone.
#[derive(Debug, Default)]
pub(super) struct Resting {
    until: Mutex<Option<Instant>>,
}

impl Resting {
    /// Whether it is to be left alone now.
    pub(super) fn rests(&self) -> bool {
        let until = self.until.lock();
        let until = *until.unwrap_or_else(std::sync::PoisonError::into_inner);
        until.is_some_and(|until| Instant::now() < until)
    }

    /// Leaves it alone for this time from now on.
    pub(super) fn rest_for(&self, time: Duration) {
        let until = self.until.lock();
        let mut until = until.unwrap_or_else(std::sync::PoisonError::into_inner);
        *until = Some(Instant::now() + time);
    }
}

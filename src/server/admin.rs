//! `/admin/…`: what only operators see, for the web desk and for scripts.
//!
//! Opened by the token of the configuration, and not there without one. Answers are never kept by
//! anybody on the way.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path, Query, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use http::header::{AUTHORIZATION, CACHE_CONTROL};
use http::{HeaderMap, HeaderValue};
use serde::Deserialize;

use crate::channels::same_secret;
use crate::duration;
use crate::id::{AccountId, ChannelId};
use crate::outbox_desk::{self, Done, Fate, Filter, Listing, MOST_LISTED, Opened, USUALLY_LISTED};
use crate::server::Site;
use crate::server::error::ApiError;
use crate::server::source::Source;
use crate::server::status::Status;
use crate::store::{GivenUp, StoreError};

/// Every path below `/admin`.
pub(crate) fn router(site: Arc<Site>) -> Router<Arc<Site>> {
    Router::new()
        .route("/admin/status", get(status))
        .route("/admin/outbox", get(list))
        .route("/admin/outbox/{seq}", get(show).delete(drop_one))
        .route("/admin/outbox/{seq}/retry", post(retry))
        .route("/admin/outbox/{seq}/drop", post(drop_one))
        .route_layer(axum::middleware::from_fn_with_state(site, guard))
}

/// Lets operators in, at the pace of everybody, and keeps what they see out of every cache.
async fn guard(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(source) = Source::from_request_parts(&mut parts, &site).await;
    let mut response = match admit(&site, &source, &parts.headers) {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(refusal) => refusal.into_response(),
    };
    let no_store = HeaderValue::from_static("no-store");
    response.headers_mut().insert(CACHE_CONTROL, no_store);
    response
}

/// Whether this request shows the token.
fn admit(site: &Site, source: &Source, headers: &HeaderMap) -> Result<(), ApiError> {
    let Some(token) = &site.app.admin_token else {
        return Err(ApiError::NotFound);
    };
    // Guesses are counted like everything else from there.
    site.sources.check(source)?;
    let shown = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .ok_or(ApiError::Unsigned)?;
    if same_secret(token, shown.1.trim()) {
        Ok(())
    } else {
        Err(ApiError::Forbidden)
    }
}

async fn status(State(site): State<Arc<Site>>) -> Result<Json<Status>, ApiError> {
    let now = (site.app.clock)();
    let overseer = Arc::clone(&site.app.overseer);
    aside(move || overseer.status(now)).await.map(Json)
}

/// What a list is to hold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    channel: Option<ChannelId>,
    account: Option<AccountId>,
    reason: Option<GivenUp>,
    /// Such as `1h`.
    older_than: Option<String>,
    state: Option<Fate>,
    limit: Option<usize>,
}

impl Asked {
    fn filter(self) -> Result<Filter, ApiError> {
        let age = self.older_than.as_deref();
        Ok(Filter {
            channel: self.channel,
            account: self.account,
            reason: self.reason,
            older_than: age
                .map(|age| duration::read(age).ok_or(ApiError::BadQuery))
                .transpose()?,
            fate: self.state,
        })
    }
}

async fn list(
    State(site): State<Arc<Site>>,
    asked: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Listing>, ApiError> {
    let Query(asked) = asked.map_err(|_malformed| ApiError::BadQuery)?;
    let most = asked.limit.unwrap_or(USUALLY_LISTED).min(MOST_LISTED);
    let filter = asked.filter()?;
    let (store, now) = (site.app.store.clone(), (site.app.clock)());
    aside(move || outbox_desk::list(&store, &filter, most, now))
        .await
        .map(Json)
}

async fn show(
    State(site): State<Arc<Site>>,
    Path(seq): Path<String>,
) -> Result<Json<Opened>, ApiError> {
    let seq = number(&seq)?;
    let (store, now) = (site.app.store.clone(), (site.app.clock)());
    let found = aside(move || outbox_desk::show(&store, seq, now)).await?;
    found.map(Json).ok_or(ApiError::NotFound)
}

async fn retry(
    State(site): State<Arc<Site>>,
    Path(seq): Path<String>,
) -> Result<Json<Done>, ApiError> {
    let seqs = [number(&seq)?];
    found(outbox_desk::retry_all(&site.app.store, &seqs, (site.app.clock)()).await?)
}

async fn drop_one(
    State(site): State<Arc<Site>>,
    Path(seq): Path<String>,
) -> Result<Json<Done>, ApiError> {
    let seqs = [number(&seq)?];
    found(outbox_desk::drop_all(&site.app.store, &seqs, (site.app.clock)()).await?)
}

/// The number of a letter in a path.
fn number(text: &str) -> Result<u64, ApiError> {
    text.parse().map_err(|_not_one| ApiError::NotFound)
}

/// What was done about one letter, where there was one.
fn found(done: Done) -> Result<Json<Done>, ApiError> {
    if done.done.is_empty() {
        return Err(ApiError::NotFound);
    }
    Ok(Json(done))
}

/// Reads much on a thread of its own.
async fn aside<T: Send + 'static>(
    read: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, ApiError> {
    let read = tokio::task::spawn_blocking(read).await;
    Ok(read.map_err(|_panic| ApiError::Broken)??)
}

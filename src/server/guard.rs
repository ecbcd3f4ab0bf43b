//! What goes around every request: a deadline, a trace, security headers, a net under panics.

use std::any::Any;
use std::sync::Arc;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderMap, HeaderValue};
use tracing::Instrument;

use crate::server::Site;
use crate::server::error::ApiError;

/// What a browser may do with an answer that says nothing else: show it, and no more.
const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'";

/// The header that names a request in the log and to the client.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Ends a request that has found no answer in time.
pub(crate) async fn deadline(
    State(site): State<Arc<Site>>,
    request: Request,
    next: Next,
) -> Response {
    match tokio::time::timeout(site.app.limits.request, next.run(request)).await {
        Ok(response) => response,
        Err(_elapsed) => ApiError::TimedOut.into_response(),
    }
}

/// Puts each request into a span of its own and notes how it ended; closes what a browser leaves open by
/// default.
///
/// The route is logged, not the path, and never the query: a platform's verification carries its
/// token there.
pub(crate) async fn around(request: Request, next: Next) -> Response {
    let id = format!("{:016x}", rand::random::<u64>());
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("none", MatchedPath::as_str);
    let span = tracing::info_span!("request", %id, method = %request.method(), route);
    let began = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let elapsed_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    span.in_scope(|| {
        tracing::debug!(status = response.status().as_u16(), elapsed_ms, "answered");
    });
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::try_from(id) {
        headers.insert(REQUEST_ID, id);
    }
    close(headers);
    response
}

/// Closes what a browser leaves open by default; keeps a page's own content policy.
fn close(headers: &mut HeaderMap) {
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(NOTHING));
}

/// The answer in place of one whose handler panicked.
///
/// What the panic said is not logged here: it may hold words of a person. The panic hook has printed
/// where it happened.
pub(crate) fn broken(_panic: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    ApiError::Broken.into_response()
}

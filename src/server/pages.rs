//! `/`, `/chat` and `/assets/…`: the pages of the web channel; `/p/…`: what all channels show.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::server::Site;
use crate::server::error::ApiError;
use crate::web::{Asset, Page};

/// What a page may load: its own files, its own service, nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
                      media-src 'self'; connect-src 'self'; manifest-src 'self'; \
                      base-uri 'none'; form-action 'none'";

/// How long a browser may keep what never changes under its path: a year, which is the longest there is.
pub(crate) const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// A citizen's chat and a mentor's side by side, to try the service without any platform.
pub(crate) async fn try_it(State(site): State<Arc<Site>>) -> Result<Response, ApiError> {
    let (channel, _) = site.web_channel().ok_or(ApiError::NotFound)?;
    let page = Page::try_it(channel, site.app.try_it_invite.as_deref());
    Ok(show(page, &[]))
}

/// One citizen's chat, made to stand in a frame of the commune's own page.
pub(crate) async fn chat(State(site): State<Arc<Site>>) -> Result<Response, ApiError> {
    let (channel, web) = site.web_channel().ok_or(ApiError::NotFound)?;
    Ok(show(Page::chat(channel), web.origins()))
}

/// One file of the pages.
///
/// Its path holds the version of all files together, so a browser keeps it for good; under any other
/// version it is asked about each time.
pub(crate) async fn asset(
    Path((version, path)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let asset = Asset::find(&path).ok_or(ApiError::NotFound)?;
    let keep = if version == Asset::version() {
        FOR_GOOD
    } else {
        "no-cache"
    };
    let (etag, content_type) = (asset.etag(), asset.content_type());
    let content = asset.into_bytes();
    Ok(file_of(&headers, keep, etag, content_type, content))
}

/// A picture of the running lessons, by what is on it: so a browser keeps it for good.
pub(crate) async fn picture(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let gallery = &site.app.gallery;
    let (hash, form) = file.rsplit_once('.').ok_or(ApiError::NotFound)?;
    let (content_type, content) = match form {
        "svg" => ("image/svg+xml", gallery.svg(hash)?.into()),
        "png" => ("image/png", gallery.png(hash).await?),
        _ => return Err(ApiError::NotFound),
    };
    let etag = format!("W/\"{file}\"");
    Ok(file_of(&headers, FOR_GOOD, etag, content_type, content))
}

/// A file, or word that the browser's own copy is still good.
fn file_of(
    asked: &HeaderMap,
    keep: &str,
    etag: String,
    content_type: &str,
    content: impl Into<Body>,
) -> Response {
    let known = asked
        .get(IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|tags| tags.split(',').any(|tag| tag.trim() == etag));
    let head = [
        (CACHE_CONTROL, keep.to_owned()),
        (ETAG, etag),
        (CONTENT_TYPE, content_type.to_owned()),
    ];
    if known {
        return (StatusCode::NOT_MODIFIED, head).into_response();
    }
    (head, content.into()).into_response()
}

/// A page that only `origins` may put into a frame.
pub(crate) fn show(page: Page, origins: &[String]) -> Response {
    let frames = if origins.is_empty() {
        "'none'".to_owned()
    } else {
        origins.join(" ")
    };
    let policy = format!("{POLICY}; frame-ancestors {frames}");
    let head = [
        (CACHE_CONTROL, "no-cache"),
        (CONTENT_TYPE, "text/html; charset=utf-8"),
    ];
    let mut response = (head, page.into_html()).into_response();
    match HeaderValue::try_from(policy) {
        Ok(policy) => {
            response
                .headers_mut()
                .insert(CONTENT_SECURITY_POLICY, policy);
            response
        }
        Err(error) => {
            tracing::error!(%error, "an origin of the web channel cannot stand in a header");
            ApiError::Broken.into_response()
        }
    }
}

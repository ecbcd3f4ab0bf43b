//! `/s/…`: one step in large print; `/v/…`: recorded voices.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use serde::Deserialize;
use tower::ServiceExt;
use tower_http::services::ServeFile;

use crate::id::{FlowId, Lang, StepId};
use crate::locale::LAST;
use crate::recording::{Recorded, hash_of};
use crate::server::Site;
use crate::server::error::ApiError;
use crate::server::pages::{FOR_GOOD, show};
use crate::web::Page;

/// What may be asked of a step page.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    lang: Option<String>,
    /// The version of the lesson in which the link was sent.
    v: Option<String>,
}

/// A step of the running lessons in large print, in Vietnamese unless another language is asked for.
///
/// Whoever is in the middle of a lesson that has changed since sees what their link was sent with, as long as
/// that is kept.
pub(crate) async fn step(
    State(site): State<Arc<Site>>,
    Path((flow, step)): Path<(String, String)>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, ApiError> {
    let editions = site.app.published.now();
    let (flow, step) = (FlowId::new(flow), StepId::new(step));
    // Nobody who opens a link can repair what it asks for.
    let Asked { lang, v } = asked.map(|Query(asked)| asked).unwrap_or_default();
    let older = v.and_then(|version| editions.with_version(&flow, &version));
    let older = older.filter(|content| content.step(&flow, &step).is_some());
    let content = older.as_ref().unwrap_or_else(|| editions.present());
    let mut languages = content.catalog.languages().into_iter();
    let lang = languages.find(|known| lang.as_deref() == Some(known.as_str()));
    let lang = lang.unwrap_or_else(|| Lang::new(LAST));
    match Page::step(content, &flow, &step, &lang) {
        Some(page) => Ok(show(page, &[])),
        None => {
            let page = Page::no_step(content, &lang).ok_or(ApiError::NotFound)?;
            Ok((StatusCode::NOT_FOUND, show(page, &[])).into_response())
        }
    }
}

/// A recording of the running lessons, by what is heard on it: so a browser keeps it for good.
pub(crate) async fn recording(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    request: Request,
) -> Result<Response, ApiError> {
    let editions = site.app.published.now();
    let recordings = &editions.present().recordings;
    let recorded = recordings.named(&file).ok_or(ApiError::NotFound)?.clone();
    let looked_at = recorded.clone();
    let is_same = tokio::task::spawn_blocking(move || is_as_published(&looked_at));
    if !is_same.await.is_ok_and(|is_same| is_same) {
        return Err(ApiError::NotFound);
    }
    let Ok(mut response) = ServeFile::new(&recorded.path).oneshot(request).await;
    if response.status() == StatusCode::NOT_FOUND {
        return Err(ApiError::NotFound);
    }
    let form = HeaderValue::from_static(recorded.form.content_type());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, form);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(FOR_GOOD));
    Ok(response.into_response())
}

/// Whether the file is still the one that was published: another must not be kept for good under its name.
fn is_as_published(recorded: &Recorded) -> bool {
    std::fs::read(&recorded.path).is_ok_and(|contents| hash_of(&contents) == recorded.hash)
}

//! `/webhooks/{channel}`: what the platforms and the web page bring.
//!
//! 200 means that everything in the request is durable and nothing else.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use serde::Deserialize;

use crate::channels::{Channel, Codec, Item, Webhook, WebhookError};
use crate::door::mask;
use crate::id::{ChannelId, DedupeKey};
use crate::message::{Content, Inbound, Media};
use crate::server::error::ApiError;
use crate::server::source::Source;
use crate::server::{Site, body};
use crate::store::Bubble;

/// Takes one webhook request.
pub(crate) async fn receive(
    State(site): State<Arc<Site>>,
    Path(channel): Path<String>,
    source: Source,
    request: Request,
) -> Result<Response, ApiError> {
    let (id, channel) = site.channel(&channel)?;
    let (head, body) = request.into_parts();
    if let Channel::Web(web) = channel {
        site.sources.check(&source)?;
        site.visitors.check(&web.visitor(&head.headers)?)?;
    }
    let body = read_body(&site, channel, body).await?;
    let arrived = (site.app.clock)();
    let webhook = match channel.read(&head.headers, &body, arrived) {
        Ok(webhook) => webhook,
        Err(error) => return refuse(id, channel, error),
    };
    settle(&site, &webhook).await?;
    let events = messages(id, webhook);
    site.app.overseer.pulse.beat(id, &events, arrived);
    if !events.is_empty() {
        let pages = match channel {
            Channel::Web(_) => events.iter().filter_map(own_words).collect(),
            Channel::Messenger(_) | Channel::ZaloOa(_) | Channel::ZaloBot(_) => Vec::new(),
        };
        let taken = site.app.dispatcher.take(events, pages, arrived);
        let accepted = tokio::time::timeout(site.app.limits.durable, taken)
            .await
            .map_err(|_late| ApiError::Busy)??;
        count(id, "camtay_accepted_total", accepted.fresh);
        count(id, "camtay_deduplicated_total", accepted.duplicates);
        tracing::debug!(
            channel = %id,
            fresh = accepted.fresh,
            duplicates = accepted.duplicates,
            answered = accepted.answered,
            "accepted"
        );
    }
    Ok(taken())
}

/// What Messenger asks when its webhook is registered.
#[derive(Deserialize)]
pub(crate) struct Verification {
    #[serde(rename = "hub.mode")]
    mode: Option<String>,
    #[serde(rename = "hub.verify_token")]
    token: Option<String>,
    #[serde(rename = "hub.challenge")]
    challenge: Option<String>,
}

/// Answers the registration of a webhook with the platform's own challenge.
pub(crate) async fn verify(
    State(site): State<Arc<Site>>,
    Path(channel): Path<String>,
    Query(asked): Query<Verification>,
) -> Result<String, ApiError> {
    let (id, channel) = site.channel(&channel)?;
    let Channel::Messenger(messenger) = channel else {
        return Err(ApiError::NotFound);
    };
    let (Some(mode), Some(token), Some(challenge)) = (asked.mode, asked.token, asked.challenge)
    else {
        return Err(ApiError::Malformed);
    };
    if !messenger.verifies(&mode, &token) {
        tracing::warn!(channel = %id, "refused to verify a webhook: wrong token");
        return Err(ApiError::Forbidden);
    }
    Ok(challenge)
}

/// The body, as long as this platform may send it.
async fn read_body(site: &Site, channel: &Channel, body: Body) -> Result<Vec<u8>, ApiError> {
    let most_bytes = match channel {
        // Long runs of escaped letters have been seen to make bodies of several hundred kilobytes;
        // a limit too small shows up as bad signatures and endless repeats.
        Channel::Messenger(_) => 4 * 1024 * 1024,
        Channel::ZaloOa(_) | Channel::ZaloBot(_) => 1024 * 1024,
        Channel::Web(_) => 64 * 1024,
    };
    body::read(body, most_bytes, site.app.limits.body).await
}

/// What a request that was not understood is answered.
///
/// A platform that signed it would only send it again and in the end switch the webhook off, so it
/// gets its 200. Our own page is told.
fn refuse(id: &ChannelId, channel: &Channel, error: WebhookError) -> Result<Response, ApiError> {
    metrics::counter!(
        "camtay_refused_total",
        "channel" => id.to_string(),
        "reason" => error.name()
    )
    .increment(1);
    tracing::warn!(channel = %id, reason = %error, "a webhook request had no effect");
    match (channel, &error) {
        (
            Channel::Messenger(_) | Channel::ZaloOa(_) | Channel::ZaloBot(_),
            WebhookError::Malformed { .. },
        ) => Ok(taken()),
        (Channel::Web(_), WebhookError::Malformed { .. })
        | (_, WebhookError::Unsigned { .. } | WebhookError::BadSignature { .. }) => {
            Err(error.into())
        }
    }
}

/// Tells the delivery of every message of our own that the platform shows to have taken.
async fn settle(site: &Site, webhook: &Webhook) -> Result<(), ApiError> {
    for item in &webhook.items {
        if let Item::Echo(echo) = item {
            site.app.delivery.settle(echo).await?;
        }
    }
    Ok(())
}

/// Adds to a number of a channel.
fn count(channel: &ChannelId, name: &'static str, many: usize) {
    metrics::counter!(name, "channel" => channel.to_string()).increment(many as u64);
}

/// The messages of a request, masked.
fn messages(id: &ChannelId, webhook: Webhook) -> Vec<Inbound> {
    for item in &webhook.items {
        match item {
            Item::Ignored { what } => tracing::debug!(channel = %id, what, "ignored"),
            Item::Noted { kind, .. } => tracing::debug!(channel = %id, kind, "noted"),
            Item::Message { .. } | Item::Echo(_) => {}
        }
    }
    webhook.into_inbound().into_iter().map(mask).collect()
}

/// How a photo looks among the messages of a page, as its script shows it.
const PHOTO: &str = "📷";

/// What the visitor of a web page sees of their own message; `None` for what they did not say.
fn own_words(inbound: &Inbound) -> Option<(DedupeKey, Bubble)> {
    let text = match &inbound.content {
        Content::Text { text } => text,
        Content::Postback { title, .. } => title.as_ref()?,
        Content::Media {
            media: Media::Image,
            caption: None,
            ..
        } => PHOTO,
        Content::Media { caption, .. } => caption.as_ref()?,
        Content::Referral { .. }
        | Content::Joined
        | Content::Left
        | Content::Unsupported
        | Content::HumanTookOver => return None,
    };
    let bubble = Bubble {
        seq: 0,
        at: inbound.at,
        voice: None,
        text: text.to_owned(),
        quick_replies: Vec::new(),
        picture: None,
        recording: None,
    };
    Some((inbound.dedupe.clone(), bubble))
}

/// The answer to a request that has been taken.
fn taken() -> Response {
    ([(CONTENT_TYPE, "application/json")], "{}").into_response()
}

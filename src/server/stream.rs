//! `/web/{channel}/messages`: what a visitor's page shows, as server-sent events.
//!
//! Each event is one bubble with its place in the conversation as the event's id, so that a page
//! that was cut off goes on where it stopped. `event: ready` follows the last bubble there was when
//! the stream began. `event: anew` comes first where the store does not have the bubble at which the
//! page stopped (the store is another one, or keeps no more of so long a conversation): the page
//! forgets what it shows, and everything there is follows.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream, StreamExt};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{OwnedSemaphorePermit, broadcast};

use crate::channels::Channel;
use crate::id::{ConversationId, Timestamp};
use crate::message::{QuickReply, Recording, Voice};
use crate::server::Site;
use crate::server::error::ApiError;
use crate::server::source::Source;
use crate::store::{Bubble, Store};

/// How many bubbles are read from the store at a time.
const BATCH: usize = 100;

/// Tells a reverse proxy to pass each event on at once.
const ACCEL_BUFFERING: HeaderName = HeaderName::from_static("x-accel-buffering");

/// Opens the stream of a visitor's bubbles.
pub(crate) async fn messages(
    State(site): State<Arc<Site>>,
    Path(channel): Path<String>,
    source: Source,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let (_, Channel::Web(web)) = site.channel(&channel)? else {
        return Err(ApiError::NotFound);
    };
    site.sources.check(&source)?;
    let conversation = web.visitor(&headers)?;
    let Ok(place) = site.streams.clone().try_acquire_owned() else {
        return Err(ApiError::Busy);
    };
    let reader = Reader {
        // Subscribed before the first read, so that nothing falls between the two.
        news: site.app.store.watch_bubbles(),
        store: site.app.store.clone(),
        conversation,
        after: last_event_id(&headers),
        read: VecDeque::new(),
        resumed: false,
        greeted: false,
        _place: place,
    };
    let events = reader
        .into_stream()
        .take_until(site.stop.clone().cancelled_owned());
    let mut response = Sse::new(events)
        .keep_alive(KeepAlive::new().interval(site.app.limits.keep_alive))
        .into_response();
    response
        .headers_mut()
        .insert(ACCEL_BUFFERING, HeaderValue::from_static("no"));
    Ok(response)
}

/// The last bubble the page has; 0 for none, or for something we never sent.
fn last_event_id(headers: &HeaderMap) -> u64 {
    headers
        .get("last-event-id")
        .and_then(|value| value.to_str().ok())
        .and_then(|text| text.parse().ok())
        .unwrap_or(0)
}

/// One open stream.
struct Reader {
    store: Store,
    news: broadcast::Receiver<ConversationId>,
    conversation: ConversationId,
    /// The last bubble sent.
    after: u64,
    /// Read and not yet sent.
    read: VecDeque<Bubble>,
    /// Whether it was seen that the store has the bubble at which the page stopped.
    resumed: bool,
    /// Whether the page knows that it has everything there was.
    greeted: bool,
    /// The place under the cap of open streams; free again when the stream ends.
    _place: OwnedSemaphorePermit,
}

impl Reader {
    /// The events, for as long as the store lives.
    fn into_stream(self) -> impl Stream<Item = Result<Event, Infallible>> {
        stream::unfold(self, |mut reader| async move {
            let event = reader.next().await?;
            Some((Ok(event), reader))
        })
    }

    /// The next event; `None` ends the stream, and the page connects again.
    async fn next(&mut self) -> Option<Event> {
        if !self.resumed {
            self.resumed = true;
            if !self.has_last().await? {
                self.after = 0;
                return Some(Event::default().event("anew").data("{}"));
            }
        }
        loop {
            if let Some(bubble) = self.read.pop_front() {
                self.after = bubble.seq;
                return written(&bubble);
            }
            self.read = self.bubbles(self.after, BATCH).await?.into();
            if !self.read.is_empty() {
                continue;
            }
            if !self.greeted {
                self.greeted = true;
                return Some(Event::default().event("ready").data("{}"));
            }
            self.wait().await?;
        }
    }

    /// Whether the store has the bubble at which the page stopped, or it has not begun.
    async fn has_last(&self) -> Option<bool> {
        let Some(before) = self.after.checked_sub(1) else {
            return Some(true);
        };
        let found = self.bubbles(before, 1).await?;
        Some(found.first().is_some_and(|bubble| bubble.seq == self.after))
    }

    /// At most `most` bubbles after the bubble `after`; `None` if the store fails.
    async fn bubbles(&self, after: u64, most: usize) -> Option<Vec<Bubble>> {
        let (store, conversation) = (self.store.clone(), self.conversation.clone());
        let read =
            tokio::task::spawn_blocking(move || store.bubbles(&conversation, after, most)).await;
        match read {
            Ok(Ok(bubbles)) => Some(bubbles),
            Ok(Err(error)) => {
                tracing::error!(
                    cause = &error as &dyn std::error::Error,
                    "could not read the messages of a web page"
                );
                None
            }
            Err(error) => {
                let panicked = error.is_panic();
                tracing::error!(panicked, "reading the messages of a web page broke off");
                None
            }
        }
    }

    /// Waits until there may be more to read; `None` when the store has closed.
    async fn wait(&mut self) -> Option<()> {
        loop {
            match self.news.recv().await {
                Ok(conversation) if conversation == self.conversation => return Some(()),
                Ok(_of_another) => {}
                // Among the news that were lost there may have been one for this page.
                Err(RecvError::Lagged(_)) => return Some(()),
                Err(RecvError::Closed) => return None,
            }
        }
    }
}

/// A bubble as the page reads it.
#[derive(Serialize)]
struct Shown<'a> {
    /// Its place in the conversation.
    seq: u64,
    /// When it was said.
    at: Timestamp,
    /// Who said it: `bot`, `mentor`, `citizen`, or `me` for the visitor.
    from: &'static str,
    /// Their name; absent for the bot and the visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    /// The words.
    text: &'a str,
    /// Choices to tap, empty where none are offered.
    quick_replies: &'a [QuickReply],
    /// A picture to show before the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<Framed<'a>>,
    /// Where the words are found read aloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    recording: Option<String>,
}

/// A picture as the page reads it.
#[derive(Serialize)]
struct Framed<'a> {
    /// Where it is found.
    path: String,
    /// The picture in words.
    alt: &'a str,
}

impl<'a> Shown<'a> {
    fn new(bubble: &'a Bubble) -> Self {
        let (from, name) = match &bubble.voice {
            None => ("me", None),
            Some(Voice::Bot) => ("bot", None),
            Some(Voice::Mentor(name)) => ("mentor", Some(name.as_str())),
            Some(Voice::Citizen(name)) => ("citizen", Some(name.as_str())),
        };
        Self {
            seq: bubble.seq,
            at: bubble.at,
            from,
            name,
            text: &bubble.text,
            quick_replies: &bubble.quick_replies,
            picture: bubble.picture.as_ref().map(|picture| Framed {
                path: picture.svg(),
                alt: &picture.alt,
            }),
            recording: bubble.recording.as_ref().map(Recording::audio),
        }
    }
}

/// The event of one bubble.
fn written(bubble: &Bubble) -> Option<Event> {
    let event = Event::default().id(bubble.seq.to_string());
    match event.json_data(Shown::new(bubble)) {
        Ok(event) => Some(event),
        Err(error) => {
            tracing::error!(%error, "could not write a bubble");
            None
        }
    }
}

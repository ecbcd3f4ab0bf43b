//! Empties the outbox: conversations side by side, each in order, each attempt written down first.
//!
//! Knows how calls are made, when they are tried again and what tokens they need; knows no platform
//! (the codecs do) and decides nothing about what is said.

mod client;
mod lane;
mod pause;
mod register;
mod retry;
mod tokens;
mod zalo_tokens;

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use retry::{is_used_up, next_wait};

use crate::channels::Channel;
use crate::config::{ChannelConfig, Retry, Tokens};
use crate::delivery::client::Client;
use crate::delivery::lane::Lane;
use crate::delivery::pause::Pauses;
use crate::delivery::tokens::{Held, Keys};
use crate::delivery::zalo_tokens::Refresher;
use crate::id::{AccountId, ChannelId, ConversationId};
use crate::in_hand::InHand;
use crate::store::{Store, StoreError};

/// How long a platform may take to answer one call.
pub const CALL_WITHIN: Duration = Duration::from_secs(10);
/// Calls made at the same moment on one channel, at most: a platform that hangs holds up no other.
const PARALLEL: usize = 32;
/// The wait before a conversation is looked at again whose outbox could not be read.
const STORE_BROKEN: Duration = Duration::from_secs(30);

/// Delivers until `stop`; then finishes the calls in hand.
///
/// `public_url` is where the platforms reach this service; Zalo Bot is told at the start.
pub async fn run(
    store: Store,
    channels: Vec<ChannelConfig>,
    retry: Retry,
    public_url: Option<String>,
    stop: CancellationToken,
) {
    run_within(store, channels, retry, public_url, CALL_WITHIN, stop).await;
}

/// Like [`run`], with another time limit of a call.
pub async fn run_within(
    store: Store,
    channels: Vec<ChannelConfig>,
    retry: Retry,
    public_url: Option<String>,
    call_within: Duration,
    stop: CancellationToken,
) {
    let client = match Client::new() {
        Ok(client) => client,
        Err(error) => {
            let error = &error as &dyn std::error::Error;
            tracing::error!(
                error,
                "nothing can be delivered: no client for HTTPS can be made"
            );
            return;
        }
    };
    let tasks = TaskTracker::new();
    let mut lines = BTreeMap::new();
    for channel in channels {
        let line = open_line(
            &channel,
            &store,
            &client,
            public_url.as_deref(),
            &tasks,
            &stop,
        );
        lines.insert(channel.id.clone(), line);
    }
    let post = Arc::new(Post {
        store,
        client,
        lines,
        retry,
        call_within,
        pauses: Pauses::default(),
        in_hand: InHand::default(),
    });
    loop {
        let lanes = tokio::select! {
            biased;
            () = stop.cancelled() => break,
            lanes = post.store.outbox_lanes() => lanes,
        };
        for conversation in lanes {
            if post.in_hand.take(&conversation) {
                let (post, stop) = (Arc::clone(&post), stop.clone());
                tasks.spawn(async move { post.serve(&conversation, &stop).await });
            }
        }
    }
    tasks.close();
    tasks.wait().await;
}

/// One channel as deliveries use it.
#[derive(Debug)]
struct Line {
    codec: Arc<Channel>,
    /// Scheme and host, and the tokens; `None` for the web page, which is not called.
    api: Option<(String, Keys)>,
    /// Free places for calls.
    room: Semaphore,
}

/// Makes a channel ready, starting what keeps it ready.
fn open_line(
    channel: &ChannelConfig,
    store: &Store,
    client: &Client,
    public_url: Option<&str>,
    tasks: &TaskTracker,
    stop: &CancellationToken,
) -> Line {
    let codec = Arc::clone(&channel.codec);
    let room = Semaphore::new(PARALLEL);
    let Some(api) = &channel.api else {
        return Line {
            codec,
            api: None,
            room,
        };
    };
    let keys = Keys::new(&api.tokens);
    if let Some(refresher) = refresher(channel, &api.tokens, &keys, store, client) {
        tasks.spawn(refresher.run(stop.clone()));
    }
    if let (Channel::ZaloBot(_), Some(public_url)) = (codec.as_ref(), public_url)
        && let Held::Now(access) = keys.held(&AccountId::new(""))
    {
        let (codec, client, base) = (Arc::clone(&codec), client.clone(), api.base.clone());
        let (public_url, stop) = (public_url.to_owned(), stop.clone());
        tasks.spawn(async move {
            if let Channel::ZaloBot(bot) = codec.as_ref() {
                register::register(bot, &client, &base, &access, &public_url, &stop).await;
            }
        });
    }
    Line {
        codec,
        api: Some((api.base.clone(), keys)),
        room,
    }
}

/// What keeps the tokens of a channel alive; `None` where they do not rotate.
fn refresher(
    channel: &ChannelConfig,
    tokens: &Tokens,
    keys: &Keys,
    store: &Store,
    client: &Client,
) -> Option<Refresher> {
    let (
        Tokens::Rotating {
            app_id,
            app_secret,
            oauth_base,
            access,
            refresh,
        },
        Keys::Rotating(rotating),
    ) = (tokens, keys)
    else {
        return None;
    };
    Some(Refresher {
        channel: channel.id.clone(),
        store: store.clone(),
        client: client.clone(),
        app_id: app_id.clone(),
        app_secret: app_secret.clone(),
        oauth_base: oauth_base.clone(),
        first_access: access.clone(),
        first_refresh: refresh.clone(),
        rotating: Arc::clone(rotating),
    })
}

/// What all deliveries share.
#[derive(Debug)]
struct Post {
    store: Store,
    client: Client,
    lines: BTreeMap<ChannelId, Line>,
    retry: Retry,
    call_within: Duration,
    pauses: Pauses,
    /// Conversations being served.
    in_hand: InHand<ConversationId>,
}

impl Post {
    /// Serves one conversation; a delivery that panics takes no more than itself along.
    async fn serve(&self, conversation: &ConversationId, stop: &CancellationToken) {
        let emptied = AssertUnwindSafe(self.empty(conversation, stop)).catch_unwind();
        if emptied.await.is_err() {
            // What the panic said may hold words of a person; its hook has printed where it was.
            tracing::error!(%conversation, "a delivery panicked; its message stays in the outbox");
            self.in_hand.drop_task(conversation);
        }
    }

    /// Delivers until the outbox of one conversation is empty.
    async fn empty(&self, conversation: &ConversationId, stop: &CancellationToken) {
        let lane = Lane {
            post: self,
            conversation,
            stop,
        };
        loop {
            match lane.run().await {
                Ok(()) if stop.is_cancelled() || self.in_hand.let_go(conversation) => return,
                Ok(()) => {}
                Err(StoreError::Closed) => return,
                Err(error) => {
                    tracing::error!(
                        %conversation,
                        error = &error as &dyn std::error::Error,
                        "an outbox cannot be emptied; trying again"
                    );
                    tokio::select! {
                        () = stop.cancelled() => return,
                        () = tokio::time::sleep(STORE_BROKEN) => {}
                    }
                }
            }
        }
    }
}

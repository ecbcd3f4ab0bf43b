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

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

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
        busy: Mutex::default(),
    });
    loop {
        let lanes = tokio::select! {
            biased;
            () = stop.cancelled() => break,
            lanes = post.store.outbox_lanes() => lanes,
        };
        for conversation in lanes {
            if post.begin(&conversation) {
                let (post, stop) = (Arc::clone(&post), stop.clone());
                tasks.spawn(async move { post.serve(conversation, &stop).await });
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
    if let (
        Tokens::Rotating {
            app_id,
            app_secret,
            oauth_base,
            access,
            refresh,
        },
        Keys::Rotating(rotating),
    ) = (&api.tokens, &keys)
    {
        let refresher = Refresher {
            channel: channel.id.clone(),
            store: store.clone(),
            client: client.clone(),
            app_id: app_id.clone(),
            app_secret: app_secret.clone(),
            oauth_base: oauth_base.clone(),
            first_access: access.clone(),
            first_refresh: refresh.clone(),
            rotating: Arc::clone(rotating),
        };
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

/// What all deliveries share.
#[derive(Debug)]
struct Post {
    store: Store,
    client: Client,
    lines: BTreeMap<ChannelId, Line>,
    retry: Retry,
    call_within: Duration,
    pauses: Pauses,
    /// Conversations being served, and whether more was put into their outbox meanwhile.
    busy: Mutex<HashMap<ConversationId, bool>>,
}

impl Post {
    /// Serves one conversation until its outbox is empty.
    async fn serve(&self, conversation: ConversationId, stop: &CancellationToken) {
        let lane = Lane {
            post: self,
            conversation: &conversation,
            stop,
        };
        loop {
            match lane.run().await {
                Ok(()) if stop.is_cancelled() || self.end(&conversation) => return,
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

    /// Takes a conversation to serve; `false` if it is being served already and will look again.
    fn begin(&self, conversation: &ConversationId) -> bool {
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        let more = busy.get_mut(conversation);
        match more {
            Some(more) => {
                *more = true;
                false
            }
            None => {
                busy.insert(conversation.clone(), false);
                true
            }
        }
    }

    /// Lets go of a conversation; `false` if more came meanwhile and it must be served again.
    fn end(&self, conversation: &ConversationId) -> bool {
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        let more = busy.get_mut(conversation).map(std::mem::take);
        if more == Some(true) {
            return false;
        }
        busy.remove(conversation);
        true
    }
}

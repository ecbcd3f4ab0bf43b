//! Empties the outbox: conversations side by side, each in order, each attempt written down first.
//!
//! Knows how calls are made, when they are tried again and what tokens they need; knows no platform
//! (the codecs do) and decides nothing about what is said.

mod accounts;
mod attempt;
mod client;
mod connect;
mod lane;
mod register;
mod retry;
mod tokens;
mod uploads;
mod zalo_tokens;

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use jiff::SignedDuration;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use accounts::Alarm;
pub use retry::{is_used_up, next_wait};

use crate::channels::{Channel, Echo};
use crate::config::{ChannelConfig, Retry, Tokens};
use crate::delivery::accounts::{Accounts, Rate};
use crate::delivery::client::Client;
use crate::delivery::lane::Lane;
use crate::delivery::tokens::{Held, Keys};
use crate::delivery::uploads::Uploads;
use crate::delivery::zalo_tokens::Refresher;
use crate::gallery::Gallery;
use crate::id::{AccountId, ChannelId, ConversationId, Timestamp};
use crate::in_hand::InHand;
use crate::store::{Progress, Store, StoreError};

/// How long a platform may take to answer one call.
pub const CALL_WITHIN: Duration = Duration::from_secs(10);
/// Calls made at the same moment on one channel, at most: a platform that hangs holds up no other.
const PARALLEL: usize = 32;
/// The wait before a conversation is looked at again whose outbox could not be read.
const STORE_BROKEN: Duration = Duration::from_secs(30);

/// How messages are delivered.
#[derive(Clone, Debug)]
pub struct Settings {
    /// When what failed is tried again.
    pub retry: Retry,
    /// How long a platform may take to answer one call.
    pub call_within: Duration,
    /// Where the platforms reach this service; Zalo Bot is told at the start.
    pub public_url: Option<String>,
}

impl Settings {
    /// As this configuration wants it.
    #[must_use]
    pub fn new(retry: Retry, public_url: Option<String>) -> Self {
        Self {
            retry,
            call_within: CALL_WITHIN,
            public_url,
        }
    }
}

/// Empties the outbox; cloning shares it.
#[derive(Clone, Debug)]
pub struct Delivery {
    post: Arc<Post>,
}

impl Delivery {
    /// Makes the channels ready to be delivered to.
    ///
    /// # Errors
    /// No client for HTTPS can be made on this machine.
    pub fn new(
        store: Store,
        gallery: Gallery,
        channels: &[ChannelConfig],
        settings: Settings,
    ) -> Result<Self, rustls::Error> {
        let probe_every = Duration::try_from(settings.retry.probe_every).unwrap_or_default();
        let lines = channels
            .iter()
            .map(|channel| (channel.id.clone(), Line::new(channel)));
        Ok(Self {
            post: Arc::new(Post {
                store,
                gallery,
                client: Client::new()?,
                lines: lines.collect(),
                settings,
                accounts: Arc::new(Accounts::new(probe_every)),
                in_hand: InHand::default(),
            }),
        })
    }

    /// Delivers until `stop`; then finishes the calls in hand.
    pub async fn run(&self, channels: &[ChannelConfig], stop: CancellationToken) {
        let post = &self.post;
        let tasks = TaskTracker::new();
        for channel in channels {
            post.keep_ready(channel, &tasks, &stop);
        }
        loop {
            let lanes = tokio::select! {
                biased;
                () = stop.cancelled() => break,
                lanes = post.store.outbox_lanes() => lanes,
            };
            for conversation in lanes {
                if post.in_hand.take(&conversation) {
                    let (post, stop) = (Arc::clone(post), stop.clone());
                    tasks.spawn(async move { post.serve(&conversation, &stop).await });
                } else {
                    // It may be asleep before an entry that has just become due.
                    post.accounts.ring();
                }
            }
        }
        tasks.close();
        tasks.wait().await;
    }

    /// Settles what an echo shows to have been taken, so that it is not said again.
    pub async fn settle(&self, echo: &Echo) -> Result<(), StoreError> {
        let heard = Progress::Heard { call: echo.call };
        let store = &self.post.store;
        let settled = store.progress(&echo.conversation, echo.delivery, heard, Timestamp::now());
        match settled.await {
            // The answer came first, as it mostly does.
            Err(StoreError::NoSuchEntry { .. }) => Ok(()),
            settled => settled,
        }
    }

    /// The accounts that a platform refuses, and that send nothing until they are repaired.
    #[must_use]
    pub fn alarms(&self) -> Vec<Alarm> {
        self.post.accounts.alarms()
    }

    /// How many accounts there are that messages are sent from.
    #[must_use]
    pub fn accounts(&self) -> usize {
        let lines = self.post.lines.values();
        lines
            .filter_map(|line| line.api.as_ref())
            .map(|(_, keys)| keys.accounts())
            .sum()
    }

    /// For each channel that is called: how long after a first attempt of which nothing is heard it is
    /// made again.
    #[must_use]
    pub fn first_attempts(&self) -> BTreeMap<ChannelId, SignedDuration> {
        let wait = SignedDuration::try_from(self.post.unheard(1)).unwrap_or(SignedDuration::MAX);
        let called =
            |(id, line): (&ChannelId, &Line)| line.api.is_some().then(|| (id.clone(), wait));
        self.post.lines.iter().filter_map(called).collect()
    }
}

/// One channel as deliveries use it.
#[derive(Debug)]
struct Line {
    codec: Arc<Channel>,
    /// Scheme and host, and the tokens; `None` for the web page, which is not called.
    api: Option<(String, Keys)>,
    /// Free places for calls.
    room: Semaphore,
    /// How often each account may call.
    rate: Rate,
    /// Pictures on their way to the platform.
    uploads: Uploads,
}

impl Line {
    fn new(channel: &ChannelConfig) -> Self {
        let api = channel.api.as_ref();
        Self {
            codec: Arc::clone(&channel.codec),
            api: api.map(|api| (api.base.clone(), Keys::new(&api.tokens))),
            room: Semaphore::new(PARALLEL),
            rate: Rate::new(api.and_then(|api| api.rate)),
            uploads: Uploads::default(),
        }
    }
}

/// What all deliveries share.
#[derive(Debug)]
struct Post {
    store: Store,
    /// The pictures to upload.
    gallery: Gallery,
    client: Client,
    lines: BTreeMap<ChannelId, Line>,
    settings: Settings,
    accounts: Arc<Accounts>,
    /// Conversations being served.
    in_hand: InHand<ConversationId>,
}

impl Post {
    /// Starts what keeps a channel ready: fresh tokens, a registered webhook.
    fn keep_ready(&self, channel: &ChannelConfig, tasks: &TaskTracker, stop: &CancellationToken) {
        let Some((line, api)) = self.lines.get(&channel.id).zip(channel.api.as_ref()) else {
            return;
        };
        let Some((base, keys)) = &line.api else {
            return;
        };
        if let (
            Tokens::Rotating {
                app_id,
                app_secret,
                oauth_base,
                access,
                refresh,
            },
            Keys::Rotating(rotating),
        ) = (&api.tokens, keys)
        {
            let refresher = Refresher {
                channel: channel.id.clone(),
                store: self.store.clone(),
                client: self.client.clone(),
                accounts: Arc::clone(&self.accounts),
                app_id: app_id.clone(),
                app_secret: app_secret.clone(),
                oauth_base: oauth_base.clone(),
                first_access: access.clone(),
                first_refresh: refresh.clone(),
                rotating: Arc::clone(rotating),
            };
            tasks.spawn(refresher.run(stop.clone()));
        }
        if let (Channel::ZaloBot(_), Some(public_url)) =
            (line.codec.as_ref(), self.settings.public_url.clone())
            && let Held::Now(access) = keys.held(&AccountId::new(""))
        {
            let (codec, client) = (Arc::clone(&line.codec), self.client.clone());
            let (base, stop) = (base.clone(), stop.clone());
            tasks.spawn(async move {
                if let Channel::ZaloBot(bot) = codec.as_ref() {
                    register::register(bot, &client, &base, &access, &public_url, &stop).await;
                }
            });
        }
    }

    /// How long after an attempt of which nothing is heard the entry is tried again.
    fn unheard(&self, attempts: u32) -> Duration {
        let wait = next_wait(&self.settings.retry, attempts, None, 0.5).unwrap_or_default();
        self.settings.call_within.saturating_add(wait)
    }

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

//! The accounts as deliveries find them: free, paused by the platform, or stopped until repaired.
//!
//! Only in memory: after a restart the first call finds out again. One account knows nothing of the
//! others.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use tokio::sync::Notify;

use crate::delivery::lane::after;
use crate::id::{AccountId, ChannelId, ConversationId, Timestamp};

/// The longest wait for a place under the rate: it is looked again then.
const LONGEST_TURN: Duration = Duration::from_secs(1);

/// One account of one channel.
pub(crate) type AccountKey = (ChannelId, AccountId);

/// An account that sends nothing until somebody has repaired it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// Which channel.
    pub channel: ChannelId,
    /// Which account of it.
    pub account: AccountId,
    /// What the platform said: its code.
    pub code: String,
    /// Since when.
    pub since: Timestamp,
}

/// What is known of every account.
#[derive(Debug)]
pub(crate) struct Accounts {
    known: Mutex<BTreeMap<AccountKey, Account>>,
    /// How long after a refusal one message tries again whether the account works.
    probe_every: Duration,
    /// Rung when an account works again: whoever waits looks again.
    bell: Notify,
}

/// What is known of one account.
#[derive(Debug, Default)]
struct Account {
    /// The platform wants it left alone until then.
    paused_until: Option<Timestamp>,
    /// Nothing is sent, except for one message now and then that finds out.
    stopped: Option<Stopped>,
}

#[derive(Debug)]
struct Stopped {
    code: String,
    since: Timestamp,
    /// How long to wait between two messages that find out.
    probe_every: Duration,
    /// When the next one may.
    probe_at: Timestamp,
}

impl Accounts {
    /// Every account is free.
    pub(crate) fn new(probe_every: Duration) -> Self {
        Self {
            known: Mutex::default(),
            probe_every,
            bell: Notify::new(),
        }
    }

    /// Until when the account of this conversation is to be left alone; `None` for a call now. Where it
    /// is stopped, a call now is the one that finds out, and others wait for it.
    pub(crate) fn wait(&self, conversation: &ConversationId, now: Timestamp) -> Option<Timestamp> {
        let mut known = self.lock();
        let account = known.get_mut(&key(conversation))?;
        if let Some(until) = account.paused_until.filter(|until| *until > now) {
            return Some(until);
        }
        account.paused_until = None;
        let stopped = account.stopped.as_mut()?;
        if stopped.probe_at > now {
            return Some(stopped.probe_at);
        }
        stopped.probe_at = after(now, stopped.probe_every);
        None
    }

    /// Leaves the account of this conversation alone until this moment, or longer.
    pub(crate) fn pause(&self, conversation: &ConversationId, until: Timestamp) {
        let mut known = self.lock();
        let account = known.entry(key(conversation)).or_default();
        account.paused_until = account.paused_until.max(Some(until));
    }

    /// Stops an account that the platform refuses, and raises the alarm where that is news.
    ///
    /// `patience` is how long not to ask again, where that is longer than usual.
    pub(crate) fn stop(&self, account: AccountKey, code: &str, patience: Duration, now: Timestamp) {
        let mut known = self.lock();
        let (channel, name) = account.clone();
        let known = known.entry(account).or_default();
        let probe_every = self.probe_every.max(patience);
        let probe_at = after(now, probe_every);
        if let Some(stopped) = &mut known.stopped {
            (stopped.probe_every, stopped.probe_at) = (probe_every, probe_at);
            return;
        }
        tracing::error!(
            %channel,
            account = %name,
            code,
            "ALARM: the platform refuses this account; its messages wait until it is repaired"
        );
        gauge(&channel, &name).set(1);
        known.stopped = Some(Stopped {
            code: code.to_owned(),
            since: now,
            probe_every,
            probe_at,
        });
    }

    /// Notes that the platform takes what this account sends.
    pub(crate) fn works(&self, account: &AccountKey) {
        let mut known = self.lock();
        let Some(stopped) = known
            .get_mut(account)
            .and_then(|account| account.stopped.take())
        else {
            return;
        };
        let (channel, name) = account;
        tracing::info!(%channel, account = %name, code = stopped.code, "the account works again");
        gauge(channel, name).set(0);
        drop(known);
        self.ring();
    }

    /// The accounts that are stopped.
    pub(crate) fn alarms(&self) -> Vec<Alarm> {
        let known = self.lock();
        let alarm = |((channel, account), known): (&AccountKey, &Account)| {
            let stopped = known.stopped.as_ref()?;
            Some(Alarm {
                channel: channel.clone(),
                account: account.clone(),
                code: stopped.code.clone(),
                since: stopped.since,
            })
        };
        known.iter().filter_map(alarm).collect()
    }

    /// Lets everyone who waits look again.
    pub(crate) fn ring(&self) {
        self.bell.notify_waiters();
    }

    /// Waits until something has changed.
    pub(crate) async fn changed(&self) {
        self.bell.notified().await;
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<AccountKey, Account>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The account of a conversation.
pub(crate) fn key(conversation: &ConversationId) -> AccountKey {
    (conversation.channel.clone(), conversation.account.clone())
}

/// The number that tells whether an account is stopped.
fn gauge(channel: &ChannelId, account: &AccountId) -> metrics::Gauge {
    metrics::gauge!(
        "camtay_account_stopped",
        "channel" => channel.to_string(),
        "account" => account.to_string()
    )
}

/// How often the accounts of a channel may call, each by itself.
pub(crate) struct Rate {
    /// Calls a second; the same number at once after a rest. `None` for as often as one likes.
    a_second: Option<NonZeroU32>,
    limiters: Mutex<BTreeMap<AccountId, std::sync::Arc<DefaultDirectRateLimiter>>>,
}

impl Rate {
    /// At most so many calls a second for each account.
    pub(crate) fn new(a_second: Option<NonZeroU32>) -> Self {
        Self {
            a_second,
            limiters: Mutex::default(),
        }
    }

    /// Waits for a place.
    pub(crate) async fn turn(&self, account: &AccountId) {
        let Some(a_second) = self.a_second else {
            return;
        };
        let limiter = {
            let mut limiters = self.limiters.lock().unwrap_or_else(PoisonError::into_inner);
            let made = limiters
                .entry(account.clone())
                .or_insert_with(|| RateLimiter::direct(Quota::per_second(a_second)).into());
            std::sync::Arc::clone(made)
        };
        let clock = governor::clock::DefaultClock::default();
        while let Err(early) = limiter.check() {
            let wait = early.wait_time_from(governor::clock::Clock::now(&clock));
            tokio::time::sleep(wait.min(LONGEST_TURN)).await;
        }
    }
}

impl std::fmt::Debug for Rate {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Rate")
            .field("a_second", &self.a_second)
            .finish_non_exhaustive()
    }
}

//! The overseer: what operators are told of a running service, and the alarm about silence.
//!
//! An account that nothing is heard of may have had its webhook switched off, and its platform says so
//! in no other way.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use metrics::gauge;
use tokio_util::sync::CancellationToken;

use crate::channels::Channel;
use crate::config::{ChannelConfig, Tokens};
use crate::delivery::Delivery;
use crate::id::{AccountId, ChannelId, Timestamp};
use crate::server::pulse::{Account, Pulse};
use crate::server::status::{AlarmNow, SilenceNow, Status};
use crate::store::{Store, StoreError};

/// How often it is looked whether an account was silent for too long.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// Sees the whole service; shared by the server, the control socket and the task that looks.
#[derive(Debug)]
pub struct Overseer {
    /// What is stored.
    pub store: Store,
    /// Knows which accounts are refused.
    pub delivery: Delivery,
    /// Channels whose platform calls us; the web page has no platform that could fall silent.
    called: BTreeSet<ChannelId>,
    /// How long an account may be silent; `None` for as long as it likes.
    silence_alarm: Option<SignedDuration>,
    /// When each account was last heard of.
    pub(crate) pulse: Pulse,
    /// The accounts whose silence has been said.
    silent: Mutex<BTreeSet<Account>>,
}

impl Overseer {
    /// Sees a service with these channels; silence counts from `now` on.
    #[must_use]
    pub fn new(
        store: Store,
        delivery: Delivery,
        channels: &[ChannelConfig],
        silence_alarm: Option<SignedDuration>,
        now: Timestamp,
    ) -> Self {
        let called = |channel: &&ChannelConfig| match channel.codec.as_ref() {
            Channel::Web(_) => false,
            Channel::Messenger(_) | Channel::ZaloOa(_) | Channel::ZaloBot(_) => true,
        };
        let called: Vec<&ChannelConfig> = channels.iter().filter(called).collect();
        let accounts = called.iter().flat_map(|channel| accounts_of(channel));
        Self {
            pulse: Pulse::new(now, accounts),
            called: called.iter().map(|channel| channel.id.clone()).collect(),
            store,
            delivery,
            silence_alarm,
            silent: Mutex::default(),
        }
    }

    /// Looks again and again for accounts that have fallen silent, until `stop`.
    pub async fn run(&self, clock: fn() -> Timestamp, stop: CancellationToken) {
        loop {
            self.look(clock());
            let wait = stop.run_until_cancelled(tokio::time::sleep(LOOK_EVERY));
            if wait.await.is_none() {
                return;
            }
        }
    }

    /// Says once of each account that it has been silent for too long, and once that it is heard again.
    pub fn look(&self, now: Timestamp) {
        let silence = self.pulse.silence(self.called.iter(), now);
        let mut silent = self.lock();
        let mut too_long = BTreeSet::new();
        for (channel, account, length) in silence {
            let is_alarm = self.silence_alarm.is_some_and(|most| length > most);
            mark(&channel, &account, is_alarm);
            let key = (channel, account);
            if is_alarm && !silent.contains(&key) {
                tracing::error!(
                    channel = %key.0,
                    account = %key.1,
                    silent_seconds = length.as_secs(),
                    "ALARM: nothing was heard of this account; see whether its webhook is switched on"
                );
            }
            if is_alarm {
                too_long.insert(key);
            }
        }
        for (channel, account) in silent.difference(&too_long) {
            mark(channel, account, false);
            tracing::info!(%channel, %account, "the account is heard again");
        }
        *silent = too_long;
    }

    /// For how long nothing was heard of each account of the called channels.
    pub(crate) fn silence(&self, now: Timestamp) -> Vec<(ChannelId, AccountId, SignedDuration)> {
        self.pulse.silence(self.called.iter(), now)
    }

    /// How many alarms there are: accounts that are refused, and accounts that are silent.
    pub(crate) fn alarms(&self) -> usize {
        self.delivery.alarms().len() + self.lock().len()
    }

    /// Everything that operators are told. Reads much: wants a thread of its own.
    pub fn status(&self, now: Timestamp) -> Result<Status, StoreError> {
        let mut status = Status::of_store(&self.store, now)?;
        status.running = true;
        status.version = env!("CARGO_PKG_VERSION").to_owned();
        let silent = self.lock();
        status.silence = self
            .silence(now)
            .into_iter()
            .map(|(channel, account, length)| SilenceNow {
                is_alarm: silent.contains(&(channel.clone(), account.clone())),
                channel,
                account,
                silent_seconds: length.as_secs(),
            })
            .collect();
        drop(silent);
        let alarms = self.delivery.alarms().into_iter();
        status.accounts_refused = alarms.map(AlarmNow::from).collect();
        Ok(status)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeSet<Account>> {
        self.silent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The accounts of a channel that its configuration names.
fn accounts_of(channel: &ChannelConfig) -> Vec<Account> {
    match channel.api.as_ref().map(|api| &api.tokens) {
        Some(Tokens::Fixed { by_account, .. }) => by_account
            .keys()
            .map(|account| (channel.id.clone(), account.clone()))
            .collect(),
        // The account of a Zalo app is known once it is heard of.
        Some(Tokens::Rotating { .. }) | None => Vec::new(),
    }
}

/// The number that tells whether an account has been silent for too long.
fn mark(channel: &ChannelId, account: &AccountId, is_alarm: bool) {
    gauge!(
        "camtay_account_silent",
        "channel" => channel.to_string(),
        "account" => account.to_string()
    )
    .set(f64::from(u8::from(is_alarm)));
}

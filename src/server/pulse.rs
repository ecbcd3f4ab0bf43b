//! When each account was last heard of: a channel that goes quiet is how a platform says that it has
//! switched the webhook off.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::SignedDuration;

use crate::id::{AccountId, ChannelId, Timestamp};
use crate::message::Inbound;

/// One account of one channel; the empty account stands for a request that names none.
pub(crate) type Account = (ChannelId, AccountId);

/// When each account was last heard of. Only in memory: silence counts from the start at the latest.
#[derive(Debug)]
pub(crate) struct Pulse {
    began: Timestamp,
    heard: Mutex<BTreeMap<Account, Timestamp>>,
}

impl Pulse {
    /// Nobody has been heard of yet; the silence of `known` accounts counts from `began` on.
    pub(crate) fn new(began: Timestamp, known: impl Iterator<Item = Account>) -> Self {
        Self {
            began,
            heard: Mutex::new(known.map(|account| (account, began)).collect()),
        }
    }

    /// Notes a request of a channel, and the accounts that its events were for.
    pub(crate) fn beat(&self, channel: &ChannelId, events: &[Inbound], now: Timestamp) {
        let mut heard = self.lock();
        for account in events.iter().map(|event| &event.conversation.account) {
            heard.insert((channel.clone(), account.clone()), now);
        }
        if events.is_empty() {
            // A receipt or a probe: the way from the platform to here is open.
            for (_, at) in heard.iter_mut().filter(|((of, _), _)| of == channel) {
                *at = now;
            }
        }
    }

    /// For how long nothing was heard of each account; of each of `channels` where no account is known.
    pub(crate) fn silence<'c>(
        &self,
        channels: impl Iterator<Item = &'c ChannelId>,
        now: Timestamp,
    ) -> Vec<(ChannelId, AccountId, SignedDuration)> {
        let heard = self.lock();
        let mut silence = Vec::new();
        for channel in channels {
            let known = heard.iter().filter(|((of, _), _)| of == channel);
            let before = silence.len();
            silence.extend(known.map(|((channel, account), at)| {
                (channel.clone(), account.clone(), now.duration_since(*at))
            }));
            if silence.len() == before {
                let since_start = now.duration_since(self.began);
                silence.push((channel.clone(), AccountId::new(""), since_start));
            }
        }
        silence
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Account, Timestamp>> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

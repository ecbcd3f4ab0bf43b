//! Accounts that a platform wants left alone for a while.
//!
//! Only in memory: after a restart the first call finds out again.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::id::{AccountId, ChannelId, ConversationId, Timestamp};

/// Until when each account is left alone.
#[derive(Debug, Default)]
pub(crate) struct Pauses {
    until: Mutex<HashMap<(ChannelId, AccountId), Timestamp>>,
}

impl Pauses {
    /// Leaves the account of this conversation alone until this moment, or longer.
    pub(crate) fn extend(&self, conversation: &ConversationId, until: Timestamp) {
        let mut pauses = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        let pause = pauses.entry(account_of(conversation)).or_insert(until);
        *pause = until.max(*pause);
    }

    /// When the account of this conversation may be called again; `None` for now.
    pub(crate) fn until(&self, conversation: &ConversationId, now: Timestamp) -> Option<Timestamp> {
        let mut pauses = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        let account = account_of(conversation);
        let until = *pauses.get(&account)?;
        if until <= now {
            pauses.remove(&account);
            return None;
        }
        Some(until)
    }
}

fn account_of(conversation: &ConversationId) -> (ChannelId, AccountId) {
    (conversation.channel.clone(), conversation.account.clone())
}

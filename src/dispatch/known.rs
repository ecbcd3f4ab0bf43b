//! The states of those who had a turn lately, so that the next one needs no look at the store.
//!
//! A state in here may be old: whoever decides from it commits for the turn it belongs to, and the store
//! refuses that where there was another.

use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};

use lru::LruCache;

use crate::dispatch::State;
use crate::id::EntityId;

/// How many are kept; a few kilobytes each.
const MOST: NonZeroUsize = match NonZeroUsize::new(1024) {
    Some(most) => most,
    None => NonZeroUsize::MIN,
};

/// What is known of entities without asking.
#[derive(Debug)]
pub(super) struct Known {
    /// The turn and the state after it, by entity.
    states: Mutex<LruCache<EntityId, (u64, State)>>,
}

impl Default for Known {
    fn default() -> Self {
        Self {
            states: Mutex::new(LruCache::new(MOST)),
        }
    }
}

impl Known {
    /// Takes out what is known of an entity: its turn and its state.
    pub(super) fn take(&self, entity: &EntityId) -> Option<(u64, State)> {
        let mut states = self.states.lock().unwrap_or_else(PoisonError::into_inner);
        states.pop(entity)
    }

    /// Keeps the state of an entity after a turn that was committed.
    pub(super) fn put(&self, entity: &EntityId, turn: u64, state: State) {
        let mut states = self.states.lock().unwrap_or_else(PoisonError::into_inner);
        states.put(entity.clone(), (turn, state));
    }
}

//! What is being worked on right now: each thing by one task, which learns of more work meanwhile.
//!
//! Only in memory: whoever restarts finds the work itself in the store.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

/// The things that have a task, by key. Holds as many as there are tasks.
#[derive(Debug)]
pub struct InHand<K> {
    /// Whether more work came while the task was at it.
    held: Mutex<HashMap<K, bool>>,
}

impl<K> Default for InHand<K> {
    fn default() -> Self {
        Self {
            held: Mutex::default(),
        }
    }
}

impl<K: Clone + Eq + Hash> InHand<K> {
    /// Takes a thing in hand; `false` if a task has it already and will look again.
    #[must_use]
    pub fn take(&self, key: &K) -> bool {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(more) = held.get_mut(key) {
            *more = true;
            return false;
        }
        held.insert(key.clone(), false);
        true
    }

    /// Lets go of a thing; `false` if more work came meanwhile: the task still has it and must look
    /// again.
    #[must_use]
    pub fn let_go(&self, key: &K) -> bool {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if held.get_mut(key).is_some_and(std::mem::take) {
            return false;
        }
        held.remove(key);
        true
    }

    /// Lets go of a thing whose task is gone.
    pub fn drop_task(&self, key: &K) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_has_one_task() {
        let in_hand = InHand::default();
        assert!(in_hand.take(&1));
        assert!(!in_hand.take(&1));
        assert!(in_hand.take(&2));
    }

    #[test]
    fn who_lets_go_looks_again_where_more_came() {
        let in_hand = InHand::default();
        assert!(in_hand.take(&1));
        assert!(!in_hand.take(&1));
        assert!(!in_hand.let_go(&1), "more came");
        assert!(in_hand.let_go(&1), "nothing more came");
        assert!(in_hand.take(&1), "it is free again");
    }

    #[test]
    fn a_task_that_is_gone_leaves_nothing_behind() {
        let in_hand = InHand::default();
        assert!(in_hand.take(&1));
        assert!(!in_hand.take(&1));
        in_hand.drop_task(&1);
        assert!(in_hand.take(&1));
    }
}

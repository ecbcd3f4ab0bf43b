//! Erasing: what is removed with an entity of which nothing is to be kept.

use std::collections::BTreeMap;

use crate::event::Timer;
use crate::id::EntityId;
use crate::store::sled::draft::Draft;
use crate::store::sled::keys;
use crate::store::sled::trees::Space;
use crate::store::{DeadLetter, StoreError, TimerMark};

impl Draft<'_> {
    /// Removes everything of an entity but its record: waiting mail and timers, and of a conversation
    /// what is in the outbox, given up on or shown on its page, and that they show lessons to others.
    ///
    /// `timers` are those of the entity's record; they are cleared, so that a ring of one is stale.
    pub(crate) fn erase(
        &mut self,
        entity: &EntityId,
        timers: &mut BTreeMap<Timer, TimerMark>,
    ) -> Result<(), StoreError> {
        let mail = self.remove_all(Space::Mailbox, entity)?;
        self.pending().mail -= mail;
        self.remove_timers(entity, &std::mem::take(timers))?;
        let EntityId::Conversation(conversation) = entity else {
            return Ok(());
        };
        let entries = self.remove_all(Space::Outbox, conversation)?;
        self.pending().outbox -= entries;
        self.remove_all(Space::Bubbles, conversation)?;
        self.remove(Space::Graduates, keys::id(&conversation))?;
        for (key, _) in self.scan(Space::DeadLetters, keys::first(), keys::last(), usize::MAX)? {
            let letter = self.read::<DeadLetter>(Space::DeadLetters, &key)?;
            if letter.is_some_and(|letter| letter.entry.conversation == *conversation) {
                self.remove(Space::DeadLetters, key)?;
                self.pending().dead_letters -= 1;
            }
        }
        Ok(())
    }

    /// Removes everything of an owner in a space; says how many rows that were.
    fn remove_all(
        &mut self,
        space: Space,
        owner: &impl std::fmt::Display,
    ) -> Result<i64, StoreError> {
        let (from, until) = (keys::all_of(owner), keys::end_of(owner));
        let rows = self.scan(space, from, until, usize::MAX)?;
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        for (key, _) in rows {
            self.remove(space, key)?;
        }
        Ok(count)
    }
}

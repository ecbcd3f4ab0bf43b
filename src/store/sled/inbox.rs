//! Acceptance: what becomes of inbound events, and how long a dedupe key is remembered.

use std::collections::BTreeMap;

use crate::event::Event;
use crate::id::{DedupeKey, EntityId, Timestamp};
use crate::message::Inbound;
use crate::store::sled::draft::Draft;
use crate::store::sled::keys;
use crate::store::sled::stored::{StoredDedupe, StoredExpiry, StoredStanding};
use crate::store::sled::trees::Space;
use crate::store::{Accepted, Bubble, Commit, DEDUPE_KEPT, StoreError, Taking};

/// Old dedupe keys forgotten with one group, about, so that no group waits long for it.
const FORGOTTEN_AT_ONCE: usize = 512;

impl Draft<'_> {
    /// Puts the events that are new into their mailboxes, and their bubbles onto their pages.
    pub(crate) fn accept(
        &mut self,
        events: Vec<Inbound>,
        pages: Vec<(DedupeKey, Bubble)>,
        now: Timestamp,
    ) -> Result<Accepted, StoreError> {
        let mut pages: BTreeMap<DedupeKey, Bubble> = pages.into_iter().collect();
        let mut accepted = Accepted::default();
        for inbound in events {
            if self.has(Space::Dedupe, &keys::dedupe(&inbound.dedupe))? {
                accepted.duplicates += 1;
                continue;
            }
            self.remember(&inbound.dedupe, now);
            if let Some(bubble) = pages.remove(&inbound.dedupe) {
                self.append_bubble(&inbound.conversation, bubble)?;
            }
            let entity = EntityId::Conversation(inbound.conversation.clone());
            self.post(entity, now, Event::Inbound(inbound));
            accepted.fresh += 1;
        }
        Ok(accepted)
    }

    /// Writes the turn that answers events together with their dedupe keys, or, where anything came
    /// between the two, only accepts the events.
    pub(crate) fn take(&mut self, taking: Taking) -> Result<Accepted, StoreError> {
        let Taking {
            events,
            pages,
            commit,
        } = taking;
        let now = commit.now;
        let standing = match self.idle(&commit)? {
            Some(standing) if self.are_fresh(&events)? => standing,
            Some(_) | None => return self.accept(events, pages, now),
        };
        let count = events.len();
        for inbound in events {
            self.remember(&inbound.dedupe, now);
            for (key, bubble) in &pages {
                if *key == inbound.dedupe {
                    self.append_bubble(&inbound.conversation, bubble.clone())?;
                }
            }
        }
        self.commit_after(standing, commit)?;
        Ok(Accepted {
            fresh: count,
            duplicates: 0,
            answered: count,
        })
    }

    /// How the entity of a turn stands, if that is what the turn was computed from and no mail waits before
    /// it.
    fn idle(&self, commit: &Commit) -> Result<Option<StoredStanding>, StoreError> {
        let entity = &commit.entity;
        let (from, until) = (keys::all_of(entity), keys::end_of(entity));
        if self.first(Space::Mailbox, &from, &until)?.is_some() {
            return Ok(None);
        }
        let standing = self.standing(entity)?;
        Ok(Some(standing).filter(|standing| standing.turn == commit.read_turn))
    }

    /// Whether none of the events was accepted before, and none is there twice.
    fn are_fresh(&self, events: &[Inbound]) -> Result<bool, StoreError> {
        for (index, inbound) in events.iter().enumerate() {
            let twice = events
                .iter()
                .take(index)
                .any(|other| other.dedupe == inbound.dedupe);
            if twice || self.has(Space::Dedupe, &keys::dedupe(&inbound.dedupe))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Remembers a dedupe key that is not known.
    fn remember(&mut self, dedupe: &DedupeKey, now: Timestamp) {
        let remembered = StoredDedupe { accepted: now };
        self.add(Space::Dedupe, keys::dedupe(dedupe), &remembered);
        self.pending().remembered.push(dedupe.clone());
    }

    /// Lists the dedupe keys of the whole group as accepted by `now`, to be forgotten together.
    pub(crate) fn list_remembered(&mut self, now: Timestamp) {
        let remembered = self.take_remembered();
        if !remembered.is_empty() {
            let key = keys::expiry(now, &self.take_seq().to_be_bytes());
            self.add(Space::Expiry, key, &StoredExpiry::Some(remembered));
        }
    }

    /// Forgets the oldest of the dedupe keys that were kept long enough; says whether there may be more.
    pub(crate) fn forget_old(&mut self, now: Timestamp) -> Result<bool, StoreError> {
        let Ok(kept_since) = now.checked_sub(DEDUPE_KEPT) else {
            return Ok(false);
        };
        let until = keys::from(kept_since);
        let mut forgotten = 0;
        for (key, _) in self.scan(Space::Expiry, keys::first(), until, FORGOTTEN_AT_ONCE)? {
            if forgotten >= FORGOTTEN_AT_ONCE {
                return Ok(true);
            }
            for dedupe in self.listed_in(&key)? {
                forgotten += 1;
                self.remove(Space::Dedupe, dedupe)?;
            }
            forgotten += 1;
            self.remove(Space::Expiry, key)?;
        }
        Ok(false)
    }

    /// The keys, as [`keys::dedupe`] made them, that one row of [`Space::Expiry`] lists.
    fn listed_in(&self, key: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        match self.read::<StoredExpiry>(Space::Expiry, key) {
            Ok(Some(Some(listed))) => Ok(listed.iter().map(keys::dedupe).collect()),
            Ok(Some(None)) => {
                let own = keys::read_expiry(key).map(|(_, dedupe)| dedupe.to_vec());
                Ok(own.into_iter().collect())
            }
            Ok(None) => Ok(Vec::new()),
            // Its keys are remembered for good, which does no harm; the others still get old.
            Err(error @ StoreError::Damaged { .. }) => {
                tracing::error!(%error, "some dedupe keys are not listed any more");
                Ok(Vec::new())
            }
            Err(error) => Err(error),
        }
    }
}

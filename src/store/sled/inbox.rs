//! Acceptance: what becomes of inbound events, and how long a dedupe key is remembered.

use std::collections::BTreeMap;

use crate::event::Event;
use crate::id::{DedupeKey, EntityId, Timestamp};
use crate::message::Inbound;
use crate::store::sled::draft::Draft;
use crate::store::sled::trees::Space;
use crate::store::sled::{keys, stored::StoredDedupe};
use crate::store::{Accepted, Bubble, DEDUPE_KEPT, StoreError};

/// Old dedupe keys forgotten with one group, so that no group waits long for it.
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
            let key = keys::dedupe(&inbound.dedupe);
            if self.has(Space::Dedupe, &key)? {
                accepted.duplicates += 1;
                continue;
            }
            let remembered = StoredDedupe { accepted: now };
            self.write(Space::Expiry, keys::expiry(now, &key), &())?;
            self.write(Space::Dedupe, key, &remembered)?;
            if let Some(bubble) = pages.remove(&inbound.dedupe) {
                self.append_bubble(&inbound.conversation, bubble)?;
            }
            let entity = EntityId::Conversation(inbound.conversation.clone());
            self.post(entity, now, Event::Inbound(inbound))?;
            accepted.fresh += 1;
        }
        Ok(accepted)
    }

    /// Forgets the oldest of the dedupe keys that were kept long enough.
    pub(crate) fn forget_old(&mut self, now: Timestamp) -> Result<(), StoreError> {
        let Ok(kept_since) = now.checked_sub(DEDUPE_KEPT) else {
            return Ok(());
        };
        let until = keys::from(kept_since);
        for (key, _) in self.scan(Space::Expiry, keys::first(), until, FORGOTTEN_AT_ONCE)? {
            if let Some((_, dedupe)) = keys::read_expiry(&key) {
                self.remove(Space::Dedupe, dedupe.to_vec())?;
            }
            self.remove(Space::Expiry, key)?;
        }
        Ok(())
    }
}

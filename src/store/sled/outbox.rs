//! The outbox: what delivery reports become, dead letters, and the bubbles of web pages.

use crate::id::{ConversationId, Timestamp};
use crate::message::Outbound;
use crate::store::sled::draft::Draft;
use crate::store::sled::keys;
use crate::store::sled::trees::Space;
use crate::store::{BUBBLES_KEPT, Behind, Bubble, DeadLetter, OutboxEntry, Progress, StoreError};
use crate::turn::JournalEntry;

/// Bubbles looked at when one is added: those kept, and some more that an earlier one left over.
const BUBBLES_SEEN: usize = BUBBLES_KEPT + 100;

impl Draft<'_> {
    /// Puts a message into the outbox.
    ///
    /// With `retry_at`, and where nothing waits before it, its first delivery attempt begins with this
    /// very commit.
    pub(crate) fn send(
        &mut self,
        to: ConversationId,
        message: Outbound,
        retry_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let booked = match retry_at {
            Some(retry_at) if self.first_entry(&to)?.is_none() => Some(retry_at),
            Some(_) | None => None,
        };
        let entry = OutboxEntry {
            conversation: to,
            seq: self.take_seq(),
            message,
            created: now,
            calls_done: 0,
            attempts: u32::from(booked.is_some()),
            next_at: booked.unwrap_or(now),
            last_code: None,
        };
        self.enqueue(&entry);
        if booked.is_some() {
            self.pending().booked.push(entry);
        }
        Ok(())
    }

    /// Removes an entry that was delivered; says what is behind it.
    pub(crate) fn delivered(
        &mut self,
        conversation: ConversationId,
        seq: u64,
        next_retry_at: Option<Timestamp>,
    ) -> Result<Behind, StoreError> {
        let key = keys::numbered(&conversation, seq);
        if !self.has(Space::Outbox, &key)? {
            return Err(StoreError::NoSuchEntry { conversation, seq });
        }
        self.remove_entry(key)?;
        let Some(next) = self.first_entry(&conversation)? else {
            return Ok(Behind::Nothing);
        };
        match next_retry_at {
            Some(retry_at) => self.begin(next, retry_at),
            None => Ok(Behind::Something),
        }
    }

    /// Writes what happened to an outbox entry.
    pub(crate) fn progress(
        &mut self,
        conversation: ConversationId,
        seq: u64,
        progress: Progress,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let key = keys::numbered(&conversation, seq);
        let Some(mut entry) = self.read::<OutboxEntry>(Space::Outbox, &key)? else {
            return Err(StoreError::NoSuchEntry { conversation, seq });
        };
        match progress {
            Progress::Begun { retry_at } => {
                entry.attempts = entry.attempts.saturating_add(1);
                entry.next_at = retry_at;
                self.write(Space::Outbox, key, &entry)?;
            }
            Progress::CallAccepted { call, retry_at } => {
                // The echo of the call may have been faster than its answer.
                entry.calls_done = entry.calls_done.max(call + 1);
                entry.attempts = 1;
                entry.next_at = retry_at;
                self.write(Space::Outbox, key, &entry)?;
            }
            Progress::Postponed {
                until,
                code,
                counts,
            } => {
                entry.attempts -= u32::from(!counts && entry.attempts > 0);
                entry.next_at = until;
                entry.last_code = Some(code);
                self.write(Space::Outbox, key, &entry)?;
            }
            Progress::Heard { call } if call == entry.calls_done => {
                entry.calls_done += 1;
                entry.attempts = 0;
                entry.next_at = now;
                self.pending().lanes.push(conversation);
                self.write(Space::Outbox, key, &entry)?;
            }
            // An echo of an earlier call: known already.
            Progress::Heard { .. } => {}
            Progress::Hastened => {
                entry.next_at = now;
                self.pending().lanes.push(conversation);
                self.write(Space::Outbox, key, &entry)?;
            }
            Progress::Shown => {
                self.remove_entry(key)?;
                self.append_bubble(&conversation, bubble_of(entry, now))?;
            }
            Progress::Dropped { reason } => {
                self.remove_entry(key)?;
                self.note(now, &JournalEntry::MessageDropped { reason });
            }
            Progress::GivenUp { reason, code } => {
                self.remove_entry(key)?;
                let letter = DeadLetter {
                    entry,
                    at: now,
                    reason,
                    code,
                };
                self.write(Space::DeadLetters, keys::number(seq), &letter)?;
                self.pending().dead_letters += 1;
            }
        }
        Ok(())
    }

    /// Books the first attempt of an entry, if it has had none.
    fn begin(&mut self, key: Vec<u8>, retry_at: Timestamp) -> Result<Behind, StoreError> {
        let entry = self.read::<OutboxEntry>(Space::Outbox, &key)?;
        let Some(mut entry) = entry.filter(|entry| entry.attempts == 0) else {
            return Ok(Behind::Something);
        };
        entry.attempts = 1;
        entry.next_at = retry_at;
        self.write(Space::Outbox, key, &entry)?;
        Ok(Behind::Begun(Box::new(entry)))
    }

    /// The key of the oldest entry of an outbox.
    fn first_entry(&self, conversation: &ConversationId) -> Result<Option<Vec<u8>>, StoreError> {
        let (from, until) = (keys::all_of(conversation), keys::end_of(conversation));
        self.first(Space::Outbox, &from, &until)
    }

    /// Puts a dead letter back into the outbox, behind what already waits there.
    pub(crate) fn retry_dead(&mut self, seq: u64, now: Timestamp) -> Result<(), StoreError> {
        let letter = self.take_dead(seq)?;
        let entry = OutboxEntry {
            seq: self.take_seq(),
            attempts: 0,
            next_at: now,
            ..letter.entry
        };
        self.enqueue(&entry);
        Ok(())
    }

    /// Removes a dead letter for good.
    pub(crate) fn take_dead(&mut self, seq: u64) -> Result<DeadLetter, StoreError> {
        let key = keys::number(seq);
        let letter = self
            .read(Space::DeadLetters, &key)?
            .ok_or(StoreError::NoSuchDeadLetter { seq })?;
        self.remove(Space::DeadLetters, key)?;
        self.pending().dead_letters -= 1;
        Ok(letter)
    }

    /// Puts a bubble at the end of a page, and removes the oldest when the page is full.
    pub(crate) fn append_bubble(
        &mut self,
        conversation: &ConversationId,
        mut bubble: Bubble,
    ) -> Result<(), StoreError> {
        bubble.seq = self.take_seq();
        let key = keys::numbered(conversation, bubble.seq);
        self.add(Space::Bubbles, key, &bubble);
        self.pending().bubbles.push(conversation.clone());
        let (from, until) = (keys::all_of(conversation), keys::end_of(conversation));
        let rows = self.scan(Space::Bubbles, from, until, BUBBLES_SEEN)?;
        let too_many = rows.len().saturating_sub(BUBBLES_KEPT);
        for (key, _) in rows.into_iter().take(too_many) {
            self.remove(Space::Bubbles, key)?;
        }
        Ok(())
    }

    /// Removes an outbox entry.
    fn remove_entry(&mut self, key: Vec<u8>) -> Result<(), StoreError> {
        self.remove(Space::Outbox, key)?;
        self.pending().outbox -= 1;
        Ok(())
    }
}

/// An outbound message as a page shows it; the number is given when it is appended.
fn bubble_of(entry: OutboxEntry, now: Timestamp) -> Bubble {
    Bubble {
        seq: 0,
        at: now,
        voice: Some(entry.message.voice),
        text: entry.message.text,
        quick_replies: entry.message.quick_replies,
        picture: entry.message.picture,
        recording: entry.message.recording,
    }
}

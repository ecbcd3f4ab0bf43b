//! Pruning: what nobody needs any more is removed, a few rows at a time.
//!
//! The engine does not know what a state means, so it goes by what it sees. An entity is old when no
//! turn has changed it for so long; one that something still waits for is not pruned, however old.
//! An open ticket always has a timer or stands on the list, so a ticket with neither is closed.

use std::collections::BTreeSet;

use crate::id::{ConversationId, EntityId, TicketId, Timestamp};
use crate::store::prune::{Cursor, OlderThan, Pruned, Stage, Step};
use crate::store::sled::draft::Draft;
use crate::store::sled::keys;
use crate::store::sled::reads::read_key;
use crate::store::sled::stored::StoredLink;
use crate::store::sled::trees::Space;
use crate::store::{Attachment, Bubble, DeadLetter, Record, StoreError};

/// Rows looked at in one step.
const ROWS_A_STEP: usize = 256;

/// Records removed in one step, each of which may have more rows: removing costs more than looking.
const REMOVED_A_STEP: u64 = 64;

impl Draft<'_> {
    /// Looks at a few rows from `cursor` on, and removes what is older than it may be.
    pub(crate) fn prune(
        &mut self,
        cursor: Cursor,
        older: OlderThan,
        now: Timestamp,
    ) -> Result<Step, StoreError> {
        self.forget_old(now)?;
        let mut pruned = Pruned::default();
        let Cursor { stage, from } = cursor;
        let from = if from.is_empty() { keys::first() } else { from };
        let (space, until) = match stage {
            Stage::Journal => (Space::Journal, keys::from(older.journal)),
            Stage::DeadLetters => (Space::DeadLetters, keys::last()),
            Stage::Bubbles => (Space::Bubbles, keys::last()),
            Stage::Attachments => (Space::Attachments, keys::last()),
            Stage::Entities => (Space::Entities, keys::last()),
        };
        let rows = self.scan(space, from, until, ROWS_A_STEP)?;
        let mut more = rows.len() == ROWS_A_STEP;
        let mut last = None;
        let linked = match stage {
            Stage::Entities => self.linked()?,
            Stage::Journal | Stage::DeadLetters | Stage::Bubbles | Stage::Attachments => {
                BTreeSet::new()
            }
        };
        for (key, _) in rows {
            if pruned.removed() >= REMOVED_A_STEP {
                more = true;
                break;
            }
            last = Some(key.clone());
            let done = match stage {
                Stage::Journal => {
                    pruned.facts += 1;
                    self.remove(Space::Journal, key)
                }
                Stage::DeadLetters => self.prune_dead_letter(key, older, &mut pruned),
                Stage::Bubbles => self.prune_bubble(key, older, &mut pruned),
                Stage::Attachments => self.prune_attachment(key, now, &mut pruned),
                Stage::Entities => self.prune_entity(key, &linked, older, now, &mut pruned),
            };
            match done {
                // What cannot be read stays where it is; it keeps nobody else's from being removed.
                Err(StoreError::Damaged { .. } | StoreError::NewerFormat { .. }) => {
                    pruned.unreadable += 1;
                }
                done => done?,
            }
        }
        let next = match (last, more) {
            (Some(last), true) => Some(Cursor::after(stage, last)),
            (_, _) => stage.next().map(Cursor::at),
        };
        Ok(Step { pruned, next })
    }

    fn prune_dead_letter(
        &mut self,
        key: Vec<u8>,
        older: OlderThan,
        pruned: &mut Pruned,
    ) -> Result<(), StoreError> {
        let letter: Option<DeadLetter> = self.read(Space::DeadLetters, &key)?;
        if letter.is_some_and(|letter| letter.at < older.dead_letters) {
            self.remove(Space::DeadLetters, key)?;
            self.pending().dead_letters -= 1;
            pruned.dead_letters += 1;
        }
        Ok(())
    }

    fn prune_bubble(
        &mut self,
        key: Vec<u8>,
        older: OlderThan,
        pruned: &mut Pruned,
    ) -> Result<(), StoreError> {
        let bubble: Option<Bubble> = self.read(Space::Bubbles, &key)?;
        if bubble.is_some_and(|bubble| bubble.at < older.bubbles) {
            self.remove(Space::Bubbles, key)?;
            pruned.bubbles += 1;
        }
        Ok(())
    }

    fn prune_attachment(
        &mut self,
        key: Vec<u8>,
        now: Timestamp,
        pruned: &mut Pruned,
    ) -> Result<(), StoreError> {
        let attachment: Option<Attachment> = self.read(Space::Attachments, &key)?;
        if attachment.is_some_and(|attachment| attachment.until < now) {
            self.remove(Space::Attachments, key)?;
            pruned.attachments += 1;
        }
        Ok(())
    }

    fn prune_entity(
        &mut self,
        key: Vec<u8>,
        linked: &BTreeSet<ConversationId>,
        older: OlderThan,
        now: Timestamp,
        pruned: &mut Pruned,
    ) -> Result<(), StoreError> {
        let entity = keys::read_text(&key).and_then(|text| text.parse().ok());
        let entity: EntityId = read_key(Space::Entities, entity)?;
        let Some(mut record) = self.read::<Record>(Space::Entities, &key)? else {
            return Ok(());
        };
        let Some(changed) = record.changed else {
            // Written before records said when: it counts from the day it is first seen.
            record.changed = Some(now);
            return self.write(Space::Entities, key, &record);
        };
        let kept_since = match &entity {
            EntityId::Conversation(_) => older.citizens,
            EntityId::Ticket(_) => older.tickets,
        };
        if changed >= kept_since || self.has_any(Space::Mailbox, &entity)? {
            return Ok(());
        }
        match &entity {
            EntityId::Ticket(ticket) => {
                if self.is_open(ticket, &record)? {
                    return Ok(());
                }
                pruned.tickets += 1;
            }
            EntityId::Conversation(conversation) => {
                if linked.contains(conversation)
                    || self.has_any(Space::Outbox, conversation)?
                    || self.has_ticket(conversation)?
                {
                    return Ok(());
                }
                pruned.conversations += 1;
                pruned.bubbles += self.remove_bubbles(conversation)?;
                self.remove(Space::Graduates, key.clone())?;
            }
        }
        self.remove_timers(&entity, &record.timers)?;
        self.remove(Space::Entities, key)
    }

    /// Where the mentors are.
    fn linked(&self) -> Result<BTreeSet<ConversationId>, StoreError> {
        let rows = self.scan(Space::Roster, keys::first(), keys::last(), usize::MAX)?;
        let links = rows.iter().map(|(key, _)| {
            let link: Option<StoredLink> = self.read(Space::Roster, key)?;
            Ok(link.map(|link| link.conversation))
        });
        links.filter_map(Result::transpose).collect()
    }

    /// Whether an owner has something in a space.
    fn has_any(&self, space: Space, owner: &impl std::fmt::Display) -> Result<bool, StoreError> {
        let (from, until) = (keys::all_of(owner), keys::end_of(owner));
        Ok(self.first(space, &from, &until)?.is_some())
    }

    /// Whether any ticket of a conversation is still stored; closed ones are pruned before it.
    fn has_ticket(&self, conversation: &ConversationId) -> Result<bool, StoreError> {
        let of = |number| {
            let citizen = conversation.clone();
            TicketId { citizen, number }
        };
        // Nothing but a number follows, so these texts stand around those of all tickets.
        let from = keys::text(&of(0).to_string());
        let mut until = from.clone();
        until.pop();
        until.push(b'9' + 1);
        Ok(self.first(Space::Entities, &from, &until)?.is_some())
    }

    fn is_open(&self, ticket: &TicketId, record: &Record) -> Result<bool, StoreError> {
        let is_timed = record.timers.values().any(|mark| mark.due.is_some());
        let listed = keys::id(&ticket);
        Ok(is_timed || self.has(Space::OpenTickets, &listed)?)
    }

    /// Removes everything from the page of a conversation; says how much that was.
    fn remove_bubbles(&mut self, conversation: &ConversationId) -> Result<u64, StoreError> {
        let (from, until) = (keys::all_of(conversation), keys::end_of(conversation));
        let rows = self.scan(Space::Bubbles, from, until, usize::MAX)?;
        let count = rows.len() as u64;
        for (key, _) in rows {
            self.remove(Space::Bubbles, key)?;
        }
        Ok(count)
    }
}

//! Reads: past the committer, from the memtable and the trees under it.
//!
//! Each sees single records, not one moment of the whole store. What a read shows is durable.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::de::DeserializeOwned;

use crate::content::Edition;
use crate::event::Graduate;
use crate::id::{
    AccountId, ChannelId, ConversationId, EntityId, MentorId, PictureHash, TicketId, Timestamp,
};
use crate::store::sled::Engine;
use crate::store::sled::draft::Writes;
use crate::store::sled::keys;
use crate::store::sled::stored::{self, StoredLink, StoredListing, StoredMail};
use crate::store::sled::trees::{Space, Trees};
use crate::store::{
    Attachment, Bubble, DeadLetter, Fact, Mail, OutboxEntry, Record, StoreError, TokenPair,
};

impl Trees {
    /// The record of a key.
    pub(crate) fn read<T: DeserializeOwned>(
        &self,
        space: Space,
        key: &[u8],
    ) -> Result<Option<T>, StoreError> {
        let Some(row) = self.get(space, key)? else {
            return Ok(None);
        };
        let value = self.whole(space, key, row)?;
        value
            .map(|value| stored::decode(space.name(), &value))
            .transpose()
    }

    /// The rows of a range, in the order of their keys, read as they are asked for.
    pub(crate) fn rows<T: DeserializeOwned>(
        &self,
        space: Space,
        range: Range<Vec<u8>>,
    ) -> impl Iterator<Item = Result<(sled::IVec, T), StoreError>> + use<T> {
        let trees = self.clone();
        let rows = self.range(space, range.start, range.end);
        rows.filter_map(move |row| {
            let record = || {
                let (key, row) = row?;
                let Some(value) = trees.whole(space, &key, row)? else {
                    return Ok(None);
                };
                Ok(Some((key, stored::decode(space.name(), &value)?)))
            };
            record().transpose()
        })
    }

    /// Whether anything waits behind an entry of an outbox.
    pub(crate) fn has_entry_after(
        &self,
        conversation: &ConversationId,
        seq: u64,
    ) -> Result<bool, StoreError> {
        let from = keys::numbered(conversation, seq.saturating_add(1));
        let until = keys::end_of(conversation);
        let next = self.first(Space::Outbox, &from, &until, &Writes::new())?;
        Ok(next.is_some())
    }
}

impl Engine {
    /// See [`crate::store::Store::entity`].
    pub(crate) fn entity(&self, id: &EntityId) -> Result<Option<Record>, StoreError> {
        self.trees.read(Space::Entities, &keys::id(&id))
    }

    /// See [`crate::store::Store::entities`].
    pub(crate) fn entities(
        &self,
    ) -> impl Iterator<Item = Result<(EntityId, Record), StoreError>> + use<> {
        let range = keys::first()..keys::last();
        self.trees.rows(Space::Entities, range).map(|row| {
            let (key, record) = row?;
            let id = keys::read_text(&key).and_then(|text| text.parse().ok());
            Ok((read_key(Space::Entities, id)?, record))
        })
    }

    /// See [`crate::store::Store::editions`].
    pub(crate) fn editions(&self) -> Result<Vec<Edition>, StoreError> {
        let rows = self
            .trees
            .rows(Space::Editions, keys::first()..keys::last());
        rows.map(|row| row.map(|(_, edition)| edition)).collect()
    }

    /// See [`crate::store::Store::mailbox`].
    pub(crate) fn mailbox(&self, id: &EntityId, most: usize) -> Result<Vec<Mail>, StoreError> {
        let range = keys::all_of(id)..keys::end_of(id);
        self.trees
            .rows::<StoredMail>(Space::Mailbox, range)
            .take(most)
            .map(|row| {
                let (key, StoredMail { at, event }) = row?;
                let (_, seq) = read_key(Space::Mailbox, keys::read_numbered(&key))?;
                Ok(Mail { seq, at, event })
            })
            .collect()
    }

    /// See [`crate::store::Store::mentors`].
    pub(crate) fn mentors(&self) -> Result<BTreeMap<MentorId, ConversationId>, StoreError> {
        self.trees
            .rows::<StoredLink>(Space::Roster, keys::first()..keys::last())
            .map(|row| {
                let (key, link) = row?;
                let mentor = read_key(Space::Roster, keys::read_text(&key))?;
                Ok((MentorId::new(mentor), link.conversation))
            })
            .collect()
    }

    /// See [`crate::store::Store::graduates`].
    pub(crate) fn graduates(&self) -> Result<Vec<Graduate>, StoreError> {
        let rows = self
            .trees
            .rows(Space::Graduates, keys::first()..keys::last());
        rows.map(|row| row.map(|(_, graduate)| graduate)).collect()
    }

    /// See [`crate::store::Store::open_tickets`].
    pub(crate) fn open_tickets(&self) -> Result<Vec<(Timestamp, TicketId)>, StoreError> {
        let mut listed = self
            .trees
            .rows::<StoredListing>(Space::OpenTickets, keys::first()..keys::last())
            .map(|row| {
                let (key, listing) = row?;
                let ticket = keys::read_text(&key).and_then(|text| text.parse().ok());
                Ok((listing.since, read_key(Space::OpenTickets, ticket)?))
            })
            .collect::<Result<Vec<(Timestamp, TicketId)>, StoreError>>()?;
        listed.sort();
        Ok(listed)
    }

    /// See [`crate::store::Store::oldest_mail`].
    pub(crate) fn oldest_mail(&self) -> Result<Option<Timestamp>, StoreError> {
        let mail = self.oldest::<StoredMail>(Space::Mailbox)?;
        Ok(mail.map(|mail| mail.at))
    }

    /// See [`crate::store::Store::oldest_entry`].
    pub(crate) fn oldest_entry(&self) -> Result<Option<Timestamp>, StoreError> {
        let entry = self.oldest::<OutboxEntry>(Space::Outbox)?;
        Ok(entry.map(|entry| entry.created))
    }

    /// The record with the lowest number in a space of numbered ones.
    fn oldest<T: DeserializeOwned>(&self, space: Space) -> Result<Option<T>, StoreError> {
        let mut lowest: Option<(u64, sled::IVec)> = None;
        for row in self.trees.range(space, keys::first(), keys::last()) {
            let (key, _) = row?;
            let (_, seq) = read_key(space, keys::read_numbered(&key))?;
            if lowest.as_ref().is_none_or(|(before, _)| seq < *before) {
                lowest = Some((seq, key));
            }
        }
        match lowest {
            Some((_, key)) => self.trees.read(space, &key),
            None => Ok(None),
        }
    }

    /// See [`crate::store::Store::outbox_head`].
    pub(crate) fn outbox_head(
        &self,
        conversation: &ConversationId,
    ) -> Result<Option<OutboxEntry>, StoreError> {
        let range = keys::all_of(conversation)..keys::end_of(conversation);
        let head = self.trees.rows(Space::Outbox, range).next().transpose()?;
        Ok(head.map(|(_, entry)| entry))
    }

    /// See [`crate::store::Store::outbox`].
    pub(crate) fn outbox(
        &self,
        after: Option<(&ConversationId, u64)>,
        most: usize,
    ) -> Result<Vec<OutboxEntry>, StoreError> {
        let from = after.map_or_else(keys::first, |(conversation, seq)| {
            keys::numbered(conversation, seq.saturating_add(1))
        });
        self.trees
            .rows(Space::Outbox, from..keys::last())
            .take(most)
            .map(|row| Ok(row?.1))
            .collect()
    }

    /// See [`crate::store::Store::outbox_entry`].
    pub(crate) fn outbox_entry(&self, wanted: u64) -> Result<Option<OutboxEntry>, StoreError> {
        for row in self.trees.range(Space::Outbox, keys::first(), keys::last()) {
            let (key, _) = row?;
            let (_, seq) = read_key(Space::Outbox, keys::read_numbered(&key))?;
            if seq == wanted {
                return self.trees.read(Space::Outbox, &key);
            }
        }
        Ok(None)
    }

    /// See [`crate::store::Store::dead_letters_after`].
    pub(crate) fn dead_letters(
        &self,
        after: u64,
        most: usize,
    ) -> Result<Vec<DeadLetter>, StoreError> {
        let from = keys::number(after.saturating_add(1));
        self.trees
            .rows(Space::DeadLetters, from..keys::last())
            .take(most)
            .map(|row| Ok(row?.1))
            .collect()
    }

    /// See [`crate::store::Store::dead_letter`].
    pub(crate) fn dead_letter(&self, seq: u64) -> Result<Option<DeadLetter>, StoreError> {
        self.trees.read(Space::DeadLetters, &keys::number(seq))
    }

    /// See [`crate::store::Store::bubbles`].
    pub(crate) fn bubbles(
        &self,
        conversation: &ConversationId,
        after: u64,
        most: usize,
    ) -> Result<Vec<Bubble>, StoreError> {
        let from = keys::numbered(conversation, after.saturating_add(1));
        self.trees
            .rows(Space::Bubbles, from..keys::end_of(conversation))
            .take(most)
            .map(|row| Ok(row?.1))
            .collect()
    }

    /// See [`crate::store::Store::tokens`].
    pub(crate) fn tokens(&self, channel: &ChannelId) -> Result<Option<TokenPair>, StoreError> {
        self.trees
            .read(Space::Accounts, &keys::text(channel.as_str()))
    }

    /// See [`crate::store::Store::attachment`].
    pub(crate) fn attachment(
        &self,
        channel: &ChannelId,
        account: &AccountId,
        picture: &PictureHash,
    ) -> Result<Option<Attachment>, StoreError> {
        let key = keys::attachment(channel, account, picture);
        self.trees.read(Space::Attachments, &key)
    }

    /// See [`crate::store::Store::journal`].
    pub(crate) fn journal(
        &self,
        when: Range<Timestamp>,
    ) -> impl Iterator<Item = Result<Fact, StoreError>> + use<> {
        let range = keys::from(when.start)..keys::from(when.end.max(when.start));
        self.trees.rows(Space::Journal, range).map(|row| {
            let (key, entry) = row?;
            let (at, seq) = read_key(Space::Journal, keys::read_fact(&key))?;
            Ok(Fact { at, seq, entry })
        })
    }
}

/// A key that was read, or what to say when it could not be.
pub(crate) fn read_key<T>(space: Space, key: Option<T>) -> Result<T, StoreError> {
    key.ok_or_else(|| StoreError::Damaged {
        what: format!("a key of {} cannot be read", space.name()),
        source: None,
    })
}

//! A draft: the writes of one group, seen by the requests that come after them in the group.
//!
//! Reads look at the draft first, then at the trees. That needs no transaction: the committer is the
//! only writer, so what was read cannot change before the group is written. A request that is
//! refused leaves nothing behind. Nothing in here touches the disk.

use std::collections::BTreeMap;
use std::ops::Bound;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sled::IVec;

use crate::event::Event;
use crate::id::{ConversationId, DedupeKey, EntityId, Timestamp};
use crate::store::sled::parts::{self, ROW_BYTES, Stub};
use crate::store::sled::trees::{Space, Trees};
use crate::store::sled::{keys, stored};
use crate::store::{OutboxEntry, StoreError};

/// A key and its value.
pub(crate) type Row = (Vec<u8>, Vec<u8>);

/// The writes to one tree: the new value of each key, `None` where it is removed. In the engine's own
/// form, so that handing them on copies nothing.
pub(crate) type Writes = BTreeMap<IVec, Option<IVec>>;

/// The writes of one group, before they are durable.
#[derive(Debug)]
pub(crate) struct Draft<'a> {
    /// What is stored.
    trees: &'a Trees,
    /// What is to be written.
    writes: BTreeMap<Space, Writes>,
    /// What the current request changed in `writes`, newest last.
    undo: Vec<Undo>,
    /// How many bytes were put into `writes` so far, also by requests that were refused.
    bytes: usize,
    /// The number the next mail, entry, fact or bubble gets.
    next_seq: u64,
    /// What the current request has to tell.
    pending: News,
    /// What the group has to tell once it is durable.
    news: News,
}

/// One change of the current request, and how to take it back.
#[derive(Debug)]
struct Undo {
    /// In which tree.
    space: Space,
    /// Of which key.
    key: IVec,
    /// The write that was replaced; `None` where the key had none.
    before: Option<Option<IVec>>,
}

/// What others are told once a group is durable.
#[derive(Debug, Default)]
pub(crate) struct News {
    /// Mailboxes that got mail.
    pub(crate) mailboxes: Vec<EntityId>,
    /// Conversations whose outbox got an entry.
    pub(crate) lanes: Vec<ConversationId>,
    /// Outbox entries whose first delivery attempt was booked with their turn.
    pub(crate) booked: Vec<OutboxEntry>,
    /// Conversations that got a bubble.
    pub(crate) bubbles: Vec<ConversationId>,
    /// The earliest due time of a timer that was set.
    pub(crate) earliest: Option<Timestamp>,
    /// Dedupe keys that are remembered from now on.
    pub(crate) remembered: Vec<DedupeKey>,
    /// How many more (or fewer) mails there are.
    pub(crate) mail: i64,
    /// How many more (or fewer) outbox entries there are.
    pub(crate) outbox: i64,
    /// How many more (or fewer) dead letters there are.
    pub(crate) dead_letters: i64,
}

impl News {
    /// Adds what another request has to tell.
    fn add(&mut self, other: Self) {
        let Self {
            mailboxes,
            lanes,
            booked,
            bubbles,
            earliest,
            remembered,
            mail,
            outbox,
            dead_letters,
        } = other;
        self.mailboxes.extend(mailboxes);
        self.lanes.extend(lanes);
        self.booked.extend(booked);
        self.bubbles.extend(bubbles);
        self.remembered.extend(remembered);
        self.earliest = self.earliest.into_iter().chain(earliest).min();
        self.mail += mail;
        self.outbox += outbox;
        self.dead_letters += dead_letters;
    }
}

impl<'a> Draft<'a> {
    /// An empty draft over what is stored.
    pub(crate) fn new(trees: &'a Trees, next_seq: u64) -> Self {
        Self {
            trees,
            writes: BTreeMap::new(),
            undo: Vec::new(),
            bytes: 0,
            next_seq,
            pending: News::default(),
            news: News::default(),
        }
    }

    /// Computes one request: all of its writes are in the draft afterwards, or none.
    pub(crate) fn request<T>(
        &mut self,
        compute: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let result = compute(self);
        let pending = std::mem::take(&mut self.pending);
        if result.is_ok() {
            self.undo.clear();
            self.news.add(pending);
            return result;
        }
        while let Some(Undo { space, key, before }) = self.undo.pop() {
            let writes = self.writes.entry(space).or_default();
            match before {
                Some(value) => writes.insert(key, value),
                None => writes.remove(&key),
            };
        }
        result
    }

    /// Whether there is nothing to write.
    pub(crate) fn is_empty(&self) -> bool {
        self.writes.values().all(BTreeMap::is_empty)
    }

    /// About how many bytes there are to write.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// The number the next group begins with.
    pub(crate) fn next_seq(&self) -> u64 {
        self.next_seq
    }

    /// Ends the draft: what is to be written, and what is to be told then.
    pub(crate) fn finish(self) -> (BTreeMap<Space, Writes>, News) {
        (self.writes, self.news)
    }

    /// What the current request has to tell.
    pub(crate) fn pending(&mut self) -> &mut News {
        &mut self.pending
    }

    /// Takes the dedupe keys that the requests so far have remembered.
    pub(crate) fn take_remembered(&mut self) -> Vec<DedupeKey> {
        std::mem::take(&mut self.news.remembered)
    }

    /// A number that no other mail, entry, fact or bubble has.
    pub(crate) fn take_seq(&mut self) -> u64 {
        let seq = self.next_seq;
        self.next_seq += 1;
        seq
    }

    /// Whether there is a value.
    pub(crate) fn has(&self, space: Space, key: &[u8]) -> Result<bool, StoreError> {
        match self.writes.get(&space).and_then(|writes| writes.get(key)) {
            Some(drafted) => Ok(drafted.is_some()),
            None => self.trees.has(space, key),
        }
    }

    /// The record of a key.
    pub(crate) fn read<T: DeserializeOwned>(
        &self,
        space: Space,
        key: &[u8],
    ) -> Result<Option<T>, StoreError> {
        let Some(row) = self.row(space, key)? else {
            return Ok(None);
        };
        let Some(stub) = Stub::of(&row)? else {
            return stored::decode(space.name(), &row).map(Some);
        };
        let mut value = Vec::new();
        for key in stub.keys() {
            let part = self.row(Space::Parts, &key)?;
            value.extend_from_slice(&part.ok_or_else(|| parts::missing(space))?);
        }
        stored::decode(space.name(), &value).map(Some)
    }

    /// The first rows from `from` up to, not including, `until`, in the order of their keys.
    ///
    /// A long value is not put together: its row holds a stub.
    pub(crate) fn scan(
        &self,
        space: Space,
        from: Vec<u8>,
        until: Vec<u8>,
        most: usize,
    ) -> Result<Vec<Row>, StoreError> {
        let nothing = Writes::new();
        let drafted = self.writes.get(&space).unwrap_or(&nothing);
        let mut rows: BTreeMap<Vec<u8>, Vec<u8>> = drafted
            .range::<[u8], _>(within(&from, &until))
            .filter_map(|(key, value)| Some((key.to_vec(), value.as_ref()?.to_vec())))
            .take(most)
            .collect();
        let mut taken = 0;
        for row in self.trees.range(space, from, until) {
            if taken == most {
                break;
            }
            let (key, value) = row?;
            if !drafted.contains_key(&key) {
                rows.insert(key.to_vec(), value.to_vec());
                taken += 1;
            }
        }
        Ok(rows.into_iter().take(most).collect())
    }

    /// The key of the first row from `from` up to, not including, `until`.
    pub(crate) fn first(
        &self,
        space: Space,
        from: &[u8],
        until: &[u8],
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let nothing = Writes::new();
        let drafted = self.writes.get(&space).unwrap_or(&nothing);
        let written = drafted
            .range::<[u8], _>(within(from, until))
            .find_map(|(key, value)| value.is_some().then_some(key));
        let stored = self.trees.first(space, from, until, drafted)?;
        let first = stored.iter().chain(written).min();
        Ok(first.map(|key| key.to_vec()))
    }

    /// Writes a record, in parts when it is long, in the place of whatever the key has now.
    pub(crate) fn write<T: Serialize>(
        &mut self,
        space: Space,
        key: Vec<u8>,
        record: &T,
    ) -> Result<(), StoreError> {
        self.remove_parts(space, &key)?;
        self.add(space, key, record);
        Ok(())
    }

    /// Writes a record, in parts when it is long, under a key that has no record in parts.
    pub(crate) fn add<T: Serialize>(&mut self, space: Space, key: Vec<u8>, record: &T) {
        let mut value = stored::encode(record);
        if value.len() > ROW_BYTES {
            let stub = Stub::new(self.take_seq(), value.len());
            for (key, part) in stub.keys().zip(value.chunks(ROW_BYTES)) {
                self.set(Space::Parts, key, Some(part.into()));
            }
            value = stub.encode();
        }
        self.set(space, key, Some(value.into()));
    }

    /// Removes a record; no effect if it is not there.
    pub(crate) fn remove(&mut self, space: Space, key: Vec<u8>) -> Result<(), StoreError> {
        self.remove_parts(space, &key)?;
        self.set(space, key, None);
        Ok(())
    }

    /// Puts an event into a mailbox.
    pub(crate) fn post(&mut self, entity: EntityId, at: Timestamp, event: Event) {
        let seq = self.take_seq();
        let key = keys::numbered(&entity, seq);
        self.add(Space::Mailbox, key, &stored::StoredMail { at, event });
        self.pending.mail += 1;
        self.pending.mailboxes.push(entity);
    }

    /// Puts an entry with a new number into the outbox.
    pub(crate) fn enqueue(&mut self, entry: &OutboxEntry) {
        let key = keys::numbered(&entry.conversation, entry.seq);
        self.add(Space::Outbox, key, entry);
        self.pending.outbox += 1;
        self.pending.lanes.push(entry.conversation.clone());
    }

    /// Removes the parts of the record that a key has now.
    fn remove_parts(&mut self, space: Space, key: &[u8]) -> Result<(), StoreError> {
        let row = self.row(space, key)?.unwrap_or_default();
        if let Some(stub) = Stub::of(&row)? {
            for key in stub.keys() {
                self.set(Space::Parts, key, None);
            }
        }
        Ok(())
    }

    /// What the row of a key holds.
    fn row(&self, space: Space, key: &[u8]) -> Result<Option<IVec>, StoreError> {
        if let Some(drafted) = self.writes.get(&space).and_then(|writes| writes.get(key)) {
            return Ok(drafted.clone());
        }
        self.trees.get(space, key)
    }

    /// Sets the value of a key, and remembers how to take that back.
    fn set(&mut self, space: Space, key: Vec<u8>, value: Option<IVec>) {
        let key = IVec::from(key);
        self.bytes += key.len() + value.as_ref().map_or(0, |value| value.len());
        let before = self
            .writes
            .entry(space)
            .or_default()
            .insert(key.clone(), value);
        self.undo.push(Undo { space, key, before });
    }
}

/// The keys from `from` up to, not including, `until`.
fn within<'k>(from: &'k [u8], until: &'k [u8]) -> (Bound<&'k [u8]>, Bound<&'k [u8]>) {
    (Bound::Included(from), Bound::Excluded(until))
}

//! The trees of the engine: what is in each, how they are opened, and how they are read.
//!
//! What was written lately is not in them yet but in the memtable over them. Every read looks there
//! first and at the tree afterwards, in this order: what the checkpoint moves from the one to the other
//! meanwhile is found in one of them.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sled::{Db, IVec, Tree};

use crate::store::StoreError;
use crate::store::sled::draft::Writes;
use crate::store::sled::memtable::Memtable;

/// Rows of a range that are read at once at first; each time twice as many, up to [`MOST_AT_ONCE`].
const FIRST_AT_ONCE: usize = 8;
/// Rows of a range that are read at once, at most.
const MOST_AT_ONCE: usize = 512;

/// One tree each. The numbers stand in the write-ahead log: never change one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Space {
    /// The format of the store and the next number to give, by name.
    Meta = 0,
    /// What was accepted, by dedupe key.
    Dedupe = 1,
    /// Dedupe keys by the time of their group: the order in which they get old.
    Expiry = 2,
    /// Entities, by id.
    Entities = 3,
    /// Waiting events, by entity and number.
    Mailbox = 4,
    /// Messages to deliver, by conversation and number.
    Outbox = 5,
    /// Timers that are set, by due time, entity and kind.
    Timers = 6,
    /// Facts, by time and number.
    Journal = 7,
    /// Where mentors are reached, by mentor.
    Roster = 8,
    /// Who shows lessons to neighbours, by conversation.
    Graduates = 9,
    /// Tickets that nobody has taken, by id.
    OpenTickets = 10,
    /// Token pairs, by channel.
    Accounts = 11,
    /// What was given up on, by number.
    DeadLetters = 12,
    /// What web pages show, by conversation and number.
    Bubbles = 13,
    /// Pieces of values that are too long for a row, by number of the value and place in it.
    Parts = 14,
    /// Lessons as they were published, by lesson and version.
    Editions = 15,
    /// Uploaded pictures, by account and what is on them.
    Attachments = 16,
}

impl Space {
    /// Every space.
    pub(crate) const ALL: [Self; 17] = [
        Self::Meta,
        Self::Dedupe,
        Self::Expiry,
        Self::Entities,
        Self::Mailbox,
        Self::Outbox,
        Self::Timers,
        Self::Journal,
        Self::Roster,
        Self::Graduates,
        Self::OpenTickets,
        Self::Accounts,
        Self::DeadLetters,
        Self::Bubbles,
        Self::Parts,
        Self::Editions,
        Self::Attachments,
    ];

    /// What its tree is called in the file; never change one.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::Dedupe => "dedupe",
            Self::Expiry => "dedupe-expiry",
            Self::Entities => "entities",
            Self::Mailbox => "mailbox",
            Self::Outbox => "outbox",
            Self::Timers => "timers",
            Self::Journal => "journal",
            Self::Roster => "roster",
            Self::Graduates => "graduates",
            Self::OpenTickets => "open-tickets",
            Self::Accounts => "accounts",
            Self::DeadLetters => "dead-letters",
            Self::Bubbles => "bubbles",
            Self::Parts => "parts",
            Self::Editions => "editions",
            Self::Attachments => "attachments",
        }
    }
}

/// The open trees and what was written lately; cloning shares them.
#[derive(Clone, Debug)]
pub(crate) struct Trees {
    /// One for each of [`Space::ALL`], in its order.
    all: Arc<[Tree; Space::ALL.len()]>,
    /// What the trees do not have yet.
    memtable: Arc<Memtable>,
    /// Which trees hold nothing, in the same order: those of what never lives long, mostly, and looking into
    /// them again and again is dear.
    bare: Arc<[AtomicBool; Space::ALL.len()]>,
}

impl Trees {
    /// Opens every tree, making those that are not there. Nothing was written lately.
    pub(crate) fn open(db: &Db) -> Result<Self, StoreError> {
        let mut opened = Vec::with_capacity(Space::ALL.len());
        for space in Space::ALL {
            opened.push(db.open_tree(space.name()).map_err(engine_error)?);
        }
        let all: [Tree; Space::ALL.len()] = opened
            .try_into()
            .expect("one tree was opened for each space");
        Ok(Self {
            bare: Arc::new(all.each_ref().map(|tree| tree.is_empty().into())),
            all: Arc::new(all),
            memtable: Arc::default(),
        })
    }

    /// The tree of a space, to be written to.
    pub(crate) fn fill(&self, space: Space) -> &Tree {
        self.bare[space as usize].store(false, Ordering::SeqCst);
        self.of(space)
    }

    /// Looks which trees hold nothing now that they were written to.
    pub(crate) fn look_for_bare(&self) {
        for (tree, bare) in self.all.iter().zip(&*self.bare) {
            if !bare.load(Ordering::SeqCst) {
                bare.store(tree.is_empty(), Ordering::SeqCst);
            }
        }
    }

    /// The tree of a space, unless it holds nothing.
    fn under(&self, space: Space) -> Option<&Tree> {
        let is_bare = self.bare[space as usize].load(Ordering::SeqCst);
        (!is_bare).then(|| self.of(space))
    }

    /// The tree of a space, without what was written lately.
    pub(crate) fn of(&self, space: Space) -> &Tree {
        &self.all[space as usize]
    }

    /// What was written lately.
    pub(crate) fn memtable(&self) -> &Memtable {
        &self.memtable
    }

    /// The value of a key.
    pub(crate) fn get(&self, space: Space, key: &[u8]) -> Result<Option<IVec>, StoreError> {
        match self.memtable.get(space, key) {
            Some(recent) => Ok(recent),
            None => match self.under(space) {
                Some(tree) => tree.get(key).map_err(engine_error),
                None => Ok(None),
            },
        }
    }

    /// Whether a key has a value.
    pub(crate) fn has(&self, space: Space, key: &[u8]) -> Result<bool, StoreError> {
        match self.memtable.get(space, key) {
            Some(recent) => Ok(recent.is_some()),
            None => self.has_below(space, key),
        }
    }

    /// Whether a key has a value but for what was written lately.
    pub(crate) fn has_below(&self, space: Space, key: &[u8]) -> Result<bool, StoreError> {
        match self.under(space) {
            Some(tree) => tree.contains_key(key).map_err(engine_error),
            None => Ok(false),
        }
    }

    /// The first key from `from` up to, not including, `until` that is not among `hidden`.
    pub(crate) fn first(
        &self,
        space: Space,
        from: &[u8],
        until: &[u8],
        hidden: &Writes,
    ) -> Result<Option<IVec>, StoreError> {
        let recent = self.memtable.first(space, from, until, hidden);
        // What is left of an outbox or a mailbox is seldom below.
        if self.under(space).is_none() {
            return Ok(recent);
        }
        for row in self.range(space, from.into(), until.into()) {
            let (key, _) = row?;
            if !hidden.contains_key(&key) {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// The rows from `from` up to, not including, `until`, in the order of their keys, read some at a time
    /// as they are asked for.
    pub(crate) fn range(&self, space: Space, from: Vec<u8>, until: Vec<u8>) -> Rows {
        Rows {
            trees: self.clone(),
            space,
            from: from.into(),
            until: until.into(),
            at_once: FIRST_AT_ONCE,
            read: VecDeque::new(),
            is_done: false,
        }
    }
}

/// The rows of a range, see [`Trees::range`].
pub(crate) struct Rows {
    trees: Trees,
    space: Space,
    /// Where to read on.
    from: IVec,
    until: IVec,
    /// Rows to read the next time.
    at_once: usize,
    /// Rows that were read and not asked for yet.
    read: VecDeque<(IVec, IVec)>,
    /// Whether there are no more to read, or they cannot be read.
    is_done: bool,
}

impl Rows {
    /// Reads some more rows.
    fn read_on(&mut self) -> Result<(), StoreError> {
        let Self {
            trees,
            space,
            from,
            until,
            ..
        } = self;
        let (mut merged, mut upto) = trees.memtable.rows(*space, from, until, self.at_once);
        let mut taken = 0;
        let below = trees
            .under(*space)
            .map(|tree| tree.range(from.clone()..upto.clone()));
        for row in below.into_iter().flatten() {
            let (key, value) = row.map_err(engine_error)?;
            taken += 1;
            if taken == self.at_once {
                upto = after(&key);
            }
            merged.entry(key).or_insert(Some(value));
            if taken == self.at_once {
                break;
            }
        }
        let read = merged.range::<IVec, _>(..&upto);
        let alive = read.filter_map(|(key, value)| Some((key.clone(), value.clone()?)));
        self.read.extend(alive);
        self.is_done = upto == self.until;
        self.from = upto;
        self.at_once = (self.at_once * 2).min(MOST_AT_ONCE);
        Ok(())
    }
}

impl Iterator for Rows {
    type Item = Result<(IVec, IVec), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.read.is_empty() && !self.is_done {
            if let Err(error) = self.read_on() {
                self.is_done = true;
                return Some(Err(error));
            }
        }
        self.read.pop_front().map(Ok)
    }
}

/// The least key that is greater than this one.
fn after(key: &[u8]) -> IVec {
    let mut next = Vec::with_capacity(key.len() + 1);
    next.extend_from_slice(key);
    next.push(0);
    next.into()
}

/// What an error of the engine means for whoever asked.
pub(crate) fn engine_error(error: sled::Error) -> StoreError {
    match error {
        sled::Error::Io(source) => StoreError::io("read or write the files of the store", source),
        sled::Error::CollectionNotFound(_)
        | sled::Error::Unsupported(_)
        | sled::Error::ReportableBug(_)
        | sled::Error::Corruption { .. } => {
            StoreError::damaged("the engine cannot read its files", error)
        }
    }
}

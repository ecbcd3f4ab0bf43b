//! The trees of the engine: what is in each, and how they are opened.

use sled::{Db, Tree};

use crate::store::StoreError;

/// One tree each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Space {
    /// The format of the store and the next number to give, by name.
    Meta,
    /// What was accepted, by dedupe key.
    Dedupe,
    /// Dedupe keys by the time of their group: the order in which they get old.
    Expiry,
    /// Entities, by id.
    Entities,
    /// Waiting events, by entity and number.
    Mailbox,
    /// Messages to deliver, by conversation and number.
    Outbox,
    /// Timers that are set, by due time, entity and kind.
    Timers,
    /// Facts, by time and number.
    Journal,
    /// Where mentors are reached, by mentor.
    Roster,
    /// Who shows lessons to neighbours, by conversation.
    Graduates,
    /// Tickets that nobody has taken, by id.
    OpenTickets,
    /// Token pairs, by channel.
    Accounts,
    /// What was given up on, by number.
    DeadLetters,
    /// What web pages show, by conversation and number.
    Bubbles,
    /// Pieces of values that are too long for a row, by number of the value and place in it.
    Parts,
    /// Lessons as they were published, by lesson and version.
    Editions,
    /// Uploaded pictures, by account and what is on them.
    Attachments,
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

/// The open trees; cloning shares them.
#[derive(Clone, Debug)]
pub(crate) struct Trees {
    /// One for each of [`Space::ALL`], in its order.
    all: [Tree; Space::ALL.len()],
}

impl Trees {
    /// Opens every tree, making those that are not there.
    pub(crate) fn open(db: &Db) -> Result<Self, StoreError> {
        let mut opened = Vec::with_capacity(Space::ALL.len());
        for space in Space::ALL {
            opened.push(db.open_tree(space.name()).map_err(engine_error)?);
        }
        let all = opened
            .try_into()
            .expect("one tree was opened for each space");
        Ok(Self { all })
    }

    /// The tree of a space.
    pub(crate) fn of(&self, space: Space) -> &Tree {
        &self.all[space as usize]
    }
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

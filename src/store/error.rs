//! What can go wrong with the store, said to the operator.

use std::error::Error;
use std::io;
use std::path::PathBuf;

use crate::id::{ConversationId, EntityId};

/// Why the store did not do what was asked. Nothing was written, whichever it is.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The committer's queue is full; try again in a moment.
    #[error("the store has more to write than it can take now")]
    Full,
    /// The disk is nearly full; waits until there is room (see [`crate::store::Store::wait_for_room`]).
    #[error(
        "the disk of {} is nearly full: {free_bytes} bytes are free, {reserve_bytes} are kept for what \
         is under way; delete or move files of others, and it goes on by itself",
        dir.display()
    )]
    NoRoom {
        /// The folder of the store.
        dir: PathBuf,
        /// What is free.
        free_bytes: u64,
        /// What is kept free.
        reserve_bytes: u64,
    },
    /// The store was closed, or is closing.
    #[error("the store is closed")]
    Closed,
    /// Written by a newer version of this program.
    #[error(
        "the store was written by a newer version of camtay (format {found}, this version knows up \
         to {known}): start that version again, or restore a backup made by this one"
    )]
    NewerFormat {
        /// The format or record version that was found.
        found: u32,
        /// The newest one this program knows.
        known: u32,
    },
    /// What is in the folder is not what this program writes.
    #[error(
        "the store is damaged: {what}; stop the service, keep a copy of the folder as it is, save what \
         is readable with `camtay backup DIR`, and restore that or the last good backup with \
         `camtay restore --replace FILE`"
    )]
    Damaged {
        /// Which part, and what is wrong with it.
        what: String,
        /// What the engine or the parser said.
        #[source]
        source: Option<Box<dyn Error + Send + Sync>>,
    },
    /// Another process has the folder open.
    #[error("another process uses the store in {}: stop it first, or give this one its own folder", dir.display())]
    Locked {
        /// The folder.
        dir: PathBuf,
        /// What the engine said.
        #[source]
        source: io::Error,
    },
    /// The operating system refused something.
    #[error("cannot {doing}")]
    Io {
        /// What was tried, such as `open the folder /var/lib/camtay`.
        doing: String,
        /// What the operating system said.
        #[source]
        source: io::Error,
    },
    /// The entity had another turn since its state was read.
    #[error("turn {read} of {entity} was read, but the store has turn {found}")]
    StaleTurn {
        /// Whose turn.
        entity: EntityId,
        /// The turn the commit was computed from.
        read: u64,
        /// The turn that is stored.
        found: u64,
    },
    /// A commit answers mail that is no longer, or never was, in the mailbox.
    #[error("{entity} has no mail {seq} that waits for an answer")]
    NoSuchMail {
        /// Whose mailbox.
        entity: EntityId,
        /// Which mail.
        seq: u64,
    },
    /// The outbox has no such entry: it was delivered, given up on or never there.
    #[error("the outbox of {conversation} has no entry {seq}")]
    NoSuchEntry {
        /// Whose outbox.
        conversation: ConversationId,
        /// Which entry.
        seq: u64,
    },
    /// There is no such dead letter: it was retried, dropped or never there.
    #[error("there is no dead letter {seq}")]
    NoSuchDeadLetter {
        /// Which one.
        seq: u64,
    },
}

impl StoreError {
    /// A part of the store that is not as this program writes it.
    pub(crate) fn damaged(
        what: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self::Damaged {
            what: what.into(),
            source: Some(source.into()),
        }
    }

    /// Something the operating system refused.
    pub(crate) fn io(doing: impl Into<String>, source: io::Error) -> Self {
        Self::Io {
            doing: doing.into(),
            source,
        }
    }
}

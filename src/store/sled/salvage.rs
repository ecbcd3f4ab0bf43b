//! Reading all rows of a tree, also where some cannot be read any more.
//!
//! The engine reads node by node and says no more of a tree after one that is damaged. So a tree is
//! read from its start until there, and from its end until there: what lies between two damaged
//! nodes is lost with them.

use std::ops::Bound;
use std::panic::AssertUnwindSafe;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use sled::IVec;

use crate::id::{ConversationId, EntityId};
use crate::store::sled::keys;
use crate::store::sled::stored::{
    self, StoredDedupe, StoredLink, StoredListing, StoredMail, StoredTimer,
};
use crate::store::sled::trees::{Space, Trees};
use crate::store::{BackupError, Bubble, DeadLetter, OutboxEntry, Record, StoreError, TokenPair};
use crate::turn::JournalEntry;

/// What was found where a row should be.
pub(crate) enum Found<'a> {
    /// A row: its key and its value.
    Row(&'a [u8], &'a [u8]),
    /// At least one row that cannot be read.
    Unreadable,
}

/// Shows every row of a tree to `each`, in no promised order.
pub(crate) fn scan(
    trees: &Trees,
    space: Space,
    mut each: impl FnMut(Found<'_>) -> Result<(), BackupError>,
) -> Result<(), BackupError> {
    let mut show = |key: &IVec, value: &IVec| {
        if is_readable(trees, space, key, value)? {
            each(Found::Row(key, value))
        } else {
            each(Found::Unreadable)
        }
    };
    let mut last = Bound::Unbounded;
    let mut forward = trees.of(space).iter();
    let broke_off = loop {
        match guarded(|| forward.next()) {
            Some(Ok((key, value))) => {
                show(&key, &value)?;
                last = Bound::Excluded(key);
            }
            None => break false,
            Some(Err(Unreadable)) => break true,
        }
    };
    if !broke_off {
        return Ok(());
    }
    let mut backward = trees.of(space).range::<IVec, _>((last, Bound::Unbounded));
    while let Some(Ok((key, value))) = guarded(|| backward.next_back()) {
        show(&key, &value)?;
    }
    each(Found::Unreadable)
}

/// The engine cannot read on.
struct Unreadable;

/// The next row; the engine has errors for some damage, and panics over other.
fn guarded(
    next: impl FnOnce() -> Option<sled::Result<(IVec, IVec)>>,
) -> Option<Result<(IVec, IVec), Unreadable>> {
    match std::panic::catch_unwind(AssertUnwindSafe(next)) {
        Ok(None) => None,
        Ok(Some(Ok(row))) => Some(Ok(row)),
        Ok(Some(Err(error))) => {
            tracing::warn!(%error, "a part of the store cannot be read");
            Some(Err(Unreadable))
        }
        Err(_) => Some(Err(Unreadable)),
    }
}

/// Whether this program would understand a row; an error where it is of a newer version.
fn is_readable(trees: &Trees, space: Space, key: &IVec, row: &IVec) -> Result<bool, StoreError> {
    let has_key = match space {
        Space::Mailbox => is_numbered::<EntityId>(key),
        Space::Outbox | Space::Bubbles => is_numbered::<ConversationId>(key),
        Space::Timers => keys::read_timer(key).is_some(),
        Space::Journal => keys::read_fact(key).is_some(),
        Space::Meta
        | Space::Dedupe
        | Space::Expiry
        | Space::Entities
        | Space::Roster
        | Space::OpenTickets
        | Space::Accounts
        | Space::DeadLetters
        | Space::Parts => true,
    };
    if !has_key {
        return Ok(false);
    }
    if space == Space::Parts {
        return Ok(true);
    }
    let value = match trees.whole(space, key, row.clone()) {
        Ok(Some(value)) => value,
        Ok(None) => return Ok(true), // removed meanwhile, and the tap says so too
        Err(_) => return Ok(false),
    };
    let decoded = match space {
        Space::Meta | Space::Parts => is::<Box<RawValue>>(space, &value),
        Space::Dedupe => is::<StoredDedupe>(space, &value),
        Space::Expiry => is::<()>(space, &value),
        Space::Entities => is::<Record>(space, &value),
        Space::Mailbox => is::<StoredMail>(space, &value),
        Space::Outbox => is::<OutboxEntry>(space, &value),
        Space::Timers => is::<StoredTimer>(space, &value),
        Space::Journal => is::<JournalEntry>(space, &value),
        Space::Roster => is::<StoredLink>(space, &value),
        Space::OpenTickets => is::<StoredListing>(space, &value),
        Space::Accounts => is::<TokenPair>(space, &value),
        Space::DeadLetters => is::<DeadLetter>(space, &value),
        Space::Bubbles => is::<Bubble>(space, &value),
    };
    match decoded {
        Ok(()) => Ok(true),
        Err(newer @ StoreError::NewerFormat { .. }) => Err(newer),
        Err(_) => Ok(false),
    }
}

fn is<T: DeserializeOwned>(space: Space, value: &[u8]) -> Result<(), StoreError> {
    stored::decode::<T>(space.name(), value).map(drop)
}

fn is_numbered<T: std::str::FromStr>(key: &[u8]) -> bool {
    keys::read_numbered(key).is_some_and(|(owner, _)| owner.parse::<T>().is_ok())
}

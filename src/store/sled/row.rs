//! One row as the store reads it: which keys and which values each tree may have.

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::content::Edition;
use crate::event::Graduate;
use crate::id::{ConversationId, EntityId};
use crate::store::sled::keys;
use crate::store::sled::stored::{
    self, StoredDedupe, StoredExpiry, StoredLink, StoredListing, StoredMail, StoredTimer,
};
use crate::store::sled::trees::Space;
use crate::store::{Attachment, Bubble, DeadLetter, OutboxEntry, Record, StoreError, TokenPair};
use crate::turn::JournalEntry;

/// Whether this program would understand a row of the tree called `tree`: its key, and its value where
/// it is whole (see [`crate::store::sled`] of values that are too long for a row).
///
/// # Errors
/// It would not, or the value was written by a newer version.
pub fn check(tree: &str, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
    let damaged = |what: String| StoreError::Damaged { what, source: None };
    let space = Space::ALL.into_iter().find(|space| space.name() == tree);
    let space = space.ok_or_else(|| damaged(format!("there is no tree `{tree}`")))?;
    if !has_key(space, key) {
        return Err(damaged(format!("a key of {tree} cannot be read")));
    }
    check_value(space, value)
}

/// Whether a key is one that its tree may have.
pub(crate) fn has_key(space: Space, key: &[u8]) -> bool {
    match space {
        Space::Mailbox => is_numbered::<EntityId>(key),
        Space::Outbox | Space::Bubbles => is_numbered::<ConversationId>(key),
        Space::Graduates => keys::read_text(key).is_some_and(is_conversation),
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
        | Space::Parts
        | Space::Editions
        | Space::Attachments => true,
    }
}

/// Reads a whole value as its tree has it.
pub(crate) fn check_value(space: Space, value: &[u8]) -> Result<(), StoreError> {
    match space {
        Space::Parts => Ok(()),
        Space::Meta => is::<Box<RawValue>>(space, value),
        Space::Dedupe => is::<StoredDedupe>(space, value),
        Space::Expiry => is::<StoredExpiry>(space, value),
        Space::Entities => is::<Record>(space, value),
        Space::Mailbox => is::<StoredMail>(space, value),
        Space::Outbox => is::<OutboxEntry>(space, value),
        Space::Timers => is::<StoredTimer>(space, value),
        Space::Journal => is::<JournalEntry>(space, value),
        Space::Roster => is::<StoredLink>(space, value),
        Space::Graduates => is::<Graduate>(space, value),
        Space::OpenTickets => is::<StoredListing>(space, value),
        Space::Accounts => is::<TokenPair>(space, value),
        Space::DeadLetters => is::<DeadLetter>(space, value),
        Space::Bubbles => is::<Bubble>(space, value),
        Space::Editions => is::<Edition>(space, value),
        Space::Attachments => is::<Attachment>(space, value),
    }
}

fn is<T: DeserializeOwned>(space: Space, value: &[u8]) -> Result<(), StoreError> {
    stored::decode::<T>(space.name(), value).map(drop)
}

fn is_conversation(text: &str) -> bool {
    text.parse::<ConversationId>().is_ok()
}

fn is_numbered<T: std::str::FromStr>(key: &[u8]) -> bool {
    keys::read_numbered(key).is_some_and(|(owner, _)| owner.parse::<T>().is_ok())
}

//! Values: JSON, each with the version of its form.
//!
//! `{"v":1,"record":…}`. Reading refuses a newer version, so an old program never misreads what a new
//! one wrote.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::diagnose::Misread;
use crate::event::{Event, Timer};
use crate::id::{ConversationId, DedupeKey, Timestamp};
use crate::store::{RECORD_VERSION, StoreError, TimerMark};

/// A value as it is written.
#[derive(Serialize)]
struct Written<'a, T> {
    /// The version of the record's form.
    v: u32,
    /// The record.
    record: &'a T,
}

/// A value as it is read, where its form is known.
#[derive(Deserialize)]
struct Whole<T> {
    /// The version of the record's form.
    v: u32,
    /// The record.
    record: T,
}

/// A value as it is looked at: the version first, the record when the version is known.
#[derive(Deserialize)]
struct Found<'a> {
    /// The version of the record's form.
    v: u32,
    /// The record, not yet read.
    #[serde(borrow)]
    record: &'a RawValue,
}

/// An entity as the committer looks at it: a [`crate::store::Record`] without its state, which is only
/// replaced.
#[derive(Default, Deserialize)]
pub(crate) struct StoredStanding {
    /// Turns committed so far; 0 for an entity that is new.
    pub(crate) turn: u64,
    /// Each timer that was ever set or cleared.
    pub(crate) timers: BTreeMap<Timer, TimerMark>,
}

/// A waiting event; its number and owner are in the key.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredMail {
    /// When it was accepted, told or rung.
    pub(crate) at: Timestamp,
    /// What happened.
    pub(crate) event: Event,
}

/// A timer that is set; its due time, owner and kind are in the key.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredTimer {
    /// The turn of the owner that set it.
    pub(crate) set_by: u64,
}

/// A dedupe key that is remembered; the text of the key is in the key.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredDedupe {
    /// When the event was accepted.
    pub(crate) accepted: Timestamp,
}

/// Dedupe keys that were accepted together, at the time in the key; they get old together.
///
/// `None` in a row that was written before they were kept together: its one key stands in its own.
pub(crate) type StoredExpiry = Option<Vec<DedupeKey>>;

/// Where a mentor is reached; which mentor is in the key.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredLink {
    /// The mentor's own chat.
    pub(crate) conversation: ConversationId,
}

/// A ticket that nobody has taken.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredListing {
    /// Since when.
    pub(crate) since: Timestamp,
}

/// Writes a value.
pub(crate) fn encode<T: Serialize>(record: &T) -> Vec<u8> {
    serde_json::to_vec(&Written {
        v: RECORD_VERSION,
        record,
    })
    .expect("records are plain data with text for keys, which JSON can always hold")
}

/// Reads what [`encode`] wrote. `what` names the record, should it be damaged.
pub(crate) fn decode<T: DeserializeOwned>(what: &str, value: &[u8]) -> Result<T, StoreError> {
    match serde_json::from_slice::<Whole<T>>(value) {
        Ok(whole) if whole.v <= RECORD_VERSION => Ok(whole.record),
        Ok(_) | Err(_) => decode_in_steps(what, value),
    }
}

/// The same, where it matters what is wrong: a newer version is told from a damaged record.
fn decode_in_steps<T: DeserializeOwned>(what: &str, value: &[u8]) -> Result<T, StoreError> {
    let unreadable = |error| {
        let what = format!("a record of {what} cannot be read");
        StoreError::damaged(what, Misread::from(&error))
    };
    let found: Found<'_> = serde_json::from_slice(value).map_err(unreadable)?;
    if found.v > RECORD_VERSION {
        return Err(StoreError::NewerFormat {
            found: found.v,
            known: RECORD_VERSION,
        });
    }
    serde_json::from_str(found.record.get()).map_err(unreadable)
}

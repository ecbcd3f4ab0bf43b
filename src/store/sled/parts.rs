//! Parts: how a record of any size is kept in rows of few bytes.
//!
//! The engine writes a node as a whole, and one over 128 KiB into a file of its own that it never
//! syncs: after a power cut the records in it are gone, old ones too. A node holds up to about
//! twenty rows, so no row may be over some 6 KiB. A longer value goes into numbered parts, and a
//! stub takes its place. Parts are never changed, only removed together with their stub, so a
//! reader that finds a stub finds all of its parts, or finds that the stub is gone.

use serde::{Deserialize, Serialize};
use sled::IVec;

use crate::store::StoreError;
use crate::store::sled::keys;
use crate::store::sled::trees::{Space, Trees};

/// The most bytes of a value in one row.
pub(crate) const ROW_BYTES: usize = 4096;

/// What each stub begins with, and no value.
const STUB_START: &[u8] = br#"{"parts":"#;

/// Stands in the place of a value that is in parts.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stub {
    /// Where the parts are. First, so that a stub is known by how it begins.
    parts: Parts,
    /// The version of the stub's form.
    v: u32,
}

/// Where the parts of one value are.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Parts {
    /// The number of the value, unique in the store.
    seq: u64,
    /// How many parts there are, from 2.
    count: u32,
}

impl Stub {
    /// A stub for a value of this number and length.
    pub(crate) fn new(seq: u64, length: usize) -> Self {
        let count = u32::try_from(length.div_ceil(ROW_BYTES)).unwrap_or(u32::MAX);
        Self {
            parts: Parts { seq, count },
            v: 1,
        }
    }

    /// The stub that a row holds; `None` when the row holds the value itself.
    pub(crate) fn of(row: &[u8]) -> Result<Option<Self>, StoreError> {
        if !row.starts_with(STUB_START) {
            return Ok(None);
        }
        serde_json::from_slice(row)
            .map(Some)
            .map_err(|source| StoreError::damaged("a stub cannot be read", source))
    }

    /// The row of this stub.
    pub(crate) fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a stub is numbers")
    }

    /// The keys of the parts, in order.
    pub(crate) fn keys(&self) -> impl Iterator<Item = Vec<u8>> + use<> {
        let seq = self.parts.seq;
        (0..self.parts.count).map(move |index| keys::part(seq, index))
    }
}

impl Trees {
    /// The value that a row stands for; `None` when the row was removed since it was read.
    pub(crate) fn whole(
        &self,
        space: Space,
        key: &[u8],
        row: IVec,
    ) -> Result<Option<IVec>, StoreError> {
        let mut row = row;
        loop {
            let Some(stub) = Stub::of(&row)? else {
                return Ok(Some(row));
            };
            if let Some(value) = self.join(&stub)? {
                return Ok(Some(value));
            }
            match self.get(space, key)? {
                Some(again) if again == row => return Err(missing(space)),
                Some(again) => row = again,
                None => return Ok(None),
            }
        }
    }

    /// The parts of a value put together; `None` when one is missing.
    fn join(&self, stub: &Stub) -> Result<Option<IVec>, StoreError> {
        let mut value = Vec::new();
        for key in stub.keys() {
            match self.get(Space::Parts, &key)? {
                Some(part) => value.extend_from_slice(&part),
                None => return Ok(None),
            }
        }
        Ok(Some(value.into()))
    }
}

/// What to say of a value that lacks a part.
pub(crate) fn missing(space: Space) -> StoreError {
    StoreError::Damaged {
        what: format!("a record of {} lacks a part", space.name()),
        source: None,
    }
}

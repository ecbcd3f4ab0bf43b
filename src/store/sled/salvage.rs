//! Reading all rows of a tree, also where some cannot be read any more.
//!
//! The engine reads node by node and says no more of a tree after one that is damaged. So a tree is
//! read from its start until there, and from its end until there: what lies between two damaged
//! nodes is lost with them.

use std::ops::Bound;
use std::panic::AssertUnwindSafe;

use sled::IVec;

use crate::store::sled::row;
use crate::store::sled::trees::{Space, Trees};
use crate::store::{BackupError, StoreError};

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
    if !row::has_key(space, key) {
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
    match row::check_value(space, &value) {
        Ok(()) => Ok(true),
        Err(newer @ StoreError::NewerFormat { .. }) => Err(newer),
        Err(_) => Ok(false),
    }
}

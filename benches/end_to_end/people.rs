//! Who writes: somebody new each time, or those who are in the store already.

use std::sync::atomic::{AtomicU64, Ordering};

use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;

/// Numbers of people who are new begin here, above those of all who may be in a store.
const NEW: u64 = 1_000_000_000;

/// The platform's id of the person with this number: 16 digits, as scattered as real ones.
pub(crate) fn id(number: u64) -> String {
    const ALL: u128 = 1_000_000_000_000_000;
    // Has no factor in common with `ALL`, so that no two numbers meet.
    const SCATTER: u128 = 618_033_988_749_893;
    format!("7{:015}", u128::from(number) * SCATTER % ALL)
}

/// Who comes next.
pub(crate) struct People {
    /// Numbers of those in the store, shuffled; empty where everybody is new.
    known: Vec<u64>,
    next: AtomicU64,
}

/// Somebody who comes.
pub(crate) struct Person {
    /// The platform's id.
    pub(crate) id: String,
    /// Whether they are in the store.
    pub(crate) was_here: bool,
}

impl People {
    /// Nobody has been here before.
    pub(crate) fn all_new() -> Self {
        Self {
            known: Vec::new(),
            next: AtomicU64::new(NEW),
        }
    }

    /// The first so many are in the store; they come in no order, and again when all have come.
    pub(crate) fn known(count: u64) -> Self {
        let mut known: Vec<u64> = (0..count).collect();
        known.shuffle(&mut StdRng::seed_from_u64(count));
        Self {
            known,
            next: AtomicU64::new(0),
        }
    }

    /// The next one.
    pub(crate) fn next(&self) -> Person {
        let next = self.next.fetch_add(1, Ordering::Relaxed);
        let known = next
            .checked_rem(self.known.len() as u64)
            .and_then(|place| self.known.get(usize::try_from(place).ok()?));
        Person {
            id: id(*known.unwrap_or(&next)),
            was_here: known.is_some(),
        }
    }
}

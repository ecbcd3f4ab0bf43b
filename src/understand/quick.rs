//! A map with a short hash: the lexicon is fixed and ours, so that no one can choose its keys.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A map of the lexicon.
pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Short>>;
/// A set of the lexicon.
pub(crate) type Set<K> = HashSet<K, BuildHasherDefault<Short>>;

/// FNV-1a, 64 bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Short(u64);

impl Default for Short {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Short {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

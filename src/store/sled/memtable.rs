//! The memtable: what was written lately, before it goes into the engine's trees.
//!
//! What is written and soon written over or removed again, as most of an outbox is, never costs the engine
//! anything. There are two layers. New writes go into the *active* one; when there are enough of them it is
//! *frozen*, a checkpoint brings it into the trees, and it is dropped. Both are in the write-ahead log.

use std::collections::BTreeMap;
use std::mem;
use std::ops::Bound;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use sled::IVec;

use crate::store::sled::draft::Writes;
use crate::store::sled::trees::Space;

/// The writes to every tree, the last one of each key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layer {
    /// One for each of [`Space::ALL`], in its order.
    spaces: [Writes; Space::ALL.len()],
}

impl Layer {
    /// The writes to one tree.
    pub(crate) fn of(&self, space: Space) -> &Writes {
        &self.spaces[space as usize]
    }

    /// The writes to one tree, to be added to.
    pub(crate) fn of_mut(&mut self, space: Space) -> &mut Writes {
        &mut self.spaces[space as usize]
    }
}

/// What was written lately, newest layer first.
#[derive(Debug, Default)]
pub(crate) struct Memtable {
    layers: RwLock<Layers>,
}

#[derive(Debug, Default)]
struct Layers {
    active: Layer,
    frozen: Option<Arc<Layer>>,
}

impl Layers {
    /// The layers, newest first.
    fn all(&self) -> impl Iterator<Item = &Layer> {
        std::iter::once(&self.active).chain(self.frozen.as_deref())
    }
}

impl Memtable {
    /// What was last written under a key: a value, or `None` where it was removed. Nothing at all where it
    /// was not written lately.
    pub(crate) fn get(&self, space: Space, key: &[u8]) -> Option<Option<IVec>> {
        let layers = self.read();
        let found = layers.all().find_map(|layer| layer.of(space).get(key));
        found.cloned()
    }

    /// Whether the frozen layer says something of a key.
    pub(crate) fn is_frozen(&self, space: Space, key: &[u8]) -> bool {
        let layers = self.read();
        let frozen = layers.frozen.as_ref();
        frozen.is_some_and(|frozen| frozen.of(space).contains_key(key))
    }

    /// What was written lately from `from` up to, not including, the bound that comes with it: at most
    /// `until`, and nearer where there is more than `most` before it.
    pub(crate) fn rows(
        &self,
        space: Space,
        from: &IVec,
        until: &IVec,
        most: usize,
    ) -> (Writes, IVec) {
        let (mut rows, mut upto) = (Writes::new(), until.clone());
        if from >= until {
            return (rows, upto);
        }
        let within = (Bound::Included(from), Bound::Excluded(until));
        for layer in self.read().all() {
            for (taken, (key, value)) in layer.of(space).range::<IVec, _>(within).enumerate() {
                if taken == most || *key >= upto {
                    upto = upto.min(key.clone());
                    break;
                }
                rows.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
        (rows, upto)
    }

    /// The first key from `from` up to, not including, `until` that was written lately, has a value and is
    /// not among `hidden`.
    pub(crate) fn first(
        &self,
        space: Space,
        from: &[u8],
        until: &[u8],
        hidden: &Writes,
    ) -> Option<IVec> {
        if from >= until {
            return None;
        }
        let within = (Bound::Included(from), Bound::Excluded(until));
        let layers = self.read();
        let first = |layer: &Layer, over: Option<&Layer>| {
            let is_seen = |key: &IVec| {
                let is_newer = over.is_some_and(|over| over.of(space).contains_key(key));
                !is_newer && !hidden.contains_key(key)
            };
            let mut rows = layer.of(space).range::<[u8], _>(within);
            rows.find_map(|(key, value)| (value.is_some() && is_seen(key)).then(|| key.clone()))
        };
        let active = first(&layers.active, None);
        let frozen = layers.frozen.as_deref();
        let frozen = frozen.and_then(|frozen| first(frozen, Some(&layers.active)));
        active.into_iter().chain(frozen).min()
    }

    /// Adds the writes of a group, which must be durable. Of a removed key nothing is kept that is not below
    /// either, as `is_below` tells.
    pub(crate) fn add(
        &self,
        writes: &BTreeMap<Space, Writes>,
        is_below: impl Fn(Space, &[u8]) -> bool,
    ) {
        let is_kept =
            |space, key: &IVec, value: &Option<IVec>| value.is_some() || is_below(space, key);
        let kept: Vec<(Space, &IVec, &Option<IVec>, bool)> = writes
            .iter()
            .flat_map(|(space, writes)| writes.iter().map(move |(key, value)| (*space, key, value)))
            .map(|(space, key, value)| (space, key, value, is_kept(space, key, value)))
            .collect();
        let mut layers = self.write();
        for (space, key, value, is_kept) in kept {
            let writes = layers.active.of_mut(space);
            if is_kept {
                writes.insert(key.clone(), value.clone());
            } else {
                writes.remove(key);
            }
        }
    }

    /// Freezes the active layer; there must be no other that is frozen.
    pub(crate) fn freeze(&self) -> Arc<Layer> {
        let mut layers = self.write();
        debug_assert!(layers.frozen.is_none(), "the layer before is still frozen");
        let frozen = Arc::new(mem::take(&mut layers.active));
        layers.frozen = Some(Arc::clone(&frozen));
        frozen
    }

    /// Takes over a layer that was found in the log.
    pub(crate) fn hold(&self, found: Layer) {
        self.write().frozen = Some(Arc::new(found));
    }

    /// Drops the frozen layer, which is in the trees now.
    pub(crate) fn drop_frozen(&self) {
        let frozen = self.write().frozen.take();
        drop(frozen); // after the lock: there may be much of it
    }

    /// The layers as they are, oldest first.
    pub(crate) fn snapshot(&self) -> Vec<Arc<Layer>> {
        let layers = self.read();
        let frozen = layers.frozen.clone();
        let active = Arc::new(layers.active.clone());
        frozen.into_iter().chain([active]).collect()
    }

    fn read(&self) -> RwLockReadGuard<'_, Layers> {
        self.layers.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Layers> {
        self.layers.write().unwrap_or_else(PoisonError::into_inner)
    }
}

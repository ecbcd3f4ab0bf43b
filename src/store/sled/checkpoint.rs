//! Checkpoints: how what was written lately gets into the engine's trees, beside the committer.
//!
//! The write-ahead log has all of it until then, so a checkpoint may be cut short anywhere: it is made anew
//! from the log, and ends in the same.
//!
//! The engine uses a segment of its file again once what replaced its content, and a whole segment after
//! that, was flushed; which is before either is durable. So less goes into the file between two syncs than a
//! segment holds, and the engine writes nothing there by itself.

use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

use sled::Db;

use crate::store::StoreError;
use crate::store::sled::committer::{EndProcessOnPanic, end_process};
use crate::store::sled::disk::Disk;
use crate::store::sled::memtable::Layer;
use crate::store::sled::trees::{Space, Trees, engine_error};
use crate::store::sled::wal::{APPLIED, Applied};
use crate::store::sled::{keys, stored};

/// How many times less than a segment holds is written between two syncs: a row may make the engine write the
/// whole page it is in, of sixteen rows about, and move another page out of its way, of larger rows.
const PARTS_OF_A_SEGMENT: usize = 32;

/// What is under the memtable.
pub(crate) struct Base {
    /// The engine.
    pub(crate) db: Db,
    /// Its trees.
    pub(crate) trees: Trees,
    /// Bytes of a segment of its file.
    pub(crate) segment_bytes: usize,
    /// Its files, to be synced past it.
    pub(crate) disk: Disk,
}

impl Base {
    /// Writes a layer into the trees and notes how far they are then; durable when it returns.
    pub(crate) fn bring(&mut self, layer: &Layer, applied: Applied) -> Result<(), StoreError> {
        let most = self.segment_bytes / PARTS_OF_A_SEGMENT;
        let mut bytes = 0;
        for space in Space::ALL {
            if layer.of(space).is_empty() {
                continue;
            }
            let tree = self.trees.fill(space).clone();
            for (key, value) in layer.of(space) {
                bytes += key.len() + value.as_ref().map_or(0, |value| value.len());
                let written = match value {
                    Some(value) => tree.insert(key, value),
                    None => tree.remove(key),
                };
                written.map_err(engine_error)?;
                if bytes >= most {
                    self.sync()?;
                    bytes = 0;
                }
            }
        }
        if bytes > 0 {
            self.sync()?;
        }
        let meta = self.trees.fill(Space::Meta);
        let written = meta.insert(keys::text(APPLIED), stored::encode(&applied));
        written.map_err(engine_error)?;
        self.sync()?;
        self.trees.look_for_bare();
        Ok(())
    }

    /// Makes durable what was written.
    fn sync(&mut self) -> Result<(), StoreError> {
        self.db.flush().map_err(engine_error)?;
        self.disk
            .sync()
            .map_err(|source| StoreError::io("make a checkpoint durable", source))
    }
}

/// A thread that makes checkpoints, one after the other.
pub(crate) struct Checkpoints {
    /// Layers to bring in, each with the last frame that is in it; the memtable's frozen one.
    layers: mpsc::Sender<(Arc<Layer>, u64)>,
    /// One word for each that was brought in.
    done: mpsc::Receiver<()>,
    /// Whether a word is still to come.
    under_way: bool,
    thread: JoinHandle<Base>,
}

impl Checkpoints {
    /// Starts the thread.
    pub(crate) fn start(mut base: Base) -> Result<Self, StoreError> {
        let (layers, waiting) = mpsc::channel::<(Arc<Layer>, u64)>();
        let (tell, done) = mpsc::channel();
        let run = move || {
            let guard = EndProcessOnPanic;
            while let Ok((layer, upto)) = waiting.recv() {
                let is_open = true;
                if let Err(error) = base.bring(&layer, Applied { upto, is_open }) {
                    end_process("make a checkpoint", &error);
                }
                base.trees.memtable().drop_frozen();
                if tell.send(()).is_err() {
                    break;
                }
            }
            drop(guard);
            base
        };
        let thread = thread::Builder::new()
            .name("store-checkpoint".to_owned())
            .spawn(run)
            .map_err(|source| StoreError::io("start a thread of the store", source))?;
        Ok(Self {
            layers,
            done,
            under_way: false,
            thread,
        })
    }

    /// Whether none is under way.
    pub(crate) fn is_free(&mut self) -> bool {
        self.under_way = self.under_way && self.done.try_recv().is_err();
        !self.under_way
    }

    /// Waits until none is under way.
    pub(crate) fn wait(&mut self) {
        if self.under_way {
            // Who would have said so ends the process instead when it fails.
            self.under_way = self.done.recv().is_err();
        }
    }

    /// Begins to bring in the frozen layer, which holds all frames up to this one; none may be under way.
    pub(crate) fn begin(&mut self, frozen: Arc<Layer>, upto: u64) {
        self.under_way = self.layers.send((frozen, upto)).is_ok();
    }

    /// Waits until none is under way, ends the thread, and gives back what it had.
    pub(crate) fn end(mut self) -> Base {
        self.wait();
        drop(self.layers);
        match self.thread.join() {
            Ok(base) => base,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
}

//! The embedded engine: sled 0.34.7, one folder, one process, one writer.
//!
//! A group of writes is durable in a write-ahead log (`wal`) and seen in a memtable (`memtable`); checkpoints
//! (`checkpoint`) bring what is left of it into the engine's trees. So a turn costs one append and one sync
//! that it shares, and what lives for a moment, as most of an outbox does, never reaches the engine.
//!
//! The engine's version is pinned, and its traps are known; what is built against each stands where it
//! bites: `checkpoint` (one writer, segments), `disk` (power cuts), `admission` (full disks), `watchdog`
//! (hangs), `opening` (locks, panics), [`keys`] (order).

pub mod keys;
pub mod row;

mod admission;
mod backup;
mod checkpoint;
mod committer;
mod disk;
mod draft;
mod erase;
mod group;
mod inbox;
mod mark;
mod memtable;
mod opening;
mod outbox;
mod parts;
mod prune;
mod reads;
mod request;
pub(crate) mod rescue;
pub(crate) mod restore;
mod rows;
mod salvage;
mod stored;
mod tap;
mod trees;
mod turns;
mod wal;
mod watchdog;

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

use crate::id::Timestamp;
use crate::store::room::Room;
use crate::store::signals::Signals;
use crate::store::sled::checkpoint::{Base, Checkpoints};
use crate::store::sled::committer::{Committer, Counters, NEXT_SEQ};
use crate::store::sled::disk::Disk;
use crate::store::sled::mark::Mark;
use crate::store::sled::opening::{check_format, find_waiting, open_db};
use crate::store::sled::request::Queue;
use crate::store::sled::tap::Taps;
use crate::store::sled::trees::{Space, Trees, engine_error};
use crate::store::sled::wal::{APPLIED, Applied, Wal};
use crate::store::sled::watchdog::Watch;
use crate::store::{Numbers, StoreError, StoreSettings};

pub(crate) use crate::store::sled::request::Request;

/// The open engine, without the thread that writes.
#[derive(Debug)]
pub(crate) struct Engine {
    /// What is stored; only the committer writes.
    trees: Trees,
    /// The way to the committer.
    pub(crate) queue: Queue,
    /// Who is to be woken; filled by the committer.
    pub(crate) signals: Arc<Signals>,
    /// How many of each there are; counted by the committer.
    counters: Arc<Counters>,
    /// Whether the committer gets on.
    watch: Arc<Watch>,
    /// Who is handed what becomes durable; filled by the committer.
    taps: Arc<Taps>,
    /// Whether the disk has room; looked at by the committer, and by whoever waits.
    pub(crate) room: Arc<Room>,
}

impl Engine {
    /// Opens the engine in `dir`, makes sure that its files will be found again after a power cut,
    /// and starts the committer and its watchdog.
    pub(crate) fn open(dir: &Path, settings: StoreSettings) -> Result<Self, StoreError> {
        std::fs::create_dir_all(dir).map_err(|source| {
            StoreError::io(format!("make the folder {}", dir.display()), source)
        })?;
        let (db, segment_bytes) = open_db(dir)?;
        let trees = Trees::open(&db)?;
        check_format(dir, &trees)?;
        db.flush().map_err(engine_error)?;
        let StoreSettings {
            queue_size,
            stall_after,
            stall_grace,
            sync,
            log_bytes,
            room,
            reserve_bytes,
        } = settings;
        let room = Arc::new(Room::new(dir, room, reserve_bytes));
        let cannot_sync = |source| {
            let doing = format!("sync the folder {}", dir.display());
            StoreError::io(doing, source)
        };
        let disk = Disk::open(dir).map_err(cannot_sync)?;
        let applied = trees.read(Space::Meta, &keys::text(APPLIED))?;
        let found = wal::recover(dir, applied)?.whole()?;
        let wal = Wal::open(dir, found.last, Arc::clone(&sync)).map_err(cannot_sync)?;
        let mut base = Base {
            db,
            trees: trees.clone(),
            segment_bytes,
            disk,
        };
        let applied = Applied {
            upto: found.last,
            is_open: true,
        };
        base.bring(&found.layer, applied)?;
        base.disk.sync = sync;

        let next_seq = trees.read(Space::Meta, &keys::text(NEXT_SEQ))?.unwrap_or(1);
        let mark = Mark::open(dir, next_seq)?;
        let signals = Arc::new(Signals::default());
        let counters = Arc::new(Counters::default());
        find_waiting(&trees, &signals, &counters)?;
        let watch = Arc::new(Watch::default());
        let taps = Arc::new(Taps::default());
        let (queue, requests) = Queue::new(queue_size);
        let (watchdog, stopped) = mpsc::channel();
        let timer = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .map_err(|source| StoreError::io("start the timer of the store", source))?;
        let committer = Committer {
            trees: trees.clone(),
            wal,
            checkpoints: Checkpoints::start(base)?,
            log_bytes: room.log_bytes(log_bytes),
            signals: Arc::clone(&signals),
            counters: Arc::clone(&counters),
            watch: Arc::clone(&watch),
            taps: Arc::clone(&taps),
            room: Arc::clone(&room),
            mark,
            next_seq,
            next_ring: None,
            forget_at: Timestamp::MIN,
            timer,
        };
        let guarded = Arc::clone(&watch);
        spawn("store-watchdog", move || {
            guarded.guard(&stopped, stall_after, stall_grace);
        })?;
        spawn("store-committer", move || {
            committer.run(requests);
            drop(watchdog); // ends the watchdog
        })?;
        Ok(Self {
            trees,
            queue,
            signals,
            counters,
            watch,
            taps,
            room,
        })
    }

    /// See [`crate::store::Store::ring`].
    pub(crate) async fn ring(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        loop {
            let rung = self
                .queue
                .ask(|answer| Request::Ring { now, answer })
                .await?;
            if rung.next.is_none_or(|next| next > now) {
                return Ok(rung.next);
            }
        }
    }

    /// See [`crate::store::Store::close`].
    pub(crate) async fn close(self: Arc<Self>) -> Result<(), StoreError> {
        let queue = self.queue.clone();
        drop(self); // the files are let go of when the last one is
        queue.close().await
    }

    /// See [`crate::store::Store::is_ready`].
    pub(crate) fn is_ready(&self) -> bool {
        self.watch.is_ready() && !self.queue.is_closed() && self.room.is_ample()
    }

    /// See [`crate::store::Store::numbers`].
    pub(crate) fn numbers(&self) -> Numbers {
        let (queued, queue_size) = self.queue.fill();
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Numbers {
            queued,
            queue_size,
            mail: read(&self.counters.mail),
            outbox: read(&self.counters.outbox),
            dead_letters: read(&self.counters.dead_letters),
            groups: read(&self.counters.groups),
        }
    }
}

/// Starts a thread.
fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<(), StoreError> {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(run)
        .map(drop)
        .map_err(|source| StoreError::io("start a thread of the store", source))
}

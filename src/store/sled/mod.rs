//! The embedded engine: sled 0.34.7, one folder, one process, one writer.
//!
//! The version is pinned, and its traps are known; what is built against each stands where it bites:
//! [`committer`] (durability, one writer), [`watchdog`] (hangs), [`keys`] (order), and here (opening).

pub mod keys;

mod committer;
mod draft;
mod inbox;
mod outbox;
mod reads;
mod request;
mod stored;
mod trees;
mod turns;
mod watchdog;

use std::fs::File;
use std::io::{self, Write};
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use sled::Db;

use crate::id::{ConversationId, EntityId, Timestamp};
use crate::store::signals::Signals;
use crate::store::sled::committer::{Committer, Counters, NEXT_SEQ};
use crate::store::sled::reads::read_key;
use crate::store::sled::request::Queue;
pub(crate) use crate::store::sled::request::Request;
use crate::store::sled::trees::{Space, Trees, engine_error};
use crate::store::sled::watchdog::Watch;
use crate::store::{Numbers, STORE_FORMAT, StoreError, StoreSettings};

/// Memory for pages of the engine. Not a bound: two to three times as much is used.
const CACHE_BYTES: u64 = 64 << 20;

/// How often the engine writes by itself what nobody waits for, in milliseconds.
const FLUSH_EVERY_MS: u64 = 500;

/// How long a process (or an engine in this one) that is just ending may keep the folder.
const LOCK_PATIENCE: Duration = Duration::from_secs(1);

/// How long to wait between two looks at the lock.
const LOCK_RETRY: Duration = Duration::from_millis(20);

/// A file for whoever looks into the folder; also shows that the folder once held a store.
const NOTE: &str = "STORE.txt";

/// What stands in [`NOTE`].
const NOTE_TEXT: &str = "\
This folder is the memory of camtay. Its files belong together: copy, move or restore all or none,
and only while the service is stopped.
";

/// The name in [`Space::Meta`] of the format of the store.
const FORMAT: &str = "format";

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
}

impl Engine {
    /// Opens the engine in `dir`, makes sure that its files will be found again after a power cut,
    /// and starts the committer and its watchdog.
    pub(crate) fn open(dir: &Path, settings: StoreSettings) -> Result<Self, StoreError> {
        std::fs::create_dir_all(dir).map_err(|source| {
            StoreError::io(format!("make the folder {}", dir.display()), source)
        })?;
        let db = open_db(dir)?;
        let trees = Trees::open(&db)?;
        check_format(dir, &trees)?;
        db.flush().map_err(engine_error)?;
        let file = sync_files(dir).map_err(|source| {
            StoreError::io(format!("sync the folder {}", dir.display()), source)
        })?;

        let StoreSettings {
            queue_size,
            stall_after,
            stall_grace,
            sync,
        } = settings;
        let next_seq = trees.read(Space::Meta, &keys::text(NEXT_SEQ))?.unwrap_or(1);
        let signals = Arc::new(Signals::default());
        let counters = Arc::new(Counters::default());
        find_waiting(&trees, &signals, &counters)?;
        let watch = Arc::new(Watch::default());
        let (queue, requests) = Queue::new(queue_size);
        let (watchdog, stopped) = mpsc::channel();
        let committer = Committer {
            db,
            trees: trees.clone(),
            file,
            sync,
            signals: Arc::clone(&signals),
            counters: Arc::clone(&counters),
            watch: Arc::clone(&watch),
            next_seq,
            next_ring: None,
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
        self.watch.is_ready() && !self.queue.is_closed()
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

/// Opens the engine's files; says it plainly when another process has them, or when they are damaged.
fn open_db(dir: &Path) -> Result<Db, StoreError> {
    let config = sled::Config::new()
        .path(dir)
        .cache_capacity(CACHE_BYTES)
        .flush_every_ms(Some(FLUSH_EVERY_MS));
    let began = Instant::now();
    loop {
        // The engine panics over some files that it cannot make sense of.
        let opened = std::panic::catch_unwind(AssertUnwindSafe(|| config.open()));
        let source = match opened {
            Ok(Ok(db)) => return Ok(db),
            // The engine has no error of its own for this; the text is that of the pinned version.
            Ok(Err(sled::Error::Io(source))) if source.to_string().contains("acquire lock") => {
                source
            }
            Ok(Err(error)) => return Err(engine_error(error)),
            Err(_) => {
                let what = format!("the engine cannot make sense of {}", dir.display());
                return Err(StoreError::Damaged { what, source: None });
            }
        };
        if began.elapsed() > LOCK_PATIENCE {
            let dir = dir.to_owned();
            return Err(StoreError::Locked { dir, source });
        }
        thread::sleep(LOCK_RETRY);
    }
}

/// Makes the files durable, and the folders that name them, and gives our own handle of the data.
///
/// The engine syncs neither its `conf` nor any folder. The note is written last: where it is, the
/// format is durable.
fn sync_files(dir: &Path) -> io::Result<File> {
    let dir = dir.canonicalize()?;
    let data = File::options()
        .read(true)
        .write(true)
        .open(dir.join("db"))?;
    data.sync_all()?;
    File::open(dir.join("conf"))?.sync_all()?;
    let note = dir.join(NOTE);
    if !note.exists() {
        let mut file = File::create(&note)?;
        file.write_all(NOTE_TEXT.as_bytes())?;
        file.sync_all()?;
    }
    File::open(&dir)?.sync_all()?;
    if let Some(parent) = dir.parent() {
        File::open(parent)?.sync_all()?;
    }
    Ok(data)
}

/// Refuses a store of a newer format, and one that lost its data; writes the format into a new one.
fn check_format(dir: &Path, trees: &Trees) -> Result<(), StoreError> {
    let key = keys::text(FORMAT);
    let found: Option<u32> = trees.read(Space::Meta, &key)?;
    let lost = |what: &str| StoreError::Damaged {
        what: what.to_owned(),
        source: None,
    };
    match found {
        Some(found) if found > STORE_FORMAT => Err(StoreError::NewerFormat {
            found,
            known: STORE_FORMAT,
        }),
        Some(_) => Ok(()),
        None if dir.join(NOTE).exists() => Err(lost("its folder was in use, but is empty now")),
        None if Space::ALL
            .into_iter()
            .any(|space| !trees.of(space).is_empty()) =>
        {
            Err(lost("it holds records, but no longer says of which format"))
        }
        None => {
            let value = stored::encode(&STORE_FORMAT);
            let written = trees.of(Space::Meta).insert(key, value);
            written.map(drop).map_err(engine_error)
        }
    }
}

/// Counts what waits, and wakes everyone who has something to do.
fn find_waiting(trees: &Trees, signals: &Signals, counters: &Counters) -> Result<(), StoreError> {
    let mut mailboxes: Vec<EntityId> = Vec::new();
    let mail = owners(trees, Space::Mailbox, &mut mailboxes)?;
    let mut lanes: Vec<ConversationId> = Vec::new();
    let outbox = owners(trees, Space::Outbox, &mut lanes)?;
    let dead_letters = trees.of(Space::DeadLetters).len() as u64;
    counters.mail.store(mail, Ordering::Relaxed);
    counters.outbox.store(outbox, Ordering::Relaxed);
    counters.dead_letters.store(dead_letters, Ordering::Relaxed);
    signals.mailboxes.add(mailboxes);
    signals.lanes.add(lanes);
    Ok(())
}

/// Lists each owner that has something in a space, once, and counts what there is.
fn owners<T: std::str::FromStr + std::fmt::Display>(
    trees: &Trees,
    space: Space,
    owners: &mut Vec<T>,
) -> Result<u64, StoreError>
where
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let mut count = 0;
    let mut last = String::new();
    for key in trees.of(space).iter().keys() {
        let key = key.map_err(engine_error)?;
        let (owner, _) = read_key(space, keys::read_numbered(&key))?;
        if owner != last {
            owner.clone_into(&mut last);
            owners.push(owner.parse().map_err(|source: T::Err| {
                StoreError::damaged(format!("a key of {} cannot be read", space.name()), source)
            })?);
        }
        count += 1;
    }
    Ok(count)
}

/// Starts a thread.
fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<(), StoreError> {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(run)
        .map(drop)
        .map_err(|source| StoreError::io("start a thread of the store", source))
}

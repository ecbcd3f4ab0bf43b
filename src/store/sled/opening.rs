//! Opening: the engine's files, the format of what is in them, and what waits in there.

use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

use sled::Db;

use crate::id::{ConversationId, EntityId};
use crate::store::signals::Signals;
use crate::store::sled::committer::Counters;
use crate::store::sled::disk::Disk;
use crate::store::sled::reads::read_key;
use crate::store::sled::trees::{Space, Trees, engine_error};
use crate::store::sled::{keys, stored};
use crate::store::{STORE_FORMAT, StoreError};

/// Memory for pages of the engine. Not a bound: two to three times as much is used.
const CACHE_BYTES: u64 = 64 << 20;

/// Bytes of a segment of the engine's file. The larger, the more may go into the file between two syncs.
const SEGMENT_BYTES: usize = 8 << 20;

/// The same in a store that was made with the engine's own setting, which stays with its file.
const FIRST_SEGMENT_BYTES: usize = 512 << 10;

/// How long a process (or an engine in this one) that is just ending may keep the folder: its last
/// threads let go of it, which takes a busy machine a while.
const LOCK_PATIENCE: Duration = Duration::from_secs(5);

/// How long to wait between two looks at the lock.
const LOCK_RETRY: Duration = Duration::from_millis(20);

/// The name in [`Space::Meta`] of the format of the store.
const FORMAT: &str = "format";

/// Opens the engine's files and tells the size of their segments; says it plainly when another process has
/// them, or when they are damaged.
pub(crate) fn open_db(dir: &Path) -> Result<(Db, usize), StoreError> {
    let mut segment_bytes = SEGMENT_BYTES;
    let began = Instant::now();
    loop {
        // What the engine writes by itself now and then, as it tidies up, falls between two syncs (see
        // `checkpoint`).
        let config = sled::Config::new()
            .path(dir)
            .cache_capacity(CACHE_BYTES)
            .segment_size(segment_bytes)
            .flush_every_ms(None);
        // The engine panics over some files that it cannot make sense of.
        let opened = std::panic::catch_unwind(AssertUnwindSafe(|| config.open()));
        let source = match opened {
            Ok(Ok(db)) => return Ok((db, segment_bytes)),
            Ok(Err(sled::Error::Unsupported(_))) if segment_bytes == SEGMENT_BYTES => {
                segment_bytes = FIRST_SEGMENT_BYTES;
                continue;
            }
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

/// The format of the store, if it says so; refuses a newer one.
pub(crate) fn refuse_newer(trees: &Trees) -> Result<Option<u32>, StoreError> {
    match trees.read(Space::Meta, &keys::text(FORMAT))? {
        Some(found) if found > STORE_FORMAT => Err(StoreError::NewerFormat {
            found,
            known: STORE_FORMAT,
        }),
        found => Ok(found),
    }
}

/// Refuses a store of a newer format, and one that lost its data; writes the format into a new or older one.
pub(crate) fn check_format(dir: &Path, trees: &Trees) -> Result<(), StoreError> {
    let lost = |what: &str| StoreError::Damaged {
        what: what.to_owned(),
        source: None,
    };
    let write_format = || {
        let value = stored::encode(&STORE_FORMAT);
        let written = trees.fill(Space::Meta).insert(keys::text(FORMAT), value);
        written.map(drop).map_err(engine_error)
    };
    match refuse_newer(trees)? {
        Some(STORE_FORMAT) => Ok(()),
        // Formats 1 and 2 differ only in the write-ahead log, which a program of format 1 does not know.
        Some(_) => write_format(),
        None if Disk::held_a_store(dir) => Err(lost("its folder was in use, but is empty now")),
        None if Space::ALL
            .into_iter()
            .any(|space| !trees.of(space).is_empty()) =>
        {
            Err(lost("it holds records, but no longer says of which format"))
        }
        None => write_format(),
    }
}

/// Counts what waits, and wakes everyone who has something to do.
pub(crate) fn find_waiting(
    trees: &Trees,
    signals: &Signals,
    counters: &Counters,
) -> Result<(), StoreError> {
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

//! Restoring: a fresh engine folder, filled from a backup.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use sled::Batch;

use crate::store::backup::file::{Reader, Row};
use crate::store::signals::Signals;
use crate::store::sled::committer::{Counters, NEXT_SEQ};
use crate::store::sled::disk::Disk;
use crate::store::sled::keys;
use crate::store::sled::opening::{check_format, find_waiting, open_db};
use crate::store::sled::stored;
use crate::store::sled::trees::{Space, Trees, engine_error};
use crate::store::{BackupError, StoreError};

/// Rows written at once: few, since a service that runs meanwhile waits for each batch.
const BATCH: usize = 256;

/// Makes a store of a backup in a new folder; durable and closed when this returns.
///
/// Gives the number of rows that were read.
pub(crate) fn fill(folder: &Path, file: &Path) -> Result<u64, BackupError> {
    let mut reader = Reader::open(file)?;
    let doing = || format!("make the folder {}", folder.display());
    fs::create_dir(folder).map_err(BackupError::io(doing()))?;
    let (db, _) = open_db(folder)?;
    let trees = Trees::open(&db)?;
    let mut filling = Filling::new(&trees);
    while let Some(row) = reader.next_row()? {
        let Some(space) = Space::ALL
            .into_iter()
            .find(|space| space.name() == row.tree)
        else {
            return Err(reader.damaged(format!("there is no tree `{}`", row.tree)));
        };
        filling.add(space, row)?;
    }
    filling.finish()?;
    check_format(folder, &trees)?;
    find_waiting(&trees, &Signals::default(), &Counters::default())?;
    db.flush().map_err(engine_error)?;
    Disk::open(folder).map_err(BackupError::io(doing()))?;
    for blob in fs::read_dir(folder.join("blobs"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let synced = File::open(blob.path()).and_then(|blob| blob.sync_all());
        synced.map_err(BackupError::io(doing()))?;
    }
    Ok(reader.rows())
}

/// Rows on their way into the trees.
struct Filling<'t> {
    trees: &'t Trees,
    waiting: BTreeMap<Space, Batch>,
    rows: usize,
    /// The highest number that stands in a key.
    highest: u64,
}

impl<'t> Filling<'t> {
    fn new(trees: &'t Trees) -> Self {
        Self {
            trees,
            waiting: BTreeMap::new(),
            rows: 0,
            highest: 0,
        }
    }

    fn add(&mut self, space: Space, row: Row) -> Result<(), StoreError> {
        self.highest = self.highest.max(number_in(space, &row.key).unwrap_or(0));
        let batch = self.waiting.entry(space).or_default();
        match row.value {
            Some(value) => batch.insert(row.key, value),
            None => batch.remove(row.key),
        }
        self.rows += 1;
        if self.rows.is_multiple_of(BATCH) {
            self.write()?;
        }
        Ok(())
    }

    fn write(&mut self) -> Result<(), StoreError> {
        for (space, batch) in std::mem::take(&mut self.waiting) {
            self.trees
                .fill(space)
                .apply_batch(batch)
                .map_err(engine_error)?;
        }
        Ok(())
    }

    /// Writes the rest. Where the backup is of a damaged store and the next number was lost, it is
    /// one that was never given.
    fn finish(mut self) -> Result<(), StoreError> {
        self.write()?;
        let key = keys::text(NEXT_SEQ);
        let next: u64 = self.trees.read(Space::Meta, &key)?.unwrap_or(1);
        if next <= self.highest {
            let value = stored::encode(&(self.highest + 1));
            let written = self.trees.fill(Space::Meta).insert(key, value);
            written.map_err(engine_error)?;
        }
        Ok(())
    }
}

/// The number that stands in a key, where it is one that the store gives.
fn number_in(space: Space, key: &[u8]) -> Option<u64> {
    match space {
        Space::Mailbox | Space::Outbox | Space::Bubbles => Some(keys::read_numbered(key)?.1),
        Space::Journal => Some(keys::read_fact(key)?.1),
        Space::DeadLetters | Space::Parts => keys::read_number(key),
        Space::Meta
        | Space::Dedupe
        | Space::Expiry
        | Space::Entities
        | Space::Timers
        | Space::Roster
        | Space::Graduates
        | Space::OpenTickets
        | Space::Accounts
        | Space::Editions
        | Space::Attachments => None,
    }
}

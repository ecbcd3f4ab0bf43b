//! A backup of a store that no service has open, and of one that the engine cannot open.

use std::collections::BTreeMap;
use std::fs;
use std::panic::AssertUnwindSafe;
use std::path::Path;

use tempfile::TempDir;

use crate::id::Timestamp;
use crate::store::backup::file::Writer;
use crate::store::sled::backup::write_rows;
use crate::store::sled::committer::NEXT_SEQ;
use crate::store::sled::opening::{open_db, refuse_newer};
use crate::store::sled::trees::{Space, Trees};
use crate::store::sled::wal::{self, APPLIED};
use crate::store::sled::{keys, mark};
use crate::store::{Backup, BackupError, StoreError};

/// Backs up the closed store in `data`.
///
/// Where the engine cannot open it, it is tried on a copy of the folder without the engine's
/// snapshots, which the engine then makes anew from its log. The folder itself is not touched then.
pub(crate) fn backup_closed(data: &Path, dir: &Path, at: Timestamp) -> Result<Backup, BackupError> {
    if !data.join("db").exists() {
        let dir = data.to_owned();
        return Err(BackupError::NoStore { dir });
    }
    let damage = match open(data) {
        Ok(trees) => return back_up(&trees, data, dir, at),
        Err(damage @ StoreError::Damaged { .. }) => damage,
        Err(other) => return Err(other.into()),
    };
    let copy = copy_without_snapshots(data)?;
    let Ok(trees) = open(copy.path()) else {
        return Err(damage.into()); // the damage of the store itself says more
    };
    let mut backup = back_up(&trees, data, dir, at)?;
    let rebuilt = "the engine could not open it, and its log was read anew: what stood behind the first \
                   damaged place in there is missing";
    backup.damage.insert(0, rebuilt.to_owned());
    Ok(backup)
}

/// Opens what there is, and refuses only what a newer version wrote.
fn open(dir: &Path) -> Result<Trees, StoreError> {
    let opened = std::panic::catch_unwind(AssertUnwindSafe(|| {
        let (db, _) = open_db(dir)?;
        let trees = Trees::open(&db)?;
        match refuse_newer(&trees) {
            Err(newer @ StoreError::NewerFormat { .. }) => Err(newer),
            Ok(_) | Err(_) => Ok(trees),
        }
    }));
    opened.unwrap_or_else(|_| {
        Err(StoreError::Damaged {
            what: format!("the engine cannot make sense of {}", dir.display()),
            source: None,
        })
    })
}

/// Backs up what was opened; `data` is where the store lies.
fn back_up(trees: &Trees, data: &Path, dir: &Path, at: Timestamp) -> Result<Backup, BackupError> {
    let log_damage = take_log(trees, data)?;
    let mut writer = Writer::begin(dir, at)?;
    let mut unreadable = BTreeMap::new();
    write_rows(trees, &mut writer, &mut unreadable, || Ok(()))?;
    let next_seq = trees.read(Space::Meta, &keys::text(NEXT_SEQ));
    let mut backup = writer.finish(unreadable)?;
    backup.damage.extend(log_damage);
    let next_seq = next_seq.ok().flatten().unwrap_or(1);
    backup.damage.extend(mark::missing(data, next_seq));
    Ok(backup)
}

/// Lays what stands in the log of the store over its trees; says what is missing.
fn take_log(trees: &Trees, data: &Path) -> Result<Option<String>, StoreError> {
    let Ok(applied) = trees.read(Space::Meta, &keys::text(APPLIED)) else {
        let what = "how far the write-ahead log is in the trees cannot be read: it was left out";
        return Ok(Some(what.to_owned()));
    };
    let found = wal::recover(data, applied)?;
    trees.memtable().hold(found.layer);
    Ok(found.damage)
}

/// A copy of the folder beside it, without snapshots; removed when dropped.
fn copy_without_snapshots(data: &Path) -> Result<TempDir, BackupError> {
    let doing = || format!("copy the folder {}", data.display());
    let data = std::path::absolute(data).map_err(BackupError::io(doing()))?;
    let copy = tempfile::Builder::new()
        .prefix("camtay-rescue-")
        .tempdir_in(data.parent().unwrap_or(&data))
        .map_err(BackupError::io(doing()))?;
    for name in ["db", "conf"] {
        let from = data.join(name);
        if from.exists() {
            fs::copy(&from, copy.path().join(name)).map_err(BackupError::io(doing()))?;
        }
    }
    let blobs = copy.path().join("blobs");
    fs::create_dir(&blobs).map_err(BackupError::io(doing()))?;
    for blob in fs::read_dir(data.join("blobs"))
        .into_iter()
        .flatten()
        .flatten()
    {
        fs::copy(blob.path(), blobs.join(blob.file_name())).map_err(BackupError::io(doing()))?;
    }
    Ok(copy)
}

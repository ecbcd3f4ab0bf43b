//! A restored store beside the folder of the old one, and how it takes its place.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};
use serde::{Deserialize, Serialize};

use crate::id::Timestamp;
use crate::store::backup::{BackupError, stamp};
use crate::store::{CONTROL_SOCKET, StoreError, sled};

/// What was restored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    /// Lines of the backup that were taken in.
    pub rows: u64,
    /// Where the old folder is now; `None` where there was none.
    pub kept: Option<PathBuf>,
}

/// A store made of a backup, in a folder of its own beside the one it is to replace.
///
/// Removed when dropped, unless it was put in its place.
#[derive(Debug)]
pub struct Staged {
    /// The folder it is to replace; absolute.
    data: PathBuf,
    /// Where it is; `None` once it is in its place.
    folder: Option<PathBuf>,
    /// Lines of the backup that were taken in.
    rows: u64,
    /// When this was begun.
    at: Timestamp,
}

impl Staged {
    /// Makes a store of the backup `file` beside the folder `data`, and opens it once to see that it
    /// is sound. Reads and writes much: wants a thread of its own.
    pub fn make(file: &Path, data: &Path, at: Timestamp) -> Result<Self, BackupError> {
        let data = std::path::absolute(data).map_err(BackupError::io("find the working folder"))?;
        let folder = beside(&data, "restoring", at);
        if let Some(parent) = data.parent() {
            let doing = format!("make the folder {}", parent.display());
            fs::create_dir_all(parent).map_err(BackupError::io(doing))?;
        }
        let mut staged = Self {
            data,
            folder: Some(folder.clone()),
            rows: 0,
            at,
        };
        staged.rows = sled::restore::fill(&folder, file)?;
        Ok(staged)
    }

    /// Refuses a folder that has something in it.
    pub fn check_free(data: &Path) -> Result<(), BackupError> {
        if is_free(data) {
            return Ok(());
        }
        let dir = data.to_owned();
        Err(BackupError::Occupied { dir })
    }

    /// Refuses a folder whose store a process has open. It may be damaged, so only its lock is asked.
    pub fn check_closed(data: &Path) -> Result<(), BackupError> {
        let Ok(db) = File::open(data.join("db")) else {
            return Ok(());
        };
        flock(&db, FlockOperation::NonBlockingLockExclusive).map_err(|source| {
            StoreError::Locked {
                dir: data.to_owned(),
                source: source.into(),
            }
        })?;
        Ok(())
    }

    /// Puts the restored store in the place of the old folder, which is kept beside it.
    ///
    /// The old store must be closed (see [`Staged::check_closed`]).
    pub fn put_in_place(mut self) -> Result<Restored, BackupError> {
        let kept = self.move_old_aside()?;
        let doing = format!(
            "put the restored folder in place of {}",
            self.data.display()
        );
        if let Some(folder) = self.folder.take()
            && let Err(source) = fs::rename(&folder, &self.data)
        {
            self.folder = Some(folder);
            if let Some(kept) = &kept {
                fs::rename(kept, &self.data).map_err(BackupError::io(format!(
                    "put the old folder {} back in its place",
                    kept.display()
                )))?;
            }
            return Err(BackupError::Io { doing, source });
        }
        sync_parent(&self.data).map_err(BackupError::io(doing))?;
        Ok(Restored {
            rows: self.rows,
            kept,
        })
    }

    /// Gives the old folder another name; `None` where there is nothing worth keeping.
    fn move_old_aside(&self) -> Result<Option<PathBuf>, BackupError> {
        if is_free(&self.data) {
            let socket = fs::remove_file(self.data.join(CONTROL_SOCKET));
            let removed = socket
                .or_else(unless_missing)
                .and_then(|()| fs::remove_dir(&self.data).or_else(unless_missing));
            removed.map_err(|source| self.immovable(source))?;
            return Ok(None);
        }
        let kept = beside(&self.data, "before", self.at);
        fs::rename(&self.data, &kept).map_err(|source| self.immovable(source))?;
        Ok(Some(kept))
    }

    fn immovable(&self, source: io::Error) -> BackupError {
        BackupError::Immovable {
            dir: self.data.clone(),
            source,
        }
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        let Some(folder) = &self.folder else {
            return;
        };
        if let Err(error) = fs::remove_dir_all(folder).or_else(unless_missing) {
            let folder = folder.display();
            tracing::warn!(%folder, %error, "a half-restored folder is left");
        }
    }
}

/// Whether a folder is not there, or has nothing in it but the socket of a service that is gone.
fn is_free(dir: &Path) -> bool {
    match fs::read_dir(dir) {
        Ok(mut entries) => {
            entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == CONTROL_SOCKET))
        }
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

/// The folder beside `data` with this word and time in its name.
fn beside(data: &Path, word: &str, at: Timestamp) -> PathBuf {
    let mut name = data.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{word}-{}", stamp(at)));
    data.with_file_name(name)
}

/// Makes the names in the folder that holds `path` durable.
fn sync_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) => File::open(parent)?.sync_all(),
        None => Ok(()),
    }
}

fn unless_missing(error: io::Error) -> io::Result<()> {
    match error.kind() {
        ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    }
}

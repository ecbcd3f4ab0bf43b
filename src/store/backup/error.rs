//! What can go wrong with a backup, said to the operator.

use std::io;
use std::path::PathBuf;

use crate::store::StoreError;

/// Why there is no backup, or why nothing was restored. What was there before is still there.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The store itself failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// The operating system refused something.
    #[error("cannot {doing}")]
    Io {
        /// What was tried, such as `write the file /backups/camtay-20261125T101500Z.jsonl`.
        doing: String,
        /// What the operating system said.
        #[source]
        source: io::Error,
    },
    /// The disk of the backups has no room for this one.
    #[error(
        "the disk of {} is nearly full ({free_bytes} bytes are free): make room there, or name a \
         folder on another disk",
        dir.display()
    )]
    NoRoom {
        /// The folder of the backups.
        dir: PathBuf,
        /// What is free.
        free_bytes: u64,
    },
    /// The disk of the backups is slower than the service writes.
    #[error(
        "the service writes faster than the disk of the backup takes it: try again when fewer people \
         write, or name a folder on a faster disk"
    )]
    TooSlow,
    /// There is nothing to back up.
    #[error("there is no store in {}: name its folder with `--data`", dir.display())]
    NoStore {
        /// The folder.
        dir: PathBuf,
    },
    /// Not the beginning of a backup.
    #[error("{} is not a backup of camtay", file.display())]
    NotABackup {
        /// The file.
        file: PathBuf,
    },
    /// Made by a newer version of this program.
    #[error(
        "{} was made by a newer version of camtay ({what} {found}, this version knows up to {known}): \
         restore it with that version",
        file.display()
    )]
    Newer {
        /// The file.
        file: PathBuf,
        /// Which version it is about, such as `store format`.
        what: &'static str,
        /// The version that was found.
        found: u32,
        /// The newest one this program knows.
        known: u32,
    },
    /// The file ends before its last line.
    #[error(
        "{} is cut off: its last line is missing after {rows} rows; copy it again, or restore an \
         earlier backup",
        file.display()
    )]
    CutOff {
        /// The file.
        file: PathBuf,
        /// Rows that are there.
        rows: u64,
    },
    /// The file is not as it was written.
    #[error(
        "{} is damaged: {what}; copy it again, or restore an earlier backup",
        file.display()
    )]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What is wrong, and in which line.
        what: String,
    },
    /// The folder of the store is in use by what is in it.
    #[error(
        "{} is not empty: `--replace` puts the backup in its place and keeps the old folder beside it",
        dir.display()
    )]
    Occupied {
        /// The folder of the store.
        dir: PathBuf,
    },
    /// The folder cannot be given another name.
    #[error(
        "{} cannot be moved aside (it may be where a disk is mounted): give `--data` a folder inside \
         it instead",
        dir.display()
    )]
    Immovable {
        /// The folder of the store.
        dir: PathBuf,
        /// What the operating system said.
        #[source]
        source: io::Error,
    },
    /// The service is stopping, or another backup or restore is under way in it.
    #[error("the service cannot do that now: {why}")]
    NotNow {
        /// Why.
        why: &'static str,
    },
}

impl BackupError {
    /// Something the operating system refused.
    pub(crate) fn io(doing: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let doing = doing.into();
        move |source| Self::Io { doing, source }
    }
}

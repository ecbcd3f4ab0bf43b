//! Backups: the whole store as one file of JSON lines, and a store made of such a file.
//!
//! `file` holds the form of the file, [`Staged`] puts a restored folder in the place of another one;
//! how rows come out of the engine and into it is the engine's own matter.

mod error;
pub(crate) mod file;
mod staged;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

pub use crate::store::backup::error::BackupError;
pub use crate::store::backup::staged::{Restored, Staged};

/// The version of the form of a backup file.
pub const BACKUP_FORMAT: u32 = 1;

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// The file.
    pub file: PathBuf,
    /// Lines between its first and its last: rows of the store, and changes of them that were made
    /// while the backup was.
    pub rows: u64,
    /// Rows that could not be read and are not in the file, by the tree they stood in, at least.
    /// Empty for a store that is sound.
    pub unreadable: BTreeMap<String, u64>,
    /// What is wrong with the store as a whole, sentence by sentence. Empty for one that is sound.
    pub damage: Vec<String>,
}

/// Reads a backup to its end, as a restore does, and gives the number of its rows.
///
/// # Errors
/// The file is none, of a newer version, cut off or damaged, or cannot be read.
pub fn check(file: &Path) -> Result<u64, BackupError> {
    let mut reader = file::Reader::open(file)?;
    while reader.next_row()?.is_some() {}
    Ok(reader.rows())
}

/// A moment as it stands in the names of files and folders: UTC, to the second.
pub(crate) fn stamp(at: crate::id::Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

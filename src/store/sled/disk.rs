//! The files of the engine, as far as a power cut goes.
//!
//! What the engine leaves undone is done here. Its `flush` asks the disk for the pages of `db`, but
//! neither for the length of the file nor to empty its own cache. It syncs neither `conf`, nor any
//! folder, nor the files under `blobs`; the last are not needed (see `parts`).

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use crate::store::SyncData;

/// A file for whoever looks into the folder; also shows that the folder once held a store.
const NOTE: &str = "STORE.txt";

/// What stands in [`NOTE`].
const NOTE_TEXT: &str = "\
This folder is the memory of camtay. Its files belong together: copy, move or restore all or none,
and only while the service is stopped.
";

/// Our own view of the engine's files.
pub(crate) struct Disk {
    /// Our own handle of `db`, which holds all records.
    data: File,
    /// Makes it durable; that of the settings once the store is open.
    pub(crate) sync: SyncData,
}

impl Disk {
    /// Makes the files that the engine has just opened durable, and the folders that name them.
    ///
    /// The note is written last: where it is, the format of the store is durable.
    pub(crate) fn open(dir: &Path) -> io::Result<Self> {
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
        Ok(Self {
            data,
            sync: Arc::new(File::sync_data),
        })
    }

    /// Whether `dir` held a store whose format was durable.
    pub(crate) fn held_a_store(dir: &Path) -> bool {
        dir.join(NOTE).exists()
    }

    /// Makes durable what the engine has flushed.
    pub(crate) fn sync(&self) -> io::Result<()> {
        (self.sync)(&self.data)
    }
}

//! The kill: at the durable write that the plan names, the folder is copied as a crash would leave it.
//!
//! The crash falls before or after the write becomes durable. The files of the store are then what the
//! syncs made durable until there, and nothing else.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use camtay::store::SyncData;
use tempfile::TempDir;
use tokio::sync::mpsc;

use crate::faults::plan::Kill;
use crate::faults::platform::Side;

/// A folder of its own, in memory where the machine has a place for that.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        TempDir::new_in(memory).unwrap()
    } else {
        TempDir::new().unwrap()
    }
}

/// Watches the durable writes of one generation, and kills it at one of them.
#[derive(Clone)]
pub struct Killer {
    /// The folder of the generation.
    folder: PathBuf,
    side: Arc<Side>,
    /// Where the image goes.
    image: mpsc::UnboundedSender<TempDir>,
    state: Arc<Mutex<Waiting>>,
}

/// What it waits for.
struct Waiting {
    /// The kill that is still to come.
    kill: Option<Kill>,
    /// What the syncs so far made durable of each file, by its number on the disk.
    durable: BTreeMap<u64, Vec<u8>>,
}

impl Killer {
    /// Kills the generation in `folder`, if `kill` says so, and sends the image.
    pub fn new(
        folder: &Path,
        kill: Option<Kill>,
        side: Arc<Side>,
        image: mpsc::UnboundedSender<TempDir>,
    ) -> Self {
        let durable = BTreeMap::new();
        Self {
            folder: folder.to_owned(),
            side,
            image,
            state: Arc::new(Mutex::new(Waiting { kill, durable })),
        }
    }

    /// What opening wrote, it also made durable.
    pub fn opened(&self) {
        let mut state = self.state.lock().unwrap();
        if state.kill.is_some() {
            for path in files(&self.folder) {
                state.keep(&File::open(path).unwrap()).unwrap();
            }
        }
    }

    /// The sync of the store.
    pub fn sync(&self) -> SyncData {
        let killer = self.clone();
        Arc::new(move |file| killer.write(file))
    }

    fn write(&self, file: &File) -> io::Result<()> {
        let mut state = self.state.lock().unwrap();
        let Some(kill) = &mut state.kill else {
            return Ok(());
        };
        if let Some(left) = kill.write.checked_sub(1) {
            kill.write = left;
            return state.keep(file);
        }
        if kill.after {
            state.keep(file)?;
        }
        state.kill = None;
        self.side.kill(|| {
            // The run may be over.
            self.image.send(image(&self.folder, &state.durable)).ok();
        });
        Ok(())
    }
}

impl Waiting {
    /// Keeps what a file holds as durable.
    fn keep(&mut self, file: &File) -> io::Result<()> {
        self.durable.insert(file.metadata()?.ino(), read(file)?);
        Ok(())
    }
}

/// All of a file, which may be cut shorter meanwhile.
fn read(file: &File) -> io::Result<Vec<u8>> {
    loop {
        let mut held = vec![0; usize::try_from(file.metadata()?.len()).unwrap()];
        match file.read_exact_at(&mut held, 0) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {}
            read => return read.map(|()| held),
        }
    }
}

/// The folder with this in its files; others are as they are.
fn image(live: &Path, durable: &BTreeMap<u64, Vec<u8>>) -> TempDir {
    let dir = folder();
    for path in files(live) {
        let copy = dir.path().join(path.file_name().unwrap());
        match durable.get(&fs::metadata(&path).unwrap().ino()) {
            Some(held) => fs::write(copy, held).unwrap(),
            None => drop(fs::copy(&path, copy).unwrap()),
        }
    }
    dir
}

/// The files in a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.is_file()).collect()
}

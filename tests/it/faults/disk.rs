//! The kill: at the durable write that the plan names, the folder is copied as a crash would leave it.
//!
//! The crash falls before or after the write becomes durable. Before it, the store's file is what
//! earlier writes made durable and nothing else.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;
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
    /// The store's file as the write before it left it.
    durable: Vec<u8>,
}

impl Killer {
    /// Kills the generation in `folder`, if `kill` says so, and sends the image.
    pub fn new(
        folder: &Path,
        kill: Option<Kill>,
        side: Arc<Side>,
        image: mpsc::UnboundedSender<TempDir>,
    ) -> Self {
        let durable = Vec::new();
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
        if state.kill.is_some_and(|kill| kill.write == 0) {
            state.durable = fs::read(self.folder.join("db")).unwrap();
        }
    }

    /// The sync of the store.
    pub fn sync(&self) -> SyncData {
        let killer = self.clone();
        Box::new(move |file| killer.write(file))
    }

    fn write(&self, file: &File) -> io::Result<()> {
        let mut state = self.state.lock().unwrap();
        let Some(kill) = &mut state.kill else {
            return Ok(());
        };
        if let Some(left) = kill.write.checked_sub(1) {
            kill.write = left;
            if left == 0 && !kill.after {
                state.durable = read(file)?;
            }
            return Ok(());
        }
        let db = if kill.after {
            read(file)?
        } else {
            std::mem::take(&mut state.durable)
        };
        state.kill = None;
        self.side.kill(|| {
            // The run may be over.
            self.image.send(image(&self.folder, &db)).ok();
        });
        Ok(())
    }
}

/// All of the store's file, which may be cut shorter meanwhile.
fn read(file: &File) -> io::Result<Vec<u8>> {
    loop {
        let mut held = vec![0; usize::try_from(file.metadata()?.len()).unwrap()];
        match file.read_exact_at(&mut held, 0) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {}
            read => return read.map(|()| held),
        }
    }
}

/// The folder with this as the store's file.
fn image(live: &Path, db: &[u8]) -> TempDir {
    let dir = folder();
    for entry in fs::read_dir(live).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() && !path.ends_with("db") {
            fs::copy(&path, dir.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    fs::write(dir.path().join("db"), db).unwrap();
    dir
}

//! Proves the power cut, by a model of the disk.
//!
//! A second copy of the store's files holds what the syncs made durable. At the cut the copies are
//! opened in the place of the files, in one model with nothing else, in the other with a random half
//! of the pages that were written later. What was acknowledged before must be there. It is a model:
//! the files that the engine writes only while it is opened are taken as they are.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use camtay::store::{Store, StoreSettings, SyncData};
use rand::RngExt;
use rand::rngs::StdRng;
use tempfile::TempDir;
use tokio::sync::watch;

use crate::restart::load;
use crate::restart::witness::Witness;
use crate::restart::{SEED, random};

/// How often the power is cut.
const CUTS: u32 = 8;
/// What a disk writes at a time.
const PAGE: usize = 4096;

/// Which of the writes that no sync covered reach the disk.
#[derive(Clone, Copy)]
enum Later {
    /// None of them.
    Lost,
    /// Each page by chance.
    HalfKept,
}

/// What the model keeps of the store's files.
#[derive(Clone)]
struct Disk {
    /// Where the store is.
    live: PathBuf,
    /// What is durable; the lock holds the disk still.
    kept: Arc<Mutex<Kept>>,
}

/// What is durable.
#[derive(Default)]
struct Kept {
    /// What each file held at its last sync, by the number the file system gave it.
    files: BTreeMap<u64, Arc<Vec<u8>>>,
    /// The files there were at the last sync of `db`. A removal counts no earlier than that.
    blobs: BTreeMap<OsString, Arc<Vec<u8>>>,
}

impl Disk {
    /// The disk that holds `live`.
    fn of(live: &Path) -> Self {
        Self {
            live: live.to_owned(),
            kept: Arc::default(),
        }
    }

    /// A sync that keeps what is written by now.
    fn sync(&self) -> SyncData {
        let disk = self.clone();
        Box::new(move |file| disk.keep(file))
    }

    /// Keeps all of a file.
    fn keep(&self, file: &File) -> io::Result<()> {
        let mut kept = self.kept.lock().unwrap();
        let metadata = file.metadata()?;
        let mut bytes = vec![0; usize::try_from(metadata.len()).unwrap()];
        file.read_exact_at(&mut bytes, 0)?;
        kept.files.insert(metadata.ino(), Arc::new(bytes));
        if metadata.ino() == number(&self.live.join("db")) {
            kept.blobs = kept.blobs_in(&self.live.join("blobs"));
        }
        Ok(())
    }

    /// The folder as it is found after a power cut at this moment.
    fn cut(&self, later: Later, random: &mut StdRng) -> TempDir {
        let dir = tempfile::tempdir().unwrap();
        let kept = self.kept.lock().unwrap();
        for name in files(&self.live) {
            fs::copy(self.live.join(&name), dir.path().join(&name)).unwrap();
        }
        let mut db = Vec::clone(&kept.files[&number(&self.live.join("db"))]);
        let mut blobs = kept.blobs.clone();
        match later {
            Later::Lost => {}
            Later::HalfKept => {
                let written = fs::read(self.live.join("db")).unwrap();
                keep_half(&mut db, &written, random);
                let written = kept.blobs_in(&self.live.join("blobs"));
                blobs.extend(written.into_iter().filter(|_| random.random()));
            }
        }
        fs::write(dir.path().join("db"), db).unwrap();
        fs::create_dir(dir.path().join("blobs")).unwrap();
        for (name, bytes) in blobs {
            fs::write(dir.path().join("blobs").join(name), &*bytes).unwrap();
        }
        dir
    }
}

impl Kept {
    /// The files in a folder that were synced.
    fn blobs_in(&self, dir: &Path) -> BTreeMap<OsString, Arc<Vec<u8>>> {
        files(dir)
            .into_iter()
            .filter_map(|name| {
                let number = fs::metadata(dir.join(&name)).ok()?.ino(); // or just removed
                Some((name, Arc::clone(self.files.get(&number)?)))
            })
            .collect()
    }
}

/// The number that the file system gave a file.
fn number(path: &Path) -> u64 {
    fs::metadata(path).unwrap().ino()
}

/// The names of the files in a folder.
fn files(dir: &Path) -> Vec<OsString> {
    let entries = fs::read_dir(dir).unwrap().map(Result::unwrap);
    entries
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| entry.file_name())
        .collect()
}

/// Puts a random half of the pages that were written into what is found.
fn keep_half(found: &mut Vec<u8>, written: &[u8], random: &mut StdRng) {
    found.resize(found.len().max(written.len()), 0);
    for (found, written) in found.chunks_mut(PAGE).zip(written.chunks(PAGE)) {
        if random.random::<bool>() {
            found[..written.len()].copy_from_slice(written);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_acknowledged_survives_a_power_cut() {
    for later in [Later::Lost, Later::HalfKept] {
        let (seed, mut random) = random();
        let mut witness = Witness::default();
        let mut dir = tempfile::tempdir().unwrap();
        for round in 0..CUTS {
            let disk = Disk::of(dir.path());
            let sync = disk.sync();
            dir = power_cut(&dir, &disk, sync, later, round, &mut witness, &mut random).await;
            if let Err(what) = witness.compare(dir.path()).await {
                panic!("{SEED}={seed}, cut {round}: {what}");
            }
        }
        witness.has_seen_enough();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn without_the_sync_the_model_shows_the_loss() {
    let (_, mut random) = random();
    let mut witness = Witness::default();
    let dir = tempfile::tempdir().unwrap();
    let disk = Disk::of(dir.path());
    let sync = Box::new(|_: &File| Ok(()));
    let found = power_cut(&dir, &disk, sync, Later::Lost, 0, &mut witness, &mut random).await;
    let what = witness.compare(found.path()).await.unwrap_err();
    assert!(what.ends_with("is lost"), "{what}");
}

/// Loads the store in `dir` and cuts the power; gives the folder as it is found then.
async fn power_cut(
    dir: &TempDir,
    disk: &Disk,
    sync: SyncData,
    later: Later,
    round: u32,
    witness: &mut Witness,
    random: &mut StdRng,
) -> TempDir {
    let settings = StoreSettings {
        sync,
        ..StoreSettings::default()
    };
    let store = Store::open_with(dir.path(), settings).unwrap();
    // What opening wrote, it also made durable.
    for blob in files(&dir.path().join("blobs")) {
        disk.keep(&File::open(dir.path().join("blobs").join(blob)).unwrap())
            .unwrap();
    }
    disk.keep(&File::open(dir.path().join("db")).unwrap())
        .unwrap();

    let said = Arc::new(watch::Sender::new(Vec::new()));
    let say = {
        let said = Arc::clone(&said);
        move |line: &str| said.send_modify(|lines| lines.push(format!("{line} .")))
    };
    let load = tokio::spawn(load::for_ever(store.clone(), round, Arc::new(say)));
    let enough = random.random_range(50..600);
    let mut lines = said.subscribe();
    let acknowledged = lines.wait_for(|lines| lines.len() >= enough);
    let acknowledged = tokio::time::timeout(Duration::from_secs(60), acknowledged).await;
    let acknowledged = acknowledged.unwrap().unwrap().clone();

    let found = disk.cut(later, random);
    acknowledged.iter().for_each(|line| witness.note(line));
    store.close().await.unwrap();
    load.abort(); // whoever waits for new mail waits for ever
    found
}

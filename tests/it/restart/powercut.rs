//! Proves the power cut, by a model of the disk.
//!
//! A second copy of each file of the store holds what the syncs made durable. At the cut the copies are
//! opened in the place of the files, in one model with nothing else, in the other with a random half
//! of the pages that were written later. What was acknowledged before must be there. It is a model:
//! the files that the engine writes only while it is opened are taken as they are.

use std::collections::BTreeMap;
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
const CUTS: u32 = 20;
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
#[derive(Clone, Default)]
struct Disk {
    /// What each file held at its last sync, by its number on the disk; the lock holds the disk still.
    durable: Arc<Mutex<BTreeMap<u64, Vec<u8>>>>,
}

impl Disk {
    /// A sync that keeps what is written by now.
    fn sync(&self) -> SyncData {
        let disk = self.clone();
        Arc::new(move |file| disk.keep(file))
    }

    /// Keeps all of the file, which may be cut shorter meanwhile.
    fn keep(&self, file: &File) -> io::Result<()> {
        let mut durable = self.durable.lock().unwrap();
        let durable = durable.entry(file.metadata()?.ino()).or_default();
        loop {
            durable.resize(usize::try_from(file.metadata()?.len()).unwrap(), 0);
            match file.read_exact_at(durable, 0) {
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {}
                read => return read,
            }
        }
    }

    /// Keeps all files of a folder.
    fn keep_all(&self, live: &Path) {
        for path in files(live) {
            self.keep(&File::open(path).unwrap()).unwrap();
        }
    }

    /// The folder as it is found after a power cut at this moment.
    fn cut(&self, live: &Path, later: Later, random: &mut StdRng) -> TempDir {
        let dir = tempfile::tempdir().unwrap();
        let durable = self.durable.lock().unwrap(); // no group becomes durable meanwhile
        for path in files(live) {
            let (Ok(written), Ok(of)) = (fs::read(&path), fs::metadata(&path)) else {
                continue;
            };
            let kept = durable.get(&of.ino());
            let mut found = kept.unwrap_or(&written).clone();
            match later {
                Later::Lost => {}
                Later::HalfKept => keep_half(&mut found, &written, random),
            }
            fs::write(dir.path().join(path.file_name().unwrap()), found).unwrap();
        }
        let blobs = fs::read_dir(live.join("blobs")).unwrap().count();
        assert_eq!(blobs, 0, "files that the engine does not sync");
        dir
    }
}

/// The files in a folder, of which the engine may remove one meanwhile.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.is_file()).collect()
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
            let disk = Disk::default();
            let settings = StoreSettings {
                sync: disk.sync(),
                // From a checkpoint after almost every group to none at all.
                log_bytes: 1 << random.random_range(10..24),
                ..StoreSettings::default()
            };
            dir = power_cut(
                &dir,
                &disk,
                settings,
                later,
                round,
                &mut witness,
                &mut random,
            )
            .await;
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
    let disk = Disk::default();
    let settings = StoreSettings {
        sync: Arc::new(|_| Ok(())),
        ..StoreSettings::default()
    };
    let lost = Later::Lost;
    let found = power_cut(&dir, &disk, settings, lost, 0, &mut witness, &mut random).await;
    let what = witness.compare(found.path()).await.unwrap_err();
    assert!(what.ends_with("is lost"), "{what}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn without_the_sync_of_the_engines_file_the_model_shows_the_loss() {
    let (_, mut random) = random();
    let mut witness = Witness::default();
    let dir = tempfile::tempdir().unwrap();
    let disk = Disk::default();
    let (kept, engine) = (disk.clone(), dir.path().join("db"));
    let settings = StoreSettings {
        sync: Arc::new(move |file| {
            if file.metadata()?.ino() == fs::metadata(&engine)?.ino() {
                return Ok(());
            }
            kept.keep(file)
        }),
        log_bytes: 1 << 10,
        ..StoreSettings::default()
    };
    let lost = Later::Lost;
    let found = power_cut(&dir, &disk, settings, lost, 0, &mut witness, &mut random).await;
    let what = witness.compare(found.path()).await.unwrap_err();
    assert!(what.contains("write-ahead log"), "{what}");
}

/// Loads the store in `dir` and cuts the power; gives the folder as it is found then.
async fn power_cut(
    dir: &TempDir,
    disk: &Disk,
    settings: StoreSettings,
    later: Later,
    round: u32,
    witness: &mut Witness,
    random: &mut StdRng,
) -> TempDir {
    let store = Store::open_with(dir.path(), settings).unwrap();
    // What opening wrote, it also made durable.
    disk.keep_all(dir.path());

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

    let found = disk.cut(dir.path(), later, random);
    acknowledged.iter().for_each(|line| witness.note(line));
    store.close().await.unwrap();
    load.abort(); // whoever waits for new mail waits for ever
    found
}

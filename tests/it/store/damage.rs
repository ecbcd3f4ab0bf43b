//! Damage: what a store that is not sound says, and what of it a backup still saves.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use camtay::id::Timestamp;
use camtay::message::Outbound;
use camtay::store::sled::keys;
use camtay::store::{Backup, BackupError, Staged, Store, StoreError};
use tempfile::TempDir;

use crate::store::given::{copy_of, entity, new_store, person, said, send, turn};
use crate::store::opening::tamper;

/// How many people there are in the store that is damaged.
const PEOPLE: usize = 400;

fn made() -> Timestamp {
    "2026-11-25T10:15:00Z".parse().unwrap()
}

fn name(number: usize) -> String {
    format!("p{number}")
}

/// A closed store of many people, opened and closed several times, so that it has a snapshot.
async fn many_people() -> TempDir {
    let (dir, store) = new_store();
    store.close().await.unwrap();
    for round in 0..4 {
        let store = Store::open(dir.path()).unwrap();
        for number in (0..PEOPLE).filter(|number| number % 4 == round) {
            let name = name(number);
            let events = vec![said(&name, &name)];
            store.accept(events, vec![], made()).await.unwrap();
            let effects = vec![send(&name, &words())];
            store.commit(turn(&name, 0, effects)).await.unwrap();
        }
        store.close().await.unwrap();
    }
    dir
}

/// What is sent to each of them.
fn words() -> String {
    "chào bác ạ ".repeat(40)
}

/// The snapshots in a folder.
fn snapshots(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let is_snapshot = |path: &PathBuf| {
        path.file_name()
            .unwrap()
            .as_encoded_bytes()
            .starts_with(b"snap.")
    };
    paths.filter(is_snapshot).collect()
}

/// The file of the records, and its length.
fn records(dir: &Path) -> (File, u64) {
    let file = File::options().write(true).open(dir.join("db")).unwrap();
    let length = file.metadata().unwrap().len();
    (file, length)
}

/// How many people a store still knows; what it knows of them must be right.
fn known(store: &Store) -> usize {
    let people = (0..PEOPLE).map(name);
    let known = people.filter(|name| {
        let record = store.entity(&entity(name)).unwrap();
        if let Some(head) = store.outbox_head(&person(name)).unwrap() {
            assert_eq!(head.message, Outbound::text(words()));
        }
        record.is_some_and(|record| record.turn == 1)
    });
    known.count()
}

/// A backup of a damaged folder, and how many people are in it.
fn saved(dir: &Path) -> Result<(Backup, usize), BackupError> {
    let folder = tempfile::tempdir().unwrap();
    let backup = Store::backup_closed(dir, folder.path(), made())?;
    let data = folder.path().join("data");
    let staged = Staged::make(&backup.file, &data, made())?;
    staged.put_in_place()?;
    let count = known(&Store::open(&data)?);
    Ok((backup, count))
}

fn is_whole(backup: &Backup) -> bool {
    backup.damage.is_empty() && backup.unreadable.is_empty()
}

#[tokio::test]
async fn whatever_is_overwritten_or_cut_off_is_never_lost_in_silence() {
    let sound = many_people().await;
    let (mut harmless, mut partly_saved) = (0, 0);
    for damage in 1..20 {
        for cut in [false, true] {
            let dir = copy_of(sound.path());
            let (file, length) = records(dir.path());
            let at = length * damage / 20;
            if cut {
                file.set_len(at).unwrap();
            } else {
                file.write_all_at(&[0x5A; 2000], at).unwrap();
            }
            drop(file);
            let what = format!("{damage}/20 {cut}");
            let saved = saved(copy_of(dir.path()).path());
            match Store::open(dir.path()) {
                Ok(store) => {
                    assert_eq!(known(&store), PEOPLE, "{what}");
                    harmless += 1;
                }
                Err(StoreError::Damaged { .. }) => {}
                Err(other) => panic!("{what}: {other}"),
            }
            match saved {
                Ok((backup, count)) => {
                    assert!(count == PEOPLE || !is_whole(&backup), "{what}");
                    partly_saved += usize::from(0 < count && count < PEOPLE);
                }
                Err(BackupError::Store(StoreError::Damaged { .. })) => {}
                Err(other) => panic!("{what}: {other}"),
            }
        }
    }
    assert!(
        harmless > 0 && partly_saved > 0,
        "{harmless} {partly_saved}"
    );
}

#[tokio::test]
async fn a_garbled_snapshot_costs_nothing() {
    let dir = many_people().await;
    let snapshots = snapshots(dir.path());
    assert!(!snapshots.is_empty());
    for snapshot in snapshots {
        fs::write(snapshot, "this is not what the engine wrote").unwrap();
    }
    let error = Store::open(dir.path()).unwrap_err();
    let said = error.to_string();
    assert!(said.contains("`camtay backup DIR`"), "{said}");
    assert!(said.contains("`camtay restore --replace FILE`"), "{said}");
    let (backup, count) = saved(dir.path()).unwrap();
    assert_eq!(count, PEOPLE);
    assert!(backup.unreadable.is_empty());
    assert!(
        !backup.damage.is_empty(),
        "it is said that something was wrong"
    );
}

#[tokio::test]
async fn a_snapshot_that_is_gone_costs_nothing() {
    let dir = many_people().await;
    for snapshot in snapshots(dir.path()) {
        fs::remove_file(snapshot).unwrap();
    }
    let (backup, count) = saved(copy_of(dir.path()).path()).unwrap();
    assert!(is_whole(&backup));
    assert_eq!(count, PEOPLE);
    assert_eq!(known(&Store::open(dir.path()).unwrap()), PEOPLE);
}

#[tokio::test]
async fn records_that_cannot_be_read_are_left_out_and_counted() {
    let dir = many_people().await;
    let p0 = keys::text(&entity("p0").to_string());
    let p1 = keys::text(&entity("p1").to_string());
    tamper(dir.path(), "entities", &p0, Some("not JSON"));
    tamper(
        dir.path(),
        "entities",
        &p1,
        Some(r#"{"v":1,"record":{"turn":"many"}}"#),
    );
    tamper(
        dir.path(),
        "mailbox",
        b"no key of ours",
        Some(r#"{"v":1,"record":{}}"#),
    );
    let (backup, count) = saved(dir.path()).unwrap();
    assert_eq!(count, PEOPLE - 2);
    let unreadable: Vec<(&str, u64)> = backup
        .unreadable
        .iter()
        .map(|(tree, rows)| (tree.as_str(), *rows))
        .collect();
    assert_eq!(unreadable, [("entities", 2), ("mailbox", 1)]);
}

#[tokio::test]
async fn a_running_store_saves_what_is_readable_too() {
    let (dir, store) = new_store();
    store.commit(turn("hoa", 0, vec![])).await.unwrap();
    store.close().await.unwrap();
    let lan = keys::text(&entity("lan").to_string());
    tamper(dir.path(), "entities", &lan, Some("not JSON"));
    let store = Store::open(dir.path()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let backup = store.backup(folder.path(), made()).await.unwrap();
    assert_eq!(backup.unreadable["entities"], 1);
    assert!(
        fs::read_to_string(&backup.file)
            .unwrap()
            .contains("entities")
    );
}

#[tokio::test]
async fn what_a_newer_version_wrote_is_not_taken_for_damage() {
    let (dir, store) = new_store();
    store.close().await.unwrap();
    let lan = keys::text(&entity("lan").to_string());
    let newer = r#"{"v":2,"record":{"turn":1,"timers":{},"state":"x"}}"#;
    tamper(dir.path(), "entities", &lan, Some(newer));
    let error = saved(dir.path()).unwrap_err();
    let is_newer = matches!(
        &error,
        BackupError::Store(StoreError::NewerFormat { found: 2, .. })
    );
    assert!(is_newer, "{error:?}");
    let key = keys::text("format");
    tamper(dir.path(), "meta", &key, Some(r#"{"v":1,"record":2}"#));
    let error = saved(dir.path()).unwrap_err();
    assert!(
        std::error::Error::source(&error)
            .unwrap()
            .to_string()
            .contains("newer version")
    );
}

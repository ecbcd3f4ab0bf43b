//! Backup and restore: what is in the file, what is refused, and that a restored store is the old one.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use camtay::id::Timestamp;
use camtay::message::Outbound;
use camtay::store::{Backup, BackupError, Staged, Store};
use camtay::turn::{Effect, JournalEntry};

use crate::store::given::{accept, entity, new_store, person, send, state, turn, waiting};

/// A moment of making a backup.
fn made() -> Timestamp {
    "2026-11-25T10:15:00Z".parse().unwrap()
}

/// A backup of a store with two people in it.
async fn a_backup(dir: &Path) -> PathBuf {
    let (_data, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    store
        .commit(turn("hoa", 0, vec![send("hoa", "chào bác")]))
        .await
        .unwrap();
    let Backup { file, .. } = store.backup(dir, made()).await.unwrap();
    file
}

/// Restores a file into a folder of its own.
fn restore(file: &Path, data: &Path) -> Result<Store, BackupError> {
    Staged::make(file, data, made())?.put_in_place()?;
    Ok(Store::open(data).unwrap())
}

/// Refuses to be restored; nothing is left behind.
fn refused(text: &str) -> (BackupError, String) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("camtay.jsonl");
    fs::write(&file, text).unwrap();
    let error = Staged::make(&file, &dir.path().join("data"), made()).unwrap_err();
    let left = fs::read_dir(dir.path()).unwrap().count();
    assert_eq!(left, 1, "something is left behind");
    let words = error.to_string();
    (error, words)
}

#[tokio::test]
async fn a_restored_store_is_the_old_one() {
    let dir = tempfile::tempdir().unwrap();
    let file = a_backup(dir.path()).await;
    assert!(file.ends_with("camtay-20261125T101500Z.jsonl"));
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    let second = a_backup(dir.path()).await;
    assert!(second.ends_with("camtay-20261125T101500Z-2.jsonl"));

    let store = restore(&file, &dir.path().join("data")).unwrap();
    assert_eq!(waiting(&store, "lan"), ["1"]);
    assert_eq!(accept(&store, "lan", "1").await.unwrap(), 0, "it is known");
    let head = store.outbox_head(&person("hoa")).unwrap().unwrap();
    assert_eq!(head.message, Outbound::text("chào bác"));
    accept(&store, "hoa", "2").await.unwrap();
    assert!(store.mailbox(&entity("hoa"), 1).unwrap()[0].seq > head.seq);
    store.commit(turn("hoa", 1, vec![])).await.unwrap();
}

#[tokio::test]
async fn long_values_come_back_whole() {
    let dir = tempfile::tempdir().unwrap();
    let (_data, store) = new_store();
    let long = "dài ".repeat(5000);
    let mut commit = turn("lan", 0, vec![]);
    commit.state = state(&long);
    store.commit(commit).await.unwrap();
    let backup = store.backup(dir.path(), made()).await.unwrap();
    assert!(backup.unreadable.is_empty());
    let store = restore(&backup.file, &dir.path().join("data")).unwrap();
    let record = store.entity(&entity("lan")).unwrap().unwrap();
    assert_eq!(record.state.get(), state(&long).get());
}

/// One writer counts turns and facts in the same commit; both must be of one moment in the backup.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_of_one_moment_although_the_store_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let (_data, store) = new_store();
    for n in 0..500 {
        accept(&store, &format!("p{n}"), &n.to_string())
            .await
            .unwrap();
    }
    let turns = Arc::new(AtomicU64::new(0));
    let stop = Arc::new(AtomicBool::new(false));
    let writer = tokio::spawn({
        let (store, turns, stop) = (store.clone(), Arc::clone(&turns), Arc::clone(&stop));
        async move {
            while !stop.load(Ordering::Relaxed) {
                let read = turns.load(Ordering::Relaxed);
                let entry = JournalEntry::TicketPassedOn;
                let effects = vec![Effect::Record { entry }, send("lan", "thêm một lời")];
                store.commit(turn("lan", read, effects)).await.unwrap();
                turns.store(read + 1, Ordering::Relaxed);
            }
        }
    });
    let mut before = 0;
    for round in 0..5 {
        let seconds = jiff::SignedDuration::from_secs(round);
        let when = made().checked_add(seconds).unwrap();
        let backup = store.backup(dir.path(), when).await.unwrap();
        let after = turns.load(Ordering::Relaxed) + 1;
        let copy = restore(&backup.file, &dir.path().join(round.to_string())).unwrap();
        let seen = copy
            .entity(&entity("lan"))
            .unwrap()
            .map_or(0, |record| record.turn);
        assert!((before..=after).contains(&seen), "{before} {seen} {after}");
        let facts = copy.journal(Timestamp::MIN..Timestamp::MAX).count();
        assert_eq!(facts as u64, seen);
        assert_eq!(copy.numbers().outbox, seen);
        assert_eq!(copy.numbers().mail, 500);
        before = turns.load(Ordering::Relaxed);
    }
    stop.store(true, Ordering::Relaxed);
    writer.await.unwrap();
    assert!(before > 0, "the writer did not get on");
}

#[tokio::test]
async fn a_store_that_is_closed_meanwhile_leaves_no_half_backup() {
    let dir = tempfile::tempdir().unwrap();
    let (_data, store) = new_store();
    let clone = store.clone();
    store.close().await.unwrap();
    assert!(clone.backup(dir.path(), made()).await.is_err());
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_file_that_is_not_whole_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(a_backup(dir.path()).await).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let but_last = lines[..lines.len() - 1].join("\n") + "\n";
    let (error, words) = refused(&but_last);
    assert!(matches!(error, BackupError::CutOff { .. }));
    assert!(words.contains("is cut off"), "{words}");
    for cut in [text.len() - 1, text.len() - 40, but_last.len() - 9] {
        let error = refused(text.get(..cut).unwrap()).0;
        assert!(matches!(error, BackupError::CutOff { .. }), "{error:?}");
    }
    assert!(matches!(refused("").0, BackupError::NotABackup { .. }));
    assert!(matches!(
        refused("hello\nworld\n").0,
        BackupError::NotABackup { .. }
    ));
}

#[tokio::test]
async fn a_file_that_was_changed_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(a_backup(dir.path()).await).unwrap();
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from));
        text.replacen(from, to, 1)
    };
    for (changed, why) in [
        (changed("chào bác", "chào cô"), "its checksum is wrong"),
        (
            changed(r#""tree":"outbox""#, r#""tree":"inbox""#),
            "there is no tree `inbox`",
        ),
        (
            changed(r#"{"tree":"meta""#, r#"{"tre":"meta""#),
            "line 2 cannot be read",
        ),
        (format!("{text}\n"), "something follows its last line"),
    ] {
        let (error, words) = refused(&changed);
        assert!(matches!(error, BackupError::Damaged { .. }), "{error:?}");
        assert!(words.contains(why), "{words}");
    }
    let mut lines: Vec<&str> = text.lines().collect();
    lines.remove(3);
    let (_, words) = refused(&(lines.join("\n") + "\n"));
    assert!(words.contains("rows and should have"), "{words}");
}

#[tokio::test]
async fn a_newer_file_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(a_backup(dir.path()).await).unwrap();
    for (now, newer, what) in [
        (
            r#""camtay_backup":1"#,
            r#""camtay_backup":2"#,
            "backup format 2",
        ),
        (
            r#""store_format":2"#,
            r#""store_format":3"#,
            "store format 3",
        ),
        (
            r#""record_version":1"#,
            r#""record_version":7"#,
            "record version 7",
        ),
    ] {
        let (error, words) = refused(&text.replacen(now, newer, 1));
        assert!(matches!(error, BackupError::Newer { .. }));
        assert!(words.contains("newer version of camtay"), "{words}");
        assert!(words.contains(what), "{words}");
    }
}

#[tokio::test]
async fn the_old_folder_is_kept_and_one_in_use_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let file = a_backup(dir.path()).await;
    let data = dir.path().join("data");
    let old = Store::open(&data).unwrap();
    accept(&old, "nam", "9").await.unwrap();

    let free = Staged::check_free(&data);
    assert!(matches!(free, Err(BackupError::Occupied { .. })));
    let closed = Staged::check_closed(&data);
    assert!(matches!(closed, Err(BackupError::Store(_))), "{closed:?}");
    assert_eq!(waiting(&old, "nam"), ["9"]);
    old.close().await.unwrap();
    Staged::check_closed(&data).unwrap();

    let staged = Staged::make(&file, &data, made()).unwrap();
    let restored = staged.put_in_place().unwrap();
    let kept = restored.kept.unwrap();
    assert!(kept.ends_with("data.before-20261125T101500Z"));
    assert_eq!(waiting(&Store::open(&kept).unwrap(), "nam"), ["9"]);
    let new = Store::open(&data).unwrap();
    assert_eq!(waiting(&new, "lan"), ["1"]);
    assert_eq!(waiting(&new, "nam"), Vec::<String>::new());
}

#[tokio::test]
async fn a_folder_that_is_empty_or_not_there_is_free() {
    let dir = tempfile::tempdir().unwrap();
    let file = a_backup(dir.path()).await;
    let there = dir.path().join("there");
    fs::create_dir(&there).unwrap();
    for data in [there, dir.path().join("not/there")] {
        Staged::check_free(&data).unwrap();
        let staged = Staged::make(&file, &data, made()).unwrap();
        assert_eq!(staged.put_in_place().unwrap().kept, None);
        assert_eq!(waiting(&Store::open(&data).unwrap(), "lan"), ["1"]);
    }
}

//! The write-ahead log, the memtable and checkpoints: what is written lately is read, kept and never lost in
//! silence.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::Path;

use camtay::id::Timestamp;
use camtay::store::{
    Bubble, DeadLetter, Fact, GivenUp, Mail, OutboxEntry, Progress, Record, Staged, Store,
    StoreError, StoreSettings,
};
use camtay::turn::{Effect, JournalEntry};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::store::given::{
    accept, at, bubble, copy_of, entity, mailbox, new_store, person, said, send, turn, waiting,
};

/// Who writes.
const PEOPLE: [&str; 3] = ["an", "lan", "minh"];
/// The files of the log.
const LOG: [&str; 2] = ["wal-0", "wal-1"];

/// A folder with an open store that makes a checkpoint after so many bytes of log.
fn with_log_of(bytes: u64) -> (TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = open_with_log_of(bytes, dir.path());
    (dir, store)
}

fn open_with_log_of(log_bytes: u64, dir: &Path) -> Store {
    let settings = StoreSettings {
        log_bytes,
        ..StoreSettings::default()
    };
    Store::open_with(dir, settings).unwrap()
}

/// What somebody sees who reads everything.
#[derive(Debug, PartialEq)]
struct Seen {
    records: Vec<Option<(u64, String)>>,
    mail: Vec<Vec<Mail>>,
    outbox: Vec<OutboxEntry>,
    dead_letters: Vec<DeadLetter>,
    bubbles: Vec<Vec<Bubble>>,
    facts: Vec<Fact>,
    numbers: (u64, u64, u64),
}

fn seen(store: &Store) -> Seen {
    let of = |record: Record| (record.turn, record.state.get().to_owned());
    let numbers = store.numbers();
    Seen {
        records: PEOPLE
            .iter()
            .map(|name| store.entity(&entity(name)).unwrap().map(of))
            .collect(),
        mail: PEOPLE.iter().map(|name| mailbox(store, name)).collect(),
        outbox: store.outbox(None, usize::MAX).unwrap(),
        dead_letters: store.dead_letters(usize::MAX).unwrap(),
        bubbles: PEOPLE
            .iter()
            .map(|name| store.bubbles(&person(name), 0, usize::MAX).unwrap())
            .collect(),
        facts: store
            .journal(Timestamp::MIN..Timestamp::MAX)
            .map(Result::unwrap)
            .collect(),
        numbers: (numbers.mail, numbers.outbox, numbers.dead_letters),
    }
}

/// Something that is asked of a store, about one of [`PEOPLE`].
#[derive(Clone, Copy, Debug)]
enum Asked {
    Accept(u8),
    Turn,
    Deliver,
    GiveUp,
    RetryDead,
}

async fn ask(store: &Store, name: &str, asked: Asked) {
    match asked {
        Asked::Accept(key) => {
            let event = said(name, &format!("{name}{key}"));
            let pages = vec![(event.dedupe.clone(), bubble("chào cháu"))];
            store.accept(vec![event], pages, at(0)).await.unwrap();
        }
        Asked::Turn => {
            let record = store.entity(&entity(name)).unwrap();
            let mut commit = turn(
                name,
                record.map_or(0, |record| record.turn),
                vec![
                    send(name, "một"),
                    send(name, "hai"),
                    Effect::Record {
                        entry: JournalEntry::CitizenGreeted { village: None },
                    },
                ],
            );
            let mail = store.mailbox(&entity(name), 2).unwrap();
            commit.answered = mail.iter().map(|mail| mail.seq).collect();
            store.commit(commit).await.unwrap();
        }
        Asked::Deliver | Asked::GiveUp => {
            let person = person(name);
            let Some(head) = store.outbox_head(&person).unwrap() else {
                return;
            };
            if let Asked::Deliver = asked {
                let next = Some(at(9));
                store.delivered(&person, head.seq, next).await.unwrap();
                return;
            }
            let given_up = Progress::GivenUp {
                reason: GivenUp::RecipientGone,
                code: "551".to_owned(),
            };
            let progress = store.progress(&person, head.seq, given_up, at(1));
            progress.await.unwrap();
        }
        Asked::RetryDead => {
            if let [first, ..] = store.dead_letters(1).unwrap().as_slice() {
                store.retry_dead(first.entry.seq, at(2)).await.unwrap();
            }
        }
    }
}

fn asked() -> impl Strategy<Value = (usize, Asked)> {
    let what = prop_oneof![
        3 => (0..9_u8).prop_map(Asked::Accept),
        3 => Just(Asked::Turn),
        4 => Just(Asked::Deliver),
        1 => Just(Asked::GiveUp),
        1 => Just(Asked::RetryDead),
    ];
    (0..PEOPLE.len(), what)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_checkpoint_changes_nothing_that_is_read(script in prop::collection::vec(asked(), 1..60)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (dir, often) = with_log_of(1);
            let (_never_dir, never) = with_log_of(u64::MAX);
            for (number, asked) in script {
                for store in [&often, &never] {
                    ask(store, PEOPLE[number], asked).await;
                }
                assert_eq!(seen(&often), seen(&never));
            }
            let expected = seen(&never);
            let found = copy_of(dir.path());
            assert_eq!(seen(&open_with_log_of(1, found.path())), expected);
            often.close().await.unwrap();
            assert_eq!(seen(&Store::open(dir.path()).unwrap()), expected);
        });
    }
}

#[tokio::test]
async fn a_long_range_is_read_whole_wherever_its_rows_are() {
    let (_dir, store) = with_log_of(64 << 10);
    let fact = || Effect::Record {
        entry: JournalEntry::CitizenGreeted { village: None },
    };
    for number in 0..40 {
        let facts = (0..50).map(|_| fact()).collect();
        store.commit(turn("lan", number, facts)).await.unwrap();
        let facts = store.journal(Timestamp::MIN..Timestamp::MAX);
        let numbers: Vec<u64> = facts.map(|fact| fact.unwrap().seq).collect();
        assert_eq!(numbers.len() as u64, 50 * (number + 1));
        assert!(numbers.is_sorted());
    }
}

#[tokio::test]
async fn what_a_killed_process_had_only_in_its_log_is_there_and_in_its_backup() {
    let (dir, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    store
        .commit(turn("an", 0, vec![send("an", "chào bác")]))
        .await
        .unwrap();
    let found = copy_of(dir.path());
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let backup = Store::backup_closed(found.path(), folder.path(), at(0)).unwrap();
    assert!(backup.damage.is_empty(), "{:?}", backup.damage);
    let restored = Staged::make(&backup.file, &data, at(0)).unwrap();
    restored.put_in_place().unwrap();
    let expected = seen(&store);
    for dir in [found.path(), &data] {
        assert_eq!(seen(&Store::open(dir).unwrap()), expected);
    }
}

#[tokio::test]
async fn a_torn_end_of_the_log_is_what_was_never_acknowledged() {
    let (dir, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    let whole = fs::metadata(dir.path().join(LOG[0])).unwrap().len();
    accept(&store, "lan", "2").await.unwrap();
    let end = fs::metadata(dir.path().join(LOG[0])).unwrap().len();
    for cut in [whole, whole + 1, whole + 20, end - 1] {
        let found = copy_of(dir.path());
        let log = File::options().write(true).open(found.path().join(LOG[0]));
        log.unwrap().set_len(cut).unwrap();
        let store = Store::open(found.path()).unwrap();
        assert_eq!(waiting(&store, "lan"), ["1"], "cut at {cut}");
        assert_eq!(accept(&store, "lan", "2").await.unwrap(), 1);
    }
}

#[tokio::test]
async fn damage_within_the_log_is_said_and_what_can_be_read_is_saved() {
    let (dir, store) = new_store();
    let mut ends = vec![0];
    for key in ["1", "2", "3"] {
        accept(&store, "lan", key).await.unwrap();
        ends.push(fs::metadata(dir.path().join(LOG[0])).unwrap().len());
    }
    for (damaged, saved) in [(0, ["2", "3"]), (1, ["1", "3"])] {
        for place in [ends[damaged] + 2, ends[damaged] + 30] {
            let found = copy_of(dir.path());
            let log = File::options().write(true).open(found.path().join(LOG[0]));
            log.unwrap().write_all_at(b"??", place).unwrap();
            let error = Store::open(found.path()).unwrap_err();
            assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
            let number = format!("number {} of the write-ahead log", damaged + 1);
            assert!(error.to_string().contains(&number), "{error}");

            let folder = tempfile::tempdir().unwrap();
            let backup = Store::backup_closed(found.path(), folder.path(), at(0)).unwrap();
            assert!(backup.damage[0].contains(&number), "{:?}", backup.damage);
            let data = folder.path().join("data");
            let restored = Staged::make(&backup.file, &data, at(0)).unwrap();
            restored.put_in_place().unwrap();
            assert_eq!(waiting(&Store::open(&data).unwrap(), "lan"), saved);
        }
    }
}

#[tokio::test]
async fn a_log_that_is_gone_is_missed_only_where_the_store_was_not_closed() {
    let (dir, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    let found = copy_of(dir.path());
    fs::remove_file(found.path().join(LOG[1])).unwrap();
    let error = Store::open(found.path()).unwrap_err();
    assert!(error.to_string().contains("wal-1 is gone"), "{error}");

    store.close().await.unwrap();
    for name in LOG {
        fs::remove_file(dir.path().join(name)).unwrap();
    }
    assert_eq!(waiting(&Store::open(dir.path()).unwrap(), "lan"), ["1"]);
}

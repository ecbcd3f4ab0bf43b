//! A disk that is slow, stuck or broken: full queues, the watchdog, the end of the process.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use camtay::store::{Store, StoreError, StoreSettings};

use crate::store::given::{accept, soon, waiting};

/// Tells the test `child` what to do; without it that test does nothing.
const CHILD: &str = "CAMTAY_TEST_STALL";
/// Where the child has its store.
const CHILD_DIR: &str = "CAMTAY_TEST_STALL_DIR";
/// What `abort` ends a process with.
const SIGABRT: i32 = 6;

/// Settings of a disk that says when it begins to sync, and waits then for a word (or for the end of the
/// sender).
fn gated() -> (mpsc::Sender<()>, mpsc::Receiver<()>, StoreSettings) {
    let (open, gate) = mpsc::channel();
    let (begin, began) = mpsc::channel();
    let gate = Mutex::new(gate);
    let settings = StoreSettings {
        queue_size: 2,
        sync: Arc::new(move |file| {
            begin.send(()).ok(); // nobody need listen
            gate.lock().unwrap().recv().ok();
            file.sync_data()
        }),
        ..StoreSettings::default()
    };
    (open, began, settings)
}

#[tokio::test]
async fn a_full_queue_is_said_at_once_and_loses_nothing_that_was_taken() {
    let dir = tempfile::tempdir().unwrap();
    let (open, _began, settings) = gated();
    let store = Store::open_with(dir.path(), settings).unwrap();
    let mut taken = tokio::task::JoinSet::new();
    let mut full = false;
    for n in 0..20 {
        // One is with the disk, two wait: the others are refused without waiting.
        let (store, key) = (store.clone(), n.to_string());
        let mut asked = Box::pin(async move { accept(&store, "lan", &key).await });
        tokio::select! {
            biased;
            answer = &mut asked => {
                assert!(matches!(answer, Err(StoreError::Full)), "{answer:?}");
                full = true;
            }
            () = std::future::ready(()) => drop(taken.spawn(asked)),
        }
    }
    assert!(full);
    assert!(store.numbers().queued <= store.numbers().queue_size);
    drop(open);
    let count = taken.len();
    for answer in soon(taken.join_all()).await {
        assert_eq!(answer.unwrap(), 1);
    }
    assert_eq!(waiting(&store, "lan").len(), count);
}

#[tokio::test]
async fn nothing_is_answered_or_named_before_the_disk_has_it() {
    let dir = tempfile::tempdir().unwrap();
    let (open, began, settings) = gated();
    let store = Store::open_with(dir.path(), settings).unwrap();
    let mut asked = Box::pin(accept(&store, "lan", "1"));
    assert!(futures_util::FutureExt::now_or_never(&mut asked).is_none());
    began.recv_timeout(Duration::from_secs(30)).unwrap();
    assert!(waiting(&store, "lan").is_empty());
    let mut named = Box::pin(store.mailboxes_with_mail());
    assert!(futures_util::FutureExt::now_or_never(&mut named).is_none());
    assert!(futures_util::FutureExt::now_or_never(&mut asked).is_none());
    open.send(()).unwrap();
    assert_eq!(soon(asked).await.unwrap(), 1);
    assert_eq!(soon(named).await.len(), 1);
    drop(open);
}

#[test]
fn a_sync_that_fails_ends_the_process_without_an_answer() {
    let dir = tempfile::tempdir().unwrap();
    let output = run_child("fail", dir.path());
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.signal(), Some(SIGABRT), "{printed}");
    assert!(!printed.contains("answered"), "{printed}");
}

#[test]
fn a_sync_that_hangs_makes_the_store_not_ready_and_then_ends_the_process() {
    let dir = tempfile::tempdir().unwrap();
    let output = run_child("hang", dir.path());
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.signal(), Some(SIGABRT), "{printed}");
    assert!(printed.contains("not ready"), "{printed}");
    assert!(!printed.contains("answered"), "{printed}");
}

/// Runs this very test binary again, with the test `child` alone, which does as it is told.
fn run_child(what: &str, dir: &Path) -> Output {
    Command::new(std::env::current_exe().unwrap())
        .args(["store::stalls::child", "--exact", "--nocapture"])
        .env(CHILD, what)
        .env(CHILD_DIR, dir)
        .output()
        .unwrap()
}

/// The other process of the two tests above; nothing when it is run among the tests.
#[tokio::test]
async fn child() {
    let Ok(what) = std::env::var(CHILD) else {
        return;
    };
    let dir = std::env::var_os(CHILD_DIR).unwrap();
    let settings = StoreSettings {
        stall_after: Duration::from_millis(200),
        stall_grace: Duration::from_millis(800),
        sync: match what.as_str() {
            "fail" => Arc::new(|_| Err(io::Error::other("the disk is gone"))),
            _ => Arc::new(|_| {
                loop {
                    std::thread::park();
                }
            }),
        },
        ..StoreSettings::default()
    };
    let store = Store::open_with(Path::new(&dir), settings).unwrap();
    say("opened");
    let mut asked = Box::pin(accept(&store, "lan", "1"));
    let mut ready = true;
    loop {
        if futures_util::FutureExt::now_or_never(&mut asked).is_some() {
            say("answered");
            return;
        }
        if ready && !store.is_ready() {
            say("not ready");
            ready = false;
        }
        tokio::task::yield_now().await;
    }
}

/// Prints a line past the capturing of the test harness.
fn say(line: &str) {
    io::Write::write_all(&mut io::stdout(), format!("{line}\n").as_bytes()).unwrap();
}

//! Proves the process killed at random moments under load.
//!
//! A child process (this test binary again, with the test `child` alone) loads a store and prints
//! what was acknowledged. It is killed in the middle, again and again over the same folder. After
//! each kill the folder is read and compared with everything printed so far.

mod load;
mod powercut;
mod witness;

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use camtay::store::Store;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::restart::witness::Witness;

/// Where the child has its store; without it the test `child` does nothing.
const CHILD_DIR: &str = "CAMTAY_TEST_RESTART_DIR";
/// Which child it is, from 0; stands in its dedupe keys.
const CHILD_ROUND: &str = "CAMTAY_TEST_RESTART_ROUND";
/// Repeats a run: the seed that a failed one printed.
const SEED: &str = "CAMTAY_TEST_SEED";
/// How often the child is killed.
const KILLS: u32 = 30;

#[tokio::test]
async fn what_was_acknowledged_has_one_effect_however_often_the_process_is_killed() {
    let (seed, mut random) = random();
    let dir = tempfile::tempdir().unwrap();
    let mut witness = Witness::default();
    for round in 0..KILLS {
        // The first kills come early: while the store is opened, and before much is written.
        let lines = random.random_range(0..=(round * 60).min(1200));
        let child = start_child(dir.path(), round);
        kill_after(child, lines as usize, &mut witness);
        if let Err(what) = witness.compare(dir.path()).await {
            panic!("{SEED}={seed}: after {lines} lines of child {round}: {what}");
        }
    }
    witness.has_seen_enough();
}

/// A seed, new or given, and the numbers made of it.
fn random() -> (u64, StdRng) {
    let seed = std::env::var(SEED).map_or_else(|_| rand::random(), |seed| seed.parse().unwrap());
    (seed, StdRng::seed_from_u64(seed))
}

/// Starts the other process.
fn start_child(dir: &Path, round: u32) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["restart::child", "--exact", "--nocapture"])
        .env(CHILD_DIR, dir)
        .env(CHILD_ROUND, round.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the child after it printed so many lines; takes note of all that it printed.
fn kill_after(mut child: Child, lines: usize, witness: &mut Witness) {
    let mut printed = BufReader::new(child.stdout.take().unwrap()).lines();
    for line in printed.by_ref().take(lines) {
        witness.note(&line.unwrap());
    }
    child.kill().unwrap(); // SIGKILL
    child.wait().unwrap();
    for line in printed.map_while(Result::ok) {
        witness.note(&line);
    }
}

/// The other process; nothing when it is run among the tests.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn child() {
    let Some(dir) = std::env::var_os(CHILD_DIR) else {
        return;
    };
    let round = std::env::var(CHILD_ROUND).unwrap().parse().unwrap();
    let store = Store::open(Path::new(&dir)).unwrap();
    // Past the capturing of the test harness; the stop shows that a line is whole.
    let say = |line: &str| {
        io::stdout()
            .write_all(format!("{line} .\n").as_bytes())
            .unwrap();
    };
    load::for_ever(store, round, Arc::new(say)).await;
}

//! Proves the promises over whole runs that are drawn from seeds: persons who learn, webhooks that come
//! twice, a platform that fails in every way, and a process that is killed at any durable write.
//!
//! Everything between the webhook and the call to the platform is the real thing. Variables:
//! `CAMTAY_TEST_SEEDS` for another number of runs, `CAMTAY_TEST_SEED` for one run again.

mod check;
mod disk;
mod plan;
mod platform;
mod process;
mod run;
mod script;
mod service;

use std::str::FromStr;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::faults::check::{Figures, Record, check};
use crate::faults::plan::Plan;
use crate::faults::platform::Platform;

/// Runs, unless a variable says otherwise.
const SEEDS: u64 = 2_000;
/// Runs at the same time: most of them wait for something most of the time. With many more, a busy machine
/// reads answers after the time limit of their calls.
const AT_ONCE: usize = 48;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_run_keeps_the_promises() {
    let began = Instant::now();
    let seeds: Vec<u64> = match variable("CAMTAY_TEST_SEED") {
        Some(seed) => vec![seed],
        None => (0..variable("CAMTAY_TEST_SEEDS").unwrap_or(SEEDS)).collect(),
    };
    let platform = Platform::start().await;
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut runs = JoinSet::new();
    let mut seen = Figures::default();
    let mut failed = Vec::new();
    let count = seeds.len();
    for seed in seeds {
        let place = Arc::clone(&places).acquire_owned().await.unwrap();
        let platform = platform.clone();
        runs.spawn(async move {
            let outcome = checked(seed, &platform).await;
            drop(place);
            (seed, outcome)
        });
    }
    while let Some(ended) = runs.join_next().await {
        match ended.unwrap() {
            (_, Ok(figures)) => seen.add(figures),
            (seed, Err(what)) => failed.push(format!("CAMTAY_TEST_SEED={seed}: {what}")),
        }
    }
    eprintln!("{count} runs in {:.1?}: {seen:?}", began.elapsed());
    assert!(
        failed.is_empty(),
        "{} failed:\n{}",
        failed.len(),
        failed.join("\n")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_that_is_not_right_is_found_out() {
    let platform = Platform::start().await;
    let (plan, record) = a_run_that_says_much(&platform).await;
    check(&plan.people, &record).unwrap();
    let wrong = |spoil: &dyn Fn(&mut Record)| {
        let mut record = record.clone();
        spoil(&mut record);
        check(&plan.people, &record).unwrap_err()
    };
    let what = wrong(&|record| drop(record.facts.pop()));
    assert!(
        what.contains("too many: {"),
        "an effect was forgotten: {what}"
    );
    let what = wrong(&|record| record.facts.push(record.facts[0].clone()));
    assert!(what.contains("too many: {"), "an effect came twice: {what}");
    wrong(&|record| drop(record.said.remove(0)));
    let what = wrong(&|record| {
        let again = record.said[0].clone();
        record.said.insert(1, again);
    });
    assert!(what.contains("for no reason"), "{what}");
    wrong(&|record| record.said.reverse());
    let what = wrong(&|record| record.citizens[0] = None);
    assert!(what.contains("is remembered as"), "{what}");
}

/// A run without a fault, and its record.
async fn a_run_that_says_much(platform: &Platform) -> (Plan, Record) {
    let seed = u64::MAX;
    let mut plan = plan::draw(seed);
    plan.kills.clear();
    plan.calls.iter_mut().for_each(Vec::clear);
    let record = run::run(seed, &plan, platform).await.unwrap();
    (plan, record)
}

/// Draws a run, runs it and checks it.
async fn checked(seed: u64, platform: &Platform) -> Result<Figures, String> {
    let plan = plan::draw(seed);
    let record = run::run(seed, &plan, platform).await?;
    check(&plan.people, &record)
}

fn variable<T: FromStr>(name: &str) -> Option<T> {
    let text = std::env::var(name).ok()?;
    text.parse().ok()
}

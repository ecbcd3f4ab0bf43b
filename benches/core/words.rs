//! What it costs to understand words; `--bench understand` shows how that grows with their length.

use std::hint::black_box;

use camtay::understand::redact::redact;
use camtay::understand::scam::inspect;
use camtay::understand::{Situation, Topics, Waiting, understand};
use criterion::Criterion;

/// What an elder may type.
const WORDS: &str = "khong vao dc chau oi no bao sai";

/// The three looks at words: what they mean, what must be hidden, whether somebody is being cheated.
pub(crate) fn understanding(criterion: &mut Criterion) {
    let topics = Topics::default();
    let situation = Situation {
        waiting: Waiting::StepWait,
        choices: &[],
        expect: &[],
        topics: &topics,
    };
    let mut group = criterion.benchmark_group("understand");
    group.bench_function("intent", |bencher| {
        bencher.iter(|| understand(&situation, black_box(WORDS)));
    });
    group.bench_function("redact", |bencher| {
        bencher.iter(|| redact(black_box(WORDS)));
    });
    group.bench_function("scam", |bencher| {
        bencher.iter(|| inspect(black_box(WORDS)));
    });
    group.finish();
}

//! What it costs to read all lessons with all their words, and to look at each word as well.

use camtay::house::House;
use camtay::library::{self, Place};
use criterion::Criterion;

pub(crate) fn lessons(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("lessons");
    group.sample_size(20);
    group.bench_function("load", |bencher| {
        bencher.iter(|| library::load(&Place::BuiltIn, &Place::BuiltIn, House::default()));
    });
    group.bench_function("check", |bencher| {
        bencher.iter(|| library::read(&Place::BuiltIn, &Place::BuiltIn));
    });
    group.finish();
}

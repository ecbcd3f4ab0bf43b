//! What a picture costs: as SVG, as PNG, and once it is kept.

use std::hint::black_box;
use std::sync::Arc;

use camtay::dispatch::Published;
use camtay::gallery::Gallery;
use camtay::house::House;
use camtay::library::{self, Place};
use camtay::picture;
use criterion::Criterion;

pub(crate) fn pictures(criterion: &mut Criterion) {
    let loaded = library::load(&Place::BuiltIn, &Place::BuiltIn, House::default());
    let content = loaded.expect("the built-in lessons are good").set.content;
    let step = &content.flows["vneid-install"].steps["find-row"];
    let drawn = step.picture.as_ref().expect("the step has a picture");
    let hash = drawn.hash();
    let gallery = Gallery::new(Published::only(Arc::clone(&content)));
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.expect("a runtime can be made");

    let mut group = criterion.benchmark_group("picture");
    group.bench_function("svg", |bencher| {
        bencher.iter(|| picture::draw(black_box(drawn)))
    });
    group.bench_function("png", |bencher| {
        bencher.iter(|| picture::png(&picture::draw(black_box(drawn))))
    });
    group.bench_function("kept", |bencher| {
        bencher.iter(|| runtime.block_on(gallery.png(black_box(hash.as_str()))))
    });
    group.finish();
}

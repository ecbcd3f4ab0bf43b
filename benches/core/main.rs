//! What the pure parts cost: a webhook read, words understood, a turn with all its words, a text of a
//! lesson, a record, the answer of a platform, a picture, all lessons.
//!
//! `cargo bench --bench core`. No disk, no network, no clock.

mod lessons;
mod pictures;
mod platforms;
mod turns;
mod words;

use criterion::{criterion_group, criterion_main};

criterion_group!(
    benches,
    platforms::decoding,
    words::understanding,
    turns::turns,
    turns::rendering,
    turns::records,
    platforms::outcomes,
    pictures::pictures,
    lessons::lessons
);
criterion_main!(benches);

//! How long a message takes to be understood: short ones, and the same words at growing lengths.

use std::hint::black_box;

use camtay::understand::redact::redact;
use camtay::understand::scam::inspect;
use camtay::understand::{Situation, Topics, Waiting, understand};
use criterion::{Criterion, criterion_group, criterion_main};

/// Dictated words, without any punctuation.
const VOICE: &str = "cháu ơi bác nhập mật khẩu xong rồi nó hỏi có lưu không bác bấm không bây giờ vào đến trang có hình cái thẻ rồi ";

/// Lengths in characters; the time must grow no faster than they do.
const LENGTHS: [usize; 5] = [100, 500, 2_000, 5_000, 20_000];

fn messages() -> Vec<(String, String)> {
    let short = [
        ("short", "Bác làm xong rồi cháu ạ"),
        ("without marks", "khong vao dc chau oi no bao sai"),
        ("input method", "ddwowcj rooif chaus, bams vaof ro62i"),
        (
            "with numbers",
            "cccd 036054001234, sđt 0912 345 678, otp 482913",
        ),
    ];
    let long = LENGTHS.map(|length| {
        let text: String = VOICE.chars().cycle().take(length).collect();
        (format!("{length} characters"), text)
    });
    short
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .into_iter()
        .chain(long)
        .collect()
}

fn reading(criterion: &mut Criterion) {
    let topics = Topics::default();
    let situation = Situation {
        waiting: Waiting::StepWait,
        choices: &[],
        expect: &[],
        topics: &topics,
    };
    for (name, text) in messages() {
        criterion.bench_function(&format!("understand/{name}"), |bencher| {
            bencher.iter(|| understand(&situation, black_box(&text)));
        });
        criterion.bench_function(&format!("redact/{name}"), |bencher| {
            bencher.iter(|| redact(black_box(&text)));
        });
        criterion.bench_function(&format!("inspect/{name}"), |bencher| {
            bencher.iter(|| inspect(black_box(&text)));
        });
    }
}

criterion_group!(benches, reading);
criterion_main!(benches);

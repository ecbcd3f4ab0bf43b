//! How long a message takes to be understood: a short one, and one of 2,000 characters.

use std::hint::black_box;

use camtay::understand::redact::redact;
use camtay::understand::scam::inspect;
use camtay::understand::{Situation, Topics, Waiting, understand};
use criterion::{Criterion, criterion_group, criterion_main};

fn messages() -> [(&'static str, String); 4] {
    let voice = "cháu ơi bác nhập mật khẩu xong rồi nó hỏi có lưu không bác bấm không bây giờ vào đến trang có hình cái thẻ rồi ";
    let long: String = voice.repeat(20).chars().take(2_000).collect();
    [
        ("short", "Bác làm xong rồi cháu ạ".to_owned()),
        (
            "without marks",
            "khong vao dc chau oi no bao sai".to_owned(),
        ),
        ("dictated", voice.to_owned()),
        ("2,000 characters", long),
    ]
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

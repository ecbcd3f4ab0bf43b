//! What messages mean, what is masked, what is called a fraud: held against corpora and properties.

mod colours;
mod commands;
mod properties;

use std::sync::LazyLock;

use camtay::house::House;
use camtay::id::FlowId;
use camtay::library::{self, Place};
use camtay::understand::eval::{Report, evaluate};
use camtay::understand::{Intent, Situation, Topics, Understanding, Waiting, understand};

/// The names of the lessons built in, as the command line knows them.
pub(crate) fn topics() -> Topics {
    static TOPICS: LazyLock<Topics> = LazyLock::new(|| {
        let loaded = library::load(&Place::BuiltIn, &Place::BuiltIn, House::default());
        Topics::clone(&loaded.unwrap().set.content.topics)
    });
    TOPICS.clone()
}

/// Two lessons, for what a test says of a topic.
fn two_lessons() -> Topics {
    let lesson = |id: &str, names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned());
        (FlowId::new(id), names.collect())
    };
    Topics::new(vec![
        lesson(
            "vneid-install",
            &["Cài ứng dụng VNeID thật", "cài vneid", "máy chưa có vneid"],
        ),
        lesson(
            "zalo-call",
            &["Gọi video bằng Zalo", "gọi video", "gọi zalo cho con cháu"],
        ),
    ])
}

fn score(file: &str) -> Report {
    let path = format!("tests/corpus/{file}");
    let text = std::fs::read_to_string(&path).unwrap();
    evaluate(&text, &topics()).unwrap()
}

/// Fails with the whole report when a figure falls.
fn hold(file: &str, least: f64, false_advances: usize) {
    let report = score(file);
    assert!(
        report.accuracy() >= least && report.false_advances.len() <= false_advances,
        "{file} should reach {least}: {report}"
    );
}

#[test]
fn lexicon_files_can_be_read() {
    let errors: Vec<String> = camtay::understand::check()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn utterances_are_understood() {
    hold("dev-utterances.tsv", 0.99, 0);
    hold("own-utterances.tsv", 0.97, 0);
    hold("own-traps.tsv", 0.85, 0);
    // Floors only, so that a broken rule shows.
    hold("heldout-utterances.tsv", 0.9, 1);
    hold("fresh-utterances.tsv", 0.95, 0);
    hold("fresh-heldout-utterances.tsv", 0.9, 0);
    hold("fresh2-utterances.tsv", 0.95, 0);
    hold("fresh2-traps.tsv", 0.95, 0);
    hold("fresh3-utterances.tsv", 0.92, 0);
    hold("fresh4-utterances.tsv", 0.95, 0);
    hold("fresh5-utterances.tsv", 0.95, 0);
    hold("fresh6-utterances.tsv", 0.95, 0);
    for file in ["dev-utterances.tsv", "own-utterances.tsv"] {
        assert!(score(file).tag_accuracy("trap") >= 0.97);
    }
}

#[test]
fn what_only_sounds_like_success_never_advances() {
    let lines = std::fs::read_to_string("tests/corpus/never-done.txt").unwrap();
    let topics = topics();
    let situation = Situation {
        waiting: Waiting::StepWait,
        choices: &[],
        expect: &[],
        topics: &topics,
    };
    let advances: Vec<&str> = lines
        .lines()
        .filter(|line| understand(&situation, line).intent == Intent::Done)
        .collect();
    assert!(advances.is_empty(), "{advances:?}");
}

#[test]
fn personal_numbers_are_masked() {
    hold("dev-pii.tsv", 0.98, 0);
    hold("own-pii.tsv", 0.98, 0);
    hold("heldout-pii.tsv", 0.95, 0);
    hold("fresh-pii.tsv", 0.98, 0);
    hold("fresh2-pii.tsv", 0.98, 0);
}

#[test]
fn frauds_are_called_so() {
    for (file, frauds, honest) in [
        ("dev-scam.tsv", 0.97, 0.98),
        ("own-scam.tsv", 0.97, 0.98),
        ("heldout-scam.tsv", 0.97, 0.98),
        ("fresh-scam.tsv", 0.97, 0.97),
        ("fresh2-scam.tsv", 0.97, 0.96),
        // Unusual lines, never tuned on: floors only.
        ("fresh-heldout-scam.tsv", 0.90, 0.92),
        ("fresh2-heldout-scam.tsv", 0.80, 0.86),
    ] {
        let report = score(file);
        assert!(report.recall("scam") >= frauds, "{file}: {report}");
        assert!(report.recall("safe") >= honest, "{file}: {report}");
    }
}

#[test]
fn a_corpus_with_a_fault_is_refused() {
    let topics = topics();
    assert!(evaluate("what\never\n", &topics).is_err());
    assert!(
        evaluate(
            "utterance\tintent\tcontext\tnote\nxong\tdune\tstep-wait\t\n",
            &topics
        )
        .is_err()
    );
    assert!(
        evaluate(
            "utterance\tintent\tcontext\tnote\nxong\tdone\tnowhere\t\n",
            &topics
        )
        .is_err()
    );
}

fn meaning(waiting: Waiting, choices: &[&str], expect: &[String], text: &str) -> Understanding {
    understand(
        &Situation {
            waiting,
            choices,
            expect,
            topics: &two_lessons(),
        },
        text,
    )
}

#[test]
fn an_offered_label_is_its_number() {
    let got = meaning(
        Waiting::Menu,
        &["Điện thoại Android", "iPhone"],
        &[],
        "iphone",
    );
    assert_eq!((got.intent, got.number), (Intent::Number, Some(2)));
    let got = meaning(Waiting::YesNo, &["Có ạ", "Chưa ạ"], &[], "chưa ạ");
    assert_eq!((got.intent, got.number), (Intent::No, Some(2)));
    let got = meaning(Waiting::Menu, &[], &[], "bài cuối");
    assert_eq!((got.intent, got.number), (Intent::Number, Some(-1)));
}

#[test]
fn the_expected_screen_is_done_unless_denied_or_asked() {
    let expect = ["du lieu quoc gia".to_owned()];
    let read = |text| meaning(Waiting::StepWait, &[], &expect, text).intent;
    assert_eq!(
        read("nó ghi trung tâm dữ liệu quốc gia về dân cư"),
        Intent::Done
    );
    assert_ne!(read("không thấy chữ dữ liệu quốc gia"), Intent::Done);
    assert_ne!(
        read("có phải chữ dữ liệu quốc gia không cháu"),
        Intent::Done
    );
}

#[test]
fn a_lesson_is_known_by_its_topic() {
    let got = meaning(Waiting::Idle, &[], &[], "cháu ơi cài vneid làm sao");
    assert_eq!(got.intent, Intent::Question);
    assert_eq!(got.topic, Some(FlowId::new("vneid-install")));
    let got = meaning(Waiting::Idle, &[], &[], "chi bac goi video cho con");
    assert_eq!(got.topic, Some(FlowId::new("zalo-call")));
}

#[test]
fn evidence_is_what_was_said_and_the_rule() {
    let got = meaning(Waiting::StepWait, &[], &[], "ừ, bác làm xong rồi cháu ạ");
    assert_eq!(got.intent, Intent::Done);
    assert!(got.evidence[0].contains("xong roi"), "{:?}", got.evidence);
    assert_eq!(got.evidence.len(), 2);
}

#[test]
fn flags_stand_beside_the_intent() {
    let got = meaning(Waiting::StepWait, &[], &[], "ma otp cua bac la 482913");
    assert!(got.flags.personal_number);
    assert_ne!(got.intent, Intent::Done);
    let got = meaning(
        Waiting::Idle,
        &[],
        &[],
        "họ gửi http://vneid-capnhat.top bảo bác cập nhật ngay kẻo khoá",
    );
    assert!(got.flags.link && got.flags.scam);
    assert_eq!(got.intent, Intent::ScamReport);
}

#[test]
fn labels_have_their_way_back() {
    for intent in Intent::ALL {
        assert_eq!(Intent::from_label(intent.label()), Some(intent));
    }
    for waiting in Waiting::ALL {
        assert_eq!(Waiting::from_label(waiting.label()), Some(waiting));
    }
}

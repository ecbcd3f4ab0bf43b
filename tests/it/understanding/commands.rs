//! `camtay understand`, `redact`, `scam` and `eval`: one line in, one line out, in order.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// What the program answers to `input`.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_camtay"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = program.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = program.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    output
}

/// The lines that it prints.
fn lines(arguments: &[&str], input: &str) -> Vec<String> {
    let output = run(arguments, input.as_bytes());
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn a_message_becomes_an_object_of_seven_members() {
    let input = "xong rồi\n\ncccd 036054001234 nhé\n";
    let answers = lines(&["understand", "--context", "step-wait", "--json"], input);
    let answers: Vec<Value> = answers
        .iter()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(answers.len(), 3);
    for answer in &answers {
        let members: Vec<&str> = answer
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let mut expected = [
            "intent",
            "confidence",
            "evidence",
            "also",
            "topic",
            "number",
            "flags",
        ];
        expected.sort_unstable();
        let mut members = members;
        members.sort_unstable();
        assert_eq!(members, expected);
    }
    assert_eq!(answers[0]["intent"], "done");
    assert_eq!(answers[1]["intent"], "unclear");
    assert_eq!(answers[2]["flags"][0], "personal_number");
}

#[test]
fn every_situation_can_be_named() {
    for context in ["step-wait", "yesno", "menu", "idle", "group"] {
        assert_eq!(lines(&["understand", "--context", context], "2\n").len(), 1);
    }
    let refused = run(&["understand", "--context", "somewhere"], b"");
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn every_line_has_its_answer_however_long_or_odd() {
    let long = "bấm rồi mà nó không lên ".repeat(4_000);
    let odd = "\u{200b}\u{301}👍🏻\u{202e}ạ";
    let input = format!("{long}\n\n{odd}\r\nxong");
    for command in ["understand", "redact", "scam"] {
        assert_eq!(lines(&[command], &input).len(), 4, "{command}");
    }
    let output = run(&["redact"], b"\xff\xfe xong\n0912345678\n");
    assert!(output.status.success());
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .ends_with("[SĐT]\n")
    );
}

#[test]
fn a_fraud_is_told_with_its_reasons() {
    let input = "Bác đọc mã OTP cho cán bộ\nMai họp tổ dân phố lúc 19h\n";
    let answers = lines(&["scam", "--json"], input);
    let fraud: Value = serde_json::from_str(&answers[0]).unwrap();
    assert_eq!(fraud["verdict"], "scam");
    assert!(!fraud["reasons"].as_array().unwrap().is_empty());
    let honest: Value = serde_json::from_str(&answers[1]).unwrap();
    assert_eq!(honest["verdict"], "safe");
    assert!(honest["reasons"].as_array().unwrap().is_empty());
}

#[test]
fn each_kind_of_corpus_is_scored() {
    for (file, says) in [
        ("dev-utterances.tsv", "false advances"),
        ("dev-pii.tsv", "lines read rightly"),
        ("dev-scam.tsv", "false alarms"),
    ] {
        let path = format!("tests/corpus/{file}");
        let report = lines(&["eval", &path], "").join("\n");
        assert!(report.contains(says), "{file}: {report}");
    }
    assert_eq!(run(&["eval", "Cargo.toml"], b"").status.code(), Some(1));
    assert_eq!(run(&["eval", "no/such.tsv"], b"").status.code(), Some(1));
}

//! What messages mean, what is masked, what is called a fraud: held against corpora and properties.

use camtay::id::FlowId;
use camtay::understand::Topics;
use camtay::understand::eval::{Report, evaluate};

/// Lessons as a commune would offer them.
fn topics() -> Topics {
    let lesson = |id: &str, names: &[&str]| {
        (
            FlowId::new(id),
            names.iter().map(|name| (*name).to_owned()).collect(),
        )
    };
    Topics::new(vec![
        lesson(
            "vneid-install",
            &[
                "Cài ứng dụng VNeID thật",
                "cài vneid",
                "tải vneid",
                "cài căn cước điện tử",
            ],
        ),
        lesson(
            "vneid-login",
            &["Đăng nhập VNeID", "vào vneid", "kích hoạt vneid"],
        ),
        lesson(
            "vneid-password",
            &[
                "Lấy lại mật khẩu VNeID",
                "quên mật khẩu vneid",
                "đổi mật khẩu vneid",
            ],
        ),
        lesson(
            "vneid-health-card",
            &[
                "Xem thẻ bảo hiểm y tế trên VNeID",
                "thẻ bảo hiểm y tế",
                "thẻ bhyt",
                "tích hợp bảo hiểm y tế",
            ],
        ),
        lesson(
            "zalo-call",
            &["Gọi video bằng Zalo", "gọi video", "gọi zalo cho con cháu"],
        ),
        lesson("zalo-photo", &["Gửi ảnh qua Zalo", "gửi ảnh", "gửi hình"]),
        lesson(
            "sim-owner",
            &[
                "Đăng ký SIM chính chủ",
                "sim chính chủ",
                "chuẩn hoá thuê bao",
            ],
        ),
        lesson(
            "pension",
            &[
                "Xem lương hưu trên VssID",
                "lương hưu",
                "tra lương hưu",
                "cài vssid",
            ],
        ),
        lesson(
            "portal",
            &[
                "Nộp hồ sơ trên Cổng dịch vụ công",
                "dịch vụ công",
                "nộp hồ sơ trực tuyến",
            ],
        ),
        lesson(
            "qr-pay",
            &[
                "Trả tiền bằng mã QR",
                "quét mã qr",
                "chuyển khoản",
                "trả tiền điện",
            ],
        ),
        lesson(
            "scam-drill",
            &["Phòng tránh lừa đảo", "nhận biết lừa đảo", "tránh bị lừa"],
        ),
    ])
}

fn score(file: &str) -> Report {
    let path = format!("tests/corpus/{file}");
    let text = std::fs::read_to_string(&path).unwrap();
    let report = evaluate(&text, &topics()).unwrap();
    if std::env::var_os("SHOW_REPORT").is_some() {
        println!("== {file}\n{report}");
    }
    report
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
    let report = score("dev-utterances.tsv");
    assert!(report.accuracy() >= 0.5, "{report}");
}

#[test]
fn personal_numbers_are_masked() {
    let report = score("dev-pii.tsv");
    assert!(report.accuracy() >= 0.5, "{report}");
}

#[test]
fn frauds_are_called_so() {
    let report = score("dev-scam.tsv");
    assert!(report.accuracy() >= 0.5, "{report}");
}

#[test]
fn own_lines_are_understood() {
    for file in ["own-utterances.tsv", "own-pii.tsv", "own-scam.tsv"] {
        let report = score(file);
        assert!(report.accuracy() >= 0.5, "{file}: {report}");
    }
}

#[test]
fn zz_try() {
    use camtay::understand::{Situation, Waiting, understand};
    let topics = topics();
    if let Ok(lines) = std::fs::read_to_string("/tmp/try.txt") {
        for line in lines.lines() {
            let (context, text) = line.split_once('|').unwrap_or(("step-wait", line));
            if context == "scam" {
                println!(
                    "TRY {text} => {:?}",
                    camtay::understand::scam::inspect(text)
                );
                continue;
            }
            if context == "pii" {
                println!(
                    "TRY {text} => {:?}",
                    camtay::understand::redact::redact(text)
                );
                continue;
            }
            let situation = Situation {
                waiting: Waiting::from_label(context).unwrap(),
                choices: &[],
                expect: &[],
                topics: &topics,
            };
            let got = understand(&situation, text);
            println!(
                "TRY {text} => {} {:?} also {:?} n={:?} t={:?}",
                got.intent.label(),
                got.evidence,
                got.also,
                got.number,
                got.topic
            );
        }
    }
}

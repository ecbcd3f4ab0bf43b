//! What must hold for any text at all.

use camtay::text::{fold, nfc};
use camtay::understand::redact::redact;
use camtay::understand::scam::inspect;
use camtay::understand::{Situation, Waiting, understand};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::understanding::topics;

/// Texts as people and machines may send them: any Unicode, and pieces that the rules look for.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,12}",
        "[0-9 .\\-/:]{0,24}",
        "[a-zđàáâãèéêìíòóôõùúăĩũơưạảấầẩẫậ ]{0,20}",
        prop::sample::select(vec![
            "số cccd",
            "036054001234",
            "mật khẩu là",
            "Hoa@1955",
            "otp",
            "stk",
            "[OTP]",
            "[SĐT]",
            "[TÀI KHOẢN]",
            "0912345678",
            "không chín một hai ba bốn năm sáu bảy tám",
            "1.250.000đ",
            "02/09/1945",
            "vneid.gov.vn",
            "http://a.top/x?id=1",
            "a@b.com",
            "xong rồi",
            "không được",
            "bấm nút",
            "\"",
            "@",
            "👍🏻",
            "ro^`i",
            "ddwowcj",
            "d9uoc75",
            "\u{200b}",
            "\u{301}",
            "\n",
            "4111 1111 1111 1111",
            "HT2010123456789",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.join(" "))
}

/// A card of a known prefix and length, with the right check digit.
fn any_card() -> impl Strategy<Value = String> {
    let prefix = prop::sample::select(vec![
        ("9704", 16),
        ("9704", 19),
        ("4", 16),
        ("4", 13),
        ("51", 16),
        ("55", 16),
        ("2221", 16),
        ("2720", 16),
        ("3528", 16),
        ("3589", 16),
        ("62", 16),
        ("62", 19),
        ("62", 17),
    ]);
    (prefix, prop::collection::vec(0..10_u32, 20)).prop_map(|((prefix, length), digits)| {
        let mut number: String = prefix.to_owned();
        number.extend(
            digits
                .iter()
                .take(length - prefix.len() - 1)
                .filter_map(|digit| char::from_digit(*digit, 10)),
        );
        let check = (0..10)
            .find(|check| luhn(&format!("{number}{check}")))
            .unwrap();
        format!("{number}{check}")
    })
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|digit| digit.to_digit(10))
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    sum.is_multiple_of(10)
}

fn any_identity() -> impl Strategy<Value = String> {
    let place = prop::sample::select(vec!["001", "022", "036", "038", "040", "079", "092", "096"]);
    (place, 0..1_000_000_000_u64).prop_map(|(place, rest)| format!("{place}{rest:09}"))
}

/// A number with its groups apart, as people write it, in a sentence.
fn spaced(number: &str, size: usize, sign: &str) -> String {
    let digits: Vec<char> = number.chars().collect();
    digits
        .chunks(size)
        .map(|chunk| chunk.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(sign)
}

fn sentence() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(vec![
        ("", ""),
        ("số của bác là ", " nhé cháu"),
        ("bác gửi ", ""),
        ("giá ", " đồng"),
        ("gọi 113 rồi đọc ", ", được chưa?"),
        ("mã hồ sơ ", ""),
        ("bước 2 nhập ", "ạ"),
        ("otp hết hạn, ", " vcb"),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(text in any_text()) {
        let topics = topics();
        for waiting in Waiting::ALL {
            let situation = Situation { waiting, choices: &["Có", "Không"], expect: &["thành công".to_owned()], topics: &topics };
            let meaning = understand(&situation, &text);
            prop_assert!((0.0..=1.0).contains(&meaning.confidence));
        }
        prop_assert!(inspect(&text).signs.iter().all(|sign| sign.weight > 0));
    }

    #[test]
    fn folding_twice_is_folding_once(text in any_text()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn masking_twice_is_masking_once(text in any_text()) {
        let once = redact(&text);
        let twice = redact(&once.text);
        prop_assert_eq!(&twice.text, &once.text);
        prop_assert!(twice.hidden.is_empty());
    }

    #[test]
    fn no_card_gets_through(card in any_card(), size in 3_usize..20, sign in prop::sample::select(vec![" ", "-", "."]), (before, after) in sentence()) {
        let size = if size > 5 { 20 } else { size };
        let text = format!("{before}{}{after}", spaced(&card, size, sign));
        let masked = redact(&text).text;
        let left: String = masked.chars().filter(char::is_ascii_digit).collect();
        prop_assert!(!left.contains(&card), "{} -> {}", text, masked);
    }

    #[test]
    fn no_identity_number_gets_through(number in any_identity(), size in 3_usize..13, sign in prop::sample::select(vec![" ", "-", "."]), (before, after) in sentence()) {
        let size = if size > 4 { 12 } else { size };
        let text = format!("{before}{}{after}", spaced(&number, size, sign));
        let masked = redact(&text).text;
        let left: String = masked.chars().filter(char::is_ascii_digit).collect();
        prop_assert!(!left.contains(&number), "{} -> {}", text, masked);
    }

    #[test]
    fn what_is_not_masked_stays_to_the_byte(text in "[a-zđ ăâêôơư?!,]{0,60}") {
        let masked = redact(&text);
        if masked.hidden.is_empty() {
            prop_assert_eq!(masked.text, text);
        }
    }
}

/// Marks of the five words whose tone is placed in two ways.
fn other_tone_places(text: &str) -> String {
    [
        ("oà", "òa"),
        ("oá", "óa"),
        ("oả", "ỏa"),
        ("oã", "õa"),
        ("oạ", "ọa"),
        ("oè", "òe"),
        ("oé", "óe"),
        ("oẻ", "ỏe"),
        ("oẹ", "ọe"),
        ("uỳ", "ùy"),
        ("uý", "úy"),
        ("uỷ", "ủy"),
        ("uỵ", "ụy"),
    ]
    .iter()
    .fold(nfc(text).into_owned(), |text, (new, old)| {
        if text.contains(new) {
            text.replace(new, old)
        } else {
            text.replace(old, new)
        }
    })
}

#[test]
fn the_form_of_letters_never_changes_an_intent() {
    let topics = topics();
    for file in ["dev-utterances.tsv", "own-utterances.tsv"] {
        let corpus = std::fs::read_to_string(format!("tests/corpus/{file}")).unwrap();
        // Each form is read four times more; a third of the lines has every kind of letter.
        for line in corpus.lines().skip(1).step_by(3) {
            let columns: Vec<&str> = line.split('\t').collect();
            let (text, context) = (columns[0], columns[2]);
            let situation = Situation {
                waiting: Waiting::from_label(context).unwrap(),
                choices: &[],
                expect: &[],
                topics: &topics,
            };
            let meant = understand(&situation, text).intent;
            let decomposed: String = text.nfd().collect();
            for other in [
                decomposed,
                nfc(text).into_owned(),
                other_tone_places(text),
                text.to_uppercase(),
            ] {
                assert_eq!(
                    understand(&situation, &other).intent,
                    meant,
                    "{text} / {other} in {context}"
                );
            }
        }
    }
}

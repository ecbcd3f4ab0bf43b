//! Passwords that are not numbers: the word after `mật khẩu là`.

use std::sync::LazyLock;

use regex::Regex;

use crate::understand::redact::{Hidden, Span};

static AFTER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)(?:m[aâậ]t\s*kh[aâẩ]u|\bpass(?:word|code)?|\bmk|\bpin|\botp)(?:\s+(?:wifi|zalo|facebook|fb|vneid|email|gmail|mail|app|máy|may|của|cua|bác|bac|tôi|toi|cô|co|chú|chu|con|cháu|chau|em|anh|chị|chi|ông|ong|bà|ba|mẹ|me|mình|minh|cũ|cu|mới|moi|nhà|nha|đăng|dang|nhập|nhap|tui|ngân|hàng|ngan|hang|vẫn|van|đặt|dat|để|hiện|hien|tại|này|ấy|vssid|etax|nó|cần|đang|dùng|xài|dung|xai)){0,5}\s*(?:\s(?:là|la|đây|day)\b\s*:?|:|=)\s*",
    )
});

#[expect(
    clippy::expect_used,
    reason = "the pattern is a constant, and a test builds it"
)]
fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

/// Whether a password may be in the text at all: one has a digit or a sign in it.
fn may_hold(text: &str) -> bool {
    text.contains(|sign: char| {
        sign.is_ascii_digit()
            || (sign.is_ascii_punctuation() && !matches!(sign, '.' | ',' | '?' | ':'))
    })
}

/// The passwords of a text.
pub(crate) fn find(text: &str) -> Vec<Span> {
    if !may_hold(text) {
        return Vec::new();
    }
    AFTER
        .find_iter(text)
        .filter_map(|hit| {
            let rest = text.get(hit.end()..)?;
            let word = rest.split_whitespace().next()?;
            let offset = rest.find(word)?;
            let quote = word.trim_start_matches(['"', '\'', '“', '(', '«']);
            let lead = word.len() - quote.len();
            let value = quote.trim_end_matches([',', ';', '"', '\'', '”', ')', '»', '?', '.']);
            is_secret(value).then_some(Span {
                start: hit.end() + offset + lead,
                end: hit.end() + offset + lead + value.len(),
                kind: Hidden::Secret,
            })
        })
        .collect()
}

/// Whether a word looks like a password: a digit or a sign in it, and it is no placeholder.
///
/// Words of digits only are left to the number rules, which know lengths and dates.
fn is_secret(value: &str) -> bool {
    let digit = value.contains(|letter: char| letter.is_ascii_digit());
    let letter = value.contains(char::is_alphabetic);
    let sign = value
        .trim_end_matches(['!', '.'])
        .contains(|sign: char| sign.is_ascii_punctuation() && !matches!(sign, '.' | ',' | '/'));
    let long = value.chars().count() >= 4;
    long && !value.contains(['[', ']']) && letter && (digit || sign)
}

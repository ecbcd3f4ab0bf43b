//! What the digits alone say: identity numbers, phones, cards, dates.
//!
//! Sources: Nghị định 137/2015 and Thông tư 07/2016/TT-BCA (personal number and place codes),
//! numbering metadata of mobile and fixed networks after 2018, ISO/IEC 7812 (card check digit).

use crate::understand::redact::Hidden;

/// The place codes of personal numbers; the merger of 2025 did not renumber.
const PLACES: [u16; 63] = [
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37,
    38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77,
    79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
];

/// Numbers for the public that are no one's own.
const PUBLIC: [&str; 14] = [
    "111",
    "112",
    "113",
    "114",
    "115",
    "156",
    "198",
    "1022",
    "1414",
    "5656",
    "8079",
    "9090",
    "0692348560",
    "18001096",
];

/// The value of the first `count` digits.
fn head(digits: &str, count: usize) -> u32 {
    digits
        .chars()
        .take(count)
        .filter_map(|letter| letter.to_digit(10))
        .fold(0, |value, digit| value * 10 + digit)
}

/// Whether it is a personal identity number: 12 digits that begin with a place code.
pub(crate) fn is_identity(digits: &str) -> bool {
    digits.len() == 12
        && u16::try_from(head(digits, 3)).is_ok_and(|place| PLACES.binary_search(&place).is_ok())
}

/// Whether it is a mobile or fixed line number, with or without the country code.
pub(crate) fn is_phone(digits: &str) -> bool {
    let national = if let Some(rest) = digits.strip_prefix("0084") {
        format!("0{rest}")
    } else if let Some(rest) = digits.strip_prefix("84").filter(|rest| rest.len() >= 9) {
        format!("0{}", rest.strip_prefix('0').unwrap_or(rest))
    } else {
        digits.to_owned()
    };
    is_mobile(&national) || is_old_mobile(&national) || is_fixed(&national)
}

/// `0(3\d|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}`.
fn is_mobile(digits: &str) -> bool {
    digits.len() == 10
        && matches!(
            head(digits, 3),
            30..=39 | 52 | 55 | 56 | 58 | 59 | 70 | 76..=79 | 81..=99
        )
        && digits.starts_with('0')
}

/// The eleven digits before 2018, which elders still write.
fn is_old_mobile(digits: &str) -> bool {
    digits.len() == 11
        && digits.starts_with('0')
        && matches!(head(digits, 4), 120..=129 | 162..=169 | 186 | 188 | 199)
}

/// A fixed line: `02…`, eleven digits in all.
fn is_fixed(digits: &str) -> bool {
    digits.len() == 11 && digits.starts_with("02")
}

/// Whether it is a card: a known prefix, a known length, and the check digit.
pub(crate) fn is_card(digits: &str) -> bool {
    has_card_prefix(digits) && (passes_luhn(digits) || digits.starts_with("9704"))
}

/// Whether the first digits and the length are those of a card.
pub(crate) fn has_card_prefix(digits: &str) -> bool {
    match digits.len() {
        16 => {
            digits.starts_with('4')
                || matches!(head(digits, 2), 51..=55 | 62)
                || matches!(head(digits, 4), 2221..=2720 | 3528..=3589 | 6011 | 6500..=6599 | 9704)
        }
        13 => digits.starts_with('4'),
        15 if matches!(head(digits, 2), 34 | 37) => true,
        14 if matches!(head(digits, 2), 36 | 38) => true,
        19 => {
            digits.starts_with('4') || matches!(head(digits, 4), 9704) || digits.starts_with("62")
        }
        14 | 15 | 17 | 18 => digits.starts_with("62"),
        _ => false,
    }
}

/// The check of ISO/IEC 7812.
pub(crate) fn passes_luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|letter| letter.to_digit(10))
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit) {
            (0, digit) => digit,
            (_, digit) if digit * 2 > 9 => digit * 2 - 9,
            (_, digit) => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Whether it is a number for the public, which must stay readable.
pub(crate) fn is_public(digits: &str) -> bool {
    PUBLIC.contains(&digits)
        || ((8..=10).contains(&digits.len())
            && (digits.starts_with("1800") || digits.starts_with("1900")))
}

/// Whether eight digits are a real date, `ddmmyyyy`.
pub(crate) fn is_date(digits: &str) -> bool {
    digits.len() == 8
        && (1..=31).contains(&head(digits, 2))
        && (1..=12).contains(&(head(digits, 4) % 100))
        && (1900..=2100).contains(&(head(digits, 8) % 10_000))
}

/// Whether four digits are a year that people talk about.
pub(crate) fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (1900..=2100).contains(&head(digits, 4))
}

/// Whether the groups count up one by one (`1 2 3 4`).
pub(crate) fn counts_up(groups: &[&str]) -> bool {
    groups.len() >= 3
        && groups.windows(2).all(|pair| match pair {
            [one, next] => match (one.parse::<u32>(), next.parse::<u32>()) {
                (Ok(one), Ok(next)) => one.checked_add(1) == Some(next),
                (Ok(_) | Err(_), _) => false,
            },
            [..] => false,
        })
}

/// What joined digits are by their form alone; `whole` says that they were written in one piece.
pub(crate) fn by_form(digits: &str, whole: bool) -> Option<Hidden> {
    if is_public(digits) {
        return None;
    }
    if is_identity(digits) {
        return Some(Hidden::Identity);
    }
    if is_phone(digits) {
        return Some(Hidden::Phone);
    }
    if is_card(digits) {
        return Some(Hidden::Card);
    }
    match digits.len() {
        9 if whole => Some(Hidden::Identity),
        10..=19 if whole => Some(Hidden::Account),
        _ => None,
    }
}

//! Reads what platforms really send: ids as numbers, times in seconds, half an emoji, any length.
//!
//! Every function is total, and everything that comes out is bounded. Knows no platform.

use serde_json::Value;

use crate::channels::WebhookError;
use crate::id::Timestamp;
use crate::text;

/// The longest text taken over from outside, in characters; more is cut visibly.
pub(crate) const MAX_TEXT_CHARS: usize = 8_000;
/// The longest id taken over from outside, in bytes; a longer one counts as missing.
const MAX_ID_BYTES: usize = 160;
/// The longest title or payload taken over from outside, in characters.
const MAX_LABEL_CHARS: usize = 1_000;
/// The longest name of a person taken over from outside, in characters.
const MAX_NAME_CHARS: usize = 80;
/// Times below this count seconds, those from it on milliseconds.
const FIRST_MILLISECOND_TIME: i64 = 1_000_000_000_000;

/// Reads a JSON body.
///
/// A body that is no valid JSON only because of bytes outside UTF-8 or escapes of half an emoji is
/// read with U+FFFD in their place.
pub(crate) fn parse(body: &[u8]) -> Result<Value, WebhookError> {
    serde_json::from_slice(body).or_else(|strict| {
        let repaired = without_lone_surrogates(&String::from_utf8_lossy(body));
        serde_json::from_str(&repaired).map_err(|_still_broken| WebhookError::Malformed {
            what: format!(
                "not JSON at line {}, column {}",
                strict.line(),
                strict.column()
            ),
        })
    })
}

/// Whether `body` holds nothing at all: a probe of the platform's console.
pub(crate) fn is_empty(body: &[u8]) -> bool {
    let body = body.trim_ascii();
    body.is_empty()
        || serde_json::from_slice::<Value>(body)
            .is_ok_and(|value| value.as_object().is_some_and(serde_json::Map::is_empty))
}

/// The elements of a list; something that is no list counts as a list of itself, null as none.
pub(crate) fn each(value: &Value) -> &[Value] {
    match value {
        Value::Array(list) => list,
        Value::Null => &[],
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            std::slice::from_ref(value)
        }
    }
}

/// An id, from a string or a number; `None` when it is missing, empty or absurdly long.
pub(crate) fn id(value: &Value) -> Option<String> {
    let id = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    let usable = !id.is_empty() && id.len() <= MAX_ID_BYTES && !id.contains(char::is_control);
    usable.then_some(id)
}

/// The first of `values` that is an id.
pub(crate) fn first_id<const N: usize>(values: [&Value; N]) -> Option<String> {
    values.into_iter().find_map(id)
}

/// A time in milliseconds or seconds since 1970, as a number or a string; else `arrived`.
pub(crate) fn time(value: &Value, arrived: Timestamp) -> Timestamp {
    let number = match value {
        Value::Number(number) => number
            .as_i64()
            .or_else(|| number.as_f64().map(|float| float as i64)),
        Value::String(text) => text.trim().parse().ok(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    number
        .filter(|number| *number > 0)
        .map(|number| {
            if number < FIRST_MILLISECOND_TIME {
                number.saturating_mul(1_000)
            } else {
                number
            }
        })
        .and_then(|millis| Timestamp::from_millisecond(millis).ok())
        .unwrap_or(arrived)
}

/// Words, in NFC, without control characters, bounded; `None` when nothing is left.
pub(crate) fn words(value: &Value) -> Option<String> {
    let words = text::shorten(&clean(value.as_str()?), MAX_TEXT_CHARS);
    (!words.is_empty()).then_some(words)
}

/// A title or payload: like [`words`], shorter, and a number will do.
pub(crate) fn label(value: &Value) -> Option<String> {
    let label = match value {
        Value::String(label) => text::shorten(&clean(label), MAX_LABEL_CHARS),
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    (!label.is_empty()).then_some(label)
}

/// A person's name, in one line.
pub(crate) fn name(value: &Value) -> Option<String> {
    let name = clean(value.as_str()?).replace(['\n', '\t'], " ");
    let name = text::shorten(name.trim(), MAX_NAME_CHARS);
    (!name.is_empty()).then_some(name)
}

/// A name that is put into a message for operators.
pub(crate) fn brief(name: &str) -> String {
    text::shorten(&clean(name).replace('\n', " "), 60)
}

/// `text` in NFC with one kind of line end and without control characters.
pub(crate) fn clean(text: &str) -> String {
    // Normalising can shorten a text: four times the limit leaves enough, and keeps the work small.
    let bounded = text.chars().take(4 * MAX_TEXT_CHARS);
    let mut last = '\0';
    let plain: String = bounded
        .filter_map(|letter| {
            let before = std::mem::replace(&mut last, letter);
            match letter {
                '\n' if before == '\r' => None,
                '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
                '\n' | '\t' => Some(letter),
                '\u{feff}' => None,
                other if other.is_control() => None,
                other => Some(other),
            }
        })
        .collect();
    text::nfc(&plain).into_owned()
}

/// `json` with every `\uD8xx` escape that has lost its partner replaced by `\ufffd`.
fn without_lone_surrogates(json: &str) -> String {
    let mut repaired = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        repaired.push_str(before);
        let (kept, tail) = match escape_unit(escape) {
            None => head(escape, 2),
            Some(0xD800..=0xDBFF) if follows_low_surrogate(escape) => head(escape, 12),
            Some(0xD800..=0xDFFF) => ("\\ufffd", head(escape, 6).1),
            Some(_) => head(escape, 6),
        };
        repaired.push_str(kept);
        rest = tail;
    }
    repaired.push_str(rest);
    repaired
}

/// The code unit that `escape` begins with, if it is one of `\u` and four digits.
fn escape_unit(escape: &str) -> Option<u16> {
    u16::from_str_radix(escape.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

/// Whether the second escape of the two in `escape` completes the first.
fn follows_low_surrogate(escape: &str) -> bool {
    escape
        .get(6..)
        .and_then(escape_unit)
        .is_some_and(|unit| (0xDC00..=0xDFFF).contains(&unit))
}

/// The first `bytes` of `text` and the rest; all of it where that is no border of a letter.
fn head(text: &str, bytes: usize) -> (&str, &str) {
    text.split_at_checked(bytes).unwrap_or((text, ""))
}

//! Whether labels that nobody has seen for sure are named with care: `unsure:` of the lesson.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnose::nearest;
use crate::flow::Flow;
use crate::locale::lint::LAST;
use crate::locale::lint::pieces::{Plain, texts};
use crate::locale::lint::wording::sentences;
use crate::locale::{LocaleError, LocaleFile, WordingError};
use crate::text::fold;

/// Words that make no fact of a label in the same sentence.
const SOFTENING: [&str; 13] = [
    "thường",
    "hay",
    "có thể",
    "giống",
    "có khi",
    "có máy",
    "có trang",
    "nếu",
    "hoặc",
    "như",
    "kiểu",
    "tùy",
    "chẳng hạn",
];

/// What stands before and behind a label where a sentence asks whether it is there: «có … không ạ?».
static ASKS: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    let patterns = [
        r"(?i)\b(?:có|thấy|hiện|gặp)\b[^«»]*«$",
        r"(?i)\b(?:không|chưa)(?: ạ)?\?",
    ];
    patterns.map(|pattern| Regex::new(pattern).expect("a constant pattern"))
});

/// Every unsure label that the Vietnamese words name as a fact, and every one that they never name.
pub(super) fn check(file: &LocaleFile, flow: &Flow) -> Vec<LocaleError> {
    if file.lang().as_str() != LAST || flow.unsure.is_empty() {
        return Vec::new();
    }
    let mut problems = Vec::new();
    let mut named = BTreeSet::new();
    for text in texts(file) {
        if text.is_term {
            continue;
        }
        for (_, pattern) in text.patterns() {
            let plain = Plain::of(pattern, file);
            for label in labels(&plain.text) {
                let name = plain.text.get(label.clone()).unwrap_or_default();
                named.insert(name.to_owned());
                if is_unsure(flow, name) && !is_softened(&plain.text, &label) {
                    problems.push(WordingError::UnsureLabel {
                        label: name.to_owned(),
                        file: file.source().clone(),
                        at: plain.place(&label),
                    });
                }
            }
        }
    }
    let is_named = |label: &str| named.iter().any(|name| fold(name) == fold(label));
    let unnamed = flow.unsure.iter().filter(|label| !is_named(label));
    problems.extend(unnamed.map(|label| WordingError::NeverNamed {
        label: label.clone(),
        nearest: nearest(label, named.iter().map(String::as_str)),
        name: file.source().name().to_owned(),
    }));
    problems.into_iter().map(LocaleError::Wording).collect()
}

fn is_unsure(flow: &Flow, label: &str) -> bool {
    let label = fold(label);
    flow.unsure.iter().any(|unsure| fold(unsure) == label)
}

/// Where each label stands in the words, without its `«»`.
fn labels(text: &str) -> Vec<Range<usize>> {
    let opened = text.match_indices('«');
    opened
        .filter_map(|(at, open)| {
            let start = at + open.len();
            let length = text.get(start..)?.find('»')?;
            Some(start..start + length)
        })
        .collect()
}

/// Whether the sentence around a label makes no fact of it.
fn is_softened(text: &str, label: &Range<usize>) -> bool {
    let around = sentences(text);
    let around = around.into_iter().find(|one| one.contains(&label.start));
    let Some(sentence) = around else {
        return false;
    };
    let before = text.get(sentence.start..label.start).unwrap_or_default();
    let after = text.get(label.end..sentence.end).unwrap_or_default();
    let [has, ends] = &*ASKS;
    // «Có nút … thì bấm» is a condition.
    is_said("thì", after)
        || softens(before)
        || softens(after)
        || (has.is_match(before) && ends.is_match(after))
}

fn softens(words: &str) -> bool {
    SOFTENING.iter().any(|soft| is_said(soft, words))
}

/// Whether whole words are among others.
fn is_said(wanted: &str, words: &str) -> bool {
    let words = words.to_lowercase();
    let parts: Vec<&str> = words
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    format!(" {} ", parts.join(" ")).contains(&format!(" {wanted} "))
}

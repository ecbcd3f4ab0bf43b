//! Phrases that blame whoever reads them.
//!
//! The list is `blame.txt`, plain text that everybody can extend.

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

use crate::locale::lint::hard_words::without_labels;
use crate::locale::lint::pieces::{Plain, texts};
use crate::locale::{LocaleError, LocaleFile, WordingError};

/// What stands for any form of address in the list.
const YOU: &str = "{you}";

static BLAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let called = format!("(?:{}|bác|ông|bà|cụ|cô|chú|anh|chị)", Plain::STAND_IN);
    let phrase = |line: &str| {
        let parts: Vec<String> = line.split(YOU).map(regex::escape).collect();
        parts.join(&called)
    };
    let phrases: Vec<String> = lines().map(phrase).collect();
    // What stands for a variable is no letter, so that no word begins or ends with it.
    let pattern = format!(r"(?:^|\b|\s)({})(?:$|\b|\s)", phrases.join("|"));
    let builder = RegexBuilder::new(&pattern).case_insensitive(true).build();
    builder.ok()
});

/// The lines that hold a phrase.
fn lines() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("blame.txt").lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Every phrase of blame in a file, outside of the labels in `«»`.
pub(super) fn check(file: &LocaleFile) -> Vec<LocaleError> {
    let Some(blame) = BLAME.as_ref() else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for text in texts(file) {
        for (_, pattern) in text.patterns() {
            let plain = Plain::of(pattern, file);
            let said = without_labels(&plain.text);
            let found = blame.captures_iter(&said).filter_map(|found| found.get(1));
            let found = found.map(|found| WordingError::Blame {
                words: found.as_str().replace(Plain::STAND_IN, "…"),
                file: file.source().clone(),
                at: plain.place(&found.range()),
            });
            problems.extend(found.map(LocaleError::Wording));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_of_the_list_is_found() {
        let blame = BLAME.as_ref().expect("the list is a pattern");
        for line in lines() {
            let said = format!("Ôi, {}!", line.replace(YOU, Plain::STAND_IN));
            assert!(blame.is_match(&said), "{line}");
        }
        assert!(!blame.is_match("Nó báo mật khẩu sai, không tại bác."));
    }
}

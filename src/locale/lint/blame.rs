//! Phrases that blame whoever reads them.
//!
//! The list is `blame.txt`, plain text that everybody can extend.

use std::sync::LazyLock;

use crate::locale::lint::phrases::{Phrases, without_labels};
use crate::locale::lint::pieces::{Plain, texts};
use crate::locale::{LocaleError, LocaleFile, WordingError};

/// What stands for any form of address in the list.
const YOU: &str = "{you}";

static BLAME: LazyLock<Option<Phrases>> = LazyLock::new(|| {
    let called = format!("(?:{}|bác|ông|bà|cụ|cô|chú|anh|chị)", Plain::STAND_IN);
    let phrase = |line: &str| {
        let line = line.to_lowercase();
        let parts: Vec<String> = line.split(YOU).map(regex::escape).collect();
        parts.join(&called)
    };
    let phrases: Vec<String> = lines().map(phrase).collect();
    Phrases::new(&phrases)
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
            let found = blame.find(&said).into_iter().filter_map(|found| {
                Some(WordingError::Blame {
                    words: said.get(found.clone())?.replace(Plain::STAND_IN, "…"),
                    file: file.source().clone(),
                    at: plain.place(&found),
                })
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
            assert!(blame.are_in(&said), "{line}");
        }
        assert!(!blame.are_in("Nó báo mật khẩu sai, không tại bác."));
    }
}

//! Words that people who learn the telephone late do not know, and the plain word for each.
//!
//! The list is `hard_words.txt`, plain text that everybody can extend.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::locale::lint::phrases::{Phrases, without_labels};
use crate::locale::lint::pieces::Plain;
use crate::locale::{LocaleFile, WordingError};

/// A line of the list: words, with commas between.
#[derive(Clone, Copy)]
struct Entry {
    /// The hard words.
    hard: &'static str,
    /// What to say instead.
    plain: &'static str,
    /// What explains them; `None` where nothing does.
    explained: Option<&'static str>,
}

/// The whole list at work.
struct HardWords {
    /// Finds any of them.
    any: Phrases,
    /// The line of each, by the word in lower case.
    lines: HashMap<String, Entry>,
}

static HARD_WORDS: LazyLock<Option<HardWords>> = LazyLock::new(|| {
    let entries = lines().filter_map(|(_, line)| entry(line));
    let words = entries.flat_map(|entry| words(entry.hard).map(move |word| (word, entry)));
    let lines: HashMap<String, Entry> = words
        .map(|(word, entry)| (word.to_lowercase(), entry))
        .collect();
    let any = any_of(lines.keys().map(String::as_str))?;
    Some(HardWords { any, lines })
});

/// The lines that hold something, each with its number.
fn lines() -> impl Iterator<Item = (usize, &'static str)> {
    let lines = include_str!("hard_words.txt").lines().zip(1..);
    let lines = lines.map(|(line, number)| (number, line.trim()));
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn entry(line: &'static str) -> Option<Entry> {
    let mut parts = line.split('|').map(str::trim);
    let entry = Entry {
        hard: parts.next()?,
        plain: parts.next().filter(|plain| !plain.is_empty())?,
        explained: parts.next(),
    };
    let has_words = |list| words(list).all(|word| !word.is_empty());
    let is_whole = parts.next().is_none() && has_words(entry.hard);
    (is_whole && entry.explained.is_none_or(has_words)).then_some(entry)
}

fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim)
}

/// Finds any of these words.
fn any_of<'w>(words: impl Iterator<Item = &'w str>) -> Option<Phrases> {
    let mut words: Vec<String> = words
        .map(|word| regex::escape(&word.to_lowercase()))
        .collect();
    // Of two that begin alike the longer one is meant.
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    Phrases::new(&words)
}

/// Every hard word that the same words do not explain, outside of the labels in `«»`.
pub(super) fn check(plain: &Plain, file: &LocaleFile) -> Vec<WordingError> {
    let said = without_labels(&plain.text);
    let Some(hard_words) = HARD_WORDS.as_ref() else {
        return Vec::new();
    };
    let is_explained = |entry: &Entry| {
        let explained = entry.explained.and_then(|list| any_of(words(list)));
        explained.is_some_and(|explained| explained.are_in(&said))
    };
    let found = hard_words.any.find(&said).into_iter();
    let found = found.filter_map(|found| {
        let word = said.get(found.clone())?;
        let entry = hard_words.lines.get(&word.to_lowercase())?;
        (!is_explained(entry)).then(|| WordingError::HardWord {
            word: word.to_owned(),
            plain: entry.plain,
            file: file.source().clone(),
            at: plain.place(&found),
        })
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_read() {
        let unread: Vec<_> = lines().filter(|(_, line)| entry(line).is_none()).collect();
        assert!(unread.is_empty(), "hard_words.txt: {unread:?}");
        let words = HARD_WORDS.as_ref().map(|list| list.lines.len());
        assert!(words > Some(20));
    }
}

//! Words that people who learn the telephone late do not know, and the plain word for each.
//!
//! The list is `hard_words.txt`, plain text that everybody can extend.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

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
    any: Regex,
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

/// Finds any of these words as whole words in any capitals.
fn any_of<'w>(words: impl Iterator<Item = &'w str>) -> Option<Regex> {
    let mut words: Vec<String> = words.map(regex::escape).collect();
    // Of two that begin alike the longer one is meant.
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let pattern = format!(r"\b(?:{})\b", words.join("|"));
    let builder = RegexBuilder::new(&pattern).case_insensitive(true).build();
    builder.ok()
}

/// Every hard word that the same words do not explain, outside of the labels in `«»`.
pub(super) fn check(plain: &Plain, file: &LocaleFile) -> Vec<WordingError> {
    let said = without_labels(&plain.text);
    let Some(hard_words) = HARD_WORDS.as_ref() else {
        return Vec::new();
    };
    let is_explained = |entry: &Entry| {
        let explained = entry.explained.and_then(|list| any_of(words(list)));
        explained.is_some_and(|explained| explained.is_match(&said))
    };
    let found = hard_words.any.find_iter(&said).filter_map(|found| {
        let word = found.as_str();
        let entry = hard_words.lines.get(&word.to_lowercase())?;
        (!is_explained(entry)).then(|| WordingError::HardWord {
            word: word.to_owned(),
            plain: entry.plain,
            file: file.source().clone(),
            at: plain.place(&found.range()),
        })
    });
    found.collect()
}

/// The words with as many spaces in place of each label, so that places stay what they are.
pub(super) fn without_labels(text: &str) -> String {
    let mut depth = 0_usize;
    let mut said = String::with_capacity(text.len());
    for letter in text.chars() {
        let opens = letter == '«';
        depth += usize::from(opens);
        if depth > 0 {
            said.extend(std::iter::repeat_n(' ', letter.len_utf8()));
        } else {
            said.push(letter);
        }
        depth = depth.saturating_sub(usize::from(letter == '»'));
    }
    said
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

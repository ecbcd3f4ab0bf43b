//! Words that people who learn the telephone late do not know, and the plain word for each.
//!
//! The list is `hard_words.txt`, plain text that everybody can extend.

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

use crate::locale::lint::pieces::Plain;
use crate::locale::{LocaleFile, WordingError};

/// A line of the list.
struct Entry {
    /// Finds the hard words.
    hard: Regex,
    /// What to say instead.
    plain: &'static str,
    /// Finds what explains them; `None` where nothing does.
    explained: Option<Regex>,
}

/// The list, and the lines of it that cannot be read.
static ENTRIES: LazyLock<Vec<Entry>> =
    LazyLock::new(|| lines().filter_map(|(_, line)| entry(line)).collect());

/// The lines that hold something, each with its number.
fn lines() -> impl Iterator<Item = (usize, &'static str)> {
    let lines = include_str!("hard_words.txt").lines().zip(1..);
    let lines = lines.map(|(line, number)| (number, line.trim()));
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn entry(line: &'static str) -> Option<Entry> {
    let mut parts = line.split('|').map(str::trim);
    let hard = any_of(parts.next()?)?;
    let plain = parts.next().filter(|plain| !plain.is_empty())?;
    let explained = match parts.next() {
        Some(words) => Some(any_of(words)?),
        None => None,
    };
    parts.next().is_none().then_some(Entry {
        hard,
        plain,
        explained,
    })
}

/// Finds any of these words, with commas between, as whole words in any capitals.
fn any_of(words: &str) -> Option<Regex> {
    let mut words: Vec<String> = words
        .split(',')
        .map(|word| regex::escape(word.trim()))
        .collect();
    // Of two that begin alike the longer one is meant.
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    if words.iter().any(String::is_empty) {
        return None;
    }
    let pattern = format!(r"\b(?:{})\b", words.join("|"));
    let builder = RegexBuilder::new(&pattern).case_insensitive(true).build();
    builder.ok()
}

/// Every hard word that the same words do not explain, outside of the labels in `«»`.
pub(super) fn check(plain: &Plain, file: &LocaleFile) -> Vec<WordingError> {
    let said = without_labels(&plain.text);
    let mut problems = Vec::new();
    for entry in ENTRIES.iter() {
        let is_explained = |explained: &Regex| explained.is_match(&said);
        if entry.explained.as_ref().is_some_and(is_explained) {
            continue;
        }
        for found in entry.hard.find_iter(&said) {
            problems.push(WordingError::HardWord {
                word: found.as_str().to_owned(),
                plain: entry.plain,
                file: file.source().clone(),
                at: plain.place(&found.range()),
            });
        }
    }
    problems
}

/// The words with as many spaces in place of each label, so that places stay what they are.
fn without_labels(text: &str) -> String {
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
        assert!(ENTRIES.len() > 20);
    }
}

//! Whether the words of a lesson are easy to follow, and whether saying them again can help.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::locale::lint::LAST;
use crate::locale::lint::hard_words;
use crate::locale::lint::pieces::{Plain, texts};
use crate::locale::{LocaleError, LocaleFile, WordingError};
use crate::text::fold;

/// From how many percent of common words on two explanations are one and the same.
const SAME_PERCENT: usize = 60;

/// The longest sentence that is easy to follow, in words, by language: Vietnamese writes one syllable a word,
/// and English its small words apart.
const MAX_WORDS: [(&str, usize); 2] = [(LAST, 20), ("en", 25)];

/// The most sentences of one message.
pub(super) const MAX_SENTENCES: usize = 3;

/// Every explanation that only repeats another, and what is hard to follow.
pub(super) fn check(file: &LocaleFile) -> Vec<LocaleError> {
    let mut problems = Vec::new();
    for text in texts(file).iter().filter(|text| !text.is_term) {
        let value = text.value.into_iter();
        let ways = ["again", "simpler"].into_iter();
        let ways = ways.filter_map(|way| text.attribute(way).map(|(_, pattern)| pattern));
        let explanations: Vec<Plain> = value
            .chain(ways)
            .map(|pattern| Plain::of(pattern, file))
            .collect();
        problems.extend(same_words(text.id, &explanations, file));
        for (_, pattern) in text.patterns() {
            let plain = Plain::of(pattern, file);
            problems.extend(hard_to_follow(&plain, file));
            problems.extend(many_sentences(&plain, file));
        }
    }
    problems.into_iter().map(LocaleError::Wording).collect()
}

/// Every sentence that is too long, and in Vietnamese every word that is hard.
pub(super) fn hard_to_follow(plain: &Plain, file: &LocaleFile) -> Vec<WordingError> {
    let mut problems = long_sentences(plain, file);
    if file.lang().as_str() == LAST {
        problems.extend(hard_words::check(plain, file));
    }
    problems
}

/// That there are more sentences than anybody keeps in mind. What is to be done in order, line by line with
/// a number before each, is read again while it is done, and counts for nothing.
fn many_sentences(plain: &Plain, file: &LocaleFile) -> Option<WordingError> {
    let is_numbered = |line: &str| {
        let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
        rest.len() < line.len() && rest.starts_with(". ")
    };
    let lines = plain.text.split_inclusive('\n');
    let before: usize = lines
        .take_while(|line| !is_numbered(line))
        .map(str::len)
        .sum();
    let sentences = sentences(plain.text.get(..before)?).len();
    (sentences > MAX_SENTENCES).then(|| WordingError::ManySentences {
        sentences,
        most: MAX_SENTENCES,
        file: file.source().clone(),
        at: plain.place(&(0..before)),
    })
}

/// Each explanation against those before it; one problem for each explanation is enough.
fn same_words(step: &str, explanations: &[Plain], file: &LocaleFile) -> Vec<WordingError> {
    let mut problems = Vec::new();
    let said: Vec<(&Plain, BTreeSet<String>)> = explanations
        .iter()
        .map(|plain| (plain, words(&plain.text)))
        .collect();
    for (number, (later, words)) in said.iter().enumerate() {
        let earlier = said.iter().take(number);
        let nearest = earlier.map(|(plain, others)| (common_percent(others, words), plain));
        let nearest = nearest.max_by_key(|(percent, _)| *percent);
        let Some((percent, earlier)) = nearest.filter(|(percent, _)| *percent >= SAME_PERCENT)
        else {
            continue;
        };
        problems.push(WordingError::SameWords {
            step: step.to_owned(),
            percent,
            file: file.source().clone(),
            first: earlier.whole(),
            at: later.whole(),
        });
    }
    problems
}

/// How many of the words of both are in both, in percent.
fn common_percent(one: &BTreeSet<String>, other: &BTreeSet<String>) -> usize {
    let common = one.intersection(other).count();
    (200 * common)
        .checked_div(one.len() + other.len())
        .unwrap_or(0)
}

/// The words of an explanation, folded. Forms of address count for nothing.
fn words(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Every sentence that is too long.
fn long_sentences(plain: &Plain, file: &LocaleFile) -> Vec<WordingError> {
    let limit = MAX_WORDS
        .iter()
        .find(|(lang, _)| file.lang().as_str() == *lang);
    let Some((_, most)) = limit else {
        return Vec::new();
    };
    sentences(&plain.text)
        .into_iter()
        .filter_map(|range| {
            let words = count_words(plain.text.get(range.clone())?);
            (words > *most).then(|| WordingError::LongSentence {
                words,
                most: *most,
                file: file.source().clone(),
                at: plain.place(&range),
            })
        })
        .collect()
}

/// The sentences of a text: each ends at an empty line, or at a mark that white space follows. What has no
/// letter is none.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut ended = false;
    let mut lines = 0;
    for (at, letter) in text.char_indices() {
        lines = match letter {
            '\n' => lines + 1,
            _ if letter.is_whitespace() => lines,
            _ => 0,
        };
        if lines > 1 || (ended && letter.is_whitespace()) {
            sentences.push(start..at);
            start = at + letter.len_utf8();
        }
        // A closing quote belongs to the mark before it.
        ended =
            matches!(letter, '.' | '!' | '?' | '…') || (ended && matches!(letter, '»' | '”' | ')'));
    }
    sentences.push(start..text.len());
    let says = |range: &Range<usize>| {
        text.get(range.clone())
            .is_some_and(|one| count_words(one) > 0)
    };
    sentences.retain(says);
    sentences
}

fn count_words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric) || word.contains(Plain::STAND_IN))
        .count()
}

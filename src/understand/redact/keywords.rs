//! The words that people put before a personal number.

use std::sync::LazyLock;

use crate::understand::lexicon_parse::{LexiconError, plain_lines, split_list};
use crate::understand::quick::Map;
use crate::understand::redact::Hidden;
use crate::understand::redact::digits::Token;
use crate::understand::syllable::bare;

/// What a word before a number says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// It is a personal number of this kind.
    Is(Hidden),
    /// It may be a code that came in a message: only if it looks like one.
    Perhaps,
    /// It is something that must stay: a bill, a dossier.
    Keep,
    /// It is part of an address, unless it is a phone number.
    Place,
    /// It is an amount of money, if it is a round one.
    Money,
}

const FILE: &str = include_str!("../lexicon/personal.txt");

static KEYWORDS: LazyLock<(Map<String, Says>, Vec<LexiconError>)> = LazyLock::new(load);

/// The most words of one keyword.
const LONGEST: usize = 4;

fn load() -> (Map<String, Says>, Vec<LexiconError>) {
    let mut keywords = Map::default();
    let mut errors = Vec::new();
    for (line, text) in plain_lines(FILE) {
        let Some((name, list)) = text.split_once(':') else {
            errors.push(LexiconError {
                file: "personal.txt",
                line,
                problem: "no `:` after the kind".to_owned(),
            });
            continue;
        };
        let says = match name.trim() {
            "identity" => Says::Is(Hidden::Identity),
            "phone" => Says::Is(Hidden::Phone),
            "secret" => Says::Is(Hidden::Secret),
            "card" => Says::Is(Hidden::Card),
            "account" => Says::Is(Hidden::Account),
            "insurance" => Says::Is(Hidden::Insurance),
            "perhaps" => Says::Perhaps,
            "keep" => Says::Keep,
            "place" => Says::Place,
            "money" => Says::Money,
            other => {
                errors.push(LexiconError {
                    file: "personal.txt",
                    line,
                    problem: format!("no kind `{other}`"),
                });
                continue;
            }
        };
        for item in split_list(list) {
            keywords.insert(bare(&item.to_lowercase()), says);
        }
    }
    (keywords, errors)
}

/// Lines of the keyword file that cannot be read.
pub(crate) fn check() -> &'static [LexiconError] {
    &KEYWORDS.1
}

/// What these words, taken together, say.
pub(crate) fn says(folded: &str) -> Option<Says> {
    KEYWORDS.0.get(folded).copied()
}

/// What the keyword says that ends with the last of `tokens`, and how many words it has.
pub(crate) fn ending(tokens: &[Token]) -> Option<(Says, usize)> {
    (1..=LONGEST.min(tokens.len())).rev().find_map(|count| {
        let words = tokens.get(tokens.len() - count..)?;
        says(&join(words)).map(|found| (found, count))
    })
}

/// What the keyword says that begins with the first of `tokens`.
pub(crate) fn beginning(tokens: &[Token]) -> Option<Says> {
    (1..=LONGEST.min(tokens.len()))
        .rev()
        .find_map(|count| says(&join(tokens.get(..count)?)))
}

fn join(tokens: &[Token]) -> String {
    tokens
        .iter()
        .map(|token| token.folded.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

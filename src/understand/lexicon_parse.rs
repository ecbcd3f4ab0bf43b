//! Reading the lines of the lexicon files.

use crate::understand::Intent;
use crate::understand::Waiting;
use crate::understand::labels::{EVERYWHERE, waiting_bit};
use crate::understand::lexicon::{ASKS, Lexicon, Rule};
use crate::understand::pattern::{Phrases, Piece};
use crate::understand::scam::SignRule;

/// A line of a lexicon file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, miette::Diagnostic)]
#[error("src/understand/lexicon/{file}:{line}: {problem}")]
#[diagnostic(
    code(understand::lexicon),
    help("the head of src/understand/pattern.rs says how a line is written")
)]
pub struct LexiconError {
    /// The file, below `lexicon/`.
    pub file: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

/// The lines of a file that hold something, with their numbers; a line that begins with `#` is a comment.
pub(crate) fn plain_lines(text: &'static str) -> impl Iterator<Item = (usize, &'static str)> {
    text.lines().enumerate().filter_map(|(number, line)| {
        let line = line.trim();
        (!line.is_empty() && !line.starts_with('#')).then_some((number + 1, line))
    })
}

/// The items of a list with commas.
pub(crate) fn split_list(list: &str) -> impl Iterator<Item = &str> {
    list.split(',')
        .map(str::trim)
        .filter(|item| !item.is_empty())
}

/// Reads one rule file into `lexicon`.
pub(crate) fn parse_rules(lexicon: &mut Lexicon, file: &'static str, text: &'static str) {
    let mut heading: Option<(Option<Intent>, u8, u8)> = None;
    for (line, text) in plain_lines(text) {
        if let Some(inner) = text
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            match parse_heading(inner) {
                Ok(found) => heading = Some(found),
                Err(problem) => lexicon.complain(file, line, problem),
            }
            continue;
        }
        let Some((intent, weight, contexts)) = heading else {
            lexicon.complain(file, line, "a pattern before the first heading".to_owned());
            continue;
        };
        match parse_pattern(lexicon, text) {
            Ok(pieces) => lexicon.rules.push(Rule {
                intent,
                weight,
                contexts,
                pieces,
                source: text.to_owned(),
            }),
            Err(problem) => lexicon.complain(file, line, problem),
        }
    }
}

/// Reads the file of the signs of fraud into `lexicon`.
pub(crate) fn parse_signs(lexicon: &mut Lexicon, file: &'static str, text: &'static str) {
    let mut heading: Option<(&'static str, i32, &'static str)> = None;
    for (line, text) in plain_lines(text) {
        if let Some(inner) = text
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            heading = parse_sign_heading(inner);
            if heading.is_none() {
                lexicon.complain(file, line, format!("`{inner}` is not a key and a weight"));
            }
            continue;
        }
        let Some((key, weight, group)) = heading else {
            lexicon.complain(file, line, "a pattern before the first heading".to_owned());
            continue;
        };
        match parse_pattern(lexicon, text) {
            Ok(pieces) => lexicon.signs.push(SignRule {
                key,
                weight,
                group,
                asks: file == ASKS,
                pieces,
            }),
            Err(problem) => lexicon.complain(file, line, problem),
        }
    }
}

/// `scam-fee 4` or `scam-fee 4 money`: the key, the weight, and the group, which is the key if none
/// is named.
fn parse_sign_heading(text: &'static str) -> Option<(&'static str, i32, &'static str)> {
    let mut words = text.split_whitespace();
    let key = words.next()?;
    let weight = words.next()?.parse().ok()?;
    Some((key, weight, words.next().unwrap_or(key)))
}

/// `done 5` or `done 5 step-wait group`; `ignore` stands for no intent.
fn parse_heading(text: &str) -> Result<(Option<Intent>, u8, u8), String> {
    let mut words = text.split_whitespace();
    let label = words.next().unwrap_or_default();
    let intent = Intent::from_label(label);
    if intent.is_none() && label != "ignore" {
        return Err(format!("no intent `{label}`"));
    }
    let weight = words
        .next()
        .and_then(|weight| weight.parse().ok())
        .filter(|weight| (1..=9).contains(weight))
        .ok_or_else(|| "no weight from 1 to 9 after the intent".to_owned())?;
    let mut contexts = 0;
    for name in words {
        let waiting = Waiting::from_label(name).ok_or_else(|| format!("no situation `{name}`"))?;
        contexts |= waiting_bit(waiting);
    }
    Ok((
        intent,
        weight,
        if contexts == 0 { EVERYWHERE } else { contexts },
    ))
}

/// The pieces of one pattern.
pub(crate) fn parse_pattern(lexicon: &mut Lexicon, text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    for word in text.split_whitespace() {
        pieces.push(match word {
            "<" => Piece::Start,
            ">" => Piece::End,
            "<<" => Piece::MessageStart,
            ">>" => Piece::MessageEnd,
            ".." => Piece::Gap(3),
            "..." => Piece::Gap(8),
            _ => parse_words(lexicon, word)?,
        });
    }
    if !pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Phrases(_, false)))
    {
        return Err("a pattern needs a word that must be there".to_owned());
    }
    let head = pieces
        .iter()
        .take_while(|piece| !matches!(piece, Piece::Phrases(_, false)));
    for piece in head {
        if matches!(piece, Piece::Gap(_) | Piece::End | Piece::MessageEnd) {
            return Err("a pattern cannot begin with a gap or an end".to_owned());
        }
    }
    Ok(pieces)
}

fn parse_words(lexicon: &mut Lexicon, word: &str) -> Result<Piece, String> {
    if let Some(rest) = word.strip_prefix('-') {
        return Ok(Piece::Not(parse_phrases(lexicon, rest)?));
    }
    match word
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(inner) => Ok(Piece::Phrases(parse_phrases(lexicon, inner)?, true)),
        None => Ok(Piece::Phrases(parse_phrases(lexicon, word)?, false)),
    }
}

fn parse_phrases(lexicon: &mut Lexicon, text: &str) -> Result<Phrases, String> {
    let mut phrases = Phrases::default();
    for item in text.split('/') {
        match item.strip_prefix('@') {
            Some(name) => {
                let class = lexicon
                    .classes
                    .get(name)
                    .ok_or_else(|| format!("no class `{name}`"))?
                    .clone();
                phrases.extend(&class);
            }
            None if item.is_empty() => return Err(format!("an empty word in `{text}`")),
            None => {
                let phrase = lexicon.phrase(&item.replace('_', " "));
                phrases.add(phrase);
            }
        }
    }
    Ok(phrases)
}

//! Slips of the finger: a word one or two keys away from a known one.
//!
//! Never turns a word into one whose confusion would flip the meaning.

use crate::understand::lexicon::Lexicon;
use crate::understand::syllable::is_syllable;
use crate::understand::words::Vocabulary;

/// Rows of the keyboard, to tell neighbours.
const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// The known letters that `folded` was probably meant to be; `None` when there is no one answer.
///
/// Quick to say no: words with too many other letters are not compared.
pub(crate) fn nearest<'l>(lexicon: &'l Lexicon, folded: &str) -> Option<&'l str> {
    let length = folded.chars().count();
    if !(4..=14).contains(&length)
        || !folded.is_ascii()
        || is_syllable(folded)
        || folded.chars().any(|letter| letter.is_ascii_digit())
    {
        return None;
    }
    let most = if length >= 7 { 2 } else { 1 };
    let mut best: Option<(&str, usize)> = None;
    let mut tie = false;
    let letters = letters_of(folded);
    let near = lexicon
        .targets
        .iter()
        .take(length + most + 1)
        .skip(length.saturating_sub(most))
        .flatten();
    for (known, others) in near {
        let differ = (letters ^ others).count_ones() as usize;
        if differ > 2 * most || strsim::osa_distance(known, folded) > most {
            continue;
        }
        let cost = cost(known, folded);
        match best {
            Some((_, lowest)) if cost > lowest => {}
            Some((_, lowest)) if cost == lowest => tie = true,
            Some(_) | None => {
                best = Some((known, cost));
                tie = false;
            }
        }
    }
    best.filter(|_| !tie).map(|(known, _)| known)
}

/// Words to compare with, by length, each with the set of its letters.
pub(crate) fn targets(vocabulary: &Vocabulary) -> Vec<Vec<(String, u32)>> {
    let mut targets: Vec<Vec<(String, u32)>> = vec![Vec::new(); 16];
    let mut all: Vec<&str> = vocabulary.all_letters().collect();
    all.sort_unstable();
    for known in all {
        let length = known.len();
        if length >= 4
            && known.bytes().all(|letter| letter.is_ascii_lowercase())
            && let Some(list) = targets.get_mut(length)
        {
            list.push((known.to_owned(), letters_of(known)));
        }
    }
    targets
}

/// The set of the letters of a word, as bits.
fn letters_of(word: &str) -> u32 {
    word.bytes()
        .filter(u8::is_ascii_lowercase)
        .fold(0, |set, letter| set | (1 << (letter - b'a')))
}

/// The distance in half steps: a neighbouring key costs half of a far one.
fn cost(known: &str, typed: &str) -> usize {
    let far = 2 * strsim::osa_distance(known, typed);
    let near = known
        .chars()
        .zip(typed.chars())
        .filter(|(left, right)| left != right && are_neighbours(*left, *right))
        .count();
    if known.len() == typed.len() {
        far.saturating_sub(near)
    } else {
        far
    }
}

fn are_neighbours(left: char, right: char) -> bool {
    let place = |letter: char| {
        ROWS.iter().enumerate().find_map(|(row, letters)| {
            letters
                .chars()
                .position(|other| other == letter)
                .map(|column| (row, column))
        })
    };
    match (place(left), place(right)) {
        (Some((upper, one)), Some((lower, other))) => {
            upper.abs_diff(lower) <= 1 && one.abs_diff(other) <= 1
        }
        (Some(_) | None, _) => false,
    }
}

//! Words typed without spaces: `bácxongrồinhé`.

use crate::understand::lexicon::Lexicon;
use crate::understand::syllable::{Spelling, bare, is_syllable};

/// The longest syllable, `nghiêng`, in letters.
const LONGEST: usize = 7;

/// Cuts `word` into known words, the fewest that will do; `None` when it cannot be cut.
///
/// Linear in the length: each border looks back at most seven letters.
pub(crate) fn split(lexicon: &Lexicon, word: &str) -> Option<Vec<String>> {
    let letters: Vec<char> = word.chars().collect();
    if !(4..=60).contains(&letters.len()) || !letters.iter().all(|letter| letter.is_alphabetic()) {
        return None;
    }
    // For each border: the cost of the best cut up to it, and the length of its last word.
    let mut best: Vec<Option<(usize, usize)>> = vec![None; letters.len() + 1];
    if let Some(start) = best.first_mut() {
        *start = Some((0, 0));
    }
    for end in 1..=letters.len() {
        for length in 1..=LONGEST.min(end) {
            let Some((before, _)) = best.get(end - length).copied().flatten() else {
                continue;
            };
            let Some(cost) = letters.get(end - length..end).and_then(|slice| {
                let part: String = slice.iter().collect();
                cost(lexicon, &part)
            }) else {
                continue;
            };
            let total = before + cost;
            if let Some(place) = best.get_mut(end)
                && place.is_none_or(|(lowest, _)| total < lowest)
            {
                *place = Some((total, length));
            }
        }
    }
    let mut words = Vec::new();
    let mut end = letters.len();
    while end > 0 {
        let (_, length) = best.get(end).copied().flatten()?;
        let start = end.checked_sub(length).filter(|_| length > 0)?;
        words.push(letters.get(start..end)?.iter().collect());
        end = start;
    }
    words.reverse();
    (words.len() > 1).then_some(words)
}

/// What it costs to take `part` as one word; `None` when it is none.
fn cost(lexicon: &Lexicon, part: &str) -> Option<usize> {
    let spelling = Spelling::of(part);
    let folded = bare(&spelling.letters);
    let length = folded.chars().count();
    if length < 2 && !matches!(part, "ạ" | "à" | "ơ" | "ừ" | "ở") {
        return None;
    }
    if lexicon.vocabulary.exact(&spelling).is_some() {
        return Some(10);
    }
    if !lexicon.vocabulary.with_letters(&folded).is_empty() {
        return Some(if length <= 2 { 14 } else { 11 });
    }
    if lexicon.respellings.contains_key(part) && length >= 2 {
        return Some(15);
    }
    is_syllable(&folded).then_some(if length >= 3 { 25 } else { 40 })
}

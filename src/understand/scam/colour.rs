//! The colour of a message: whether its wording is rather that of frauds or of honest messages.
//!
//! A word alone proves nothing; many together tip a sum that stands near the border. What is weighed
//! are words and pairs of neighbours, so that speakers are understood for whom there is no pattern.
//! Their weights (`colours.txt`) are learned from the corpora, see `tests/it/understanding/colours.rs`.

use crate::understand::clause::Clause;
use crate::understand::lexicon::Lexicon;

/// The most that the colour of a message weighs, for or against it.
pub(crate) const MOST: i32 = 6;

/// The weights are written in parts of what signs weigh.
const PARTS: i32 = 10;

/// Stands for the weight that every message has before a word is read.
const ALWAYS: &str = "{always}";

/// Stands for every number.
const NUMBER: &str = "{n}";

/// Gives the words of clauses, without marks, and each with its neighbour as `one_next`.
pub(crate) fn each_wording(clauses: &[Clause<'_>], mut each: impl FnMut(&str)) {
    let mut pair = String::new();
    for clause in clauses {
        pair.clear();
        for word in &clause.words {
            let is_number = word
                .folded
                .starts_with(|letter: char| letter.is_ascii_digit());
            let word = if is_number {
                NUMBER
            } else {
                word.folded.as_ref()
            };
            each(word);
            if !pair.is_empty() {
                pair.push('_');
                pair.push_str(word);
                each(&pair);
                pair.clear();
            }
            pair.push_str(word);
        }
    }
}

/// The weight of the wording as a whole, positive for that of frauds.
pub(crate) fn weigh(lexicon: &Lexicon, clauses: &[Clause<'_>]) -> i32 {
    let mut parts = lexicon.colours.get(ALWAYS).copied().unwrap_or_default();
    each_wording(clauses, |wording| {
        parts += lexicon.colours.get(wording).copied().unwrap_or_default();
    });
    (parts + PARTS / 2).div_euclid(PARTS).clamp(-MOST, MOST)
}

//! The colour of a message: whether its words are rather those of frauds or of honest messages.
//!
//! A word alone proves nothing; many together tip a sum that stands near the border. The words and
//! their weights (`colours.txt`) are learned from the corpora, see `tests/it/understanding/colours.rs`.

use std::collections::BTreeSet;

use crate::understand::clause::Clause;
use crate::understand::lexicon::Lexicon;

/// The most that the colour of a message weighs, for or against it.
const MOST: i32 = 3;

/// The distinct words of clauses, as their colours are learned: without marks, no numbers.
pub(crate) fn words<'a>(clauses: &'a [Clause<'_>]) -> BTreeSet<&'a str> {
    clauses
        .iter()
        .flat_map(|clause| &clause.words)
        .map(|word| word.folded.as_ref())
        .filter(|word| word.starts_with(char::is_alphabetic))
        .collect()
}

/// The weight of the words together, positive for those of frauds.
pub(crate) fn weigh(lexicon: &Lexicon, clauses: &[Clause<'_>]) -> i32 {
    let sum: i32 = words(clauses)
        .into_iter()
        .filter_map(|word| lexicon.colours.get(word))
        .sum();
    sum.clamp(-MOST, MOST)
}

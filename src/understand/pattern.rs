//! The little language of the rule files, and how a rule is found in a clause.
//!
//! A pattern is a row of pieces, each standing for the next word:
//!
//! | piece | stands for |
//! |---|---|
//! | `bấm` · `bấm/ấn/nhấn` · `từ_từ` | a word · one of several · words in a row |
//! | `@fail` | a word or phrase of that class (`classes.txt`) |
//! | `(được)` | the same, or nothing |
//! | `..` · `...` | up to 3 · up to 8 words |
//! | `-@neg` | here does not stand such a word |
//! | `<` `>` · `<<` `>>` | the clause starts, ends · the message starts, ends |
//! | `{n}` | a number |
//!
//! Soft words (address, particles, fillers) may stand anywhere between the pieces.

use crate::understand::words::{Reading, WordId, WordSet};

/// One word of a message as the matcher sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell<'v> {
    /// What the word can be.
    pub(crate) reading: Reading<'v>,
    /// Whether it may be passed over.
    pub(crate) soft: bool,
}

/// One piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// One of these phrases; the flag says whether nothing will do as well.
    Phrases(Phrases, bool),
    /// Up to so many words.
    Gap(usize),
    /// None of these phrases begins (or, as the first piece, has just ended) here.
    Not(Phrases),
    /// The clause starts here.
    Start,
    /// The clause ends here.
    End,
    /// The message starts here.
    MessageStart,
    /// The message ends here.
    MessageEnd,
}

/// A set of words and phrases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Phrases {
    /// Single words.
    singles: WordSet,
    /// What a phrase can begin with.
    firsts: WordSet,
    /// The same, for a quick look and in order of addition.
    first_words: Vec<WordId>,
    /// What a longer phrase can begin with.
    longer_firsts: WordSet,
    /// Longer phrases by their first word, then the longest first.
    longer: Vec<Vec<WordId>>,
    /// How many words the longest has.
    longest: usize,
}

impl Phrases {
    /// Adds one phrase.
    pub(crate) fn add(&mut self, phrase: Vec<WordId>) {
        match phrase.as_slice() {
            [] => {}
            [one] => {
                if !self.singles.holds(*one) {
                    self.singles.add(*one);
                    self.add_first(*one);
                }
            }
            [first, ..] => {
                self.add_first(*first);
                let at = self.longer.partition_point(|other| {
                    let head = other.first().copied().unwrap_or_default();
                    (head, phrase.len()) <= (*first, other.len())
                });
                self.longer_firsts.add(*first);
                self.longest = self.longest.max(phrase.len());
                self.longer.insert(at, phrase);
            }
        }
    }

    /// Adds every phrase of `other`.
    pub(crate) fn extend(&mut self, other: &Self) {
        for one in &other.first_words {
            if other.singles.holds(*one) {
                self.add(vec![*one]);
            }
        }
        for phrase in &other.longer {
            self.add(phrase.clone());
        }
    }

    fn add_first(&mut self, word: WordId) {
        if !self.firsts.holds(word) {
            self.firsts.add(word);
            self.first_words.push(word);
        }
    }

    /// The longer phrases that begin with a word, the longest first.
    fn longer_from(&self, first: WordId) -> impl Iterator<Item = &[WordId]> {
        let head = |phrase: &Vec<WordId>| phrase.first().copied().unwrap_or_default();
        let start = self.longer.partition_point(|phrase| head(phrase) < first);
        self.longer
            .iter()
            .skip(start)
            .take_while(move |phrase| head(phrase) == first)
            .map(Vec::as_slice)
    }

    /// Whether a phrase of the set can begin with one of `words`.
    pub(crate) fn may_begin_in(&self, words: &WordSet) -> bool {
        self.firsts.meets(words)
    }

    /// The words that a phrase of the set can begin with.
    pub(crate) fn first_words(&self) -> &[WordId] {
        &self.first_words
    }
}

/// A clause of a message, and whether it opens or closes the message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'a, 'v> {
    /// Its words.
    pub(crate) cells: &'a [Cell<'v>],
    /// Whether nothing but soft words comes before it.
    pub(crate) first: bool,
    /// Whether nothing but soft words comes after it.
    pub(crate) last: bool,
}

impl<'v> View<'_, 'v> {
    fn cell(&self, at: usize) -> Option<&Cell<'v>> {
        self.cells.get(at)
    }

    fn only_soft_before(&self, at: usize) -> bool {
        self.cells.iter().take(at).all(|cell| cell.soft)
    }

    fn only_soft_after(&self, at: usize) -> bool {
        self.cells.iter().skip(at).all(|cell| cell.soft)
    }

    /// Where `phrases` ends when it begins at `at`, soft words before it allowed.
    pub(crate) fn phrase_end(&self, phrases: &Phrases, at: usize) -> Option<usize> {
        self.phrase_then(phrases, at, &mut Some)
    }

    /// Where `phrases` ends when it begins exactly at `at`, longest first.
    pub(crate) fn phrase_end_here(&self, phrases: &Phrases, at: usize) -> Option<usize> {
        if !self.cell(at)?.reading.can_be_any(&phrases.firsts) {
            return None;
        }
        self.phrase_then_here(phrases, at, &mut Some)
    }

    /// Finds `phrases` from `at` on, soft words before it allowed, and then what `then` finds.
    fn phrase_then(
        &self,
        phrases: &Phrases,
        at: usize,
        then: &mut dyn FnMut(usize) -> Option<usize>,
    ) -> Option<usize> {
        let mut at = at;
        loop {
            if let Some(end) = self.phrase_then_here(phrases, at, then) {
                return Some(end);
            }
            if !self.cell(at)?.soft {
                return None;
            }
            at += 1;
        }
    }

    /// Finds `phrases` exactly at `at`, the longest first, and then what `then` finds.
    fn phrase_then_here(
        &self,
        phrases: &Phrases,
        at: usize,
        then: &mut dyn FnMut(usize) -> Option<usize>,
    ) -> Option<usize> {
        let cell = self.cell(at)?;
        if !cell.reading.can_be_any(&phrases.firsts) {
            return None;
        }
        let longer = |word: &&WordId| phrases.longer_firsts.holds(**word);
        for word in cell.reading.words().iter().filter(longer) {
            for phrase in phrases.longer_from(*word) {
                if let Some(end) = self.words_end(phrase, at)
                    && let Some(found) = then(end)
                {
                    return Some(found);
                }
            }
        }
        if cell.reading.can_be_any(&phrases.singles) {
            return then(at + 1);
        }
        None
    }

    fn words_end(&self, words: &[WordId], at: usize) -> Option<usize> {
        let (first, rest) = words.split_first()?;
        if !self.cell(at)?.reading.can_be(*first) {
            return None;
        }
        let mut at = at + 1;
        for word in rest {
            loop {
                let cell = self.cell(at)?;
                at += 1;
                if cell.reading.can_be(*word) {
                    break;
                }
                if !cell.soft {
                    return None;
                }
            }
        }
        Some(at)
    }

    /// Whether a phrase of the set has just ended before `at`.
    fn phrase_just_before(&self, phrases: &Phrases, at: usize) -> bool {
        let mut end = at;
        while let Some(before) = end.checked_sub(1) {
            let from = end.saturating_sub(phrases.longest.max(1) + 1);
            if (from..end).any(|start| self.phrase_end_here(phrases, start) == Some(end)) {
                return true;
            }
            if !self.cell(before).is_some_and(|cell| cell.soft) {
                return false;
            }
            end = before;
        }
        false
    }
}

/// Where `pieces` end when their first phrase begins at cell `at`.
pub(crate) fn find_end(pieces: &[Piece], view: &View<'_, '_>, at: usize) -> Option<usize> {
    let mut rest = pieces;
    while let Some((piece, tail)) = rest.split_first() {
        match piece {
            Piece::Phrases(phrases, optional) => {
                let found =
                    view.phrase_then_here(phrases, at, &mut |end| rest_end(tail, view, end));
                if found.is_some() {
                    // What must stand before it is looked at last: it takes longer and mostly holds.
                    return found.filter(|_| opens(pieces, rest.len(), view, at));
                }
                if !optional {
                    return None;
                }
            }
            Piece::Start | Piece::MessageStart | Piece::Not(_) => {}
            Piece::Gap(_) | Piece::End | Piece::MessageEnd => return None,
        }
        rest = tail;
    }
    None
}

/// Whether what `pieces` ask of the words before `at` holds; the last `left` of them come later.
fn opens(pieces: &[Piece], left: usize, view: &View<'_, '_>, at: usize) -> bool {
    pieces
        .iter()
        .take(pieces.len().saturating_sub(left))
        .all(|piece| match piece {
            Piece::Start => view.only_soft_before(at),
            Piece::MessageStart => view.first && view.only_soft_before(at),
            Piece::Not(phrases) => !view.phrase_just_before(phrases, at),
            Piece::Phrases(..) | Piece::Gap(_) | Piece::End | Piece::MessageEnd => true,
        })
}

fn rest_end(pieces: &[Piece], view: &View<'_, '_>, at: usize) -> Option<usize> {
    let Some((piece, tail)) = pieces.split_first() else {
        return Some(at);
    };
    match piece {
        Piece::Phrases(phrases, optional) => {
            let found = view.phrase_then(phrases, at, &mut |end| rest_end(tail, view, end));
            if found.is_some() {
                return found;
            }
            if *optional {
                rest_end(tail, view, at)
            } else {
                None
            }
        }
        Piece::Gap(most) => {
            let mut passed = 0;
            let mut from = at;
            loop {
                let found = match tail.split_first() {
                    // The gap itself passes over soft words.
                    Some((Piece::Phrases(phrases, false), tail)) => {
                        view.phrase_then_here(phrases, from, &mut |end| rest_end(tail, view, end))
                    }
                    Some(_) | None => rest_end(tail, view, from),
                };
                if found.is_some() {
                    return found;
                }
                let cell = view.cell(from)?;
                passed += usize::from(!cell.soft);
                if passed > *most {
                    return None;
                }
                from += 1;
            }
        }
        Piece::Not(phrases) => {
            if view.phrase_end(phrases, at).is_some() {
                None
            } else {
                rest_end(tail, view, at)
            }
        }
        Piece::End => {
            if view.only_soft_after(at) {
                rest_end(tail, view, at)
            } else {
                None
            }
        }
        Piece::MessageEnd => {
            if view.last && view.only_soft_after(at) {
                rest_end(tail, view, at)
            } else {
                None
            }
        }
        Piece::Start | Piece::MessageStart => None,
    }
}

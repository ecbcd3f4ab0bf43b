//! The words that the lexicons know, each with a number, found by exact spelling or by letters alone.
//!
//! Knows spellings; knows nothing of what a word means.

use crate::understand::quick::Map;
use crate::understand::syllable::{Spelling, bare};

/// The number of a known word.
pub(crate) type WordId = u16;

/// A set of words, one bit each: asked for every word of every message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct WordSet {
    bits: Vec<u64>,
}

impl WordSet {
    /// Adds one word.
    pub(crate) fn add(&mut self, word: WordId) {
        let place = usize::from(word >> 6);
        if place >= self.bits.len() {
            self.bits.resize(place + 1, 0);
        }
        if let Some(bits) = self.bits.get_mut(place) {
            *bits |= 1 << (word & 63);
        }
    }

    /// Whether a word is in both.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        let mut pairs = self.bits.iter().zip(&other.bits);
        pairs.any(|(mine, theirs)| mine & theirs != 0)
    }

    /// Whether `word` is in it.
    pub(crate) fn holds(&self, word: WordId) -> bool {
        self.bits
            .get(usize::from(word >> 6))
            .is_some_and(|bits| bits & (1 << (word & 63)) != 0)
    }
}

/// Every known word.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    spellings: Vec<Spelling>,
    /// The letters of each word, without marks.
    letters: Vec<String>,
    /// Each word as it is written in the lexicon, lower case.
    written: Map<String, WordId>,
    by_spelling: Map<Spelling, WordId>,
    by_letters: Map<String, Vec<WordId>>,
}

/// What a typed word can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading<'v> {
    /// No known word.
    Unknown,
    /// Exactly one.
    One(WordId),
    /// One of several that differ in marks only.
    Many(&'v [WordId]),
}

impl Reading<'_> {
    /// Whether it can be `word`.
    pub(crate) fn can_be(&self, word: WordId) -> bool {
        match self {
            Self::Unknown => false,
            Self::One(one) => *one == word,
            Self::Many(many) => many.contains(&word),
        }
    }

    /// Whether it can be one of `words`.
    pub(crate) fn can_be_any(&self, words: &WordSet) -> bool {
        match self {
            Self::Unknown => false,
            Self::One(one) => words.holds(*one),
            Self::Many(many) => many.iter().any(|one| words.holds(*one)),
        }
    }

    /// Every word that it can be.
    pub(crate) fn words(&self) -> &[WordId] {
        match self {
            Self::Unknown => &[],
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

impl Vocabulary {
    /// The number of `word` (any case), which is added when it is new.
    ///
    /// A vocabulary that is full answers with its last word; `check` reports that.
    pub(crate) fn add(&mut self, word: &str) -> WordId {
        let word = word.to_lowercase();
        let spelling = Spelling::of(&word);
        if let Some(id) = self.by_spelling.get(&spelling) {
            return *id;
        }
        let Ok(id) = WordId::try_from(self.spellings.len()) else {
            return WordId::MAX;
        };
        let letters = bare(&spelling.letters);
        self.spellings.push(spelling.clone());
        self.letters.push(letters.clone());
        if word.starts_with(char::is_alphabetic) {
            self.written.insert(word, id);
        }
        self.by_letters.entry(letters).or_default().push(id);
        self.by_spelling.insert(spelling, id);
        id
    }

    /// The word with exactly this spelling.
    pub(crate) fn exact(&self, spelling: &Spelling) -> Option<WordId> {
        self.by_spelling.get(spelling).copied()
    }

    /// Every word with these letters, whatever its marks.
    pub(crate) fn with_letters(&self, folded: &str) -> &[WordId] {
        self.by_letters.get(folded).map_or(&[], Vec::as_slice)
    }

    /// What `spelling` can be. In a message without marks (`marked` false) a bare word can be any
    /// word of its letters; otherwise a known spelling is taken at its word.
    pub(crate) fn read(&self, spelling: &Spelling, marked: bool) -> Reading<'_> {
        let sloppy = spelling.is_bare() && !marked;
        if !sloppy && let Some(id) = self.exact(spelling) {
            return Reading::One(id);
        }
        let all = self.with_letters(&bare(&spelling.letters));
        match all {
            [] => Reading::Unknown,
            [one] => Reading::One(*one),
            many if spelling.is_bare() => Reading::Many(many),
            many => self.closest(spelling, many),
        }
    }

    /// The word of `many` whose marks agree best with a sloppy spelling; of equals the first.
    fn closest<'v>(&self, spelling: &Spelling, many: &'v [WordId]) -> Reading<'v> {
        many.iter()
            .rev()
            .max_by_key(|id| {
                self.spellings
                    .get(usize::from(**id))
                    .map_or(i32::MIN, |right| spelling.agreement(right))
            })
            .map_or(Reading::Unknown, |id| Reading::One(*id))
    }

    /// The word that is written just so, and its letters without marks: the way that most words of
    /// most messages are found.
    pub(crate) fn written(&self, word: &str) -> Option<(WordId, &str)> {
        let id = *self.written.get(word)?;
        Some((id, self.letters.get(usize::from(id))?))
    }

    /// Takes a word out of those that are found as written.
    pub(crate) fn doubt(&mut self, word: &str) {
        self.written.remove(word);
    }

    /// The letters and tone of a word.
    pub(crate) fn spelling(&self, id: WordId) -> Option<&Spelling> {
        self.spellings.get(usize::from(id))
    }

    /// How many words are known.
    pub(crate) fn len(&self) -> usize {
        self.spellings.len()
    }

    /// Every known run of letters, for fuzzy matching.
    pub(crate) fn all_letters(&self) -> impl Iterator<Item = &str> {
        self.by_letters.keys().map(String::as_str)
    }
}

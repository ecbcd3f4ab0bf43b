//! Which patterns can be in a clause at all: told from its words before any pattern is tried.
//!
//! For each word there are rows of bits, one bit a pattern: which patterns it may begin, and of which
//! it gives something that must be there. A clause's words laid over each other leave the few
//! patterns that are worth a try.

use crate::understand::pattern::{Cell, Piece};
use crate::understand::words::WordId;

/// How many of the words that a pattern must have are looked for, the rarest first.
const NEEDS: usize = 3;
/// Bits of one block of a row.
const BLOCK: usize = 64;

/// Rows of bits, one for each word.
#[derive(Clone, Debug, Default)]
struct Rows {
    /// Blocks in a row.
    width: usize,
    blocks: Vec<u64>,
}

/// Patterns by the words that must be there.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// Which patterns a word can begin.
    begins: Rows,
    /// Which patterns a word gives a need of.
    gives: [Rows; NEEDS],
    /// Which patterns have no such need.
    free: [Vec<u64>; NEEDS],
}

impl Index {
    /// Prepares patterns over a vocabulary of so many words.
    pub(crate) fn new<'p>(words: usize, patterns: impl Iterator<Item = &'p [Piece]>) -> Self {
        let patterns: Vec<&[Piece]> = patterns.collect();
        let width = patterns.len().div_ceil(BLOCK);
        let rows = || Rows {
            width,
            blocks: vec![0; width * words],
        };
        let mut index = Self {
            begins: rows(),
            gives: std::array::from_fn(|_| rows()),
            free: std::array::from_fn(|_| vec![u64::MAX; width]),
        };
        for (number, pieces) in patterns.into_iter().enumerate() {
            for piece in pieces {
                if let Piece::Phrases(phrases, optional) = piece {
                    index.begins.set(phrases.first_words(), number);
                    if !optional {
                        break;
                    }
                }
            }
            let mut needs: Vec<&[WordId]> = pieces.iter().filter_map(must_be_there).collect();
            needs.sort_by_key(|need| need.len());
            for ((need, rows), free) in needs.iter().zip(&mut index.gives).zip(&mut index.free) {
                rows.set(need, number);
                if let Some(block) = free.get_mut(number / BLOCK) {
                    *block &= !(1 << (number % BLOCK));
                }
            }
        }
        index
    }

    /// The patterns that may be in a clause: the blocks of bits that are not empty, with their places.
    pub(crate) fn possible(&self, cells: &[Cell<'_>]) -> Vec<(usize, u64)> {
        let mut possible = vec![u64::MAX; self.begins.width];
        let mut given = Vec::with_capacity(self.begins.width);
        for (rows, free) in self.gives.iter().zip(&self.free) {
            given.clone_from(free);
            for word in cells.iter().flat_map(|cell| cell.reading.words()) {
                for (block, more) in given.iter_mut().zip(rows.of(*word)) {
                    *block |= more;
                }
            }
            for (block, given) in possible.iter_mut().zip(&given) {
                *block &= given;
            }
        }
        let mut blocks = Vec::with_capacity(self.begins.width);
        blocks.extend(
            possible
                .into_iter()
                .enumerate()
                .filter(|(_, block)| *block != 0),
        );
        blocks
    }

    /// The numbers of the possible patterns that `word` may begin, in order.
    pub(crate) fn begun_by<'a>(
        &'a self,
        word: WordId,
        possible: &'a [(usize, u64)],
    ) -> impl Iterator<Item = usize> + 'a {
        let begun = self.begins.of(word);
        possible.iter().flat_map(|(place, possible)| Ones {
            left: begun.get(*place).map_or(0, |begun| begun & possible),
            first: place * BLOCK,
        })
    }
}

/// The words with which a piece that must be there can begin.
fn must_be_there(piece: &Piece) -> Option<&[WordId]> {
    match piece {
        Piece::Phrases(phrases, false) => Some(phrases.first_words()),
        Piece::Phrases(_, true)
        | Piece::Gap(_)
        | Piece::Not(_)
        | Piece::Start
        | Piece::End
        | Piece::MessageStart
        | Piece::MessageEnd => None,
    }
}

impl Rows {
    /// The row of a word; empty for a word beyond the vocabulary.
    fn of(&self, word: WordId) -> &[u64] {
        let start = usize::from(word) * self.width;
        self.blocks
            .get(start..start + self.width)
            .unwrap_or_default()
    }

    fn set(&mut self, words: &[WordId], number: usize) {
        for word in words {
            let place = usize::from(*word) * self.width + number / BLOCK;
            if let Some(block) = self.blocks.get_mut(place) {
                *block |= 1 << (number % BLOCK);
            }
        }
    }
}

/// The places of the ones in a block.
struct Ones {
    left: u64,
    first: usize,
}

impl Iterator for Ones {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.left == 0 {
            return None;
        }
        let place = self.left.trailing_zeros() as usize;
        self.left &= self.left - 1;
        Some(self.first + place)
    }
}

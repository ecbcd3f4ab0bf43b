//! Signs of fraud in words: patterns of the files `scam/…`, found clause by clause.

use crate::understand::clause::{Clause, Join, clauses};
use crate::understand::lexicon::Lexicon;
use crate::understand::normalise::{Raw, pieces};
use crate::understand::pattern::{Cell, Piece, View, find_end};
use crate::understand::repair::repair;

/// A pattern and the sign that it is.
#[derive(Clone, Debug)]
pub(crate) struct SignRule {
    /// The locale's key of the reason.
    pub(crate) key: &'static str,
    /// How much it weighs; negative speaks for an honest message.
    pub(crate) weight: i32,
    /// Signs of one group are one request in several words: the strongest counts.
    pub(crate) group: &'static str,
    /// Whether it is something asked of the reader, not a story around it.
    pub(crate) asks: bool,
    /// The pattern.
    pub(crate) pieces: Vec<Piece>,
}

/// The clauses of a text, as signs are looked for in them; what is quoted counts like the rest.
pub(crate) fn read<'l>(lexicon: &'l Lexicon, text: &str) -> Vec<Clause<'l>> {
    let mut pieces = pieces(lexicon, text);
    pieces.retain(|piece| *piece != Raw::Quote);
    clauses(lexicon, repair(lexicon, pieces))
}

/// Every sign of fraud or honesty in clauses; of each group the strongest.
///
/// What only a conjunction cuts is read as one: fraud asks in long sentences.
pub(crate) fn signs<'l>(lexicon: &'l Lexicon, clauses: &[Clause<'_>]) -> Vec<&'l SignRule> {
    let mut found: Vec<&SignRule> = Vec::new();
    for sentence in clauses.chunk_by(|_, next| next.join != Join::Plain) {
        match sentence {
            [clause] => in_cells(lexicon, &clause.cells, &mut found),
            parts => {
                let cells: Vec<Cell<'_>> = parts
                    .iter()
                    .flat_map(|clause| clause.cells.iter().copied())
                    .collect();
                in_cells(lexicon, &cells, &mut found);
            }
        }
    }
    found
}

fn in_cells<'l>(lexicon: &'l Lexicon, cells: &[Cell<'_>], found: &mut Vec<&'l SignRule>) {
    let view = View {
        cells,
        first: true,
        last: true,
    };
    let possible = lexicon.sign_index.possible(cells);
    for (at, cell) in cells.iter().enumerate() {
        for word in cell.reading.words() {
            for number in lexicon.sign_index.begun_by(*word, &possible) {
                let Some(rule) = lexicon.signs.get(number) else {
                    continue;
                };
                let stronger = found.iter().any(|other| {
                    other.group == rule.group && other.weight.abs() >= rule.weight.abs()
                });
                if !stronger && find_end(&rule.pieces, &view, at).is_some() {
                    found.retain(|other| other.group != rule.group);
                    found.push(rule);
                }
            }
        }
    }
}

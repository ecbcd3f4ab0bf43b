//! Signs of fraud in words: patterns of the file `scam.txt`, found clause by clause.

use crate::understand::clause::{Clause, clauses};
use crate::understand::lexicon::Lexicon;
use crate::understand::normalise::pieces;
use crate::understand::pattern::{Piece, View, find_end};
use crate::understand::repair::repair;
use crate::understand::scam::Sign;
use crate::understand::words::{Reading, WordId};

/// A pattern and the sign that it is.
#[derive(Clone, Debug)]
pub(crate) struct SignRule {
    /// The locale's key of the reason.
    pub(crate) key: &'static str,
    /// How much it weighs; negative speaks for an honest message.
    pub(crate) weight: i32,
    /// The pattern.
    pub(crate) pieces: Vec<Piece>,
}

/// Every sign of fraud or honesty in the words of a text, each once.
pub(crate) fn signs(lexicon: &Lexicon, text: &str) -> Vec<Sign> {
    let clauses = clauses(lexicon, repair(lexicon, &pieces(lexicon, text)));
    let mut found: Vec<Sign> = Vec::new();
    for clause in &clauses {
        in_clause(lexicon, clause, &mut found);
    }
    found
}

fn in_clause(lexicon: &Lexicon, clause: &Clause<'_>, found: &mut Vec<Sign>) {
    let view = View {
        cells: &clause.cells,
        first: true,
        last: true,
    };
    for (at, cell) in clause.cells.iter().enumerate() {
        let one;
        let ids: &[WordId] = match cell.reading {
            Reading::Unknown => continue,
            Reading::One(id) => {
                one = [id];
                &one
            }
            Reading::Many(ids) => ids,
        };
        for number in ids
            .iter()
            .filter_map(|id| lexicon.signs_by_word.get(usize::from(*id)))
            .flatten()
        {
            let Some(rule) = lexicon.signs.get(usize::from(*number)) else {
                continue;
            };
            if found.iter().any(|sign| sign.key == rule.key) {
                continue;
            }
            if find_end(&rule.pieces, &view, at).is_some() {
                found.push(Sign {
                    key: rule.key,
                    weight: rule.weight,
                });
            }
        }
    }
}

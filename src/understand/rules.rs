//! What one clause says: the rules found in it, the weaker ones shadowed, claims weighed.

use crate::understand::Intent;
use crate::understand::clause::Clause;
use crate::understand::labels::AT_A_STEP;
use crate::understand::lexicon::{Lexicon, Rule};
use crate::understand::pattern::{View, find_end};

/// The most that a rule of failure weighs where no step is open.
const UNLIKELY: u8 = 3;

/// A rule found in a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit<'l> {
    /// What it says; `None` while it only shadows.
    pub(crate) intent: Option<Intent>,
    /// How sure it is, from 1 to 9.
    pub(crate) weight: u8,
    /// Its first word in the clause.
    pub(crate) start: usize,
    /// The word after its last.
    pub(crate) end: usize,
    /// The pattern, as evidence.
    pub(crate) source: &'l str,
}

/// The order in which intents of one message win.
const PRIORITY: [Intent; 25] = [
    Intent::NotAddressed,
    Intent::ScamReport,
    Intent::Distress,
    Intent::DeleteMyData,
    Intent::TalkToHuman,
    Intent::WrongPerson,
    Intent::Stop,
    Intent::Stuck,
    Intent::CannotFind,
    Intent::Question,
    Intent::Repeat,
    Intent::Slower,
    Intent::Back,
    Intent::Skip,
    Intent::NotYet,
    Intent::Unclear,
    Intent::Number,
    Intent::No,
    Intent::Yes,
    Intent::Done,
    Intent::Resume,
    Intent::Menu,
    Intent::Thanks,
    Intent::Greeting,
    Intent::OffTopic,
];

/// The place of an intent in the order; the lower wins.
pub(crate) fn rank(intent: Intent) -> usize {
    PRIORITY
        .iter()
        .position(|other| *other == intent)
        .unwrap_or(PRIORITY.len())
}

/// The rules found in a clause, best first, none overlapping a heavier one.
pub(crate) fn hits<'l>(
    lexicon: &'l Lexicon,
    clause: &Clause<'_>,
    context: u8,
    first: bool,
    last: bool,
) -> Vec<Hit<'l>> {
    let view = View {
        cells: &clause.cells,
        first,
        last,
    };
    let possible = lexicon.rule_index.possible(&clause.cells);
    let mut found = Vec::new();
    for (at, cell) in clause.cells.iter().enumerate() {
        for word in cell.reading.words() {
            for number in lexicon.rule_index.begun_by(*word, &possible) {
                let Some(rule) = lexicon.rules.get(number) else {
                    continue;
                };
                if rule.contexts & context != 0
                    && let Some(end) = find_end(&rule.pieces, &view, at)
                {
                    found.push(Hit {
                        intent: rule.intent,
                        weight: weight_in(rule, context),
                        start: at,
                        end,
                        source: &rule.source,
                    });
                }
            }
        }
    }
    shadow(clause, found)
}

/// How sure a rule is in a situation: where no step is open, nothing can have failed at it, and the
/// same words rather tell of something else.
fn weight_in(rule: &Rule, context: u8) -> u8 {
    match rule.intent {
        Some(Intent::Stuck | Intent::CannotFind) if context & AT_A_STEP == 0 => {
            rule.weight.min(UNLIKELY)
        }
        Some(_) | None => rule.weight,
    }
}

/// Keeps, of hits that overlap, the heavier; of equal ones the longer, then the one that wins.
fn shadow<'l>(clause: &Clause<'_>, mut found: Vec<Hit<'l>>) -> Vec<Hit<'l>> {
    let length = |hit: &Hit<'_>| {
        clause
            .cells
            .iter()
            .take(hit.end)
            .skip(hit.start)
            .filter(|cell| !cell.soft)
            .count()
    };
    found.sort_by_key(|hit| {
        (
            std::cmp::Reverse(hit.weight),
            std::cmp::Reverse(length(hit)),
            hit.intent.map_or(0, rank),
        )
    });
    let mut kept: Vec<Hit<'l>> = Vec::new();
    for hit in found {
        let shadowed = kept
            .iter()
            .any(|other| hit.start < other.end && other.start < hit.end);
        if !shadowed {
            kept.push(hit);
        }
    }
    kept.retain(|hit| hit.intent.is_some());
    kept
}

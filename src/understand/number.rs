//! Which entry of a list is meant: `số 3`, `cái thứ hai`, `bài cuối`.

use crate::understand::Waiting;
use crate::understand::clause::Clause;
use crate::understand::lexicon::Lexicon;
use crate::understand::repair::Word;
use crate::understand::words::Reading;

/// The highest number of a list.
const MOST: i32 = 30;

/// The number chosen; `-1` is the last. `None` when none is, or when it counts something else.
///
/// On a menu a number may be named among other words; elsewhere it must stand alone.
pub(crate) fn chosen(lexicon: &Lexicon, clauses: &[Clause<'_>], waiting: Waiting) -> Option<i32> {
    let alone = || clauses.iter().filter(|clause| !clause.is_soft()).count() == 1;
    if waiting != Waiting::Menu && !alone() {
        return None;
    }
    clauses
        .iter()
        .filter(|clause| !clause.asked && !clause.ends_with(lexicon, "asking-end"))
        .filter_map(|clause| in_clause(lexicon, clause, waiting))
        .next_back()
}

fn in_clause(lexicon: &Lexicon, clause: &Clause<'_>, waiting: Waiting) -> Option<i32> {
    let view = clause.view();
    let mut value = None;
    let mut carried = false;
    let mut named = false;
    let mut at = 0;
    // What is said not to be meant ends the search: "bài hai chứ không phải bài ba".
    let denied = (0..clause.words.len()).find(|at| {
        view.phrase_end_here(lexicon.class("not-this"), *at)
            .is_some()
    });
    let length = denied.unwrap_or(clause.words.len());
    while at < length {
        if let Some(end) = view.phrase_end_here(lexicon.class("the-last"), at) {
            value = Some(-1);
            named = true;
            at = end;
            continue;
        }
        if let Some(end) = view.phrase_end_here(lexicon.class("the-first"), at) {
            value = Some(1);
            named = true;
            at = end;
            continue;
        }
        if let Some(end) = view.phrase_end_here(lexicon.class("list-word"), at) {
            carried = true;
            at = end;
            continue;
        }
        let word = clause.words.get(at)?;
        match value_of(lexicon, word) {
            Some(found) if carried || value.is_none() => {
                value = Some(found);
                named |= carried;
                carried = false;
            }
            Some(_) => {}
            None if word.soft => {}
            None if waiting == Waiting::Menu && (named || value.is_none()) => carried = false,
            None => return None,
        }
        at += 1;
    }
    let others = clause
        .words
        .iter()
        .take(length)
        .enumerate()
        .filter(|(at, word)| {
            !word.soft
                && value_of(lexicon, word).is_none()
                && view
                    .phrase_end_here(lexicon.class("list-word"), *at)
                    .is_none()
                && view
                    .phrase_end_here(lexicon.class("the-last"), *at)
                    .is_none()
                && view
                    .phrase_end_here(lexicon.class("the-first"), *at)
                    .is_none()
        })
        .count();
    let clear = named || others == 0;
    value.filter(|value| clear && (-1..=MOST).contains(value) && *value != 0)
}

/// The value of a number in digits or in a word.
pub(crate) fn value_of(lexicon: &Lexicon, word: &Word<'_>) -> Option<i32> {
    if word.digits.is_some() {
        return word.digits;
    }
    match word.reading {
        Reading::Unknown => None,
        Reading::One(id) => lexicon.numbers.get(&id).copied(),
        Reading::Many(many) => many.iter().find_map(|id| lexicon.numbers.get(id).copied()),
    }
}

//! A group: whether a message is for the bot, and what is left when the call is taken away.

use crate::understand::clause::Clause;
use crate::understand::lexicon::Lexicon;
use crate::understand::normalise::Raw;
use crate::understand::pattern::{Cell, View};
use crate::understand::repair::{Item, Word};

/// The message without the call to the bot, or `None` when it is not for the bot.
pub(crate) fn addressed<'l>(lexicon: &'l Lexicon, items: Vec<Item<'l>>) -> Option<Vec<Item<'l>>> {
    if let Some(rest) = without_mention(lexicon, &items) {
        return Some(rest);
    }
    without_call(lexicon, &items)
}

/// Takes `@Bot` and `[@id]` away.
fn without_mention<'l>(lexicon: &'l Lexicon, items: &[Item<'l>]) -> Option<Vec<Item<'l>>> {
    let at = items
        .iter()
        .position(|item| matches!(item, Item::Sign(Raw::At)))?;
    let tail = items.get(at + 1..)?;
    let words = leading_words(tail);
    let cells = cells(&words);
    let view = View {
        cells: &cells,
        first: false,
        last: false,
    };
    let end = view.phrase_end_here(lexicon.class("bot-name"), 0)?;
    let mut rest: Vec<Item<'l>> = items.iter().take(at).cloned().collect();
    rest.extend(tail.iter().skip(end).cloned());
    Some(rest)
}

/// Takes `bot ơi` at the start or end of a clause away, or `bot` before a wish at the start.
fn without_call<'l>(lexicon: &'l Lexicon, items: &[Item<'l>]) -> Option<Vec<Item<'l>>> {
    let mentions_other = items.iter().any(|item| matches!(item, Item::Sign(Raw::At)));
    for start in 0..items.len() {
        let words = leading_words(items.get(start..)?);
        let cells = cells(&words);
        let view = View {
            cells: &cells,
            first: false,
            last: false,
        };
        let call = view.phrase_end_here(lexicon.class("bot-call"), 0);
        let wish = (start == 0 && !mentions_other)
            .then(|| view.phrase_end_here(lexicon.class("bot-name"), 0))
            .flatten()
            .filter(|end| view.phrase_end(lexicon.class("bot-wish"), *end).is_some());
        if let Some(end) = call.or(wish) {
            let mut rest: Vec<Item<'l>> = items.iter().take(start).cloned().collect();
            rest.extend(items.iter().skip(start + end).cloned());
            return Some(rest);
        }
    }
    None
}

/// The words up to the next sign.
fn leading_words<'l>(items: &[Item<'l>]) -> Vec<Word<'l>> {
    items
        .iter()
        .map_while(|item| match item {
            Item::Word(word) => Some(word.clone()),
            Item::Sign(_) => None,
        })
        .take(6)
        .collect()
}

fn cells<'l>(words: &[Word<'l>]) -> Vec<Cell<'l>> {
    words
        .iter()
        .map(|word| Cell {
            reading: word.reading,
            soft: false,
        })
        .collect()
}

/// Whether nothing is left to read but address.
pub(crate) fn is_bare(clauses: &[Clause<'_>]) -> bool {
    clauses.iter().all(Clause::is_soft)
}

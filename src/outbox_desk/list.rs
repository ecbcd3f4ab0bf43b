//! Looking: letters by a filter, and one with its words.

use std::collections::BTreeMap;

use crate::id::Timestamp;
use crate::outbox_desk::{Fate, Filter, Letter, Listing, Opened};
use crate::store::{Store, StoreError};

/// Rows read at a time.
const PAGE: usize = 256;

/// The letters that `filter` takes, at most `most` of them.
///
/// Looks at every letter there is, some hundred at a time: wants a thread of its own.
pub fn list(
    store: &Store,
    filter: &Filter,
    most: usize,
    now: Timestamp,
) -> Result<Listing, StoreError> {
    let mut lowest = BTreeMap::new();
    let mut of = 0;
    each(store, filter, now, |letter| {
        of += 1;
        lowest.insert(letter.seq, letter);
        if lowest.len() > most {
            lowest.pop_last();
        }
    })?;
    let letters = lowest.into_values().collect();
    Ok(Listing { letters, of })
}

/// The letter with this number and what it says; `None` where there is none.
pub fn show(store: &Store, seq: u64, now: Timestamp) -> Result<Option<Opened>, StoreError> {
    if let Some(dead) = store.dead_letter(seq)? {
        return Ok(Some(Opened {
            letter: Letter::dead(&dead, now),
            calls_done: dead.entry.calls_done,
            message: dead.entry.message,
        }));
    }
    let entry = store.outbox_entry(seq)?;
    Ok(entry.map(|entry| Opened {
        letter: Letter::waiting(&entry, now),
        calls_done: entry.calls_done,
        message: entry.message,
    }))
}

/// Calls `take` with each letter that `filter` takes.
fn each(
    store: &Store,
    filter: &Filter,
    now: Timestamp,
    mut take: impl FnMut(Letter),
) -> Result<(), StoreError> {
    let mut take = |letter: Letter| {
        if filter.takes(&letter, now) {
            take(letter);
        }
    };
    if filter.fate != Some(Fate::Waiting) {
        let mut after = 0;
        loop {
            let page = store.dead_letters_after(after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = last.entry.seq;
            page.iter().for_each(|dead| take(Letter::dead(dead, now)));
        }
    }
    if filter.fate != Some(Fate::Dead) && filter.reason.is_none() {
        let mut after = None;
        loop {
            let behind = after.as_ref().map(|(of, seq)| (of, *seq));
            let page = store.outbox(behind, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some((last.conversation.clone(), last.seq));
            page.iter()
                .for_each(|entry| take(Letter::waiting(entry, now)));
        }
    }
    Ok(())
}

//! Upkeep: removes what is kept long enough, a small step at a time beside all other work.
//!
//! Knows when; what is old enough, and what must stay, is the store's matter.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::id::Timestamp;
use crate::store::{Cursor, Pruned, Retention, Store, StoreError};

/// The pause between two steps: a million rows are looked through in about an hour.
const STEP_EVERY: Duration = Duration::from_secs(1);
/// The pause after a whole round.
const ROUND_EVERY: Duration = Duration::from_secs(60 * 60);
/// The pause after a step that the store could not take.
const STORE_BUSY: Duration = Duration::from_secs(5);

/// Prunes until `stop`.
pub async fn run(store: Store, retention: Retention, stop: CancellationToken) {
    let mut cursor = Cursor::default();
    let mut round = Pruned::default();
    loop {
        let wait = match store
            .prune(cursor.clone(), retention, Timestamp::now())
            .await
        {
            Ok(step) => {
                round.add(step.pruned);
                match step.next {
                    Some(next) => {
                        cursor = next;
                        STEP_EVERY
                    }
                    None => {
                        say(std::mem::take(&mut round));
                        cursor = Cursor::default();
                        ROUND_EVERY
                    }
                }
            }
            Err(StoreError::Closed) => return,
            Err(StoreError::Full | StoreError::NoRoom { .. }) => STORE_BUSY,
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::error!(
                    error,
                    "old records cannot be removed; trying again in a while"
                );
                cursor = Cursor::default();
                ROUND_EVERY
            }
        };
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// Says what a round removed, if anything.
fn say(round: Pruned) {
    if round == Pruned::default() {
        return;
    }
    let Pruned {
        conversations,
        tickets,
        facts,
        dead_letters,
        bubbles,
        attachments,
        unreadable,
    } = round;
    tracing::info!(
        conversations,
        tickets,
        facts,
        dead_letters,
        bubbles,
        attachments,
        unreadable,
        "removed what was kept long enough"
    );
}

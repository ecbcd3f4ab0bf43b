//! Acting: letters are tried again, or dropped for good.

use serde::{Deserialize, Serialize};

use crate::id::Timestamp;
use crate::outbox_desk::{Fate, Filter, MOST_LISTED, list};
use crate::store::{OutboxEntry, Progress, Store, StoreError};
use crate::turn::Dropped;

/// What became of the letters that somebody named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// Done with: tried again, or dropped.
    pub done: Vec<u64>,
    /// There is no such letter: it was delivered, dropped or retried, or never there.
    pub missing: Vec<u64>,
}

/// Tries letters again: a dead one goes back into the outbox, behind what waits there and under a new
/// number; one that waits is due at once.
pub async fn retry_all(store: &Store, seqs: &[u64], now: Timestamp) -> Result<Done, StoreError> {
    let mut done = Done::default();
    for &seq in seqs {
        let is_done = match store.retry_dead(seq, now).await {
            Err(StoreError::NoSuchDeadLetter { .. }) => {
                progress(store, seq, Progress::Hastened, now).await?
            }
            Ok(()) => true,
            Err(error) => return Err(error),
        };
        done.note(seq, is_done);
    }
    tracing::info!(
        retried = done.done.len(),
        missing = done.missing.len(),
        "an operator had messages tried again"
    );
    Ok(done)
}

/// Tries every dead letter again that `filter` takes; those that die anew meanwhile are left.
pub async fn retry_matching(
    store: &Store,
    filter: &Filter,
    now: Timestamp,
) -> Result<Done, StoreError> {
    let filter = Filter {
        fate: Some(Fate::Dead),
        ..filter.clone()
    };
    let mut done = Done::default();
    loop {
        let looking = (store.clone(), filter.clone());
        let found = tokio::task::spawn_blocking(move || {
            let (store, filter) = looking;
            list(&store, &filter, MOST_LISTED, now)
        });
        let found = found.await.map_err(|error| StoreError::Io {
            doing: "look through the dead letters".to_owned(),
            source: std::io::Error::other(error),
        })??;
        // A letter that was retried has another number and is younger than `now` when it dies again.
        let seqs: Vec<u64> = found
            .letters
            .iter()
            .filter(|letter| letter.given_up_at.is_none_or(|at| at <= now))
            .map(|letter| letter.seq)
            .collect();
        if seqs.is_empty() {
            return Ok(done);
        }
        let Done {
            done: more,
            missing,
        } = retry_all(store, &seqs, now).await?;
        if more.is_empty() {
            return Ok(done);
        }
        done.done.extend(more);
        done.missing.extend(missing);
    }
}

/// Drops letters for good; the journal notes those that still waited.
pub async fn drop_all(store: &Store, seqs: &[u64], now: Timestamp) -> Result<Done, StoreError> {
    let mut done = Done::default();
    for &seq in seqs {
        let is_done = match store.drop_dead(seq).await {
            Err(StoreError::NoSuchDeadLetter { .. }) => {
                let reason = Dropped::ByOperator;
                progress(store, seq, Progress::Dropped { reason }, now).await?
            }
            Ok(()) => true,
            Err(error) => return Err(error),
        };
        done.note(seq, is_done);
    }
    tracing::info!(
        dropped = done.done.len(),
        missing = done.missing.len(),
        "an operator dropped messages"
    );
    Ok(done)
}

/// Writes what an operator did to an entry that waits; `false` where there is none.
async fn progress(
    store: &Store,
    seq: u64,
    progress: Progress,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let Some(entry) = store.outbox_entry(seq)? else {
        return Ok(false);
    };
    forget_booked(store, &entry);
    match store
        .progress(&entry.conversation, seq, progress, now)
        .await
    {
        Err(StoreError::NoSuchEntry { .. }) => Ok(false),
        written => written.map(|()| true),
    }
}

/// Lets nobody make the attempt that was booked for an entry and is not begun: it is looked up anew.
fn forget_booked(store: &Store, entry: &OutboxEntry) {
    if let Some(booked) = store.take_booked(&entry.conversation)
        && booked.seq != entry.seq
    {
        store.keep_booked(booked);
    }
}

impl Done {
    fn note(&mut self, seq: u64, is_done: bool) {
        if is_done {
            self.done.push(seq);
        } else {
            self.missing.push(seq);
        }
    }
}

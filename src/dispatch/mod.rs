//! Drains mailboxes: one entity at a time, entities in parallel, one commit a drain.
//!
//! Knows when to decide and what to write; decides nothing itself.

mod decide;

use std::collections::HashSet;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use serde_json::value::to_raw_value;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use decide::{Person, State, decide, decide_advised, wants_advice};

use crate::content::Content;
use crate::desk::Roster;
use crate::event::{Event, Timer};
use crate::helpers::Helpers;
use crate::id::{EntityId, Timestamp};
use crate::in_hand::InHand;
use crate::store::{Commit, Mail, Record, Store, StoreError};
use crate::turn::Effect;

/// Entities decided at the same moment, at most.
const PARALLEL: usize = 256;
/// Mail answered in one commit, at most.
const MAIL_A_TURN: usize = 16;
/// The longest sleep of the timer loop: a clock that jumps is noticed after this.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);
/// The wait before a commit is tried again that the store had no room for.
const STORE_BUSY: Duration = Duration::from_millis(20);
/// The wait before timers are looked at again that could not be read.
const STORE_BROKEN: Duration = Duration::from_secs(30);

/// Why an entity's mail could not be answered now; it stays in the mailbox.
#[derive(Debug, thiserror::Error)]
enum TurnError {
    #[error("the store failed")]
    Store(#[from] StoreError),
    #[error("the stored state of the entity is not in a form this program reads")]
    State(#[source] serde_json::Error),
}

/// Answers mail and rings timers until `stop`; then finishes the turns in hand.
///
/// `helpers` are asked before a turn, never in it: what they fail to say changes nothing.
pub async fn run(store: Store, content: Arc<Content>, helpers: Helpers, stop: CancellationToken) {
    let timers = tokio::spawn(ring_timers(store.clone(), stop.clone()));
    let dispatcher = Arc::new(Dispatcher {
        store: store.clone(),
        content,
        helpers,
        in_hand: InHand::default(),
        room: Semaphore::new(PARALLEL),
    });
    let tasks = TaskTracker::new();
    loop {
        let entities = tokio::select! {
            biased;
            () = stop.cancelled() => break,
            entities = store.mailboxes_with_mail() => entities,
        };
        for entity in entities {
            if dispatcher.in_hand.take(&entity) {
                let dispatcher = Arc::clone(&dispatcher);
                let stop = stop.clone();
                tasks.spawn(async move { dispatcher.serve(&entity, &stop).await });
            }
        }
    }
    tasks.close();
    tasks.wait().await;
    if let Err(error) = timers.await {
        tracing::error!(%error, "the timer task ended early");
    }
}

/// Puts due timers into mailboxes, sleeping until the next one.
async fn ring_timers(store: Store, stop: CancellationToken) {
    loop {
        let now = Timestamp::now();
        let wait = match store.ring(now).await {
            Ok(Some(next)) => Duration::try_from(next.duration_since(now)).unwrap_or_default(),
            Ok(None) => LONGEST_SLEEP,
            Err(StoreError::Closed) => return,
            Err(StoreError::Full) => STORE_BUSY,
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::error!(error, "timers cannot be rung; trying again");
                STORE_BROKEN
            }
        };
        tokio::select! {
            () = stop.cancelled() => return,
            () = store.timer_moved() => {}
            () = tokio::time::sleep(wait.min(LONGEST_SLEEP)) => {}
        }
    }
}

struct Dispatcher {
    store: Store,
    content: Arc<Content>,
    helpers: Helpers,
    /// Entities being drained.
    in_hand: InHand<EntityId>,
    /// Free places for turns.
    room: Semaphore,
}

impl Dispatcher {
    /// Drains a mailbox; a turn that panics takes no more than itself along.
    async fn serve(&self, entity: &EntityId, stop: &CancellationToken) {
        let drained = AssertUnwindSafe(self.drain(entity, stop)).catch_unwind();
        if drained.await.is_err() {
            // What the panic said may hold words of a person; its hook has printed where it was.
            tracing::error!(%entity, "a turn panicked; its mail stays in the mailbox");
            self.in_hand.drop_task(entity);
        }
    }

    /// Answers the mail of one entity until there is none.
    async fn drain(&self, entity: &EntityId, stop: &CancellationToken) {
        // The semaphore is never closed; without it the turn would merely run at once.
        let _room = self.room.acquire().await;
        loop {
            match self.turn(entity).await {
                Ok(true) => {}
                Ok(false) => {
                    if self.in_hand.let_go(entity) {
                        return;
                    }
                }
                Err(TurnError::Store(
                    StoreError::Full | StoreError::StaleTurn { .. } | StoreError::NoSuchMail { .. },
                )) => {
                    tokio::time::sleep(STORE_BUSY).await;
                }
                Err(error) => {
                    let error = &error as &dyn std::error::Error;
                    tracing::error!(%entity, error, "mail could not be answered and stays in the mailbox");
                    if self.in_hand.let_go(entity) {
                        return;
                    }
                }
            }
            if stop.is_cancelled() {
                return;
            }
        }
    }

    /// Answers some of the mail of an entity in one commit; `false` if there was none.
    async fn turn(&self, entity: &EntityId) -> Result<bool, TurnError> {
        let mail = self.store.mailbox(entity, MAIL_A_TURN)?;
        if mail.is_empty() {
            return Ok(false);
        }
        let record = self.store.entity(entity)?;
        let mail = self.helpers.write_down(mail).await;
        let now = Timestamp::now();
        let (state, effects) = self.answer(entity, record.as_ref(), &mail, now).await?;
        self.store
            .commit(Commit {
                entity: entity.clone(),
                read_turn: record.map_or(0, |record| record.turn),
                state: to_raw_value(&state).map_err(TurnError::State)?,
                answered: mail.iter().map(|mail| mail.seq).collect(),
                effects,
                now,
            })
            .await?;
        Ok(true)
    }

    async fn answer(
        &self,
        entity: &EntityId,
        record: Option<&Record>,
        mail: &[Mail],
        now: Timestamp,
    ) -> Result<(State, Vec<Effect>), TurnError> {
        let mut state = match record {
            Some(record) => serde_json::from_str(record.state.get()).map_err(TurnError::State)?,
            None => State::new(entity),
        };
        let mut effects = Vec::new();
        let mut touched = HashSet::new();
        for mail in mail {
            if is_stale(&mail.event, record, &touched) {
                continue;
            }
            let advice = match wants_advice(&self.content, entity, &state, &mail.event, now) {
                Some((words, waiting)) => self.helpers.advise(words, waiting).await,
                None => None,
            };
            let turn = decide_advised(
                &self.content,
                || self.roster(),
                entity,
                state,
                &mail.event,
                advice,
                now,
            )?;
            state = turn.state;
            touched.extend(turn.effects.iter().filter_map(timer_of));
            effects.extend(turn.effects);
        }
        Ok((state, effects))
    }

    fn roster(&self) -> Result<Roster, StoreError> {
        Ok(Roster {
            chats: self.store.mentors()?,
            open: self.store.open_tickets()?,
        })
    }
}

/// Whether a ring belongs to a timer that a later turn has set or cleared again.
fn is_stale(event: &Event, record: Option<&Record>, touched: &HashSet<Timer>) -> bool {
    let Event::Rang { timer, set_by } = event else {
        return false;
    };
    let mark = record.and_then(|record| record.timers.get(timer));
    touched.contains(timer) || mark.is_none_or(|mark| mark.changed_in != *set_by)
}

/// The timer that an effect sets or clears.
fn timer_of(effect: &Effect) -> Option<Timer> {
    match effect {
        Effect::Wake { timer, .. } | Effect::Cancel { timer } => Some(*timer),
        Effect::Send { .. }
        | Effect::Tell { .. }
        | Effect::Record { .. }
        | Effect::Erase
        | Effect::Link { .. }
        | Effect::Unlink { .. }
        | Effect::ListTicket
        | Effect::UnlistTicket => None,
    }
}

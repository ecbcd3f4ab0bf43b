//! Drains mailboxes: one entity at a time, entities in parallel, one commit a drain.
//!
//! Knows when to decide and what to write; decides nothing itself.

mod decide;
mod editions;
mod helping;
mod intake;
mod known;
mod order;
mod pace;
mod reach;
mod timers;

use std::collections::{BTreeMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use jiff::SignedDuration;
use serde_json::value::to_raw_value;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use decide::{Person, State, decide, decide_advised, wants_advice};
pub use editions::{Editions, Published};
pub use pace::Pace;
pub use reach::{Reach, reach};

use crate::content::Content;
use crate::desk::Roster;
use crate::diagnose::Misread;
use crate::dispatch::known::Known;
use crate::event::{Event, Timer};
use crate::helpers::Helpers;
use crate::id::{ChannelId, EntityId, Timestamp, later};
use crate::in_hand::InHand;
use crate::store::{Commit, Mail, Record, Store, StoreError};
use crate::turn::Effect;
use crate::understand::Intent;

/// Entities decided at the same moment, at most.
const PARALLEL: usize = 256;
/// Mail answered in one commit, at most.
const MAIL_A_TURN: usize = 64;
/// The wait before a commit is tried again that the store had no room for.
const STORE_BUSY: Duration = Duration::from_millis(20);

/// Why an entity's mail could not be answered now; it stays in the mailbox.
#[derive(Debug, thiserror::Error)]
enum TurnError {
    #[error("the store failed")]
    Store(#[from] StoreError),
    #[error("the stored state of the entity is not in a form this program reads")]
    State(#[source] Misread),
}

/// Answers mail and rings timers; cloning shares it.
#[derive(Clone, Debug)]
pub struct Dispatcher {
    shared: Arc<Shared>,
}

/// What all turns share.
#[derive(Debug)]
struct Shared {
    store: Store,
    published: Published,
    /// Asked before a turn, never in it: what they fail to say changes nothing.
    helpers: Helpers,
    /// After how long a first delivery attempt is made again of which nothing is heard, for each channel
    /// that is called; others have no delivery attempts.
    first_attempts: BTreeMap<ChannelId, SignedDuration>,
    /// Entities being drained.
    in_hand: InHand<EntityId>,
    /// The states of those who had a turn lately.
    known: Known,
    /// Free places for turns.
    room: Semaphore,
    /// The turns in hand.
    tasks: TaskTracker,
    /// Ends the work: what is in hand is finished, and nothing more is taken in hand.
    stop: CancellationToken,
}

impl Dispatcher {
    /// A dispatcher that works until `stop`. `helpers` are asked before a turn; `first_attempts` is what [`crate::delivery::Delivery::first_attempts`]
    /// says of the channels.
    #[must_use]
    pub fn new(
        store: Store,
        published: Published,
        helpers: Helpers,
        first_attempts: BTreeMap<ChannelId, SignedDuration>,
        stop: CancellationToken,
    ) -> Self {
        Self {
            shared: Arc::new(Shared {
                store,
                published,
                helpers,
                first_attempts,
                in_hand: InHand::default(),
                known: Known::default(),
                room: Semaphore::new(PARALLEL),
                tasks: TaskTracker::new(),
                stop,
            }),
        }
    }

    /// Answers mail and rings timers until told to stop; then finishes the turns in hand.
    pub async fn run(&self) {
        let Shared {
            store, stop, tasks, ..
        } = self.shared.as_ref();
        let timers = tokio::spawn(timers::ring(store.clone(), stop.clone()));
        loop {
            let entities = tokio::select! {
                biased;
                () = stop.cancelled() => break,
                entities = store.mailboxes_with_mail() => entities,
            };
            for entity in entities {
                if self.shared.in_hand.take(&entity) {
                    self.serve(entity);
                }
            }
        }
        tasks.close();
        tasks.wait().await;
        if let Err(error) = timers.await {
            tracing::error!(panicked = error.is_panic(), "the timer task ended early");
        }
    }

    /// Drains the mailbox of an entity that was taken in hand.
    fn serve(&self, entity: EntityId) {
        let shared = Arc::clone(&self.shared);
        self.shared
            .tasks
            .spawn(async move { shared.serve(&entity).await });
    }
}

impl Shared {
    /// Drains a mailbox; a turn that panics takes no more than itself along.
    async fn serve(&self, entity: &EntityId) {
        let drained = AssertUnwindSafe(self.drain(entity)).catch_unwind();
        if drained.await.is_err() {
            // What the panic said may hold words of a person; its hook has printed where it was.
            tracing::error!(%entity, "a turn panicked; its mail stays in the mailbox");
            self.in_hand.drop_task(entity);
        }
    }

    /// Answers the mail of one entity until there is none.
    async fn drain(&self, entity: &EntityId) {
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
                Err(TurnError::Store(StoreError::NoRoom { .. })) => {
                    tokio::select! {
                        () = self.stop.cancelled() => {}
                        () = self.store.wait_for_room() => {}
                    }
                }
                Err(error) => {
                    let error = &error as &dyn std::error::Error;
                    tracing::error!(%entity, error, "mail could not be answered and stays in the mailbox");
                    if self.in_hand.let_go(entity) {
                        return;
                    }
                }
            }
            if self.stop.is_cancelled() {
                return;
            }
        }
    }

    /// Answers some of the mail of an entity in one commit; `false` if there was none.
    async fn turn(&self, entity: &EntityId) -> Result<bool, TurnError> {
        let mut mail = self.store.mailbox(entity, MAIL_A_TURN)?;
        if mail.is_empty() {
            return Ok(false);
        }
        order::by_platform_time(&mut mail);
        let mail = self.helpers.write_down(mail).await;
        let (state, commit) = self.answer(entity, &mail).await?;
        let turn = commit.read_turn + 1;
        let answered = mail.iter().map(|mail| mail.seq).collect();
        self.store.commit(Commit { answered, ..commit }).await?;
        count_turn();
        self.known.put(entity, turn, state);
        Ok(true)
    }

    /// Decides events of an entity, one after the other: its state then, and what is to be written,
    /// answering no mail.
    async fn answer(&self, entity: &EntityId, mail: &[Mail]) -> Result<(State, Commit), TurnError> {
        let record = self.store.entity(entity)?;
        let (read_turn, state) = match &record {
            Some(record) => {
                let state = serde_json::from_str(record.state.get()).map_err(unfit)?;
                (record.turn, state)
            }
            None => (0, State::new(entity)),
        };
        self.decide(entity, read_turn, state, record.as_ref(), mail)
            .await
    }

    /// Decides events of an entity that had `read_turn` turns and is in this state. `record` tells
    /// which rings are stale; inbound events need none.
    async fn decide(
        &self,
        entity: &EntityId,
        read_turn: u64,
        mut state: State,
        record: Option<&Record>,
        mail: &[Mail],
    ) -> Result<(State, Commit), TurnError> {
        let (began, now) = (Instant::now(), Timestamp::now());
        let mut effects = Vec::new();
        let mut touched = HashSet::new();
        let editions = self.published.now();
        for mail in mail {
            if is_stale(&mail.event, record, &touched) {
                continue;
            }
            let content = editions.of(&state, now);
            let advice = self.advice(&content, entity, &state, &mail.event, now);
            let advice = advice.await;
            let turn = decide_advised(
                &content,
                || self.roster(),
                entity,
                state,
                mail.at,
                (&mail.event, advice),
                now,
            )?;
            state = turn.state;
            touched.extend(turn.effects.iter().filter_map(timer_of));
            effects.extend(turn.effects);
        }
        let commit = Commit {
            entity: entity.clone(),
            read_turn,
            state: to_raw_value(&state).map_err(unfit)?,
            answered: Vec::new(),
            effects,
            first_attempt: self.first_attempt(entity, now),
            now,
        };
        metrics::histogram!("camtay_turn_seconds").record(began.elapsed());
        Ok((state, commit))
    }

    /// What a helper takes the words of an event to mean, where the rules do not know.
    async fn advice(
        &self,
        content: &Content,
        entity: &EntityId,
        state: &State,
        event: &Event,
        now: Timestamp,
    ) -> Option<Intent> {
        if !self.helpers.has_adviser() {
            return None;
        }
        let (words, waiting) = wants_advice(content, entity, state, event, now)?;
        self.helpers.advise(words, waiting).await
    }

    /// When a delivery attempt that begins with a turn is made again, if nothing is heard of it.
    fn first_attempt(&self, entity: &EntityId, now: Timestamp) -> Option<Timestamp> {
        let EntityId::Conversation(conversation) = entity else {
            return None;
        };
        let wait = self.first_attempts.get(&conversation.channel)?;
        Some(later(now, *wait))
    }

    fn roster(&self) -> Result<Roster, StoreError> {
        Ok(Roster {
            chats: self.store.mentors()?,
            graduates: self.store.graduates()?,
            open: self.store.open_tickets()?,
        })
    }
}

/// A state that cannot be read or written; what stands in it is nobody's business.
fn unfit(error: serde_json::Error) -> TurnError {
    TurnError::State(Misread::from(&error))
}

/// Counts a turn that was committed.
fn count_turn() {
    metrics::counter!("camtay_turns_total").increment(1);
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
        | Effect::Enlist { .. }
        | Effect::Discharge
        | Effect::ListTicket
        | Effect::UnlistTicket => None,
    }
}

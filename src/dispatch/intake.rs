//! How inbound events come in: made durable, and where nobody is busy answered in the same commit.
//!
//! A webhook waits for the disk anyway. Where its person has nothing else going on, the turn is
//! computed before that wait and written with the event, so that the answer can go out when the 200
//! does. Where that cannot be, the event waits in its mailbox for the dispatcher.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;

use crate::dispatch::{Dispatcher, Shared, TurnError, count_turn};
use crate::event::Event;
use crate::id::{DedupeKey, EntityId, Timestamp};
use crate::message::Inbound;
use crate::store::{Accepted, Bubble, Mail, StoreError, Taking};

impl Dispatcher {
    /// Makes inbound events durable, as [`crate::store::Store::accept`] does; answers them in the same
    /// commit where they are of one conversation that is not busy.
    ///
    /// Giving up the wait takes nothing back.
    pub async fn take(
        &self,
        events: Vec<Inbound>,
        pages: Vec<(DedupeKey, Bubble)>,
        now: Timestamp,
    ) -> Result<Accepted, StoreError> {
        let Some(entity) = self.free(&events) else {
            return self.shared.store.accept(events, pages, now).await;
        };
        let dispatcher = self.clone();
        // A task of its own: whoever waits may go away, and the entity must be let go of all the same.
        let taken = self.shared.tasks.spawn(async move {
            let taken = dispatcher.shared.take(&entity, events, pages, now).await;
            if !dispatcher.shared.in_hand.let_go(&entity) {
                dispatcher.serve(entity);
            }
            taken
        });
        taken.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Takes the entity of these events in hand, if there is just one and nobody has it.
    fn free(&self, events: &[Inbound]) -> Option<EntityId> {
        let (first, others) = events.split_first()?;
        let alone = others
            .iter()
            .all(|other| other.conversation == first.conversation);
        // A platform's request waits for no helper: whoever may need one is answered afterwards.
        if !alone || !self.shared.helpers.are_none() || self.shared.stop.is_cancelled() {
            return None;
        }
        let entity = EntityId::Conversation(first.conversation.clone());
        self.shared.in_hand.take(&entity).then_some(entity)
    }
}

impl Shared {
    /// Makes the events of one entity durable together with their answer; without, where that fails.
    async fn take(
        &self,
        entity: &EntityId,
        events: Vec<Inbound>,
        pages: Vec<(DedupeKey, Bubble)>,
        now: Timestamp,
    ) -> Result<Accepted, StoreError> {
        let arrived = |inbound: &Inbound| Mail {
            seq: 0,
            at: now,
            event: Event::Inbound(inbound.clone()),
        };
        let mail: Vec<Mail> = events.iter().map(arrived).collect();
        let answer = async {
            match self.known.take(entity) {
                Some((turn, state)) => self.decide(entity, turn, state, None, &mail).await,
                None => self.answer(entity, &mail).await,
            }
        };
        let (state, commit) = match AssertUnwindSafe(answer).catch_unwind().await {
            Ok(Ok(answered)) => answered,
            Ok(Err(TurnError::Store(StoreError::Closed))) => return Err(StoreError::Closed),
            // What cannot be decided now is said when its mail is taken up; it is durable first.
            Ok(Err(_)) | Err(_) => return self.store.accept(events, pages, now).await,
        };
        let turn = commit.read_turn + 1;
        let taking = Taking {
            events,
            pages,
            commit,
        };
        let accepted = self.store.take(taking).await?;
        if accepted.answered > 0 {
            count_turn();
            self.known.put(entity, turn, state);
        }
        Ok(accepted)
    }
}

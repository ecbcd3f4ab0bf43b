//! The outbox side of the contract: what waits to be delivered, what became of it, dead letters.

use crate::id::{ConversationId, Timestamp};
use crate::store::{Behind, DeadLetter, OutboxEntry, Progress, Store, StoreError, sled};

impl Store {
    /// Waits until some conversations have something to deliver, then names them (each once). After `open`, all that have.
    ///
    /// Each is named when an entry comes into its outbox, not while entries are left: whoever takes a
    /// conversation goes on until its outbox is empty. There is one such reader. Safe to give up while
    /// waiting.
    pub async fn outbox_lanes(&self) -> Vec<ConversationId> {
        self.engine.signals.lanes.take().await
    }

    /// The oldest outbox entry of a conversation.
    pub fn outbox_head(
        &self,
        conversation: &ConversationId,
    ) -> Result<Option<OutboxEntry>, StoreError> {
        self.engine.outbox_head(conversation)
    }

    /// Outbox entries of all conversations, at most `most`: those behind `after` (an entry's conversation
    /// and number), by conversation and in order within each. An entry that comes or goes meanwhile may
    /// be there or not.
    pub fn outbox(
        &self,
        after: Option<(&ConversationId, u64)>,
        most: usize,
    ) -> Result<Vec<OutboxEntry>, StoreError> {
        self.engine.outbox(after, most)
    }

    /// The outbox entry with this number. Looks at the key of every entry there is.
    pub fn outbox_entry(&self, seq: u64) -> Result<Option<OutboxEntry>, StoreError> {
        self.engine.outbox_entry(seq)
    }

    /// Writes what happened to an outbox entry; [`StoreError::NoSuchEntry`] when it is gone.
    pub async fn progress(
        &self,
        conversation: &ConversationId,
        seq: u64,
        progress: Progress,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let request = |answer| sled::Request::Progress {
            conversation: conversation.clone(),
            seq,
            progress,
            now,
            answer,
        };
        self.engine.queue.ask(request).await
    }

    /// Removes an outbox entry whose last call the platform accepted; [`StoreError::NoSuchEntry`] when
    /// it is gone.
    ///
    /// With `next_retry_at`, the first delivery attempt of the entry behind it begins with this very
    /// write: the moment is when to try it again if nothing is heard.
    pub async fn delivered(
        &self,
        conversation: &ConversationId,
        seq: u64,
        next_retry_at: Option<Timestamp>,
    ) -> Result<Behind, StoreError> {
        let is_urgent = self.engine.has_entry_after(conversation, seq)?;
        let request = |answer| sled::Request::Delivered {
            conversation: conversation.clone(),
            seq,
            next_retry_at,
            is_urgent,
            answer,
        };
        self.engine.queue.ask(request).await
    }

    /// Dead letters, oldest first, at most `most`.
    pub fn dead_letters(&self, most: usize) -> Result<Vec<DeadLetter>, StoreError> {
        self.engine.dead_letters(0, most)
    }

    /// Dead letters of entries with a higher number than `after`, oldest first, at most `most`.
    pub fn dead_letters_after(
        &self,
        after: u64,
        most: usize,
    ) -> Result<Vec<DeadLetter>, StoreError> {
        self.engine.dead_letters(after, most)
    }

    /// The dead letter of the entry `seq`.
    pub fn dead_letter(&self, seq: u64) -> Result<Option<DeadLetter>, StoreError> {
        self.engine.dead_letter(seq)
    }

    /// Puts the dead letter of the entry `seq` back into the outbox, with a new number, behind what
    /// waits there already. Calls that the platform accepted are not made again.
    pub async fn retry_dead(&self, seq: u64, now: Timestamp) -> Result<(), StoreError> {
        let request = |answer| sled::Request::RetryDead { seq, now, answer };
        self.engine.queue.ask(request).await
    }

    /// Removes the dead letter of the entry `seq` for good.
    pub async fn drop_dead(&self, seq: u64) -> Result<(), StoreError> {
        let request = |answer| sled::Request::DropDead { seq, answer };
        self.engine.queue.ask(request).await
    }

    /// Takes the oldest outbox entry of a conversation where its first delivery attempt was booked with
    /// its turn, and by this process: whoever gets it makes that attempt, and needs not book it.
    #[must_use]
    pub fn take_booked(&self, conversation: &ConversationId) -> Option<OutboxEntry> {
        self.engine.signals.booked.take(conversation)
    }

    /// Gives back what [`Store::take_booked`] gave, where the attempt cannot be made yet.
    pub fn keep_booked(&self, entry: OutboxEntry) {
        self.engine.signals.booked.add([entry]);
    }

    /// When the oldest outbox entry was made. Looks at every one there is.
    pub fn oldest_entry(&self) -> Result<Option<Timestamp>, StoreError> {
        self.engine.oldest_entry()
    }
}

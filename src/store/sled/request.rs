//! Requests: everything that can be asked of the committer, and the queue they wait in.

use tokio::sync::{mpsc, oneshot};

use crate::content::Edition;
use crate::id::{AccountId, ChannelId, ConversationId, DedupeKey, PictureHash, Timestamp};
use crate::message::Inbound;
use crate::store::prune::{Cursor, OlderThan, Step};
use crate::store::sled::turns::Rung;
use crate::store::{
    Accepted, Attachment, Behind, Bubble, Commit, Progress, StoreError, Taking, TokenPair,
};

/// Where the answer to a request goes, once its group is durable.
pub(crate) type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

/// One write.
pub(crate) enum Request {
    /// Make inbound events durable.
    Accept {
        events: Vec<Inbound>,
        pages: Vec<(DedupeKey, Bubble)>,
        now: Timestamp,
        answer: Answer<Accepted>,
    },
    /// Make inbound events durable together with the turn that answers them, where that can be.
    Take {
        taking: Taking,
        answer: Answer<Accepted>,
    },
    /// Write a turn.
    Commit { commit: Commit, answer: Answer<()> },
    /// Ring some of the timers that are due.
    Ring {
        now: Timestamp,
        answer: Answer<Rung>,
    },
    /// Write what happened to an outbox entry.
    Progress {
        conversation: ConversationId,
        seq: u64,
        progress: Progress,
        now: Timestamp,
        answer: Answer<()>,
    },
    /// Remove a delivered entry, and begin with the next one.
    Delivered {
        conversation: ConversationId,
        seq: u64,
        next_retry_at: Option<Timestamp>,
        /// Whether another entry waits for this.
        is_urgent: bool,
        answer: Answer<Behind>,
    },
    /// Put a dead letter back into the outbox.
    RetryDead {
        seq: u64,
        now: Timestamp,
        answer: Answer<()>,
    },
    /// Remove a dead letter.
    DropDead { seq: u64, answer: Answer<()> },
    /// Store a token pair.
    SaveTokens {
        channel: ChannelId,
        pair: TokenPair,
        answer: Answer<()>,
    },
    /// Store under what id an account knows a picture, or forget that it does.
    KeepAttachment {
        account: (ChannelId, AccountId),
        picture: PictureHash,
        attachment: Option<Attachment>,
        answer: Answer<()>,
    },
    /// Store lessons as they are published, and forget others.
    Publish {
        editions: Vec<Edition>,
        forget: Vec<String>,
        answer: Answer<()>,
    },
    /// Remove some of what is old.
    Prune {
        cursor: Cursor,
        older: OlderThan,
        now: Timestamp,
        answer: Answer<Step>,
    },
    /// Do nothing, but answer after everything before it.
    Nothing { answer: Answer<()> },
    /// Write what is queued, refuse what comes later, let go of the files, then answer.
    Close { answer: oneshot::Sender<()> },
}

impl Request {
    /// Whether anything waits for it: that a message was delivered need often only be remembered.
    pub(crate) fn is_urgent(&self) -> bool {
        match self {
            Self::Delivered { is_urgent, .. } => *is_urgent,
            Self::Accept { .. }
            | Self::Take { .. }
            | Self::Commit { .. }
            | Self::Ring { .. }
            | Self::Progress { .. }
            | Self::RetryDead { .. }
            | Self::DropDead { .. }
            | Self::SaveTokens { .. }
            | Self::KeepAttachment { .. }
            | Self::Publish { .. }
            | Self::Prune { .. }
            | Self::Nothing { .. }
            | Self::Close { .. } => true,
        }
    }
}

/// The way to the committer; bounded, and full is said at once.
#[derive(Clone, Debug)]
pub(crate) struct Queue {
    requests: mpsc::Sender<Request>,
}

impl Queue {
    /// A queue for `size` requests, and the end that the committer reads.
    pub(crate) fn new(size: usize) -> (Self, mpsc::Receiver<Request>) {
        let (requests, receiver) = mpsc::channel(size);
        (Self { requests }, receiver)
    }

    /// Queues a request and waits for its answer.
    ///
    /// Giving up the wait does not take the request back.
    pub(crate) async fn ask<T>(
        &self,
        request: impl FnOnce(Answer<T>) -> Request,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        match self.requests.try_send(request(answer)) {
            Ok(()) => {}
            Err(mpsc::error::TrySendError::Full(_)) => return Err(StoreError::Full),
            Err(mpsc::error::TrySendError::Closed(_)) => return Err(StoreError::Closed),
        }
        answered.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Waits for a place in the queue, closes it, and waits until the committer has ended.
    pub(crate) async fn close(self) -> Result<(), StoreError> {
        let (answer, answered) = oneshot::channel();
        let sent = self.requests.send(Request::Close { answer }).await;
        drop(self);
        match sent {
            Ok(()) if answered.await.is_ok() => Ok(()),
            Ok(()) | Err(mpsc::error::SendError(_)) => Err(StoreError::Closed),
        }
    }

    /// Whether nothing is taken any more.
    pub(crate) fn is_closed(&self) -> bool {
        self.requests.is_closed()
    }

    /// How many requests wait, and how many may.
    pub(crate) fn fill(&self) -> (usize, usize) {
        let size = self.requests.max_capacity();
        (size - self.requests.capacity(), size)
    }
}

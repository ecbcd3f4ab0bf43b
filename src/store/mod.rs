//! The store: everything with a memory, durable, behind one contract.
//!
//! [`Store`] states the contract; `sled` holds the embedded engine. Nothing outside this module
//! knows an engine, and nothing in here decides anything.
//!
//! Promises, each with a test that kills the process:
//! 1. [`Store::accept`] returns only after the events are durable, and the same dedupe key has one
//!    effect for at least [`DEDUPE_KEPT`].
//! 2. [`Store::commit`] writes a turn whole or not at all: state, acknowledged mail, outbox, timers,
//!    journal, and mail to others.
//! 3. What is in a mailbox, in the outbox or a timer is still there after a restart.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::event::{Event, Timer};
use crate::id::{ChannelId, ConversationId, EntityId, MentorId, Timestamp};
use crate::message::{Inbound, Outbound, Picture, QuickReply, Voice};
use crate::turn::Effect;

/// How long a dedupe key is remembered, at least.
pub const DEDUPE_KEPT: SignedDuration = SignedDuration::from_hours(72);

/// One entity as it is stored.
#[derive(Debug)]
pub struct Record {
    /// Turns committed so far; 0 for an entity that is new.
    pub turn: u64,
    /// Each timer that was ever set or cleared.
    pub timers: BTreeMap<Timer, TimerMark>,
    /// The state, as the decider's own type wrote it.
    pub state: Box<RawValue>,
}

/// What is known of one timer of one entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimerMark {
    /// The turn that last set or cleared it; a ring that names another turn is stale.
    pub changed_in: u64,
    /// When it comes due; `None` once it rang or was cleared.
    pub due: Option<Timestamp>,
}

/// One waiting event of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Its place in the order of arrival, unique in the store.
    pub seq: u64,
    /// When it was accepted.
    pub at: Timestamp,
    /// What happened.
    pub event: Event,
}

/// A turn (or several in a row of one entity) to be written in one commit.
#[derive(Debug)]
pub struct Commit {
    /// Whose turn.
    pub entity: EntityId,
    /// The turn number that was read with the state; another one in the store refuses the commit.
    pub read_turn: u64,
    /// The new state.
    pub state: Box<RawValue>,
    /// The mail that this turn answers.
    pub answered: Vec<u64>,
    /// What follows, in order.
    pub effects: Vec<Effect>,
    /// The time of the turn.
    pub now: Timestamp,
}

/// What became of a batch of inbound events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// Put into mailboxes.
    pub fresh: usize,
    /// Already known.
    pub duplicates: usize,
}

/// A message that no platform has accepted yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxEntry {
    /// Where to.
    pub conversation: ConversationId,
    /// Its place in the order of the conversation, unique in the store.
    pub seq: u64,
    /// What.
    pub message: Outbound,
    /// When the turn was committed.
    pub created: Timestamp,
    /// Calls of this message that the platform has accepted: the next call is the one of this index.
    pub calls_done: usize,
    /// Delivery attempts begun for the current call.
    pub attempts: u32,
    /// No delivery attempt before this moment.
    pub next_at: Timestamp,
    /// What the last delivery attempt said, as the platform's code; `None` before the first answer.
    pub last_code: Option<String>,
}

/// What happened to an outbox entry; each is one durable write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// A delivery attempt begins now; if nothing more is heard of it, the next is due at `retry_at`.
    Begun {
        /// When to try again if the process dies in between.
        retry_at: Timestamp,
    },
    /// A call was accepted, and the message has more of them; the attempt of the next call begins now.
    CallAccepted {
        /// When to try the next call if the process dies in between.
        retry_at: Timestamp,
    },
    /// The last call was accepted: the entry is removed.
    Delivered,
    /// The message is now on the page of a web visitor: the entry becomes a [`Bubble`].
    Shown,
    /// To be tried again.
    Postponed {
        /// When.
        until: Timestamp,
        /// The platform's code.
        code: String,
    },
    /// The entry becomes a [`DeadLetter`].
    GivenUp {
        /// The platform's code.
        code: String,
    },
}

/// A message that was given up on; a person can see and retry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadLetter {
    /// The entry as it was.
    pub entry: OutboxEntry,
    /// When it was given up on.
    pub at: Timestamp,
    /// Why: the platform's code.
    pub code: String,
}

/// One message on the page of a web visitor, kept so that the page can be opened again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bubble {
    /// Its place in the order of the conversation, unique in the store.
    pub seq: u64,
    /// When it was said.
    pub at: Timestamp,
    /// Who said it: `None` is the visitor.
    pub voice: Option<Voice>,
    /// The words.
    pub text: String,
    /// Choices to tap.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quick_replies: Vec<QuickReply>,
    /// A picture to show before the words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
}

/// The token pair of an account whose tokens rotate.
#[derive(Clone, Serialize, Deserialize)]
pub struct TokenPair {
    /// Shown with each call.
    pub access: String,
    /// Buys the next pair, once.
    pub refresh: String,
    /// When `access` ends.
    pub expires_at: Timestamp,
}

/// Interface page: replaced by the real thing.
#[derive(Clone, Debug)]
pub struct Store {}

/// Interface page: replaced by the real thing.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The committer's queue is full: nothing was written; try again in a moment.
    #[error("the store has more to write than it can take now")]
    Full,
    /// The store is shutting down.
    #[error("the store is closed")]
    Closed,
    /// The commit was made from an older state than the stored one.
    #[error("turn {read} was read, and the store has turn {stored}")]
    StaleTurn {
        /// The turn the commit was made from.
        read: u64,
        /// The turn in the store.
        stored: u64,
    },
}

/// Interface page.
impl Store {
    /// Opens the store in `dir`, making it if it is not there.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        let _u = dir;
        unreachable!()
    }
    /// Makes inbound events durable: dedupe key and mailbox entry, one commit for the whole batch.
    /// `pages` lists the bubbles to put on web pages in the same commit (a visitor's own words).
    pub async fn accept(
        &self,
        events: Vec<Inbound>,
        pages: Vec<(ConversationId, Bubble)>,
        now: Timestamp,
    ) -> Result<Accepted, StoreError> {
        let _u = (events, pages, now);
        unreachable!()
    }
    /// The entity as last committed; `None` if it never had a turn.
    pub fn entity(&self, id: &EntityId) -> Result<Option<Record>, StoreError> {
        let _u = id;
        unreachable!()
    }
    /// The oldest waiting events of an entity.
    pub fn mailbox(&self, id: &EntityId, most: usize) -> Result<Vec<Mail>, StoreError> {
        let _u = (id, most);
        unreachable!()
    }
    /// Writes a turn.
    pub async fn commit(&self, commit: Commit) -> Result<(), StoreError> {
        let _u = commit;
        unreachable!()
    }
    /// Waits until some mailboxes have mail, then names them (each once). After `open`, all that have mail.
    pub async fn mailboxes_with_mail(&self) -> Vec<EntityId> {
        unreachable!()
    }
    /// Puts every timer due by `now` into its entity's mailbox; says when the next one is due.
    pub async fn ring(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        let _u = now;
        unreachable!()
    }
    /// Waits until a commit sets a timer that is due before all others.
    pub async fn timer_moved(&self) {}
    /// Where each linked mentor is reached.
    pub fn mentors(&self) -> Result<BTreeMap<MentorId, ConversationId>, StoreError> {
        unreachable!()
    }
    /// The tickets that nobody has taken, oldest first.
    pub fn open_tickets(&self) -> Result<Vec<crate::id::TicketId>, StoreError> {
        unreachable!()
    }
    /// Waits until some conversations have something to deliver, then names them (each once). After `open`, all that have.
    pub async fn outbox_lanes(&self) -> Vec<ConversationId> {
        unreachable!()
    }
    /// The oldest outbox entry of a conversation.
    pub fn outbox_head(
        &self,
        conversation: &ConversationId,
    ) -> Result<Option<OutboxEntry>, StoreError> {
        let _u = conversation;
        unreachable!()
    }
    /// Writes what happened to an outbox entry.
    pub async fn progress(
        &self,
        conversation: &ConversationId,
        seq: u64,
        progress: Progress,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let _u = (conversation, seq, progress, now);
        unreachable!()
    }
    /// Dead letters, oldest first.
    pub fn dead_letters(&self, most: usize) -> Result<Vec<DeadLetter>, StoreError> {
        let _u = most;
        unreachable!()
    }
    /// What a web page shows, after the bubble `after` (0 for all), oldest first.
    pub fn bubbles(
        &self,
        conversation: &ConversationId,
        after: u64,
        most: usize,
    ) -> Result<Vec<Bubble>, StoreError> {
        let _u = (conversation, after, most);
        unreachable!()
    }
    /// Tells which conversations got new bubbles; a lagging reader reads [`Store::bubbles`] again.
    pub fn watch_bubbles(&self) -> tokio::sync::broadcast::Receiver<ConversationId> {
        unreachable!()
    }
    /// The stored token pair of a channel.
    pub fn tokens(&self, channel: &ChannelId) -> Result<Option<TokenPair>, StoreError> {
        let _u = channel;
        unreachable!()
    }
    /// Stores a token pair; durable when it returns.
    pub async fn save_tokens(
        &self,
        channel: &ChannelId,
        pair: TokenPair,
    ) -> Result<(), StoreError> {
        let _u = (channel, pair);
        unreachable!()
    }
    /// Finishes what is queued and closes the files.
    pub async fn close(self) -> Result<(), StoreError> {
        unreachable!()
    }
}

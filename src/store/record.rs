//! What the store takes and gives: the values of its contract.
//!
//! Knows no engine and no key. Every field of a type that is serialised is stored as it stands here:
//! a change of one is a change of the stored form (see [`crate::store::RECORD_VERSION`]).

use std::collections::BTreeMap;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::event::{Event, Timer};
use crate::id::{ConversationId, DedupeKey, EntityId, Timestamp};
use crate::message::{Inbound, Outbound, Picture, QuickReply, Recording, Voice};
use crate::turn::{Dropped, Effect, JournalEntry};

/// How long a dedupe key is remembered, at least.
pub const DEDUPE_KEPT: SignedDuration = SignedDuration::from_hours(72);

/// How many bubbles of one conversation are kept for its page.
pub const BUBBLES_KEPT: usize = 200;

/// One entity as it is stored.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Record {
    /// Turns committed so far; 0 for an entity that is new.
    pub turn: u64,
    /// Each timer that was ever set or cleared.
    pub timers: BTreeMap<Timer, TimerMark>,
    /// When the last turn was; `None` in a record that was written before this was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Timestamp>,
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
    /// When it is looked at first, where that is before it is due: it was put off, and is put off among
    /// the timers of all only then. `None` where it is looked at when it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looked_at: Option<Timestamp>,
}

impl TimerMark {
    /// Where it stands among the timers of all; `None` where it is not set.
    pub(crate) fn stands_at(&self) -> Option<Timestamp> {
        let due = self.due?;
        Some(self.looked_at.unwrap_or(due))
    }
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
    /// Books the first delivery attempt of the first message in this very commit, where nothing else
    /// waits in its outbox: the moment to try again if nothing is heard of it. `None` leaves that to
    /// whoever delivers.
    pub first_attempt: Option<Timestamp>,
    /// The time of the turn.
    pub now: Timestamp,
}

/// Inbound events of one conversation, with the turn that answers all of them.
#[derive(Debug)]
pub struct Taking {
    /// The events, in order.
    pub events: Vec<Inbound>,
    /// Which of them are to be seen on the web page of their conversation.
    pub pages: Vec<(DedupeKey, Bubble)>,
    /// The turn; it answers no mail.
    pub commit: Commit,
}

/// What became of a batch of inbound events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// Put into mailboxes.
    pub fresh: usize,
    /// Already known.
    pub duplicates: usize,
    /// Of the fresh ones: answered in the same commit, so that they never were in a mailbox.
    pub answered: usize,
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
        /// Which call, from 0.
        call: usize,
        /// When to try the next call if the process dies in between.
        retry_at: Timestamp,
    },
    /// The message is now on the page of a web visitor: the entry becomes a [`Bubble`].
    Shown,
    /// To be tried again.
    Postponed {
        /// When.
        until: Timestamp,
        /// The platform's code.
        code: String,
        /// Whether the attempt counts: one that failed because of the account, not of the message,
        /// does not.
        counts: bool,
    },
    /// An echo showed that the platform has taken the call of this index; the entry is due at once.
    Heard {
        /// Which call, from 0.
        call: usize,
    },
    /// An operator does not want to wait: the entry is due at once.
    Hastened,
    /// The entry becomes a [`DeadLetter`].
    GivenUp {
        /// Why.
        reason: GivenUp,
        /// The platform's code, or a word of ours where it gave none.
        code: String,
    },
    /// The message is of no use any more: the entry is removed, and the journal says why.
    Dropped {
        /// Why.
        reason: Dropped,
    },
}

/// Why a message was given up on.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum GivenUp {
    /// Every attempt of the schedule failed.
    #[default]
    Exhausted,
    /// The platform's window was closed: the person has not written for too long.
    WindowClosed,
    /// The person blocked the account, left it or is not known to the platform.
    RecipientGone,
    /// The platform takes neither the form nor the content.
    ContentRefused,
    /// Another app controls the conversation.
    NotOwner,
    /// The platform's answers are in no table.
    Unknown,
    /// The configuration has no such channel, or no token for the account.
    NotConfigured,
}

/// Every reason, in the order of their words in lists.
pub const GIVEN_UP: [GivenUp; 7] = [
    GivenUp::Exhausted,
    GivenUp::WindowClosed,
    GivenUp::RecipientGone,
    GivenUp::ContentRefused,
    GivenUp::NotOwner,
    GivenUp::Unknown,
    GivenUp::NotConfigured,
];

impl GivenUp {
    /// The word for it in lists, in metrics and in the stored form.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exhausted => "exhausted",
            Self::WindowClosed => "window_closed",
            Self::RecipientGone => "recipient_gone",
            Self::ContentRefused => "content_refused",
            Self::NotOwner => "not_owner",
            Self::Unknown => "unknown",
            Self::NotConfigured => "not_configured",
        }
    }
}

/// What is behind an outbox entry that was delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Behind {
    /// Nothing: the outbox is empty.
    Nothing,
    /// This entry, and its first delivery attempt has just begun.
    Begun(Box<OutboxEntry>),
    /// Something that nothing was begun with.
    Something,
}

/// A message that was given up on; a person can see and retry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadLetter {
    /// The entry as it was.
    pub entry: OutboxEntry,
    /// When it was given up on.
    pub at: Timestamp,
    /// Why.
    #[serde(default)]
    pub reason: GivenUp,
    /// The platform's code, or a word of ours where it gave none.
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
    /// The words read aloud.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<Recording>,
}

/// A picture that was uploaded to an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// What the platform calls it.
    pub id: String,
    /// Until when it may be shown by this id.
    pub until: Timestamp,
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

/// One fact of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// When the turn was committed that recorded it.
    pub at: Timestamp,
    /// Its place in the order of writing, unique in the store.
    pub seq: u64,
    /// The fact.
    pub entry: JournalEntry,
}

/// The store in numbers, for health pages and metrics; kept as counters, so reading them is free.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Writes that wait for the committer now.
    pub queued: usize,
    /// Writes that may wait; one more is refused as [`crate::store::StoreError::Full`].
    pub queue_size: usize,
    /// Events that wait in mailboxes.
    pub mail: u64,
    /// Messages in the outbox.
    pub outbox: u64,
    /// Dead letters.
    pub dead_letters: u64,
    /// Groups made durable since the store was opened.
    pub groups: u64,
}

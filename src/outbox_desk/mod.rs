//! The desk over the outbox: what waits, what was given up on, and what an operator does about it.
//!
//! Works on a [`crate::store::Store`] and knows nobody else: the admin interface, the control socket and a command
//! over a stopped store all come here.

mod act;
mod list;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::id::{AccountId, ChannelId, ConversationId, Timestamp};
use crate::message::Outbound;
use crate::store::{DeadLetter, GivenUp, OutboxEntry};

pub use act::{Done, drop_all, retry_all, retry_matching};
pub use list::{list, show};

/// The most letters of one list.
pub const MOST_LISTED: usize = 1000;

/// How many letters a list has unless more are asked for.
pub const USUALLY_LISTED: usize = 100;

/// Whether a message is still tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is in the outbox and goes out by itself.
    Waiting,
    /// It was given up on, and stays until somebody does something about it.
    Dead,
}

impl Fate {
    /// The word for it in lists.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Dead => "dead",
        }
    }
}

/// Which letters are meant; what is left out does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// Of this channel.
    pub channel: Option<ChannelId>,
    /// Of this account.
    pub account: Option<AccountId>,
    /// Given up on for this reason; what waits has none.
    pub reason: Option<GivenUp>,
    /// Whose turn was committed longer ago than this.
    pub older_than: Option<SignedDuration>,
    /// Only what waits, or only what was given up on.
    pub fate: Option<Fate>,
}

impl Filter {
    /// Whether a letter is meant.
    fn takes(&self, letter: &Letter, now: Timestamp) -> bool {
        let of = &letter.conversation;
        self.fate.is_none_or(|fate| fate == letter.fate)
            && self.channel.as_ref().is_none_or(|id| *id == of.channel)
            && self.account.as_ref().is_none_or(|id| *id == of.account)
            && self.reason.is_none_or(|why| Some(why) == letter.reason)
            && self
                .older_than
                .is_none_or(|age| now.duration_since(letter.created) > age)
    }
}

/// One message that no platform has accepted, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Its number in the outbox: what it is called by.
    pub seq: u64,
    /// Whether it is still tried.
    pub fate: Fate,
    /// The channel it goes out on.
    pub channel: ChannelId,
    /// The account it goes out from; empty where the channel has only one.
    pub account: AccountId,
    /// To whom.
    pub conversation: ConversationId,
    /// When its turn was committed.
    pub created: Timestamp,
    /// For how long it has been there, in whole seconds.
    pub age_seconds: i64,
    /// Delivery attempts begun for the call that has not been accepted.
    pub attempts: u32,
    /// When it is tried next; `None` once it was given up on.
    pub next_at: Option<Timestamp>,
    /// When it was given up on; `None` while it waits.
    pub given_up_at: Option<Timestamp>,
    /// Why it was given up on; `None` while it waits.
    pub reason: Option<GivenUp>,
    /// What the platform said last: its code, or a word of ours where it gave none.
    pub code: Option<String>,
}

impl Letter {
    /// An entry that waits.
    fn waiting(entry: &OutboxEntry, now: Timestamp) -> Self {
        Self {
            seq: entry.seq,
            fate: Fate::Waiting,
            channel: entry.conversation.channel.clone(),
            account: entry.conversation.account.clone(),
            conversation: entry.conversation.clone(),
            created: entry.created,
            age_seconds: now.duration_since(entry.created).as_secs(),
            attempts: entry.attempts,
            next_at: Some(entry.next_at),
            given_up_at: None,
            reason: None,
            code: entry.last_code.clone(),
        }
    }

    /// A dead letter.
    fn dead(letter: &DeadLetter, now: Timestamp) -> Self {
        Self {
            fate: Fate::Dead,
            next_at: None,
            given_up_at: Some(letter.at),
            reason: Some(letter.reason),
            code: Some(letter.code.clone()),
            ..Self::waiting(&letter.entry, now)
        }
    }
}

/// A list of letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The letters, those with the lowest numbers first.
    pub letters: Vec<Letter>,
    /// How many letters the filter takes in all.
    pub of: usize,
}

/// One letter with what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// What lists say of it.
    #[serde(flatten)]
    pub letter: Letter,
    /// Calls of it that the platform has accepted.
    pub calls_done: usize,
    /// What it says; personal numbers were masked before it was stored.
    pub message: Outbound,
}

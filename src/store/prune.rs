//! What is pruned, and how a round of pruning goes on from step to step.
//!
//! Whoever prunes keeps the [`Cursor`]; one that is lost with the process only makes a round begin
//! again.

use jiff::SignedDuration;

use crate::id::Timestamp;

/// How long what is stored is kept once nothing waits for it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Tickets, after their last change; only closed ones are removed.
    pub tickets: SignedDuration,
    /// Conversations, after their last change, with their pages and timers.
    pub citizens: SignedDuration,
    /// Facts of the journal, which reports are made from.
    pub journal: SignedDuration,
    /// Messages that were given up on.
    pub dead_letters: SignedDuration,
    /// What the pages of web visitors show.
    pub bubbles: SignedDuration,
}

impl Default for Retention {
    fn default() -> Self {
        let days = |days: i64| SignedDuration::from_hours(days * 24);
        Self {
            tickets: days(90),
            citizens: days(365),
            journal: days(400),
            dead_letters: days(30),
            bubbles: days(30),
        }
    }
}

/// The moments before which things of each kind may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OlderThan {
    pub(crate) tickets: Timestamp,
    pub(crate) citizens: Timestamp,
    pub(crate) journal: Timestamp,
    pub(crate) dead_letters: Timestamp,
    pub(crate) bubbles: Timestamp,
}

impl Retention {
    /// What is old enough at this moment.
    pub(crate) fn at(self, now: Timestamp) -> OlderThan {
        let before = |age| now.checked_sub(age).unwrap_or(Timestamp::MIN);
        OlderThan {
            tickets: before(self.tickets),
            citizens: before(self.citizens),
            journal: before(self.journal),
            dead_letters: before(self.dead_letters),
            bubbles: before(self.bubbles),
        }
    }
}

/// How many of what were removed; never whose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Conversations.
    pub conversations: u64,
    /// Closed tickets.
    pub tickets: u64,
    /// Facts of the journal.
    pub facts: u64,
    /// Dead letters.
    pub dead_letters: u64,
    /// Bubbles of web pages, those of removed conversations among them.
    pub bubbles: u64,
    /// Uploaded pictures that no platform keeps any more.
    pub attachments: u64,
    /// Records that could not be read, and so were left.
    pub unreadable: u64,
}

impl Pruned {
    /// How many records were removed.
    pub(crate) fn removed(&self) -> u64 {
        let Self {
            conversations,
            tickets,
            facts,
            dead_letters,
            bubbles,
            attachments,
            unreadable: _,
        } = self;
        conversations + tickets + facts + dead_letters + bubbles + attachments
    }

    /// Adds what another step removed.
    pub fn add(&mut self, other: Self) {
        self.conversations += other.conversations;
        self.tickets += other.tickets;
        self.facts += other.facts;
        self.dead_letters += other.dead_letters;
        self.bubbles += other.bubbles;
        self.attachments += other.attachments;
        self.unreadable += other.unreadable;
    }
}

/// What one step did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was removed.
    pub pruned: Pruned,
    /// Where the next step begins; `None` where the round is complete.
    pub next: Option<Cursor>,
}

/// Where a step begins; the default is the beginning of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// What is looked at.
    pub(crate) stage: Stage,
    /// From which key; empty for the first.
    pub(crate) from: Vec<u8>,
}

impl Cursor {
    /// At the beginning of a stage.
    pub(crate) fn at(stage: Stage) -> Self {
        Self {
            stage,
            from: Vec::new(),
        }
    }

    /// At the first key after this one.
    pub(crate) fn after(stage: Stage, mut key: Vec<u8>) -> Self {
        key.push(0);
        Self { stage, from: key }
    }
}

/// What a round looks at, one after the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Stage {
    #[default]
    Journal,
    DeadLetters,
    Bubbles,
    Attachments,
    /// Tickets and conversations.
    Entities,
}

impl Stage {
    /// The stage after this one.
    pub(crate) fn next(self) -> Option<Self> {
        match self {
            Self::Journal => Some(Self::DeadLetters),
            Self::DeadLetters => Some(Self::Bubbles),
            Self::Bubbles => Some(Self::Attachments),
            Self::Attachments => Some(Self::Entities),
            Self::Entities => None,
        }
    }
}

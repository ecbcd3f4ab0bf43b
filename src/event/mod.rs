//! What can happen to an entity: everything that ever lands in a mailbox.
//!
//! Events are past tense and are stored as they are here: a change of a field is a change of the
//! stored form (see the store's record version). Nothing in here decides anything.

mod case;
mod helpers;

use serde::{Deserialize, Serialize};

use crate::id::TicketId;
use crate::message::Inbound;

pub use case::{Case, HandoffReason, Place};
pub use helpers::{Graduate, MentorContact};

/// One entry of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A person did something in this conversation.
    Inbound(Inbound),
    /// A timer that this entity set has come due.
    ///
    /// Reaches a decider only if no later turn has set or cleared that timer again.
    Rang {
        /// Which timer.
        timer: Timer,
        /// The turn of the entity that set it.
        set_by: u64,
    },
    /// A ticket told the citizen's conversation how it goes.
    Citizen(CitizenNews),
    /// A ticket told a mentor's conversation something.
    Mentor(MentorNews),
    /// A conversation told a ticket something.
    Ticket(TicketEvent),
}

/// The timers an entity can have; one of each at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {
    /// A citizen has said nothing for a while in the middle of a lesson.
    Nudge,
    /// Nobody took the ticket: on to the next rung of the ladder.
    Ladder,
    /// The mentor who took the ticket has said nothing for a while.
    MentorSilence,
    /// A human answered in the platform's inbox; the bot may speak again.
    BotMayReturn,
    /// Nobody answered a step that goes on by itself then.
    Deadline,
    /// A lesson is to be practised again.
    Practice,
}

/// Every [`Timer`].
pub const TIMERS: [Timer; 6] = [
    Timer::Nudge,
    Timer::Ladder,
    Timer::MentorSilence,
    Timer::BotMayReturn,
    Timer::Deadline,
    Timer::Practice,
];

/// What a ticket tells the citizen who opened it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CitizenNews {
    /// Mentors were asked, or at least one graduate; `asked` is how many mentors, never 0.
    MentorsAsked {
        /// Which ticket this is about.
        ticket: TicketId,
        /// Who was asked.
        rung: Rung,
        /// How many mentors got the offer; 1 where only graduates did.
        asked: u32,
    },
    /// Nobody can be asked now: none is linked, or the whole ladder stayed silent.
    NobodyCame {
        /// Which ticket this is about.
        ticket: TicketId,
    },
    /// A mentor took the ticket.
    MentorCame {
        /// Which ticket this is about.
        ticket: TicketId,
        /// The mentor's name, as the citizen knows it.
        mentor: String,
    },
    /// The mentor said something to the citizen.
    MentorSaid {
        /// Which ticket this is about.
        ticket: TicketId,
        /// The mentor's name.
        mentor: String,
        /// The words, masked.
        text: String,
    },
    /// The mentor went silent or gave the ticket back; others are being asked.
    MentorLeft {
        /// Which ticket this is about.
        ticket: TicketId,
        /// The mentor's name.
        mentor: String,
    },
    /// The mentor ended it.
    Resolved {
        /// Which ticket this is about.
        ticket: TicketId,
        /// The mentor's name.
        mentor: String,
        /// How it goes on for the citizen.
        ending: Ending,
    },
}

impl CitizenNews {
    /// The ticket this news is about.
    #[must_use]
    pub fn ticket(&self) -> &TicketId {
        match self {
            Self::MentorsAsked { ticket, .. }
            | Self::NobodyCame { ticket }
            | Self::MentorCame { ticket, .. }
            | Self::MentorSaid { ticket, .. }
            | Self::MentorLeft { ticket, .. }
            | Self::Resolved { ticket, .. } => ticket,
        }
    }
}

/// What a ticket tells a mentor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MentorNews {
    /// Somebody needs help.
    Offered {
        /// The ticket to take.
        ticket: TicketId,
        /// Who needs help and where.
        case: Case,
    },
    /// An offer is over for this mentor.
    OfferEnded {
        /// The ticket that was offered.
        ticket: TicketId,
        /// Why.
        reason: OfferEnd,
    },
    /// The claim was granted: from now on words are relayed.
    ClaimGranted {
        /// The ticket taken.
        ticket: TicketId,
        /// Who needs help and where.
        case: Case,
    },
    /// The citizen said something.
    CitizenSaid {
        /// The ticket.
        ticket: TicketId,
        /// The words, masked; or what was sent instead of words, as a [`crate::message::Media`] name in brackets.
        text: String,
    },
    /// The ticket this mentor had is over.
    Closed {
        /// The ticket.
        ticket: TicketId,
        /// Why.
        reason: OfferEnd,
    },
}

/// Why an offer or a claim is over for a mentor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferEnd {
    /// Another mentor took it.
    TakenBy(String),
    /// The citizen needs nobody any more.
    Withdrawn,
    /// This mentor ended it.
    Resolved(Ending),
    /// This mentor was silent for too long, or gave it back: it went to others.
    PassedOn,
}

/// What conversations tell a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketEvent {
    /// A citizen asked for a human; the first event of every ticket.
    Opened {
        /// Who needs help and where.
        case: Case,
    },
    /// A mentor has just linked a chat, or asks what is open.
    MentorJoined {
        /// Who.
        by: MentorContact,
    },
    /// A mentor wants to take it.
    Claimed {
        /// Who.
        by: MentorContact,
    },
    /// A mentor cannot take it now.
    Declined {
        /// Who.
        by: MentorContact,
    },
    /// The mentor who has it said something to the citizen.
    MentorSaid {
        /// Who.
        by: MentorContact,
        /// The words, masked.
        text: String,
    },
    /// The citizen said something to the mentor.
    CitizenSaid {
        /// The words, masked.
        text: String,
    },
    /// The mentor who has it ended it.
    Resolved {
        /// Who.
        by: MentorContact,
        /// How it goes on for the citizen.
        ending: Ending,
    },
    /// The mentor who has it gave it back.
    Released {
        /// Who.
        by: MentorContact,
    },
    /// The citizen said that it worked after all, or ended the conversation.
    Withdrawn,
    /// The citizen had everything erased: as [`TicketEvent::Withdrawn`], and nothing is kept of the case.
    Erased,
}

/// How a mentor ended a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The step is done: on to the next one.
    NextStep,
    /// The citizen tries the same step again, from attempt 1.
    SameStep,
    /// They meet in person; the lesson waits at this step.
    MeetInPerson,
    /// The lesson is closed.
    Closed,
    /// A graduate may show others the lesson that they have mastered.
    Approved,
}

/// Every [`Ending`], in the order they are offered to a mentor.
pub const ENDINGS: [Ending; 5] = [
    Ending::Approved,
    Ending::NextStep,
    Ending::SameStep,
    Ending::MeetInPerson,
    Ending::Closed,
];

/// Who is asked, from near to far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// The mentors of the citizen's village, and beside them the graduates of the lesson who live there.
    Village,
    /// All mentors of the commune, and the graduates where no village is known of either side.
    Commune,
    /// The coordinators.
    Coordinator,
}

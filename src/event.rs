//! What can happen to an entity: everything that ever lands in a mailbox.
//!
//! Events are past tense and are stored as they are here: a change of a field is a change of the
//! stored form (see the store's record version). Nothing in here decides anything.

use serde::{Deserialize, Serialize};

use crate::id::{ConversationId, FlowId, MentorId, StepId, TicketId, VillageId};
use crate::message::Inbound;

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
    /// Mentors were asked; `asked` is how many, never 0.
    MentorsAsked {
        /// Which ticket this is about.
        ticket: TicketId,
        /// Who was asked.
        rung: Rung,
        /// How many mentors got the offer.
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

/// A mentor as a ticket knows them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MentorContact {
    /// Which mentor of the roster.
    pub mentor: MentorId,
    /// The name that citizens and other mentors read.
    pub name: String,
    /// The mentor's own chat.
    pub conversation: ConversationId,
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
    /// The mentors of the citizen's village.
    Village,
    /// All mentors of the commune.
    Commune,
    /// The coordinators.
    Coordinator,
}

/// What a mentor needs to know before they take a ticket. Holds masked words only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// How to speak of the person: the name the platform gave, else the form of address alone.
    pub who: String,
    /// The person's village, if known.
    pub village: Option<VillageId>,
    /// The lesson and step where they stand; `None` outside a lesson.
    pub place: Option<Place>,
    /// Why a human is asked for.
    pub reason: HandoffReason,
    /// The kind of help that an appointment is asked for, as the lesson names it; of a graduate the lesson
    /// that they would show others; `None` for all else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The person's last words, oldest first, masked; at most three.
    pub last_words: Vec<String>,
}

impl Case {
    /// Whether a mentor may end it this way.
    #[must_use]
    pub fn may_end(&self, ending: Ending) -> bool {
        let graduate = self.reason == HandoffReason::Graduate;
        match ending {
            Ending::NextStep | Ending::SameStep => self.waits_at_step(),
            Ending::MeetInPerson => !graduate,
            Ending::Closed => true,
            Ending::Approved => graduate,
        }
    }

    /// Whether the person waits at a step that they can go on from: not outside a lesson, not at its
    /// end, and not where they go on without waiting.
    fn waits_at_step(&self) -> bool {
        let waits = match self.reason {
            HandoffReason::FlowSaysSo | HandoffReason::Appointment | HandoffReason::Graduate => {
                false
            }
            HandoffReason::AttemptsExhausted
            | HandoffReason::Asked
            | HandoffReason::Distress
            | HandoffReason::Scam
            | HandoffReason::StepGone => true,
        };
        waits && self.place.is_some()
    }
}

/// A step of a lesson, and how far the person got with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The lesson.
    pub flow: FlowId,
    /// The step.
    pub step: StepId,
    /// Explanations already given at this step: 1 after the first.
    pub attempts: u8,
}

/// Why a human is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandoffReason {
    /// Every explanation of the step was tried.
    AttemptsExhausted,
    /// The person asked for a human.
    Asked,
    /// The person is in fear, ill or in danger.
    Distress,
    /// Something looks like a fraud, or harm is already done.
    Scam,
    /// The lesson no longer has the step where the person stands.
    StepGone,
    /// The lesson itself says that a mentor must come.
    FlowSaysSo,
    /// The lesson asks for an appointment; the person goes on without waiting.
    Appointment,
    /// The person has mastered a lesson and would show others; they need no help.
    Graduate,
}

//! A turn: what a decider answers to one event, and everything it may ask for.
//!
//! A decider only describes; the store writes a whole turn in one commit, and what is in the outbox
//! is sent later. Nothing in here is carried out here.

use serde::{Deserialize, Serialize};

use crate::event::{Ending, Event, Graduate, HandoffReason, Rung, Timer};
use crate::id::{
    ConversationId, EntityId, FlowId, MentorId, QuestionId, StepId, Timestamp, VillageId,
};
use crate::message::Outbound;

/// The answer to one event: the entity's new state, and what follows from it, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn<S> {
    /// The state from now on.
    pub state: S,
    /// What is to be done; committed together with the state, or not at all.
    pub effects: Vec<Effect>,
}

/// One thing a turn asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put a message into the outbox.
    Send {
        /// Where to.
        to: ConversationId,
        /// What.
        message: Outbound,
    },
    /// Put an event into another entity's mailbox.
    Tell {
        /// Whose mailbox.
        entity: EntityId,
        /// What happened.
        event: Event,
    },
    /// Set one of this entity's timers; replaces the timer of that kind.
    Wake {
        /// Which timer.
        timer: Timer,
        /// When it comes due.
        at: Timestamp,
    },
    /// Clear one of this entity's timers; no effect if it is not set.
    Cancel {
        /// Which timer.
        timer: Timer,
    },
    /// Write a fact to the journal.
    Record {
        /// The fact.
        entry: JournalEntry,
    },
    /// Forget everything of this entity that is stored beside its state: waiting mail, timers, and of a
    /// conversation what is in the outbox, given up on or shown on its page.
    ///
    /// A graduate is discharged. What later effects of the turn ask for is not touched. Dedupe keys are
    /// kept.
    Erase,
    /// From now on this conversation is the mentor's own chat; replaces an earlier one.
    Link {
        /// Which mentor.
        mentor: MentorId,
        /// Their chat.
        conversation: ConversationId,
    },
    /// From now on whose conversation this is shows lessons to neighbours; replaces what was known of it.
    Enlist {
        /// Who, and which lessons.
        graduate: Graduate,
    },
    /// They show none any more; no effect if they did not.
    Discharge,
    /// Put this ticket on the list of those that nobody has taken.
    ///
    /// The list is how a mentor who comes later learns of it, and what officers count.
    ListTicket,
    /// Take this ticket off that list; no effect if it is not on it.
    UnlistTicket,
    /// The mentor no longer has a chat here.
    Unlink {
        /// Which mentor.
        mentor: MentorId,
    },
}

/// A past-tense fact that reports are made from. Holds no personal data: no ids, names or words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum JournalEntry {
    /// Somebody wrote for the first time.
    CitizenGreeted {
        /// Their village, if known.
        village: Option<VillageId>,
    },
    /// A lesson was begun.
    LessonStarted {
        /// Which lesson.
        flow: FlowId,
    },
    /// A step was passed.
    StepPassed {
        /// Which lesson.
        flow: FlowId,
        /// Which step.
        step: StepId,
        /// The explanation that did it, from 1; 0 when a mentor did.
        attempt: u8,
        /// The step that it led to; `None` in a fact that was written before this was kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<StepId>,
    },
    /// An explanation did not help.
    AttemptFailed {
        /// Which lesson.
        flow: FlowId,
        /// Which step.
        step: StepId,
        /// Which explanation, from 1.
        attempt: u8,
    },
    /// A quiz was answered, or its answer was told to who did not know.
    QuizAnswered {
        /// Which lesson.
        flow: FlowId,
        /// Which step.
        step: StepId,
        /// Whether the answer was right.
        right: bool,
    },
    /// A step went on because nobody answered.
    DeadlinePassed {
        /// Which lesson.
        flow: FlowId,
        /// Which step.
        step: StepId,
    },
    /// A way was taken that nobody chose: at a fork, or after a lesson that the step runs.
    ForkTaken {
        /// Which lesson.
        flow: FlowId,
        /// Which step.
        step: StepId,
        /// The step that it led to.
        to: StepId,
    },
    /// A lesson was interrupted and can be taken up again.
    LessonPaused {
        /// Which lesson.
        flow: FlowId,
        /// Where.
        step: StepId,
    },
    /// A lesson came to one of its ends.
    LessonFinished {
        /// Which lesson.
        flow: FlowId,
        /// Whether no mentor was needed on the way.
        alone: bool,
        /// The step that ended it; `None` where a lesson that it ran was stopped, and in a fact that was
        /// written before this was kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        end: Option<StepId>,
    },
    /// A lesson that had been done before was done again.
    LessonPractised {
        /// Which lesson.
        flow: FlowId,
        /// Whether no mentor was needed on the way.
        alone: bool,
    },
    /// Somebody was invited to practise a lesson.
    PracticeInvited {
        /// Which lesson.
        flow: FlowId,
    },
    /// Somebody wants no invitation to a lesson any more.
    PracticeRefused {
        /// Which lesson.
        flow: FlowId,
    },
    /// A lesson is mastered: done alone on three days, over a week.
    LessonMastered {
        /// Which lesson.
        flow: FlowId,
    },
    /// A mastered lesson was done alone again long after.
    LessonRetained {
        /// Which lesson.
        flow: FlowId,
        /// The days after the mastery at which it was looked: 14 or 60.
        days: u16,
    },
    /// A mastered lesson needed help again.
    LessonRelapsed {
        /// Which lesson.
        flow: FlowId,
    },
    /// Somebody who mastered a lesson would show others.
    HelpOffered {
        /// Which lesson.
        flow: FlowId,
    },
    /// A mentor agreed that a graduate shows others.
    HelpApproved {
        /// Which lesson.
        flow: FlowId,
    },
    /// A graduate shows a lesson no longer, by their own word.
    HelpEnded {
        /// Which lesson.
        flow: FlowId,
    },
    /// A human was asked for.
    TicketOpened {
        /// The lesson, if any.
        flow: Option<FlowId>,
        /// The step, if any.
        step: Option<StepId>,
        /// Why.
        reason: HandoffReason,
    },
    /// A mentor took a ticket.
    TicketClaimed {
        /// How far the ladder had to be climbed.
        rung: Rung,
        /// Seconds since the ticket was opened.
        waited_s: u64,
        /// Whether it was a graduate who took it, and no mentor.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        graduate: bool,
    },
    /// Nobody took the ticket on this rung.
    OfferExpired {
        /// Which rung.
        rung: Rung,
    },
    /// A mentor ended a ticket.
    TicketResolved {
        /// How.
        ending: Ending,
        /// Seconds since the ticket was opened.
        took_s: u64,
    },
    /// The citizen said that it worked after all.
    TicketWithdrawn {
        /// Seconds since the ticket was opened.
        took_s: u64,
    },
    /// A mentor lost a ticket by silence, or gave it back.
    TicketPassedOn,
    /// A personal number was masked in a message.
    PersonalNumberHidden,
    /// An attempt at fraud was reported, or seen in a message: an anonymous report for the officers.
    #[serde(alias = "scam_seen")]
    ScamReported {
        /// What gave it away, strongest first, as keys of the locale; empty where only its being told
        /// of did.
        #[serde(default)]
        signs: Vec<String>,
        /// Whether it was seen in a group.
        #[serde(default)]
        in_group: bool,
        /// The village of who reported it, if known.
        #[serde(default)]
        village: Option<VillageId>,
    },
    /// A question outside of lessons was answered.
    QuestionAnswered {
        /// Which question.
        question: QuestionId,
    },
    /// Everything of a citizen was erased.
    DataErased {
        /// The number of the receipt that they got; says nothing of them.
        receipt: String,
    },
    /// A message was not sent because it was of no use any more.
    MessageDropped {
        /// Why.
        reason: Dropped,
    },
    /// A person or a group wrote too much at once, and was asked for a pause.
    TooMuchSaid,
}

/// Why a message was of no use any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dropped {
    /// Its time was over.
    OutOfDate,
    /// The person had left the step that it was about.
    StepLeft,
    /// A human colleague had begun to speak in the platform's own inbox.
    HumanTookOver,
    /// An operator took it out of the outbox.
    ByOperator,
}

impl Dropped {
    /// The word for it in metrics and in the stored form.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OutOfDate => "out_of_date",
            Self::StepLeft => "step_left",
            Self::HumanTookOver => "human_took_over",
            Self::ByOperator => "by_operator",
        }
    }
}

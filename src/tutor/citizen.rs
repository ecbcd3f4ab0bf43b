//! What is remembered of one citizen: the stored state of a private conversation.

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::id::{FlowId, Lang, StepId, TicketId, Timestamp, VillageId};
use crate::message::QuickReply;
use crate::speech::Address;

/// Lessons that are kept in the middle beside the present one; the oldest is given up for a new one.
pub const MAX_KEPT: usize = 5;

/// One citizen's conversation, as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Citizen {
    /// What is going on.
    pub mode: Mode,
    /// The language they chose; `None` speaks the house's.
    pub lang: Option<Lang>,
    /// The word they chose to be called by; `None` until they do, and the bot says `bác`.
    pub address: Option<Address>,
    /// The name that the platform gives, if it does.
    pub name: Option<String>,
    /// Their village, from the link or poster they came by.
    pub village: Option<VillageId>,
    /// The lesson they are in, or can take up again.
    pub session: Option<Session>,
    /// Lessons left in the middle for another one, the latest last; at most [`MAX_KEPT`], and never
    /// the lesson of `session`.
    pub kept: Vec<Session>,
    /// A question of the bot's own that is open, beside the lesson.
    pub question: Option<Question>,
    /// Counts the bot's own questions, so that a late tap on an old one is known.
    pub questions: u32,
    /// The choices last offered, in order: what a typed number means.
    pub offered: Vec<QuickReply>,
    /// Unclear answers in a row.
    pub unclear: u8,
    /// Nudges since they last said something.
    pub nudges: u8,
    /// Their last words, oldest first, masked; at most three.
    pub last_words: Vec<String>,
    /// Tickets opened so far: numbers the next one.
    pub tickets: u32,
    /// Tickets of before the last erasure, the first of all: nothing is in them any more.
    pub tickets_erased: u32,
    /// When they last did something; `None` before the first time.
    pub last_heard: Option<Timestamp>,
    /// The bot says nothing before this moment, because a human colleague is speaking.
    pub silent_until: Option<Timestamp>,
}

/// What is going on in a citizen's conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Nothing was said yet.
    #[default]
    New,
    /// Nothing is pending; a lesson may be waiting to be taken up again.
    Idle,
    /// At a step of the session.
    Learning,
    /// The session waits, for days if need be.
    Paused,
    /// A mentor was called and has not come yet.
    Waiting {
        /// The open ticket.
        ticket: TicketId,
    },
    /// A mentor is here: words are relayed.
    Mentored {
        /// The claimed ticket.
        ticket: TicketId,
        /// The mentor's name.
        mentor: String,
    },
}

/// One run of one lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The lesson.
    pub flow: FlowId,
    /// The version of the lesson that it was begun with.
    pub version: String,
    /// Where they stand.
    pub step: StepId,
    /// Explanations given at this step: 1 after the first.
    pub attempt: u8,
    /// Whether the present explanation can be answered by yes or no. The first one of a `check` step
    /// cannot: it asks to read aloud, and all others ask whether certain words are there.
    #[serde(default)]
    pub yes_no: bool,
    /// Repetitions asked for at this explanation.
    pub repeats: u8,
    /// Counts arrivals at steps: a tap on an older arrival's choice does not count.
    pub visit: u32,
    /// The steps they came by, oldest first, for going back.
    pub trail: Vec<StepId>,
    /// Whether a mentor has helped: such a run does not count as done alone.
    pub helped: bool,
}

/// A question of the bot's own, beside the lesson's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its number in the conversation.
    pub number: u32,
    /// What was asked.
    pub about: About,
}

/// What the bot asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Did the step work? Asked after a mere "yes".
    StepDone,
    /// Really leave this step out?
    Skip,
    /// Change to this lesson and keep the place in the other?
    Switch {
        /// The lesson meant.
        to: FlowId,
    },
    /// Did it work, so that the mentor can go?
    Solved,
    /// Really erase everything that is stored of them? Stands for their very next words only.
    Erase,
}

impl Citizen {
    /// Remembers words for the mentor who may come.
    pub fn hear(&mut self, words: &str) {
        self.last_words.push(crate::text::shorten(words, 200));
        let surplus = self.last_words.len().saturating_sub(3);
        self.last_words.drain(..surplus);
    }

    /// The sessions that go on with their next answer.
    pub fn under_way(&self) -> impl Iterator<Item = &Session> {
        self.session.iter()
    }

    /// Every session there is, those put aside among them.
    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        self.under_way().chain(&self.kept)
    }

    /// Stands every session whose lesson has changed at its place in the lesson of now; one whose step
    /// is gone stays as it is.
    pub(super) fn settle(&mut self, content: &Content) {
        for session in self.session.iter_mut().chain(&mut self.kept) {
            let Some(flow) = content.flow(&session.flow) else {
                continue;
            };
            if let Some(place) = flow.place_of(&session.step)
                && session.version != flow.version
            {
                session.step = place.clone();
                session.version.clone_from(&flow.version);
                session.trail.retain_mut(|step| {
                    let place = flow.place_of(step).cloned();
                    place.map(|place| *step = place).is_some()
                });
            }
        }
    }

    /// Puts the present lesson aside, at its place, for another one.
    pub fn keep_place(&mut self) {
        self.kept.extend(self.session.take());
        let surplus = self.kept.len().saturating_sub(MAX_KEPT);
        self.kept.drain(..surplus);
    }

    /// Takes out the place that is kept in a lesson, if one is.
    pub fn take_kept(&mut self, flow: &FlowId) -> Option<Session> {
        let at = self.kept.iter().position(|kept| kept.flow == *flow)?;
        Some(self.kept.remove(at))
    }

    /// What remains once everything about them is erased: counters, so that choices and tickets of
    /// before are never mistaken for new ones.
    #[must_use]
    pub fn erased(&self) -> Self {
        Self {
            questions: self.questions,
            tickets: self.tickets,
            tickets_erased: self.tickets,
            ..Self::default()
        }
    }

    /// The ticket that is open for them.
    #[must_use]
    pub fn ticket(&self) -> Option<&TicketId> {
        match &self.mode {
            Mode::Waiting { ticket } | Mode::Mentored { ticket, .. } => Some(ticket),
            Mode::New | Mode::Idle | Mode::Learning | Mode::Paused => None,
        }
    }
}

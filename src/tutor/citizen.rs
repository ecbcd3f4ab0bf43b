//! What is remembered of one citizen: the stored state of a private conversation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::flow::ADDRESS;
use crate::id::{ChoiceId, FlowId, Lang, NoteId, TicketId, Timestamp, VillageId};
use crate::message::QuickReply;
use crate::speech::Address;
use crate::tutor::appointment::Appointment;
use crate::tutor::practice::Practising;
use crate::tutor::session::{Place, Session};

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
    /// Choices that lessons remember, under the names they give them; never what somebody said.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub remembered: BTreeMap<NoteId, ChoiceId>,
    /// The appointments that were asked for and have not ended, one of a kind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub appointments: Vec<Appointment>,
    /// The lessons they have done, and are invited to practise.
    pub practice: Practising,
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
    /// Practise this lesson again? A question that may wait: other words need not answer it.
    Practise {
        /// The lesson meant.
        lesson: FlowId,
    },
    /// Would they show a neighbour this lesson, which they have mastered? It may wait as well.
    Show {
        /// The lesson meant.
        lesson: FlowId,
    },
    /// Really erase everything that is stored of them? Stands for their very next words only.
    Erase,
}

impl Question {
    /// Whether other words need not answer it.
    #[must_use]
    pub fn may_wait(&self) -> bool {
        match self.about {
            About::Practise { .. } | About::Show { .. } => true,
            About::StepDone | About::Skip | About::Switch { .. } | About::Solved | About::Erase => {
                false
            }
        }
    }
}

impl Citizen {
    /// Remembers words for the mentor who may come.
    pub fn hear(&mut self, words: &str) {
        self.last_words.push(crate::text::shorten(words, 200));
        let surplus = self.last_words.len().saturating_sub(3);
        self.last_words.drain(..surplus);
    }

    /// Where they stand in the lessons that go on with their next answer.
    pub fn under_way(&self) -> impl Iterator<Item = Place<'_>> {
        self.session.iter().flat_map(Session::places)
    }

    /// Where they stand in any lesson, those put aside among them.
    pub fn places(&self) -> impl Iterator<Item = Place<'_>> {
        let kept = self.kept.iter().flat_map(Session::places);
        self.under_way().chain(kept)
    }

    /// Stands every session whose lesson has changed at its place in the lesson of now; one whose step
    /// is gone stays as it is.
    pub(super) fn settle(&mut self, content: &Content) {
        for session in self.session.iter_mut().chain(&mut self.kept) {
            session.settle(content);
        }
    }

    /// Puts the present lesson aside, at its place, for another one.
    pub fn keep_place(&mut self) {
        self.kept.extend(self.session.take());
        let surplus = self.kept.len().saturating_sub(MAX_KEPT);
        self.kept.drain(..surplus);
    }

    /// Takes out the place that is kept in a lesson, if one is.
    pub fn take_kept(&mut self, lesson: &FlowId) -> Option<Session> {
        let at = self.kept.iter().position(|kept| kept.lesson() == lesson)?;
        Some(self.kept.remove(at))
    }

    /// What is remembered under this name, the form of address among it; `None` for nothing yet.
    #[must_use]
    pub fn recall(&self, note: &NoteId) -> Option<&str> {
        if note.as_str() == ADDRESS {
            return self.address.map(Address::name);
        }
        self.remembered.get(note).map(ChoiceId::as_str)
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

//! One ticket: who is asked, who has it, how it ended.
//!
//! `New → Offered → Claimed → Ended`, back to `Offered` when a mentor goes silent, and `Unanswered`
//! while nobody can be asked. The ladder is village, commune, coordinators; whoever was asked stays
//! asked while it is climbed.

mod ending;
mod holding;
mod ladder;

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::desk::Roster;
use crate::desk::ticket::ladder::next_rung;
use crate::event::{Case, CitizenNews, Event, MentorContact, MentorNews, Rung, TicketEvent, Timer};
use crate::id::{TicketId, Timestamp};
use crate::turn::{Effect, JournalEntry, Turn};

/// One ticket, as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// What a mentor needs to know; `None` before the first event.
    pub case: Option<Case>,
    /// When it was opened; `None` before the first event.
    pub opened: Option<Timestamp>,
    /// Where it stands.
    pub status: Status,
    /// Everybody who has an offer now.
    pub asked: Vec<MentorContact>,
}

/// Where a ticket stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing has happened yet.
    #[default]
    New,
    /// Mentors up to this rung are asked.
    Offered {
        /// How far the ladder was climbed.
        rung: Rung,
    },
    /// Nobody could be asked, or nobody answered; the ladder is climbed again later.
    Unanswered,
    /// A mentor has it.
    Claimed {
        /// Who.
        by: MentorContact,
    },
    /// It is over.
    Ended,
}

/// What happens to a ticket.
#[derive(Clone, Copy, Debug)]
pub enum Happening<'a> {
    /// A conversation told it something.
    Told(&'a TicketEvent),
    /// One of its timers came due.
    Rang(Timer),
}

/// Advances one ticket by one event. Pure and total.
#[must_use]
pub fn advance(
    content: &Content,
    roster: &Roster,
    id: &TicketId,
    ticket: Ticket,
    happening: Happening<'_>,
    now: Timestamp,
) -> Turn<Ticket> {
    let mut desk = Desk {
        content,
        roster,
        id,
        ticket,
        now,
        effects: Vec::new(),
    };
    match happening {
        Happening::Told(event) => desk.hear(event),
        Happening::Rang(timer) => desk.ring(timer),
    }
    Turn {
        state: desk.ticket,
        effects: desk.effects,
    }
}

/// A ticket's turn in the making.
struct Desk<'a> {
    content: &'a Content,
    roster: &'a Roster,
    id: &'a TicketId,
    ticket: Ticket,
    now: Timestamp,
    effects: Vec<Effect>,
}

impl Desk<'_> {
    fn hear(&mut self, event: &TicketEvent) {
        match event {
            TicketEvent::Opened { case } => self.open(case),
            TicketEvent::MentorJoined { by } => self.offer_to_newcomer(by),
            TicketEvent::Claimed { by } => self.claim(by),
            TicketEvent::Declined { by } => self.decline(by),
            TicketEvent::CitizenSaid { text } => self.pass_to_mentor(text),
            TicketEvent::MentorSaid { by, text } if self.is_with(by) => {
                self.watch_silence();
                self.tell_citizen(CitizenNews::MentorSaid {
                    ticket: self.id.clone(),
                    mentor: by.name.clone(),
                    text: text.clone(),
                });
            }
            TicketEvent::Resolved { by, ending } if self.is_with(by) => self.resolve(by, *ending),
            TicketEvent::Released { by } if self.is_with(by) => self.pass_on(),
            TicketEvent::Withdrawn => self.withdraw(),
            TicketEvent::Erased => self.erase(),
            TicketEvent::MentorSaid { by, .. }
            | TicketEvent::Resolved { by, .. }
            | TicketEvent::Released { by } => self.tell_it_is_not_theirs(by),
        }
    }

    fn ring(&mut self, timer: Timer) {
        match (timer, self.ticket.status.clone()) {
            (Timer::Ladder, Status::Offered { rung }) => {
                self.record(JournalEntry::OfferExpired { rung });
                self.climb(next_rung(rung));
            }
            (Timer::Ladder, Status::Unanswered) => {
                self.ticket.asked.clear();
                self.climb(Some(Rung::Village));
            }
            (Timer::MentorSilence, Status::Claimed { .. }) => self.pass_on(),
            (
                Timer::Ladder
                | Timer::MentorSilence
                | Timer::Nudge
                | Timer::BotMayReturn
                | Timer::Deadline
                | Timer::Practice,
                _,
            ) => {}
        }
    }

    fn open(&mut self, case: &Case) {
        if self.ticket.status != Status::New {
            return;
        }
        self.ticket.case = Some(case.clone());
        self.ticket.opened = Some(self.now);
        self.effects.push(Effect::ListTicket);
        self.climb(Some(Rung::Village));
    }

    fn age_s(&self) -> u64 {
        let opened = self.ticket.opened.unwrap_or(self.now);
        u64::try_from(self.now.duration_since(opened).as_secs()).unwrap_or_default()
    }

    fn tell_citizen(&mut self, news: CitizenNews) {
        let entity = self.id.citizen.clone().into();
        self.effects.push(Effect::Tell {
            entity,
            event: Event::Citizen(news),
        });
    }

    fn tell_mentor(&mut self, contact: &MentorContact, news: MentorNews) {
        let entity = contact.conversation.clone().into();
        self.effects.push(Effect::Tell {
            entity,
            event: Event::Mentor(news),
        });
    }

    fn record(&mut self, entry: JournalEntry) {
        self.effects.push(Effect::Record { entry });
    }

    fn wake(&mut self, timer: Timer, at: Timestamp) {
        self.effects.push(Effect::Wake { timer, at });
    }

    fn cancel(&mut self, timer: Timer) {
        self.effects.push(Effect::Cancel { timer });
    }
}

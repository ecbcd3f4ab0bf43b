//! One ticket: who is asked, who has it, how it ended.
//!
//! `New → Offered → Claimed → Ended`, back to `Offered` when a mentor goes silent, and `Unanswered`
//! while nobody can be asked. The ladder is village, commune, coordinators; whoever was asked stays
//! asked while it is climbed.

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::desk::Roster;
use crate::event::{
    Case, CitizenNews, Ending, Event, MentorContact, MentorNews, OfferEnd, Rung, TicketEvent, Timer,
};
use crate::id::{TicketId, Timestamp, later};
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
            TicketEvent::Released { by } if self.is_with(by) => self.pass_on(by),
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
            (Timer::MentorSilence, Status::Claimed { by }) => self.pass_on(&by),
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

    /// Asks everybody on the first rung, from `from` on, where somebody is to be asked.
    fn climb(&mut self, from: Option<Rung>) {
        let mut rung = from;
        while let Some(here) = rung {
            let fresh = self.not_yet_asked(here);
            if !fresh.is_empty() {
                return self.offer(here, fresh);
            }
            rung = next_rung(here);
        }
        self.ticket.status = Status::Unanswered;
        let again = self.content.house.ladder_again_after;
        self.wake(Timer::Ladder, later(self.now, again));
        self.tell_citizen(CitizenNews::NobodyCame {
            ticket: self.id.clone(),
        });
    }

    fn offer(&mut self, rung: Rung, fresh: Vec<MentorContact>) {
        let asked = u32::try_from(fresh.len()).unwrap_or(u32::MAX);
        for contact in fresh {
            self.offer_to(contact);
        }
        self.ticket.status = Status::Offered { rung };
        let lasts = self.content.house.offer_lasts;
        self.wake(Timer::Ladder, later(self.now, lasts));
        self.tell_citizen(CitizenNews::MentorsAsked {
            ticket: self.id.clone(),
            rung,
            asked,
        });
    }

    fn offer_to(&mut self, contact: MentorContact) {
        if let Some(case) = self.ticket.case.clone() {
            self.tell_mentor(
                &contact,
                MentorNews::Offered {
                    ticket: self.id.clone(),
                    case,
                },
            );
            self.ticket.asked.push(contact);
        }
    }

    /// Who stands on `rung`, has a chat, has no offer yet, and is not the citizen themselves.
    fn not_yet_asked(&self, rung: Rung) -> Vec<MentorContact> {
        let village = self
            .ticket
            .case
            .as_ref()
            .and_then(|case| case.village.as_ref());
        let mentors = self.content.house.mentors.iter();
        mentors
            .filter(|mentor| mentor.stands_on(rung, village))
            .filter_map(|mentor| {
                let conversation = self.roster.chats.get(&mentor.id)?.clone();
                Some(MentorContact {
                    mentor: mentor.id.clone(),
                    name: mentor.name.clone(),
                    conversation,
                })
            })
            .filter(|contact| {
                contact.conversation != self.id.citizen && !self.ticket.asked.contains(contact)
            })
            .collect()
    }

    /// A mentor who comes later gets what nobody has taken, whatever the rung.
    fn offer_to_newcomer(&mut self, by: &MentorContact) {
        let open = matches!(
            self.ticket.status,
            Status::Offered { .. } | Status::Unanswered
        );
        if !open || by.conversation == self.id.citizen || self.ticket.asked.contains(by) {
            return;
        }
        self.offer_to(by.clone());
        if self.ticket.status == Status::Unanswered {
            self.ticket.status = Status::Offered {
                rung: Rung::Coordinator,
            };
            let lasts = self.content.house.offer_lasts;
            self.wake(Timer::Ladder, later(self.now, lasts));
            self.tell_citizen(CitizenNews::MentorsAsked {
                ticket: self.id.clone(),
                rung: Rung::Commune,
                asked: 1,
            });
        }
    }

    fn claim(&mut self, by: &MentorContact) {
        match self.ticket.status.clone() {
            Status::Offered { rung } => self.grant(by, rung),
            Status::Unanswered => self.grant(by, Rung::Coordinator),
            Status::Claimed { by: holder } if holder.conversation == by.conversation => {}
            Status::Claimed { by: holder } => self.end_offer(by, OfferEnd::TakenBy(holder.name)),
            Status::New | Status::Ended => self.end_offer(by, OfferEnd::Withdrawn),
        }
    }

    fn grant(&mut self, by: &MentorContact, rung: Rung) {
        let Some(case) = self.ticket.case.clone() else {
            return;
        };
        self.cancel(Timer::Ladder);
        self.effects.push(Effect::UnlistTicket);
        self.ticket.status = Status::Claimed { by: by.clone() };
        self.watch_silence();
        self.record(JournalEntry::TicketClaimed {
            rung,
            waited_s: self.age_s(),
        });
        self.tell_mentor(
            by,
            MentorNews::ClaimGranted {
                ticket: self.id.clone(),
                case,
            },
        );
        self.end_other_offers(by, &OfferEnd::TakenBy(by.name.clone()));
        self.tell_citizen(CitizenNews::MentorCame {
            ticket: self.id.clone(),
            mentor: by.name.clone(),
        });
    }

    /// One mentor cannot: when all who were asked have said so, the next rung need not wait.
    fn decline(&mut self, by: &MentorContact) {
        let Status::Offered { rung } = self.ticket.status else {
            return;
        };
        self.ticket
            .asked
            .retain(|asked| asked.conversation != by.conversation);
        if self.ticket.asked.is_empty() {
            self.record(JournalEntry::OfferExpired { rung });
            match next_rung(rung) {
                Some(next) => self.climb_without(by, next),
                None => self.climb(None),
            }
        }
    }

    /// Climbs on without asking the one who just declined.
    fn climb_without(&mut self, by: &MentorContact, rung: Rung) {
        self.ticket.asked.push(by.clone());
        self.climb(Some(rung));
        self.ticket
            .asked
            .retain(|asked| asked.conversation != by.conversation);
    }

    fn pass_to_mentor(&mut self, text: &str) {
        match self.ticket.status.clone() {
            Status::Claimed { by } => {
                let ticket = self.id.clone();
                self.tell_mentor(
                    &by,
                    MentorNews::CitizenSaid {
                        ticket,
                        text: text.to_owned(),
                    },
                );
            }
            Status::New | Status::Offered { .. } | Status::Unanswered => {
                if let Some(case) = self.ticket.case.as_mut() {
                    case.last_words.push(text.to_owned());
                    let surplus = case.last_words.len().saturating_sub(3);
                    case.last_words.drain(..surplus);
                }
            }
            Status::Ended => {}
        }
    }

    fn resolve(&mut self, by: &MentorContact, ending: Ending) {
        self.end();
        self.record(JournalEntry::TicketResolved {
            ending,
            took_s: self.age_s(),
        });
        let ticket = self.id.clone();
        self.tell_mentor(
            by,
            MentorNews::Closed {
                ticket: ticket.clone(),
                reason: OfferEnd::Resolved(ending),
            },
        );
        self.tell_citizen(CitizenNews::Resolved {
            ticket,
            mentor: by.name.clone(),
            ending,
        });
    }

    /// The mentor is silent or gives it back: everybody else is asked, from the first rung.
    fn pass_on(&mut self, by: &MentorContact) {
        self.cancel(Timer::MentorSilence);
        self.record(JournalEntry::TicketPassedOn);
        let ticket = self.id.clone();
        self.tell_mentor(
            by,
            MentorNews::Closed {
                ticket: ticket.clone(),
                reason: OfferEnd::PassedOn,
            },
        );
        self.tell_citizen(CitizenNews::MentorLeft {
            ticket,
            mentor: by.name.clone(),
        });
        self.effects.push(Effect::ListTicket);
        self.ticket.asked = vec![by.clone()];
        self.climb(Some(Rung::Village));
        self.ticket
            .asked
            .retain(|asked| asked.conversation != by.conversation);
    }

    fn withdraw(&mut self) {
        if self.ticket.status == Status::Ended {
            return;
        }
        let was = self.ticket.status.clone();
        self.end();
        self.record(JournalEntry::TicketWithdrawn {
            took_s: self.age_s(),
        });
        if let Status::Claimed { by } = was {
            let ticket = self.id.clone();
            self.tell_mentor(
                &by,
                MentorNews::Closed {
                    ticket,
                    reason: OfferEnd::Withdrawn,
                },
            );
        }
    }

    /// Ends the ticket and forgets who it was about.
    fn erase(&mut self) {
        self.withdraw();
        self.ticket = Ticket {
            status: Status::Ended,
            ..Ticket::default()
        };
    }

    /// Ends the ticket: its timers, its place on the list, every offer that is still out.
    fn end(&mut self) {
        let holder = match &self.ticket.status {
            Status::Claimed { by } => Some(by.clone()),
            Status::New | Status::Offered { .. } | Status::Unanswered | Status::Ended => None,
        };
        self.cancel(Timer::Ladder);
        self.cancel(Timer::MentorSilence);
        self.effects.push(Effect::UnlistTicket);
        self.ticket.status = Status::Ended;
        if holder.is_none() {
            for contact in std::mem::take(&mut self.ticket.asked) {
                self.end_offer(&contact, OfferEnd::Withdrawn);
            }
        }
    }

    fn end_other_offers(&mut self, winner: &MentorContact, reason: &OfferEnd) {
        for contact in std::mem::take(&mut self.ticket.asked) {
            if contact.conversation != winner.conversation {
                self.end_offer(&contact, reason.clone());
            }
        }
    }

    fn end_offer(&mut self, contact: &MentorContact, reason: OfferEnd) {
        self.tell_mentor(
            contact,
            MentorNews::OfferEnded {
                ticket: self.id.clone(),
                reason,
            },
        );
    }

    /// A mentor speaks for a ticket that they no longer have.
    fn tell_it_is_not_theirs(&mut self, by: &MentorContact) {
        let reason = match &self.ticket.status {
            Status::Claimed { by: holder } => OfferEnd::TakenBy(holder.name.clone()),
            Status::Offered { .. } | Status::Unanswered => OfferEnd::PassedOn,
            Status::New | Status::Ended => OfferEnd::Withdrawn,
        };
        self.tell_mentor(
            by,
            MentorNews::Closed {
                ticket: self.id.clone(),
                reason,
            },
        );
    }

    fn is_with(&self, contact: &MentorContact) -> bool {
        matches!(&self.ticket.status, Status::Claimed { by } if by.conversation == contact.conversation)
    }

    fn watch_silence(&mut self) {
        let silence = self.content.house.mentor_silence;
        self.wake(Timer::MentorSilence, later(self.now, silence));
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

/// The rung above; `None` above the last.
fn next_rung(rung: Rung) -> Option<Rung> {
    match rung {
        Rung::Village => Some(Rung::Commune),
        Rung::Commune => Some(Rung::Coordinator),
        Rung::Coordinator => None,
    }
}

//! A ticket with its mentor: taken, talked over, resolved, passed on.

use crate::desk::ticket::{Desk, Status};
use crate::event::{CitizenNews, Ending, MentorContact, MentorNews, OfferEnd, Rung, Timer};
use crate::id::later;
use crate::turn::{Effect, JournalEntry};

impl Desk<'_> {
    pub(super) fn claim(&mut self, by: &MentorContact) {
        match self.ticket.status.clone() {
            Status::Offered { rung } => self.grant(by, rung),
            Status::Unanswered => self.grant(by, Rung::Coordinator),
            Status::Claimed { by: holder } if holder.conversation == by.conversation => {}
            Status::Claimed { by: holder } => self.end_offer(by, OfferEnd::TakenBy(holder.name)),
            Status::New | Status::Ended => self.end_offer(by, OfferEnd::Withdrawn),
        }
    }

    pub(super) fn grant(&mut self, by: &MentorContact, rung: Rung) {
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
            graduate: by.mentor.is_none(),
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

    pub(super) fn pass_to_mentor(&mut self, text: &str) {
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

    pub(super) fn resolve(&mut self, by: &MentorContact, ending: Ending) {
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
    pub(super) fn pass_on(&mut self) {
        let Status::Claimed { by } = self.ticket.status.clone() else {
            return;
        };
        self.cancel(Timer::MentorSilence);
        self.record(JournalEntry::TicketPassedOn);
        let ticket = self.id.clone();
        self.tell_mentor(
            &by,
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

    /// A mentor speaks for a ticket that they no longer have.
    pub(super) fn tell_it_is_not_theirs(&mut self, by: &MentorContact) {
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

    pub(super) fn is_with(&self, contact: &MentorContact) -> bool {
        matches!(&self.ticket.status, Status::Claimed { by } if by.conversation == contact.conversation)
    }

    pub(super) fn watch_silence(&mut self) {
        let silence = self.content.house.mentor_silence;
        self.wake(Timer::MentorSilence, later(self.now, silence));
    }
}

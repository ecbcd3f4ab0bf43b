//! The end of a ticket, and of the offers of it.

use crate::desk::ticket::{Desk, Status, Ticket};
use crate::event::{MentorContact, MentorNews, OfferEnd, Timer};
use crate::turn::{Effect, JournalEntry};

impl Desk<'_> {
    pub(super) fn withdraw(&mut self) {
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
    pub(super) fn erase(&mut self) {
        self.withdraw();
        self.ticket = Ticket {
            status: Status::Ended,
            ..Ticket::default()
        };
    }

    /// Ends the ticket: its timers, its place on the list, every offer that is still out.
    pub(super) fn end(&mut self) {
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

    pub(super) fn end_other_offers(&mut self, winner: &MentorContact, reason: &OfferEnd) {
        for contact in std::mem::take(&mut self.ticket.asked) {
            if contact.conversation != winner.conversation {
                self.end_offer(&contact, reason.clone());
            }
        }
    }

    pub(super) fn end_offer(&mut self, contact: &MentorContact, reason: OfferEnd) {
        self.tell_mentor(
            contact,
            MentorNews::OfferEnded {
                ticket: self.id.clone(),
                reason,
            },
        );
    }
}

//! What tickets tell a helper: offers, what became of them, and the citizen's words.

use crate::desk::command::Command;
use crate::desk::helping::{Offer, Role, Scene};
use crate::desk::paper;
use crate::event::{Case, MentorNews, OfferEnd};
use crate::id::TicketId;
use crate::locale::Args;
use crate::message::{Outbound, Voice};

/// Offers remembered in one chat; older ones are forgotten here and stay open at the desk.
const MAX_OFFERS: usize = 20;

impl Scene<'_> {
    /// Tells them what a ticket told.
    pub(in crate::desk) fn hear_news(&mut self, news: &MentorNews) {
        match news {
            MentorNews::Offered { ticket, case } => self.hear_offer(ticket, case),
            MentorNews::OfferEnded { ticket, reason } => {
                self.helping.offers.retain(|offer| offer.ticket != *ticket);
                self.forget_choices_of(ticket);
                self.say_reason("desk-offer-taken", "desk-offer-withdrawn", reason);
            }
            MentorNews::ClaimGranted { ticket, case } => {
                self.helping.offers.retain(|offer| offer.ticket != *ticket);
                self.helping.helping = Some(Offer {
                    ticket: ticket.clone(),
                    case: case.clone(),
                });
                let mut words = paper::claimed(self.content, &self.speech, case);
                if matches!(self.role, Role::Graduate) {
                    words += &format!("\n{}", self.speech.say("graduate-keep-secrets"));
                }
                let replies = self.while_helping(ticket);
                self.send(Outbound::text(words).offering(replies));
            }
            MentorNews::CitizenSaid { ticket, text } => {
                if let Some(offer) = self.has(ticket) {
                    self.helping.offered.clear();
                    let voice = Voice::Citizen(offer.case.who);
                    self.send(Outbound {
                        voice,
                        ..Outbound::text(text.clone())
                    });
                }
            }
            MentorNews::Closed { ticket, reason } => {
                self.helping
                    .helping
                    .take_if(|offer| offer.ticket == *ticket);
                self.helping.ending_asked = false;
                self.forget_choices_of(ticket);
                self.say_reason("desk-closed-taken", "desk-closed-withdrawn", reason);
            }
        }
    }

    fn hear_offer(&mut self, ticket: &TicketId, case: &Case) {
        let offers = &mut self.helping.offers;
        offers.retain(|offer| offer.ticket != *ticket);
        offers.push(Offer {
            ticket: ticket.clone(),
            case: case.clone(),
        });
        let surplus = offers.len().saturating_sub(MAX_OFFERS);
        offers.drain(..surplus);
        let mut words = paper::offer(self.content, &self.speech, case);
        if matches!(self.role, Role::Graduate) {
            words += &format!("\n{}", self.speech.say("graduate-can-you"));
        }
        let replies = vec![
            self.reply("reply-claim", &Command::Claim(ticket.clone())),
            self.reply("reply-decline", &Command::Decline(ticket.clone())),
        ];
        self.send(Outbound::text(words).offering(replies));
    }

    fn say_reason(&mut self, taken: &str, withdrawn: &str, reason: &OfferEnd) {
        match reason {
            OfferEnd::TakenBy(name) => {
                self.say_with(taken, Args::new().with("name", name.as_str()));
            }
            OfferEnd::Withdrawn => self.say(withdrawn),
            OfferEnd::Resolved(ending) => self.say(paper::ending_receipt(*ending)),
            OfferEnd::PassedOn => self.say("desk-passed-on"),
        }
    }

    /// A number must not mean a ticket that is over.
    fn forget_choices_of(&mut self, ticket: &TicketId) {
        let ticket = ticket.to_string();
        let mut offered = self.helping.offered.iter();
        if offered.any(|reply| reply.payload.ends_with(&ticket)) {
            self.helping.offered.clear();
        }
    }
}

//! One turn of a helper's in the making: their tickets as they will be, and what has been said so far.

use crate::content::Content;
use crate::desk::command::Command;
use crate::desk::helping::{Helping, Offer};
use crate::event::{Event, MentorContact, TicketEvent};
use crate::id::{ConversationId, TicketId};
use crate::locale::Args;
use crate::message::{Outbound, QuickReply};
use crate::speech::Speech;
use crate::turn::Effect;

/// What somebody helps as.
#[derive(Clone, Copy, Debug)]
pub(in crate::desk) enum Role<'a> {
    /// A mentor may take any ticket; `open` are those that nobody has taken.
    Mentor { open: &'a [TicketId] },
    /// A graduate may take what they are offered, which is one ticket at a time.
    Graduate,
}

/// A turn in the making.
pub(in crate::desk) struct Scene<'a> {
    /// What is decided with.
    pub(in crate::desk) content: &'a Content,
    /// The helper's own chat.
    pub(in crate::desk) me: &'a ConversationId,
    /// The helper, as tickets know them.
    pub(in crate::desk) by: MentorContact,
    /// How they are spoken to.
    pub(in crate::desk) speech: Speech<'a>,
    /// What they help as.
    pub(in crate::desk) role: Role<'a>,
    /// Their tickets as they will be after the turn.
    pub(in crate::desk) helping: Helping,
    /// What the turn asks for so far.
    pub(in crate::desk) effects: Vec<Effect>,
}

impl Scene<'_> {
    /// Gives everything back: what they have goes on to others, and what they were offered is declined.
    pub(in crate::desk) fn lay_down(&mut self) {
        if let Some(offer) = self.helping.helping.take() {
            self.release(&offer.ticket);
        }
        for offer in std::mem::take(&mut self.helping.offers) {
            let by = self.by.clone();
            self.tell(&offer.ticket, TicketEvent::Declined { by });
        }
    }

    /// What is open for this helper.
    pub(in crate::desk) fn list(&mut self) {
        if let Some(offer) = self.helping.helping.clone() {
            let who = Args::new().with("who", offer.case.who.as_str());
            let words = self.speech.say_with("desk-helping", who);
            let replies = self.while_helping(&offer.ticket);
            return self.send(Outbound::text(words).offering(replies));
        }
        let offers = &self.helping.offers;
        let is_known = |ticket: &TicketId| offers.iter().any(|offer| offer.ticket == *ticket);
        let open = match self.role {
            Role::Mentor { open } => open,
            Role::Graduate => &[],
        };
        let unknown = open.iter().filter(|ticket| !is_known(ticket));
        for ticket in unknown.cloned().collect::<Vec<_>>() {
            let by = self.by.clone();
            self.tell(&ticket, TicketEvent::MentorJoined { by });
        }
        let offers = &self.helping.offers;
        if offers.is_empty() {
            return self.say("desk-nothing-open");
        }
        let claim_of = |offer: &Offer| {
            let who = Args::new().with("who", offer.case.who.as_str());
            QuickReply {
                label: self.speech.say_with("reply-claim-of", who),
                payload: Command::Claim(offer.ticket.clone()).to_string(),
            }
        };
        let replies = offers.iter().map(claim_of).collect();
        let open = Args::new().with("open", offers.len().to_string());
        let words = self.speech.say_with("desk-open", open);
        self.send(Outbound::text(words).offering(replies));
    }

    /// The ticket, if it is the one that they have.
    pub(super) fn has(&self, ticket: &TicketId) -> Option<Offer> {
        let has = self.helping.helping.clone();
        has.filter(|offer| offer.ticket == *ticket)
    }

    /// Gives a ticket back.
    pub(super) fn release(&mut self, ticket: &TicketId) {
        let by = self.by.clone();
        self.tell(ticket, TicketEvent::Released { by });
    }

    /// The choices of whoever has this ticket.
    pub(super) fn while_helping(&self, ticket: &TicketId) -> Vec<QuickReply> {
        vec![
            self.reply("reply-finish", &Command::Finish(ticket.clone())),
            self.reply("reply-release", &Command::Release(ticket.clone())),
        ]
    }

    /// A choice with the label `key`.
    pub(super) fn reply(&self, key: &str, command: &Command) -> QuickReply {
        QuickReply {
            label: self.speech.say(key),
            payload: command.to_string(),
        }
    }

    /// Puts an event into a ticket's mailbox.
    pub(in crate::desk) fn tell(&mut self, ticket: &TicketId, event: TicketEvent) {
        self.effects.push(Effect::Tell {
            entity: ticket.clone().into(),
            event: Event::Ticket(event),
        });
    }

    /// Says the message `key`, offering nothing.
    pub(in crate::desk) fn say(&mut self, key: &str) {
        self.say_with(key, Args::new());
    }

    /// Says the message `key` with arguments of its own, offering nothing.
    pub(in crate::desk) fn say_with(&mut self, key: &str, args: Args<'_>) {
        let words = self.speech.say_with(key, args);
        self.send(Outbound::text(words));
    }

    /// Sends a whole message.
    pub(super) fn send(&mut self, message: Outbound) {
        if !message.quick_replies.is_empty() {
            self.helping.offered.clone_from(&message.quick_replies);
        }
        self.effects.push(Effect::Send {
            to: self.me.clone(),
            message,
        });
    }
}

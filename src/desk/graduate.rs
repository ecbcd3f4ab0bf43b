//! A graduate's side of their chat: a neighbour's ticket offered, taken and ended beside their own lessons.
//!
//! Unlike a mentor they are asked for one ticket at a time, may take no other, and hear nothing of an
//! offer that somebody else has taken, unless they ask for it. Who is a graduate, and when they may be
//! asked, is the tutor's to know.

use crate::content::Content;
use crate::desk::command::Command;
use crate::desk::helping::{Helping, Offer, Role, Scene, claims};
use crate::event::{Event, MentorContact, MentorNews, TicketEvent};
use crate::id::ConversationId;
use crate::message;
use crate::speech::Speech;
use crate::turn::{Effect, Turn};
use crate::understand::{Intent, Situation, Waiting, understand};

/// What can happen on a graduate's side.
#[derive(Clone, Debug)]
pub enum Happening<'a> {
    /// They did something while they have a ticket.
    Said(&'a message::Content),
    /// They answered an offer, or tapped what the desk once offered.
    Answered(Command),
    /// A ticket told something.
    News(&'a MentorNews),
}

/// Who helps: the name that others read, and how they are spoken to.
#[derive(Debug)]
pub struct Who<'a> {
    /// Such as `bà Lan`.
    pub name: String,
    /// Their language and form of address.
    pub speech: Speech<'a>,
}

/// What somebody who has no ticket says to the desk; `None` for what is no answer to it.
#[must_use]
pub fn answer_in(content: &Content, helping: &Helping, said: &message::Content) -> Option<Command> {
    match said {
        message::Content::Postback { payload, .. } => Command::parse(payload),
        // The offer must be the last thing that was said to them.
        message::Content::Text { text } if !helping.offered.is_empty() => {
            let offer = helping.offers.last()?;
            let labelled = helping.label_named(text);
            labelled.or_else(|| answer_to(content, helping, offer, text))
        }
        message::Content::Text { .. }
        | message::Content::Media { .. }
        | message::Content::Joined
        | message::Content::Referral { .. }
        | message::Content::Left
        | message::Content::Unsupported
        | message::Content::HumanTookOver => None,
    }
}

/// What words answer to an offer beside the labels of its choices.
fn answer_to(content: &Content, helping: &Helping, offer: &Offer, text: &str) -> Option<Command> {
    if claims(text) {
        return Some(Command::Claim(offer.ticket.clone()));
    }
    let situation = Situation {
        waiting: Waiting::YesNo,
        choices: &[],
        expect: &[],
        topics: &content.topics,
    };
    let heard = understand(&situation, text);
    if heard.intent == Intent::Yes {
        return Some(Command::Claim(offer.ticket.clone()));
    }
    if [Intent::No, Intent::NotYet, Intent::Stop].contains(&heard.intent) {
        return Some(Command::Decline(offer.ticket.clone()));
    }
    let number = heard.number.filter(|_| heard.intent == Intent::Number)?;
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    Command::parse(&helping.offered.get(index)?.payload)
}

/// Advances a graduate's side by one event. Pure and total.
#[must_use]
pub fn advance(
    content: &Content,
    me: &ConversationId,
    who: Who<'_>,
    helping: Helping,
    happening: Happening<'_>,
) -> Turn<Helping> {
    let mut scene = Scene {
        content,
        me,
        by: MentorContact {
            mentor: None,
            name: who.name,
            conversation: me.clone(),
        },
        speech: who.speech,
        role: Role::Graduate,
        helping,
        effects: Vec::new(),
    };
    match happening {
        Happening::Said(content) => scene.hear(content),
        Happening::Answered(command) => scene.tap(command),
        Happening::News(news) => hear_news(&mut scene, news),
    }
    Turn {
        state: scene.helping,
        effects: scene.effects,
    }
}

/// They help nobody any more: what they have goes on to others, and what they were offered is declined.
#[must_use]
pub fn lay_down(me: &ConversationId, helping: Helping) -> Vec<Effect> {
    let by = MentorContact {
        mentor: None,
        name: String::new(),
        conversation: me.clone(),
    };
    let released = helping.helping.into_iter().map(|offer| {
        let by = by.clone();
        (offer.ticket, TicketEvent::Released { by })
    });
    let declined = helping.offers.into_iter().map(|offer| {
        let by = by.clone();
        (offer.ticket, TicketEvent::Declined { by })
    });
    let told = released.chain(declined);
    told.map(|(ticket, event)| Effect::Tell {
        entity: ticket.into(),
        event: Event::Ticket(event),
    })
    .collect()
}

fn hear_news(scene: &mut Scene<'_>, news: &MentorNews) {
    match news {
        MentorNews::Offered { ticket, .. } => {
            let older = std::mem::take(&mut scene.helping.offers).into_iter();
            for offer in older.filter(|offer| offer.ticket != *ticket) {
                let by = scene.by.clone();
                scene.tell(&offer.ticket, TicketEvent::Declined { by });
            }
            scene.hear_news(news);
        }
        MentorNews::OfferEnded { ticket, .. } => {
            let offers = &mut scene.helping.offers;
            let unanswered = offers.extract_if(.., |offer| offer.ticket == *ticket);
            if unanswered.count() == 0 {
                return scene.hear_news(news);
            }
            scene.helping.offered.clear();
        }
        MentorNews::ClaimGranted { .. }
        | MentorNews::CitizenSaid { .. }
        | MentorNews::Closed { .. } => scene.hear_news(news),
    }
}

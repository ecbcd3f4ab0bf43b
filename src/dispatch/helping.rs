//! A private chat whose owner shows lessons to neighbours: which of their two sides an event is for, and
//! what the one means for the other.

use crate::content::Content;
use crate::desk::graduate::{self, Happening, Who};
use crate::dispatch::decide::{Person, offers_choices, refuse, with_tutor};
use crate::event::MentorNews;
use crate::id::{ConversationId, Timestamp};
use crate::message::Inbound;
use crate::turn::Turn;
use crate::tutor::{self, Helper};

/// What somebody did, where it is for the desk: all but their own matters while they have a ticket, and
/// the answer to an offer.
pub(super) fn of_desk<'a>(
    content: &'a Content,
    id: &'a ConversationId,
    person: &Person,
    inbound: &'a Inbound,
    now: Timestamp,
) -> Option<(Helper<'a>, Happening<'a>)> {
    let helper = tutor::helper(content, id, &person.citizen, now)?;
    let said = &inbound.content;
    if person.helping.helping.is_none() {
        let is_plain = inbound.scam_signs.is_empty();
        let answer = is_plain.then(|| graduate::answer_in(content, &person.helping, said));
        return Some((helper, Happening::Answered(answer.flatten()?)));
    }
    let is_own = tutor::is_own_matter(content, id, &person.citizen, inbound, now);
    (!is_own).then_some((helper, Happening::Said(said)))
}

/// A graduate's turn at the desk.
pub(super) fn at_desk(
    content: &Content,
    id: &ConversationId,
    mut person: Person,
    helper: Helper<'_>,
    happening: Happening<'_>,
) -> Turn<Person> {
    let who = Who {
        name: helper.name,
        speech: helper.speech,
    };
    let helping = std::mem::take(&mut person.helping);
    let turn = graduate::advance(content, id, who, helping, happening);
    person.helping = turn.state;
    // A number or a label means what was offered last, on either side.
    if turn.effects.iter().any(offers_choices) {
        person.citizen.offered.clear();
    }
    Turn {
        state: person,
        effects: turn.effects,
    }
}

/// A ticket told somebody something who is no mentor.
pub(super) fn hear_news(
    content: &Content,
    id: &ConversationId,
    person: Person,
    news: &MentorNews,
    now: Timestamp,
) -> Turn<Person> {
    let had = person.helping.helping.is_some();
    let may_be_asked = |helper: &Helper<'_>| match news {
        MentorNews::Offered { ticket, .. } => {
            let mut offers = person.helping.offers.iter();
            let is_new = offers.all(|offer| offer.ticket != *ticket);
            helper.is_free && is_new && !had
        }
        MentorNews::OfferEnded { .. }
        | MentorNews::ClaimGranted { .. }
        | MentorNews::CitizenSaid { .. }
        | MentorNews::Closed { .. } => true,
    };
    let helper = tutor::helper(content, id, &person.citizen, now);
    let Some(helper) = helper.filter(may_be_asked) else {
        return Turn {
            state: person,
            effects: refuse(id, news),
        };
    };
    let turn = at_desk(content, id, person, helper, Happening::News(news));
    let happening = match (had, turn.state.helping.helping.is_some()) {
        (false, true) => tutor::Happening::HelpBegan,
        (true, false) => tutor::Happening::HelpEnded,
        (false, false) | (true, true) => return turn,
    };
    let mut effects = turn.effects;
    let turn = with_tutor(content, id, turn.state, happening, now);
    effects.extend(turn.effects);
    Turn {
        state: turn.state,
        effects,
    }
}

/// After a turn of the citizen's: whoever shows nothing any more, or is helped themselves, has no ticket.
pub(super) fn settle(
    content: &Content,
    id: &ConversationId,
    mut turn: Turn<Person>,
    now: Timestamp,
) -> Turn<Person> {
    let person = &mut turn.state;
    if person.helping.is_empty() {
        return turn;
    }
    if turn.effects.iter().any(offers_choices) {
        person.helping.offered.clear();
    }
    if tutor::helper(content, id, &person.citizen, now).is_none() {
        let helping = std::mem::take(&mut person.helping);
        turn.effects.extend(graduate::lay_down(id, helping));
    }
    turn
}

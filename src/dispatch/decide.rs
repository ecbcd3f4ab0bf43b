//! Which decider answers for which entity: the one place that calls them.
//!
//! Pure, like the deciders. A private chat can be a citizen's and a mentor's at the same time; while
//! somebody is a mentor, their words are a mentor's words.

use serde::{Deserialize, Serialize};

use crate::class::{self, Group};
use crate::content::Content;
use crate::desk::helping::Helping;
use crate::desk::mentor::MentorChat;
use crate::desk::ticket::Ticket;
use crate::desk::{Roster, graduate, mentor, ticket};
use crate::dispatch::helping;
use crate::dispatch::pace::{Heard, Pace};
use crate::event::{Event, MentorContact, MentorNews, TicketEvent};
use crate::id::{ConversationId, EntityId, TicketId, Timestamp};
use crate::message::{self, Inbound};
use crate::turn::{Effect, Turn};
use crate::tutor::{self, Citizen};
use crate::understand::{Intent, Waiting};

/// The state of any entity, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum State {
    /// A private chat.
    Person(Box<Person>),
    /// A group chat.
    Group(Crowd),
    /// A request for a human.
    Ticket(Box<Ticket>),
}

/// A private chat: a citizen's, and a mentor's as well while they are one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// What is remembered of the citizen.
    pub citizen: Citizen,
    /// The mentor's side; `None` for everybody else.
    pub mentor: Option<MentorChat>,
    /// What they do for neighbours as a graduate; empty for everybody else.
    #[serde(skip_serializing_if = "Helping::is_empty")]
    pub helping: Helping,
    /// When they last did something, as either; `None` before the first time.
    pub heard: Option<Timestamp>,
    /// How fast they have been writing.
    pub pace: Pace,
}

/// A group chat, and how fast people write in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Crowd {
    /// What is remembered of the group.
    #[serde(flatten)]
    pub group: Group,
    /// How fast they have been writing.
    pub pace: Pace,
}

impl State {
    /// The state of an entity that has had no turn yet.
    #[must_use]
    pub fn new(id: &EntityId) -> Self {
        match id {
            EntityId::Conversation(id) if id.is_group() => Self::Group(Crowd::default()),
            EntityId::Conversation(_) => Self::Person(Box::default()),
            EntityId::Ticket(_) => Self::Ticket(Box::default()),
        }
    }
}

/// Decides one event of one entity.
///
/// `roster` is asked only where a mentor is concerned. `at` is when the event was accepted.
///
/// # Errors
/// Those of `roster`; nothing else can fail.
pub fn decide<E>(
    content: &Content,
    roster: impl FnOnce() -> Result<Roster, E>,
    id: &EntityId,
    state: State,
    at: Timestamp,
    event: &Event,
    now: Timestamp,
) -> Result<Turn<State>, E> {
    decide_advised(content, roster, id, state, at, (event, None), now)
}

/// The words of an event that an outside helper may be asked about, and what they answer.
#[must_use]
pub fn wants_advice<'a>(
    content: &Content,
    id: &EntityId,
    state: &State,
    event: &'a Event,
    now: Timestamp,
) -> Option<(&'a str, Waiting)> {
    let (EntityId::Conversation(id), State::Person(person), Event::Inbound(inbound)) =
        (id, state, event)
    else {
        return None;
    };
    // A mentor's words and a code that makes one are no citizen's words, nor are those of a graduate to
    // the desk.
    if person.mentor.is_some()
        || invitation(content, inbound).is_some()
        || helping::of_desk(content, id, person, inbound, now).is_some()
    {
        return None;
    }
    tutor::wants_advice(content, id, &person.citizen, inbound, now)
}

/// As [`decide`], with what an outside helper takes the words of the event to mean.
///
/// # Errors
/// Those of `roster`; nothing else can fail.
pub fn decide_advised<E>(
    content: &Content,
    roster: impl FnOnce() -> Result<Roster, E>,
    id: &EntityId,
    state: State,
    at: Timestamp,
    (event, advice): (&Event, Option<Intent>),
    now: Timestamp,
) -> Result<Turn<State>, E> {
    match (id, state) {
        (EntityId::Conversation(id), State::Person(mut person)) => {
            let mut turn = match heard(&mut person.pace, event, at) {
                Heard::Well => in_private(content, roster, id, *person, (event, advice), now)?,
                Heard::TooMuch => with_tutor(content, id, *person, tutor::Happening::TooMuch, now),
                Heard::Hushed => quiet(*person),
            };
            if turn.effects.iter().any(is_message) {
                turn.state.pace.answer(now);
            }
            Ok(Turn {
                state: State::Person(Box::new(turn.state)),
                effects: turn.effects,
            })
        }
        (EntityId::Conversation(id), State::Group(mut crowd)) => {
            let Event::Inbound(inbound) = event else {
                return Ok(quiet(State::Group(crowd)));
            };
            let turn = match heard(&mut crowd.pace, event, at) {
                Heard::Well => class::advance(content, id, crowd.group, inbound, now),
                Heard::TooMuch => class::ask_for_pause(content, id, crowd.group),
                Heard::Hushed => quiet(crowd.group),
            };
            crowd.group = turn.state;
            if turn.effects.iter().any(is_message) {
                crowd.pace.answer(now);
            }
            Ok(Turn {
                state: State::Group(crowd),
                effects: turn.effects,
            })
        }
        (EntityId::Ticket(id), State::Ticket(state)) => {
            let turn = at_ticket(content, &roster()?, id, *state, event, now);
            Ok(Turn {
                state: State::Ticket(Box::new(turn.state)),
                effects: turn.effects,
            })
        }
        // An id and a state of different kinds are never stored together.
        (_, state) => Ok(quiet(state)),
    }
}

/// Nothing changes, and nothing follows.
fn quiet<S>(state: S) -> Turn<S> {
    Turn {
        state,
        effects: Vec::new(),
    }
}

fn is_message(effect: &Effect) -> bool {
    matches!(effect, Effect::Send { .. })
}

/// Whether an effect is a message with choices.
pub(super) fn offers_choices(effect: &Effect) -> bool {
    matches!(effect, Effect::Send { message, .. } if !message.quick_replies.is_empty())
}

/// Counts what somebody said; what they did not say is always heard.
fn heard(pace: &mut Pace, event: &Event, at: Timestamp) -> Heard {
    let Event::Inbound(inbound) = event else {
        return Heard::Well;
    };
    match &inbound.content {
        message::Content::Left | message::Content::HumanTookOver => Heard::Well,
        message::Content::Text { .. }
        | message::Content::Postback { .. }
        | message::Content::Referral { .. }
        | message::Content::Media { .. }
        | message::Content::Joined
        | message::Content::Unsupported => pace.hear(at),
    }
}

fn at_ticket(
    content: &Content,
    roster: &Roster,
    id: &TicketId,
    state: Ticket,
    event: &Event,
    now: Timestamp,
) -> Turn<Ticket> {
    let happening = match event {
        Event::Ticket(event) => ticket::Happening::Told(event),
        Event::Rang { timer, .. } => ticket::Happening::Rang(*timer),
        Event::Inbound(_) | Event::Citizen(_) | Event::Mentor(_) => return quiet(state),
    };
    ticket::advance(content, roster, id, state, happening, now)
}

fn in_private<E>(
    content: &Content,
    roster: impl FnOnce() -> Result<Roster, E>,
    id: &ConversationId,
    mut person: Person,
    (event, advice): (&Event, Option<Intent>),
    now: Timestamp,
) -> Result<Turn<Person>, E> {
    match event {
        Event::Inbound(inbound) => {
            if inbound.content != message::Content::HumanTookOver {
                person.heard = Some(now);
            }
            if let Some(mentor) = invitation(content, inbound) {
                // What they had as a graduate goes on to others: a mentor's chat knows nothing of it.
                let laid_down = graduate::lay_down(id, std::mem::take(&mut person.helping));
                let mut turn = mentor::link(content, &roster()?, id, mentor);
                turn.effects.extend(laid_down);
                return Ok(with_mentor(person, turn));
            }
            let dismissed = person
                .mentor
                .take_if(|chat| content.house.mentor(&chat.mentor).is_none());
            if let Some(chat) = person.mentor.take() {
                let happening = mentor::Happening::Inbound(inbound);
                let turn = mentor::advance(content, &roster()?, id, chat, happening);
                return Ok(with_mentor(person, turn));
            }
            if let Some((helper, happening)) = helping::of_desk(content, id, &person, inbound, now)
            {
                person.citizen.last_heard = Some(now);
                return Ok(helping::at_desk(content, id, person, helper, happening));
            }
            let happening = match advice {
                Some(intent) => tutor::Happening::Advised(inbound, intent),
                None => tutor::Happening::Inbound(inbound),
            };
            let mut turn = with_tutor(content, id, person, happening, now);
            if let Some(chat) = dismissed {
                turn.effects.push(Effect::Unlink {
                    mentor: chat.mentor,
                });
            }
            Ok(turn)
        }
        Event::Rang { timer, .. } => Ok(with_tutor(
            content,
            id,
            person,
            tutor::Happening::Rang(*timer),
            now,
        )),
        Event::Citizen(news) => Ok(with_tutor(
            content,
            id,
            person,
            tutor::Happening::News(news),
            now,
        )),
        Event::Mentor(news) => match person.mentor.take() {
            Some(chat) => {
                let happening = mentor::Happening::News(news);
                let turn = mentor::advance(content, &roster()?, id, chat, happening);
                Ok(with_mentor(person, turn))
            }
            None => Ok(helping::hear_news(content, id, person, news, now)),
        },
        // Only tickets are told these.
        Event::Ticket(_) => Ok(quiet(person)),
    }
}

/// The mentor whose invite code was sent.
fn invitation<'a>(content: &'a Content, inbound: &Inbound) -> Option<&'a crate::house::Mentor> {
    match &inbound.content {
        message::Content::Text { text } => mentor::invited(content, text),
        message::Content::Postback { .. }
        | message::Content::Referral { .. }
        | message::Content::Media { .. }
        | message::Content::Joined
        | message::Content::Left
        | message::Content::Unsupported
        | message::Content::HumanTookOver => None,
    }
}

fn with_mentor(person: Person, turn: Turn<Option<MentorChat>>) -> Turn<Person> {
    Turn {
        state: Person {
            mentor: turn.state,
            ..person
        },
        effects: turn.effects,
    }
}

pub(super) fn with_tutor(
    content: &Content,
    id: &ConversationId,
    person: Person,
    happening: tutor::Happening<'_>,
    now: Timestamp,
) -> Turn<Person> {
    let turn = tutor::advance(content, id, person.citizen, happening, now);
    let turn = Turn {
        state: Person {
            citizen: turn.state,
            ..person
        },
        effects: turn.effects,
    };
    helping::settle(content, id, turn, now)
}

/// News for a mentor who is none any more, or for a graduate who cannot help now: what was offered or
/// granted goes on to others.
pub(super) fn refuse(id: &ConversationId, news: &MentorNews) -> Vec<Effect> {
    let by = || MentorContact {
        mentor: None,
        name: String::new(),
        conversation: id.clone(),
    };
    let (ticket, event) = match news {
        MentorNews::Offered { ticket, .. } => (ticket, TicketEvent::Declined { by: by() }),
        MentorNews::ClaimGranted { ticket, .. } => (ticket, TicketEvent::Released { by: by() }),
        MentorNews::OfferEnded { .. }
        | MentorNews::CitizenSaid { .. }
        | MentorNews::Closed { .. } => {
            return Vec::new();
        }
    };
    vec![Effect::Tell {
        entity: ticket.clone().into(),
        event: Event::Ticket(event),
    }]
}

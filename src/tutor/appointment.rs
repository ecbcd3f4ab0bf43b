//! Appointments: a mentor is asked for in the middle of a lesson, which goes on meanwhile.
//!
//! Unlike a call for help an appointment is waited for by nobody: its news reach the citizen wherever
//! they are, and leave them where they were. Once its mentor speaks, it is a talk like any other.
//! A graduate who would show others is asked about in the same way.

use serde::{Deserialize, Serialize};

use crate::event::{CitizenNews, Ending, Event, HandoffReason, TicketEvent};
use crate::id::{FlowId, TicketId};
use crate::locale::Args;
use crate::message::Voice;
use crate::tutor::citizen::Mode;
use crate::tutor::scene::Scene;
use crate::tutor::{at_step, handoff, leaving, nudge, showing};

/// An appointment that was asked for and has not ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Its ticket.
    pub ticket: TicketId,
    /// The kind of help, as the lesson names it; of a graduate the lesson that they would show.
    pub kind: String,
    /// Whether it is no help that is asked for, but leave to show others a lesson.
    #[serde(default)]
    pub graduate: bool,
    /// Whether the citizen knows that nobody can come at present.
    pub nobody_told: bool,
}

/// Asks for an appointment, where none of its kind is open already.
pub(super) fn ask(scene: &mut Scene<'_>, kind: &str) {
    ask_for(scene, HandoffReason::Appointment, kind);
}

/// Asks mentors for something that can wait, where it is not asked for already.
pub(super) fn ask_for(scene: &mut Scene<'_>, reason: HandoffReason, kind: &str) {
    let graduate = reason == HandoffReason::Graduate;
    let mut open = scene.citizen.appointments.iter();
    if open.any(|appointment| appointment.kind == kind && appointment.graduate == graduate) {
        return;
    }
    let ticket = handoff::ask_mentors(scene, reason, Some(kind));
    scene.citizen.appointments.push(Appointment {
        ticket,
        kind: kind.to_owned(),
        graduate,
        nobody_told: false,
    });
}

/// Whether the ticket is that of an appointment.
pub(super) fn is_one(scene: &Scene<'_>, ticket: &TicketId) -> bool {
    let mut open = scene.citizen.appointments.iter();
    open.any(|appointment| appointment.ticket == *ticket)
}

/// Whether the mentor of an appointment is here.
pub(super) fn is_talking(scene: &Scene<'_>) -> bool {
    scene
        .citizen
        .ticket()
        .is_some_and(|ticket| is_one(scene, ticket))
}

/// The lesson that a graduate would show others, where the ticket is about that.
fn would_show(scene: &Scene<'_>, ticket: &TicketId) -> Option<FlowId> {
    let mut open = scene.citizen.appointments.iter();
    let found = open.find(|open| open.ticket == *ticket && open.graduate)?;
    Some(FlowId::new(&found.kind))
}

/// The ticket of an appointment told how it goes.
pub(super) fn hear_news(scene: &mut Scene<'_>, news: &CitizenNews) {
    let lesson = would_show(scene, news.ticket());
    match news {
        // Nobody waits for leave to show others: only its end is told, and what a mentor says.
        CitizenNews::NobodyCame { .. } | CitizenNews::MentorCame { .. } if lesson.is_some() => {}
        // The lesson said so when it asked.
        CitizenNews::MentorsAsked { .. } => {}
        CitizenNews::NobodyCame { ticket } => nobody_came(scene, ticket),
        CitizenNews::MentorCame { ticket, mentor } => {
            let name = Args::new().with("mentor", mentor.as_str());
            if meet(scene, ticket, mentor) {
                scene.say_with("appointment-taken", name);
            } else {
                tell(scene, "appointment-taken-later", name);
            }
        }
        CitizenNews::MentorSaid {
            ticket,
            mentor,
            text,
        } => {
            meet(scene, ticket, mentor);
            scene.citizen.offered.clear();
            scene.send_as(Voice::Mentor(mentor.clone()), text.clone());
        }
        CitizenNews::MentorLeft { ticket, mentor } => {
            let mentor = Args::new().with("mentor", mentor.as_str());
            if lesson.is_none() || scene.citizen.ticket() == Some(ticket) {
                end_talk(scene, ticket, "mentor-left", mentor);
            }
        }
        CitizenNews::Resolved {
            ticket,
            mentor,
            ending,
        } => {
            let args = Args::new().with("mentor", mentor.as_str());
            match lesson {
                Some(lesson) => {
                    let title = scene.speech().title(&lesson);
                    let key = if *ending == Ending::Approved {
                        showing::approve(scene, &lesson);
                        "graduate-approved"
                    } else {
                        "graduate-later"
                    };
                    end_talk(scene, ticket, key, args.with("title", title));
                }
                None if *ending == Ending::MeetInPerson => {
                    end_talk(scene, ticket, "appointment-meets", args);
                }
                None => end_talk(scene, ticket, "appointment-over", args),
            }
            let open = &mut scene.citizen.appointments;
            open.retain(|appointment| appointment.ticket != *ticket);
        }
    }
}

/// Leaves the talk with the mentor of an appointment, where there is one. The appointment stays, and its
/// mentor may speak again.
pub(super) fn leave_talk(scene: &mut Scene<'_>) {
    if let Some(ticket) = scene.citizen.ticket().cloned()
        && is_one(scene, &ticket)
    {
        let helped = would_show(scene, &ticket).is_none();
        handoff::leave(scene, helped);
    }
}

/// Nobody needs to come any more.
pub(super) fn withdraw_all(scene: &mut Scene<'_>) {
    leave_talk(scene);
    for appointment in std::mem::take(&mut scene.citizen.appointments) {
        scene.tell(appointment.ticket, Event::Ticket(TicketEvent::Withdrawn));
    }
}

/// From now on the mentor speaks with them; `false` where somebody else does, or is waited for.
fn meet(scene: &mut Scene<'_>, ticket: &TicketId, mentor: &str) -> bool {
    if let Some(open) = scene.citizen.ticket() {
        return open == ticket;
    }
    nudge::disarm(scene);
    scene.citizen.question = None;
    scene.citizen.offered.clear();
    scene.citizen.mode = Mode::Mentored {
        ticket: ticket.clone(),
        mentor: mentor.to_owned(),
    };
    true
}

/// The mentor is gone: says so, and offers to go on with the lesson where it was they who spoke.
fn end_talk(scene: &mut Scene<'_>, ticket: &TicketId, key: &str, args: Args<'_>) {
    if scene.citizen.ticket() != Some(ticket) {
        return tell(scene, key, args);
    }
    let helped = would_show(scene, ticket).is_none();
    handoff::leave(scene, helped);
    if scene.citizen.session.is_none() {
        return scene.say_with(key, args);
    }
    scene.citizen.mode = Mode::Paused;
    let words = scene.speech().say_with(key, args);
    scene.lead_with_words(words);
    leaving::offer_waiting(scene);
}

/// Says once that nobody can come now.
fn nobody_came(scene: &mut Scene<'_>, ticket: &TicketId) {
    let mut open = scene.citizen.appointments.iter_mut();
    let untold = open.find(|open| open.ticket == *ticket && !open.nobody_told);
    if let Some(appointment) = untold {
        appointment.nobody_told = true;
        tell(scene, "appointment-waits", Args::new());
    }
}

/// Says something that leaves them where they are, with the choices that they have there: some
/// platforms take those of an earlier message away when another follows.
fn tell(scene: &mut Scene<'_>, key: &str, args: Args<'_>) {
    match scene.citizen.mode {
        Mode::Learning => {
            let words = scene.speech().say_with(key, args);
            scene.lead_with_words(words);
            at_step::ask_again(scene);
        }
        Mode::Waiting { .. } => handoff::say_waiting(scene, key, args),
        Mode::New | Mode::Idle | Mode::Paused | Mode::Mentored { .. } => scene.say_with(key, args),
    }
}

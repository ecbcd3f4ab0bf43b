//! Appointments: a mentor is asked for in the middle of a lesson, which goes on meanwhile.
//!
//! Unlike a call for help an appointment is waited for by nobody: its news reach the citizen wherever
//! they are, and leave them where they were. Once its mentor speaks, it is a talk like any other.

use serde::{Deserialize, Serialize};

use crate::event::{CitizenNews, Ending, Event, HandoffReason, TicketEvent};
use crate::id::TicketId;
use crate::locale::Args;
use crate::message::Voice;
use crate::tutor::citizen::Mode;
use crate::tutor::scene::Scene;
use crate::tutor::{at_step, handoff, leaving, nudge};

/// An appointment that was asked for and has not ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Its ticket.
    pub ticket: TicketId,
    /// The kind of help, as the lesson names it.
    pub kind: String,
    /// Whether the citizen knows that nobody can come at present.
    pub nobody_told: bool,
}

/// Asks for an appointment, where none of its kind is open already.
pub(super) fn ask(scene: &mut Scene<'_>, kind: &str) {
    let mut open = scene.citizen.appointments.iter();
    if open.any(|appointment| appointment.kind == kind) {
        return;
    }
    let ticket = handoff::ask_mentors(scene, HandoffReason::Appointment, Some(kind));
    scene.citizen.appointments.push(Appointment {
        ticket,
        kind: kind.to_owned(),
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

/// The ticket of an appointment told how it goes.
pub(super) fn hear_news(scene: &mut Scene<'_>, news: &CitizenNews) {
    match news {
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
            end_talk(scene, ticket, "mentor-left", mentor);
        }
        CitizenNews::Resolved {
            ticket,
            mentor,
            ending,
        } => {
            let key = match ending {
                Ending::MeetInPerson => "appointment-meets",
                Ending::NextStep | Ending::SameStep | Ending::Closed => "appointment-over",
            };
            let mentor = Args::new().with("mentor", mentor.as_str());
            end_talk(scene, ticket, key, mentor);
            let open = &mut scene.citizen.appointments;
            open.retain(|appointment| appointment.ticket != *ticket);
        }
    }
}

/// Leaves the talk with the mentor of an appointment, where there is one. The appointment stays, and its
/// mentor may speak again.
pub(super) fn leave_talk(scene: &mut Scene<'_>) {
    if is_talking(scene) {
        handoff::leave(scene, true);
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
    handoff::leave(scene, true);
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

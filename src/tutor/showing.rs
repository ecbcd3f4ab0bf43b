//! Showing neighbours a lesson that one has mastered: asked about, agreed to by a mentor, and ended at any
//! time by a word. Who does it is a *graduate*; what they do then is the desk's.

use crate::event::{Event, Graduate, HandoffReason, TicketEvent};
use crate::id::FlowId;
use crate::locale::Args;
use crate::message::{Content, Inbound};
use crate::turn::JournalEntry;
use crate::tutor::citizen::{About, Citizen, Mode};
use crate::tutor::command::Command;
use crate::tutor::listening::listen;
use crate::tutor::practice::Standing;
use crate::tutor::scene::Scene;
use crate::tutor::{appointment, handoff, leaving, mastering, naming, nudge, tapping};
use crate::understand::Intent;

/// Their answer whether they would show a neighbour. A mentor has to agree to it.
pub(super) fn answer(scene: &mut Scene<'_>, lesson: &FlowId, yes: bool) {
    if !yes {
        return mastering::go_on(scene, "show-not");
    }
    if scene.citizen.practice.would_show.insert(lesson.clone()) {
        scene.record(JournalEntry::HelpOffered {
            flow: lesson.clone(),
        });
        appointment::ask_for(scene, HandoffReason::Graduate, lesson.as_str());
    }
    mastering::go_on(scene, "show-thanks");
}

/// A mentor has agreed that they show others this lesson.
pub(super) fn approve(scene: &mut Scene<'_>, lesson: &FlowId) {
    let practice = &mut scene.citizen.practice;
    if practice.shows.insert(lesson.clone()) {
        scene.record(JournalEntry::HelpApproved {
            flow: lesson.clone(),
        });
    }
}

/// They show nobody anything any more, nor would they; what mentors were asked about it is withdrawn.
pub(super) fn end(scene: &mut Scene<'_>) {
    let practice = &mut scene.citizen.practice;
    practice.would_show.clear();
    for flow in std::mem::take(&mut practice.shows) {
        scene.record(JournalEntry::HelpEnded { flow });
    }
    let open = &mut scene.citizen.appointments;
    let asked: Vec<_> = open.extract_if(.., |open| open.graduate).collect();
    for appointment in asked {
        if scene.citizen.ticket() == Some(&appointment.ticket) {
            handoff::leave(scene, false);
        }
        scene.tell(appointment.ticket, Event::Ticket(TicketEvent::Withdrawn));
    }
    scene.lead_with("show-ended");
    tapping::go_on(scene);
}

/// Whether words of somebody who would show others say that they no longer do.
pub(super) fn asks_to_end(scene: &Scene<'_>, text: &str) -> bool {
    let said = naming::spaced(text);
    !scene.citizen.practice.would_show.is_empty()
        && ENOUGH.iter().any(|phrase| said.contains(phrase))
}

/// Words that end it, folded, between spaces.
const ENOUGH: [&str; 9] = [
    " thoi chi giup",
    " nghi chi giup",
    " khong chi giup nua",
    " khong chi nua",
    " khong giup ai nua",
    " khong muon chi",
    " nghi ho tro",
    " stop helping",
    " stop showing",
];

/// What tickets may know of them; `None` while they show nothing: they never did, left, or have forgotten
/// what they showed.
pub(super) fn entry(scene: &Scene<'_>) -> Option<Graduate> {
    may_help(&scene.citizen).then(|| Graduate {
        conversation: scene.me.clone(),
        name: name(scene),
        village: scene.citizen.village.clone(),
        lessons: shown(&scene.citizen).cloned().collect(),
    })
}

/// Has the store know what has changed of the entry since the turn began.
pub(super) fn list_anew(scene: &mut Scene<'_>, before: Option<Graduate>) {
    let now = entry(scene);
    if now != before {
        scene.enlist(now);
    }
}

/// The name that others read.
pub(super) fn name(scene: &Scene<'_>) -> String {
    let speech = scene.speech();
    match scene.citizen.name.as_deref() {
        Some(name) => speech.say_with("graduate-name", Args::new().with("name", name)),
        None => speech.say("graduate-unnamed"),
    }
}

/// Whether they are a graduate at present, who shows others at least one lesson.
pub(super) fn may_help(citizen: &Citizen) -> bool {
    !citizen.practice.away && shown(citizen).next().is_some()
}

/// The lessons that they show, which they still master.
fn shown(citizen: &Citizen) -> impl Iterator<Item = &FlowId> {
    let practice = &citizen.practice;
    let is_mastered = |lesson: &&FlowId| {
        let practice = practice.lessons.get(*lesson);
        practice.is_some_and(|practice| matches!(practice.standing, Standing::Mastered { .. }))
    };
    practice.shows.iter().filter(is_mastered)
}

/// Whether a graduate may be asked to help just now: not at night, not in the middle of a lesson, and not
/// while somebody helps them.
pub(super) fn is_free(scene: &Scene<'_>) -> bool {
    let rests = match scene.citizen.mode {
        Mode::New | Mode::Idle | Mode::Paused => true,
        Mode::Learning | Mode::Waiting { .. } | Mode::Mentored { .. } => false,
    };
    rests && nudge::silent_until(scene).is_none() && nudge::is_in_window(scene, scene.now)
}

/// Whether what a graduate did in the middle of helping is their own matter all the same: danger, fraud,
/// their data, and an end of helping.
pub(super) fn is_own_matter(scene: &Scene<'_>, inbound: &Inbound) -> bool {
    match &inbound.content {
        Content::Text { text } => {
            let question = scene.citizen.question.as_ref();
            let own = [Intent::DeleteMyData, Intent::ScamReport, Intent::Distress];
            !inbound.scam_signs.is_empty()
                || question.is_some_and(|question| question.about == About::Erase)
                || asks_to_end(scene, text)
                || own.contains(&listen(scene, text).intent)
        }
        Content::Postback { payload, .. } => matches!(
            Command::parse(payload),
            Some(Command::Erase | Command::Reply { .. } | Command::HumanNow)
        ),
        Content::Left | Content::HumanTookOver => true,
        Content::Media { .. }
        | Content::Referral { .. }
        | Content::Joined
        | Content::Unsupported => false,
    }
}

/// They have taken a neighbour's ticket: their own lesson rests.
pub(super) fn help_began(scene: &mut Scene<'_>) {
    scene.citizen.last_heard = Some(scene.now);
    if scene.citizen.mode == Mode::Learning {
        leaving::rest(scene);
    }
    scene.citizen.question = None;
    scene.citizen.offered.clear();
}

/// They have helped: their own lesson waits, where there is one.
pub(super) fn help_ended(scene: &mut Scene<'_>) {
    if scene.citizen.mode == Mode::Paused {
        leaving::offer_waiting(scene);
    }
}

//! A step that does not wait for ever: without an answer it goes on by itself.

use crate::event::Timer;
use crate::flow::{Deadline, Flow, Step};
use crate::id::{Timestamp, later};
use crate::turn::JournalEntry;
use crate::tutor::citizen::Mode;
use crate::tutor::scene::Scene;
use crate::tutor::{lesson, nudge};

/// The citizen has the word: if the present step has a deadline, it begins now. Gives when it ends.
pub(super) fn arm(scene: &mut Scene<'_>) -> Option<Timestamp> {
    let Some((_, _, deadline)) = present(scene) else {
        disarm(scene);
        return None;
    };
    let at = later(scene.now, deadline.after);
    set(scene, at)
}

/// Sets the timer, where it may ring at all.
fn set(scene: &mut Scene<'_>, at: Timestamp) -> Option<Timestamp> {
    let at = nudge::wake_in_window(scene, Timer::Deadline, at);
    if let Some(session) = scene.citizen.session.as_mut() {
        session.deadline = at;
    }
    at
}

/// Nothing goes on by itself any more.
pub(super) fn disarm(scene: &mut Scene<'_>) {
    let session = scene.citizen.session.as_mut();
    if session.is_some_and(|session| session.deadline.take().is_some()) {
        scene.cancel(Timer::Deadline);
    }
}

/// The timer came due.
pub(super) fn rang(scene: &mut Scene<'_>) {
    let session = scene.citizen.session.as_ref();
    let is_set = session.is_some_and(|session| session.deadline.is_some());
    let Some((flow, step, deadline)) = present(scene).filter(|_| is_set) else {
        return;
    };
    if let Some(at) = nudge::silent_until(scene) {
        set(scene, at);
        return;
    }
    scene.record(JournalEntry::DeadlinePassed {
        flow: flow.id.clone(),
        step: step.id.clone(),
    });
    if let Some(session) = scene.citizen.session.as_mut() {
        session.leave_trail();
    }
    lesson::arrive(scene, &deadline.to);
}

/// The present step and its deadline, where somebody stands at one that has one.
fn present<'a>(scene: &Scene<'a>) -> Option<(&'a Flow, &'a Step, &'a Deadline)> {
    if scene.citizen.mode != Mode::Learning {
        return None;
    }
    let session = scene.citizen.session.as_ref()?;
    let (flow, step) = lesson::here(scene.content, session)?;
    Some((flow, step, step.deadline.as_ref()?))
}

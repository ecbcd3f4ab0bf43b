//! Leaving a lesson: for a rest, at one of its ends, or for good.

use crate::event::HandoffReason;
use crate::flow::{Flow, Outcome, Step};
use crate::id::StepId;
use crate::locale::{Args, Way};
use crate::turn::JournalEntry;
use crate::tutor::citizen::Mode;
use crate::tutor::command::Command;
use crate::tutor::scene::Scene;
use crate::tutor::session::Session;
use crate::tutor::{handoff, mastering, nudge};

/// Pauses kindly; the place is kept.
pub(super) fn pause(scene: &mut Scene<'_>) {
    rest(scene);
    if scene.citizen.session.is_none() {
        return scene.say("farewell");
    }
    scene.offer(
        "paused",
        &[
            ("reply-resume", Command::Resume),
            ("reply-tomorrow", Command::Tomorrow),
        ],
    );
}

/// Waits for nothing any more; the place is kept. Says nothing.
pub(super) fn rest(scene: &mut Scene<'_>) {
    nudge::disarm(scene);
    scene.citizen.question = None;
    scene.citizen.offered.clear();
    let Some(session) = &scene.citizen.session else {
        scene.citizen.mode = Mode::Idle;
        return;
    };
    let paused = JournalEntry::LessonPaused {
        flow: session.flow.clone(),
        step: session.step.clone(),
    };
    scene.record(paused);
    scene.citizen.mode = Mode::Paused;
}

/// A lesson is over: gives where the one goes on that waits for it, `None` where all is over.
pub(super) fn end(
    scene: &mut Scene<'_>,
    flow: &Flow,
    step: &Step,
    outcome: Outcome,
) -> Option<StepId> {
    let words = scene.speech().step(&flow.id, step, Way::First);
    match outcome {
        Outcome::MasteredCandidate | Outcome::Done => {
            finish(scene, Some(step));
            if let Some(then) = come_back(scene) {
                scene.send(words, Vec::new());
                return Some(then);
            }
            let helped = scene.citizen.session.as_ref().map(|session| session.helped);
            if outcome == Outcome::MasteredCandidate
                && mastering::count(scene, &flow.id, helped == Some(false))
            {
                nudge::disarm(scene);
                close(scene);
                scene.send(words, Vec::new());
                mastering::congratulate(scene, &flow.id);
                return None;
            }
            end_all(scene, words);
        }
        // Whoever rightly stops here stops all of it.
        Outcome::Stopped => {
            finish(scene, Some(step));
            while scene
                .citizen
                .session
                .as_mut()
                .and_then(Session::come_back)
                .is_some()
            {
                finish(scene, None);
            }
            end_all(scene, words);
        }
        Outcome::Mentor => {
            scene.send(words, Vec::new());
            handoff::open(scene, HandoffReason::FlowSaysSo);
        }
    }
    None
}

/// Leaves the present lesson for the one that waits for it, and writes down which way that goes on.
fn come_back(scene: &mut Scene<'_>) -> Option<StepId> {
    let session = scene.citizen.session.as_mut()?;
    let step = session.returns.last().and_then(|outer| outer.step.clone());
    let to = session.come_back()?;
    let flow = session.flow.clone();
    if let Some(step) = step {
        let to = to.clone();
        scene.record(JournalEntry::ForkTaken { flow, step, to });
    }
    Some(to)
}

/// Writes down that the present lesson came to its end; at a step of its own, or because one that it ran
/// was stopped.
fn finish(scene: &mut Scene<'_>, end: Option<&Step>) {
    if let Some(session) = &scene.citizen.session {
        let finished = JournalEntry::LessonFinished {
            flow: session.flow.clone(),
            alone: !session.helped,
            end: end.map(|step| step.id.clone()),
        };
        scene.record(finished);
    }
}

/// No lesson is left to go on with but one that was put aside.
fn end_all(scene: &mut Scene<'_>, words: String) {
    nudge::disarm(scene);
    if !close(scene) {
        let replies = scene.replies(&[("reply-menu", Command::Menu)]);
        return scene.send(words, replies);
    }
    scene.send(words, Vec::new());
    offer_waiting(scene);
}

/// Leaves the present lesson for good; whether one that was put aside for it waits again.
pub(super) fn close(scene: &mut Scene<'_>) -> bool {
    let visit = last_visit(scene);
    let kept = scene.citizen.kept.pop();
    scene.citizen.session = kept.map(|kept| Session { visit, ..kept });
    let waits = scene.citizen.session.is_some();
    scene.citizen.mode = if waits { Mode::Paused } else { Mode::Idle };
    waits
}

/// Says that an earlier lesson waits, and offers to go on with it.
pub(super) fn offer_waiting(scene: &mut Scene<'_>) {
    let Some(session) = &scene.citizen.session else {
        return;
    };
    let title = scene.speech().title(session.lesson());
    let words = scene
        .speech()
        .say_with("lesson-waits", Args::new().with("title", title));
    let replies = scene.replies(&[
        ("reply-resume", Command::Resume),
        ("reply-menu", Command::Menu),
    ]);
    scene.send(words, replies);
}

/// The latest arrival at a step of any lesson: what comes is numbered from it, so that no choice of
/// before is taken for a new one.
pub(super) fn last_visit(scene: &Scene<'_>) -> u32 {
    let citizen = &scene.citizen;
    let sessions = citizen.session.iter().chain(&citizen.kept);
    sessions.map(|session| session.visit).max().unwrap_or(0)
}

//! Taking a citizen through a lesson: arriving at a step, explaining it again, going on, going back.

use crate::content::Content;
use crate::event::HandoffReason;
use crate::flow::{Action, Flow, Outcome, Step};
use crate::id::{FlowId, StepId};
use crate::locale::{Args, Way};
use crate::message::QuickReply;
use crate::turn::JournalEntry;
use crate::tutor::citizen::{Mode, Session};
use crate::tutor::command::Command;
use crate::tutor::scene::Scene;
use crate::tutor::{explaining, handoff, nudge};

/// Steps that one turn may run through without an answer; a checked flow never comes near.
const MAX_TOLD: usize = 50;

/// Steps remembered for going back.
const MAX_TRAIL: usize = 50;

/// Begins a lesson at its first step, or goes on where it was left for another one; the present
/// lesson keeps its place.
pub(super) fn begin(scene: &mut Scene<'_>, id: &FlowId) {
    let content = scene.content;
    let Some(flow) = content.flow(id) else {
        return menu(scene, "lesson-gone");
    };
    let visit = last_visit(scene);
    let present = scene.citizen.session.as_ref();
    if present.is_some_and(|session| session.flow != *id) {
        scene.citizen.keep_place();
    }
    if let Some(kept) = scene.citizen.take_kept(id) {
        scene.citizen.session = Some(Session { visit, ..kept });
        return take_up(scene);
    }
    scene.citizen.session = Some(Session {
        flow: id.clone(),
        version: flow.version.clone(),
        step: flow.start.clone(),
        attempt: 1,
        yes_no: false,
        repeats: 0,
        visit,
        trail: Vec::new(),
        helped: false,
    });
    scene.record(JournalEntry::LessonStarted { flow: id.clone() });
    let title = scene.speech().title(id);
    let minutes = flow.minutes.to_string();
    scene.say_with(
        "lesson-begins",
        Args::new().with("title", title).with("minutes", minutes),
    );
    arrive(scene, &flow.start);
}

/// The latest arrival at a step of any lesson: what comes is numbered from it, so that no choice of
/// before is taken for a new one.
fn last_visit(scene: &Scene<'_>) -> u32 {
    let citizen = &scene.citizen;
    let sessions = citizen.session.iter().chain(&citizen.kept);
    sessions.map(|session| session.visit).max().unwrap_or(0)
}

/// Stands the citizen at a step and says it, running through steps that want no answer.
pub(super) fn arrive(scene: &mut Scene<'_>, first: &StepId) {
    scene.citizen.mode = Mode::Learning;
    scene.citizen.question = None;
    scene.citizen.unclear = 0;
    scene.citizen.offered.clear();
    let mut at = first.clone();
    for _ in 0..MAX_TOLD {
        let Some(session) = scene.citizen.session.as_mut() else {
            return menu(scene, "menu");
        };
        session.step = at.clone();
        session.attempt = 1;
        session.repeats = 0;
        session.visit += 1;
        let Some((flow, step)) = here(scene.content, session) else {
            return handoff::open(scene, HandoffReason::StepGone);
        };
        match &step.action {
            Action::Tell { next }
            | Action::Run { then: next, .. }
            | Action::Appoint { next, .. } => {
                let words = scene.speech().step(&flow.id, step, Way::First);
                scene.send(words, Vec::new());
                at = next.clone();
            }
            Action::Fork { otherwise, .. } => at = otherwise.clone(),
            Action::End { outcome } => return end(scene, flow, step, *outcome),
            Action::Do { .. }
            | Action::Ask { .. }
            | Action::Check { .. }
            | Action::Quiz { .. }
            | Action::Photo { .. } => {
                explaining::explain(scene, flow, step, Way::First);
                return nudge::arm(scene);
            }
        }
    }
    handoff::open(scene, HandoffReason::StepGone);
}

/// The step has worked: praises in three words and goes on.
pub(super) fn pass(scene: &mut Scene<'_>) {
    let Some(next) = next_of(scene) else {
        return explaining::repeat_here(scene);
    };
    praise(scene);
    leave(scene, &next);
}

/// One of the choices of an `ask` step, or the other way on of a `check` step, was taken.
pub(super) fn take(scene: &mut Scene<'_>, next: &StepId) {
    leave(scene, next);
}

/// The screen shows something else than a `check` step asked for.
pub(super) fn take_otherwise(scene: &mut Scene<'_>) {
    let session = scene.citizen.session.as_ref();
    let step = session.and_then(|session| here(scene.content, session));
    match step.map(|(_, step)| &step.action) {
        Some(Action::Check { otherwise, .. }) => leave(scene, otherwise),
        Some(
            Action::Do { .. }
            | Action::Ask { .. }
            | Action::Quiz { .. }
            | Action::Photo { .. }
            | Action::Tell { .. }
            | Action::Run { .. }
            | Action::Appoint { .. }
            | Action::Fork { .. }
            | Action::End { .. },
        )
        | None => fail(scene, false),
    }
}

/// Goes on from the present step to `next`, remembering the way.
fn leave(scene: &mut Scene<'_>, next: &StepId) {
    if let Some(session) = scene.citizen.session.as_mut() {
        let passed = JournalEntry::StepPassed {
            flow: session.flow.clone(),
            step: session.step.clone(),
            attempt: session.attempt,
            to: Some(next.clone()),
        };
        session.trail.push(session.step.clone());
        let surplus = session.trail.len().saturating_sub(MAX_TRAIL);
        session.trail.drain(..surplus);
        scene.record(passed);
    }
    arrive(scene, next);
}

/// Where success at the present step leads; `None` where only a choice can tell.
pub(super) fn next_of(scene: &Scene<'_>) -> Option<StepId> {
    let session = scene.citizen.session.as_ref()?;
    let (_, step) = here(scene.content, session)?;
    match &step.action {
        Action::Do { next }
        | Action::Check { next, .. }
        | Action::Tell { next }
        | Action::Quiz { next, .. }
        | Action::Photo { next }
        | Action::Run { then: next, .. }
        | Action::Appoint { next, .. } => Some(next.clone()),
        Action::Ask { .. } | Action::Fork { .. } | Action::End { .. } => None,
    }
}

/// The step the session stands at, if the lesson still has it.
pub(super) fn here<'a>(content: &'a Content, session: &Session) -> Option<(&'a Flow, &'a Step)> {
    content.step(&session.flow, &session.step)
}

/// An explanation did not help: explains another way, or fetches a human after the last.
pub(super) fn fail(scene: &mut Scene<'_>, asked_where: bool) {
    let content = scene.content;
    let Some(session) = scene.citizen.session.as_mut() else {
        return menu(scene, "menu");
    };
    let failed = JournalEntry::AttemptFailed {
        flow: session.flow.clone(),
        step: session.step.clone(),
        attempt: session.attempt,
    };
    session.attempt += 1;
    session.repeats = 0;
    let attempt = session.attempt;
    let found = here(content, session);
    scene.citizen.unclear = 0;
    scene.citizen.question = None;
    scene.record(failed);
    let Some((flow, step)) = found else {
        return handoff::open(scene, HandoffReason::StepGone);
    };
    if attempt > flow.on_stuck.attempts {
        return handoff::open(scene, HandoffReason::AttemptsExhausted);
    }
    scene.lead_with(if attempt == 2 {
        "comfort-first"
    } else {
        "comfort-again"
    });
    let speech = scene.speech();
    let place = (asked_where && attempt == 2)
        .then(|| speech.step_if(&flow.id, step, Way::Where))
        .flatten();
    let words = place.unwrap_or_else(|| speech.step(&flow.id, step, explaining::way_of(attempt)));
    explaining::show(scene, flow, step, explaining::way_of(attempt), words);
    nudge::arm(scene);
}

/// Goes back to the step before; says the present one again where there is none.
pub(super) fn back(scene: &mut Scene<'_>) {
    let before = scene
        .citizen
        .session
        .as_mut()
        .and_then(|session| session.trail.pop());
    match before {
        Some(step) => {
            scene.lead_with("back-one-step");
            arrive(scene, &step);
        }
        None => explaining::repeat_here(scene),
    }
}

/// Takes up the waiting lesson where it was left.
pub(super) fn take_up(scene: &mut Scene<'_>) {
    let Some(session) = &scene.citizen.session else {
        return menu(scene, "menu-nothing-waiting");
    };
    let (flow, step) = (session.flow.clone(), session.step.clone());
    let title = scene.speech().title(&flow);
    scene.say_with("lesson-goes-on", Args::new().with("title", title));
    arrive(scene, &step);
}

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

/// The list of lessons, with `key` as its first line; the lesson under way keeps its place.
pub(super) fn menu(scene: &mut Scene<'_>, key: &str) {
    nudge::disarm(scene);
    scene.citizen.question = None;
    scene.citizen.mode = match scene.citizen.session {
        Some(_) => Mode::Paused,
        None => Mode::Idle,
    };
    let speech = scene.speech();
    let mut replies: Vec<QuickReply> = Vec::new();
    if scene.citizen.session.is_some() {
        replies.extend(scene.replies(&[("reply-resume", Command::Resume)]));
    }
    replies.extend(scene.content.flows.keys().map(|flow| QuickReply {
        label: speech.title(flow),
        payload: Command::Lesson(flow.clone()).to_string(),
    }));
    replies.extend(scene.replies(&[("reply-human", Command::Human)]));
    let words = speech.say(key);
    scene.send(words, replies);
}

/// The lesson is over.
fn end(scene: &mut Scene<'_>, flow: &Flow, step: &Step, outcome: Outcome) {
    let words = scene.speech().step(&flow.id, step, Way::First);
    let helped = scene
        .citizen
        .session
        .as_ref()
        .is_some_and(|session| session.helped);
    match outcome {
        Outcome::MasteredCandidate | Outcome::Done | Outcome::Stopped => {
            nudge::disarm(scene);
            scene.record(JournalEntry::LessonFinished {
                flow: flow.id.clone(),
                alone: !helped,
                end: Some(step.id.clone()),
            });
            let menu = ("reply-menu", Command::Menu);
            if !close(scene) {
                let replies = scene.replies(&[menu]);
                return scene.send(words, replies);
            }
            scene.send(words, Vec::new());
            offer_waiting(scene);
        }
        Outcome::Mentor => {
            scene.send(words, Vec::new());
            handoff::open(scene, HandoffReason::FlowSaysSo);
        }
    }
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
    let title = scene.speech().title(&session.flow);
    let words = scene
        .speech()
        .say_with("lesson-waits", Args::new().with("title", title));
    let replies = scene.replies(&[
        ("reply-resume", Command::Resume),
        ("reply-menu", Command::Menu),
    ]);
    scene.send(words, replies);
}

/// Praise in three words at the head of the next message; not the same each time.
fn praise(scene: &mut Scene<'_>) {
    const PRAISE: [&str; 3] = ["praise-1", "praise-2", "praise-3"];
    let visit = scene
        .citizen
        .session
        .as_ref()
        .map_or(0, |session| session.visit);
    let turn = usize::try_from(visit).unwrap_or_default() % PRAISE.len();
    scene.lead_with(PRAISE[turn]);
}

//! Taking a citizen through a lesson: arriving at a step, explaining it again, going on, going back.

use crate::content::Content;
use crate::event::HandoffReason;
use crate::flow::{Action, Flow, Step};
use crate::id::{ChoiceId, FlowId, NoteId, StepId};
use crate::locale::{Args, Way};
use crate::message::Outbound;
use crate::turn::JournalEntry;
use crate::tutor::citizen::Mode;
use crate::tutor::scene::Scene;
use crate::tutor::session::Session;
use crate::tutor::{appointment, deadline, explaining, handoff, leaving, menu, nudge, quiz};

/// Steps that one turn may run through without an answer; a checked flow never comes near.
const MAX_TOLD: usize = 50;

/// Praise in three words.
const PRAISE: [&str; 3] = ["praise-1", "praise-2", "praise-3"];
/// Comfort before the second explanation.
const COMFORT: [&str; 3] = ["comfort-1", "comfort-2", "comfort-3"];
/// Comfort before later ones.
const COMFORT_AGAIN: [&str; 2] = ["comfort-again-1", "comfort-again-2"];

/// Begins a lesson at its first step, or goes on where it was left for another one; the present
/// lesson keeps its place.
pub(super) fn begin(scene: &mut Scene<'_>, id: &FlowId) {
    let content = scene.content;
    let Some(flow) = content.flow(id) else {
        return menu::show(scene, "lesson-gone");
    };
    deadline::disarm(scene);
    let visit = leaving::last_visit(scene);
    let present = scene.citizen.session.as_ref();
    if present.is_some_and(|session| session.lesson() != id) {
        scene.citizen.keep_place();
    }
    if let Some(kept) = scene.citizen.take_kept(id) {
        scene.citizen.session = Some(Session { visit, ..kept });
        return take_up(scene);
    }
    scene.citizen.session = Some(Session::new(flow, visit));
    scene.record(JournalEntry::LessonStarted { flow: id.clone() });
    let title = scene.speech().title(id);
    let minutes = flow.minutes.to_string();
    scene.say_with(
        "lesson-begins",
        Args::new().with("title", title).with("minutes", minutes),
    );
    arrive(scene, &flow.start);
}

/// Stands the citizen at a step and says it, running through steps that want no answer.
pub(super) fn arrive(scene: &mut Scene<'_>, first: &StepId) {
    let content = scene.content;
    scene.citizen.mode = Mode::Learning;
    scene.citizen.question = None;
    scene.citizen.unclear = 0;
    scene.citizen.offered.clear();
    deadline::disarm(scene);
    let mut at = first.clone();
    for _ in 0..MAX_TOLD {
        let Some(session) = scene.citizen.session.as_mut() else {
            return menu::show(scene, "menu");
        };
        session.stand_at(at);
        let Some((flow, step)) = here(content, session) else {
            break;
        };
        if step.action.waits() {
            explaining::explain(scene, flow, step, Way::First);
            return nudge::arm(scene);
        }
        match pass_through(scene, flow, step) {
            Onward::To(next) => at = next,
            Onward::Nowhere => return,
            Onward::Lost => break,
        }
    }
    handoff::open(scene, HandoffReason::StepGone);
}

/// Where a step leads that does not wait.
enum Onward {
    /// To this step.
    To(StepId),
    /// The lesson is over.
    Nowhere,
    /// There is no way on.
    Lost,
}

/// Lives through a step that does not wait.
fn pass_through(scene: &mut Scene<'_>, flow: &Flow, step: &Step) -> Onward {
    match &step.action {
        Action::Tell { next } => {
            tell(scene, flow, step);
            Onward::To(next.clone())
        }
        Action::Run { flow: inner, then } => {
            tell(scene, flow, step);
            run(scene, inner, &step.id, then)
        }
        Action::Appoint { kind, next } => {
            tell(scene, flow, step);
            appointment::ask(scene, kind.as_str());
            Onward::To(next.clone())
        }
        Action::Fork {
            on,
            ways,
            otherwise,
        } => {
            let next = recalled(scene, on, ways).unwrap_or(otherwise);
            scene.record(JournalEntry::ForkTaken {
                flow: flow.id.clone(),
                step: step.id.clone(),
                to: next.clone(),
            });
            Onward::To(next.clone())
        }
        Action::End { outcome } => match leaving::end(scene, flow, step, *outcome) {
            Some(then) => Onward::To(then),
            None => Onward::Nowhere,
        },
        Action::Do { .. }
        | Action::Ask { .. }
        | Action::Check { .. }
        | Action::Quiz { .. }
        | Action::Photo { .. } => Onward::Lost,
    }
}

fn tell(scene: &mut Scene<'_>, flow: &Flow, step: &Step) {
    let speech = scene.speech();
    let recording = speech.recording(&flow.id, step);
    let words = speech.step(&flow.id, step, Way::First);
    scene.send_with(Outbound {
        recording,
        ..Outbound::text(words)
    });
}

/// Begins another lesson within the present one.
fn run(scene: &mut Scene<'_>, inner: &FlowId, step: &StepId, then: &StepId) -> Onward {
    let session = scene.citizen.session.as_mut();
    let (Some(flow), Some(session)) = (scene.content.flow(inner), session) else {
        return Onward::Lost;
    };
    if !session.run(flow, step, then) {
        return Onward::Lost;
    }
    scene.record(JournalEntry::LessonStarted {
        flow: inner.clone(),
    });
    Onward::To(flow.start.clone())
}

/// The way for what is remembered, if there is one.
fn recalled<'f>(
    scene: &Scene<'_>,
    on: &NoteId,
    ways: &'f [(ChoiceId, StepId)],
) -> Option<&'f StepId> {
    let known = scene.citizen.recall(on)?;
    let mut ways = ways.iter();
    ways.find_map(|(value, next)| (value.as_str() == known).then_some(next))
}

/// The step has worked: praises in three words and goes on.
pub(super) fn pass(scene: &mut Scene<'_>) {
    let Some(next) = next_of(scene) else {
        return explaining::repeat_here(scene);
    };
    lead_with_one_of(scene, &PRAISE);
    take(scene, &next);
}

/// Takes the choice of this name at the present step; `false` where it offers none.
pub(super) fn choose(scene: &mut Scene<'_>, id: &ChoiceId) -> bool {
    let session = scene.citizen.session.as_ref();
    let Some((flow, step)) = session.and_then(|session| here(scene.content, session)) else {
        return false;
    };
    let next = match &step.action {
        Action::Ask { choices, remember } => {
            let Some(choice) = choices.iter().find(|choice| choice.id == *id) else {
                return false;
            };
            if let Some(note) = remember {
                let remembered = &mut scene.citizen.remembered;
                remembered.insert(note.clone(), id.clone());
            }
            &choice.next
        }
        Action::Quiz { choices, next } => {
            let Some(choice) = choices.iter().find(|choice| choice.id == *id) else {
                return false;
            };
            quiz::answer(scene, flow, step, choice);
            next
        }
        Action::Do { .. }
        | Action::Check { .. }
        | Action::Tell { .. }
        | Action::Photo { .. }
        | Action::Run { .. }
        | Action::Appoint { .. }
        | Action::Fork { .. }
        | Action::End { .. } => return false,
    };
    take(scene, next);
    true
}

/// The screen shows something else than a `check` step asked for.
pub(super) fn take_otherwise(scene: &mut Scene<'_>) {
    match action(scene) {
        Some(Action::Check { otherwise, .. }) => take(scene, otherwise),
        Some(
            Action::Do { .. }
            | Action::Ask { .. }
            | Action::Tell { .. }
            | Action::Quiz { .. }
            | Action::Photo { .. }
            | Action::Run { .. }
            | Action::Appoint { .. }
            | Action::Fork { .. }
            | Action::End { .. },
        )
        | None => fail(scene, false),
    }
}

/// Goes on from the present step to `next`, remembering the way.
pub(super) fn take(scene: &mut Scene<'_>, next: &StepId) {
    if let Some(session) = scene.citizen.session.as_mut() {
        let passed = JournalEntry::StepPassed {
            flow: session.flow.clone(),
            step: session.step.clone(),
            attempt: session.attempt,
            to: Some(next.clone()),
        };
        session.leave_trail();
        scene.record(passed);
    }
    arrive(scene, next);
}

/// Where success at the present step leads; `None` where only a choice can tell.
pub(super) fn next_of(scene: &Scene<'_>) -> Option<StepId> {
    match action(scene)? {
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

/// What the present step does.
pub(super) fn action<'a>(scene: &Scene<'a>) -> Option<&'a Action> {
    let session = scene.citizen.session.as_ref()?;
    here(scene.content, session).map(|(_, step)| &step.action)
}

/// An explanation did not help: explains another way, or fetches a human after the last. Of a quiz tells
/// the answer.
pub(super) fn fail(scene: &mut Scene<'_>, asked_where: bool) {
    let content = scene.content;
    let Some(session) = scene.citizen.session.as_mut() else {
        return menu::show(scene, "menu");
    };
    let found = here(content, session);
    if let Some((flow, step)) = found
        && let Action::Quiz { choices, next } = &step.action
    {
        quiz::tell(scene, flow, step, choices);
        return take(scene, next);
    }
    let failed = JournalEntry::AttemptFailed {
        flow: session.flow.clone(),
        step: session.step.clone(),
        attempt: session.attempt,
    };
    session.attempt += 1;
    session.repeats = 0;
    let attempt = session.attempt;
    scene.citizen.unclear = 0;
    scene.citizen.question = None;
    scene.record(failed);
    let Some((flow, step)) = found else {
        return handoff::open(scene, HandoffReason::StepGone);
    };
    if attempt > flow.attempts(step) {
        return handoff::open(scene, HandoffReason::AttemptsExhausted);
    }
    lead_with_one_of(
        scene,
        if attempt == 2 {
            &COMFORT
        } else {
            &COMFORT_AGAIN
        },
    );
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
    let session = scene.citizen.session.as_mut();
    match session.and_then(Session::step_back) {
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
        return menu::show(scene, "menu-nothing-waiting");
    };
    let (lesson, step) = (session.lesson().clone(), session.step.clone());
    let title = scene.speech().title(&lesson);
    scene.say_with("lesson-goes-on", Args::new().with("title", title));
    arrive(scene, &step);
}

/// One of these at the head of the next message; at the next step another.
fn lead_with_one_of(scene: &mut Scene<'_>, keys: &[&'static str]) {
    let visit = scene
        .citizen
        .session
        .as_ref()
        .map_or(0, |session| session.visit);
    let visit = usize::try_from(visit).unwrap_or_default();
    if let Some(key) = keys.get(visit % keys.len().max(1)) {
        scene.lead_with(key);
    }
}

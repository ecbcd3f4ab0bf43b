//! Taking a citizen through a lesson: arriving at a step, explaining it again, going on, going back.

use crate::content::Content;
use crate::event::HandoffReason;
use crate::flow::{Action, Flow, Outcome, Step};
use crate::id::{ChoiceId, FlowId, Lang, StepId};
use crate::locale::{Args, Way};
use crate::message::{Outbound, Picture, QuickReply};
use crate::picture;
use crate::turn::JournalEntry;
use crate::tutor::citizen::{Mode, Session};
use crate::tutor::command::{Answer, Command};
use crate::tutor::scene::Scene;
use crate::tutor::{handoff, nudge};

/// Steps that one turn may run through without an answer; a checked flow never comes near.
const MAX_TOLD: usize = 50;
/// Steps remembered for going back.
const MAX_TRAIL: usize = 50;

/// Begins a lesson at its first step.
pub(super) fn begin(scene: &mut Scene<'_>, id: &FlowId) {
    let content = scene.content;
    let Some(flow) = content.flow(id) else {
        return menu(scene, "lesson-gone");
    };
    let visit = scene
        .citizen
        .session
        .as_ref()
        .map_or(0, |session| session.visit);
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
            Action::Tell { next } => {
                let words = scene.speech().step(&flow.id, step, Way::First);
                scene.send(words, Vec::new());
                at = next.clone();
            }
            Action::End { outcome } => return end(scene, flow, step, *outcome),
            Action::Do { .. } | Action::Ask { .. } | Action::Check { .. } => {
                explain(scene, flow, step, Way::First);
                return nudge::arm(scene);
            }
        }
    }
    handoff::open(scene, HandoffReason::StepGone);
}

/// Says the present step in a certain way, with its choices.
pub(super) fn explain(scene: &mut Scene<'_>, flow: &Flow, step: &Step, way: Way) {
    let words = scene.speech().step(&flow.id, step, way);
    show(scene, flow, step, way, words);
}

/// Says words about the present step, with its choices and, when it is not the first time, its picture.
fn show(scene: &mut Scene<'_>, flow: &Flow, step: &Step, way: Way, words: String) {
    if let Some(session) = scene.citizen.session.as_mut() {
        session.yes_no = way != Way::First;
    }
    let quick_replies = choices(scene, flow, step);
    let speech = scene.speech();
    let drawn = step.picture.as_ref().filter(|_| way != Way::First);
    let picture = drawn.and_then(|spec| {
        let alt = picture::alt(spec, speech.lang())?;
        let path = picture::path(spec, speech.lang());
        Some(Picture { path, alt })
    });
    let visit = scene.citizen.session.as_ref().map(|session| session.visit);
    scene.send_with(Outbound {
        picture,
        visit,
        ..Outbound::text(words).offering(quick_replies)
    });
}

/// The choices of the present step, in the citizen's language.
pub(super) fn choices(scene: &Scene<'_>, flow: &Flow, step: &Step) -> Vec<QuickReply> {
    let Some(session) = &scene.citizen.session else {
        return Vec::new();
    };
    let command = |answer| Command::Step {
        flow: flow.id.clone(),
        step: step.id.clone(),
        visit: session.visit,
        answer,
    };
    let human = ("reply-human", Command::Human);
    match &step.action {
        Action::Do { .. } => scene.replies(&[
            ("reply-done", command(Answer::Done)),
            ("reply-stuck", command(Answer::Stuck)),
            human,
        ]),
        Action::Check { .. } if session.yes_no => scene.replies(&[
            ("reply-matches", command(Answer::Done)),
            ("reply-matches-not", command(Answer::No)),
            human,
        ]),
        Action::Check { .. } => scene.replies(&[("reply-not-seen", command(Answer::Stuck)), human]),
        Action::Ask { choices } => {
            let speech = scene.speech();
            let mut replies: Vec<QuickReply> = choices
                .iter()
                .map(|choice| QuickReply {
                    label: speech.choice(&flow.id, step, &choice.id),
                    payload: command(Answer::Choice(choice.id.clone())).to_string(),
                })
                .collect();
            replies.extend(scene.replies(&[human]));
            replies
        }
        Action::Tell { .. } | Action::End { .. } => Vec::new(),
    }
}

/// The step has worked: praises in three words and goes on.
pub(super) fn pass(scene: &mut Scene<'_>) {
    let Some(next) = next_of(scene) else {
        return repeat_here(scene);
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
        Some(Action::Do { .. } | Action::Ask { .. } | Action::Tell { .. } | Action::End { .. })
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
        Action::Do { next } | Action::Check { next, .. } | Action::Tell { next } => {
            Some(next.clone())
        }
        Action::Ask { .. } | Action::End { .. } => None,
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
    let words = place.unwrap_or_else(|| speech.step(&flow.id, step, way_of(attempt)));
    show(scene, flow, step, way_of(attempt), words);
    nudge::arm(scene);
}

/// The way of saying a step at an attempt.
fn way_of(attempt: u8) -> Way {
    match attempt {
        0 | 1 => Way::First,
        2 => Way::Again,
        _ => Way::Simpler,
    }
}

/// Says the present step again; the third time counts as an attempt.
pub(super) fn repeat(scene: &mut Scene<'_>, slower: bool) {
    let Some(session) = scene.citizen.session.as_mut() else {
        return menu(scene, "menu");
    };
    session.repeats += 1;
    let repeats = session.repeats;
    if repeats >= 3 {
        return fail(scene, false);
    }
    if slower || repeats == 2 {
        return in_pieces(scene);
    }
    repeat_here(scene);
}

/// Says the present step again, as it was said last.
pub(super) fn repeat_here(scene: &mut Scene<'_>) {
    let content = scene.content;
    let Some(session) = &scene.citizen.session else {
        return menu(scene, "menu");
    };
    let way = way_of(session.attempt);
    let Some((flow, step)) = here(content, session) else {
        return handoff::open(scene, HandoffReason::StepGone);
    };
    explain(scene, flow, step, way);
    nudge::arm(scene);
}

/// Says the present step in smaller pieces: one sentence a message, the choices at the last.
fn in_pieces(scene: &mut Scene<'_>) {
    let content = scene.content;
    let Some(session) = &scene.citizen.session else {
        return menu(scene, "menu");
    };
    let way = way_of(session.attempt);
    let Some((flow, step)) = here(content, session) else {
        return handoff::open(scene, HandoffReason::StepGone);
    };
    scene.lead_with("slowly");
    let words = scene.speech().step(&flow.id, step, way);
    let mut sentences = sentences(&words);
    let last = sentences.pop().unwrap_or_default();
    for sentence in sentences {
        scene.send(sentence, Vec::new());
    }
    show(scene, flow, step, way, last);
    nudge::arm(scene);
}

/// The sentences of a text, each with its own end mark.
fn sentences(text: &str) -> Vec<String> {
    text.split_inclusive(['.', '?', '!', '\n'])
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Says what the present step is good for.
pub(super) fn explain_why(scene: &mut Scene<'_>) -> bool {
    let content = scene.content;
    let Some((flow, step)) = scene
        .citizen
        .session
        .as_ref()
        .and_then(|session| here(content, session))
    else {
        return false;
    };
    let Some(words) = scene.speech().step_if(&flow.id, step, Way::Why) else {
        return false;
    };
    show(scene, flow, step, Way::Why, words);
    nudge::arm(scene);
    true
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
        None => repeat_here(scene),
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
    nudge::disarm(scene);
    scene.citizen.question = None;
    scene.citizen.offered.clear();
    let Some(session) = &scene.citizen.session else {
        scene.citizen.mode = Mode::Idle;
        return scene.say("farewell");
    };
    let paused = JournalEntry::LessonPaused {
        flow: session.flow.clone(),
        step: session.step.clone(),
    };
    scene.record(paused);
    scene.citizen.mode = Mode::Paused;
    scene.offer(
        "paused",
        &[
            ("reply-resume", Command::Resume),
            ("reply-tomorrow", Command::Tomorrow),
        ],
    );
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
            scene.citizen.session = None;
            scene.citizen.mode = Mode::Idle;
            scene.record(JournalEntry::LessonFinished {
                flow: flow.id.clone(),
                alone: !helped,
            });
            let replies = scene.replies(&[("reply-menu", Command::Menu)]);
            scene.send(words, replies);
        }
        Outcome::Mentor => {
            scene.send(words, Vec::new());
            handoff::open(scene, HandoffReason::FlowSaysSo);
        }
    }
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

/// The choice of the present `ask` step that these words name.
///
/// The longest name found decides; two choices named at the same length are none. A name without a
/// negation in it does not count in words with one: "not an iPhone" names no iPhone. A name that is a
/// bare yes or no counts only when nothing else is said: "không được" is no "không".
pub(super) fn choice_named(scene: &Scene<'_>, words: &str) -> Option<StepId> {
    let session = scene.citizen.session.as_ref()?;
    let (flow, step) = here(scene.content, session)?;
    let Action::Ask { choices } = &step.action else {
        return None;
    };
    let speech = scene.speech();
    let said = spaced(words);
    let alone = without_address(&said);
    let lang = speech.lang();
    let negated = is_negated(&said, lang);
    let named = |name: &str| {
        let name = spaced(name);
        let counts = if BARE_ANSWERS.contains(&name.trim()) {
            alone == name
        } else {
            name == said || !negated || is_negated(&name, lang)
        };
        (counts && name.trim() != "" && said.contains(&name)).then(|| name.chars().count())
    };
    let longest = choices.iter().filter_map(|choice| {
        let label = speech.choice(&flow.id, step, &choice.id);
        let names = std::iter::once(&label).chain(&choice.words);
        Some((names.filter_map(|name| named(name)).max()?, &choice.next))
    });
    let mut found: Vec<(usize, &StepId)> = longest.collect();
    found.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    match found.as_slice() {
        [(first, _), (second, _), ..] if first == second => None,
        [(_, next), ..] => Some((*next).clone()),
        [] => None,
    }
}

/// Folded words, each between single spaces, so that a name is found as whole words only.
fn spaced(text: &str) -> String {
    let folded = crate::text::fold(text);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    format!(" {} ", words.join(" "))
}

/// Words that answer a question by themselves and mean something else beside others, folded.
const BARE_ANSWERS: [&str; 9] = ["khong", "ko", "k", "co", "chua", "roi", "duoc", "yes", "no"];

/// Words that only say to whom one speaks, and how, folded.
const ADDRESSING: [&str; 24] = [
    "chau", "bac", "ong", "ba", "co", "chu", "cu", "anh", "chi", "em", "con", "toi", "minh", "a",
    "nhe", "nha", "oi", "da", "vang", "u", "uh", "thi", "day", "ca",
];

/// The same spaced words without those that only say to whom one speaks, kept where nothing is left.
fn without_address(spaced: &str) -> String {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let kept: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !ADDRESSING.contains(word))
        .collect();
    let kept = if kept.is_empty() { words } else { kept };
    format!(" {} ", kept.join(" "))
}

/// Whether spaced words deny something. In Vietnamese a bare «no» is «nó», "it".
fn is_negated(spaced: &str, lang: &Lang) -> bool {
    let is_no = lang.as_str() != "vi" && spaced.contains(" no ");
    is_no
        || [" khong ", " ko ", " k ", " chua ", " chang ", " not "]
            .iter()
            .any(|negation| spaced.contains(negation))
}

/// Whether the words hold what a `check` step waits for.
pub(super) fn reads_aloud(scene: &Scene<'_>, text: &str) -> bool {
    let step = scene
        .citizen
        .session
        .as_ref()
        .and_then(|session| here(scene.content, session));
    let Some(Action::Check { accept, .. }) = step.map(|(_, step)| &step.action) else {
        return false;
    };
    let said = spaced(text);
    !is_negated(&said, scene.speech().lang())
        && accept.iter().any(|words| said.contains(&spaced(words)))
}

/// Where the choice `id` of the present `ask` step leads.
pub(super) fn choice_target(scene: &Scene<'_>, id: &ChoiceId) -> Option<StepId> {
    let session = scene.citizen.session.as_ref()?;
    let (_, step) = here(scene.content, session)?;
    let Action::Ask { choices } = &step.action else {
        return None;
    };
    choices
        .iter()
        .find(|choice| choice.id == *id)
        .map(|choice| choice.next.clone())
}

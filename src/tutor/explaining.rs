//! Explaining a step: its words in one way or another, its choices, its picture.

use unicode_segmentation::UnicodeSegmentation;

use crate::event::HandoffReason;
use crate::flow::{Action, Flow, Step};
use crate::locale::Way;
use crate::message::{Outbound, Picture, QuickReply};
use crate::tutor::command::{Answer, Command};
use crate::tutor::lesson::{arrive, fail, here};
use crate::tutor::scene::Scene;
use crate::tutor::{handoff, menu, nudge};

/// Says the present step in a certain way, with its choices.
pub(super) fn explain(scene: &mut Scene<'_>, flow: &Flow, step: &Step, way: Way) {
    let words = scene.speech().step(&flow.id, step, way);
    show(scene, flow, step, way, words);
}

/// Says words about the present step, with its choices and, when it is not the first time, its picture.
pub(super) fn show(scene: &mut Scene<'_>, flow: &Flow, step: &Step, way: Way, words: String) {
    if let Some(session) = scene.citizen.session.as_mut() {
        session.yes_no = way != Way::First;
    }
    let quick_replies = choices(scene, flow, step);
    let speech = scene.speech();
    let drawn = step.picture.as_ref().filter(|_| way != Way::First);
    let picture = drawn.map(|picture| Picture {
        hash: picture.hash(),
        alt: speech.picture(picture),
    });
    // What was recorded are the words of the first time.
    let recording = (way == Way::First)
        .then(|| speech.recording(&flow.id, step))
        .flatten();
    let visit = scene.citizen.session.as_ref().map(|session| session.visit);
    scene.send_with(Outbound {
        picture,
        recording,
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
        Action::Ask { .. } | Action::Quiz { .. } => {
            let speech = scene.speech();
            let choices = step.action.choices().into_iter();
            let mut replies: Vec<QuickReply> = choices
                .map(|(choice, _)| QuickReply {
                    label: speech.choice(&flow.id, step, choice),
                    payload: command(Answer::Choice(choice.clone())).to_string(),
                })
                .collect();
            replies.extend(scene.replies(&[human]));
            replies
        }
        // Not everybody can send one: the web page takes none.
        Action::Photo { .. } => scene.replies(&[
            ("reply-not-sent", command(Answer::Stuck)),
            ("reply-skip", command(Answer::Skip)),
            human,
        ]),
        Action::Tell { .. }
        | Action::Run { .. }
        | Action::Appoint { .. }
        | Action::Fork { .. }
        | Action::End { .. } => Vec::new(),
    }
}

/// The way of saying a step at an attempt.
pub(super) fn way_of(attempt: u8) -> Way {
    match attempt {
        0 | 1 => Way::First,
        2 => Way::Again,
        _ => Way::Simpler,
    }
}

/// Says the present step again; the third time counts as an attempt.
pub(super) fn repeat(scene: &mut Scene<'_>, slower: bool) {
    let Some(session) = scene.citizen.session.as_mut() else {
        return menu::show(scene, "menu");
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
        return menu::show(scene, "menu");
    };
    let way = way_of(session.attempt);
    let Some((flow, step)) = here(content, session) else {
        return handoff::open(scene, HandoffReason::StepGone);
    };
    if !step.action.waits() {
        // The lesson was edited, and the step has nothing to wait for any more.
        return arrive(scene, &step.id);
    }
    explain(scene, flow, step, way);
    nudge::arm(scene);
}

/// Says the present step in smaller pieces: one sentence a message, the choices at the last.
fn in_pieces(scene: &mut Scene<'_>) {
    let content = scene.content;
    let Some(session) = &scene.citizen.session else {
        return menu::show(scene, "menu");
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

/// The same words without a question at their end.
pub(super) fn statements(text: &str) -> String {
    let mut sentences = sentences(text);
    if sentences.len() > 1 {
        sentences.pop_if(|last| last.ends_with('?'));
    }
    sentences.join(" ")
}

/// The sentences of a text, each with its own end mark.
fn sentences(text: &str) -> Vec<String> {
    text.split_sentence_bounds()
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What the present step is good for, if its lesson says so.
pub(super) fn why(scene: &Scene<'_>) -> Option<String> {
    let session = scene.citizen.session.as_ref()?;
    let (flow, step) = here(scene.content, session)?;
    scene.speech().step_if(&flow.id, step, Way::Why)
}

/// Says what the present step is good for.
pub(super) fn explain_why(scene: &mut Scene<'_>) -> bool {
    let content = scene.content;
    let session = scene.citizen.session.as_ref();
    let place = session.and_then(|session| here(content, session));
    let (Some(words), Some((flow, step))) = (why(scene), place) else {
        return false;
    };
    show(scene, flow, step, Way::Why, words);
    nudge::arm(scene);
    true
}

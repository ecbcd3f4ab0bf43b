//! Words at a step of a lesson, understood: what each intent does there.

use crate::flow::Action;
use crate::id::{ChoiceId, FlowId};
use crate::locale::Args;
use crate::message::QuickReply;
use crate::tutor::awaited::{Awaited, awaited};
use crate::tutor::citizen::{About, Mode};
use crate::tutor::lesson::action;
use crate::tutor::scene::Scene;
use crate::tutor::{
    asking, explaining, hidden, hinting, leaving, lesson, menu, naming, nudge, saying, tapping,
};
use crate::understand::{Intent, Understanding};

/// Words at a step.
pub(super) fn at_step(scene: &mut Scene<'_>, heard: &Understanding, text: &str) {
    if hinting::hint(scene, text) {
        return;
    }
    if let Some(choice) = naming::choice_named(scene, text)
        && lesson::choose(scene, &choice)
    {
        return;
    }
    if naming::reads_aloud(scene, text) {
        return lesson::pass(scene);
    }
    if hinting::did_not_help(scene, heard, text) {
        return lesson::fail(scene, false);
    }
    if heard.intent == Intent::Question
        && !asking::asks_why(text)
        && asking::answers(scene, heard, text)
    {
        return;
    }
    if !hidden::holds_mask(text)
        && let Some(other) = other_topic(scene, heard, text)
    {
        let title = scene.speech().title(&other);
        return scene.ask(
            "switch-lesson",
            Args::new().with("title", title),
            About::Switch { to: other },
        );
    }
    match heard.intent {
        // What was masked is answered by the warning, at no cost; a secret is no success.
        Intent::Done | Intent::Question | Intent::Unclear if hidden::holds_mask(text) => {
            ask_again(scene);
        }
        Intent::Done => {
            asking::answer_beside(scene, heard, text);
            done(scene);
        }
        Intent::Yes => yes(scene),
        Intent::No => no(scene),
        Intent::NotYet => {
            scene.citizen.unclear = 0;
            nudge::arm(scene);
            scene.say("take-your-time");
        }
        Intent::Stuck => lesson::fail(scene, asking::asks_where(text)),
        Intent::CannotFind => lesson::fail(scene, true),
        Intent::Question => asking::ask(scene, heard, text),
        Intent::Repeat => explaining::repeat(scene, false),
        Intent::Slower => explaining::repeat(scene, true),
        Intent::Back => lesson::back(scene),
        Intent::Skip => skip(scene),
        Intent::Stop => leaving::pause(scene),
        Intent::Menu => menu::show(scene, "menu"),
        Intent::Number => saying::number(scene, heard),
        Intent::Greeting => answer_lightly(scene, "greeting-back"),
        Intent::Thanks => answer_lightly(scene, "thanks-back"),
        Intent::OffTopic | Intent::Unclear if asking::answers(scene, heard, text) => {}
        Intent::OffTopic if matches!(action(scene), Some(Action::Check { .. })) => unclear(scene),
        Intent::OffTopic => answer_lightly(scene, "off-topic"),
        Intent::Resume => explaining::repeat_here(scene),
        Intent::Unclear | Intent::NotAddressed => unclear(scene),
        // These mean the same everywhere, and have been answered.
        Intent::TalkToHuman
        | Intent::DeleteMyData
        | Intent::Distress
        | Intent::ScamReport
        | Intent::WrongPerson => ask_again(scene),
    }
}

/// "Done" at a step: enough for an instruction, not for a choice or for words to be read.
fn done(scene: &mut Scene<'_>) {
    match awaited(scene) {
        Awaited::Deed | Awaited::YesNo => lesson::pass(scene),
        Awaited::Words => clarify(scene, "clarify-read"),
        Awaited::Choice => clarify(scene, "clarify-choice"),
        Awaited::Photo => clarify(scene, "clarify-photo"),
        Awaited::Nothing => explaining::repeat_here(scene),
    }
}

/// A mere "yes" may only mean "I hear you": asks whether the step worked.
fn yes(scene: &mut Scene<'_>) {
    match awaited(scene) {
        Awaited::Deed => {
            nudge::arm(scene);
            scene.ask("did-it-work", Args::new(), About::StepDone);
        }
        Awaited::Choice => choose_or_clarify(scene, "yes"),
        Awaited::YesNo | Awaited::Words | Awaited::Photo | Awaited::Nothing => done(scene),
    }
}

/// A mere "no".
fn no(scene: &mut Scene<'_>) {
    match awaited(scene) {
        Awaited::Deed => clarify(scene, "clarify"),
        Awaited::YesNo => lesson::take_otherwise(scene),
        Awaited::Words => lesson::fail(scene, false),
        Awaited::Choice => choose_or_clarify(scene, "no"),
        Awaited::Photo => clarify(scene, "clarify-photo"),
        Awaited::Nothing => explaining::repeat_here(scene),
    }
}

/// Nothing decisive: asks back; words read from the screen that are not the right ones go the other way.
fn unclear(scene: &mut Scene<'_>) {
    match awaited(scene) {
        Awaited::Words => lesson::take_otherwise(scene),
        Awaited::Choice => clarify(scene, "clarify-choice"),
        Awaited::Photo => clarify(scene, "clarify-photo"),
        Awaited::Deed | Awaited::YesNo | Awaited::Nothing => clarify(scene, "clarify"),
    }
}

/// Asks back with the step's own choices; the second time in a row counts as an attempt.
pub(super) fn clarify(scene: &mut Scene<'_>, key: &str) {
    scene.citizen.unclear += 1;
    if scene.citizen.unclear >= 2 {
        return lesson::fail(scene, false);
    }
    nudge::arm(scene);
    let words = scene.speech().say(key);
    let replies = step_choices(scene);
    scene.send(words, replies);
}

/// Asks again where we are, at no cost; outside a lesson shows the menu.
pub(super) fn ask_again(scene: &mut Scene<'_>) {
    if scene.citizen.mode != Mode::Learning {
        return tapping::go_on(scene);
    }
    nudge::arm(scene);
    let key = match awaited(scene) {
        Awaited::Choice => "ask-again-choice",
        Awaited::Photo => "ask-again-photo",
        Awaited::Deed | Awaited::YesNo | Awaited::Words | Awaited::Nothing => "ask-again",
    };
    let words = scene.speech().say(key);
    let replies = step_choices(scene);
    scene.send(words, replies);
}

/// A light answer that leaves the step as it is.
fn answer_lightly(scene: &mut Scene<'_>, key: &str) {
    scene.lead_with(key);
    ask_again(scene);
}

/// Leaves a step out only after a confirming question.
pub(super) fn skip(scene: &mut Scene<'_>) {
    match lesson::next_of(scene) {
        // Nothing depends on a quiz, and its answer is worth hearing.
        Some(_) if matches!(action(scene), Some(Action::Quiz { .. })) => lesson::fail(scene, false),
        Some(_) => scene.ask("really-skip", Args::new(), About::Skip),
        None => clarify(scene, "clarify-choice"),
    }
}

fn step_choices(scene: &Scene<'_>) -> Vec<QuickReply> {
    scene
        .citizen
        .session
        .as_ref()
        .and_then(|session| lesson::here(scene.content, session))
        .map(|(flow, step)| explaining::choices(scene, flow, step))
        .unwrap_or_default()
}

/// Takes the choice of this name, or asks which one is meant.
fn choose_or_clarify(scene: &mut Scene<'_>, choice: &str) {
    if !lesson::choose(scene, &ChoiceId::new(choice)) {
        clarify(scene, "clarify-choice");
    }
}

/// A lesson that is meant and is not the present one. Its name alone answers no step.
fn other_topic(scene: &Scene<'_>, heard: &Understanding, text: &str) -> Option<FlowId> {
    let asks = matches!(heard.intent, Intent::Question | Intent::Menu | Intent::Stop);
    let asked = heard.topic.as_ref().filter(|_| asks);
    let topic = scene.content.topics.named(text).or(asked)?;
    let session = scene.citizen.session.as_ref();
    let is_present =
        session.is_some_and(|session| *topic == session.flow || topic == session.lesson());
    (!is_present).then(|| topic.clone())
}

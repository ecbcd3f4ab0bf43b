//! Questions at a step: what it is good for, where something is, what to do now.

use crate::locale::Args;
use crate::tutor::at_step::skip;
use crate::tutor::awaited::{Awaited, awaited};
use crate::tutor::citizen::About;
use crate::tutor::scene::Scene;
use crate::tutor::{at_step, explaining, faq, lesson, nudge};
use crate::understand::{Intent, Understanding};

/// A question is what the words come to.
pub(super) fn ask(scene: &mut Scene<'_>, heard: &Understanding, text: &str) {
    if asks_why(text) && explaining::explain_why(scene) {
        return;
    }
    if heard.also.contains(&Intent::Skip) || asks_to_skip(text) {
        return skip(scene);
    }
    if asks_whether_done(scene, heard) {
        return;
    }
    lesson::fail(scene, asks_where(text));
}

/// Answers words that are a question of another matter; `false` where they are none.
pub(super) fn answers(scene: &mut Scene<'_>, heard: &Understanding, text: &str) -> bool {
    let question = faq::find(scene, heard, text);
    let answered = question.is_some_and(|question| faq::answer_first(scene, question));
    if answered && !asks_whether_done(scene, heard) {
        at_step::ask_again(scene);
    }
    answered
}

/// A success beside a question is likely, but a question is no claim: asks, where one was heard.
fn asks_whether_done(scene: &mut Scene<'_>, heard: &Understanding) -> bool {
    let asks = heard.also.contains(&Intent::Done) && may_be_done(scene);
    if asks {
        nudge::arm(scene);
        scene.ask("did-it-work", Args::new(), About::StepDone);
    }
    asks
}

/// A question beside something weightier: its answer goes to the head of what is said to that.
pub(super) fn answer_beside(scene: &mut Scene<'_>, heard: &Understanding, text: &str) {
    if heard.also.contains(&Intent::Question)
        && asks_why(text)
        && let Some(words) = explaining::why(scene)
    {
        scene.lead_with_words(explaining::statements(&words));
    } else if let Some(question) = faq::find(scene, heard, text) {
        faq::answer_first(scene, question);
    }
}

/// Whether success at the present step can be told by a yes.
pub(super) fn may_be_done(scene: &Scene<'_>) -> bool {
    // A photo is seen to come, and a choice is named.
    matches!(awaited(scene), Awaited::Deed | Awaited::YesNo)
}

/// Whether a question asks for leave to pass over the step.
fn asks_to_skip(text: &str) -> bool {
    let said = crate::text::fold(text);
    ["bo qua buoc", "bo qua duoc khong", "bo qua cai nay"]
        .iter()
        .any(|phrase| said.contains(phrase))
}

/// Whether a question is about the purpose of the step.
pub(super) fn asks_why(text: &str) -> bool {
    let said = crate::text::fold(text);
    [
        "de lam gi",
        "lam gi the",
        "tai sao phai",
        "sao phai",
        "vi sao",
        "lam chi",
        "why",
        "what for",
    ]
    .iter()
    .any(|phrase| said.contains(phrase))
}

/// Whether a question is about a place on the screen.
pub(super) fn asks_where(text: &str) -> bool {
    let said = crate::text::fold(text);
    [
        "o dau",
        "khong thay",
        "chua thay",
        "cho nao",
        "dau roi",
        "o mo",
        "where",
    ]
    .iter()
    .any(|phrase| said.contains(phrase))
}

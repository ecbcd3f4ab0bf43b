//! A quiz: whatever is answered, the reason is said and the lesson goes on. Nobody fails.

use crate::flow::{Flow, QuizChoice, Step};
use crate::locale::Args;
use crate::turn::JournalEntry;
use crate::tutor::scene::Scene;

/// Says why the choice is right or wrong, at the head of what comes next.
pub(super) fn answer(scene: &mut Scene<'_>, flow: &Flow, step: &Step, choice: &QuizChoice) {
    record(scene, flow, step, choice.is_right);
    say_reason(scene, flow, step, choice);
}

/// They do not know: tells what is right, at the head of what comes next.
pub(super) fn tell(scene: &mut Scene<'_>, flow: &Flow, step: &Step, choices: &[QuizChoice]) {
    record(scene, flow, step, false);
    if let Some(right) = choices.iter().find(|choice| choice.is_right) {
        let speech = scene.speech();
        let answer = Args::new().with("answer", speech.choice(&flow.id, step, &right.id));
        scene.lead_with_words(speech.say_with("quiz-told", answer));
        say_reason(scene, flow, step, right);
    }
}

fn say_reason(scene: &mut Scene<'_>, flow: &Flow, step: &Step, choice: &QuizChoice) {
    if let Some(reason) = scene.speech().reason(&flow.id, step, &choice.id) {
        scene.lead_with_words(reason);
    }
}

fn record(scene: &mut Scene<'_>, flow: &Flow, step: &Step, right: bool) {
    scene.record(JournalEntry::QuizAnswered {
        flow: flow.id.clone(),
        step: step.id.clone(),
        right,
    });
}

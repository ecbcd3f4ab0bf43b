//! What stands on the sheet, from the steps of the straight way.

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::flow::{Action, Flow, Step};
use crate::handout::answers::{Answering, Onward};
use crate::handout::{Drawn, Item, Numbered, said};
use crate::id::StepId;
use crate::locale::Args;
use crate::picture::{self, Picture};
use crate::speech::Speech;

/// The items of a lesson whose straight way passes these steps.
pub(super) fn items(flow: &Flow, steps: &[&Step], speech: &Speech<'_>) -> Vec<Item> {
    let answering = Answering {
        flow,
        speech,
        places: places(steps),
    };
    let mut number = 0;
    let mut items = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let next = steps.get(place + 1).map(|next| &next.id);
        if step.action.waits() {
            number += 1;
            items.push(Item::Step(numbered(step, number, next, &answering)));
        } else {
            items.extend(note(flow, step, speech).map(Item::Note));
        }
    }
    items
}

/// Where each step of the straight way is on the sheet: the number of the first to do from there on.
fn places<'s>(steps: &[&'s Step]) -> BTreeMap<&'s StepId, Onward> {
    let mut places = BTreeMap::new();
    let mut here = Onward::End;
    let mut number = steps.iter().filter(|step| step.action.waits()).count();
    for step in steps.iter().rev() {
        if let Action::End { outcome } = &step.action {
            here = Onward::after(*outcome);
        }
        if step.action.waits() {
            here = Onward::Step(number);
            number -= 1;
        }
        places.insert(&step.id, here.clone());
    }
    places
}

fn numbered(
    step: &Step,
    number: usize,
    next: Option<&StepId>,
    answering: &Answering<'_>,
) -> Numbered {
    let words = said(answering.flow, step, answering.speech);
    let answers = answering.of(step, next);
    let (words, proof) = match &step.action {
        Action::Do { .. } => instruction(&words),
        Action::Ask { .. }
        | Action::Check { .. }
        | Action::Quiz { .. }
        | Action::Photo { .. }
        | Action::Tell { .. }
        | Action::Run { .. }
        | Action::Appoint { .. }
        | Action::Fork { .. }
        | Action::End { .. } => (words.as_str(), ""),
    };
    Numbered {
        number,
        words: words.to_owned(),
        proof: proof.to_owned(),
        picture: step
            .picture
            .as_ref()
            .map(|picture| drawn(picture, answering.speech)),
        answers,
    }
}

/// What is said at a step that waits for nothing.
fn note(flow: &Flow, step: &Step, speech: &Speech<'_>) -> Option<String> {
    match &step.action {
        Action::Fork { .. } => None,
        Action::Run { flow: other, .. } => {
            let title = Args::new().with("title", speech.title(other));
            let lesson = speech.say_with("handout-lesson", title);
            Some(format!("{} {lesson}", said(flow, step, speech)))
        }
        Action::Tell { .. }
        | Action::Appoint { .. }
        | Action::End { .. }
        | Action::Do { .. }
        | Action::Ask { .. }
        | Action::Check { .. }
        | Action::Quiz { .. }
        | Action::Photo { .. } => Some(said(flow, step, speech)),
    }
}

/// The picture, without the number that it has in the chat: on the sheet the step has one.
fn drawn(picture: &Picture, speech: &Speech<'_>) -> Drawn {
    Drawn {
        svg: picture::draw(&picture.numbered(None)),
        alt: speech.picture(picture),
    }
}

/// An instruction, and the question at its end whether it worked; all of it is the instruction where
/// there is nothing but a question.
fn instruction(words: &str) -> (&str, &str) {
    let last = words.split_sentence_bounds().last();
    let asked = last.filter(|last| last.trim_end().ends_with('?'));
    asked
        .and_then(|asked| {
            words
                .strip_suffix(asked)
                .map(|before| (before.trim_end(), asked))
        })
        .filter(|(before, _)| !before.is_empty())
        .unwrap_or((words, ""))
}

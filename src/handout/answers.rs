//! The choices of a step on paper, each with what it leads to, in so many words as a sheet has room for.

use std::collections::BTreeMap;

use crate::flow::{Action, Flow, Outcome, Step};
use crate::handout::said;
use crate::id::StepId;
use crate::locale::Args;
use crate::speech::Speech;

/// The most steps beside the straight way that are told behind a choice: what takes longer is for a person.
const MAX_ASIDE: usize = 2;

/// A choice, or several that lead to the same, and what it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answered {
    pub(super) label: String,
    /// What to do or to know then.
    pub(super) words: String,
    /// Where it goes on; empty where the words are the end of it.
    pub(super) onward: String,
    /// Whether it is the straight way, or the right answer.
    pub(super) is_straight: bool,
}

/// Where it goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Onward {
    /// At the step of this number.
    Step(usize),
    /// Nowhere: the lesson is done.
    End,
    /// Nowhere: there is nothing to do, and that is right.
    Stopped,
    /// With a person.
    Person,
}

impl Onward {
    /// What comes after the end of the straight way.
    pub(super) fn after(end: Outcome) -> Self {
        match end {
            Outcome::MasteredCandidate | Outcome::Done | Outcome::Stopped => Self::End,
            Outcome::Mentor => Self::Person,
        }
    }
}

/// What choices are told with.
pub(super) struct Answering<'a> {
    pub(super) flow: &'a Flow,
    pub(super) speech: &'a Speech<'a>,
    /// Where the steps of the straight way are on the sheet.
    pub(super) places: BTreeMap<&'a StepId, Onward>,
}

impl Answering<'_> {
    /// The choices of a step of the straight way, which goes on at `next`; none where there is nothing to
    /// choose. Of a quiz only the right ones, with their reason.
    pub(super) fn of(&self, step: &Step, next: Option<&StepId>) -> Vec<Answered> {
        match &step.action {
            Action::Ask { choices, .. } if choices.len() > 1 => {
                let mut answers: Vec<Answered> = Vec::new();
                for choice in choices {
                    let (words, onward) = self.aside(&choice.next);
                    let label = self.speech.choice(&self.flow.id, step, &choice.id);
                    let onward = self.said(&onward);
                    let is_straight = Some(&choice.next) == next;
                    let is_same =
                        |other: &&mut Answered| (&other.words, &other.onward) == (&words, &onward);
                    if let Some(same) = answers.iter_mut().find(is_same) {
                        same.label += &format!(" / {label}");
                        same.is_straight |= is_straight;
                        continue;
                    }
                    answers.push(Answered {
                        label,
                        words,
                        onward,
                        is_straight,
                    });
                }
                answers
            }
            Action::Quiz { choices, .. } => choices
                .iter()
                .filter(|choice| choice.is_right)
                .map(|choice| Answered {
                    label: self.speech.choice(&self.flow.id, step, &choice.id),
                    words: self
                        .speech
                        .reason(&self.flow.id, step, &choice.id)
                        .unwrap_or_default(),
                    onward: String::new(),
                    is_straight: true,
                })
                .collect(),
            Action::Check { otherwise, .. } => {
                let (words, onward) = self.aside(otherwise);
                vec![Answered {
                    label: self.speech.say("handout-otherwise"),
                    words,
                    onward: self.said(&onward),
                    is_straight: false,
                }]
            }
            Action::Do { .. }
            | Action::Ask { .. }
            | Action::Photo { .. }
            | Action::Tell { .. }
            | Action::Run { .. }
            | Action::Appoint { .. }
            | Action::Fork { .. }
            | Action::End { .. } => Vec::new(),
        }
    }

    /// What is said from `first` on until the straight way is reached again, or an end, or a step that
    /// only a chat or a person can take.
    fn aside(&self, first: &StepId) -> (String, Onward) {
        let mut words: Vec<String> = Vec::new();
        let mut next = first;
        loop {
            if let Some(place) = self.places.get(next) {
                return (words.join(" "), place.clone());
            }
            let step = self.flow.step(next).filter(|_| words.len() < MAX_ASIDE);
            let Some(step) = step else {
                return self.by_a_person(&words);
            };
            let spoken = || said(self.flow, step, self.speech);
            match &step.action {
                Action::Do { next: after } | Action::Tell { next: after } => {
                    words.push(spoken());
                    next = after;
                }
                Action::End { outcome } => match outcome {
                    Outcome::MasteredCandidate | Outcome::Done | Outcome::Stopped => {
                        words.push(spoken());
                        return (words.join(" "), Onward::Stopped);
                    }
                    Outcome::Mentor => return self.by_a_person(&words),
                },
                Action::Run { flow: other, then } => {
                    let title = Args::new().with("title", self.speech.title(other));
                    words.push(self.speech.say_with("handout-lesson", title));
                    next = then;
                }
                Action::Ask { .. }
                | Action::Check { .. }
                | Action::Quiz { .. }
                | Action::Photo { .. }
                | Action::Appoint { .. }
                | Action::Fork { .. } => return self.by_a_person(&words),
            }
        }
    }

    /// What is too long for a sheet: the first words of it, and then a person.
    fn by_a_person(&self, words: &[String]) -> (String, Onward) {
        (words.first().cloned().unwrap_or_default(), Onward::Person)
    }

    fn said(&self, onward: &Onward) -> String {
        match onward {
            Onward::Step(number) => {
                let number = Args::new().with("step", number.to_string());
                self.speech.say_with("handout-go-on", number)
            }
            Onward::End => self.speech.say("handout-over"),
            Onward::Person => self.speech.say("handout-ask"),
            Onward::Stopped => String::new(),
        }
    }
}

//! A valid flow. Values of these types come from `flow::parse` alone, so only valid flows exist.

use std::collections::BTreeMap;

use jiff::SignedDuration;

use crate::id::{ChoiceId, FlowId, StepId};
use crate::picture::Picture;

/// One lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// The `flow:` key; equals the file's name without `.yaml`.
    pub id: FlowId,
    /// SHA-256 of the file's bytes, in lower-case hex: names this version for good.
    pub version: String,
    /// About how long it takes, in minutes.
    pub minutes: u32,
    /// What people call it, in NFC as written; matched after folding.
    pub asked_as: Vec<String>,
    /// Where the labels were read.
    pub screens: Option<Screens>,
    /// The first step; exists in `steps`.
    pub start: StepId,
    /// Every step by its id; every transition of each leads to a key of this map.
    pub steps: BTreeMap<StepId, Step>,
    /// What happens when explanations do not help.
    pub on_stuck: OnStuck,
    /// When to invite to practise again, counted from the last success; empty for never.
    pub practice: Vec<SignedDuration>,
}

impl Flow {
    /// The step with this id; `None` only for an id from another version of the flow.
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.get(id)
    }
}

/// The app whose labels a flow names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screens {
    /// The app's name.
    pub app: String,
    /// Its version, as the app writes it.
    pub version: String,
    /// The month the labels were read, `YYYY-MM`.
    pub seen: String,
}

/// One place in a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id: also the id of its message in the flow's `.ftl` file.
    pub id: StepId,
    /// What the step does.
    pub action: Action,
    /// Words a person may read from the screen when the step has worked, folded.
    pub expect: Vec<String>,
    /// The screen to tap, numbered among the pictures of the flow.
    pub picture: Option<Picture>,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// `do:` gives an instruction and waits for the answer.
    Do {
        /// Where success leads.
        next: StepId,
    },
    /// `ask:` offers choices. The label of a choice is the attribute of its name in the `.ftl` file.
    Ask {
        /// In the order written; never empty.
        choices: Vec<Choice>,
    },
    /// `check:` asks for words that the person reads from the screen.
    Check {
        /// Any one of these in the answer, after folding, is enough; as written, never empty.
        accept: Vec<String>,
        /// Where an accepted answer leads.
        next: StepId,
        /// Where any other answer leads.
        otherwise: StepId,
    },
    /// `tell:` says something and goes on without an answer.
    Tell {
        /// Where it goes on.
        next: StepId,
    },
    /// `end:` ends the lesson.
    End {
        /// How.
        outcome: Outcome,
    },
}

impl Action {
    /// Every step this one can lead to.
    #[must_use]
    pub fn targets(&self) -> Vec<&StepId> {
        match self {
            Self::Do { next } | Self::Tell { next } => vec![next],
            Self::Ask { choices } => choices.iter().map(|choice| &choice.next).collect(),
            Self::Check {
                next, otherwise, ..
            } => vec![next, otherwise],
            Self::End { .. } => Vec::new(),
        }
    }
}

/// One choice of an `ask` step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name: the attribute that holds its label.
    pub id: ChoiceId,
    /// Where it leads.
    pub next: StepId,
    /// Other words that mean this choice, as written (`words:` of the step); may be empty.
    pub words: Vec<String>,
}

/// How a lesson ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// `mastered-candidate`: it was done; counts towards mastery when it was done alone.
    MasteredCandidate,
    /// `done`: something was done that cannot be practised.
    Done,
    /// `stopped`: the person rightly stopped, as at a fake app.
    Stopped,
    /// `mentor`: a mentor must come; opens a ticket.
    Mentor,
}

/// What happens when explanations do not help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnStuck {
    /// Explanations before a mentor is fetched: 1 to 3, 3 unless written.
    pub attempts: u8,
    /// What kind of mentor; `None` unless written.
    pub handoff: Option<String>,
}

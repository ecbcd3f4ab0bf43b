//! A valid flow. Values of these types come from `flow::parse` alone, so only valid flows exist; but for
//! what `flow::Refused` keeps of another one.

use std::collections::BTreeMap;

use jiff::SignedDuration;

use crate::id::{ChoiceId, FlowId, HintId, KindId, NoteId, StepId};
use crate::picture::Picture;

/// The form of address, as if it had been remembered: what `fork: { on: address }` asks for.
pub const ADDRESS: &str = "address";

/// The values that [`ADDRESS`] can have.
pub const ADDRESS_VALUES: [&str; 8] = ["cu", "ong", "ba", "bac", "co", "chu", "anh", "chi"];

/// The most lessons that may be under way for one that they run: so many places to come back to.
pub const MAX_RUNS: usize = 4;

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
    /// Steps that an earlier version had, each with the step that takes its place: a key of `steps`.
    pub moved: BTreeMap<StepId, StepId>,
    /// Whether it is in the menu; `false` for a lesson that only others run.
    pub in_menu: bool,
    /// Whether who names it needs help at once; what the names of other lessons say is no alarm.
    pub is_emergency: bool,
    /// Labels of the screen that nobody has seen for sure, in NFC without `«»`; the words must not name
    /// them as facts.
    pub unsure: Vec<String>,
}

impl Flow {
    /// The step with this id; `None` only for an id from another version of the flow.
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.get(id)
    }

    /// The beginning of the version, by which a link names it.
    #[must_use]
    pub fn short_version(&self) -> &str {
        self.version.get(..8).unwrap_or(&self.version)
    }

    /// The step that `id` of any version is now: itself, or what `moved:` says; `None` where it is gone.
    #[must_use]
    pub fn place_of<'a>(&'a self, id: &'a StepId) -> Option<&'a StepId> {
        let moved = || self.moved.get(id);
        Some(id)
            .filter(|id| self.steps.contains_key(*id))
            .or_else(moved)
    }

    /// How often a step is explained before a mentor is fetched: 1 to 3.
    #[must_use]
    pub fn attempts(&self, step: &Step) -> u8 {
        step.attempts.unwrap_or(self.on_stuck.attempts)
    }

    /// The names of the shared screens that its pictures show, one for each picture.
    pub fn shared_screens(&self) -> impl Iterator<Item = &str> {
        let pictures = self.steps.values().filter_map(|step| step.picture.as_ref());
        pictures.filter_map(|picture| picture.shared.as_deref())
    }

    /// Every kind of help that it asks mentors for.
    pub fn kinds(&self) -> impl Iterator<Item = &KindId> {
        let appointed = self.steps.values().filter_map(|step| match &step.action {
            Action::Appoint { kind, .. } => Some(kind),
            Action::Do { .. }
            | Action::Ask { .. }
            | Action::Check { .. }
            | Action::Quiz { .. }
            | Action::Photo { .. }
            | Action::Tell { .. }
            | Action::Run { .. }
            | Action::Fork { .. }
            | Action::End { .. } => None,
        });
        self.on_stuck.handoff.iter().chain(appointed)
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
    /// Explanations before a mentor is fetched, 1 to 3; `None` for as many as the flow says.
    pub attempts: Option<u8>,
    /// What is said to known troubles, in the order written. Only of a step that waits.
    pub hints: Vec<Hint>,
    /// Where it goes on without an answer. Only of a step that waits.
    pub deadline: Option<Deadline>,
}

impl Step {
    /// Every step this one can lead to.
    #[must_use]
    pub fn targets(&self) -> Vec<&StepId> {
        let mut targets = self.action.targets();
        targets.extend(self.deadline.iter().map(|deadline| &deadline.to));
        targets
    }
}

/// What is said where a person's words tell of a certain trouble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Its name: the attribute of the step's message that is said.
    pub id: HintId,
    /// Words that tell of the trouble, as written; any one is enough.
    pub words: Vec<String>,
}

/// Where a step goes on when no answer comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// How long an answer is waited for.
    pub after: SignedDuration,
    /// Where it goes on then.
    pub to: StepId,
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
        /// What the choice is remembered as; `None` forgets it.
        remember: Option<NoteId>,
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
    /// `quiz:` offers choices of which some are right, says why, and goes on in any case.
    Quiz {
        /// By name, so that their order gives nothing away; at least one is right and one is not.
        choices: Vec<QuizChoice>,
        /// Where any answer leads.
        next: StepId,
    },
    /// `photo:` waits for a photo; only that one came counts.
    Photo {
        /// Where a photo leads.
        next: StepId,
    },
    /// `run:` says something, then takes the person through another lesson and comes back.
    Run {
        /// The other lesson.
        flow: FlowId,
        /// Where it goes on after that.
        then: StepId,
    },
    /// `appoint:` says something, asks a mentor for an appointment, and goes on without an answer.
    Appoint {
        /// The kind of help, as [`OnStuck::handoff`].
        kind: KindId,
        /// Where it goes on.
        next: StepId,
    },
    /// `fork:` says nothing and goes on by what is remembered.
    Fork {
        /// Under which name; [`ADDRESS`] is the form of address.
        on: NoteId,
        /// Where each value leads, in the order written; never empty.
        ways: Vec<(ChoiceId, StepId)>,
        /// Where any other value leads, and none.
        otherwise: StepId,
    },
    /// `end:` ends the lesson.
    End {
        /// How.
        outcome: Outcome,
    },
}

impl Action {
    /// Every step this one can lead to by an answer, or by itself where it does not wait.
    #[must_use]
    pub fn targets(&self) -> Vec<&StepId> {
        match self {
            Self::Do { next }
            | Self::Tell { next }
            | Self::Quiz { next, .. }
            | Self::Photo { next }
            | Self::Run { then: next, .. }
            | Self::Appoint { next, .. } => vec![next],
            Self::Ask { choices, .. } => choices.iter().map(|choice| &choice.next).collect(),
            Self::Check {
                next, otherwise, ..
            } => vec![next, otherwise],
            Self::Fork {
                ways, otherwise, ..
            } => ways
                .iter()
                .map(|(_, next)| next)
                .chain([otherwise])
                .collect(),
            Self::End { .. } => Vec::new(),
        }
    }

    /// Whether it waits for an answer.
    #[must_use]
    pub fn waits(&self) -> bool {
        match self {
            Self::Do { .. }
            | Self::Ask { .. }
            | Self::Check { .. }
            | Self::Quiz { .. }
            | Self::Photo { .. } => true,
            Self::Tell { .. }
            | Self::Run { .. }
            | Self::Appoint { .. }
            | Self::Fork { .. }
            | Self::End { .. } => false,
        }
    }

    /// Whether it has words of its own: all but those that only choose the way, and ends.
    #[must_use]
    pub fn speaks(&self) -> bool {
        !matches!(self, Self::Fork { .. } | Self::End { .. })
    }

    /// Whether it is explained another way where it does not work.
    #[must_use]
    pub fn is_explained(&self) -> bool {
        // The answer of a quiz is told instead.
        self.waits() && !matches!(self, Self::Quiz { .. })
    }

    /// The choices it offers, in the order shown, each with its other words.
    #[must_use]
    pub fn choices(&self) -> Vec<(&ChoiceId, &[String])> {
        match self {
            Self::Ask { choices, .. } => choices
                .iter()
                .map(|choice| (&choice.id, choice.words.as_slice()))
                .collect(),
            Self::Quiz { choices, .. } => choices
                .iter()
                .map(|choice| (&choice.id, choice.words.as_slice()))
                .collect(),
            Self::Do { .. }
            | Self::Check { .. }
            | Self::Tell { .. }
            | Self::Photo { .. }
            | Self::Run { .. }
            | Self::Appoint { .. }
            | Self::Fork { .. }
            | Self::End { .. } => Vec::new(),
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

/// One choice of a `quiz` step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuizChoice {
    /// Its name: the attribute that holds its label; with [`BECAUSE`] behind it, that of the reason.
    pub id: ChoiceId,
    /// Whether it is right.
    pub is_right: bool,
    /// Other words that mean this choice, as written (`words:` of the step); may be empty.
    pub words: Vec<String>,
}

/// What stands behind the name of a choice in the name of its reason: `.bank` and `.bank-because`.
pub const BECAUSE: &str = "-because";

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
    /// The kind of help that a mentor is asked for; `None` unless written.
    pub handoff: Option<KindId>,
}

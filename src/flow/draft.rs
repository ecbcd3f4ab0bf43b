//! A flow while it is being read: every part with its place, nothing certain yet.

use crate::flow::model::{Action, Choice, Outcome};
use crate::id::{ChoiceId, StepId};
use crate::picture::Picture;
use crate::yaml::Word;

/// What was read of a flow file, before its steps are known to fit together.
#[derive(Debug)]
pub(super) struct Draft {
    /// The `start:` key.
    pub(super) start: Option<Word>,
    /// The steps in the order written, each id once.
    pub(super) steps: Vec<DraftStep>,
}

/// One step, before its transitions are known to lead somewhere.
#[derive(Debug)]
pub(super) struct DraftStep {
    /// Its id.
    pub(super) id: Word,
    /// What it does; `None` where that could not be read, which is already a problem.
    pub(super) action: Option<DraftAction>,
    /// The `expect:` key.
    pub(super) expect: Vec<String>,
    /// The `picture:` key.
    pub(super) picture: Option<Picture>,
}

/// What a step does, with the places of its targets. A target is `None` where none could be read.
#[derive(Debug)]
pub(super) enum DraftAction {
    /// `do:`
    Do(Option<Word>),
    /// `ask:`
    Ask(Vec<DraftChoice>),
    /// `check:`
    Check {
        accept: Vec<String>,
        next: Option<Word>,
        otherwise: Option<Word>,
    },
    /// `tell:`
    Tell(Option<Word>),
    /// `end:`
    End(Option<Outcome>),
}

/// One choice, before its target is known to exist.
#[derive(Debug)]
pub(super) struct DraftChoice {
    /// Its name.
    pub(super) id: Word,
    /// Where it leads.
    pub(super) next: Option<Word>,
    /// Its other words, with their places.
    pub(super) words: Vec<Word>,
}

impl DraftStep {
    /// Every target that could be read.
    pub(super) fn targets(&self) -> Vec<&Word> {
        match &self.action {
            None | Some(DraftAction::End(_)) => Vec::new(),
            Some(DraftAction::Do(next) | DraftAction::Tell(next)) => next.iter().collect(),
            Some(DraftAction::Ask(choices)) => choices
                .iter()
                .filter_map(|choice| choice.next.as_ref())
                .collect(),
            Some(DraftAction::Check {
                next, otherwise, ..
            }) => next.iter().chain(otherwise).collect(),
        }
    }

    /// Whether it ends the lesson.
    pub(super) fn ends(&self) -> bool {
        matches!(self.action, Some(DraftAction::End(_)))
    }

    /// Whether a way on was written that could not be read: then nothing is said of where it leads.
    pub(super) fn is_unclear(&self) -> bool {
        match &self.action {
            None => true,
            Some(DraftAction::Do(next) | DraftAction::Tell(next)) => next.is_none(),
            Some(DraftAction::Ask(choices)) => {
                choices.is_empty() || choices.iter().any(|choice| choice.next.is_none())
            }
            Some(DraftAction::Check {
                next, otherwise, ..
            }) => next.is_none() || otherwise.is_none(),
            Some(DraftAction::End(_)) => false,
        }
    }
}

impl DraftAction {
    /// The action without places; `None` where something of it could not be read.
    pub(super) fn into_action(self) -> Option<Action> {
        let step = |word: Option<Word>| word.map(|word| StepId::new(word.text));
        Some(match self {
            Self::Do(next) => Action::Do { next: step(next)? },
            Self::Tell(next) => Action::Tell { next: step(next)? },
            Self::Ask(choices) => Action::Ask {
                choices: choices
                    .into_iter()
                    .map(|choice| {
                        Some(Choice {
                            id: ChoiceId::new(choice.id.text),
                            next: step(choice.next)?,
                            words: choice.words.into_iter().map(|word| word.text).collect(),
                        })
                    })
                    .collect::<Option<_>>()?,
            },
            Self::Check {
                accept,
                next,
                otherwise,
            } => Action::Check {
                accept,
                next: step(next)?,
                otherwise: step(otherwise)?,
            },
            Self::End(outcome) => Action::End { outcome: outcome? },
        })
    }
}

//! A flow while it is being read: every part with its place, nothing certain yet.

use jiff::SignedDuration;

use crate::flow::model::{Action, Choice, Deadline, Hint, Outcome, QuizChoice, Step};
use crate::id::{ChoiceId, FlowId, KindId, NoteId, StepId};
use crate::picture::Picture;
use crate::text::fold;
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
    /// The `attempts:` key.
    pub(super) attempts: Option<u8>,
    /// The `hints:` key.
    pub(super) hints: Vec<Hint>,
    /// The `deadline:` key.
    pub(super) deadline: Option<DraftDeadline>,
}

/// What a step does, with the places of its targets. A target is `None` where none could be read.
#[derive(Debug)]
pub(super) enum DraftAction {
    /// `do:`
    Do(Option<Word>),
    /// `ask:`
    Ask {
        choices: Vec<DraftChoice>,
        remember: Option<NoteId>,
    },
    /// `check:`
    Check {
        accept: Vec<String>,
        next: Option<Word>,
        otherwise: Option<Word>,
    },
    /// `tell:`
    Tell(Option<Word>),
    /// `quiz:`
    Quiz {
        choices: Vec<DraftQuizChoice>,
        next: Option<Word>,
    },
    /// `photo:`
    Photo(Option<Word>),
    /// `run:`
    Run {
        flow: Option<Word>,
        then: Option<Word>,
    },
    /// `appoint:`
    Appoint {
        kind: Option<KindId>,
        next: Option<Word>,
    },
    /// `fork:`
    Fork {
        on: Option<Word>,
        ways: Vec<(ChoiceId, Option<Word>)>,
        otherwise: Option<Word>,
    },
    /// `end:`
    End(Option<Outcome>),
}

/// One choice, before its target is known to exist.
#[derive(Debug)]
pub(super) struct DraftChoice {
    /// Its name and its other words.
    pub(super) named: Named,
    /// Where it leads.
    pub(super) next: Option<Word>,
}

/// One choice of a quiz.
#[derive(Debug)]
pub(super) struct DraftQuizChoice {
    /// Its name and its other words.
    pub(super) named: Named,
    /// Whether it is right.
    pub(super) is_right: bool,
}

/// What a choice is called.
#[derive(Debug)]
pub(super) struct Named {
    /// Its name.
    pub(super) id: Word,
    /// Its other words, with their places.
    pub(super) words: Vec<Word>,
}

/// Where a step goes on without an answer, before that is known to exist.
#[derive(Debug)]
pub(super) struct DraftDeadline {
    /// How long an answer is waited for; `None` where that could not be read.
    pub(super) after: Option<SignedDuration>,
    /// Where it leads.
    pub(super) to: Option<Word>,
}

impl DraftStep {
    /// Every target that could be read.
    pub(super) fn targets(&self) -> Vec<&Word> {
        let action = self.action.iter().flat_map(DraftAction::targets);
        action.chain(self.late()).flatten().collect()
    }

    /// The targets among them that no answer leads to: all of a step that does not wait, and that of
    /// a deadline.
    pub(super) fn silent_targets(&self) -> Vec<&Word> {
        let silent = self.action.iter().filter(|action| !action.waits());
        let action = silent.flat_map(DraftAction::targets);
        action.chain(self.late()).flatten().collect()
    }

    /// Whether it ends the lesson.
    pub(super) fn ends(&self) -> bool {
        matches!(self.action, Some(DraftAction::End(_)))
    }

    /// Whether a way on was written that could not be read: then nothing is said of where it leads.
    pub(super) fn is_unclear(&self) -> bool {
        match &self.action {
            None => true,
            Some(DraftAction::End(_)) => false,
            Some(action) => {
                let targets = action.targets();
                targets.is_empty()
                    || targets
                        .into_iter()
                        .chain(self.late())
                        .any(|to| to.is_none())
            }
        }
    }

    /// Whether it asks for words that are read aloud.
    pub(super) fn is_check(&self) -> bool {
        matches!(self.action, Some(DraftAction::Check { .. }))
    }

    /// Where it leads whoever gives no right answer, as far as no attempt is counted there.
    pub(super) fn uncounted_targets(&self) -> Vec<&Word> {
        let target = match &self.action {
            Some(DraftAction::Check { otherwise, .. }) => otherwise,
            Some(DraftAction::Quiz { next, .. }) => next,
            Some(action) if !action.waits() => return self.targets(),
            Some(_) | None => return Vec::new(),
        };
        target.iter().collect()
    }

    /// Where a deadline leads.
    fn late(&self) -> Option<Option<&Word>> {
        self.deadline.as_ref().map(|deadline| deadline.to.as_ref())
    }

    /// The step without places; `None` where something of it could not be read.
    pub(super) fn into_step(self) -> Option<Step> {
        Some(Step {
            id: StepId::new(self.id.text),
            action: self.action?.into_action()?,
            expect: self.expect.iter().map(|words| fold(words)).collect(),
            picture: self.picture,
            attempts: self.attempts,
            hints: self.hints,
            deadline: match self.deadline {
                Some(deadline) => Some(Deadline {
                    after: deadline.after?,
                    to: step(deadline.to)?,
                }),
                None => None,
            },
        })
    }
}

impl DraftAction {
    /// Where it leads, each target that was written.
    fn targets(&self) -> Vec<Option<&Word>> {
        match self {
            Self::Do(next)
            | Self::Tell(next)
            | Self::Photo(next)
            | Self::Quiz { next, .. }
            | Self::Run { then: next, .. }
            | Self::Appoint { next, .. } => vec![next.as_ref()],
            Self::Ask { choices, .. } => {
                let targets = choices.iter().map(|choice| choice.next.as_ref());
                targets.collect()
            }
            Self::Check {
                next, otherwise, ..
            } => vec![next.as_ref(), otherwise.as_ref()],
            Self::Fork {
                ways, otherwise, ..
            } => {
                let ways = ways.iter().map(|(_, next)| next.as_ref());
                ways.chain([otherwise.as_ref()]).collect()
            }
            Self::End(_) => Vec::new(),
        }
    }

    /// Whether it waits for an answer.
    fn waits(&self) -> bool {
        match self {
            Self::Do(_)
            | Self::Ask { .. }
            | Self::Check { .. }
            | Self::Quiz { .. }
            | Self::Photo(_) => true,
            Self::Tell(_)
            | Self::Run { .. }
            | Self::Appoint { .. }
            | Self::Fork { .. }
            | Self::End(_) => false,
        }
    }

    /// Every choice that it offers.
    pub(super) fn choices(&self) -> Vec<&Named> {
        match self {
            Self::Ask { choices, .. } => choices.iter().map(|choice| &choice.named).collect(),
            Self::Quiz { choices, .. } => choices.iter().map(|choice| &choice.named).collect(),
            Self::Do(_)
            | Self::Check { .. }
            | Self::Tell(_)
            | Self::Photo(_)
            | Self::Run { .. }
            | Self::Appoint { .. }
            | Self::Fork { .. }
            | Self::End(_) => Vec::new(),
        }
    }

    /// The action without places; `None` where something of it could not be read.
    fn into_action(self) -> Option<Action> {
        Some(match self {
            Self::Do(next) => Action::Do { next: step(next)? },
            Self::Tell(next) => Action::Tell { next: step(next)? },
            Self::Photo(next) => Action::Photo { next: step(next)? },
            Self::Ask { choices, remember } => Action::Ask {
                choices: choices
                    .into_iter()
                    .map(DraftChoice::into_choice)
                    .collect::<Option<_>>()?,
                remember,
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
            Self::Quiz { choices, next } => {
                let choices = choices.into_iter().map(DraftQuizChoice::into_choice);
                let mut choices: Vec<QuizChoice> = choices.collect();
                choices.sort_by(|one, other| one.id.cmp(&other.id));
                Action::Quiz {
                    choices,
                    next: step(next)?,
                }
            }
            Self::Run { flow, then } => Action::Run {
                flow: FlowId::new(flow?.text),
                then: step(then)?,
            },
            Self::Appoint { kind, next } => Action::Appoint {
                kind: kind?,
                next: step(next)?,
            },
            Self::Fork {
                on,
                ways,
                otherwise,
            } => Action::Fork {
                on: NoteId::new(on?.text),
                ways: ways
                    .into_iter()
                    .map(|(value, next)| Some((value, step(next)?)))
                    .collect::<Option<_>>()?,
                otherwise: step(otherwise)?,
            },
            Self::End(outcome) => Action::End { outcome: outcome? },
        })
    }
}

impl DraftChoice {
    fn into_choice(self) -> Option<Choice> {
        Some(Choice {
            next: step(self.next)?,
            words: self.named.words(),
            id: ChoiceId::new(self.named.id.text),
        })
    }
}

impl DraftQuizChoice {
    fn into_choice(self) -> QuizChoice {
        QuizChoice {
            is_right: self.is_right,
            words: self.named.words(),
            id: ChoiceId::new(self.named.id.text),
        }
    }
}

impl Named {
    /// A choice without other words.
    pub(super) fn new(id: Word) -> Self {
        Self {
            id,
            words: Vec::new(),
        }
    }

    /// Its other words without their places.
    fn words(&self) -> Vec<String> {
        self.words.iter().map(|word| word.text.clone()).collect()
    }
}

fn step(word: Option<Word>) -> Option<StepId> {
    word.map(|word| StepId::new(word.text))
}

//! Reading the steps of a flow file: which keys each kind of step has.

use crate::flow::action::Actions;
use crate::flow::draft::DraftStep;
use crate::flow::parse::{MAX_STEPS, Reader};
use crate::flow::waiting::Waiting;
use crate::flow::{FlowError, StepError};
use crate::picture::{self, Picture};
use crate::yaml::{Entry, Value, Word};

/// The keys of a step that say what it does.
pub(crate) const ACTIONS: [&str; 10] = [
    "do", "ask", "check", "tell", "quiz", "photo", "run", "appoint", "fork", "end",
];

/// The kinds of step that wait for an answer.
const WAITING: [&str; 5] = ["do", "ask", "check", "quiz", "photo"];

/// A key that only some kinds of step have.
pub(crate) struct Extra {
    /// The key.
    pub(crate) key: &'static str,
    /// The kinds of step that have it.
    pub(crate) of: &'static [&'static str],
    /// What is said of it at any other step.
    help: &'static str,
}

/// Every key that only some kinds of step have.
pub(crate) const EXTRAS: [Extra; 6] = [
    Extra {
        key: "expect",
        of: &["do"],
        help: "only a `do:` step waits for words on the screen; a `check:` step has `accept:`",
    },
    Extra {
        key: "words",
        of: &["ask", "quiz"],
        help: "only `ask:` and `quiz:` steps have choices with other words",
    },
    Extra {
        key: "remember",
        of: &["ask"],
        help: "only the choice of an `ask:` step can be remembered",
    },
    Extra {
        key: "attempts",
        of: &["do", "ask", "check", "photo"],
        help: "only steps that are explained again have attempts: `do:`, `ask:`, `check:` and `photo:`",
    },
    Extra {
        key: "hints",
        of: &WAITING,
        help: "only steps that wait hear of troubles: `do:`, `ask:`, `check:`, `quiz:` and `photo:`",
    },
    Extra {
        key: "deadline",
        of: &WAITING,
        help: "only steps that wait have a deadline: `do:`, `ask:`, `check:`, `quiz:` and `photo:`",
    },
];

/// Reads steps into the problems of one file.
pub(super) struct Steps<'r>(pub(super) &'r mut Reader);

impl Steps<'_> {
    /// Every step under `steps:`.
    pub(super) fn all(&mut self, entry: &Entry) -> Vec<DraftStep> {
        let expected = "a mapping from the id of each step to the step";
        let entries = self.0.problems.entries(&entry.key, &entry.value, expected);
        if entries.is_empty() && matches!(entry.value.value, Value::Map(_)) {
            self.0.errors.push(FlowError::NoSteps {
                file: self.0.file.clone(),
                at: entry.key.at,
            });
        }
        if entries.len() > MAX_STEPS {
            self.0.too_many(
                &entry.key,
                "steps",
                entries.len(),
                MAX_STEPS,
                "a lesson this long should be several lessons",
            );
        }
        let mut steps: Vec<DraftStep> = entries.into_iter().map(|entry| self.step(entry)).collect();
        let pictures = steps.iter_mut().filter_map(|step| step.picture.as_mut());
        for (number, picture) in (1..).zip(pictures) {
            *picture = picture.numbered(Some(number));
        }
        steps
    }

    fn step(&mut self, entry: &Entry) -> DraftStep {
        let id = &entry.key;
        self.0.checked_id(id, "a step");
        let mut fields = self.0.problems.fields("a step", id, &entry.value);
        let mut actions: Vec<(&'static str, &Entry)> = ACTIONS
            .into_iter()
            .filter_map(|key| Some((key, fields.optional(key)?)))
            .collect();
        actions.sort_by_key(|(_, entry)| entry.key.at.offset());
        let picture = fields.optional("picture");
        let extras: Vec<(&Extra, &Entry)> = EXTRAS
            .iter()
            .filter_map(|extra| Some((extra, fields.optional(extra.key)?)))
            .collect();
        fields.finish(&mut self.0.problems);
        let extra = |key| {
            let mut extras = extras.iter();
            extras.find_map(|(extra, entry)| (extra.key == key).then_some(*entry))
        };

        let is_map = matches!(entry.value.value, Value::Map(_));
        let action = match actions.as_slice() {
            [] => {
                if is_map {
                    self.0.wrong(StepError::NoAction {
                        step: id.text.clone(),
                        file: self.0.file.clone(),
                        at: id.at,
                    });
                }
                None
            }
            [(key, action), others @ ..] => {
                for (other, entry) in others {
                    self.two_actions(id, (key, action), (other, entry));
                }
                self.misplaced(id, key, &extras);
                let mut reader = Actions {
                    reader: self.0,
                    step: id,
                };
                reader.action(key, action, extra("words"), extra("remember"))
            }
        };
        let mut waiting = Waiting {
            reader: self.0,
            step: id,
        };
        DraftStep {
            id: id.clone(),
            attempts: extra("attempts").and_then(|entry| waiting.attempts(entry)),
            hints: extra("hints").map_or_else(Vec::new, |entry| {
                let choices = action.as_ref().map(|action| action.choices());
                waiting.hints(entry, &choices.unwrap_or_default())
            }),
            deadline: extra("deadline").map(|entry| waiting.deadline(entry)),
            action,
            expect: extra("expect").map_or_else(Vec::new, |entry| {
                let words = self.0.words(entry, "a list of words on the screen");
                words.into_iter().map(|word| word.text).collect()
            }),
            picture: picture.and_then(|entry| self.picture(entry)),
        }
    }

    fn two_actions(
        &mut self,
        step: &Word,
        (one, first): (&'static str, &Entry),
        (other, second): (&'static str, &Entry),
    ) {
        self.0.wrong(StepError::TwoActions {
            step: step.text.clone(),
            one,
            other,
            file: self.0.file.clone(),
            first: first.key.at,
            at: second.key.at,
        });
    }

    /// Keeps which keys stand where nobody would read them.
    fn misplaced(&mut self, step: &Word, action: &'static str, extras: &[(&Extra, &Entry)]) {
        let strays = extras
            .iter()
            .filter(|(extra, _)| !extra.of.contains(&action));
        for (extra, entry) in strays {
            self.0.wrong(StepError::Misplaced {
                step: step.text.clone(),
                key: extra.key,
                action,
                help: extra.help,
                file: self.0.file.clone(),
                at: entry.key.at,
            });
        }
    }

    fn picture(&mut self, entry: &Entry) -> Option<Picture> {
        let (picture, wrong) = picture::read(entry, &self.0.shared, &mut self.0.problems);
        self.0.errors.extend(wrong.into_iter().map(FlowError::from));
        picture
    }
}

//! Reading the steps of a flow file.

use crate::diagnose::nearest;
use crate::flow::draft::{DraftAction, DraftChoice, DraftStep};
use crate::flow::model::Outcome;
use crate::flow::parse::{MAX_CHOICES, MAX_STEPS, Reader};
use crate::flow::{FlowError, StepError, WAYS};
use crate::picture::{self, Picture};
use crate::text::fold;
use crate::yaml::{Entry, Value, Word};

/// The keys of a step that say what it does.
const ACTIONS: [&str; 5] = ["do", "ask", "check", "tell", "end"];

/// Every outcome by its name in the file.
const OUTCOMES: [(&str, Outcome); 4] = [
    ("mastered-candidate", Outcome::MasteredCandidate),
    ("done", Outcome::Done),
    ("stopped", Outcome::Stopped),
    ("mentor", Outcome::Mentor),
];

/// Reads steps into the problems of one file.
pub(super) struct Steps<'r, 's>(pub(super) &'r mut Reader<'s>);

impl Steps<'_, '_> {
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
        entries.into_iter().map(|entry| self.step(entry)).collect()
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
        let expect = fields.optional("expect");
        let words = fields.optional("words");
        fields.finish(&mut self.0.problems);

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
                self.misplaced(id, key, expect, words);
                self.action(id, key, action, words)
            }
        };
        DraftStep {
            id: id.clone(),
            action,
            expect: expect.map_or_else(Vec::new, |entry| {
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

    /// Keeps that `expect:` or `words:` stands where nobody would read it.
    fn misplaced(
        &mut self,
        step: &Word,
        action: &'static str,
        expect: Option<&Entry>,
        words: Option<&Entry>,
    ) {
        let expect = expect.filter(|_| action != "do").map(|entry| {
            let help =
                "only a `do:` step waits for words on the screen; a `check:` step has `accept:`";
            ("expect", help, entry)
        });
        let words = words.filter(|_| action != "ask").map(|entry| {
            let help = "only an `ask:` step has choices with other words";
            ("words", help, entry)
        });
        for (key, help, entry) in expect.into_iter().chain(words) {
            self.0.wrong(StepError::Misplaced {
                step: step.text.clone(),
                key,
                action,
                help,
                file: self.0.file.clone(),
                at: entry.key.at,
            });
        }
    }

    fn action(
        &mut self,
        step: &Word,
        key: &str,
        entry: &Entry,
        words: Option<&Entry>,
    ) -> Option<DraftAction> {
        let next = "the id of the next step";
        Some(match key {
            "do" => DraftAction::Do(self.0.word(entry, next)),
            "tell" => DraftAction::Tell(self.0.word(entry, next)),
            "ask" => DraftAction::Ask(self.choices(step, entry, words)),
            "check" => self.check(step, entry),
            "end" => DraftAction::End(self.outcome(entry)),
            _ => return None,
        })
    }

    fn choices(&mut self, step: &Word, entry: &Entry, words: Option<&Entry>) -> Vec<DraftChoice> {
        let expected = "a mapping from each choice to the next step";
        let entries = self.0.problems.entries(&entry.key, &entry.value, expected);
        if entries.is_empty() && matches!(entry.value.value, Value::Map(_)) {
            self.empty(step, "ask", &entry.key);
        }
        if entries.len() > MAX_CHOICES {
            self.0.too_many(
                &entry.key,
                "choices",
                entries.len(),
                MAX_CHOICES,
                "ask in two steps: few choices are easier to read",
            );
        }
        let mut choices = Vec::new();
        for entry in entries {
            self.0.checked_id(&entry.key, "a choice");
            if WAYS.contains(&entry.key.text.as_str()) {
                self.0.wrong(StepError::ReservedChoice {
                    choice: entry.key.text.clone(),
                    file: self.0.file.clone(),
                    at: entry.key.at,
                });
            }
            choices.push(DraftChoice {
                id: entry.key.clone(),
                next: self.0.word(entry, "the id of the next step"),
                words: Vec::new(),
            });
        }
        if let Some(entry) = words {
            self.other_words(step, entry, &mut choices);
        }
        choices
    }

    /// Reads `words:` into the choices it names.
    fn other_words(&mut self, step: &Word, entry: &Entry, choices: &mut [DraftChoice]) {
        let expected = "a mapping from a choice to a list of other words for it";
        let entries = self.0.problems.entries(&entry.key, &entry.value, expected);
        for entry in entries {
            let words = self.0.words(entry, "a list of words");
            self.ambiguous(step, &words, choices);
            let name = entry.key.text.as_str();
            if let Some(choice) = choices.iter_mut().find(|choice| choice.id.text == name) {
                choice.words = words;
                continue;
            }
            let known = choices.iter().map(|choice| choice.id.text.as_str());
            self.0.wrong(StepError::UnknownChoice {
                step: step.text.clone(),
                choice: name.to_owned(),
                nearest: nearest(name, known),
                file: self.0.file.clone(),
                at: entry.key.at,
            });
        }
    }

    /// Keeps which of the new words another choice already has.
    fn ambiguous(&mut self, step: &Word, words: &[Word], choices: &[DraftChoice]) {
        for word in words {
            let folded = fold(&word.text);
            let taken = choices
                .iter()
                .flat_map(|choice| &choice.words)
                .find(|other| fold(&other.text) == folded);
            if let Some(first) = taken {
                self.0.wrong(StepError::AmbiguousWord {
                    step: step.text.clone(),
                    word: word.text.clone(),
                    file: self.0.file.clone(),
                    first: first.at,
                    at: word.at,
                });
            }
        }
    }

    fn check(&mut self, step: &Word, entry: &Entry) -> DraftAction {
        let mut fields = self.0.problems.fields("`check`", &entry.key, &entry.value);
        let accept = fields.required("accept", &mut self.0.problems);
        let next = fields.required("next", &mut self.0.problems);
        let otherwise = fields.required("else", &mut self.0.problems);
        fields.finish(&mut self.0.problems);
        let accept = accept.map_or_else(Vec::new, |entry| {
            let words = self.0.words(entry, "a list of words on the screen");
            let is_empty = matches!(&entry.value.value, Value::List(items) if items.is_empty());
            if is_empty {
                self.empty(step, "accept", &entry.key);
            }
            words.into_iter().map(|word| word.text).collect()
        });
        let id = "the id of the next step";
        DraftAction::Check {
            accept,
            next: next.and_then(|entry| self.0.word(entry, id)),
            otherwise: otherwise.and_then(|entry| self.0.word(entry, id)),
        }
    }

    fn empty(&mut self, step: &Word, key: &'static str, at: &Word) {
        self.0.wrong(StepError::Empty {
            step: step.text.clone(),
            key,
            file: self.0.file.clone(),
            at: at.at,
        });
    }

    fn outcome(&mut self, entry: &Entry) -> Option<Outcome> {
        let word = self.0.word(entry, "how the lesson ends")?;
        let known = OUTCOMES.iter().find(|(name, _)| *name == word.text);
        if known.is_none() {
            self.0.wrong(StepError::UnknownOutcome {
                nearest: nearest(&word.text, OUTCOMES.iter().map(|(name, _)| *name)),
                outcome: word.text,
                file: self.0.file.clone(),
                at: word.at,
            });
        }
        known.map(|(_, outcome)| *outcome)
    }

    fn picture(&mut self, entry: &Entry) -> Option<Picture> {
        let (picture, wrong) = picture::read(entry, self.0.shared, &mut self.0.problems);
        self.0.errors.extend(wrong.into_iter().map(FlowError::from));
        picture
    }
}

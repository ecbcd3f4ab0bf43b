//! Reading what a step does.

use crate::diagnose::nearest;
use crate::flow::draft::{DraftAction, DraftChoice, DraftQuizChoice, Named};
use crate::flow::model::{ADDRESS, Outcome};
use crate::flow::parse::{MAX_CHOICES, Reader};
use crate::flow::{BECAUSE, StepError, WAYS};
use crate::id::{ChoiceId, NoteId};
use crate::text::fold;
use crate::yaml::{Entry, Value, Word};

/// Every outcome by its name in the file.
const OUTCOMES: [(&str, Outcome); 4] = [
    ("mastered-candidate", Outcome::MasteredCandidate),
    ("done", Outcome::Done),
    ("stopped", Outcome::Stopped),
    ("mentor", Outcome::Mentor),
];

/// What the value of most keys is.
const NEXT: &str = "the id of the next step";

/// Reads the action of one step into the problems of its file.
pub(super) struct Actions<'r> {
    pub(super) reader: &'r mut Reader,
    /// The id of the step.
    pub(super) step: &'r Word,
}

impl Actions<'_> {
    /// What the step does, by the key that says it.
    pub(super) fn action(
        &mut self,
        key: &str,
        entry: &Entry,
        words: Option<&Entry>,
        remember: Option<&Entry>,
    ) -> Option<DraftAction> {
        Some(match key {
            "do" => DraftAction::Do(self.reader.word(entry, NEXT)),
            "tell" => DraftAction::Tell(self.reader.word(entry, NEXT)),
            "photo" => DraftAction::Photo(self.reader.word(entry, NEXT)),
            "ask" => DraftAction::Ask {
                choices: self.choices(entry, words),
                remember: remember.and_then(|entry| self.remember(entry)),
            },
            "check" => self.check(entry),
            "quiz" => self.quiz(entry, words),
            "run" => self.run(entry),
            "appoint" => self.appoint(entry),
            "fork" => self.fork(entry),
            "end" => DraftAction::End(self.outcome(entry)),
            _ => return None,
        })
    }

    fn choices(&mut self, entry: &Entry, words: Option<&Entry>) -> Vec<DraftChoice> {
        let expected = "a mapping from each choice to the next step";
        let entries = self
            .reader
            .problems
            .entries(&entry.key, &entry.value, expected);
        if entries.is_empty() && matches!(entry.value.value, Value::Map(_)) {
            self.empty("ask", &entry.key);
        }
        self.limited(&entry.key, entries.len());
        let mut choices = Vec::new();
        for entry in entries {
            self.choice_name(&entry.key);
            choices.push(DraftChoice {
                named: Named::new(entry.key.clone()),
                next: self.reader.word(entry, NEXT),
            });
        }
        if let Some(entry) = words {
            let named = choices.iter_mut().map(|choice| &mut choice.named);
            self.other_words(entry, named.collect());
        }
        choices
    }

    /// Keeps that a person would have too much to read.
    fn limited(&mut self, key: &Word, choices: usize) {
        if choices > MAX_CHOICES {
            self.reader.too_many(
                key,
                "choices",
                choices,
                MAX_CHOICES,
                "ask in two steps: few choices are easier to read",
            );
        }
    }

    /// Keeps that a choice cannot have this name.
    fn choice_name(&mut self, name: &Word) {
        self.reader.checked_id(name, "a choice");
        if WAYS.contains(&name.text.as_str()) {
            self.reader.wrong(StepError::ReservedChoice {
                choice: name.text.clone(),
                what: "a way to say the step",
                file: self.reader.file.clone(),
                at: name.at,
            });
        }
    }

    /// Reads `words:` into the choices it names.
    fn other_words(&mut self, entry: &Entry, mut choices: Vec<&mut Named>) {
        let expected = "a mapping from a choice to a list of other words for it";
        let entries = self
            .reader
            .problems
            .entries(&entry.key, &entry.value, expected);
        for entry in entries {
            let words = self.reader.words(entry, "a list of words");
            let taken = choices.iter().flat_map(|choice| &choice.words);
            ambiguous(self.reader, self.step, &words, &taken.collect::<Vec<_>>());
            let name = entry.key.text.as_str();
            if let Some(choice) = choices.iter_mut().find(|choice| choice.id.text == name) {
                choice.words = words;
                continue;
            }
            let known = choices.iter().map(|choice| choice.id.text.as_str());
            self.reader.wrong(StepError::UnknownChoice {
                step: self.step.text.clone(),
                choice: name.to_owned(),
                nearest: nearest(name, known),
                file: self.reader.file.clone(),
                at: entry.key.at,
            });
        }
    }

    /// What the choice is remembered as.
    fn remember(&mut self, entry: &Entry) -> Option<NoteId> {
        let name = self
            .reader
            .word(entry, "the name under which it is remembered")?;
        if !self.reader.checked_id(&name, "something remembered") {
            return None;
        }
        if name.text == ADDRESS {
            self.reader.wrong(StepError::ReservedNote {
                file: self.reader.file.clone(),
                at: name.at,
            });
        }
        Some(NoteId::new(name.text))
    }

    fn check(&mut self, entry: &Entry) -> DraftAction {
        let mut fields = self
            .reader
            .problems
            .fields("`check`", &entry.key, &entry.value);
        let accept = fields.required("accept", &mut self.reader.problems);
        let next = fields.required("next", &mut self.reader.problems);
        let otherwise = fields.required("else", &mut self.reader.problems);
        fields.finish(&mut self.reader.problems);
        let accept = accept.map_or_else(Vec::new, |entry| {
            let words = self.reader.words(entry, "a list of words on the screen");
            let is_empty = matches!(&entry.value.value, Value::List(items) if items.is_empty());
            if is_empty {
                self.empty("accept", &entry.key);
            }
            words.into_iter().map(|word| word.text).collect()
        });
        DraftAction::Check {
            accept,
            next: next.and_then(|entry| self.reader.word(entry, NEXT)),
            otherwise: otherwise.and_then(|entry| self.reader.word(entry, NEXT)),
        }
    }

    fn quiz(&mut self, entry: &Entry, words: Option<&Entry>) -> DraftAction {
        let mut fields = self
            .reader
            .problems
            .fields("`quiz`", &entry.key, &entry.value);
        let right = fields.required("right", &mut self.reader.problems);
        let wrong = fields.required("wrong", &mut self.reader.problems);
        let next = fields.required("next", &mut self.reader.problems);
        fields.finish(&mut self.reader.problems);
        let mut choices: Vec<DraftQuizChoice> = Vec::new();
        for (is_right, key, entry) in [(true, "right", right), (false, "wrong", wrong)] {
            for name in entry.map_or_else(Vec::new, |entry| self.one_or_more(key, entry)) {
                self.quiz_choice(&mut choices, name, is_right);
            }
        }
        self.limited(&entry.key, choices.len());
        if let Some(entry) = words {
            let named = choices.iter_mut().map(|choice| &mut choice.named);
            self.other_words(entry, named.collect());
        }
        DraftAction::Quiz {
            choices,
            next: next.and_then(|entry| self.reader.word(entry, NEXT)),
        }
    }

    /// One name, or a list of them.
    fn one_or_more(&mut self, key: &'static str, entry: &Entry) -> Vec<Word> {
        let expected = "a choice, or a list of choices";
        let problems = &mut self.reader.problems;
        match &entry.value.value {
            Value::List(items) if items.is_empty() => {
                self.empty(key, &entry.key);
                Vec::new()
            }
            Value::List(_) => problems.words(&entry.key, &entry.value, expected),
            Value::Nothing | Value::Text(_) | Value::Map(_) => {
                let only = problems.word(&entry.key, &entry.value, expected);
                only.into_iter().collect()
            }
        }
    }

    fn quiz_choice(&mut self, choices: &mut Vec<DraftQuizChoice>, name: Word, is_right: bool) {
        self.choice_name(&name);
        if name.text.ends_with(BECAUSE) {
            self.reader.wrong(StepError::ReservedChoice {
                choice: name.text.clone(),
                what: "the reason of a choice",
                file: self.reader.file.clone(),
                at: name.at,
            });
        }
        let mut known = choices.iter().map(|choice| &choice.named.id);
        if let Some(first) = known.find(|known| known.text == name.text) {
            self.reader.wrong(StepError::ChoiceTwice {
                step: self.step.text.clone(),
                choice: name.text,
                file: self.reader.file.clone(),
                first: first.at,
                at: name.at,
            });
            return;
        }
        choices.push(DraftQuizChoice {
            named: Named::new(name),
            is_right,
        });
    }

    fn run(&mut self, entry: &Entry) -> DraftAction {
        let mut fields = self
            .reader
            .problems
            .fields("`run`", &entry.key, &entry.value);
        let flow = fields.required("flow", &mut self.reader.problems);
        let then = fields.required("then", &mut self.reader.problems);
        fields.finish(&mut self.reader.problems);
        DraftAction::Run {
            flow: flow.and_then(|entry| self.reader.word(entry, "the id of a lesson")),
            then: then.and_then(|entry| self.reader.word(entry, NEXT)),
        }
    }

    fn appoint(&mut self, entry: &Entry) -> DraftAction {
        let mut fields = self
            .reader
            .problems
            .fields("`appoint`", &entry.key, &entry.value);
        let kind = fields.required("for", &mut self.reader.problems);
        let next = fields.required("next", &mut self.reader.problems);
        fields.finish(&mut self.reader.problems);
        DraftAction::Appoint {
            kind: kind.and_then(|entry| self.reader.kind(entry)),
            next: next.and_then(|entry| self.reader.word(entry, NEXT)),
        }
    }

    /// Unlike other mappings a fork has keys of the author's own: the values it knows.
    fn fork(&mut self, entry: &Entry) -> DraftAction {
        let expected = "a mapping with `on`, a step for each value, and `else`";
        let problems = &mut self.reader.problems;
        let entries = problems.entries(&entry.key, &entry.value, expected);
        let is_map = matches!(entry.value.value, Value::Map(_));
        let mut on = None;
        let mut otherwise = None;
        let mut ways = Vec::new();
        for way in entries {
            match way.key.text.as_str() {
                "on" => on = Some(way),
                "else" => otherwise = Some(way),
                _ => ways.push(way),
            }
        }
        for (key, found) in [("on", on), ("else", otherwise)] {
            if is_map && found.is_none() {
                problems.missing("`fork`", key, entry.key.at);
            }
        }
        if is_map && ways.is_empty() {
            self.empty("fork", &entry.key);
        }
        DraftAction::Fork {
            on: on.and_then(|entry| self.reader.word(entry, "the name of something remembered")),
            ways: ways
                .into_iter()
                .map(|way| {
                    self.reader.checked_id(&way.key, "a value");
                    (ChoiceId::new(&way.key.text), self.reader.word(way, NEXT))
                })
                .collect(),
            otherwise: otherwise.and_then(|entry| self.reader.word(entry, NEXT)),
        }
    }

    fn empty(&mut self, key: &'static str, at: &Word) {
        self.reader.wrong(StepError::Empty {
            step: self.step.text.clone(),
            key,
            file: self.reader.file.clone(),
            at: at.at,
        });
    }

    fn outcome(&mut self, entry: &Entry) -> Option<Outcome> {
        let word = self.reader.word(entry, "how the lesson ends")?;
        let known = OUTCOMES.iter().find(|(name, _)| *name == word.text);
        if known.is_none() {
            self.reader.wrong(StepError::UnknownOutcome {
                nearest: nearest(&word.text, OUTCOMES.iter().map(|(name, _)| *name)),
                outcome: word.text,
                file: self.reader.file.clone(),
                at: word.at,
            });
        }
        known.map(|(_, outcome)| *outcome)
    }
}

/// Keeps which of the new words of a step already mean something else there.
pub(super) fn ambiguous(reader: &mut Reader, step: &Word, words: &[Word], taken: &[&Word]) {
    for word in words {
        let folded = fold(&word.text);
        let first = taken.iter().find(|other| fold(&other.text) == folded);
        if let Some(first) = first {
            reader.wrong(StepError::AmbiguousWord {
                step: step.text.clone(),
                word: word.text.clone(),
                file: reader.file.clone(),
                first: first.at,
                at: word.at,
            });
        }
    }
}

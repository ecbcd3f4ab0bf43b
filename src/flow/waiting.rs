//! Reading what a step that waits has besides its action: attempts, hints, a deadline.

use jiff::SignedDuration;

use crate::flow::action::ambiguous;
use crate::flow::draft::{DraftDeadline, Named};
use crate::flow::model::Hint;
use crate::flow::parse::Reader;
use crate::flow::{BECAUSE, StepError, WAYS};
use crate::id::HintId;
use crate::yaml::{Entry, Value, Word};

/// The longest deadline: who is silent for longer has left the lesson, and is not spoken to.
const MAX_DEADLINE: SignedDuration = SignedDuration::from_hours(12);

/// Reads the further keys of one step into the problems of its file.
pub(super) struct Waiting<'r> {
    pub(super) reader: &'r mut Reader,
    /// The id of the step.
    pub(super) step: &'r Word,
}

impl Waiting<'_> {
    /// How often it is explained.
    pub(super) fn attempts(&mut self, entry: &Entry) -> Option<u8> {
        let attempts = self.reader.number(entry, "attempts", 1, 3)?;
        u8::try_from(attempts).ok()
    }

    /// What is said to which troubles. `choices` are those that the step offers.
    pub(super) fn hints(&mut self, entry: &Entry, choices: &[&Named]) -> Vec<Hint> {
        let expected = "a mapping from the name of each hint to the words of a trouble";
        let problems = &mut self.reader.problems;
        let entries = problems.entries(&entry.key, &entry.value, expected);
        if entries.is_empty() && matches!(entry.value.value, Value::Map(_)) {
            self.empty("hints", &entry.key);
        }
        let mut taken: Vec<Word> = choices
            .iter()
            .flat_map(|choice| choice.words.iter().cloned())
            .collect();
        let mut hints = Vec::new();
        for entry in entries {
            self.hint_name(&entry.key, choices);
            let words = self.reader.words(entry, "a list of words of a trouble");
            if matches!(&entry.value.value, Value::List(items) if items.is_empty()) {
                self.empty("hints", &entry.key);
            }
            let known: Vec<&Word> = taken.iter().collect();
            ambiguous(self.reader, self.step, &words, &known);
            hints.push(Hint {
                id: HintId::new(&entry.key.text),
                words: words.iter().map(|word| word.text.clone()).collect(),
            });
            taken.extend(words);
        }
        hints
    }

    /// Keeps that a hint cannot have this name: its attribute holds something else.
    fn hint_name(&mut self, name: &Word, choices: &[&Named]) {
        self.reader.checked_id(name, "a hint");
        let is_choice = choices.iter().any(|choice| {
            let reason = name.text.strip_suffix(BECAUSE);
            choice.id.text == name.text || reason == Some(&choice.id.text)
        });
        if is_choice || WAYS.contains(&name.text.as_str()) {
            self.reader.wrong(StepError::ReservedHint {
                step: self.step.text.clone(),
                hint: name.text.clone(),
                file: self.reader.file.clone(),
                at: name.at,
            });
        }
    }

    /// Where it goes on without an answer.
    pub(super) fn deadline(&mut self, entry: &Entry) -> DraftDeadline {
        let problems = &mut self.reader.problems;
        let mut fields = problems.fields("`deadline`", &entry.key, &entry.value);
        let after = fields.required("after", problems);
        let to = fields.required("to", problems);
        fields.finish(problems);
        DraftDeadline {
            after: after.and_then(|entry| self.after(entry)),
            to: to.and_then(|entry| self.reader.word(entry, "the id of a step")),
        }
    }

    fn after(&mut self, entry: &Entry) -> Option<SignedDuration> {
        let word = self.reader.word(entry, "a length of time such as `3m`")?;
        let after = self.reader.length(&word)?;
        if after > MAX_DEADLINE {
            self.reader.wrong(StepError::LongDeadline {
                step: self.step.text.clone(),
                text: word.text,
                file: self.reader.file.clone(),
                at: word.at,
            });
        }
        Some(after)
    }

    fn empty(&mut self, key: &'static str, at: &Word) {
        self.reader.wrong(StepError::Empty {
            step: self.step.text.clone(),
            key,
            file: self.reader.file.clone(),
            at: at.at,
        });
    }
}

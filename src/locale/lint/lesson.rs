//! Whether the words of a lesson fit its steps.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use miette::SourceSpan;

use crate::diagnose::nearest;
use crate::flow::{Action, BECAUSE, Flow, Step, WAYS};
use crate::id::{ChoiceId, FlowId, HintId, Lang};
use crate::locale::lint::form::unknown_variable;
use crate::locale::lint::pieces::{Mention, Text, mentions, texts};
use crate::locale::lint::{COMPLETE, MAX_LABEL};
use crate::locale::{Catalog, FileKind, LessonError, LocaleError, LocaleFile};

/// The ways in which a step must be said that is explained so often, and when each is.
const NEEDED: [(u8, &str, &str); 2] = [
    (2, "again", "for the second attempt"),
    (3, "simpler", "for the third attempt"),
];

/// The ways in which a step may be said: in all languages, or in none.
const OPTIONAL: [&str; 2] = ["where", "why"];

/// The lessons that have no words in a language that must have them.
pub(super) fn missing_files(catalog: &Catalog, lessons: &BTreeSet<&FlowId>) -> Vec<LocaleError> {
    let has = |lang: &str, flow: &FlowId| {
        catalog.files.iter().any(|file| {
            file.lang().as_str() == lang && matches!(file.kind(), FileKind::Flow(id) if id == flow)
        })
    };
    let pairs = COMPLETE
        .into_iter()
        .flat_map(|lang| lessons.iter().map(move |flow| (lang, *flow)));
    pairs
        .filter(|(lang, flow)| !has(lang, flow))
        .map(|(lang, flow)| {
            LocaleError::Lesson(LessonError::NoFile {
                flow: flow.to_string(),
                lang: lang.to_owned(),
            })
        })
        .collect()
}

/// That there is no lesson for a file of words.
pub(super) fn unused_file(
    file: &LocaleFile,
    flow: &FlowId,
    flows: &BTreeMap<FlowId, Arc<Flow>>,
) -> LocaleError {
    LocaleError::Lesson(LessonError::UnusedFile {
        flow: flow.to_string(),
        name: file.source().name().to_owned(),
        nearest: nearest(flow.as_str(), flows.keys().map(FlowId::as_str)),
    })
}

/// Every way in which the words of one file do not fit the steps of its lesson.
pub(super) fn check(catalog: &Catalog, file: &LocaleFile, flow: &Flow) -> Vec<LocaleError> {
    let own = texts(file);
    let is_complete = |lang: &Lang| COMPLETE.contains(&lang.as_str());
    let others = catalog.files.iter().filter(|other| {
        other.kind() == file.kind() && other.lang() != file.lang() && is_complete(other.lang())
    });
    let others: Vec<(&Lang, Vec<Text<'_>>)> =
        others.map(|other| (other.lang(), texts(other))).collect();
    let lesson = Lesson {
        catalog,
        file,
        flow,
        texts: &own,
        others: if is_complete(file.lang()) {
            &others
        } else {
            &[]
        },
    };
    let mut problems = lesson.title();
    for step in flow.steps.values() {
        problems.extend(lesson.step(step));
    }
    problems.extend(lesson.unused());
    problems
        .into_iter()
        .map(LocaleError::Lesson)
        .chain(lesson.labels())
        .collect()
}

/// A lesson beside the file of its words.
struct Lesson<'l> {
    catalog: &'l Catalog,
    file: &'l LocaleFile,
    flow: &'l Flow,
    texts: &'l [Text<'l>],
    /// Its words in the other languages that are complete.
    others: &'l [(&'l Lang, Vec<Text<'l>>)],
}

impl<'l> Lesson<'l> {
    fn title(&self) -> Vec<LessonError> {
        let has_title = self
            .texts
            .iter()
            .any(|text| text.is_term && text.id == "title");
        let missing = (!has_title).then(|| LessonError::NoTitle {
            file: self.file.source().clone(),
            at: (0, 0).into(),
        });
        missing.into_iter().collect()
    }

    fn message(&self, step: &Step) -> Option<&'l Text<'l>> {
        let id = step.id.as_str();
        self.texts
            .iter()
            .find(|text| !text.is_term && text.id == id)
    }

    /// What is missing of the words of one step, and what is there for nothing.
    fn step(&self, step: &Step) -> Vec<LessonError> {
        let message = self.message(step);
        if let Action::Fork { .. } = step.action {
            return message.map(|text| self.silent(text)).into_iter().collect();
        }
        let Some(text) = message.filter(|text| text.value.is_some()) else {
            // An entry that cannot be read is a problem already.
            if message.is_none() && self.file.has_junk(step.id.as_str()) {
                return Vec::new();
            }
            let at = message.map(|text| self.file.place(text.id));
            return vec![self.no_message(step, at)];
        };
        let mut problems = self.ways(step, text);
        problems.extend(self.not_translated(step, text));
        let mut known = Vec::new();
        if step.action.is_explained() {
            known.extend(WAYS.map(str::to_owned));
        }
        let lacks = |attribute: &str| text.attribute(attribute).is_none();
        for (choice, _) in step.action.choices() {
            if lacks(choice.as_str()) {
                problems.push(self.no_label(step, text, choice));
            }
            known.push(choice.to_string());
        }
        if let Action::Quiz { choices, .. } = &step.action {
            for choice in choices {
                let reason = format!("{}{BECAUSE}", choice.id);
                if lacks(&reason) {
                    problems.push(self.no_reason(step, text, &reason));
                }
                known.push(reason);
            }
        }
        for hint in &step.hints {
            if lacks(hint.id.as_str()) {
                problems.push(self.no_hint(step, text, &hint.id));
            }
            known.push(hint.id.to_string());
        }
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        problems.extend(self.unused_attributes(text, &known));
        problems
    }

    /// The explanations that a step lacks.
    fn ways(&self, step: &Step, text: &Text<'_>) -> Vec<LessonError> {
        let attempts = if step.action.is_explained() {
            self.flow.attempts(step)
        } else {
            1
        };
        NEEDED
            .into_iter()
            .filter(|(attempt, way, _)| *attempt <= attempts && text.attribute(way).is_none())
            .map(|(_, way, when)| LessonError::NoWay {
                step: step.id.to_string(),
                way,
                when,
                file: self.file.source().clone(),
                at: self.file.place(text.id),
            })
            .collect()
    }

    /// The explanations that a step has in another language only.
    fn not_translated(&self, step: &Step, text: &Text<'_>) -> Vec<LessonError> {
        let lacking = OPTIONAL.into_iter();
        let lacking = lacking.filter(|way| text.attribute(way).is_none());
        let elsewhere = |way: &str| {
            self.others.iter().find(|(_, texts)| {
                let mut same = texts.iter().filter(|other| other.id == step.id.as_str());
                same.any(|other| !other.is_term && other.attribute(way).is_some())
            })
        };
        lacking
            .filter_map(|way| {
                let (other, _) = elsewhere(way)?;
                Some(LessonError::NotTranslated {
                    step: step.id.to_string(),
                    way,
                    other: other.to_string(),
                    lang: self.file.lang().to_string(),
                    file: self.file.source().clone(),
                    at: self.file.place(text.id),
                })
            })
            .collect()
    }

    fn silent(&self, text: &Text<'_>) -> LessonError {
        LessonError::SilentStep {
            step: text.id.to_owned(),
            file: self.file.source().clone(),
            at: self.file.place(text.id),
        }
    }

    fn no_label(&self, step: &Step, text: &Text<'_>, choice: &ChoiceId) -> LessonError {
        LessonError::NoLabel {
            step: step.id.to_string(),
            choice: choice.to_string(),
            file: self.file.source().clone(),
            at: self.file.place(text.id),
        }
    }

    fn no_reason(&self, step: &Step, text: &Text<'_>, reason: &str) -> LessonError {
        LessonError::NoReason {
            step: step.id.to_string(),
            reason: reason.to_owned(),
            file: self.file.source().clone(),
            at: self.file.place(text.id),
        }
    }

    fn no_hint(&self, step: &Step, text: &Text<'_>, hint: &HintId) -> LessonError {
        LessonError::NoHint {
            step: step.id.to_string(),
            hint: hint.to_string(),
            file: self.file.source().clone(),
            at: self.file.place(text.id),
        }
    }

    fn no_message(&self, step: &Step, at: Option<SourceSpan>) -> LessonError {
        let strays = self
            .texts
            .iter()
            .filter(|text| !text.is_term && !self.is_step(text.id));
        let end = self.file.source().inner().trim_end().len();
        LessonError::NoMessage {
            step: step.id.to_string(),
            nearest: nearest(step.id.as_str(), strays.map(|text| text.id)),
            file: self.file.source().clone(),
            at: at.unwrap_or_else(|| (end, 0).into()),
        }
    }

    fn unused_attributes(&self, text: &Text<'_>, known: &[&str]) -> Vec<LessonError> {
        let unused = text.attributes.iter().filter(|(id, _)| !known.contains(id));
        unused
            .map(|(id, _)| LessonError::UnusedAttribute {
                step: text.id.to_owned(),
                attribute: (*id).to_owned(),
                nearest: nearest(id, known.iter().copied()),
                file: self.file.source().clone(),
                at: self.file.place(id),
            })
            .collect()
    }

    /// Messages that belong to no step and that no other text says.
    fn unused(&self) -> Vec<LessonError> {
        let patterns = self.texts.iter().flat_map(Text::patterns);
        let said: BTreeSet<&str> = patterns
            .flat_map(|(_, pattern)| mentions(pattern))
            .filter_map(Mention::message)
            .collect();
        let steps = self.flow.steps.values();
        let spoken = steps.filter(|step| !matches!(step.action, Action::Fork { .. }));
        let without: Vec<&str> = spoken
            .map(|step| step.id.as_str())
            .filter(|id| self.texts.iter().all(|text| text.is_term || text.id != *id))
            .collect();
        let messages = self.texts.iter().filter(|text| !text.is_term);
        messages
            .filter(|text| !self.is_step(text.id) && !said.contains(text.id))
            .map(|text| LessonError::UnusedMessage {
                id: text.id.to_owned(),
                nearest: nearest(text.id, without.iter().copied()),
                file: self.file.source().clone(),
                at: self.file.place(text.id),
            })
            .collect()
    }

    fn is_step(&self, id: &str) -> bool {
        self.flow.steps.contains_key(id)
    }

    /// The labels of choices: short, all different, and the same for everybody.
    fn labels(&self) -> Vec<LocaleError> {
        let mut problems = Vec::new();
        for step in self.flow.steps.values() {
            let Some(text) = self.message(step) else {
                continue;
            };
            let mut taken: Vec<(String, &str)> = Vec::new();
            for (choice, _) in step.action.choices() {
                let Some((id, pattern)) = text.attribute(choice.as_str()) else {
                    continue;
                };
                let variables = mentions(pattern).into_iter().filter_map(Mention::variable);
                let before = problems.len();
                problems.extend(variables.map(|id| unknown_variable(self.file, id, &[])));
                if problems.len() > before {
                    continue;
                }
                let label = self.said(self.file.lang(), step, choice);
                problems.extend(too_long(self.file, &label, id));
                if let Some((_, first)) = taken.iter().find(|(other, _)| *other == label) {
                    problems.push(LocaleError::Lesson(LessonError::SameLabel {
                        step: step.id.to_string(),
                        label: label.clone(),
                        file: self.file.source().clone(),
                        first: self.file.place(first),
                        at: self.file.place(id),
                    }));
                }
                taken.push((label, id));
            }
        }
        problems
    }

    /// A label as people read it.
    fn said(&self, lang: &Lang, step: &Step, choice: &ChoiceId) -> String {
        self.catalog.choice(lang, &self.flow.id, &step.id, choice)
    }
}

/// That a label is longer than platforms show. `id` is its name in the file.
pub(super) fn too_long(file: &LocaleFile, label: &str, id: &str) -> Option<LocaleError> {
    let length = label.chars().count();
    (length > MAX_LABEL).then(|| LocaleError::LongLabel {
        label: label.to_owned(),
        length,
        most: MAX_LABEL,
        file: file.source().clone(),
        at: file.place(id),
    })
}

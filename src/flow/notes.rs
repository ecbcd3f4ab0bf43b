//! Whether what steps go on by is ever remembered.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnose::{in_words, nearest};
use crate::flow::{ADDRESS, ADDRESS_VALUES, Action, TogetherError, Written};
use crate::id::{ChoiceId, FlowId, NoteId, StepId};

/// Every fork on what is never remembered. Of flows that could not be read nobody knows what they
/// remember: where there are such, nothing is said.
pub(super) fn check(files: &[Written<'_>], unread: &BTreeSet<FlowId>) -> Vec<TogetherError> {
    if !unread.is_empty() {
        return Vec::new();
    }
    let known = remembered(files);
    let mut problems = Vec::new();
    for file in files {
        for step in file.flow.steps.values() {
            if let Action::Fork { on, ways, .. } = &step.action {
                problems.extend(fork(file, &step.id, on, ways, &known));
            }
        }
    }
    problems
}

/// What is remembered under each name: the choices of every step that does so.
fn remembered<'f>(files: &'f [Written<'_>]) -> BTreeMap<&'f str, Vec<&'f str>> {
    let mut known = BTreeMap::from([(ADDRESS, ADDRESS_VALUES.to_vec())]);
    for step in files.iter().flat_map(|file| file.flow.steps.values()) {
        if let Action::Ask {
            choices,
            remember: Some(note),
        } = &step.action
        {
            let values = known.entry(note.as_str()).or_default();
            values.extend(choices.iter().map(|choice| choice.id.as_str()));
        }
    }
    for values in known.values_mut() {
        values.sort_unstable();
        values.dedup();
    }
    known
}

fn fork(
    file: &Written<'_>,
    step: &StepId,
    on: &NoteId,
    ways: &[(ChoiceId, StepId)],
    known: &BTreeMap<&str, Vec<&str>>,
) -> Vec<TogetherError> {
    let Some(values) = known.get(on.as_str()) else {
        let (source, at) =
            file.locate_in_step(step.as_str(), ["fork", "on"], |entry| entry.value.at);
        return vec![TogetherError::UnknownNote {
            step: step.to_string(),
            note: on.to_string(),
            nearest: nearest(on.as_str(), known.keys().copied()),
            file: source,
            at,
        }];
    };
    let strays = ways
        .iter()
        .map(|(value, _)| value.as_str())
        .filter(|value| !values.contains(value));
    strays
        .map(|value| {
            let (source, at) =
                file.locate_in_step(step.as_str(), ["fork", value], |entry| entry.key.at);
            TogetherError::UnknownValue {
                step: step.to_string(),
                note: on.to_string(),
                value: value.to_owned(),
                nearest: nearest(value, values.iter().copied()),
                known: format!("it can be {}", in_words(values)),
                file: source,
                at,
            }
        })
        .collect()
}

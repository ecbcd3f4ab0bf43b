//! Reading `moved:`, which says where the steps of earlier versions went.

use std::collections::BTreeMap;

use crate::diagnose::nearest;
use crate::flow::FlowError;
use crate::flow::draft::DraftStep;
use crate::flow::parse::Reader;
use crate::id::StepId;
use crate::yaml::{Entry, Word};

/// Each step that is no more, with the one that takes its place; `steps` are those there are.
pub(super) fn read(
    reader: &mut Reader,
    entry: &Entry,
    steps: &[DraftStep],
) -> BTreeMap<StepId, StepId> {
    let expected = "a mapping from the step there was to the step there is";
    let entries = reader.problems.entries(&entry.key, &entry.value, expected);
    let mut moved = BTreeMap::new();
    for entry in entries {
        let old = &entry.key;
        reader.checked_id(old, "a step");
        if is_step(steps, old) {
            reader.errors.push(FlowError::MovedStays {
                step: old.text.clone(),
                file: reader.file.clone(),
                at: old.at,
            });
        }
        let Some(new) = reader.word(entry, "the id of a step") else {
            continue;
        };
        if !is_step(steps, &new) {
            reader.errors.push(FlowError::MovedNowhere {
                old: old.text.clone(),
                nearest: nearest(&new.text, steps.iter().map(|step| step.id.text.as_str())),
                new: new.text.clone(),
                file: reader.file.clone(),
                at: new.at,
            });
        }
        moved.insert(StepId::new(&old.text), StepId::new(new.text));
    }
    moved
}

fn is_step(steps: &[DraftStep], id: &Word) -> bool {
    steps.iter().any(|step| step.id.text == id.text)
}

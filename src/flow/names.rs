//! Whether every wish leads to one lesson.

use std::collections::BTreeMap;

use crate::diagnose::SourceSpan;
use crate::flow::{Flow, TogetherError, Written};
use crate::text::fold;
use crate::yaml::{Node, Value};

/// What two of these flows are both called.
pub(super) fn check(files: &[Written<'_>]) -> Vec<TogetherError> {
    let mut owners: BTreeMap<String, &Flow> = BTreeMap::new();
    let mut problems = Vec::new();
    for written in files {
        for asked in &written.flow.asked_as {
            let folded = fold(asked);
            let Some(other) = owners.get(&folded) else {
                owners.insert(folded, &written.flow);
                continue;
            };
            let (file, at) = written.locate(|root| place(root, &folded));
            problems.push(TogetherError::SameName {
                name: asked.clone(),
                other: other.id.to_string(),
                file,
                at,
            });
        }
    }
    problems
}

/// Where a name stands under `asked-as`.
fn place(root: &Node, folded: &str) -> Option<SourceSpan> {
    let Value::List(items) = &root.entry("asked-as")?.value.value else {
        return None;
    };
    let item = items
        .iter()
        .find(|item| matches!(&item.value, Value::Text(text) if fold(text) == folded))?;
    Some(item.at)
}

//! Whether every wish leads to one lesson.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnose::{SourceSpan, source};
use crate::flow::{Flow, FlowError};
use crate::text::fold;
use crate::yaml::{self, Node, Value};

/// What two of these flows are both called; each is a file's name, its text and its flow.
#[must_use]
pub fn same_names(files: &[(&str, &str, Arc<Flow>)]) -> Vec<FlowError> {
    let mut owners: BTreeMap<String, &Flow> = BTreeMap::new();
    let mut problems = Vec::new();
    for (name, text, flow) in files {
        for asked in &flow.asked_as {
            let folded = fold(asked);
            let Some(other) = owners.get(&folded) else {
                owners.insert(folded, flow);
                continue;
            };
            let file = source(name, text);
            let at = yaml::read(&file)
                .ok()
                .and_then(|root| place(&root, &folded));
            problems.push(FlowError::SameName {
                name: asked.clone(),
                other: other.id.to_string(),
                at: at.unwrap_or_else(|| (0, 0).into()),
                file,
            });
        }
    }
    problems
}

/// Where a name stands under `asked-as`: flows keep no places, and this is rarely asked.
fn place(root: &Node, folded: &str) -> Option<SourceSpan> {
    let Value::Map(entries) = &root.value else {
        return None;
    };
    let entry = entries.iter().find(|entry| entry.key.text == "asked-as")?;
    let Value::List(items) = &entry.value.value else {
        return None;
    };
    let item = items
        .iter()
        .find(|item| matches!(&item.value, Value::Text(text) if fold(text) == folded))?;
    Some(item.at)
}

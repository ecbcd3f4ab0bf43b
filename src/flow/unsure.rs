//! Whether pictures show labels that nobody has seen for sure: a drawing says that it is there.

use crate::diagnose::SourceSpan;
use crate::flow::{Step, TogetherError, Written};
use crate::id::StepId;
use crate::text::fold;
use crate::yaml::Node;

/// Every label under `unsure:` that a picture of its lesson shows, at the first step that does.
pub(super) fn check(files: &[Written<'_>]) -> Vec<TogetherError> {
    let mut problems = Vec::new();
    for written in files {
        for label in &written.flow.unsure {
            let wanted = fold(label);
            let mut steps = written.flow.steps.values();
            let Some(step) = steps.find(|step| is_drawn(step, &wanted)) else {
                continue;
            };
            let (file, at) = written.locate(|root| place(root, &step.id));
            problems.push(TogetherError::UnsureDrawn {
                label: label.clone(),
                step: step.id.to_string(),
                file,
                at,
            });
        }
    }
    problems
}

fn is_drawn(step: &Step, wanted: &str) -> bool {
    let Some(picture) = &step.picture else {
        return false;
    };
    picture.screen.words().any(|words| fold(words) == wanted)
}

/// Where the picture of a step stands.
fn place(root: &Node, step: &StepId) -> Option<SourceSpan> {
    let step = root.entry("steps")?.value.entry(step.as_str())?;
    Some(step.value.entry("picture")?.key.at)
}

//! Whether flows fit together: what they are called, whom they run, what they remember; and what of one
//! flow is only known once it is read as a whole.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnose::{Source, SourceSpan, source};
use crate::flow::{Flow, FlowError, names, notes, runs, unsure};
use crate::id::FlowId;
use crate::yaml::{self, Entry, Node};

/// A valid flow beside its file.
#[derive(Clone, Debug)]
pub struct Written<'f> {
    /// The file as diagnostics show it.
    pub name: &'f str,
    /// What is in it.
    pub text: &'f str,
    /// The flow.
    pub flow: Arc<Flow>,
}

/// Everything that is wrong between these flows; `unread` are those that could not be read.
#[must_use]
pub fn check_together(files: &[Written<'_>], unread: &BTreeSet<FlowId>) -> Vec<FlowError> {
    let problems = names::check(files)
        .into_iter()
        .chain(runs::check(files, unread))
        .chain(notes::check(files, unread))
        .chain(unsure::check(files));
    problems.map(FlowError::Together).collect()
}

impl Written<'_> {
    /// The file for a diagnostic, and where `find` finds something in it. Flows keep no places, and
    /// they are rarely asked for.
    pub(super) fn locate(
        &self,
        find: impl FnOnce(&Node) -> Option<SourceSpan>,
    ) -> (Source, SourceSpan) {
        let file = source(self.name, self.text);
        let at = yaml::read(&file).ok().and_then(|root| find(&root));
        (file, at.unwrap_or_else(|| (0, 0).into()))
    }

    /// The file for a diagnostic, and where the value of a key of a step stands in it.
    pub(super) fn locate_in_step(
        &self,
        step: &str,
        path: [&str; 2],
        place: fn(&Entry) -> SourceSpan,
    ) -> (Source, SourceSpan) {
        let [outer, inner] = path;
        self.locate(|root| {
            let step = root.entry("steps")?.value.entry(step)?;
            let found = step.value.entry(outer)?.value.entry(inner)?;
            Some(place(found))
        })
    }
}

//! Whether choices are called what means something else wherever it is said.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::flow::{Action, Flow, Step};
use crate::id::{ChoiceId, FlowId, Lang};
use crate::locale::lint::pieces::texts;
use crate::locale::{Catalog, FileKind, LocaleError, LocaleFile, WordingError};

impl Catalog {
    /// Every choice of a lesson whose label in this file is a command as well.
    ///
    /// `meaning` says what words mean at any moment, such as "a call for a person"; `None` for nothing. Where
    /// the choice ends the lesson or runs another, as such a command would, nothing is said.
    #[must_use]
    pub fn check_commands(
        &self,
        file: &LocaleFile,
        flows: &BTreeMap<FlowId, Arc<Flow>>,
        meaning: impl Fn(&Lang, &str) -> Option<&'static str>,
    ) -> Vec<LocaleError> {
        let mut problems = Vec::new();
        let FileKind::Flow(id) = file.kind() else {
            return problems;
        };
        let Some(flow) = flows.get(id) else {
            return problems;
        };
        for text in texts(file).iter().filter(|text| !text.is_term) {
            let Some(step) = flow.steps.get(text.id) else {
                continue;
            };
            for choice in going_on(flow, step) {
                let Some((name, _)) = text.attribute(choice.as_str()) else {
                    continue;
                };
                let label = self.choice(file.lang(), id, &step.id, choice);
                if let Some(meaning) = meaning(file.lang(), &label) {
                    problems.push(LocaleError::Wording(WordingError::TakenLabel {
                        step: step.id.to_string(),
                        label,
                        meaning,
                        file: file.source().clone(),
                        at: file.place(name),
                    }));
                }
            }
        }
        problems
    }
}

/// The choices of a step that neither end the lesson nor run another.
fn going_on<'f>(flow: &'f Flow, step: &'f Step) -> Vec<&'f ChoiceId> {
    let Action::Ask { choices, .. } = &step.action else {
        let choices = step.action.choices();
        return choices.into_iter().map(|(choice, _)| choice).collect();
    };
    let leaves = |next| {
        let next = flow.step(next).map(|step| &step.action);
        matches!(next, Some(Action::End { .. } | Action::Run { .. }))
    };
    let going_on = choices.iter().filter(|choice| !leaves(&choice.next));
    going_on.map(|choice| &choice.id).collect()
}

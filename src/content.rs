//! What the deciders decide with: the lessons, their words, and the house rules, as one value.
//!
//! Immutable: a reload makes a new one. Where it is read from is not known here.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::faq::Faq;
use crate::flow::Flow;
use crate::house::House;
use crate::id::{FlowId, StepId};
use crate::locale::Catalog;
use crate::understand::Topics;

/// One consistent set of lessons, words and rules. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Content {
    /// The lessons by id.
    pub flows: BTreeMap<FlowId, Arc<Flow>>,
    /// What is asked outside of lessons.
    pub faq: Arc<Faq>,
    /// Every text.
    pub catalog: Arc<Catalog>,
    /// People, places and times.
    pub house: House,
    /// What the lessons are called, in every language.
    pub topics: Topics,
}

impl Content {
    /// Puts a set together.
    #[must_use]
    pub fn new(
        flows: BTreeMap<FlowId, Arc<Flow>>,
        faq: Faq,
        catalog: Catalog,
        house: House,
    ) -> Self {
        let names = flows
            .values()
            .map(|flow| {
                let titles = catalog
                    .languages()
                    .into_iter()
                    .map(|lang| catalog.title(&lang, &flow.id));
                let names = flow.asked_as.iter().cloned().chain(titles).collect();
                (flow.id.clone(), names)
            })
            .collect();
        Self {
            flows,
            faq: Arc::new(faq),
            catalog: Arc::new(catalog),
            house,
            topics: Topics::new(names),
        }
    }

    /// The lesson with this id, if there still is one.
    #[must_use]
    pub fn flow(&self, id: &FlowId) -> Option<&Flow> {
        self.flows.get(id).map(Arc::as_ref)
    }

    /// A lesson and one of its steps, if both still exist.
    #[must_use]
    pub fn step(&self, flow: &FlowId, step: &StepId) -> Option<(&Flow, &crate::flow::Step)> {
        let flow = self.flow(flow)?;
        flow.step(step).map(|step| (flow, step))
    }
}

//! What the deciders decide with: the lessons, their words, and the house rules, as one value.
//!
//! Immutable: a reload makes a new one. Where it is read from is not known here.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::flow::Flow;
use crate::house::House;
use crate::id::FlowId;
use crate::locale::Catalog;

/// One consistent set of lessons, words and rules.
#[derive(Debug)]
pub struct Content {
    /// The lessons by id.
    pub flows: BTreeMap<FlowId, Arc<Flow>>,
    /// Every text.
    pub catalog: Catalog,
    /// People, places and times.
    pub house: House,
}

//! Every word the bot says: Fluent messages by key, with a fallback chain.
//!
//! The only module that knows Fluent. Hands out plain text without isolation marks.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::id::{ChoiceId, FlowId, Lang, StepId};

/// The arguments of one message, by name; all values are text.
#[derive(Clone, Debug, Default)]
pub struct Args<'a> {
    values: BTreeMap<&'static str, Cow<'a, str>>,
}

impl<'a> Args<'a> {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same arguments and one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.values.insert(name, value.into());
        self
    }
}

/// Which way of saying a step is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The message itself: attempt 1.
    First,
    /// `.again`: attempt 2, other words and a smaller action.
    Again,
    /// `.simpler`: attempt 3, a yes/no question or the smallest action.
    Simpler,
    /// `.where`: where on the screen.
    Where,
    /// `.why`: what it is good for.
    Why,
}

/// All texts of all languages.
#[derive(Debug)]
pub struct Catalog {}

impl Catalog {
    /// The message `key` of `locales/<lang>/main.ftl`.
    ///
    /// Goes down the chain (the language asked for, then `vi`); a key that no language has gives the
    /// key itself and is counted, which `camtay check` makes impossible for shipped keys.
    #[must_use]
    pub fn text(&self, lang: &Lang, key: &str, args: &Args<'_>) -> String {
        let _unused = (lang, key, args);
        unreachable!()
    }

    /// How `step` of `flow` is said in this way; `None` where the flow's file has no such attribute.
    #[must_use]
    pub fn step(
        &self,
        lang: &Lang,
        flow: &FlowId,
        step: &StepId,
        way: Way,
        args: &Args<'_>,
    ) -> Option<String> {
        let _unused = (lang, flow, step, way, args);
        unreachable!()
    }

    /// The label of a choice of an `ask` step.
    #[must_use]
    pub fn choice(&self, lang: &Lang, flow: &FlowId, step: &StepId, choice: &ChoiceId) -> String {
        let _unused = (lang, flow, step, choice);
        unreachable!()
    }

    /// The `-title` of a flow.
    #[must_use]
    pub fn title(&self, lang: &Lang, flow: &FlowId) -> String {
        let _unused = (lang, flow);
        unreachable!()
    }

    /// The languages there are, `vi` first.
    #[must_use]
    pub fn languages(&self) -> Vec<Lang> {
        unreachable!()
    }
}

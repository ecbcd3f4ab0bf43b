//! What the deciders decide with: the lessons, their words, and the house rules, as one value.
//!
//! Immutable: a reload makes a new one. Where it is read from is not known here.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::faq::Faq;
use crate::flow::Flow;
use crate::house::House;
use crate::id::{FlowId, Lang, StepId};
use crate::locale::{Args, Catalog, GIVEN, LocaleFile, Way};
use crate::menu::Menu;
use crate::recording::Recordings;
use crate::understand::Topics;

/// One consistent set of lessons, words and rules. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Content {
    /// The lessons by id.
    pub flows: BTreeMap<FlowId, Arc<Flow>>,
    /// What is asked outside of lessons.
    pub faq: Arc<Faq>,
    /// Which lessons the menu shows where.
    pub menu: Arc<Menu>,
    /// Every text.
    pub catalog: Arc<Catalog>,
    /// Which steps are read aloud; none unless given.
    pub recordings: Arc<Recordings>,
    /// People, places and times.
    pub house: Arc<House>,
    /// What the lessons are called, in every language.
    pub topics: Arc<Topics>,
}

/// One lesson as it was published: what a person in the middle of it goes on with after an edit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The lesson.
    pub flow: FlowId,
    /// Names what is in the files: SHA-256, in lower-case hex.
    pub version: String,
    /// The text of each file that makes the lesson, by its path on the shelf, such as
    /// `flows/vneid-login.yaml`.
    pub files: BTreeMap<String, String>,
}

impl Edition {
    /// Its name: the lesson and the version, with `/` between.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.flow, self.version)
    }
}

impl Content {
    /// Puts a set together.
    #[must_use]
    pub fn new(
        flows: BTreeMap<FlowId, Arc<Flow>>,
        faq: Faq,
        menu: Menu,
        catalog: Catalog,
        house: House,
    ) -> Self {
        let topics = topics(&flows, &catalog);
        Self {
            flows,
            faq: Arc::new(faq),
            menu: Arc::new(menu),
            catalog: Arc::new(catalog),
            recordings: Arc::default(),
            house: Arc::new(house),
            topics: Arc::new(topics),
        }
    }

    /// The same set with these recordings.
    #[must_use]
    pub fn with_recordings(self, recordings: Recordings) -> Self {
        Self {
            recordings: Arc::new(recordings),
            ..self
        }
    }

    /// The same set, but one lesson and its words as they once were. What is recorded are the words of now:
    /// only what is said in the same words can be heard.
    #[must_use]
    pub fn with_lesson(&self, flow: Flow, words: Vec<LocaleFile>) -> Self {
        let catalog = self.catalog.with_lesson(&flow.id, words);
        let said = GIVEN
            .iter()
            .fold(Args::new(), |args, name| args.with(name, *name));
        let first = |catalog: &Catalog, lang: &Lang, step: &StepId| {
            catalog.step(lang, &flow.id, step, Way::First, &said)
        };
        let recordings = self.recordings.of_changed(&flow.id, |lang, step| {
            first(&catalog, lang, step) == first(&self.catalog, lang, step)
        });
        let mut flows = self.flows.clone();
        flows.insert(flow.id.clone(), Arc::new(flow));
        Self {
            flows,
            faq: Arc::clone(&self.faq),
            menu: Arc::clone(&self.menu),
            catalog: Arc::new(catalog),
            recordings: Arc::new(recordings),
            house: Arc::clone(&self.house),
            topics: Arc::clone(&self.topics),
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

/// What the lessons are called: their titles in every language, and what people call them.
#[must_use]
pub fn topics(flows: &BTreeMap<FlowId, Arc<Flow>>, catalog: &Catalog) -> Topics {
    let languages = catalog.languages();
    let names = flows.values().map(|flow| {
        let titles = languages.iter().map(|lang| catalog.title(lang, &flow.id));
        let names = flow.asked_as.iter().cloned().chain(titles).collect();
        (flow.id.clone(), names)
    });
    Topics::new(names.collect())
}

//! Which lessons a turn is decided with: those of now, or for whoever is in the middle of one, that
//! lesson as it was when they began it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::SignedDuration;
use tokio::sync::watch;

use crate::content::Content;
use crate::dispatch::State;
use crate::flow::Flow;
use crate::id::{FlowId, PictureHash, Timestamp};
use crate::locale::LocaleFile;
use crate::picture::Drawing;
use crate::speech::{ADDRESSES, Speech};
use crate::tutor::{Citizen, Place};

/// Whoever was silent for so long is not in the middle of anything: they go on in the lesson of now,
/// if their step is there.
const REST: SignedDuration = SignedDuration::from_hours(12);

/// The published set, and the older lessons that are kept for those in the middle of one.
#[derive(Debug)]
pub struct Editions {
    present: Arc<Content>,
    /// By version.
    older: BTreeMap<String, (Flow, Vec<LocaleFile>)>,
    /// The pictures of all of them, by what is on them.
    drawings: BTreeMap<PictureHash, Drawing>,
    /// The sets that were made of both so far, by the versions in them.
    made: Mutex<BTreeMap<Vec<String>, Arc<Content>>>,
}

impl Editions {
    /// The set of now, and older lessons with their words.
    #[must_use]
    pub fn new(present: Arc<Content>, older: Vec<(Flow, Vec<LocaleFile>)>) -> Self {
        let mut drawings: BTreeMap<_, _> = present
            .flows
            .values()
            .flat_map(|flow| drawings_of(&present, flow))
            .collect();
        for (flow, words) in &older {
            let set = present.with_lesson(flow.clone(), words.clone());
            drawings.extend(drawings_of(&set, flow));
        }
        let by_version = |(flow, words): (Flow, _)| (flow.version.clone(), (flow, words));
        Self {
            present,
            drawings,
            older: older.into_iter().map(by_version).collect(),
            made: Mutex::default(),
        }
    }

    /// The set of now.
    #[must_use]
    pub fn present(&self) -> &Arc<Content> {
        &self.present
    }

    /// A picture of the lessons of now, or of those that somebody may be in the middle of.
    #[must_use]
    pub fn drawing(&self, hash: &str) -> Option<&Drawing> {
        self.drawings.get(hash)
    }

    /// What the next turn of an entity in this state is decided with.
    #[must_use]
    pub fn of(&self, state: &State, now: Timestamp) -> Arc<Content> {
        let State::Person(person) = state else {
            return Arc::clone(&self.present);
        };
        let citizen = &person.citizen;
        let kept: Vec<String> = citizen
            .under_way()
            .filter(|place| self.keeps(citizen, *place, now))
            .map(|place| place.version.to_owned())
            .collect();
        if kept.is_empty() {
            return Arc::clone(&self.present);
        }
        self.made(kept)
    }

    /// The set with this lesson as it was in the version whose [`Flow::short_version`] this is; `None` where
    /// that is the one of now, or is kept no more.
    #[must_use]
    pub fn with_version(&self, lesson: &FlowId, short: &str) -> Option<Arc<Content>> {
        let mut older = self.older.iter();
        let (version, _) =
            older.find(|(_, (flow, _))| flow.id == *lesson && flow.short_version() == short)?;
        Some(self.made(vec![version.clone()]))
    }

    /// Whether somebody goes on in the lesson as it was when they began it.
    #[must_use]
    pub fn keeps(&self, citizen: &Citizen, place: Place<'_>, now: Timestamp) -> bool {
        if !self.older.contains_key(place.version) {
            return false;
        }
        let heard = citizen.last_heard;
        let rests = heard.is_none_or(|heard| now.duration_since(heard) > REST);
        let present = self.present.flow(place.flow);
        !rests || present.is_none_or(|flow| flow.place_of(place.step).is_none())
    }

    /// As [`Editions::make`], made once.
    fn made(&self, kept: Vec<String>) -> Arc<Content> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let set = made.entry(kept).or_insert_with_key(|kept| self.make(kept));
        Arc::clone(set)
    }

    /// The set of now, but for the lessons of these versions.
    fn make(&self, kept: &[String]) -> Arc<Content> {
        let older = kept.iter().filter_map(|version| self.older.get(version));
        older.fold(Arc::clone(&self.present), |set, (flow, words)| {
            Arc::new(set.with_lesson(flow.clone(), words.clone()))
        })
    }
}

/// Every picture that a lesson may show: those of its steps, and what congratulates on it, in every
/// language and for every form of address.
fn drawings_of(content: &Content, flow: &Flow) -> Vec<(PictureHash, Drawing)> {
    let screens = flow.steps.values().filter_map(|step| step.picture.clone());
    let mut drawings: Vec<Drawing> = screens.map(Drawing::Screen).collect();
    for lang in content.catalog.languages() {
        let congratulations = ADDRESSES
            .into_iter()
            .filter_map(|address| Speech::new(content, &lang, address).congratulation(&flow.id));
        drawings.extend(congratulations.map(Drawing::Congratulation));
    }
    let by_hash = |drawing: Drawing| (drawing.hash(), drawing);
    drawings.into_iter().map(by_hash).collect()
}

/// The way to what is published now; cloning shares it.
#[derive(Clone, Debug)]
pub struct Published(watch::Receiver<Arc<Editions>>);

impl Published {
    /// What is published, and whoever publishes something else.
    #[must_use]
    pub fn new(editions: Editions) -> (watch::Sender<Arc<Editions>>, Self) {
        let (sender, receiver) = watch::channel(Arc::new(editions));
        (sender, Self(receiver))
    }

    /// One set for good.
    #[must_use]
    pub fn only(content: Arc<Content>) -> Self {
        Self::new(Editions::new(content, Vec::new())).1
    }

    /// What is published at this moment.
    #[must_use]
    pub fn now(&self) -> Arc<Editions> {
        Arc::clone(&self.0.borrow())
    }
}

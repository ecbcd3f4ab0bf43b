//! Which lessons a turn is decided with: those of now, or for whoever is in the middle of one, that
//! lesson as it was when they began it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::SignedDuration;
use tokio::sync::watch;

use crate::content::Content;
use crate::dispatch::State;
use crate::flow::Flow;
use crate::id::{PictureHash, Timestamp};
use crate::locale::LocaleFile;
use crate::picture::Picture;
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
    pictures: BTreeMap<PictureHash, Picture>,
    /// The sets that were made of both so far, by the versions in them.
    made: Mutex<BTreeMap<Vec<String>, Arc<Content>>>,
}

impl Editions {
    /// The set of now, and older lessons with their words.
    #[must_use]
    pub fn new(present: Arc<Content>, older: Vec<(Flow, Vec<LocaleFile>)>) -> Self {
        let flows = present.flows.values().map(Arc::as_ref);
        let flows = flows.chain(older.iter().map(|(flow, _)| flow));
        let pictures = flows
            .flat_map(|flow| flow.steps.values())
            .filter_map(|step| step.picture.as_ref())
            .map(|picture| (picture.hash(), picture.clone()))
            .collect();
        let by_version = |(flow, words): (Flow, _)| (flow.version.clone(), (flow, words));
        Self {
            present,
            pictures,
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
    pub fn picture(&self, hash: &str) -> Option<&Picture> {
        self.pictures.get(hash)
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
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let set = made.entry(kept).or_insert_with_key(|kept| self.make(kept));
        Arc::clone(set)
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

    /// The set of now, but for the lessons of these versions.
    fn make(&self, kept: &[String]) -> Arc<Content> {
        let older = kept.iter().filter_map(|version| self.older.get(version));
        older.fold(Arc::clone(&self.present), |set, (flow, words)| {
            Arc::new(set.with_lesson(flow.clone(), words.clone()))
        })
    }
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

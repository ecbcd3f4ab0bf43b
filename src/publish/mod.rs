//! Publishing: the lessons, words and answers of the folders become what the service teaches.
//!
//! A set is taken only where all of it is good; until then, what was published stays. Before a new set
//! is in force it is counted who stands where. Every lesson of it is kept in the store, so that whoever
//! is in the middle of one goes on in it after the next edit.

mod report;
mod watching;

use std::collections::BTreeSet;
use std::error::Error;
use std::sync::Arc;

use tokio::sync::{Mutex, watch};

pub use report::{Fate, Report, Standing};
pub use watching::run;

use crate::content::Edition;
use crate::diagnose::in_one_line;
use crate::dispatch::{Editions, Published};
use crate::house::House;
use crate::id::Timestamp;
use crate::library::{self, Places, Problem, Set};
use crate::store::{Store, StoreError};

/// Why a set was not published; what was published before stays.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The files have problems.
    #[error("the lessons or their words have {} problem(s), and what was published stays", .problems.len())]
    Problems {
        /// All of them.
        problems: Vec<Problem>,
    },
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// The work broke off.
    #[error("the work broke off")]
    BrokeOff(#[from] tokio::task::JoinError),
}

/// Publishes what lies in the folders of lessons and words.
#[derive(Debug)]
pub struct Publisher {
    store: Store,
    places: Places,
    house: Arc<House>,
    shown: watch::Sender<Arc<Editions>>,
    /// One publication at a time.
    turn: Mutex<()>,
}

/// A set that was read, and is not in force yet.
struct Draft {
    next: Editions,
    /// Lessons that the store does not have yet.
    new: Vec<Edition>,
    /// The names of those it has and the set has not.
    old: Vec<String>,
}

impl Publisher {
    /// Publishes a set that was loaded from these places; gives the way to what is published.
    ///
    /// # Errors
    /// Those of the store, which keeps the lessons of the set.
    pub async fn begin(
        store: Store,
        places: Places,
        set: Set,
    ) -> Result<(Self, Published), StoreError> {
        let house = Arc::clone(&set.content.house);
        let draft = Draft::of(&store, set)?;
        store.publish(draft.new, Vec::new()).await?;
        let (shown, published) = Published::new(draft.next);
        let publisher = Self {
            store,
            places,
            house,
            shown,
            turn: Mutex::default(),
        };
        Ok((publisher, published))
    }

    /// What would come of publishing the files as they are. Changes nothing.
    ///
    /// # Errors
    /// See [`PublishError`].
    pub async fn rehearse(&self, now: Timestamp) -> Result<Report, PublishError> {
        let (report, _) = self.prepare(now).await?;
        Ok(report)
    }

    /// Publishes the files as they are; reports who stands where before it is done.
    ///
    /// # Errors
    /// See [`PublishError`]; nothing has changed then.
    pub async fn publish(&self, now: Timestamp) -> Result<Report, PublishError> {
        let _turn = self.turn.lock().await;
        let (report, draft) = self.prepare(now).await?;
        report.log();
        let unused = |name: &String| !report.used.contains(name);
        let forget = draft.old.into_iter().filter(unused).collect();
        self.store.publish(draft.new, forget).await?;
        self.shown.send_replace(Arc::new(draft.next));
        Ok(report)
    }

    /// As [`prepare`], aside.
    async fn prepare(&self, now: Timestamp) -> Result<(Report, Draft), PublishError> {
        let store = self.store.clone();
        let places = self.places.clone();
        let house = House::clone(&self.house);
        tokio::task::spawn_blocking(move || prepare(&store, &places, house, now)).await?
    }
}

/// What would come of publishing the files of these places over a store that no service has open. Changes
/// nothing.
///
/// # Errors
/// See [`PublishError`].
pub fn rehearse(store: &Store, places: &Places, now: Timestamp) -> Result<Report, PublishError> {
    // Who stands where has nothing to do with the people and times of the house.
    let (report, _) = prepare(store, places, House::default(), now)?;
    Ok(report)
}

/// Reads the files, and counts what they mean for everybody in the store.
fn prepare(
    store: &Store,
    places: &Places,
    house: House,
    now: Timestamp,
) -> Result<(Report, Draft), PublishError> {
    let loaded = places.load(house);
    let loaded = loaded.map_err(|problems| PublishError::Problems { problems })?;
    for warning in &loaded.warnings {
        let warning = in_one_line(warning);
        tracing::warn!(warning, "`camtay check` says more of the lessons");
    }
    let draft = Draft::of(store, loaded.set)?;
    let report = Report::of(store, &draft.next, now)?;
    Ok((report, draft))
}

impl Draft {
    /// Puts the set together with the older lessons that the store keeps.
    fn of(store: &Store, set: Set) -> Result<Self, StoreError> {
        let stored = store.editions()?;
        let names = |editions: &[Edition]| -> BTreeSet<String> {
            editions.iter().map(Edition::name).collect()
        };
        let (known, present) = (names(&stored), names(&set.editions));
        let old: Vec<Edition> = stored
            .into_iter()
            .filter(|edition| !present.contains(&edition.name()))
            .collect();
        let older = old.iter().filter_map(|edition| {
            library::reopen(edition)
                .map_err(|problems| give_up(edition, &problems))
                .ok()
        });
        let next = Editions::new(set.content, older.collect());
        let is_new = |edition: &Edition| !known.contains(&edition.name());
        Ok(Self {
            next,
            new: set.editions.into_iter().filter(is_new).collect(),
            old: old.iter().map(Edition::name).collect(),
        })
    }
}

/// Whoever is in the middle of such a lesson goes on in that of now.
fn give_up(edition: &Edition, problems: &[Problem]) {
    let edition = edition.name();
    let error = problems.first().map(|problem| problem as &dyn Error);
    tracing::warn!(
        edition,
        error,
        "this version of a lesson can be read no more"
    );
}

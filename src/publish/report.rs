//! The report before a publication: how many people stand where, and what it means for them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::dispatch::{Editions, State};
use crate::id::{FlowId, StepId, Timestamp};
use crate::store::{Store, StoreError};
use crate::tutor::{Citizen, Place};

/// What a publication means for everybody who is in the middle of a lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The lessons of the set.
    pub lessons: usize,
    /// Who stands where, by lesson and step.
    pub standings: Vec<Standing>,
    /// Names of the older versions that somebody goes on in.
    #[serde(skip)]
    pub(super) used: BTreeSet<String>,
}

/// People at one step for whom a publication means the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The lesson.
    pub flow: FlowId,
    /// The step.
    pub step: StepId,
    /// How many.
    pub people: u64,
    /// What happens to them.
    pub fate: Fate,
}

/// What happens to somebody in the middle of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Nothing: their lesson has not changed.
    Unchanged,
    /// They go on in the lesson as it was when they began it.
    KeepsOlder,
    /// They go on in the new lesson, at the same step.
    GoesOn,
    /// They go on in the new lesson, at the step that took the place of theirs.
    Moves {
        /// That step.
        to: StepId,
    },
    /// Their step is gone and their version is not kept: a mentor is called when they come back.
    Lost,
}

impl fmt::Display for Fate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unchanged => out.write_str("the lesson has not changed"),
            Self::KeepsOlder => out.write_str("go on in the lesson as it was when they began"),
            Self::GoesOn => out.write_str("go on at the same step of the new lesson"),
            Self::Moves { to } => write!(out, "go on at the step `{to}` of the new lesson"),
            Self::Lost => out
                .write_str("the step is gone: a mentor is called; `moved:` can name another step"),
        }
    }
}

impl Report {
    /// Looks at everybody.
    pub(super) fn of(store: &Store, next: &Editions, now: Timestamp) -> Result<Self, StoreError> {
        let mut counts: BTreeMap<(FlowId, StepId, Fate), u64> = BTreeMap::new();
        let mut used = BTreeSet::new();
        for row in store.entities() {
            let (_, record) = row?;
            // What cannot be read is reported where its turn comes.
            let Ok(State::Person(person)) = serde_json::from_str(record.state.get()) else {
                continue;
            };
            for place in person.citizen.places() {
                let fate = fate(next, &person.citizen, place, now);
                if fate == Fate::KeepsOlder {
                    used.insert(format!("{}/{}", place.flow, place.version));
                }
                let at = (place.flow.clone(), place.step.clone(), fate);
                *counts.entry(at).or_default() += 1;
            }
        }
        let standing = |((flow, step, fate), people)| Standing {
            flow,
            step,
            people,
            fate,
        };
        Ok(Self {
            lessons: next.present().flows.len(),
            standings: counts.into_iter().map(standing).collect(),
            used,
        })
    }

    /// Says in the log what is about to be: how many people stand where, and what happens to them.
    pub(super) fn log(&self) {
        let is_unchanged = |standing: &&Standing| standing.fate == Fate::Unchanged;
        let unchanged = self.standings.iter().filter(is_unchanged);
        let unchanged: u64 = unchanged.map(|standing| standing.people).sum();
        tracing::info!(
            lessons = self.lessons,
            unchanged,
            "about to publish; so many stand in lessons that have not changed"
        );
        for standing in &self.standings {
            let Standing {
                flow,
                step,
                people,
                fate,
            } = standing;
            match fate {
                Fate::Unchanged => {}
                Fate::KeepsOlder | Fate::GoesOn | Fate::Moves { .. } => {
                    tracing::info!(%flow, %step, people, %fate, "stand in a lesson that changes");
                }
                Fate::Lost => {
                    tracing::warn!(%flow, %step, people, %fate, "stand in a lesson that changes");
                }
            }
        }
    }
}

/// What the set means for one place.
fn fate(next: &Editions, citizen: &Citizen, place: Place<'_>, now: Timestamp) -> Fate {
    let flow = next.present().flow(place.flow);
    if flow.is_some_and(|flow| flow.version == place.version) {
        return Fate::Unchanged;
    }
    if next.keeps(citizen, place, now) {
        return Fate::KeepsOlder;
    }
    match flow.and_then(|flow| flow.place_of(place.step)) {
        None => Fate::Lost,
        Some(step) if step == place.step => Fate::GoesOn,
        Some(step) => Fate::Moves { to: step.clone() },
    }
}

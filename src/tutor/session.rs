//! One run of a lesson: where somebody stands in it, and in the lessons that wait for it.

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::flow::{Flow, MAX_RUNS};
use crate::id::{FlowId, HintId, StepId, Timestamp};

/// Steps remembered for going back.
const MAX_TRAIL: usize = 50;

/// One run of one lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The lesson they stand in; another one may have begun it, see [`Session::lesson`].
    pub flow: FlowId,
    /// The version of the lesson that it was begun with.
    pub version: String,
    /// Where they stand.
    pub step: StepId,
    /// Explanations given at this step: 1 after the first.
    pub attempt: u8,
    /// Whether the present explanation can be answered by yes or no. The first one of a `check` step
    /// cannot: it asks to read aloud, and all others ask whether certain words are there.
    #[serde(default)]
    pub yes_no: bool,
    /// Repetitions asked for at this explanation.
    pub repeats: u8,
    /// Counts arrivals at steps: a tap on an older arrival's choice does not count.
    pub visit: u32,
    /// The steps they came by, oldest first, for going back.
    pub trail: Vec<StepId>,
    /// Whether a mentor has helped: such a run does not count as done alone.
    pub helped: bool,
    /// The hints that were said at this arrival.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hinted: Vec<HintId>,
    /// When it goes on without an answer; `None` where it waits for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Timestamp>,
    /// The lessons that wait for this one, the outermost first; at most [`MAX_RUNS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub returns: Vec<Return>,
}

/// Where somebody stands in one lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The lesson.
    pub flow: &'a FlowId,
    /// The version of the lesson that it was begun with.
    pub version: &'a str,
    /// The step.
    pub step: &'a StepId,
}

/// A lesson that waits for one that it runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Return {
    /// The lesson.
    pub flow: FlowId,
    /// The version of the lesson that it was begun with.
    pub version: String,
    /// The step that runs the other one; `None` in what an older program wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    /// Where it goes on.
    pub then: StepId,
    /// As [`Session::trail`].
    pub trail: Vec<StepId>,
    /// As [`Session::helped`].
    pub helped: bool,
}

impl Session {
    /// The beginning of a lesson. `visit` is the latest arrival at a step of any lesson.
    #[must_use]
    pub fn new(flow: &Flow, visit: u32) -> Self {
        Self {
            flow: flow.id.clone(),
            version: flow.version.clone(),
            step: flow.start.clone(),
            attempt: 1,
            yes_no: false,
            repeats: 0,
            visit,
            trail: Vec::new(),
            helped: false,
            hinted: Vec::new(),
            deadline: None,
            returns: Vec::new(),
        }
    }

    /// The lesson that the person began: the outermost.
    #[must_use]
    pub fn lesson(&self) -> &FlowId {
        self.returns.first().map_or(&self.flow, |outer| &outer.flow)
    }

    /// Where they stand, and where the lessons that wait go on.
    pub fn places(&self) -> impl Iterator<Item = Place<'_>> {
        let here = Place {
            flow: &self.flow,
            version: &self.version,
            step: &self.step,
        };
        let waiting = self.returns.iter().map(|outer| Place {
            flow: &outer.flow,
            version: &outer.version,
            step: &outer.then,
        });
        std::iter::once(here).chain(waiting)
    }

    /// Stands at the same place of the lessons of now, where they have changed and the place is there.
    pub(super) fn settle(&mut self, content: &Content) {
        let here = (
            &self.flow,
            &mut self.version,
            &mut self.step,
            &mut self.trail,
        );
        let waiting = self.returns.iter_mut().map(|outer| {
            let Return {
                flow,
                version,
                then,
                trail,
                ..
            } = outer;
            (&*flow, version, then, trail)
        });
        for (flow, version, step, trail) in std::iter::once(here).chain(waiting) {
            if let Some(flow) = content.flow(flow)
                && flow.version != *version
                && let Some(place) = flow.place_of(step).cloned()
            {
                *step = place;
                version.clone_from(&flow.version);
                trail.retain_mut(|step| {
                    let place = flow.place_of(step).cloned();
                    place.map(|place| *step = place).is_some()
                });
            }
        }
    }

    /// Stands at a step, newly arrived.
    pub(super) fn stand_at(&mut self, step: StepId) {
        self.step = step;
        self.attempt = 1;
        self.repeats = 0;
        self.hinted.clear();
        self.visit += 1;
    }

    /// Remembers the present step for going back.
    pub(super) fn leave_trail(&mut self) {
        self.trail.push(self.step.clone());
        let surplus = self.trail.len().saturating_sub(MAX_TRAIL);
        self.trail.drain(..surplus);
    }

    /// Takes out the step before, of a lesson that waits where this one has just begun.
    pub(super) fn step_back(&mut self) -> Option<StepId> {
        let waiting = self.returns.iter().map(|outer| outer.trail.len());
        if self.trail.len() + waiting.sum::<usize>() == 0 {
            return None;
        }
        while self.trail.is_empty() {
            self.come_back()?;
        }
        self.trail.pop()
    }

    /// Begins another lesson within this one, as its step `step` wants it, which goes on at `then` after it;
    /// `false` where too many wait already.
    pub(super) fn run(&mut self, flow: &Flow, step: &StepId, then: &StepId) -> bool {
        if self.returns.len() >= MAX_RUNS {
            return false;
        }
        let inner = Self {
            returns: std::mem::take(&mut self.returns),
            ..Self::new(flow, self.visit)
        };
        let outer = std::mem::replace(self, inner);
        self.returns.push(Return {
            flow: outer.flow,
            version: outer.version,
            step: Some(step.clone()),
            then: then.clone(),
            trail: outer.trail,
            helped: outer.helped,
        });
        true
    }

    /// Leaves this lesson for the one that waits for it, and says where that goes on; `None` where none
    /// waits.
    pub(super) fn come_back(&mut self) -> Option<StepId> {
        let outer = self.returns.pop()?;
        self.flow = outer.flow;
        self.version = outer.version;
        self.trail = outer.trail;
        self.helped |= outer.helped;
        Some(outer.then)
    }
}

//! The straight way through a lesson: as it is meant to be walked.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::content::Content;
use crate::flow::{Action, Flow};
use crate::id::{FlowId, Lang, StepId};
use crate::rehearsal::map::{Map, play, position, remembered};
use crate::rehearsal::{Stage, citizen};
use crate::tutor::Citizen;

/// Every step of a lesson that the straight way passes, in order, those among them that wait for
/// nothing; the end is the last one.
///
/// Of a lesson that this one runs, no step is among them. Empty where there is no such lesson.
#[must_use]
pub fn straight_way(content: &Arc<Content>, flow: &FlowId, lang: &Lang) -> Vec<StepId> {
    let Some(lesson) = content.flow(flow) else {
        return Vec::new();
    };
    let mut map = Map::begin(content, flow, lang);
    let straight = map.straight();
    let knows = |place: usize| {
        let place = map.places.get(place);
        place.and_then(|place| remembered(&place.stage, citizen(lang)))
    };
    let mut passed = until_it_waits(lesson, &lesson.start, knows(0).as_ref());
    for way in straight {
        let Some(way) = map.ways.get(way) else { break };
        let from = map.places.get(way.from).and_then(|from| from.at.as_ref());
        let is_here = from.is_some_and(|from| from.flow == *flow);
        if let Some(onto) = way.act.onto.as_ref().filter(|_| is_here) {
            passed.extend(until_it_waits(lesson, onto, knows(way.to).as_ref()));
        }
    }
    passed
}

/// The first of these words that begin a lesson when somebody who was never here writes them; a lesson
/// may be called as a question is, or as a fraud sounds.
#[must_use]
pub fn beginning_words(
    content: &Arc<Content>,
    flow: &FlowId,
    lang: &Lang,
    words: impl IntoIterator<Item = String>,
) -> Option<String> {
    let citizen = citizen(lang);
    words.into_iter().find(|words| {
        let mut stage = Stage::new(Arc::clone(content));
        play(&mut stage, &format!("{citizen}> {words}"));
        position(&stage, citizen).is_some_and(|at| at.flow == *flow)
    })
}

/// The steps from `first` on that are passed by themselves, and the one after them that waits or ends.
fn until_it_waits(lesson: &Flow, first: &StepId, citizen: Option<&Citizen>) -> Vec<StepId> {
    let mut passed = Vec::new();
    let mut step = lesson.step(first);
    // No valid lesson leads in a circle here.
    while let Some(here) = step {
        passed.push(here.id.clone());
        let next = match &here.action {
            Action::Tell { next }
            | Action::Appoint { next, .. }
            | Action::Run { then: next, .. } => next,
            Action::Fork {
                on,
                ways,
                otherwise,
            } => {
                let known = citizen.and_then(|citizen| citizen.recall(on));
                let way = ways.iter().find(|(value, _)| known == Some(value.as_str()));
                way.map_or(otherwise, |(_, next)| next)
            }
            Action::Do { .. }
            | Action::Ask { .. }
            | Action::Check { .. }
            | Action::Quiz { .. }
            | Action::Photo { .. }
            | Action::End { .. } => break,
        };
        step = lesson.step(next);
    }
    passed
}

impl Map {
    /// The way that a lesson is meant to be walked: at each step the first choice that leads to an end
    /// it is made for, and to no place twice. Looks around only as far as it has to.
    pub(super) fn straight(&mut self) -> Vec<usize> {
        let mut seen = BTreeSet::from([0]);
        let mut walk = Vec::new();
        // Ways that are still to be tried at each place of the walk, the next one last.
        let mut untried = vec![self.onward(0)];
        while let Some(here) = untried.last_mut() {
            let Some(number) = here.pop() else {
                untried.pop();
                walk.pop();
                continue;
            };
            let Some(way) = self.ways.get(number) else {
                continue;
            };
            if !seen.insert(way.to) {
                continue;
            }
            walk.push(number);
            if self.places.get(way.to).is_some_and(|to| to.succeeded) {
                return walk;
            }
            untried.push(self.onward(way.to));
        }
        // No end is made for success: any end will do.
        self.to_an_end(0, &BTreeSet::new())
    }

    /// The ways on from a place, the first one last.
    fn onward(&mut self, place: usize) -> Vec<usize> {
        self.look_around(place);
        let leaving = self
            .leaving(place)
            .filter(|(_, way)| way.act.onto.is_some());
        let mut numbers: Vec<usize> = leaving.map(|(number, _)| number).collect();
        numbers.reverse();
        numbers
    }

    /// The shortest way to any end of the lesson; none where that leads over places already seen.
    pub(super) fn to_an_end(&self, from: usize, seen: &BTreeSet<usize>) -> Vec<usize> {
        let is_end = |number: usize| {
            let to = self.ways.get(number);
            let to = to.and_then(|way| self.places.get(way.to));
            to.is_some_and(|to| to.at.is_none())
        };
        self.route(from, seen, is_end).unwrap_or_default()
    }
}

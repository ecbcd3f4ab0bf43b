//! Whether the lessons that lessons run exist, and whether everybody comes back from them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnose::{Source, SourceSpan, nearest};
use crate::flow::{Action, MAX_RUNS, TogetherError, Written};
use crate::id::{FlowId, StepId};

/// Every problem of lessons that run others.
pub(super) fn check(files: &[Written<'_>], unread: &BTreeSet<FlowId>) -> Vec<TogetherError> {
    let lessons = Lessons::new(files);
    let mut problems = lessons.unknown(unread);
    let circles = lessons.circles();
    if circles.is_empty() {
        problems.extend(lessons.too_deep());
    }
    problems.extend(circles);
    problems
}

/// A step that runs a lesson.
#[derive(Clone, Copy)]
struct Run<'f> {
    file: &'f Written<'f>,
    step: &'f StepId,
    /// The lesson that is run.
    lesson: &'f FlowId,
}

impl Run<'_> {
    /// The file, and where the lesson is named in it.
    fn locate(&self) -> (Source, SourceSpan) {
        let value = |entry: &crate::yaml::Entry| entry.value.at;
        self.file
            .locate_in_step(self.step.as_str(), ["run", "flow"], value)
    }
}

/// The lessons, each with those that it runs.
struct Lessons<'f> {
    runs: BTreeMap<&'f FlowId, Vec<Run<'f>>>,
}

impl<'f> Lessons<'f> {
    fn new(files: &'f [Written<'f>]) -> Self {
        let runs = files.iter().map(|file| {
            let steps = file.flow.steps.values();
            let runs = steps.filter_map(|step| match &step.action {
                Action::Run { flow, .. } => Some(Run {
                    file,
                    step: &step.id,
                    lesson: flow,
                }),
                Action::Do { .. }
                | Action::Ask { .. }
                | Action::Check { .. }
                | Action::Tell { .. }
                | Action::Quiz { .. }
                | Action::Photo { .. }
                | Action::Appoint { .. }
                | Action::Fork { .. }
                | Action::End { .. } => None,
            });
            (&file.flow.id, runs.collect())
        });
        Self {
            runs: runs.collect(),
        }
    }

    fn of(&self, lesson: &FlowId) -> &[Run<'f>] {
        self.runs.get(lesson).map_or(&[], Vec::as_slice)
    }

    fn unknown(&self, unread: &BTreeSet<FlowId>) -> Vec<TogetherError> {
        let is_known = |lesson| self.runs.contains_key(lesson) || unread.contains(lesson);
        let unknown = self.runs.values().flatten();
        unknown
            .filter(|run| !is_known(run.lesson))
            .map(|run| {
                let known = self.runs.keys().map(|id| id.as_str());
                let (file, at) = run.locate();
                TogetherError::UnknownLesson {
                    step: run.step.to_string(),
                    lesson: run.lesson.to_string(),
                    nearest: nearest(run.lesson.as_str(), known),
                    file,
                    at,
                }
            })
            .collect()
    }

    /// Every lesson that is under way, sooner or later, once this one has begun another.
    fn run_by(&self, lesson: &FlowId) -> BTreeSet<&'f FlowId> {
        let mut reached = BTreeSet::new();
        let mut waiting = self.of(lesson).to_vec();
        while let Some(run) = waiting.pop() {
            if reached.insert(run.lesson) {
                waiting.extend(self.of(run.lesson));
            }
        }
        reached
    }

    /// Each circle once, shown at its first lesson.
    fn circles(&self) -> Vec<TogetherError> {
        let mut problems = Vec::new();
        let mut shown: BTreeSet<&FlowId> = BTreeSet::new();
        for (lesson, runs) in &self.runs {
            let reached = self.run_by(lesson);
            if !reached.contains(lesson) || shown.contains(lesson) {
                continue;
            }
            let leads_back = |other: &&&FlowId| self.run_by(other).contains(lesson);
            let circle: Vec<&FlowId> = reached.iter().filter(leads_back).copied().collect();
            let into = runs.iter().find(|run| circle.contains(&run.lesson));
            problems.extend(into.map(|run| {
                let (file, at) = run.locate();
                let lessons = quoted(&circle);
                TogetherError::RunCircle { lessons, file, at }
            }));
            shown.extend(circle);
        }
        problems
    }

    /// The lessons from which one more has to wait than may. Those that run such a one are not named.
    fn too_deep(&self) -> Vec<TogetherError> {
        let chains = self.runs.keys().map(|lesson| self.longest(lesson));
        chains
            .filter(|chain| chain.len() == MAX_RUNS + 1)
            .filter_map(|chain| {
                let first = chain.first()?;
                let (file, at) = first.locate();
                let outermost = &first.file.flow.id;
                let lessons: Vec<&FlowId> = std::iter::once(outermost)
                    .chain(chain.iter().map(|run| run.lesson))
                    .collect();
                Some(TogetherError::RunTooDeep {
                    lessons: quoted(&lessons),
                    most: MAX_RUNS,
                    file,
                    at,
                })
            })
            .collect()
    }

    /// The longest way into lessons that run others; there must be no circle.
    fn longest(&self, lesson: &FlowId) -> Vec<Run<'f>> {
        let ways = self.of(lesson).iter().map(|run| {
            let mut way = vec![*run];
            way.extend(self.longest(run.lesson));
            way
        });
        ways.max_by_key(Vec::len).unwrap_or_default()
    }
}

fn quoted(lessons: &[&FlowId]) -> String {
    let names: Vec<&str> = lessons.iter().map(|id| id.as_str()).collect();
    crate::diagnose::in_words(&names)
}

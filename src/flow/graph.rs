//! Whether the steps of a flow fit together: every way leads somewhere, and the lesson can end.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::diagnose::{Source, SourceSpan, nearest};
use crate::flow::FlowError;
use crate::flow::draft::{Draft, DraftStep};
use crate::yaml::Word;

/// Every problem of the ways between the steps.
///
/// A target that does not exist is taken for the step that was probably meant, so that one slip is
/// one problem and not three.
pub(super) fn check(draft: &Draft, file: &Source) -> Vec<FlowError> {
    if draft.steps.is_empty() {
        return Vec::new();
    }
    let graph = Graph::new(draft);
    let mut problems = graph.unknown_targets(file);
    let mut circles = graph.circles(&graph.silent);
    problems.extend(circles.iter().map(|circle| graph.tell_loop(circle, file)));
    // A circle that waits for nobody is already a problem; that it fetches nobody, or never ends, is no
    // second one.
    let waits_for_nobody = circles.concat();
    let helpless = graph
        .circles(&graph.uncounted)
        .into_iter()
        .filter(|circle| {
            let is_known = circle.iter().any(|step| waits_for_nobody.contains(step));
            !is_known && graph.checks_in(circle)
        });
    for circle in helpless {
        problems.push(graph.no_person(&circle, file));
        circles.push(circle);
    }
    problems.extend(graph.unreachable(file));
    problems.extend(graph.without_end(&circles.concat(), file));
    problems
}

/// The steps by number, and where each leads.
struct Graph<'d> {
    draft: &'d Draft,
    numbers: BTreeMap<&'d str, usize>,
    /// Where each step leads, mistyped targets repaired.
    ways: Vec<Vec<usize>>,
    /// Where each leads without an answer, some of `ways`.
    silent: Vec<Vec<usize>>,
    /// Where each leads without a right answer and without an attempt being counted, some of `ways`.
    uncounted: Vec<Vec<usize>>,
    start: Option<usize>,
    /// Whether a way on could not be read or repaired: then nothing is known of where it leads.
    unclear: Vec<bool>,
}

impl<'d> Graph<'d> {
    fn new(draft: &'d Draft) -> Self {
        let numbers = draft
            .steps
            .iter()
            .enumerate()
            .map(|(number, step)| (step.id.text.as_str(), number))
            .collect();
        let mut graph = Self {
            draft,
            numbers,
            ways: Vec::new(),
            silent: Vec::new(),
            uncounted: Vec::new(),
            start: None,
            unclear: Vec::new(),
        };
        for step in &draft.steps {
            let targets = step.targets();
            let known = graph.known(&targets);
            let unclear = step.is_unclear() || known.len() < targets.len();
            let silent = graph.known(&step.silent_targets());
            let uncounted = graph.known(&step.uncounted_targets());
            graph.ways.push(known);
            graph.silent.push(silent);
            graph.uncounted.push(uncounted);
            graph.unclear.push(unclear);
        }
        graph.start = draft
            .start
            .as_ref()
            .and_then(|start| graph.repaired(&start.text));
        graph
    }

    /// The step with this id, or else the one that was probably meant.
    fn repaired(&self, id: &str) -> Option<usize> {
        let number = |id: &str| self.numbers.get(id).copied();
        number(id).or_else(|| number(&nearest(id, self.ids())?))
    }

    /// The steps that these targets mean, as far as that is known.
    fn known(&self, targets: &[&Word]) -> Vec<usize> {
        let targets = targets.iter();
        targets
            .filter_map(|target| self.repaired(&target.text))
            .collect()
    }

    fn ids(&self) -> impl Iterator<Item = &'d str> {
        self.draft.steps.iter().map(|step| step.id.text.as_str())
    }

    fn step(&self, number: usize) -> Option<&'d DraftStep> {
        self.draft.steps.get(number)
    }

    fn unknown_targets(&self, file: &Source) -> Vec<FlowError> {
        let mut problems = Vec::new();
        if let Some(start) = &self.draft.start
            && !self.numbers.contains_key(start.text.as_str())
        {
            problems.push(FlowError::UnknownStart {
                start: start.text.clone(),
                nearest: nearest(&start.text, self.ids()),
                file: file.clone(),
                at: start.at,
            });
        }
        for step in &self.draft.steps {
            for target in step.targets() {
                if self.numbers.contains_key(target.text.as_str()) {
                    continue;
                }
                problems.push(FlowError::UnknownStep {
                    from: step.id.text.clone(),
                    to: target.text.clone(),
                    nearest: nearest(&target.text, self.ids()),
                    file: file.clone(),
                    at: target.at,
                });
            }
        }
        problems
    }

    /// Circles of steps that these ways lead round in, each in the order written.
    fn circles(&self, ways: &[Vec<usize>]) -> Vec<Vec<usize>> {
        let behind = |number: usize| {
            let next = ways.get(number).into_iter().flatten();
            self.reached_from(next.copied(), ways)
        };
        let mut circles: Vec<Vec<usize>> = Vec::new();
        for number in 0..ways.len() {
            let reached = behind(number);
            if reached.contains(&number) && !circles.iter().flatten().any(|seen| *seen == number) {
                let leads_back = |other: &usize| behind(*other).contains(&number);
                circles.push(reached.into_iter().filter(leads_back).collect());
            }
        }
        circles
    }

    fn tell_loop(&self, circle: &[usize], file: &Source) -> FlowError {
        FlowError::TellLoop {
            steps: self.names(circle),
            file: file.clone(),
            at: self.closing(circle, DraftStep::silent_targets),
        }
    }

    /// Whether one of these steps is a `check:`. A circle of quizzes alone never ends, which says enough.
    fn checks_in(&self, circle: &[usize]) -> bool {
        let mut steps = circle.iter().filter_map(|number| self.step(*number));
        steps.any(DraftStep::is_check)
    }

    fn no_person(&self, circle: &[usize], file: &Source) -> FlowError {
        FlowError::NoPerson {
            steps: self.names(circle),
            file: file.clone(),
            at: self.closing(circle, DraftStep::uncounted_targets),
        }
    }

    /// The way that probably closes a circle: that of its last step.
    fn closing(&self, circle: &[usize], ways: fn(&DraftStep) -> Vec<&Word>) -> SourceSpan {
        let last = circle.last().and_then(|number| self.step(*number));
        let way = last.map(|step| {
            let closes = |way: &&Word| {
                let target = self.repaired(&way.text);
                target.is_some_and(|target| circle.contains(&target))
            };
            ways(step)
                .into_iter()
                .find(closes)
                .map_or(step.id.at, |way| way.at)
        });
        way.unwrap_or_else(|| (0, 0).into())
    }

    fn unreachable(&self, file: &Source) -> Vec<FlowError> {
        let Some(start) = self.start else {
            return Vec::new();
        };
        let reached = self.reached_from([start], &self.ways);
        // A way that could not be read may be the one that leads to the rest.
        if reached
            .iter()
            .any(|number| self.unclear.get(*number).is_some_and(|unclear| *unclear))
        {
            return Vec::new();
        }
        self.draft
            .steps
            .iter()
            .enumerate()
            .filter(|(number, _)| !reached.contains(number))
            .map(|(_, step)| FlowError::Unreachable {
                step: step.id.text.clone(),
                file: file.clone(),
                at: step.id.at,
            })
            .collect()
    }

    /// The steps that people can get to and from which the lesson can never end, as one problem.
    fn without_end(&self, excused: &[usize], file: &Source) -> Option<FlowError> {
        let mut back = vec![Vec::new(); self.ways.len()];
        for (from, targets) in self.ways.iter().enumerate() {
            for to in targets {
                if let Some(sources) = back.get_mut(*to) {
                    sources.push(from);
                }
            }
        }
        let ends = self.draft.steps.iter().zip(&self.unclear).enumerate();
        let ends = ends
            .filter(|(_, (step, unclear))| step.ends() || **unclear)
            .map(|(number, _)| number);
        let ending = self.reached_from(ends.chain(excused.iter().copied()), &back);
        let reached = self.reached_from(self.start, &self.ways);
        let trapped: Vec<usize> = reached.difference(&ending).copied().collect();
        let first = self.step(*trapped.first()?)?;
        Some(FlowError::NoEnd {
            steps: self.names(&trapped),
            file: file.clone(),
            at: first.id.at,
        })
    }

    /// Every step that the given ones lead to, themselves included.
    fn reached_from(
        &self,
        from: impl IntoIterator<Item = usize>,
        ways: &[Vec<usize>],
    ) -> BTreeSet<usize> {
        let mut waiting: VecDeque<usize> = from.into_iter().collect();
        let mut reached = BTreeSet::new();
        while let Some(number) = waiting.pop_front() {
            if reached.insert(number) {
                waiting.extend(ways.get(number).into_iter().flatten());
            }
        }
        reached
    }

    /// The ids of some steps, in the order written, at most five by name.
    fn names(&self, numbers: &[usize]) -> String {
        const NAMED: usize = 5;
        let mut names: Vec<String> = numbers
            .iter()
            .take(NAMED)
            .filter_map(|number| Some(format!("`{}`", self.step(*number)?.id.text)))
            .collect();
        if let Some(more) = numbers.len().checked_sub(NAMED).filter(|more| *more > 0) {
            names.push(format!("{more} more"));
        }
        names.join(", ")
    }
}

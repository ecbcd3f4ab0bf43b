//! Every way through a lesson, found by walking it: the real tutor says where each act leads.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use crate::content::Content;
use crate::diagnose::source;
use crate::dispatch::State;
use crate::duration;
use crate::flow::{Action, Outcome, Step};
use crate::id::{ChoiceId, FlowId, Lang, NoteId, StepId};
use crate::message::QuickReply;
use crate::rehearsal::{Shown, Stage, World, beginning, citizen, read};
use crate::turn::JournalEntry;
use crate::tutor::{Answer, Citizen, Command, Mode};

/// The most places of a lesson that are looked at.
const MAX_PLACES: usize = 4_000;

/// A lesson as it can be walked, as far as that is known.
pub(super) struct Map {
    /// Where one can stand; the first is the beginning.
    pub(super) places: Vec<Place>,
    /// How one gets from place to place, in the order they were found.
    pub(super) ways: Vec<Way>,
    /// What the citizen is called.
    citizen: &'static str,
    /// The number of each place in the lesson.
    known: BTreeMap<Position, usize>,
    /// The places whose ways are known.
    seen: BTreeSet<usize>,
}

/// A place of the walk.
pub(super) struct Place {
    /// The rehearsal when somebody stands there for the first time.
    pub(super) stage: Stage,
    /// Where they stand in the lesson; `None` once it is over.
    pub(super) at: Option<Position>,
    /// Whether the lesson came to an end that it is made for.
    pub(super) succeeded: bool,
}

/// Where somebody stands in a lesson.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Position {
    /// The lesson.
    pub(super) flow: FlowId,
    /// The step.
    pub(super) step: StepId,
    /// Which explanation it is.
    attempt: u8,
    /// Where the lessons go on that wait for this one.
    returns: Vec<StepId>,
    /// What is remembered of choices, which forks may go by.
    remembered: BTreeMap<NoteId, ChoiceId>,
}

/// A way from one place to another.
pub(super) struct Way {
    /// Where it begins, as a number of [`Map::places`].
    pub(super) from: usize,
    /// Where it leads.
    pub(super) to: usize,
    /// What is done.
    pub(super) act: Act,
}

/// Something that can be done at a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Act {
    /// As a transcript says it.
    pub(super) line: String,
    /// What it is called: the step, and the choice where there is one.
    pub(super) name: String,
    /// The step it leads to, before those that only say something are gone through; `None` for what
    /// only asks for another explanation.
    pub(super) onto: Option<StepId>,
}

impl Map {
    /// The beginning of a lesson, and nothing yet of where it leads.
    pub(super) fn begin(content: &Arc<Content>, flow: &FlowId, lang: &Lang) -> Self {
        let mut first = Stage::new(Arc::clone(content));
        for line in beginning(content, flow, lang) {
            play(&mut first, &line);
        }
        let citizen = citizen(lang);
        Self {
            places: vec![Place::new(first, citizen)],
            ways: Vec::new(),
            citizen,
            known: BTreeMap::new(),
            seen: BTreeSet::new(),
        }
    }

    /// Walks a lesson in every way there is.
    pub(super) fn explore(content: &Arc<Content>, flow: &FlowId, lang: &Lang) -> Self {
        let mut map = Self::begin(content, flow, lang);
        let mut place = 0;
        while place < map.places.len() {
            map.look_around(place);
            place += 1;
        }
        map
    }

    /// Does everything that can be done at a place, unless that was done before.
    pub(super) fn look_around(&mut self, from: usize) {
        if from >= MAX_PLACES || !self.seen.insert(from) {
            return;
        }
        for act in self.acts(from) {
            let Some(place) = self.places.get(from) else {
                break;
            };
            let mut stage = place.stage.clone();
            play(&mut stage, &act.line);
            let place = Place::new(stage, self.citizen);
            let found = place.at.as_ref().and_then(|at| self.known.get(at).copied());
            let to = found.unwrap_or(self.places.len());
            if found.is_none() {
                self.known.extend(place.at.clone().map(|at| (at, to)));
                self.places.push(place);
            }
            self.ways.push(Way { from, to, act });
        }
    }

    /// What can be done at a place, in the order in which a lesson is meant to be walked.
    fn acts(&self, place: usize) -> Vec<Act> {
        let Some((place, at)) = self.place(place) else {
            return Vec::new();
        };
        let step = place.stage.world().content.step(&at.flow, &at.step);
        let offered = place.stage.offered_to(self.citizen);
        step.map_or_else(Vec::new, |(_, step)| acts(step, self.citizen, offered))
    }

    /// A place where the lesson is not over.
    fn place(&self, place: usize) -> Option<(&Place, &Position)> {
        let place = self.places.get(place)?;
        Some((place, place.at.as_ref()?))
    }

    /// Every step at which somebody stood.
    pub(super) fn steps(&self) -> BTreeSet<(&FlowId, &StepId)> {
        let places = self.places.iter().filter_map(|place| place.at.as_ref());
        places.map(|at| (&at.flow, &at.step)).collect()
    }

    /// The shortest way from a place over places that were not `seen` to a way that is a `goal`.
    pub(super) fn route(
        &self,
        from: usize,
        seen: &BTreeSet<usize>,
        goal: impl Fn(usize) -> bool,
    ) -> Option<Vec<usize>> {
        let mut came: BTreeMap<usize, Option<usize>> = BTreeMap::from([(from, None)]);
        let mut waiting = VecDeque::from([from]);
        while let Some(here) = waiting.pop_front() {
            for (number, way) in self.leaving(here) {
                if seen.contains(&way.to) {
                    continue;
                }
                if goal(number) {
                    let mut route = vec![number];
                    let mut back = here;
                    while let Some(Some(way)) = came.get(&back) {
                        route.push(*way);
                        back = self.ways.get(*way).map_or(from, |way| way.from);
                    }
                    route.reverse();
                    return Some(route);
                }
                if let Entry::Vacant(entry) = came.entry(way.to) {
                    entry.insert(Some(number));
                    waiting.push_back(way.to);
                }
            }
        }
        None
    }

    /// The ways that leave a place, with their numbers.
    pub(super) fn leaving(&self, place: usize) -> impl Iterator<Item = (usize, &Way)> {
        let ways = self.ways.iter().enumerate();
        ways.filter(move |(_, way)| way.from == place)
    }
}

impl Place {
    fn new(stage: Stage, citizen: &str) -> Self {
        let at = position(&stage, citizen);
        // A lesson that this one runs may end well, and this one go on.
        let succeeded = at.is_none()
            && stage.shown().iter().any(|shown| match shown {
                Shown::Fact(JournalEntry::LessonFinished { flow, end, .. }) => {
                    let end = end
                        .as_ref()
                        .and_then(|end| stage.world().content.step(flow, end));
                    end.is_some_and(|(_, step)| is_made_for(step))
                }
                Shown::Fact(_) | Shown::Message(..) => false,
            });
        Self {
            at,
            succeeded,
            stage,
        }
    }
}

/// Whether a lesson is made to end at this step.
fn is_made_for(step: &Step) -> bool {
    match &step.action {
        Action::End { outcome } => match outcome {
            Outcome::MasteredCandidate | Outcome::Done => true,
            Outcome::Stopped | Outcome::Mentor => false,
        },
        Action::Do { .. }
        | Action::Ask { .. }
        | Action::Check { .. }
        | Action::Tell { .. }
        | Action::Quiz { .. }
        | Action::Photo { .. }
        | Action::Run { .. }
        | Action::Appoint { .. }
        | Action::Fork { .. } => false,
    }
}

/// Where the citizen stands; `None` once the lesson is over for them.
pub(super) fn position(stage: &Stage, citizen: &str) -> Option<Position> {
    let citizen = remembered(stage, citizen)?;
    let session = citizen.session.filter(|_| citizen.mode == Mode::Learning)?;
    Some(Position {
        flow: session.flow,
        step: session.step,
        attempt: session.attempt,
        returns: session
            .returns
            .into_iter()
            .map(|outer| outer.then)
            .collect(),
        remembered: citizen.remembered,
    })
}

/// What is remembered of the citizen.
pub(super) fn remembered(stage: &Stage, citizen: &str) -> Option<Citizen> {
    match stage.world().state(&World::chat(citizen).into())? {
        State::Person(person) => Some(person.citizen),
        State::Group(_) | State::Ticket(_) => None,
    }
}

/// Plays lines that were made from what is offered, so that they can be played.
pub(super) fn play(stage: &mut Stage, line: &str) {
    let file = source("a walk", line);
    for said in read(&file, None).unwrap_or_default() {
        // A line that cannot be played leads nowhere, and nothing is found behind it.
        stage.play(&said, &file).map(|_| ()).unwrap_or_default();
    }
}

/// What can be done at a step.
fn acts(step: &Step, citizen: &str, offered: &[QuickReply]) -> Vec<Act> {
    let says = |what: &str, onto: Option<&StepId>| Act {
        line: format!("{citizen}> {what}"),
        name: step.id.to_string(),
        onto: onto.cloned(),
    };
    let taps = |wanted: fn(&Answer) -> bool| {
        offered.iter().filter_map(move |reply| {
            let Some(Command::Step { answer, .. }) = Command::parse(&reply.payload) else {
                return None;
            };
            wanted(&answer).then(|| Act {
                name: name_of(&step.id, &answer),
                ..says(&format!("[{}]", reply.label), onto(step, &answer))
            })
        })
    };
    let mut acts: Vec<Act> = match &step.action {
        Action::Do { .. } => taps(|answer| *answer == Answer::Done).collect(),
        Action::Ask { .. } | Action::Quiz { .. } => {
            taps(|answer| matches!(answer, Answer::Choice(_))).collect()
        }
        // The first explanation asks to read aloud; the others can be answered by no.
        Action::Check { accept, next, .. } => {
            let reads = accept.first().map(|words| says(words, Some(next)));
            let does_not = taps(|answer| matches!(answer, Answer::No | Answer::Stuck));
            reads.into_iter().chain(does_not).collect()
        }
        Action::Photo { next } => vec![says("<image>", Some(next))],
        Action::Tell { .. }
        | Action::Run { .. }
        | Action::Appoint { .. }
        | Action::Fork { .. }
        | Action::End { .. } => Vec::new(),
    };
    acts.extend(step.deadline.iter().map(|deadline| Act {
        line: format!("~ {}", duration::write(deadline.after)),
        name: format!("{}-deadline", step.id),
        onto: Some(deadline.to.clone()),
    }));
    acts
}

/// Where an answer leads that is tapped at a step; `None` where it leads nowhere else.
fn onto<'s>(step: &'s Step, answer: &Answer) -> Option<&'s StepId> {
    match (&step.action, answer) {
        (Action::Do { next }, Answer::Done) => Some(next),
        (Action::Ask { choices, .. }, Answer::Choice(chosen)) => {
            let choice = choices.iter().find(|choice| choice.id == *chosen);
            choice.map(|choice| &choice.next)
        }
        (Action::Quiz { next, .. }, Answer::Choice(_)) => Some(next),
        (Action::Check { otherwise, .. }, Answer::No) => Some(otherwise),
        (_, Answer::Done | Answer::Stuck | Answer::No | Answer::Skip | Answer::Choice(_)) => None,
    }
}

fn name_of(step: &StepId, answer: &Answer) -> String {
    match answer {
        Answer::Done | Answer::Stuck => step.to_string(),
        Answer::No => format!("{step}-else"),
        Answer::Skip => format!("{step}-skip"),
        Answer::Choice(choice) => format!("{step}-{choice}"),
    }
}

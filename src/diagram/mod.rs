//! A lesson as a drawing: its steps as boxes, its ways as arrows, and on them how many went which way.
//!
//! Gives SVG, laid out here, or the text of a Mermaid diagram. Knows neither files nor the store.

mod layout;
mod mermaid;
mod svg;

use std::collections::BTreeMap;

use crate::content::Content;
use crate::duration;
use crate::flow::{Action, Flow, Outcome, Step};
use crate::id::{ChoiceId, FlowId, Lang, StepId};
use crate::locale::{Args, Way};
use crate::speech::{Address, Speech};
use crate::tally::Tally;

/// A lesson, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagram {
    /// The title of the lesson, and what was counted where something was.
    title: String,
    lang: Lang,
    /// The first one is where the lesson begins.
    boxes: Vec<StepBox>,
    arrows: Vec<Arrow>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
struct StepBox {
    id: StepId,
    kind: Kind,
    /// What is said there.
    words: String,
    /// Where people got stuck, in words; empty where nobody did, or nothing was counted.
    stuck: String,
    /// How many of a hundred who came here got stuck, at most 100.
    heat: u8,
}

/// How a step is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It waits for something to be done.
    Does,
    /// It waits for a choice.
    Asks,
    /// It goes on by itself.
    Passes,
    /// The lesson ends as it should.
    EndsWell,
    /// The lesson ends, and that is right.
    Stops,
    /// A mentor comes.
    Mentor,
}

/// Every way from one step straight to another.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Arrow {
    /// The number of the box it leaves.
    from: usize,
    /// The number of the box it leads to.
    to: usize,
    /// The labels of the choices that go this way; empty where there is no choice.
    labels: Vec<String>,
    /// How many went this way; `None` where that was not counted.
    count: Option<u64>,
}

impl Arrow {
    /// What stands on the arrow; empty for nothing.
    fn label(&self) -> String {
        let count = self.count.map(|count| count.to_string());
        let labels = Some(self.labels.join(" / ")).filter(|labels| !labels.is_empty());
        let parts: Vec<String> = labels.into_iter().chain(count).collect();
        parts.join(" · ")
    }
}

impl Diagram {
    /// The drawing of a lesson; `tally` is what was counted, and in which time.
    ///
    /// `None` where there is no such lesson.
    #[must_use]
    pub fn of(
        content: &Content,
        flow: &FlowId,
        lang: &Lang,
        tally: Option<(&Tally, &str)>,
    ) -> Option<Self> {
        let flow = content.flow(flow)?;
        let drawer = Drawer {
            speech: Speech::new(content, lang, Address::default()),
            flow,
            tally: tally.map(|(tally, _)| tally),
        };
        let order = in_order(flow);
        let numbers: BTreeMap<&StepId, usize> = order.iter().copied().zip(0..).collect();
        let steps: Vec<&Step> = order.iter().filter_map(|step| flow.step(step)).collect();
        let mut arrows: Vec<Arrow> = Vec::new();
        for step in &steps {
            drawer.arrows(step, &numbers, &mut arrows);
        }
        drawer.count(&steps, &mut arrows);
        let boxes = steps.iter().enumerate();
        let boxes = boxes.map(|(number, step)| drawer.step_box(step, drawer.came(number, &arrows)));
        let title = drawer.speech.title(&flow.id);
        Some(Self {
            title: match tally {
                Some((tally, time)) => drawer.counted(&title, tally, time),
                None => title,
            },
            lang: lang.clone(),
            boxes: boxes.collect(),
            arrows,
        })
    }
}

/// The steps of a lesson as they come when it is walked, the first way first.
fn in_order(flow: &Flow) -> Vec<&StepId> {
    let mut order: Vec<&StepId> = Vec::new();
    let mut waiting = vec![&flow.start];
    while let Some(step) = waiting.pop() {
        if order.contains(&step) {
            continue;
        }
        order.push(step);
        let targets = flow.step(step).map_or_else(Vec::new, Step::targets);
        waiting.extend(targets.into_iter().rev());
    }
    order
}

/// Who draws one lesson.
struct Drawer<'a> {
    speech: Speech<'a>,
    flow: &'a Flow,
    tally: Option<&'a Tally>,
}

impl Drawer<'_> {
    /// Adds the arrows that leave a step; several to one step are one arrow.
    fn arrows(&self, step: &Step, numbers: &BTreeMap<&StepId, usize>, arrows: &mut Vec<Arrow>) {
        for (label, target) in self.ways(step) {
            let (Some(from), Some(to)) = (numbers.get(&step.id), numbers.get(target)) else {
                continue;
            };
            let known = arrows
                .iter_mut()
                .find(|arrow| arrow.from == *from && arrow.to == *to);
            match known {
                Some(arrow) => arrow.labels.extend(label),
                None => arrows.push(Arrow {
                    from: *from,
                    to: *to,
                    labels: label.into_iter().collect(),
                    count: None,
                }),
            }
        }
    }

    /// The ways on from a step, each with its label.
    fn ways<'s>(&self, step: &'s Step) -> Vec<(Option<String>, &'s StepId)> {
        let choice = |id: &ChoiceId| Some(self.speech.choice(&self.flow.id, step, id));
        let mut ways = match &step.action {
            Action::Do { next }
            | Action::Tell { next }
            | Action::Quiz { next, .. }
            | Action::Photo { next }
            | Action::Appoint { next, .. } => vec![(None, next)],
            Action::Run { flow, then } => {
                vec![(Some(format!("«{}»", self.speech.title(flow))), then)]
            }
            Action::Ask { choices, .. } => choices
                .iter()
                .map(|each| (choice(&each.id), &each.next))
                .collect(),
            Action::Check {
                next, otherwise, ..
            } => vec![
                (Some(self.speech.say("reply-matches")), next),
                (Some(self.speech.say("reply-matches-not")), otherwise),
            ],
            Action::Fork {
                on,
                ways,
                otherwise,
            } => {
                let known = ways.iter();
                let known = known.map(|(value, next)| (Some(format!("{on}: {value}")), next));
                known.chain([(Some("…".to_owned()), otherwise)]).collect()
            }
            Action::End { .. } => Vec::new(),
        };
        ways.extend(step.deadline.iter().map(|deadline| {
            let after = duration::write(deadline.after);
            (Some(format!("~ {after}")), &deadline.to)
        }));
        ways
    }

    /// Writes on each arrow how many went that way.
    ///
    /// A step that only says something is passed without a fact: whoever came went on.
    fn count(&self, steps: &[&Step], arrows: &mut [Arrow]) {
        let Some(tally) = self.tally else { return };
        for arrow in arrows.iter_mut() {
            let ends = steps.get(arrow.from).zip(steps.get(arrow.to));
            arrow.count = ends
                .filter(|(from, _)| leaves_a_fact(from))
                .map(|(from, to)| tally.went(&from.id, &to.id) + late(tally, from, &to.id));
        }
        // Steps that say something may follow on one another, but in no circle.
        for _ in steps {
            for number in 0..arrows.len() {
                let from = arrows[number].from;
                let says = steps.get(from).is_some_and(|step| only_says(step));
                if says && arrows[number].count.is_none() {
                    arrows[number].count = self.came(from, arrows);
                }
            }
        }
    }

    /// How many came to a box; `None` where that was not counted.
    fn came(&self, number: usize, arrows: &[Arrow]) -> Option<u64> {
        let arriving = arrows.iter().filter(|arrow| arrow.to == number);
        let came: Option<u64> = arriving.map(|arrow| arrow.count).sum();
        let begun = self
            .tally
            .filter(|_| number == 0)
            .map_or(0, |tally| tally.started);
        came.map(|came| came + begun)
    }

    fn step_box(&self, step: &Step, came: Option<u64>) -> StepBox {
        let of = |counts: fn(&Tally) -> &BTreeMap<StepId, u64>| {
            let counts = self.tally.map(counts);
            counts
                .and_then(|counts| counts.get(&step.id))
                .copied()
                .unwrap_or(0)
        };
        let failed = of(|tally| &tally.failed);
        let wrong = of(|tally| &tally.wrong);
        let mut stuck = Vec::new();
        for (key, count) in [
            ("graph-failed", failed),
            ("graph-wrong", wrong),
            ("graph-asked", of(|tally| &tally.tickets)),
            ("graph-paused", of(|tally| &tally.paused)),
        ] {
            if count > 0 {
                let args = Args::new().with("count", count.to_string());
                stuck.push(self.speech.say_with(key, args));
            }
        }
        let came = came.unwrap_or(0).max(1);
        StepBox {
            id: step.id.clone(),
            kind: kind_of(step),
            words: if matches!(step.action, Action::Fork { .. }) {
                String::new()
            } else {
                self.speech.step(&self.flow.id, step, Way::First)
            },
            stuck: stuck.join(" · "),
            heat: u8::try_from(((failed + wrong) * 100 / came).min(100)).unwrap_or(100),
        }
    }

    fn counted(&self, title: &str, tally: &Tally, time: &str) -> String {
        let ended: u64 = tally.ended.values().sum();
        self.speech.say_with(
            "graph-title",
            Args::new()
                .with("title", title)
                .with("time", time)
                .with("started", tally.started.to_string())
                .with("ended", ended.to_string()),
        )
    }
}

/// Whether the journal tells which way people left this step.
fn leaves_a_fact(step: &Step) -> bool {
    step.action.waits() || matches!(step.action, Action::Fork { .. })
}

/// How many went from a step to another because they did not answer in time.
fn late(tally: &Tally, from: &Step, to: &StepId) -> u64 {
    let deadline = from.deadline.as_ref().filter(|deadline| deadline.to == *to);
    deadline
        .and_then(|_| tally.late.get(&from.id))
        .copied()
        .unwrap_or(0)
}

/// Whether a step only says something and goes on, always the same way.
fn only_says(step: &Step) -> bool {
    match &step.action {
        Action::Tell { .. } | Action::Appoint { .. } => true,
        Action::Do { .. }
        | Action::Ask { .. }
        | Action::Check { .. }
        | Action::Quiz { .. }
        | Action::Photo { .. }
        | Action::Run { .. }
        | Action::Fork { .. }
        | Action::End { .. } => false,
    }
}

fn kind_of(step: &Step) -> Kind {
    match &step.action {
        Action::Do { .. } | Action::Photo { .. } => Kind::Does,
        Action::Ask { .. } | Action::Check { .. } | Action::Quiz { .. } => Kind::Asks,
        Action::Tell { .. } | Action::Run { .. } | Action::Appoint { .. } | Action::Fork { .. } => {
            Kind::Passes
        }
        Action::End { outcome } => match outcome {
            Outcome::MasteredCandidate | Outcome::Done => Kind::EndsWell,
            Outcome::Stopped => Kind::Stops,
            Outcome::Mentor => Kind::Mentor,
        },
    }
}

//! The transcripts that every lesson should have, made by themselves.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::Content;
use crate::diagnose::source;
use crate::flow::{Action, Step};
use crate::id::{FlowId, Lang, StepId};
use crate::locale::{Args, Way as Saying};
use crate::rehearsal::map::{Map, play, position};
use crate::rehearsal::{ScriptError, Stage, beginning, citizen, replay};
use crate::speech::{Address, Speech};
use crate::tutor::{Answer, Command};

/// A lesson's transcripts.
#[derive(Clone, Debug)]
pub struct Scenes {
    /// Each with a name of its own, the straight way first.
    pub scenes: Vec<Scene>,
    /// The waiting steps at which none of them stands.
    pub missed: Vec<StepId>,
}

/// One transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// What it is about, for a file's name: lower-case letters, digits and hyphens.
    pub name: String,
    /// What is said.
    pub transcript: String,
}

/// Makes the transcripts of a lesson: straight through; every other branch, so that every way on is
/// gone at least once; three failures at its hardest step, until a mentor comes; and an interruption
/// of three days in the middle.
///
/// The hardest step is `hardest`, where that can fail, or else the one with the most words on the
/// straight way.
///
/// # Errors
/// A walk that cannot be played a second time; the lesson would have to change meanwhile.
pub fn scenes(
    content: &Arc<Content>,
    flow: &FlowId,
    lang: &Lang,
    hardest: Option<&StepId>,
) -> Result<Scenes, Vec<ScriptError>> {
    let mut map = Map::explore(content, flow, lang);
    let straight = map.straight();
    let author = Author {
        content,
        flow,
        lang,
        map: &map,
    };
    let walked = author.walked(&straight);
    let mut scenes = vec![author.scene("straight-through", "Straight through.", walked)?];
    scenes.extend(author.branches(&straight)?);
    scenes.extend(author.three_failures(&straight, hardest)?);
    scenes.push(author.three_days(&straight)?);
    number_alike(&mut scenes);
    Ok(Scenes {
        scenes,
        missed: author.missed(),
    })
}

/// Gives scenes of one name a number each from the second on.
fn number_alike(scenes: &mut [Scene]) {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for scene in scenes {
        let count = taken.entry(scene.name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            scene.name = format!("{}-{count}", scene.name);
        }
    }
}

/// A way on, as the author of a lesson sees it: its name, and the step it leads to.
type Gone<'a> = (&'a str, Option<&'a StepId>);

/// Who makes transcripts of a lesson.
struct Author<'a> {
    content: &'a Arc<Content>,
    flow: &'a FlowId,
    lang: &'a Lang,
    map: &'a Map,
}

impl Author<'_> {
    /// Walks that together go every way on of this lesson that the straight one does not.
    fn branches(&self, straight: &[usize]) -> Result<Vec<Scene>, Vec<ScriptError>> {
        let mut gone: BTreeSet<Gone<'_>> =
            straight.iter().filter_map(|way| self.gone(*way)).collect();
        let mut scenes = Vec::new();
        for (number, way) in self.map.ways.iter().enumerate() {
            if self.gone(number).is_none_or(|key| gone.contains(&key)) {
                continue;
            }
            let Some(mut walk) = self.map.route(0, &BTreeSet::new(), |other| other == number)
            else {
                continue;
            };
            gone.extend(walk.iter().filter_map(|way| self.gone(*way)));
            self.go_on(&mut walk, &mut gone);
            let name = &way.act.name;
            let remark = format!("A branch, from `{name}` on.");
            scenes.push(self.scene(name, &remark, self.walked(&walk))?);
        }
        Ok(scenes)
    }

    /// Goes on with a walk to its end, over ways that nobody has gone yet as long as there are some.
    fn go_on<'s>(&'s self, walk: &mut Vec<usize>, gone: &mut BTreeSet<Gone<'s>>) {
        loop {
            let ways = walk.iter().filter_map(|way| self.map.ways.get(*way));
            let seen: BTreeSet<usize> = ways.flat_map(|way| [way.from, way.to]).collect();
            let here = walk.last().and_then(|way| self.map.ways.get(*way));
            let here = here.map_or(0, |way| way.to);
            let is_new = |number: usize| self.gone(number).is_some_and(|key| !gone.contains(&key));
            let Some(further) = self.map.route(here, &seen, is_new) else {
                walk.extend(self.map.to_an_end(here, &seen));
                return;
            };
            gone.extend(further.iter().filter_map(|way| self.gone(*way)));
            walk.extend(further);
        }
    }

    /// What makes two ways the same for the author of a lesson; `None` for what does not lead on, and
    /// for ways of lessons that this one runs.
    fn gone(&self, number: usize) -> Option<Gone<'_>> {
        let way = self.map.ways.get(number)?;
        let from = self.map.places.get(way.from)?.at.as_ref()?;
        let to = self.map.places.get(way.to)?.at.as_ref();
        (way.act.onto.is_some() && from.flow == *self.flow)
            .then_some((way.act.name.as_str(), to.map(|to| &to.step)))
    }

    /// Until a mentor comes, who helps.
    fn three_failures(
        &self,
        straight: &[usize],
        hardest: Option<&StepId>,
    ) -> Result<Option<Scene>, Vec<ScriptError>> {
        let Some((before, stuck)) = self.hardest(straight, hardest) else {
            return Ok(None);
        };
        let (done, after) = straight.split_at(before);
        let mut lines = vec!["an> AN-2468".to_owned()];
        lines.extend(self.walked(done));
        let mut stage = Stage::new(Arc::clone(self.content));
        play(&mut stage, &lines.join("\n"));
        while position(&stage, self.citizen()).is_some() && stage.offered_to("an").is_empty() {
            lines.push(self.says(&stuck));
            play(&mut stage, &self.says(&stuck));
        }
        // Takes the request, ends it, and sends the citizen to the next step.
        for _ in 0..3 {
            let offered = stage.offered_to("an").first();
            let line = offered.map(|reply| format!("an> [{}]", reply.label));
            let Some(line) = line else { break };
            play(&mut stage, &line);
            lines.push(line);
        }
        lines.extend(self.acts(after.get(1..).unwrap_or_default()));
        let remark = "Three failures, and a mentor who helps.";
        self.scene("three-failures", remark, lines).map(Some)
    }

    /// Where on the straight way its hardest step is, and what is tapped there when it does not work.
    fn hardest(&self, straight: &[usize], hardest: Option<&StepId>) -> Option<(usize, String)> {
        let speech = Speech::new(self.content, self.lang, Address::default());
        let steps = straight.iter().enumerate().filter_map(|(before, way)| {
            let place = self.map.places.get(self.map.ways.get(*way)?.from)?;
            let at = place.at.as_ref().filter(|at| at.flow == *self.flow)?;
            let stuck = place
                .stage
                .offered_to(self.citizen())
                .iter()
                .find(|reply| {
                    let command = Command::parse(&reply.payload);
                    matches!(
                        command,
                        Some(Command::Step {
                            answer: Answer::Stuck,
                            ..
                        })
                    )
                })?;
            let (flow, step) = self.content.step(&at.flow, &at.step)?;
            let words = speech.step(&flow.id, step, Saying::First);
            let weight = (hardest == Some(&step.id), words.split_whitespace().count());
            has_one_way_on(step).then(|| (weight, (before, format!("[{}]", stuck.label))))
        });
        let (_, found) = steps.max_by_key(|(weight, (before, _))| (*weight, Reverse(*before)))?;
        Some(found)
    }

    /// An interruption in the middle.
    fn three_days(&self, straight: &[usize]) -> Result<Scene, Vec<ScriptError>> {
        let (done, after) = straight.split_at(straight.len() / 2);
        let go_on = self
            .content
            .catalog
            .text(self.lang, "word-resume", &Args::new());
        let mut lines = self.walked(done);
        lines.extend(["~ 3d".to_owned(), self.says(&go_on)]);
        lines.extend(self.acts(after));
        let remark = "Three days of silence in the middle.";
        self.scene("three-days-later", remark, lines)
    }

    /// The waiting steps of this lesson at which nobody ever stood.
    fn missed(&self) -> Vec<StepId> {
        let steps = self.map.steps();
        let all = self.content.flow(self.flow).map(|flow| flow.steps.values());
        all.into_iter()
            .flatten()
            .filter(|step| step.action.waits() && !steps.contains(&(self.flow, &step.id)))
            .map(|step| step.id.clone())
            .collect()
    }

    fn citizen(&self) -> &'static str {
        citizen(self.lang)
    }

    fn says(&self, act: &str) -> String {
        format!("{}> {act}", self.citizen())
    }

    /// A walk from its beginning, as a transcript has it.
    fn walked(&self, walk: &[usize]) -> Vec<String> {
        let mut lines = beginning(self.content, self.flow, self.lang);
        lines.extend(self.acts(walk));
        lines
    }

    fn acts(&self, walk: &[usize]) -> Vec<String> {
        let ways = walk.iter().filter_map(|way| self.map.ways.get(*way));
        ways.map(|way| way.act.line.clone()).collect()
    }

    fn scene(
        &self,
        name: &str,
        remark: &str,
        lines: Vec<String>,
    ) -> Result<Scene, Vec<ScriptError>> {
        let title = self.content.catalog.title(self.lang, self.flow);
        let script = format!("# {title}. {remark}\n{}\n", lines.join("\n"));
        let played = replay(Arc::clone(self.content), &source(name, &script))?;
        Ok(Scene {
            name: name.to_owned(),
            transcript: played.text,
        })
    }
}

/// Whether a mentor can send somebody on from this step.
fn has_one_way_on(step: &Step) -> bool {
    match &step.action {
        Action::Do { .. } | Action::Photo { .. } => true,
        Action::Ask { .. }
        | Action::Check { .. }
        | Action::Tell { .. }
        | Action::Quiz { .. }
        | Action::Run { .. }
        | Action::Appoint { .. }
        | Action::Fork { .. }
        | Action::End { .. } => false,
    }
}

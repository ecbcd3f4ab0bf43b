//! Which lesson a message names, by the words of its title and of what people call it.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::id::FlowId;
use crate::text::fold;
use crate::understand::lexicon::files;
use crate::understand::lexicon_parse::plain_lines;
use crate::understand::quick::{Map, Set};

/// One name of a lesson.
#[derive(Clone, Debug)]
struct Name {
    /// Which lesson.
    flow: usize,
    /// Its words, each with how much it weighs and whether it tells anything.
    words: Vec<(String, f32, bool)>,
    /// What all of its words weigh together.
    whole: f32,
    /// How many telling words a message must have, at least.
    needed: usize,
}

/// The names of all lessons.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    flows: Vec<FlowId>,
    names: Vec<Name>,
    /// The lesson of every name, by its words with single spaces.
    whole: Map<String, usize>,
    /// The names that each telling word stands in; most messages hold no such word.
    telling: Map<String, Vec<usize>>,
}

/// Slips of the finger are looked for in words of so many letters.
const SLIPPED: std::ops::RangeInclusive<usize> = 5..=12;

impl Index {
    /// Prepares names in any spelling.
    pub(crate) fn new(lessons: &[(FlowId, Vec<String>)]) -> Self {
        let split: Vec<(usize, Vec<String>)> = lessons
            .iter()
            .enumerate()
            .flat_map(|(flow, (_, names))| names.iter().map(move |name| (flow, words_of(name))))
            .collect();
        let mut flows_with: HashMap<&str, BTreeSet<usize>> = HashMap::new();
        for (flow, words) in &split {
            for word in words {
                flows_with.entry(word).or_default().insert(*flow);
            }
        }
        let empty: HashSet<&str> = plain_lines(files::EMPTY)
            .flat_map(|(_, line)| line.split_whitespace())
            .collect();
        let weighed = |word: &String| {
            let telling = !empty.contains(word.as_str());
            let flows = flows_with.get(word.as_str()).map_or(1, BTreeSet::len);
            let weight = if telling {
                1.0 / (0.5 + 0.5 * (flows as f32))
            } else {
                0.15
            };
            (word.clone(), weight, telling)
        };
        let names: Vec<Name> = split
            .iter()
            .map(|(flow, words)| {
                let words: Vec<(String, f32, bool)> = words.iter().map(weighed).collect();
                let whole = words.iter().map(|(_, weight, _)| weight).sum();
                let needed = words
                    .iter()
                    .filter(|(_, _, telling)| *telling)
                    .count()
                    .min(2);
                Name {
                    flow: *flow,
                    words,
                    whole,
                    needed,
                }
            })
            .collect();
        let mut telling: Map<String, Vec<usize>> = Map::default();
        for (number, name) in names.iter().enumerate() {
            for (word, _, _) in name.words.iter().filter(|(_, _, telling)| *telling) {
                telling.entry(word.clone()).or_default().push(number);
            }
        }
        let flows = lessons.iter().map(|(flow, _)| flow.clone()).collect();
        let whole = split
            .iter()
            .map(|(flow, words)| (words.join(" "), *flow))
            .collect();
        Self {
            flows,
            names,
            whole,
            telling,
        }
    }

    /// The lesson whose name is all that a message says.
    pub(crate) fn named(&self, message: &str) -> Option<&FlowId> {
        let flow = self.whole.get(words_of(message).join(" ").as_str())?;
        self.flows.get(*flow)
    }

    /// The telling word that an unknown word was probably meant to be, if there is only one.
    pub(crate) fn nearest(&self, slipped: &str) -> Option<&str> {
        if !SLIPPED.contains(&slipped.len()) || self.telling.contains_key(slipped) {
            return None;
        }
        let mut near = self.telling.keys().filter(|word| {
            SLIPPED.contains(&word.len()) && strsim::osa_distance(word, slipped) == 1
        });
        near.next()
            .filter(|_| near.next().is_none())
            .map(String::as_str)
    }

    /// The lesson that a message of these folded words names, with how much of its name is there.
    pub(crate) fn find(&self, message: &[&str]) -> Option<(&FlowId, f32)> {
        let message: Set<&str> = message.iter().copied().collect();
        let told = message.iter().filter_map(|word| self.telling.get(*word));
        let possible: BTreeSet<usize> = told.flatten().copied().collect();
        let mut best: Option<(usize, f32, f32)> = None;
        for name in possible.iter().filter_map(|number| self.names.get(*number)) {
            let said = name
                .words
                .iter()
                .filter(|(word, _, _)| message.contains(word.as_str()));
            let (there, telling) = said.fold((0.0, 0), |(there, count), (_, weight, telling)| {
                (there + weight, count + usize::from(*telling))
            });
            if name.whole <= 0.0 || telling < name.needed {
                continue;
            }
            let share = there / name.whole;
            let better = best.is_none_or(|(_, best_share, best_there)| {
                (share * share * there) > (best_share * best_share * best_there)
            });
            // A whole name is named, however many lessons share its words; a single telling word may
            // tell of anything.
            let named = name.needed > 1 && share >= 0.6 && there >= 0.4 || there >= name.whole;
            if named && better {
                best = Some((name.flow, share, there));
            }
        }
        let (flow, share, _) = best?;
        self.flows.get(flow).map(|id| (id, share))
    }
}

/// The folded words of a name.
fn words_of(name: &str) -> Vec<String> {
    fold(name)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

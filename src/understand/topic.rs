//! Which lesson a message names, by the words of its title and of what people call it.

use std::collections::HashMap;

use crate::id::FlowId;
use crate::text::fold;

/// One name of a lesson.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    flow: usize,
    words: Vec<String>,
}

/// The names of all lessons, with how telling each word is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    flows: Vec<FlowId>,
    names: Vec<Name>,
    weights: HashMap<String, f32>,
}

/// Words of titles that tell nothing.
const EMPTY: [&str; 26] = [
    "cho", "cua", "tren", "bang", "va", "de", "the", "nao", "lam", "sao", "cach", "trong", "ung",
    "dung", "app", "dien", "thoai", "may", "bac", "con", "chau", "minh", "tu", "o", "cai_", "a",
];

impl Index {
    /// Prepares names in any spelling.
    pub(crate) fn new(lessons: &[(FlowId, Vec<String>)]) -> Self {
        let mut index = Self::default();
        let mut flows_with: HashMap<String, Vec<usize>> = HashMap::new();
        for (flow, (id, names)) in lessons.iter().enumerate() {
            index.flows.push(id.clone());
            for name in names {
                let words: Vec<String> = fold(name)
                    .split(|letter: char| !letter.is_alphanumeric())
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned)
                    .collect();
                for word in &words {
                    let list = flows_with.entry(word.clone()).or_default();
                    if list.last() != Some(&flow) {
                        list.push(flow);
                    }
                }
                index.names.push(Name { flow, words });
            }
        }
        for (word, flows) in flows_with {
            let empty = EMPTY.contains(&word.as_str());
            let weight = if empty {
                0.15
            } else {
                1.0 / (0.5 + 0.5 * (flows.len() as f32))
            };
            index.weights.insert(word, weight);
        }
        index
    }

    /// The lesson that a message of these folded words names, with how much of its name is there.
    pub(crate) fn find(&self, message: &[&str]) -> Option<(&FlowId, f32)> {
        let mut best: Option<(usize, f32, f32)> = None;
        for name in &self.names {
            let weight = |word: &String| self.weights.get(word).copied().unwrap_or(0.0);
            let whole: f32 = name.words.iter().map(weight).sum();
            let telling = |word: &&String| !EMPTY.contains(&word.as_str());
            let said: Vec<&String> = name
                .words
                .iter()
                .filter(|word| message.contains(&word.as_str()))
                .collect();
            let there: f32 = said.iter().map(|word| weight(word)).sum();
            let named = said.iter().copied().filter(|word| telling(word)).count();
            let needed = name.words.iter().filter(telling).count().min(2);
            if whole <= 0.0 || named < needed {
                continue;
            }
            let share = there / whole;
            let better = best.is_none_or(|(_, best_share, best_there)| {
                (share * share * there) > (best_share * best_share * best_there)
            });
            if share >= 0.6 && there >= 0.4 && better {
                best = Some((name.flow, share, there));
            }
        }
        let (flow, share, _) = best?;
        self.flows.get(flow).map(|id| (id, share))
    }
}

//! Finding by runs of three letters: how much of what was asked is in what was written down.
//!
//! A message and a way to ask are two sets of runs; a run counts the more, the fewer questions have
//! it. How alike two sets are is the cosine of their angle, from 0 to 1. It does not matter in which
//! order words come, and little how they end, but every strange word makes a message less alike.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::id::{FlowId, QuestionId};
use crate::text::fold;

/// How alike a message must be to a way to ask.
const ALIKE: f32 = 0.5;

/// How alike it must be where it may well mean something else.
const SURELY_ALIKE: f32 = 0.75;

/// How much less alike every other question must be.
const AHEAD: f32 = 0.04;

/// How much of what a way to ask is about must have been said: "quên mật khẩu" is not all of
/// "quên mật khẩu vssid".
const COVERED: f32 = 0.6;

/// How much of what was said must be what the way to ask is about.
const KNOWN: f32 = 0.6;

/// With fewer runs than this of other than general words, nothing is asked about.
const FEWEST_RUNS: usize = 4;

/// The longest message that is looked at, in letters: a question is shorter.
const LONGEST: usize = 600;

/// What is written short, folded, and what it stands for.
const SHORT: [(&str, &str); 26] = [
    ("ko", "khong"),
    ("k", "khong"),
    ("kg", "khong"),
    ("hok", "khong"),
    ("hong", "khong"),
    ("dc", "duoc"),
    ("j", "gi"),
    ("z", "vay"),
    ("ntn", "nhu the nao"),
    ("sdt", "so dien thoai"),
    ("dt", "dien thoai"),
    ("mk", "mat khau"),
    ("tk", "tai khoan"),
    ("cccd", "can cuoc"),
    ("cmnd", "chung minh thu"),
    ("cmt", "chung minh thu"),
    ("bhyt", "bao hiem y te"),
    ("bhxh", "bao hiem xa hoi"),
    ("dvc", "dich vu cong"),
    ("ck", "chuyen khoan"),
    ("app", "ung dung"),
    ("xai", "dung"),
    ("1", "mot"),
    ("2", "hai"),
    ("link", "duong dan"),
    ("web", "trang web"),
];

/// Words that say nothing of a question: who asks, and how politely. Folded.
const EMPTY: [&str; 24] = [
    "bac", "ong", "toi", "tui", "minh", "cu", "oi", "a", "nhe", "nha", "ha", "day", "the", "vay",
    "voi", "xin", "da", "u", "alo", "thi", "cai", "roi", "giup", "muon",
];

/// Words that any question may have, folded: alone they say nothing of what is asked about.
const GENERAL: [&str; 48] = [
    "la", "gi", "de", "lam", "nao", "sao", "o", "dau", "bao", "nhieu", "may", "so", "co", "khong",
    "duoc", "phai", "cho", "ai", "nay", "kia", "do", "hay", "va", "bi", "ra", "vao", "di", "nhu",
    "kieu", "cach", "can", "ton", "tien", "mot", "hai", "nguoi", "goi", "hoi", "biet", "trang",
    "chi", "ve", "het", "luc", "con", "xong", "chua", "xem",
];

/// How much a run of such words counts.
const GENERAL_SHARE: f32 = 0.6;

/// What a question is introduced with, folded.
const INTRODUCTIONS: [&str; 6] = [
    "cho hoi",
    "cho biet",
    "hoi chut",
    "hoi ti",
    "hoi cai",
    "cho em hoi",
];

/// Three letters that follow one another.
type Run = [char; 3];

/// What a way to ask leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// A question.
    Question(QuestionId),
    /// A lesson: whoever says its name wants it, and asks no question.
    Lesson(FlowId),
}

/// A run in a text.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    /// How often it is there, less in general words.
    times: f32,
    /// Whether it is of a word that says what is asked about.
    is_specific: bool,
}

/// One way to ask.
#[derive(Debug)]
struct Way {
    /// What it leads to.
    owner: Owner,
    /// How much all of its specific runs count.
    specific: f32,
}

/// A run in all ways to ask.
#[derive(Debug)]
struct Posting {
    /// How much it counts: the more, the fewer questions have it.
    weight: f32,
    /// The ways that have it: which, its part of that way's length, and whether it is specific there.
    ways: Vec<(usize, f32, bool)>,
}

/// Ways to ask, prepared for finding.
#[derive(Debug, Default)]
pub(super) struct Index {
    runs: HashMap<Run, Posting>,
    ways: Vec<Way>,
    /// How much a run counts that no way to ask has.
    strange: f32,
}

/// What a message and a way to ask have in common.
#[derive(Clone, Copy, Debug, Default)]
struct Common {
    /// The product of both, by the length of the way.
    product: f32,
    /// How much the specific runs count that both have.
    specific: f32,
}

impl Index {
    /// Prepares every way to ask, each with what it leads to.
    pub(super) fn new<'p>(phrases: impl Iterator<Item = (Owner, &'p str)>) -> Self {
        let texts: Vec<(Owner, BTreeMap<Run, Share>)> = phrases
            .map(|(owner, phrase)| (owner, runs(phrase)))
            .collect();
        // A run counts by the questions that have it, so that many ways to ask one cost nothing.
        let mut askers: HashMap<Run, BTreeSet<&Owner>> = HashMap::new();
        for (owner, text) in &texts {
            for run in text.keys() {
                askers.entry(*run).or_default().insert(owner);
            }
        }
        let questions = texts.iter().map(|(owner, _)| owner);
        let questions = questions.collect::<BTreeSet<_>>().len();
        let weigh = |askers: usize| (small(questions + 1) / small(askers + 1)).ln() + 0.2;
        let mut index: HashMap<Run, Posting> = HashMap::new();
        for (run, askers) in &askers {
            let weight = weigh(askers.len());
            let ways = Vec::new();
            index.insert(*run, Posting { weight, ways });
        }
        let mut ways = Vec::with_capacity(texts.len());
        for (number, (owner, text)) in texts.iter().enumerate() {
            let weight = |run: &Run| index.get(run).map_or(0.0, |posting| posting.weight);
            let length = length(text.iter().map(|(run, share)| weight(run) * share.times));
            let specific = text.iter().filter(|(_, share)| share.is_specific);
            ways.push(Way {
                owner: owner.clone(),
                specific: specific.map(|(run, _)| weight(run)).sum(),
            });
            for (run, share) in text {
                if let Some(posting) = index.get_mut(run) {
                    let part = posting.weight * share.times / length;
                    posting.ways.push((number, part, share.is_specific));
                }
            }
        }
        Self {
            runs: index,
            ways,
            strange: weigh(0),
        }
    }

    /// The question that the words, or one of their clauses, ask; `surely` where there is doubt.
    pub(super) fn find(&self, words: &str, surely: bool) -> Option<&QuestionId> {
        let least = if surely { SURELY_ALIKE } else { ALIKE };
        let words: String = words.chars().take(LONGEST).collect();
        let clauses = words.split(['.', ',', ';', '?', '!', '\n']);
        let clauses = clauses.filter(|clause| clause.len() < words.len());
        let mut best: BTreeMap<&Owner, f32> = BTreeMap::new();
        for part in std::iter::once(words.as_str()).chain(clauses) {
            for (id, alike) in self.alike(part) {
                let known = best.entry(id).or_default();
                *known = known.max(alike);
            }
        }
        let mut found: Vec<(&Owner, f32)> = best.into_iter().collect();
        found.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let (first, alike) = *found.first()?;
        let next = found.get(1).map_or(0.0, |(_, alike)| *alike);
        match first {
            Owner::Question(id) if alike >= least && alike - next >= AHEAD => Some(id),
            Owner::Question(_) | Owner::Lesson(_) => None,
        }
    }

    /// How alike the words are to each question that has enough in common with them.
    fn alike(&self, words: &str) -> BTreeMap<&Owner, f32> {
        let said = runs(words);
        let specific = said.values().filter(|share| share.is_specific).count();
        if specific < FEWEST_RUNS {
            return BTreeMap::new();
        }
        let weight = |run: &Run| {
            self.runs
                .get(run)
                .map_or(self.strange, |posting| posting.weight)
        };
        let length = length(said.iter().map(|(run, share)| weight(run) * share.times));
        let specific = said.iter().filter(|(_, share)| share.is_specific);
        let specific: f32 = specific.map(|(run, _)| weight(run)).sum();
        let mut found = vec![Common::default(); self.ways.len()];
        for (run, share) in &said {
            let Some(posting) = self.runs.get(run) else {
                continue;
            };
            for (way, part, is_specific) in &posting.ways {
                let Some(common) = found.get_mut(*way) else {
                    continue;
                };
                common.product += part * posting.weight * share.times;
                if *is_specific && share.is_specific {
                    common.specific += posting.weight;
                }
            }
        }
        let mut best: BTreeMap<&Owner, f32> = BTreeMap::new();
        for (way, common) in self.ways.iter().zip(found) {
            if common.product > 0.0
                && common.specific >= COVERED * way.specific
                && common.specific >= KNOWN * specific
            {
                let alike = best.entry(&way.owner).or_default();
                *alike = alike.max(common.product / length);
            }
        }
        best
    }
}

/// The runs of a text.
fn runs(text: &str) -> BTreeMap<Run, Share> {
    let plain = plain(text);
    let mut letters: Vec<(char, bool)> = vec![(' ', true)];
    for word in plain.split_whitespace() {
        let is_general = GENERAL.contains(&word);
        letters.extend(word.chars().map(|letter| (letter, is_general)));
        letters.push((' ', true));
    }
    let mut runs: BTreeMap<Run, Share> = BTreeMap::new();
    for run in letters.windows(3) {
        if let [first, second, third] = *run {
            let is_general = first.1 && second.1 && third.1;
            let share = runs.entry([first.0, second.0, third.0]).or_default();
            share.times += if is_general { GENERAL_SHARE } else { 1.0 };
            share.is_specific |= !is_general;
        }
    }
    runs
}

/// The words that ask, folded, written out, and each between spaces.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let long = SHORT.iter().find(|(short, _)| *short == word);
            long.map_or(word, |(_, long)| *long)
        });
    let kept: Vec<&str> = words.filter(|word| !EMPTY.contains(word)).collect();
    let mut plain = format!(" {} ", kept.join(" "));
    for introduction in INTRODUCTIONS {
        plain = plain.replace(&format!(" {introduction} "), " ");
    }
    // Whom they ask stands at the end: "… hả cháu".
    let trimmed = plain.trim_end();
    match trimmed.strip_suffix(" chau") {
        Some(rest) => format!("{rest} "),
        None => plain,
    }
}

fn length(counts: impl Iterator<Item = f32>) -> f32 {
    let squares: f32 = counts.map(|count| count * count).sum();
    squares.sqrt().max(f32::MIN_POSITIVE)
}

/// A number of questions: few enough to be exact.
fn small(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

//! The weights of wording in frauds and honest messages, learned again from the corpora.
//!
//! `UPDATE_EXPECT=1 cargo test --test it colours` writes the file anew when a corpus has changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use camtay::understand::scam::wording;
use expect_test::expect_file;

/// What is learned from; what is held out never is.
const FRAUDS: [&str; 4] = [
    "dev-scam.tsv",
    "own-scam.tsv",
    "fresh-scam.tsv",
    "fresh2-scam.tsv",
];

/// What people write to the tutor: honest, but for what they report as a fraud.
const TALK: [&str; 2] = ["dev-utterances.tsv", "own-utterances.tsv"];
/// A line of talk teaches less than one of a message that somebody got.
const OF_TALK: f64 = 0.2;

/// How much more it costs to miss a fraud than to alarm for nothing.
const OF_FRAUD: f64 = 1.6;

/// The messages in which a wording must stand before it has a weight.
const FEWEST: usize = 5;
/// Stands for the weight that every message has before a word is read.
const ALWAYS: &str = "{always}";
/// How strongly weights are held near zero.
const RESTRAINT: f64 = 0.0008;
/// How often every message is looked at.
const ROUNDS: usize = 60;
/// Neighbours in a file are alike: steps of a prime visit all of them, mixed.
const STRIDE: usize = 1009;
/// The weight in the file of one unit of the logarithm of the odds: two points, in tenths.
const SCALE: f64 = 20.0;

const HEAD: &str = "\
# How much words and pairs of words speak for a fraud, in tenths of what signs weigh; negative for honesty.
# Learned from the corpora: `UPDATE_EXPECT=1 cargo test --test it colours` writes this file.
";

/// A message to learn from.
struct Example {
    wording: Vec<String>,
    fraud: bool,
    share: f64,
}

#[test]
fn colours_are_those_of_the_corpora() {
    let mut examples = Vec::new();
    for file in FRAUDS {
        examples.extend(read(file, |label| label == "scam", 1.0));
    }
    for file in TALK {
        let talk = read(file, |label| label == "scam_report", OF_TALK);
        examples.extend(talk.filter(|example| !example.fraud));
    }
    balance(&mut examples);
    let mut by_weight: BTreeMap<i32, BTreeSet<&str>> = BTreeMap::new();
    for (wording, weight) in learn(&examples) {
        let weight = (weight * SCALE).round() as i32;
        if weight != 0 {
            by_weight.entry(weight).or_default().insert(wording);
        }
    }
    let mut learned = HEAD.to_owned();
    for (weight, wording) in by_weight.iter().rev() {
        let wording: Vec<&str> = wording.iter().copied().collect();
        writeln!(learned, "{weight}: {}", wording.join(" ")).unwrap();
    }
    expect_file!["../../../src/understand/lexicon/scam/colours.txt"].assert_eq(&learned);
}

/// The lines of a corpus; its second column is the label.
fn read(file: &str, is_fraud: fn(&str) -> bool, share: f64) -> impl Iterator<Item = Example> {
    let corpus = std::fs::read_to_string(format!("tests/corpus/{file}")).unwrap();
    let lines = corpus.lines().filter(|line| !line.starts_with("# "));
    let examples: Vec<Example> = lines
        .skip(1)
        .map(|line| {
            let mut columns = line.split('\t');
            Example {
                wording: wording(columns.next().unwrap()),
                fraud: is_fraud(columns.next().unwrap()),
                share,
            }
        })
        .collect();
    examples.into_iter()
}

/// Gives frauds and honest messages their shares, however many there are of each.
fn balance(examples: &mut [Example]) {
    let share_of = |fraud: bool, examples: &[Example]| -> f64 {
        let side = examples.iter().filter(|example| example.fraud == fraud);
        side.map(|example| example.share).sum()
    };
    let (frauds, honest) = (share_of(true, examples), share_of(false, examples));
    for example in examples {
        let (cost, side) = match example.fraud {
            true => (OF_FRAUD, frauds),
            false => (1.0, honest),
        };
        example.share *= cost * (frauds + honest) / 2.0 / side;
    }
}

/// Logistic regression by stochastic gradient descent, the same in every run.
fn learn(examples: &[Example]) -> Vec<(&str, f64)> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for example in examples {
        let distinct: BTreeSet<&str> = example.wording.iter().map(String::as_str).collect();
        for wording in distinct {
            *seen.entry(wording).or_default() += 1;
        }
    }
    seen.retain(|_, count| *count >= FEWEST);
    let places: BTreeMap<&str, usize> = seen.keys().copied().zip(0..).collect();
    let known: Vec<Vec<usize>> = examples
        .iter()
        .map(|example| {
            let wording = example.wording.iter();
            wording
                .filter_map(|word| places.get(word.as_str()).copied())
                .collect()
        })
        .collect();
    // The weights are `size * weights`, so that holding them near zero costs one multiplication.
    let mut weights = vec![0.0; places.len()];
    let mut size = 1.0;
    let mut always = 0.0;
    assert_ne!(examples.len() % STRIDE, 0, "another stride would visit all");
    for look in 0..ROUNDS * examples.len() {
        let at = look * STRIDE % examples.len();
        let rate = 1.0 / (RESTRAINT * (look as f64 + 10.0 * examples.len() as f64));
        let sum = always + known[at].iter().map(|place| weights[*place]).sum::<f64>() * size;
        let wanted = f64::from(examples[at].fraud);
        let error = examples[at].share * (wanted - 1.0 / (1.0 + (-sum).exp()));
        always += rate * error;
        size *= 1.0 - rate * RESTRAINT;
        for place in &known[at] {
            weights[*place] += rate * error / size;
        }
    }
    let learned = weights.into_iter().map(|weight| weight * size);
    places
        .into_keys()
        .zip(learned)
        .chain([(ALWAYS, always)])
        .collect()
}

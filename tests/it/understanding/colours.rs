//! The colours of words in frauds and honest messages, learned again from the corpora.
//!
//! `UPDATE_EXPECT=1 cargo test --test it colours` writes the file anew when a corpus has changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use camtay::understand::scam::words;
use expect_test::expect_file;

/// What is learned from; what is held out never is.
const CORPORA: [&str; 3] = ["dev-scam.tsv", "own-scam.tsv", "fresh-scam.tsv"];

/// The messages in which a word must stand before it has a colour.
const FEWEST: usize = 6;

/// The heaviest colour.
const HEAVIEST: i32 = 3;

const HEAD: &str = "\
# How much oftener a word stands in frauds than in honest messages, as the rounded logarithm of the odds.
# Learned from the corpora: `UPDATE_EXPECT=1 cargo test --test it colours` writes this file.
";

/// How many frauds and honest messages hold a word.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    frauds: usize,
    honest: usize,
}

impl Seen {
    /// The logarithm of the odds, each side counted once more so that none is zero.
    fn colour(self, all: Self) -> i32 {
        let share = |part: usize, whole: usize| (part as f64 + 1.0) / (whole as f64 + 2.0);
        let odds = share(self.frauds, all.frauds) / share(self.honest, all.honest);
        (odds.ln().round() as i32).clamp(-HEAVIEST, HEAVIEST)
    }
}

#[test]
fn colours_are_those_of_the_corpora() {
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    let mut all = Seen::default();
    for file in CORPORA {
        let corpus = std::fs::read_to_string(format!("tests/corpus/{file}")).unwrap();
        let lines = corpus.lines().filter(|line| !line.starts_with("# "));
        for line in lines.skip(1) {
            let (message, rest) = line.split_once('\t').unwrap();
            let fraud = rest.starts_with("scam");
            let count = |seen: &mut Seen| {
                seen.frauds += usize::from(fraud);
                seen.honest += usize::from(!fraud);
            };
            count(&mut all);
            for word in words(message) {
                count(seen.entry(word).or_default());
            }
        }
    }
    let mut by_colour: BTreeMap<i32, Vec<&str>> = BTreeMap::new();
    for (word, seen) in &seen {
        let colour = seen.colour(all);
        if colour != 0 && seen.frauds + seen.honest >= FEWEST {
            by_colour.entry(colour).or_default().push(word);
        }
    }
    let mut learned = HEAD.to_owned();
    for (colour, words) in by_colour.iter().rev() {
        writeln!(learned, "{colour}: {}", words.join(" ")).unwrap();
    }
    expect_file!["../../../src/understand/lexicon/scam/colours.txt"].assert_eq(&learned);
}

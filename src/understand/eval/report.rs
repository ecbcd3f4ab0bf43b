//! The score of a corpus, and how it is said to a reader.

use std::collections::BTreeMap;
use std::fmt;

use crate::understand::Intent;
use crate::understand::eval::{Kind, Row};

/// How many of a label were found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Lines that carry the label and were read so (or as an accepted other).
    pub right: usize,
    /// Lines that carry the label.
    pub carried: usize,
    /// Lines that were read as the label.
    pub read: usize,
}

/// A line that was read wrongly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// The line in the corpus, from 1.
    pub line: usize,
    /// What was said.
    pub text: String,
    /// What it should be.
    pub wanted: String,
    /// What it was read as.
    pub got: String,
    /// The situation or note, for the reader.
    pub note: String,
}

/// The score of one corpus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What the corpus is about.
    pub kind: Kind,
    /// Lines scored.
    pub lines: usize,
    /// Lines read rightly.
    pub right: usize,
    /// For each label: how many were found.
    pub labels: BTreeMap<String, Count>,
    /// For each tag of the notes: lines read rightly, lines.
    pub tags: BTreeMap<String, (usize, usize)>,
    /// Lines read as `done` that are not: the worst error.
    pub false_advances: Vec<Miss>,
    /// Every line read wrongly.
    pub misses: Vec<Miss>,
    /// How often one label was read as another.
    pub confusions: BTreeMap<(String, String), usize>,
}

impl Report {
    /// The share of lines read rightly, from 0 to 1; 1 for an empty corpus.
    #[must_use]
    pub fn accuracy(&self) -> f64 {
        share(self.right, self.lines)
    }

    /// The share of lines with this tag that were read rightly; 1 when there is none.
    #[must_use]
    pub fn tag_accuracy(&self, tag: &str) -> f64 {
        self.tags
            .get(tag)
            .map_or(1.0, |(right, lines)| share(*right, *lines))
    }

    /// Of the lines that carry the label, the share that was found.
    #[must_use]
    pub fn recall(&self, label: &str) -> f64 {
        self.labels
            .get(label)
            .map_or(1.0, |count| share(count.right, count.carried))
    }

    /// Counts one line that was read as `got`.
    pub(super) fn add(&mut self, line: usize, row: &Row<'_>, got: &str) {
        self.lines += 1;
        let right = got == row.wanted || row.accepted.iter().any(|other| other == got);
        self.right += usize::from(right);
        // Masked texts are no labels.
        let labelled = self.kind != Kind::Redaction;
        if labelled {
            let carried = self.labels.entry(row.wanted.to_owned()).or_default();
            carried.carried += 1;
            carried.right += usize::from(right);
            self.labels.entry(got.to_owned()).or_default().read += 1;
        }
        for tag in &row.tags {
            let count = self.tags.entry(tag.clone()).or_default();
            count.0 += usize::from(right);
            count.1 += 1;
        }
        if right {
            return;
        }
        let miss = Miss {
            line,
            text: row.text.to_owned(),
            wanted: row.wanted.to_owned(),
            got: got.to_owned(),
            note: row.note.clone(),
        };
        if got == Intent::Done.label() {
            self.false_advances.push(miss.clone());
        }
        if labelled {
            let confusion = (miss.wanted.clone(), miss.got.clone());
            *self.confusions.entry(confusion).or_default() += 1;
        }
        self.misses.push(miss);
    }
}

/// A part of a whole, from 0 to 1; 1 when there is no whole.
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 1.0;
    }
    part as f64 / whole as f64
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} of {} lines read rightly ({:.1} %)",
            self.right,
            self.lines,
            100.0 * self.accuracy()
        )?;
        match self.kind {
            Kind::Utterances => {
                writeln!(f, ", {} false advances", self.false_advances.len())?;
                self.write_labels(f)?;
                self.write_tags(f)?;
                self.write_false_advances(f)?;
                self.write_confusions(f)?;
            }
            Kind::Redaction => writeln!(f)?,
            Kind::Fraud => {
                let alarms = self.labels.get("safe").copied().unwrap_or_default();
                writeln!(
                    f,
                    ", recall {:.1} %, {} false alarms in {} ({:.1} %)",
                    100.0 * self.recall("scam"),
                    alarms.carried - alarms.right,
                    alarms.carried,
                    100.0 * (1.0 - share(alarms.right, alarms.carried))
                )?;
            }
        }
        self.write_misses(f)
    }
}

impl Report {
    fn write_labels(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nlabel               recall  precision  lines")?;
        for (label, count) in &self.labels {
            let wrong = self.misses.iter().filter(|miss| miss.got == *label).count();
            writeln!(
                f,
                "{label:<18} {:>6.1} % {:>8.1} % {:>6}",
                100.0 * share(count.right, count.carried),
                100.0 * share(count.read.saturating_sub(wrong), count.read),
                count.carried
            )?;
        }
        Ok(())
    }

    fn write_tags(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\ntag or situation    rightly         lines")?;
        for (tag, (right, lines)) in &self.tags {
            let rightly = 100.0 * share(*right, *lines);
            writeln!(f, "{tag:<18} {rightly:>6.1} % {lines:>17}")?;
        }
        Ok(())
    }

    fn write_false_advances(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.false_advances.is_empty() {
            writeln!(f, "\nfalse advances")?;
        }
        for miss in &self.false_advances {
            writeln!(f, "{:>4} {} | {}", miss.line, miss.text, miss.note)?;
        }
        Ok(())
    }

    fn write_confusions(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.confusions.is_empty() {
            writeln!(f, "\nconfusions")?;
        }
        let mut confusions: Vec<_> = self.confusions.iter().collect();
        confusions.sort_by_key(|(_, times)| std::cmp::Reverse(**times));
        for ((wanted, got), times) in confusions {
            writeln!(f, "{times:>4} {wanted} read as {got}")?;
        }
        Ok(())
    }

    fn write_misses(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.misses.is_empty() {
            writeln!(f, "\nmisread")?;
        }
        for miss in &self.misses {
            writeln!(
                f,
                "{:>4} {} | wanted {} | got {} | {}",
                miss.line, miss.text, miss.wanted, miss.got, miss.note
            )?;
        }
        Ok(())
    }
}

//! Scores the understanding against a corpus: a text of tab-separated lines with a header.
//!
//! Three kinds of corpus are told apart by their header: `utterance intent context note`,
//! `text expected note` (redaction) and `message label why` (fraud).

use std::collections::BTreeMap;
use std::fmt;

use crate::understand::redact::redact;
use crate::understand::scam::inspect;
use crate::understand::{Intent, Situation, Topics, Waiting, understand};

/// What can be wrong with a corpus.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CorpusError {
    /// The first line names none of the three kinds.
    #[error("the header `{0}` is of no known corpus")]
    UnknownHeader(String),
    /// A line has too few columns, or a label that does not exist.
    #[error("line {line}: {problem}")]
    BadLine {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
}

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

    fn add(&mut self, line: usize, row: &Row<'_>, got: &str) {
        self.lines += 1;
        let right = got == row.wanted || row.accepted.iter().any(|other| other == got);
        self.right += usize::from(right);
        let carried = self.labels.entry(row.wanted.to_owned()).or_default();
        carried.carried += 1;
        carried.right += usize::from(right);
        self.labels.entry(got.to_owned()).or_default().read += 1;
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
        *self
            .confusions
            .entry((miss.wanted.clone(), miss.got.clone()))
            .or_default() += 1;
        self.misses.push(miss);
    }
}

struct Row<'c> {
    text: &'c str,
    wanted: &'c str,
    accepted: Vec<String>,
    tags: Vec<String>,
    note: String,
}

/// Scores the corpus in `text`; `topics` are the lessons that the conversation knows.
///
/// # Errors
///
/// When the header is unknown or a line cannot be read.
pub fn evaluate(text: &str, topics: &Topics) -> Result<Report, CorpusError> {
    let mut lines = text
        .trim_start_matches('\u{feff}')
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty());
    let (_, header) = lines.next().unwrap_or((0, ""));
    let kind = match header.split('\t').next() {
        Some("utterance") => Kind::Utterances,
        Some("text") => Kind::Redaction,
        Some("message") => Kind::Fraud,
        Some(_) | None => return Err(CorpusError::UnknownHeader(header.to_owned())),
    };
    let mut report = Report::default();
    for (number, line) in lines {
        let line_number = number + 1;
        let columns: Vec<&str> = line.split('\t').collect();
        let (Some(text), Some(wanted)) = (columns.first(), columns.get(1)) else {
            return Err(CorpusError::BadLine {
                line: line_number,
                problem: "fewer than two columns".to_owned(),
            });
        };
        match kind {
            Kind::Utterances => {
                let context = columns.get(2).copied().unwrap_or_default();
                let waiting = Waiting::from_label(context).ok_or_else(|| CorpusError::BadLine {
                    line: line_number,
                    problem: format!("no situation `{context}`"),
                })?;
                if Intent::from_label(wanted).is_none() {
                    return Err(CorpusError::BadLine {
                        line: line_number,
                        problem: format!("no intent `{wanted}`"),
                    });
                }
                let note = columns.get(3).copied().unwrap_or_default();
                let situation = Situation {
                    waiting,
                    choices: &[],
                    expect: &[],
                    topics,
                };
                let got = understand(&situation, text).intent.label();
                report.add(line_number, &row(text, wanted, context, note), got);
            }
            Kind::Redaction => {
                let note = columns.get(2).copied().unwrap_or_default();
                let got = redact(text).text;
                report.add(line_number, &plain_row(text, wanted, note), &got);
            }
            Kind::Fraud => {
                let note = columns.get(2).copied().unwrap_or_default();
                let got = if inspect(text).scam { "scam" } else { "safe" };
                report.add(line_number, &plain_row(text, wanted, note), got);
            }
        }
    }
    if matches!(kind, Kind::Redaction) {
        // The texts themselves are no labels.
        report.labels.clear();
        report.confusions.clear();
    }
    Ok(report)
}

#[derive(Clone, Copy)]
enum Kind {
    Utterances,
    Redaction,
    Fraud,
}

fn plain_row<'c>(text: &'c str, wanted: &'c str, note: &str) -> Row<'c> {
    Row {
        text,
        wanted,
        accepted: Vec::new(),
        tags: Vec::new(),
        note: note.to_owned(),
    }
}

/// A line of utterances: its tags, and the labels that are as good.
fn row<'c>(text: &'c str, wanted: &'c str, context: &str, note: &str) -> Row<'c> {
    let mut accepted = Vec::new();
    let mut tags = vec![context.to_owned()];
    for part in note.split(';').map(str::trim) {
        if let Some(list) = part.strip_prefix("alt=") {
            accepted.extend(list.split(',').map(|label| label.trim().to_owned()));
        } else if !part.is_empty()
            && !part.contains(' ')
            && !part.starts_with(['=', 'n'].as_slice())
            || matches!(part, "nodia" | "neg" | "num")
        {
            tags.push(part.to_owned());
        }
    }
    Row {
        text,
        wanted,
        accepted,
        tags,
        note: format!("{context}; {note}"),
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 1.0;
    }
    part as f64 / whole as f64
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} of {} lines ({:.1} %), {} false advances",
            self.right,
            self.lines,
            100.0 * self.accuracy(),
            self.false_advances.len()
        )?;
        if !self.labels.is_empty() {
            writeln!(f, "\nlabel               recall  precision  lines")?;
        }
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
        if !self.tags.is_empty() {
            writeln!(f, "\ntag")?;
        }
        for (tag, (right, lines)) in &self.tags {
            writeln!(
                f,
                "{tag:<18} {:>6.1} % {lines:>6}",
                100.0 * share(*right, *lines)
            )?;
        }
        for miss in &self.false_advances {
            writeln!(
                f,
                "\nFALSE ADVANCE line {}: {} ({})",
                miss.line, miss.text, miss.note
            )?;
        }
        writeln!(f, "\nmisread")?;
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

//! Scores the understanding against a corpus: a text of tab-separated lines with a header.
//!
//! Lines that begin with `# ` are remarks. Three kinds of corpus are told apart by their header: `utterance intent context note`,
//! `text expected note` (redaction) and `message label why` (fraud).

mod report;

use crate::understand::redact::redact;
use crate::understand::scam::inspect;
use crate::understand::{Intent, Situation, Topics, Waiting, understand};

pub use report::{Count, Miss, Report};

/// What a corpus is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// What messages mean.
    #[default]
    Utterances,
    /// What is masked in a text.
    Redaction,
    /// What is called a fraud.
    Fraud,
}

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
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with("# "));
    let (_, header) = lines.next().unwrap_or((0, ""));
    let kind = match header.split('\t').next() {
        Some("utterance") => Kind::Utterances,
        Some("text") => Kind::Redaction,
        Some("message") => Kind::Fraud,
        Some(_) | None => return Err(CorpusError::UnknownHeader(header.to_owned())),
    };
    let mut report = Report {
        kind,
        ..Report::default()
    };
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
    Ok(report)
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

//! What all messages about written files share: the file beside its name, "did you mean …?", lists in words.

use std::sync::Arc;

use miette::Diagnostic;
use serde_json::error::Category;

use crate::text::fold;

pub use miette::{NamedSource, SourceSpan};

/// A file with its name, as a diagnostic shows both. Cheap to clone.
pub type Source = NamedSource<Arc<str>>;

/// A file as diagnostics show it.
#[must_use]
pub fn source(name: &str, text: &str) -> Source {
    NamedSource::new(name, Arc::from(text))
}

/// A problem in one line, as a log has it: file and line where it has them, cause, remedy.
#[must_use]
pub fn in_one_line(problem: &impl Diagnostic) -> String {
    let place = || {
        let label = problem.labels()?.next()?;
        let seen = problem.source_code()?;
        let seen = seen.read_span(label.inner(), 0, 0).ok()?;
        Some(format!("{}:{}: ", seen.name()?, seen.line() + 1))
    };
    let place = place().unwrap_or_default();
    let help = problem.help().map(|help| format!(" ({help})"));
    format!("{place}{problem}{}", help.unwrap_or_default())
}

/// The candidate most like `written`, or `None` where none is like it.
///
/// Compared without marks and case, so that `cài-đặt` finds `cai-dat`; one slip in three letters
/// is forgiven, and so is an end left out. Of equally near candidates the
/// one with the same marks and capitals wins, then the first.
#[must_use]
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let wanted = fold(written);
    let forgiven = (wanted.chars().count() / 3).max(1);
    let distance = |candidate: &str| {
        let candidate = fold(candidate);
        let is_beginning = wanted.len() > 3 && candidate.starts_with(&wanted);
        let distance = strsim::osa_distance(&wanted, &candidate);
        if is_beginning {
            distance.min(forgiven)
        } else {
            distance
        }
    };
    candidates
        .into_iter()
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, _)| *distance <= forgiven)
        .min_by_key(|(distance, candidate)| (*distance, strsim::osa_distance(written, candidate)))
        .map(|(_, candidate)| candidate.to_owned())
}

/// The help of a message about an unknown name: the nearest one, or else `otherwise`.
#[must_use]
pub fn did_you_mean(nearest: Option<&str>, otherwise: &str) -> String {
    nearest.map_or_else(
        || otherwise.to_owned(),
        |name| format!("did you mean `{name}`?"),
    )
}

/// `a`, `b` and `c`, each in backticks.
#[must_use]
pub fn in_words(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}

/// What was read as JSON and is not what it should be: where, and nothing of what stands there, since
/// it goes into logs and may be a person's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at line {line}, column {column}")]
pub struct Misread {
    /// What is wrong with it, in a few words of ours.
    kind: &'static str,
    /// The line, from 1.
    line: usize,
    /// The column in bytes, from 1.
    column: usize,
}

impl From<&serde_json::Error> for Misread {
    fn from(error: &serde_json::Error) -> Self {
        let kind = match error.classify() {
            Category::Io => "it cannot be read",
            Category::Syntax => "it is no JSON",
            Category::Data => "it is not in a form that is known",
            Category::Eof => "it breaks off",
        };
        Self {
            kind,
            line: error.line(),
            column: error.column(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_not_repeated() {
        let error = serde_json::from_str::<u32>("\"cây khế\"").expect_err("a text is no number");
        assert!(
            error.to_string().contains("cây khế"),
            "this is why: {error}"
        );
        let misread = Misread::from(&error).to_string();
        let place = misread.strip_prefix("it is not in a form that is known at line 1, column ");
        assert!(
            place.is_some_and(|column| column.parse::<usize>().is_ok()),
            "{misread}"
        );
    }
}

//! What differs between a transcript as it is written and as it was played.

use similar::{ChangeTag, TextDiff};

use crate::text::nfc;

/// Lines that stay the same before and after a difference, shown for orientation.
const AROUND: usize = 3;

/// One place where a transcript was played otherwise than it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The first line that differs, from 1, in the transcript as written.
    pub line: usize,
    /// The lines of this place, in order.
    pub lines: Vec<Compared>,
}

/// One line of a place that differs, without its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// In both.
    Same(String),
    /// Written, and was not said.
    Written(String),
    /// Said, and is not written.
    Played(String),
}

/// Every place where both differ, from the top; none where they say the same.
///
/// White space at line ends, ends of lines of other systems, and other forms of the same letters are
/// no difference.
#[must_use]
pub fn differences(written: &str, played: &str) -> Vec<Difference> {
    let (written, played) = (plain(written), plain(played));
    let diff = TextDiff::from_lines(&written, &played);
    let groups = diff.grouped_ops(AROUND);
    groups
        .iter()
        .filter_map(|group| {
            let changes = group.iter().flat_map(|op| diff.iter_changes(op));
            let mut first = None;
            let mut lines = Vec::new();
            let mut at = group.first()?.old_range().start;
            for change in changes {
                let line = change.value().trim_end_matches('\n').to_owned();
                lines.push(match change.tag() {
                    ChangeTag::Equal => Compared::Same(line),
                    ChangeTag::Delete => Compared::Written(line),
                    ChangeTag::Insert => Compared::Played(line),
                });
                match change.tag() {
                    ChangeTag::Equal => {}
                    ChangeTag::Delete | ChangeTag::Insert => {
                        first.get_or_insert(at + 1);
                    }
                }
                at += usize::from(change.old_index().is_some());
            }
            Some(Difference {
                line: first?,
                lines,
            })
        })
        .collect()
}

/// The same text in one form.
fn plain(text: &str) -> String {
    let text = nfc(text.trim_start_matches('\u{feff}'));
    text.lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect()
}

//! Whether the texts can be said, fit the lessons, and are easy to follow.

mod answers;
mod blame;
mod commands;
mod form;
mod hard_words;
mod keys;
mod lesson;
mod named;
mod phrases;
mod pieces;
mod unsure;
mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use miette::Diagnostic;

use crate::flow::Flow;
use crate::id::FlowId;
use crate::locale::{Catalog, FileKind, LAST, LocaleError, LocaleFile};

/// The languages in which every lesson and every key must be there.
pub const COMPLETE: [&str; 2] = [LAST, "en"];

/// The variables that every text may use: how the person and the bot are called, and the address of the
/// *Mặt trận số* page that the commune uses.
pub const GIVEN: [&str; 5] = ["You", "you", "Me", "me", "mattran_url"];

/// The longest label of a choice, in characters: Messenger cuts longer ones.
pub const MAX_LABEL: usize = 20;

/// How the keys of labels begin in the main files.
pub const LABEL_PREFIX: &str = "reply-";

impl Catalog {
    /// Every file that must be there and is not, of these lessons and of `unread`, which are not valid.
    #[must_use]
    pub fn check_missing(
        &self,
        flows: &BTreeMap<FlowId, Arc<Flow>>,
        unread: &BTreeSet<FlowId>,
    ) -> Vec<LocaleError> {
        let has_main = |lang: &str| self.main_files().any(|file| file.lang().as_str() == lang);
        let lacking = COMPLETE.into_iter().filter(|lang| !has_main(lang));
        let mut problems: Vec<LocaleError> = lacking
            .map(|lang| LocaleError::NoMainFile {
                lang: lang.to_owned(),
            })
            .collect();
        let lessons: BTreeSet<&FlowId> = flows.keys().chain(unread).collect();
        problems.extend(lesson::missing_files(self, &lessons));
        problems
    }

    /// Everything that is wrong with one of the files by itself, and with the words of a lesson in it.
    ///
    /// `flows` are the lessons, `unread` those that are not valid; where one is in both, its words are
    /// looked at like those of any other lesson, and else only by themselves.
    #[must_use]
    pub fn check_file(
        &self,
        file: &LocaleFile,
        flows: &BTreeMap<FlowId, Arc<Flow>>,
        unread: &BTreeSet<FlowId>,
    ) -> Vec<LocaleError> {
        let terms = self.files.iter().find(|other| {
            other.lang() == file.lang()
                && other.kind() == &FileKind::Terms
                && file.kind() != &FileKind::Terms
        });
        let mut found = form::check(file, terms);
        if found.is_empty() {
            found.extend(form::faulty(self, file));
        }
        found.extend(blame::check(file));
        if let FileKind::Flow(id) = file.kind() {
            found.extend(wording::check(file));
            match flows.get(id) {
                Some(flow) => {
                    found.extend(lesson::check(self, file, flow));
                    found.extend(unsure::check(file, flow));
                }
                None if unread.contains(id) => {}
                None => found.push(lesson::unused_file(file, id, flows)),
            }
        }
        found.sort_by_key(offset);
        found
    }
}

/// Where the last label of a problem begins.
fn offset(error: &LocaleError) -> usize {
    let labels = error.labels().into_iter().flatten();
    labels.map(|label| label.offset()).max().unwrap_or(0)
}

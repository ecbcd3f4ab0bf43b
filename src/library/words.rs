//! The words on the shelf: read, and looked at beside the lessons they belong to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content;
use crate::faq::Faq;
use crate::flow::Flow;
use crate::id::{FlowId, Lang, TopicId};
use crate::library::files::{self, TextFile};
use crate::library::{FileError, Place, Problem, parallel};
use crate::locale::{Catalog, FileKind, KIND_PREFIX, LocaleError, LocaleFile, TOPIC_PREFIX};
use crate::menu::Menu;
use crate::tutor::Commands;

/// What words are looked at beside.
pub(super) struct Beside<'s> {
    /// The lessons, and what is written of those that are not valid.
    pub(super) written: &'s BTreeMap<FlowId, Arc<Flow>>,
    /// The lessons that are not valid.
    pub(super) unread: &'s BTreeSet<FlowId>,
    /// The questions: `None` where there is no file of them, `Some(None)` where it is not valid.
    pub(super) faq: Option<Option<&'s Faq>>,
    /// The menu.
    pub(super) menu: &'s Menu,
    /// Whether all of the menu could be read.
    pub(super) is_menu_known: bool,
}

/// Everything that is wrong with the words.
pub(super) fn check(catalog: &Catalog, beside: &Beside<'_>) -> Vec<LocaleError> {
    let (written, unread) = (beside.written, beside.unread);
    let topics = content::topics(written, catalog);
    let commands = Commands::new(catalog, &topics);
    let meaning = |lang: &Lang, words: &str| commands.meaning(lang, words);
    let mut found = catalog.check_missing(written, unread);
    let in_files = parallel::each(catalog.files(), |file| {
        let mut found = catalog.check_file(file, written, unread);
        found.extend(catalog.check_commands(file, written, meaning));
        found
    });
    found.extend(in_files.into_iter().flatten());
    if let Some(faq) = beside.faq {
        let questions = faq.map(Faq::ids);
        found.extend(catalog.check_answers(questions.as_deref()));
    }
    let listed: Vec<&TopicId> = beside.menu.topics.iter().map(|topic| &topic.id).collect();
    found.extend(catalog.check_topics(&listed, beside.is_menu_known));
    let kinds = written.values().rev();
    let kinds = kinds.flat_map(|flow| flow.kinds().map(|kind| (kind, &flow.id)));
    let all_written = unread.iter().all(|id| written.contains_key(id));
    found.extend(catalog.check_kinds(&kinds.collect(), all_written));
    found
}

/// The words outside lessons that are built in, a file a language: what every folder of locales needs
/// besides the words of its lessons. The names of the built-in topics and kinds of help are not among them.
#[must_use]
pub fn main_words() -> Vec<TextFile> {
    let mut files = main_files();
    for file in &mut files {
        let lines = file.text.split_inclusive('\n');
        file.text = lines
            .filter(|line| !line.starts_with(TOPIC_PREFIX) && !line.starts_with(KIND_PREFIX))
            .collect();
    }
    files
}

/// The words outside lessons that are built in: what the program says.
#[must_use]
pub fn said() -> Catalog {
    Catalog::build(read(&main_files(), &mut Vec::new()))
}

/// The files of the words outside lessons that are built in.
fn main_files() -> Vec<TextFile> {
    // What is built in can be read; a test keeps that.
    let mut files = files::locales(&Place::BuiltIn, &mut Vec::new());
    files.retain(|file| file.path.ends_with("/main.ftl"));
    files
}

/// The words in these files, and each file that nobody would read.
pub(super) fn read(files: &[TextFile], problems: &mut Vec<Problem>) -> Vec<LocaleFile> {
    let read = parallel::each(files, |file| {
        let (lang, kind) = place(&file.path)?;
        Some(LocaleFile::read(lang, kind, &file.name, &file.text))
    });
    let strays = files.iter().zip(&read).filter(|(_, read)| read.is_none());
    problems.extend(strays.map(|(file, _)| {
        Problem::File(FileError::Stray {
            name: file.name.clone(),
            help: "words lie in `<language>/main.ftl`, `<language>/terms.ftl`, `<language>/faq.ftl` and `<language>/flows/<flow>.ftl`",
        })
    }));
    read.into_iter().flatten().collect()
}

/// The language of a file and what it is for; `None` where it lies elsewhere.
fn place(path: &str) -> Option<(Lang, FileKind)> {
    let parts: Vec<&str> = path.split('/').collect();
    let (lang, kind) = match parts.as_slice() {
        [lang, "main.ftl"] => (lang, FileKind::Main),
        [lang, "terms.ftl"] => (lang, FileKind::Terms),
        [lang, "faq.ftl"] => (lang, FileKind::Faq),
        [lang, "flows", flow] => {
            let flow = flow.strip_suffix(".ftl").unwrap_or(flow);
            (lang, FileKind::Flow(FlowId::new(flow)))
        }
        _ => return None,
    };
    Some((Lang::new(lang), kind))
}

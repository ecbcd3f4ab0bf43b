//! Whether what authors name has its words in the main files: the topics of the menu, and the kinds of
//! help that lessons ask for.

use std::collections::BTreeMap;

use crate::diagnose::{Source, SourceSpan, nearest};
use crate::id::{FlowId, KindId, TopicId};
use crate::locale::lint::COMPLETE;
use crate::locale::lint::form::{unknown_variable, variables};
use crate::locale::lint::keys::missing;
use crate::locale::lint::lesson::too_long;
use crate::locale::lint::pieces::{Text, texts};
use crate::locale::{
    Args, Catalog, KIND_PREFIX, LocaleError, LocaleFile, TOPIC_PREFIX, kind_key, topic_key,
};

/// Makes the problem that nothing has the name of a key: of the key, what was probably meant, the file,
/// and the place.
type Unused = fn(String, Option<String>, Source, SourceSpan) -> LocaleError;

/// Whether authors choose what a key is called.
pub(super) fn is_authors(key: &str) -> bool {
    key.starts_with(TOPIC_PREFIX) || key.starts_with(KIND_PREFIX)
}

impl Catalog {
    /// Whether the main files have a label for each topic of the menu, short enough, and, where these are
    /// `all` topics there are, no others.
    #[must_use]
    pub fn check_topics(&self, topics: &[&TopicId], all: bool) -> Vec<LocaleError> {
        let keys: Vec<String> = topics.iter().map(|id| topic_key(id)).collect();
        let used: Vec<&str> = keys.iter().map(String::as_str).collect();
        let unused: Unused = |key, nearest, file, at| LocaleError::UnusedTopic {
            key,
            nearest,
            file,
            at,
        };
        let mut problems = Vec::new();
        for file in self.main_files() {
            let labels = beginning(TOPIC_PREFIX, file);
            if is_complete(file) {
                problems.extend(missing(file, &labels, &used));
            }
            problems.extend(others(file, &labels, &used, all.then_some(unused)));
            for text in labels.iter().filter(|text| used.contains(&text.id)) {
                let label = self.text(file.lang(), text.id, &Args::new());
                problems.extend(too_long(file, &label, text.id));
            }
        }
        problems
    }

    /// Whether the main files have words for each kind of help, and, where these are `all` kinds there are,
    /// no others. Beside each kind stands a lesson that asks for it.
    #[must_use]
    pub fn check_kinds(&self, kinds: &BTreeMap<&KindId, &FlowId>, all: bool) -> Vec<LocaleError> {
        let keys: Vec<String> = kinds.keys().map(|kind| kind_key(kind)).collect();
        let used: Vec<&str> = keys.iter().map(String::as_str).collect();
        let unused: Unused = |key, nearest, file, at| LocaleError::UnusedKind {
            key,
            nearest,
            file,
            at,
        };
        let mut problems = Vec::new();
        for file in self.main_files() {
            let words = beginning(KIND_PREFIX, file);
            let said = |key: &str| words.iter().any(|text| text.id == key);
            let lacking = kinds.iter().filter(|(kind, _)| !said(&kind_key(kind)));
            if is_complete(file) {
                problems.extend(lacking.map(|(kind, lesson)| no_kind(file, &words, kind, lesson)));
            }
            problems.extend(others(file, &words, &used, all.then_some(unused)));
        }
        problems
    }
}

/// Whether a file is of a language that must have everything.
fn is_complete(file: &LocaleFile) -> bool {
    COMPLETE.contains(&file.lang().as_str())
}

/// The messages of a file whose keys begin so.
fn beginning<'f>(prefix: &str, file: &'f LocaleFile) -> Vec<Text<'f>> {
    let mut texts = texts(file);
    texts.retain(|text| !text.is_term && text.id.starts_with(prefix));
    texts
}

fn no_kind(file: &LocaleFile, words: &[Text<'_>], kind: &KindId, lesson: &FlowId) -> LocaleError {
    let others = words
        .iter()
        .filter_map(|text| text.id.strip_prefix(KIND_PREFIX));
    LocaleError::NoKind {
        kind: kind.to_string(),
        lesson: lesson.to_string(),
        lang: file.lang().to_string(),
        nearest: nearest(kind.as_str(), others),
        file: file.source().clone(),
        at: (file.source().inner().trim_end().len(), 0).into(),
    }
}

/// The variables in texts that are given none, and every text that nothing of `used` is called like.
fn others(
    file: &LocaleFile,
    texts: &[Text<'_>],
    used: &[&str],
    unused: Option<Unused>,
) -> Vec<LocaleError> {
    let mut problems = Vec::new();
    for text in texts {
        let variables = variables(text).into_iter();
        problems.extend(variables.map(|id| unknown_variable(file, id, &[])));
        if let Some(unused) = unused
            && !used.contains(&text.id)
        {
            let nearest = nearest(text.id, used.iter().copied());
            let (key, at) = (text.id.to_owned(), file.place(text.id));
            problems.push(unused(key, nearest, file.source().clone(), at));
        }
    }
    problems
}

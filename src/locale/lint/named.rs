//! Whether what authors name has its words in the main files: the topics of the menu, and the kinds of
//! help that lessons ask for.

use crate::diagnose::{Source, SourceSpan, nearest};
use crate::id::{KindId, TopicId};
use crate::locale::lint::COMPLETE;
use crate::locale::lint::form::{unknown_variable, variables};
use crate::locale::lint::keys::missing;
use crate::locale::lint::lesson::too_long;
use crate::locale::lint::pieces::texts;
use crate::locale::{Args, Catalog, KIND_PREFIX, LocaleError, TOPIC_PREFIX, kind_key, topic_key};

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
        let unused: Unused = |key, nearest, file, at| LocaleError::UnusedTopic {
            key,
            nearest,
            file,
            at,
        };
        let mut problems = self.check_named(TOPIC_PREFIX, &keys, all.then_some(unused));
        for file in self.main_files() {
            let labels = texts(file);
            let labels = labels
                .iter()
                .filter(|text| keys.iter().any(|key| key == text.id));
            for text in labels {
                let label = self.text(file.lang(), text.id, &Args::new());
                problems.extend(too_long(file, &label, text.id));
            }
        }
        problems
    }

    /// Whether the main files have words for each kind of help that lessons ask for, and, where these are
    /// `all` kinds there are, no others.
    #[must_use]
    pub fn check_kinds(&self, kinds: &[&KindId], all: bool) -> Vec<LocaleError> {
        let keys: Vec<String> = kinds.iter().map(|kind| kind_key(kind)).collect();
        let unused: Unused = |key, nearest, file, at| LocaleError::UnusedKind {
            key,
            nearest,
            file,
            at,
        };
        self.check_named(KIND_PREFIX, &keys, all.then_some(unused))
    }

    fn check_named(
        &self,
        prefix: &str,
        keys: &[String],
        unused: Option<Unused>,
    ) -> Vec<LocaleError> {
        let used: Vec<&str> = keys.iter().map(String::as_str).collect();
        let mut problems = Vec::new();
        for file in self.main_files() {
            let mut texts = texts(file);
            texts.retain(|text| !text.is_term && text.id.starts_with(prefix));
            if COMPLETE.contains(&file.lang().as_str()) {
                problems.extend(missing(file, &texts, &used));
            }
            for text in &texts {
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
        }
        problems
    }
}

//! Whether the words outside lessons are those that the program says.

use std::collections::BTreeSet;

use crate::diagnose::nearest;
use crate::locale::lint::form::{unknown_variable, variables};
use crate::locale::lint::lesson::too_long;
use crate::locale::lint::named::is_authors;
use crate::locale::lint::pieces::{Mention, Text, mentions, texts};
use crate::locale::lint::{COMPLETE, GIVEN, LABEL_PREFIX, LAST};
use crate::locale::{Args, Catalog, FileKind, LocaleError, LocaleFile};

impl Catalog {
    /// Every key of the Vietnamese main file that authors have not named.
    ///
    /// Of the words that are built in, these are what the program says; a test keeps that.
    #[must_use]
    pub fn keys(&self) -> Vec<&str> {
        let texts = self.model().map(texts).unwrap_or_default();
        let messages = texts.iter().filter(|text| !text.is_term);
        let ids = messages.map(|text| text.id);
        ids.filter(|id| !is_authors(id)).collect()
    }

    /// Every variable of the Vietnamese main file, forms of address among them.
    #[must_use]
    pub fn variables(&self) -> BTreeSet<&str> {
        let texts = self.model().map(texts).unwrap_or_default();
        texts.iter().flat_map(variables).collect()
    }

    /// Whether the main files have every key that the program says, and no others.
    ///
    /// `used` is every key that [`Catalog::text`] is ever asked for, `key.attribute` included.
    /// Missing keys are problems of the languages that must be complete; unused ones of all.
    #[must_use]
    pub fn check_keys(&self, used: &[&str]) -> Vec<LocaleError> {
        let mut problems = Vec::new();
        for file in self.main_files() {
            let texts = texts(file);
            if COMPLETE.contains(&file.lang().as_str()) {
                problems.extend(missing(file, &texts, used));
            }
            problems.extend(unused(file, &texts, used));
        }
        problems.extend(self.other_variables());
        problems
    }

    /// Whether the main files use only variables that the program gives.
    ///
    /// `given` is every name that [`Args::with`] is ever called with, besides the forms of address.
    #[must_use]
    pub fn check_variables(&self, given: &[&str]) -> Vec<LocaleError> {
        let known: Vec<&str> = GIVEN.iter().chain(given).copied().collect();
        let mut problems = Vec::new();
        for file in self.main_files() {
            for text in texts(file).iter().filter(|text| !text.is_term) {
                let unknown = variables(text).into_iter().filter(|id| !known.contains(id));
                problems.extend(unknown.map(|id| unknown_variable(file, id, &known)));
            }
        }
        problems
    }

    /// Whether the labels of the main files are short enough: those whose key begins with
    /// [`LABEL_PREFIX`]. Nothing is said of labels with variables.
    #[must_use]
    pub fn check_labels(&self) -> Vec<LocaleError> {
        let mut problems = Vec::new();
        for file in self.main_files() {
            let texts = texts(file);
            let labels = texts
                .iter()
                .filter(|text| text.id.starts_with(LABEL_PREFIX));
            for text in labels.filter(|text| variables(text).is_empty()) {
                let label = self.text(file.lang(), text.id, &Args::new());
                problems.extend(too_long(file, &label, text.id));
            }
        }
        problems
    }

    /// The main file that the others are measured by.
    fn model(&self) -> Option<&LocaleFile> {
        self.main_files().find(|file| file.lang().as_str() == LAST)
    }

    pub(super) fn main_files(&self) -> impl Iterator<Item = &LocaleFile> {
        self.files
            .iter()
            .filter(|file| file.kind() == &FileKind::Main)
    }

    /// Whether each text says the same facts as in Vietnamese. How people are called may differ.
    fn other_variables(&self) -> Vec<LocaleError> {
        let mut problems = Vec::new();
        let Some(last) = self.model() else {
            return problems;
        };
        let model = texts(last);
        for file in self.main_files().filter(|file| file.lang() != last.lang()) {
            for text in texts(file) {
                let same = |other: &&Text<'_>| other.id == text.id && other.is_term == text.is_term;
                let Some(other) = model.iter().find(same) else {
                    continue;
                };
                let (here, there) = (facts(&text), facts(other));
                let difference = there
                    .difference(&here)
                    .map(|name| format!("does not say `${name}`"))
                    .chain(
                        here.difference(&there)
                            .map(|name| format!("says `${name}`")),
                    );
                problems.extend(difference.map(|difference| LocaleError::OtherVariables {
                    key: text.id.to_owned(),
                    lang: file.lang().to_string(),
                    difference,
                    file: file.source().clone(),
                    at: file.place(text.id),
                }));
            }
        }
        problems
    }
}

/// The variables of a text that are no forms of address.
fn facts<'f>(text: &Text<'f>) -> BTreeSet<&'f str> {
    let variables = variables(text).into_iter();
    variables.filter(|name| !GIVEN.contains(name)).collect()
}

pub(super) fn missing(file: &LocaleFile, texts: &[Text<'_>], used: &[&str]) -> Vec<LocaleError> {
    let messages = || texts.iter().filter(|text| !text.is_term);
    let has = |key: &str| match key.split_once('.') {
        None => messages().any(|text| text.id == key && text.value.is_some()),
        Some((id, attribute)) => {
            messages().any(|text| text.id == id && text.attribute(attribute).is_some())
        }
    };
    let strays: Vec<&str> = messages()
        .map(|text| text.id)
        .filter(|id| !used.contains(id))
        .collect();
    let end = file.source().inner().trim_end().len();
    used.iter()
        .filter(|key| !has(key))
        .map(|key| LocaleError::NoKey {
            lang: file.lang().to_string(),
            key: (*key).to_owned(),
            nearest: nearest(key, strays.iter().copied()),
            file: file.source().clone(),
            at: (end, 0).into(),
        })
        .collect()
}

fn unused(file: &LocaleFile, texts: &[Text<'_>], used: &[&str]) -> Vec<LocaleError> {
    let mentions = texts
        .iter()
        .flat_map(Text::patterns)
        .flat_map(|(_, pattern)| mentions(pattern));
    let said: BTreeSet<&str> = mentions.filter_map(Mention::message).collect();
    let is_used = |id: &str| {
        let mut used = used.iter();
        said.contains(id) || used.any(|key| key.split('.').next() == Some(id))
    };
    texts
        .iter()
        .filter(|text| !text.is_term && !is_authors(text.id))
        .filter(|text| !is_used(text.id))
        .map(|text| LocaleError::UnusedKey {
            key: text.id.to_owned(),
            file: file.source().clone(),
            at: file.place(text.id),
        })
        .collect()
}

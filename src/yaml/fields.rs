//! Asking a tree for what a format expects, and keeping every surprise.

use miette::SourceSpan;

use crate::diagnose::{Source, in_words, nearest};
use crate::text::shorten;
use crate::yaml::{Entry, Node, Value, Word, YamlError, remedy};

/// The problems found in one file so far.
#[derive(Debug)]
pub struct Problems {
    file: Source,
    found: Vec<YamlError>,
}

impl Problems {
    /// None yet.
    #[must_use]
    pub fn new(file: Source) -> Self {
        Self {
            file,
            found: Vec::new(),
        }
    }

    /// The file they are found in.
    #[must_use]
    pub fn file(&self) -> &Source {
        &self.file
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// Every problem, in the order found.
    #[must_use]
    pub fn into_found(self) -> Vec<YamlError> {
        self.found
    }

    /// Keeps that the value of `key` is not what it should be.
    pub fn unexpected(&mut self, key: &Word, node: &Node, expected: &str) {
        let found = match &node.value {
            Value::Nothing => "nothing".to_owned(),
            Value::Text(text) => format!("`{}`", shorten(text, 60)),
            Value::List(items) if items.is_empty() => "an empty list".to_owned(),
            Value::List(_) => "a list".to_owned(),
            Value::Map(_) => "a mapping".to_owned(),
        };
        self.found.push(YamlError::Unexpected {
            key: key.text.clone(),
            expected: expected.to_owned(),
            found,
            remedy: remedy::of_value(&key.text, &node.value, expected),
            file: self.file.clone(),
            at: place(key, node),
        });
    }

    /// Keeps that `what` needs the key `key`; `at` is where that is shown.
    pub fn missing(&mut self, what: &str, key: &str, at: SourceSpan) {
        self.found.push(YamlError::MissingKey {
            what: what.to_owned(),
            key: key.to_owned(),
            file: self.file.clone(),
            at,
        });
    }

    /// The text under `key`, which must be one line of words and not empty.
    pub fn word(&mut self, key: &Word, node: &Node, expected: &str) -> Option<Word> {
        match &node.value {
            Value::Text(text) if !text.trim().is_empty() => Some(Word {
                text: text.trim().to_owned(),
                at: node.at,
            }),
            Value::Nothing | Value::Text(_) | Value::List(_) | Value::Map(_) => {
                self.unexpected(key, node, expected);
                None
            }
        }
    }

    /// The texts under `key`, which must be a list of them. The good ones of a bad list are kept.
    pub fn words(&mut self, key: &Word, node: &Node, expected: &str) -> Vec<Word> {
        let Value::List(items) = &node.value else {
            self.unexpected(key, node, expected);
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| self.word(key, item, "words"))
            .collect()
    }

    /// What `read` makes of the text under `key`.
    pub fn read<T>(
        &mut self,
        key: &Word,
        node: &Node,
        expected: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        if let Value::Text(text) = &node.value
            && let Some(value) = read(text.trim())
        {
            return Some(value);
        }
        self.unexpected(key, node, expected);
        None
    }

    /// The entries of the mapping under `key`; a key that stands twice is a problem, and is left
    /// out the second time.
    pub fn entries<'n>(&mut self, key: &Word, node: &'n Node, expected: &str) -> Vec<&'n Entry> {
        let Value::Map(entries) = &node.value else {
            self.unexpected(key, node, expected);
            return Vec::new();
        };
        let mut kept: Vec<&Entry> = Vec::new();
        for entry in entries {
            let first = kept.iter().find(|other| other.key.text == entry.key.text);
            let Some(first) = first else {
                kept.push(entry);
                continue;
            };
            self.found.push(YamlError::DuplicateKey {
                key: entry.key.text.clone(),
                file: self.file.clone(),
                at: entry.key.at,
                first: first.key.at,
            });
        }
        kept
    }

    /// The keys of the mapping under `key`, which is `what`, such as "a step".
    pub fn fields<'n>(&mut self, what: &str, key: &Word, node: &'n Node) -> Fields<'n> {
        Fields {
            what: what.to_owned(),
            at: key.at,
            is_map: matches!(node.value, Value::Map(_)),
            entries: self.entries(key, node, "a mapping"),
            known: Vec::new(),
        }
    }
}

/// The mapping that a format expects in one place, while it is being asked for its keys.
#[derive(Debug)]
pub struct Fields<'n> {
    /// What has the keys, such as "a flow".
    what: String,
    /// Where a missing key is shown.
    at: SourceSpan,
    /// Whether there was a mapping at all; where not, nothing more is said of its keys.
    is_map: bool,
    entries: Vec<&'n Entry>,
    /// The keys asked for so far.
    known: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The entry of a key that may be left out.
    pub fn optional(&mut self, key: &'static str) -> Option<&'n Entry> {
        self.known.push(key);
        self.entries
            .iter()
            .find(|entry| entry.key.text == key)
            .copied()
    }

    /// The entry of a key that must be there; keeps that it is missing.
    pub fn required(&mut self, key: &'static str, problems: &mut Problems) -> Option<&'n Entry> {
        let entry = self.optional(key);
        if entry.is_none() && self.is_map {
            problems.missing(&self.what, key, self.at);
        }
        entry
    }

    /// Keeps every key that was not asked for.
    pub fn finish(self, problems: &mut Problems) {
        for entry in &self.entries {
            let key = &entry.key;
            if self.known.contains(&key.text.as_str()) {
                continue;
            }
            problems.found.push(YamlError::UnknownKey {
                what: self.what.clone(),
                key: key.text.clone(),
                nearest: nearest(&key.text, self.known.iter().copied()),
                known: in_words(&self.known),
                file: problems.file.clone(),
                at: key.at,
            });
        }
    }
}

/// Where to point for a value: at the scalar, or at the key of anything longer or empty.
fn place(key: &Word, node: &Node) -> SourceSpan {
    match &node.value {
        Value::Text(_) => node.at,
        Value::Nothing | Value::List(_) | Value::Map(_) => key.at,
    }
}

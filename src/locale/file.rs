//! One `.ftl` file, read.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::ParserError;
use miette::SourceSpan;

use crate::diagnose::{Source, source};
use crate::id::{FlowId, Lang};
use crate::locale::{LocaleError, nesting};
use crate::text::nfc;

/// What a file of a language is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// `main.ftl`: all words outside lessons.
    Main,
    /// `terms.ftl`: terms that the other files may use.
    Terms,
    /// `faq.ftl`: the answers to the questions outside of lessons.
    Faq,
    /// `flows/<flow>.ftl`: the words of one lesson.
    Flow(FlowId),
}

/// One `.ftl` file: its good messages, and what is wrong with the others.
#[derive(Clone)]
pub struct LocaleFile {
    lang: Lang,
    kind: FileKind,
    /// In NFC, so that everything said is; the same text that the messages point into.
    source: Source,
    resource: Arc<FluentResource>,
    faults: Vec<LocaleError>,
}

impl LocaleFile {
    /// Reads the text of a file. `name` is the file as diagnostics show it.
    ///
    /// Of a file whose parts stand too deep in each other, nothing is read.
    #[must_use]
    pub fn read(lang: Lang, kind: FileKind, name: &str, text: &str) -> Self {
        // A BOM is no part of the first message's name, and Fluent only knows the line ends of Unix.
        let text = nfc(text.trim_start_matches('\u{feff}')).replace("\r\n", "\n");
        let source = source(name, &text);
        let deep = nesting::too_deep(&text).map(|at| LocaleError::TooDeep {
            most: nesting::MOST,
            file: source.clone(),
            at: at.into(),
        });
        let readable = if deep.is_some() { String::new() } else { text };
        let (resource, mut faults) = match FluentResource::try_new(readable) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, faults)) => {
                let faults = faults.iter().map(|fault| syntax(fault, &source)).collect();
                (resource, faults)
            }
        };
        faults.extend(deep);
        Self {
            lang,
            kind,
            source,
            resource: Arc::new(resource),
            faults,
        }
    }

    /// Its language.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// What it is for.
    #[must_use]
    pub fn kind(&self) -> &FileKind {
        &self.kind
    }

    /// The file as diagnostics show it.
    pub(super) fn source(&self) -> &Source {
        &self.source
    }

    /// Its good messages.
    pub(super) fn resource(&self) -> &Arc<FluentResource> {
        &self.resource
    }

    /// What could not be read.
    pub(super) fn faults(&self) -> &[LocaleError] {
        &self.faults
    }

    /// Every entry, in the order written.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<&str>> {
        self.resource.entries()
    }

    /// Whether an entry of this name is there that cannot be read.
    pub(super) fn has_junk(&self, id: &str) -> bool {
        let is_named = |line: &str| {
            line.strip_prefix(id)
                .is_some_and(|rest| rest.starts_with([' ', '=']) || rest.is_empty())
        };
        self.entries().any(|entry| match entry {
            Entry::Junk { content } => content.lines().any(is_named),
            Entry::Message(_)
            | Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_) => false,
        })
    }

    /// The bytes that a part of an entry takes up in the file.
    ///
    /// Entries hold slices of the file's text, so their places follow from where they begin.
    pub(super) fn place(&self, part: &str) -> SourceSpan {
        let start = self.resource.source().as_ptr() as usize;
        let offset = (part.as_ptr() as usize).saturating_sub(start);
        (offset, part.len()).into()
    }
}

impl fmt::Debug for LocaleFile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("LocaleFile")
            .field("name", &self.source.name())
            .field("lang", &self.lang)
            .field("kind", &self.kind)
            .finish()
    }
}

/// A fault of the form, shown at the beginning of the entry it spoils: where the parser gave up is
/// often the next line.
fn syntax(fault: &ParserError, source: &Source) -> LocaleError {
    let entry: Range<usize> = fault.slice.clone().unwrap_or_else(|| fault.pos.clone());
    let text = source.inner().get(entry.clone()).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    let message = fault.kind.to_string();
    LocaleError::Syntax {
        message: lower_first(&message),
        file: source.clone(),
        at: (entry.start, line.len()).into(),
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

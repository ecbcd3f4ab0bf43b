//! From the text of a YAML file to the tree.

use miette::SourceSpan;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy};
use serde_saphyr::{Location, Spanned, UserMessageFormatter};

use crate::diagnose::Source;
use crate::yaml::{YamlError, remedy};

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The bytes it takes up in the file; of an empty value, an empty span.
    pub at: SourceSpan,
    /// The value.
    pub value: Value,
}

/// A value. What other readers take for numbers or booleans is text as it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Empty, `~` or `null`.
    Nothing,
    /// A scalar: `no`, `012` and `12:30` unchanged, quoted ones without their quotes.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order written; a key that stands twice is there twice.
    Map(Vec<Entry>),
}

impl Node {
    /// The entry of a key, the first of that name; `None` where this is no mapping.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        let Value::Map(entries) = &self.value else {
            return None;
        };
        entries.iter().find(|entry| entry.key.text == key)
    }
}

/// One key of a mapping with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Word,
    /// Its value.
    pub value: Node,
}

/// A text and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// The text.
    pub text: String,
    /// The bytes it takes up in the file, quotes included.
    pub at: SourceSpan,
}

/// Reads one YAML document.
///
/// # Errors
/// The text is no YAML, has more than one document, a merge key, or breaks a limit of size, depth
/// or number of values. This is the first problem only: nothing can be said of what follows it.
pub fn read(source: &Source) -> Result<Node, Box<YamlError>> {
    let text = source.inner();
    let options = serde_saphyr::options! {
        strict_booleans: true,
        with_snippet: false,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::Error,
        budget: serde_saphyr::budget! {
            max_nodes: 20_000,
            max_depth: 32,
            max_aliases: 1_000,
        },
    };
    serde_saphyr::from_str_with_options::<Spanned<Raw>>(text, options)
        .map(|root| node(root, text))
        .map_err(|error| Box::new(syntax(&error, source)))
}

/// A value as the parser hands it out.
enum Raw {
    Nothing,
    /// A number or a boolean; its text is at its place in the file.
    Typed,
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a YAML value")
    }

    fn visit_unit<E: Error>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Raw::Map(map))
    }
}

/// Adds the places: the parser gives those of scalars, the rest follows from their parts.
fn node(raw: Spanned<Raw>, text: &str) -> Node {
    let start = span(&raw.referenced, text);
    let (value, end) = match raw.value {
        Raw::Nothing => (Value::Nothing, None),
        Raw::Typed => {
            let written = span(&raw.defined, text);
            let range = written.offset()..written.offset() + written.len();
            let written = text.get(range).unwrap_or_default().to_owned();
            (Value::Text(written), None)
        }
        Raw::Text(text) => (Value::Text(text), None),
        Raw::List(items) => {
            let items: Vec<Node> = items.into_iter().map(|item| node(item, text)).collect();
            let end = items.last().map(|item| item.at);
            (Value::List(items), end)
        }
        Raw::Map(entries) => {
            let entries: Vec<Entry> = entries
                .into_iter()
                .map(|(key, value)| Entry {
                    key: Word {
                        at: span(&key.referenced, text),
                        text: key.value,
                    },
                    value: node(value, text),
                })
                .collect();
            let end = entries.last().map(|entry| entry.value.at);
            (Value::Map(entries), end)
        }
    };
    let length = end.map_or(start.len(), |end| {
        (end.offset() + end.len()).saturating_sub(start.offset())
    });
    Node {
        at: (start.offset(), length).into(),
        value,
    }
}

/// The place in bytes. Where the parser gives none, it follows from line and column, which count
/// characters.
fn span(location: &Location, text: &str) -> SourceSpan {
    let given = location.span();
    let bytes = given.byte_offset().zip(given.byte_len());
    let (offset, length) = bytes.map_or_else(
        || (offset_of(location.line(), location.column(), text), 0),
        |(offset, length)| (to_usize(offset), to_usize(length)),
    );
    let offset = offset.min(text.len());
    (offset, length.min(text.len() - offset)).into()
}

/// The byte where the character stands that is the `column`th of the `line`th line, from 1.
fn offset_of(line: u64, column: u64, text: &str) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(to_usize(line.saturating_sub(1)))
        .map(str::len)
        .sum();
    let (_, rest) = text.split_at(before);
    let within: usize = rest
        .chars()
        .take_while(|letter| *letter != '\n')
        .take(to_usize(column.saturating_sub(1)))
        .map(char::len_utf8)
        .sum();
    before + within
}

fn to_usize(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The parser's error in our form: its words without the place, which the label shows.
fn syntax(error: &serde_saphyr::Error, source: &Source) -> YamlError {
    let text = source.inner();
    let place = error.location();
    let message = words(error);
    let message = place.map_or(message.clone(), |place| {
        let suffix = format!(" at line {}, column {}", place.line(), place.column());
        message.strip_suffix(&suffix).unwrap_or(&message).to_owned()
    });
    YamlError::Syntax {
        remedy: remedy::of_form(&message),
        message,
        file: source.clone(),
        at: place.map_or((0, 0).into(), |place| span(&place, text)),
    }
}

/// The parser's words for people who write files and know no programming.
fn words(error: &serde_saphyr::Error) -> String {
    match error.without_snippet() {
        serde_saphyr::Error::AliasError { error, .. } => words(error),
        serde_saphyr::Error::Budget { .. } => remedy::TOO_DEEP.to_owned(),
        other => other.render_with_formatter(&UserMessageFormatter),
    }
}

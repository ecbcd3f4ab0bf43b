//! Respellings that depend on the neighbours: `mk` is *mật khẩu* beside *quên*, otherwise *mình*.

use std::borrow::Cow;

use crate::understand::syllable::bare;

/// What a form becomes, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Respelling {
    /// The words it becomes.
    pub(crate) becomes: Vec<String>,
    /// What must stand beside it; all must hold.
    conditions: Vec<Condition>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Condition {
    /// The word before is one of these (folded).
    Before(Vec<String>),
    /// The word after is one of these (folded).
    After(Vec<String>),
    /// One of these stands within three words.
    Near(Vec<String>),
    /// The word before is not one of these.
    NotBefore(Vec<String>),
    /// The word after is not one of these.
    NotAfter(Vec<String>),
    /// The word before is a number.
    AfterNumber,
    /// The word after is a number.
    BeforeNumber,
    /// Nothing comes after.
    Last,
    /// Nothing comes before.
    First,
    /// The message has marks.
    Marked,
    /// The message has no marks.
    Unmarked,
}

impl Respelling {
    /// Reads `form form = words ; condition ; condition`.
    ///
    /// Conditions: `prev a b`, `next a b`, `near a b`, `not-prev a`, `not-next a`, `prev-number`,
    /// `next-number`, `last`, `first`, `marked`, `unmarked`.
    pub(crate) fn parse(line: &str) -> Result<(Vec<String>, Self), String> {
        let (forms, rest) = line.split_once('=').ok_or_else(|| "no `=`".to_owned())?;
        let mut parts = rest.split(';');
        let becomes = parts
            .next()
            .unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        let conditions = parts
            .map(Condition::parse)
            .collect::<Result<Vec<_>, String>>()?;
        let forms: Vec<String> = forms.split_whitespace().map(str::to_owned).collect();
        if forms.is_empty() {
            return Err("no form before `=`".to_owned());
        }
        Ok((
            forms,
            Self {
                becomes,
                conditions,
            },
        ))
    }

    /// Whether every condition holds for the word at `at`.
    pub(crate) fn fits(&self, around: &Around<'_>) -> bool {
        self.conditions
            .iter()
            .all(|condition| condition.holds(around))
    }
}

/// A word's neighbours.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Around<'a> {
    /// The folded words of the message.
    pub(crate) folded: &'a [Cow<'a, str>],
    /// Where the word stands.
    pub(crate) at: usize,
    /// Whether the message has marks.
    pub(crate) marked: bool,
}

impl Around<'_> {
    fn before(&self) -> Option<&str> {
        self.at
            .checked_sub(1)
            .and_then(|before| self.folded.get(before))
            .map(AsRef::as_ref)
    }

    fn after(&self) -> Option<&str> {
        self.folded.get(self.at + 1).map(AsRef::as_ref)
    }
}

impl Condition {
    fn parse(text: &str) -> Result<Self, String> {
        let mut words = text.split_whitespace();
        let name = words.next().unwrap_or_default();
        let list: Vec<String> = words.map(bare).collect();
        let found = match name {
            "prev" => Self::Before(list),
            "next" => Self::After(list),
            "near" => Self::Near(list),
            "not-prev" => Self::NotBefore(list),
            "not-next" => Self::NotAfter(list),
            "prev-number" => Self::AfterNumber,
            "next-number" => Self::BeforeNumber,
            "last" => Self::Last,
            "first" => Self::First,
            "marked" => Self::Marked,
            "unmarked" => Self::Unmarked,
            other => return Err(format!("no condition `{other}`")),
        };
        Ok(found)
    }

    fn holds(&self, around: &Around<'_>) -> bool {
        match self {
            Self::Before(list) => around.before().is_some_and(|word| holds(list, word)),
            Self::After(list) => around.after().is_some_and(|word| holds(list, word)),
            Self::Near(list) => around
                .folded
                .iter()
                .skip(around.at.saturating_sub(3))
                .take(7)
                .any(|word| holds(list, word)),
            Self::NotBefore(list) => !around.before().is_some_and(|word| holds(list, word)),
            Self::NotAfter(list) => !around.after().is_some_and(|word| holds(list, word)),
            Self::AfterNumber => around.before().is_some_and(is_number),
            Self::BeforeNumber => around.after().is_some_and(is_number),
            Self::Last => around.after().is_none(),
            Self::First => around.at == 0,
            Self::Marked => around.marked,
            Self::Unmarked => !around.marked,
        }
    }
}

fn holds(list: &[String], word: &str) -> bool {
    list.iter().any(|item| item == word)
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}

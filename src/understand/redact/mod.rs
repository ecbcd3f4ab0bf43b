//! Masks personal numbers and secrets, before anything is stored, logged or shown.
//!
//! Works on the raw text, so that what is not a personal number stays to the byte. Knows formats
//! and the words that people put before them; knows nothing of what a message wants.

mod decide;
mod digits;
mod formats;
pub(crate) mod keywords;
mod links;
mod password;

use crate::understand::syllable::is_numeric;

pub(crate) use links::{Link, find as find_links, is_state_host};

/// A text with every personal number replaced by its placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    /// The text, safe to store.
    pub text: String,
    /// What was hidden, in order of appearance.
    pub hidden: Vec<Hidden>,
}

/// A kind of personal number; its placeholder stands in the text instead of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hidden {
    /// `[CCCD]`: any personal identity number.
    Identity,
    /// `[SĐT]`: a phone number.
    Phone,
    /// `[OTP]`: a one-time code, PIN or password.
    Secret,
    /// `[THẺ]`: a bank card number.
    Card,
    /// `[TÀI KHOẢN]`: a bank account number.
    Account,
    /// `[BHYT]`: a health or social insurance number.
    Insurance,
    /// `[EMAIL]`: an e-mail address.
    Email,
    /// `[LINK]`: a link that is not on the allow-list.
    Link,
}

impl Hidden {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Identity,
        Self::Phone,
        Self::Secret,
        Self::Card,
        Self::Account,
        Self::Insurance,
        Self::Email,
        Self::Link,
    ];

    /// What stands in the text instead of it.
    #[must_use]
    pub fn placeholder(self) -> &'static str {
        match self {
            Self::Identity => "[CCCD]",
            Self::Phone => "[SĐT]",
            Self::Secret => "[OTP]",
            Self::Card => "[THẺ]",
            Self::Account => "[TÀI KHOẢN]",
            Self::Insurance => "[BHYT]",
            Self::Email => "[EMAIL]",
            Self::Link => "[LINK]",
        }
    }
}

/// Bytes of a text that are to be hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// The first byte.
    pub(crate) start: usize,
    /// The byte after the last.
    pub(crate) end: usize,
    /// What it is.
    pub(crate) kind: Hidden,
}

/// Masks every personal number in `text`. Idempotent; what is not a personal number stays to the byte.
///
/// What is masked changes the surroundings of what is not, so passes are made until one finds
/// nothing; each takes away a number or a link, so that this ends.
#[must_use]
pub fn redact(text: &str) -> Redacted {
    let mut text = text.to_owned();
    let mut hidden: Vec<(usize, Hidden)> = Vec::new();
    loop {
        let spans = find(&text);
        if spans.is_empty() {
            break;
        }
        let (masked, places) = mask(&text, &spans);
        hidden = moved(&hidden, &spans);
        hidden.extend(places);
        hidden.sort_by_key(|(at, _)| *at);
        text = masked;
    }
    Redacted {
        text,
        hidden: hidden.into_iter().map(|(_, kind)| kind).collect(),
    }
}

/// Every span to hide, in order, none overlapping.
fn find(text: &str) -> Vec<Span> {
    let numbers = text.chars().any(is_numeric) || digits::has_number_words(text);
    let links = links::find(text);
    let mut spans: Vec<Span> = links
        .iter()
        .filter(|link| !link.official)
        .map(|link| Span {
            start: link.start,
            end: link.end,
            kind: if link.email {
                Hidden::Email
            } else {
                Hidden::Link
            },
        })
        .collect();
    let taken: Vec<(usize, usize)> = links.iter().map(|link| (link.start, link.end)).collect();
    let free = |span: &Span, taken: &[(usize, usize)]| {
        !taken
            .iter()
            .any(|(start, end)| span.start < *end && *start < span.end)
    };
    let secrets: Vec<Span> = password::find(text)
        .into_iter()
        .filter(|span| free(span, &taken))
        .collect();
    let secret_places: Vec<(usize, usize)> =
        secrets.iter().map(|span| (span.start, span.end)).collect();
    spans.extend(secrets);
    if numbers {
        spans.extend(
            decide::find(text, &taken)
                .into_iter()
                .filter(|span| free(span, &taken) && free(span, &secret_places)),
        );
    }
    spans.sort_by_key(|span| span.start);
    spans
}

/// The text with the spans replaced, and where each placeholder begins in it.
fn mask(text: &str, spans: &[Span]) -> (String, Vec<(usize, Hidden)>) {
    let mut masked = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(spans.len());
    let mut from = 0;
    for span in spans {
        masked.push_str(text.get(from..span.start).unwrap_or_default());
        places.push((masked.len(), span.kind));
        masked.push_str(span.kind.placeholder());
        from = span.end;
    }
    masked.push_str(text.get(from..).unwrap_or_default());
    (masked, places)
}

/// Where earlier placeholders stand after `spans` were replaced.
fn moved(hidden: &[(usize, Hidden)], spans: &[Span]) -> Vec<(usize, Hidden)> {
    hidden
        .iter()
        .map(|(at, kind)| {
            let mut place = *at;
            for span in spans.iter().filter(|span| span.end <= *at) {
                place = (place + span.kind.placeholder().len())
                    .saturating_sub(span.end.saturating_sub(span.start));
            }
            (place, *kind)
        })
        .collect()
}

//! Text as people type it and as platforms limit it: normal form, folding, lengths, splitting.
//!
//! Knows Unicode; knows nothing of what a text means.

use std::borrow::Cow;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

/// The longest text of one message on a platform, in the unit that platform counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Unicode scalar values after NFC.
    Chars(usize),
    /// UTF-16 code units after NFC: an emoji counts two or more.
    Utf16(usize),
}

impl Limit {
    /// The length of `text` in this limit's unit.
    #[must_use]
    pub fn measure(self, text: &str) -> usize {
        match self {
            Self::Chars(_) => text.chars().count(),
            Self::Utf16(_) => text.encode_utf16().count(),
        }
    }

    /// The most this limit allows, in its own unit.
    #[must_use]
    pub fn most(self) -> usize {
        match self {
            Self::Chars(most) | Self::Utf16(most) => most,
        }
    }

    /// Whether `text` fits.
    #[must_use]
    pub fn holds(self, text: &str) -> bool {
        self.measure(text) <= self.most()
    }
}

/// The composed form (NFC), in which every text is matched, counted and stored.
#[must_use]
pub fn nfc(text: &str) -> Cow<'_, str> {
    // Most texts are composed already, and to see that is much cheaper than to compose them.
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    }
}

/// Lower case without any mark, đ as d, runs of white space as one space, ends trimmed.
///
/// `Cửa hàng Play` becomes `cua hang play`. Idempotent.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut is_plain = true;
    for letter in text.chars() {
        if letter.is_ascii_graphic() {
            folded.push(letter.to_ascii_lowercase());
            continue;
        }
        without_marks(letter, |letter| match letter {
            'đ' | 'ð' | 'Đ' | 'Ð' => folded.push('d'),
            space if space.is_whitespace() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            other => {
                is_plain &= other.is_ascii();
                folded.extend(other.to_lowercase());
            }
        });
    }
    folded.truncate(folded.trim_end().len());
    if is_plain {
        return folded;
    }
    // A lower-case letter of another script may come apart again.
    let mut apart = String::with_capacity(folded.len());
    for letter in folded.chars() {
        without_marks(letter, |letter| apart.push(letter));
    }
    apart
}

/// The letters that `letter` is composed of, without its marks.
fn without_marks(letter: char, mut emit: impl FnMut(char)) {
    // The order of marks that go does not matter, so nothing has to be sorted.
    decompose_canonical(letter, |part| {
        if !is_combining_mark(part) {
            emit(part);
        }
    });
}

/// Cuts `text` into pieces that each fit `limit`, at the best border there is.
///
/// In order of preference: a line end, a sentence end, a space, a grapheme border. White space at a
/// cut is dropped, so nothing else is lost. Returns one empty piece for an empty text.
#[must_use]
pub fn split(text: &str, limit: Limit) -> Vec<String> {
    let text = nfc(text);
    let mut pieces = Vec::new();
    let mut rest = text.trim_end();
    while !limit.holds(rest) {
        let cut = best_cut(rest, limit);
        let (piece, tail) = rest.split_at(cut);
        pieces.push(piece.trim_end().to_owned());
        rest = tail.trim_start();
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// The byte at which to cut a text that is longer than `limit`; never 0, always a char border.
fn best_cut(text: &str, limit: Limit) -> usize {
    let mut used = 0;
    let mut fits = 0;
    let (mut line, mut sentence, mut space) = (0, 0, 0);
    for (start, grapheme) in text.grapheme_indices(true) {
        used += limit.measure(grapheme);
        if used > limit.most() {
            break;
        }
        fits = start + grapheme.len();
        match grapheme {
            "\n" | "\r\n" => line = fits,
            "." | "!" | "?" | "…" => sentence = fits,
            " " => space = fits,
            _ => {}
        }
    }
    if fits == 0 {
        return first_chars(text, limit);
    }
    // A border in the first half would leave a stub of a message: prefer a later, weaker one.
    [line, sentence, space]
        .into_iter()
        .find(|cut| *cut * 2 > fits)
        .unwrap_or(fits)
}

/// Where to cut a single grapheme that alone is longer than `limit` (a hostile pile of marks).
fn first_chars(text: &str, limit: Limit) -> usize {
    let mut used = 0;
    let mut end = 0;
    for letter in text.chars() {
        used += limit.measure(letter.encode_utf8(&mut [0; 4]));
        if used > limit.most() && end > 0 {
            break;
        }
        end += letter.len_utf8();
    }
    end
}

/// At most `most` characters of `text`, with `…` in place of what was cut.
#[must_use]
pub fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

//! The digits of a text, however they are written, with their places.
//!
//! Full-width, keycap and mathematical digits, `O` and `l` typed for 0 and 1, and digits read out
//! as words all become groups of plain digits.

use crate::understand::normalise::plain;
use crate::understand::syllable::{bare, bare_letter, is_in_word, lower};

/// Digits written without a border between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    /// The first byte.
    pub(crate) start: usize,
    /// The byte after the last.
    pub(crate) end: usize,
    /// The digits.
    pub(crate) digits: String,
    /// The letters right before it in the same word, folded.
    pub(crate) before: String,
    /// The letters right after it in the same word, lower case.
    pub(crate) after: String,
    /// Whether it is a word that names a digit.
    pub(crate) spoken: bool,
}

/// A word of the text with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// The first byte.
    pub(crate) start: usize,
    /// The byte after the last.
    pub(crate) end: usize,
    /// Lower case, without marks.
    pub(crate) folded: String,
}

/// How many number words in a row are digits.
const SPOKEN_RUN: usize = 4;

/// Words and groups of digits of a text.
pub(crate) fn scan(text: &str) -> (Vec<Token>, Vec<Group>) {
    let mut tokens = Vec::new();
    let mut groups = Vec::new();
    let mut run: Vec<(char, usize, usize)> = Vec::new();
    for (start, raw) in text.char_indices() {
        let end = start + raw.len_utf8();
        match plain(raw) {
            None => {}
            Some(letter) if is_in_word(letter) || is_mark(letter) || letter == '|' => {
                run.push((letter, start, end));
            }
            Some(_) => close(&mut run, &mut tokens, &mut groups),
        }
    }
    close(&mut run, &mut tokens, &mut groups);
    keep_spoken_runs(text, &mut groups);
    (tokens, groups)
}

fn is_mark(letter: char) -> bool {
    letter >= '\u{300}' && unicode_normalization::char::is_combining_mark(letter)
}

/// Ends a word: remembers it, and the digits in it.
fn close(run: &mut Vec<(char, usize, usize)>, tokens: &mut Vec<Token>, groups: &mut Vec<Group>) {
    let word = std::mem::take(run);
    let (Some((_, start, _)), Some((_, _, end))) = (word.first(), word.last()) else {
        return;
    };
    let whole: String = word.iter().map(|(letter, _, _)| *letter).collect();
    let lower = whole.to_lowercase();
    let folded = bare(&lower);
    if let Some(digit) = spoken_digit(&folded) {
        groups.push(Group {
            start: *start,
            end: *end,
            digits: digit.to_string(),
            before: String::new(),
            after: String::new(),
            spoken: true,
        });
    } else if word
        .iter()
        .all(|(letter, _, _)| twin_digit(*letter).is_some())
        && word.iter().any(|(letter, _, _)| digit(*letter).is_some())
    {
        groups.push(Group {
            start: *start,
            end: *end,
            digits: word
                .iter()
                .filter_map(|(letter, _, _)| twin_digit(*letter))
                .collect(),
            before: String::new(),
            after: String::new(),
            spoken: false,
        });
    } else {
        inner_groups(&word, groups);
    }
    tokens.push(Token {
        start: *start,
        end: *end,
        folded,
    });
}

/// The runs of digits inside a word that has letters too.
fn inner_groups(word: &[(char, usize, usize)], groups: &mut Vec<Group>) {
    let mut at = 0;
    while at < word.len() {
        let length = word
            .iter()
            .skip(at)
            .take_while(|(letter, _, _)| digit(*letter).is_some())
            .count();
        if length == 0 {
            at += 1;
            continue;
        }
        let slice = word.get(at..at + length).unwrap_or_default();
        if let (Some((_, start, _)), Some((_, _, end))) = (slice.first(), slice.last()) {
            let before: String = word
                .iter()
                .take(at)
                .flat_map(|(letter, _, _)| letter.to_lowercase())
                .collect();
            groups.push(Group {
                start: *start,
                end: *end,
                digits: slice
                    .iter()
                    .filter_map(|(letter, _, _)| digit(*letter))
                    .collect(),
                before: bare(&before),
                after: word
                    .iter()
                    .skip(at + length)
                    .flat_map(|(letter, _, _)| letter.to_lowercase())
                    .collect(),
                spoken: false,
            });
        }
        at += length;
    }
}

/// Number words count as digits only four or more in a row.
fn keep_spoken_runs(text: &str, groups: &mut Vec<Group>) {
    let mut keep = vec![true; groups.len()];
    let mut at = 0;
    while at < groups.len() {
        let mut end = at;
        while groups.get(end).is_some_and(|group| group.spoken)
            && (end == at || joined(text, groups, end - 1))
        {
            end += 1;
        }
        if end > at {
            if end - at < SPOKEN_RUN {
                for flag in keep.iter_mut().take(end).skip(at) {
                    *flag = false;
                }
            }
            at = end;
        } else {
            at += 1;
        }
    }
    let mut flags = keep.into_iter();
    groups.retain(|_| flags.next().unwrap_or(true));
}

/// Whether group `at` and the next may be parts of one number.
pub(crate) fn joined(text: &str, groups: &[Group], at: usize) -> bool {
    let (Some(one), Some(next)) = (groups.get(at), groups.get(at + 1)) else {
        return false;
    };
    if !one.after.is_empty() || !next.before.is_empty() {
        return false;
    }
    let between: String = text
        .get(one.end..next.start)
        .unwrap_or_default()
        .chars()
        .filter_map(plain)
        .collect();
    matches!(
        between.as_str(),
        " " | "." | "-" | "," | "  " | ") " | ")" | ")-" | ")." | " - " | " . " | "_"
    ) || (between == " (" && next.digits == "0")
        || (one.spoken && next.spoken && between == ", ")
}

/// Whether the text has number words enough to be digits.
pub(crate) fn has_number_words(text: &str) -> bool {
    let mut row = 0;
    let mut word = Short::default();
    for letter in text.chars() {
        if is_in_word(letter) {
            word.push(bare_letter(lower(letter)));
            continue;
        }
        // A decomposed text splits at its marks; the full scan will tell.
        if is_mark(letter) {
            return true;
        }
        if word.length == 0 {
            continue;
        }
        row = if word.is_digit() { row + 1 } else { 0 };
        if row >= SPOKEN_RUN {
            return true;
        }
        word = Short::default();
    }
    row + usize::from(word.is_digit()) >= SPOKEN_RUN
}

/// The first letters of a word: as many as the longest number word has.
#[derive(Default)]
struct Short {
    letters: [u8; 5],
    /// How many letters the word has in all.
    length: usize,
}

impl Short {
    fn push(&mut self, letter: char) {
        if let Some(place) = self.letters.get_mut(self.length) {
            *place = u8::try_from(letter).unwrap_or(b'?');
        }
        self.length += 1;
    }

    fn is_digit(&self) -> bool {
        self.letters
            .get(..self.length)
            .and_then(|letters| std::str::from_utf8(letters).ok())
            .is_some_and(|word| spoken_digit(word).is_some())
    }
}

fn digit(letter: char) -> Option<char> {
    if letter.is_ascii_digit() {
        return Some(letter);
    }
    // Arabic and Indian digits stand in blocks of ten.
    ['\u{660}', '\u{6f0}', '\u{966}']
        .into_iter()
        .find_map(|zero| {
            (u32::from(letter).checked_sub(u32::from(zero))).filter(|value| *value < 10)
        })
        .and_then(|value| char::from_digit(value, 10))
}

/// A digit, or a letter that is typed for one.
fn twin_digit(letter: char) -> Option<char> {
    match letter {
        'O' | 'o' => Some('0'),
        'l' | 'I' | '|' => Some('1'),
        other => digit(other),
    }
}

fn spoken_digit(folded: &str) -> Option<u8> {
    Some(match folded {
        "khong" => 0,
        "mot" | "mots" => 1,
        "hai" => 2,
        "ba" => 3,
        "bon" | "tu" => 4,
        "nam" | "lam" => 5,
        "sau" => 6,
        "bay" => 7,
        "tam" => 8,
        "chin" => 9,
        _ => return None,
    })
}

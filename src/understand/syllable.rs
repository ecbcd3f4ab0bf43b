//! The shape of a Vietnamese syllable: which letters may stand together, and a spelling that does
//! not care where the tone mark was placed.
//!
//! Knows letters only; knows no words.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Every initial consonant; the empty one is last.
const INITIALS: [&str; 27] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h",
    "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
];

/// Every rime without marks, sorted.
const RIMES: [&str; 107] = [
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec",
    "ech", "em", "en", "eng", "enh", "eo", "ep", "et", "eu", "i", "ia", "ic", "ich", "iec", "iem",
    "ien", "ieng", "iep", "iet", "ieu", "im", "in", "inh", "ip", "it", "iu", "o", "oa", "oac",
    "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay", "oc", "oe", "oen",
    "oeo", "oet", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot", "u", "ua", "uan", "uang",
    "uat", "uay", "uc", "ue", "uech", "uenh", "ui", "um", "un", "ung", "uo", "uoc", "uoi", "uom",
    "uon", "uong", "uop", "uot", "uou", "up", "ut", "uu", "uy", "uya", "uych", "uyen", "uyet",
    "uynh", "uyt", "uyu", "y", "yem", "yen", "yeng", "yet", "yeu",
];

/// Whether `folded` (lower case, no marks) can be a Vietnamese syllable.
pub(crate) fn is_syllable(folded: &str) -> bool {
    INITIALS.iter().any(|initial| {
        folded
            .strip_prefix(initial)
            .is_some_and(|rime| RIMES.binary_search(&rime).is_ok())
    }) || folded == "gi"
}

/// A tone: 0 is level (no mark), then huyền, sắc, hỏi, ngã, nặng.
pub(crate) type Tone = u8;

/// The tone that a combining mark stands for, if it is one of tone.
fn tone_of(mark: char) -> Option<Tone> {
    match mark {
        '\u{300}' | '\u{340}' => Some(1),
        '\u{301}' | '\u{341}' => Some(2),
        '\u{309}' => Some(3),
        '\u{303}' => Some(4),
        '\u{323}' => Some(5),
        _ => None,
    }
}

/// A word taken apart: its letters with hats and horns but without tone, and its tone.
///
/// `hoà` and `hòa` are the same [`Spelling`]; so are `đựơc` and `được`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Spelling {
    /// Letters in NFC, lower case, hats, horns and đ kept.
    pub(crate) letters: String,
    /// The last tone mark found.
    pub(crate) tone: Tone,
}

impl Spelling {
    /// Takes `word` (lower case) apart.
    pub(crate) fn of(word: &str) -> Self {
        if word.is_ascii() {
            return Self {
                letters: word.to_owned(),
                tone: 0,
            };
        }
        if let Some(spelling) = Self::of_composed(word) {
            return spelling;
        }
        let mut tone = 0;
        let letters = word
            .nfd()
            .filter(|letter| match tone_of(*letter) {
                Some(found) => {
                    tone = found;
                    false
                }
                None => true,
            })
            .nfc()
            .collect();
        Self { letters, tone }
    }

    /// The same for a word of composed letters, looked up one by one.
    fn of_composed(word: &str) -> Option<Self> {
        let mut tone = 0;
        let mut letters = String::with_capacity(word.len());
        for letter in word.chars() {
            let known = composed(letter)?;
            if known.tone != 0 {
                tone = known.tone;
            }
            letters.push(known.level);
        }
        Some(Self { letters, tone })
    }

    /// Whether there is no mark at all.
    pub(crate) fn is_bare(&self) -> bool {
        self.tone == 0 && self.letters.is_ascii()
    }

    /// How well the marks of a sloppy spelling (`self`) agree with those of a right one.
    ///
    /// Missing marks cost nothing, equal marks count, other marks count against.
    pub(crate) fn agreement(&self, right: &Self) -> i32 {
        let mut points = match (self.tone, right.tone) {
            (mine, theirs) if mine == theirs => 2,
            (0, _) => 0,
            (_, _) => -2,
        };
        for (mine, theirs) in self.letters.chars().zip(right.letters.chars()) {
            points += match (mine == theirs, mine.is_ascii()) {
                (true, false) => 2,
                (true, true) | (false, true) => 0,
                (false, false) => -2,
            };
        }
        points
    }
}

/// A composed letter taken apart.
#[derive(Clone, Copy, Debug)]
struct Composed {
    /// Without its tone, hats and horns kept.
    level: char,
    /// Without any mark, đ as d.
    bare: char,
    /// Its tone.
    tone: Tone,
    /// In lower case.
    lower: char,
    /// Whether it is a letter or a digit.
    in_word: bool,
    /// Whether it is a digit or a fraction, of any kind.
    numeric: bool,
}

/// Whether it stands for a number, as [`char::is_numeric`] says, but sooner for Vietnamese.
pub(crate) fn is_numeric(letter: char) -> bool {
    composed(letter).map_or_else(|| letter.is_numeric(), |known| known.numeric)
}

/// Whether a letter or digit, as [`char::is_alphanumeric`] says, but sooner for Vietnamese.
pub(crate) fn is_in_word(letter: char) -> bool {
    composed(letter).map_or_else(|| letter.is_alphanumeric(), |known| known.in_word)
}

/// A letter that comes apart into no more than one, in lower case; any other as it is.
pub(crate) fn lower(letter: char) -> char {
    composed(letter).map_or(letter, |known| known.lower)
}

/// The letter without any mark; any other as it is.
pub(crate) fn bare_letter(letter: char) -> char {
    composed(letter).map_or(letter, |known| known.bare)
}

/// One place for each letter of the Latin blocks, up to the last of Vietnamese.
static COMPOSED: LazyLock<Vec<Option<Composed>>> =
    LazyLock::new(|| ('\0'..='\u{1eff}').map(take_apart).collect());

/// A letter taken apart by table; `None` for a mark of its own and for letters beyond the table.
fn composed(letter: char) -> Option<Composed> {
    COMPOSED.get(letter as usize).copied().flatten()
}

/// A letter taken apart; `None` when it is a mark, or does not leave one letter.
fn take_apart(letter: char) -> Option<Composed> {
    let mut tone = 0;
    let mut level = std::iter::once(letter)
        .nfd()
        .filter(|part| match tone_of(*part) {
            Some(found) => {
                tone = found;
                false
            }
            None => true,
        })
        .nfc();
    let (level, more) = (level.next()?, level.next());
    let mut plain = std::iter::once(letter)
        .nfd()
        .filter(|part| !is_combining_mark(*part));
    let (bare, rest) = (plain.next()?, plain.next());
    (more.is_none() && rest.is_none() && !is_combining_mark(letter)).then_some(Composed {
        level,
        bare: if matches!(bare, 'đ' | 'ð') {
            'd'
        } else {
            bare
        },
        tone,
        lower: letter.to_lowercase().next()?,
        in_word: letter.is_alphanumeric(),
        numeric: letter.is_numeric(),
    })
}

/// The letters of `word` (lower case, NFC) without any mark, đ as d.
pub(crate) fn bare(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let known: Option<String> = word
        .chars()
        .map(|letter| composed(letter).map(|known| known.bare))
        .collect();
    if let Some(known) = known {
        return known;
    }
    word.nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .map(|letter| match letter {
            'đ' | 'ð' => 'd',
            other => other,
        })
        .collect()
}

//! From raw words to words of the vocabulary: short spellings, dialect, input methods, stretched
//! letters, glued words, slips.

use std::borrow::Cow;

use crate::understand::fuzzy;
use crate::understand::glue;
use crate::understand::lexicon::Lexicon;
use crate::understand::normalise::Raw;
use crate::understand::quick::Map;
use crate::understand::respell::{Around, Respelling};
use crate::understand::spoken::{Looked, write_out_spoken};
use crate::understand::syllable::{Spelling, bare, is_syllable};
use crate::understand::telex::{telex, viqr, vni};
use crate::understand::words::Reading;

/// A word of a message, as it can be matched.
#[derive(Clone, Debug)]
pub(crate) struct Word<'l> {
    /// What it can be.
    pub(crate) reading: Reading<'l>,
    /// Its letters, lower case, without marks.
    pub(crate) folded: Cow<'l, str>,
    /// Whether matches may pass over it.
    pub(crate) soft: bool,
    /// Its value when it is written in digits.
    pub(crate) digits: Option<i32>,
}

/// A raw piece whose words were repaired.
#[derive(Clone, Debug)]
pub(crate) enum Item<'l> {
    /// A word.
    Word(Word<'l>),
    /// A border, quote or `@`.
    Sign(Raw),
}

/// Repairs every word.
pub(crate) fn repair(lexicon: &Lexicon, pieces: Vec<Raw>) -> Vec<Item<'_>> {
    let marked = is_marked(&pieces);
    let looked = pieces
        .into_iter()
        .map(|piece| Looked::up(lexicon, piece))
        .collect();
    let looked = write_out_spoken(lexicon, looked);
    let folded: Vec<Cow<'_, str>> = looked.iter().map(|one| one.folded.clone()).collect();
    let mut items = Vec::with_capacity(looked.len() + 4);
    for (at, one) in looked.into_iter().enumerate() {
        let around = Around {
            folded: &folded,
            at,
            marked,
        };
        let mut repair = Repair {
            lexicon,
            around,
            items: &mut items,
        };
        match (one.raw, one.known) {
            // A word without marks is itself only where marks are used.
            (Raw::Word(word), Some(id)) if marked || !word.is_ascii() => {
                repair.push(Reading::One(id), one.folded, None);
            }
            (Raw::Word(word), _) => repair.word(&word, 0),
            (sign @ (Raw::Border(_) | Raw::Quote | Raw::At), _) => items.push(Item::Sign(sign)),
        }
    }
    items
}

/// Whether the writer uses marks: more than a third of the words have one.
fn is_marked(pieces: &[Raw]) -> bool {
    let (mut words, mut with_marks) = (0, 0);
    for piece in pieces {
        if let Raw::Word(word) = piece
            && word.starts_with(char::is_alphabetic)
        {
            words += 1;
            with_marks += usize::from(!word.is_ascii());
        }
    }
    with_marks * 3 > words
}

struct Repair<'a, 'l> {
    lexicon: &'l Lexicon,
    around: Around<'a>,
    items: &'a mut Vec<Item<'l>>,
}

impl<'l> Repair<'_, 'l> {
    /// Repairs one word and adds what it becomes; `depth` counts how often it was cut already.
    fn word(&mut self, word: &str, depth: usize) {
        if word.starts_with('{') || self.lexicon.exempt.contains(word) {
            self.add(&Spelling::of(word), true);
            return;
        }
        if word.starts_with(|letter: char| letter.is_ascii_digit()) {
            self.digits(word, depth);
            return;
        }
        if self.respelled(&self.lexicon.respellings, word) {
            return;
        }
        let spelling = Spelling::of(word);
        if let Some(id) = self.lexicon.vocabulary.exact(&spelling) {
            if spelling.is_bare() {
                self.known(word, &spelling);
            } else {
                self.push(Reading::One(id), bare(&spelling.letters).into(), None);
            }
            return;
        }
        let folded = bare(&spelling.letters);
        if is_syllable(&folded) && !self.lexicon.vocabulary.with_letters(&folded).is_empty() {
            self.known(word, &spelling);
            return;
        }
        if self.decoded(word, &folded) || self.unstretched(word, depth) {
            return;
        }
        if !self.lexicon.vocabulary.with_letters(&folded).is_empty() {
            self.known(word, &spelling);
            return;
        }
        if depth < 2 && !is_syllable(&folded) {
            if let Some((letters, digits)) = cut_before_digits(word) {
                self.word(letters, depth + 1);
                self.word(digits, depth + 1);
                return;
            }
            if let Some(words) = glue::split(self.lexicon, word) {
                for part in words {
                    self.word(&part, depth + 1);
                }
                return;
            }
            if let Some(letters) = fuzzy::nearest(self.lexicon, &folded) {
                let reading = self.lexicon.vocabulary.read(&Spelling::of(letters), false);
                self.push(reading, letters.into(), None);
                return;
            }
        }
        self.push(Reading::Unknown, folded.into(), None);
    }

    /// A word of the vocabulary, perhaps one that only its neighbours can tell.
    fn known(&mut self, word: &str, spelling: &Spelling) {
        let undecided = spelling.is_bare()
            && (!self.around.marked || self.lexicon.vocabulary.exact(spelling).is_none());
        if undecided && self.respelled(&self.lexicon.ambiguous, word) {
            return;
        }
        self.add(spelling, self.around.marked);
    }

    /// Applies the first respelling that fits.
    fn respelled(&mut self, table: &'l Map<String, Vec<Respelling>>, word: &str) -> bool {
        let Some(found) = table
            .get(word)
            .and_then(|list| list.iter().find(|respelling| respelling.fits(&self.around)))
        else {
            return false;
        };
        for part in &found.becomes {
            self.add(&Spelling::of(part), true);
        }
        true
    }

    /// Left-overs of an input method, when that gives a syllable.
    fn decoded(&mut self, word: &str, folded: &str) -> bool {
        let signs = word.contains(['^', '`', '~', '\'', '+']);
        let digits = word.contains(|letter: char| letter.is_ascii_digit());
        let decoded = if signs {
            viqr(word)
        } else if digits {
            vni(word)
        } else if is_syllable(folded) {
            None
        } else {
            telex(word)
        };
        let Some(spelling) = decoded else {
            return false;
        };
        let letters = bare(&spelling.letters);
        let mut text = spelling.letters.clone();
        // What has a tone of its own and can be said is no short spelling: `chuwx` is not `chư`.
        let is_short = spelling.tone == 0 || !is_syllable(&letters);
        if is_short && self.respelled(&self.lexicon.respellings, &text) {
            return true;
        }
        if !is_syllable(&letters) {
            // `ddcj`: not a syllable, but perhaps a short spelling with its đ typed out.
            text = letters;
            return text.len() >= 2 && text != *folded && {
                self.respelled(&self.lexicon.respellings, &text)
            };
        }
        let close = match self.lexicon.vocabulary.read(&spelling, true) {
            Reading::One(id) => self
                .lexicon
                .vocabulary
                .spelling(id)
                .is_some_and(|right| spelling.agreement(right) >= 0),
            Reading::Many(_) => true,
            Reading::Unknown => !digits,
        };
        if close {
            self.add(&spelling, true);
        }
        close
    }

    /// Letters held down too long: `rồiiii`, `nhaa`.
    fn unstretched(&mut self, word: &str, depth: usize) -> bool {
        if depth >= 2 {
            return false;
        }
        let short = squeeze(word, 1);
        if short == word {
            return false;
        }
        for candidate in [short, squeeze(word, 2)] {
            let spelling = Spelling::of(&candidate);
            let folded = bare(&spelling.letters);
            let known = self.lexicon.respellings.contains_key(&candidate)
                || self.lexicon.exempt.contains(&candidate)
                || !self.lexicon.vocabulary.with_letters(&folded).is_empty();
            if known && candidate != word {
                self.word(&candidate, depth + 1);
                return true;
            }
            if let Some(decoded) = telex(&candidate)
                && !is_syllable(&folded)
                && is_syllable(&bare(&decoded.letters))
                && self.lexicon.vocabulary.exact(&decoded).is_some()
            {
                self.add(&decoded, true);
                return true;
            }
        }
        false
    }

    /// A number, perhaps with letters behind it (`150k`, `2tr`, `8h30`, `6so`).
    fn digits(&mut self, word: &str, depth: usize) {
        let split = word
            .char_indices()
            .find(|(_, letter)| letter.is_alphabetic())
            .map(|(at, _)| at);
        let (number, tail) = match split {
            Some(at) => word.split_at(at),
            None => (word, ""),
        };
        if number == "0" && tail.is_empty() && self.zero_is_not() {
            self.add(&Spelling::of("không"), true);
            return;
        }
        let value = number.parse().ok();
        let reading = self.lexicon.vocabulary.read(&Spelling::of("{n}"), true);
        self.push(reading, number.to_owned().into(), value);
        let unit = match tail {
            "" => return,
            "k" => "nghìn",
            "tr" => "triệu",
            "h" | "g" => "giờ",
            "p" | "ph" => "phút",
            "đ" | "d" => "đồng",
            _ if depth < 2 => {
                self.word(tail, depth + 1);
                return;
            }
            _ => return,
        };
        self.add(&Spelling::of(unit), true);
    }

    /// Whether a `0` stands for *không*: before a word that is often negated.
    fn zero_is_not(&self) -> bool {
        self.around
            .folded
            .get(self.around.at + 1)
            .is_some_and(|after| {
                matches!(
                    after.as_ref(),
                    "dc" | "duoc"
                        | "đc"
                        | "vao"
                        | "vo"
                        | "thay"
                        | "biet"
                        | "bit"
                        | "co"
                        | "hieu"
                        | "len"
                        | "ra"
                        | "the"
                        | "nhan"
                        | "bam"
                )
            })
    }

    fn add(&mut self, spelling: &Spelling, marked: bool) {
        let reading = self.lexicon.vocabulary.read(spelling, marked);
        self.push(reading, bare(&spelling.letters).into(), None);
    }

    fn push(&mut self, reading: Reading<'l>, folded: Cow<'l, str>, digits: Option<i32>) {
        let soft = match reading {
            Reading::Unknown => false,
            Reading::One(id) => self.lexicon.is_soft(id),
            Reading::Many(many) => many.iter().any(|id| self.lexicon.is_soft(*id)),
        };
        self.items.push(Item::Word(Word {
            reading,
            folded,
            soft,
            digits,
        }));
    }
}

/// Runs of a letter cut down to `most`.
fn squeeze(word: &str, most: usize) -> String {
    let mut squeezed = String::with_capacity(word.len());
    let mut last = None;
    let mut run = 0;
    for letter in word.chars() {
        run = if Some(letter) == last { run + 1 } else { 1 };
        last = Some(letter);
        if run <= most {
            squeezed.push(letter);
        }
    }
    squeezed
}

/// `buoc2` as `buoc` and `2`.
fn cut_before_digits(word: &str) -> Option<(&str, &str)> {
    let (at, _) = word
        .char_indices()
        .find(|(_, letter)| letter.is_ascii_digit())?;
    let (letters, digits) = word.split_at(at);
    (!letters.is_empty()).then_some((letters, digits))
}

//! The few things that visitors say in English: whole messages, looked up.
//!
//! No grammar: the service is for people who write Vietnamese, and English is there for mentors from
//! elsewhere and for developers. What is not in the list is read as Vietnamese.

use crate::text::fold;
use crate::understand::Intent;
use crate::understand::lexicon::{Lexicon, files};
use crate::understand::lexicon_parse::{plain_lines, split_list};

/// No message is longer than this, in bytes, signs and address included.
const LONGEST: usize = 60;

/// Reads the list into `lexicon`.
pub(crate) fn load(lexicon: &mut Lexicon) {
    for (number, line) in plain_lines(files::ENGLISH) {
        let (label, phrases) = line.split_once(':').unwrap_or((line, ""));
        match Intent::from_label(label) {
            Some(intent) => {
                let phrases = split_list(phrases).map(|phrase| (phrase, intent));
                lexicon.english.extend(phrases);
            }
            None => lexicon.complain("english.txt", number, format!("no intent `{label}`")),
        }
    }
}

/// What people of Vietnam put before and after English words, without marks.
const AROUND: [&str; 14] = [
    "a", "bac", "chau", "co", "con", "da", "em", "nha", "nhe", "oi", "ok", "please", "toi", "u",
];

/// The intent of a whole message in English, if it is one of the list.
pub(crate) fn english(lexicon: &Lexicon, text: &str) -> Option<Intent> {
    if text.len() > LONGEST {
        return None;
    }
    let words: Vec<String> = text.split_whitespace().filter_map(letters_of).collect();
    let phrase = |words: &[String]| {
        let said = words.join(" ");
        lexicon.english.get(said.as_str()).copied()
    };
    phrase(&words).or_else(|| {
        let is_around = |word: &String| AROUND.contains(&fold(word).as_str());
        let start = words.iter().take_while(|word| is_around(word)).count();
        let inner = words.get(start..)?;
        let end = inner
            .iter()
            .rev()
            .take_while(|word| is_around(word))
            .count();
        // A single word may be Vietnamese without marks.
        let inner = inner.get(..inner.len() - end)?;
        phrase(inner).filter(|_| inner.len() > 1)
    })
}

/// The letters and digits of a word in lower case; `None` where there are none.
fn letters_of(word: &str) -> Option<String> {
    let letters = word.chars().filter(|letter| letter.is_alphanumeric());
    let letters: String = letters.flat_map(char::to_lowercase).collect();
    (!letters.is_empty()).then_some(letters)
}

//! From typed characters to raw words: one Unicode form, look-alike letters, signs, borders.
//!
//! Knows characters; knows no Vietnamese.

use unicode_normalization::UnicodeNormalization;

use crate::understand::glue;
use crate::understand::lexicon::Lexicon;
use crate::understand::syllable::{bare, is_in_word, is_syllable, lower};

/// The most characters of a message that are read; what comes after cannot change its meaning.
pub(crate) const MOST_CHARACTERS: usize = 2_000;

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Raw {
    /// A word or number, lower case, or a token in braces (`{link}`).
    Word(String),
    /// A border between clauses: the sign.
    Border(char),
    /// A quotation mark.
    Quote,
    /// `@` before a name.
    At,
}

/// The character without its typographic dress, or `None` when it is to be dropped.
pub(crate) fn plain(letter: char) -> Option<char> {
    match letter {
        // Nearly every letter.
        ' '..='~'
        | '\u{c0}'..='\u{cf}'
        | '\u{d1}'..='\u{ef}'
        | '\u{f1}'..='\u{2ff}'
        | '\u{1ea0}'..='\u{1ef9}' => Some(letter),
        '\u{200b}'..='\u{200f}'
        | '\u{2060}'
        | '\u{feff}'
        | '\u{ad}'
        | '\u{fe0f}'
        | '\u{20e3}'
        | '\u{1f3fb}'..='\u{1f3ff}' => None,
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' | '\t' => Some(' '),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '“' | '”' | '„' | '«' | '»' => Some('"'),
        '‘' | '’' => Some('\''),
        'Ð' => Some('Đ'),
        'ð' => Some('đ'),
        '\u{ff01}'..='\u{ff5e}'
        | '\u{1d400}'..='\u{1d7ff}'
        | '\u{2460}'..='\u{2473}'
        | '\u{24b6}'..='\u{24ea}'
        | '\u{2070}'..='\u{2089}' => Some(one_compatible(letter)),
        other => Some(other),
    }
}

/// The single character that a compatibility character stands for, or itself.
fn one_compatible(letter: char) -> char {
    let mut folded = std::iter::once(letter).nfkc();
    match (folded.next(), folded.next()) {
        (Some(one), None) => one,
        (Some(_) | None, _) => letter,
    }
}

/// The Latin letter that a Cyrillic or Greek letter looks like.
pub(crate) fn latin_twin(letter: char) -> Option<char> {
    Some(match letter {
        'а' | 'α' => 'a',
        'е' => 'e',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'с' => 'c',
        'у' => 'y',
        'х' => 'x',
        'і' | 'ι' => 'i',
        'ѕ' => 's',
        'ј' => 'j',
        'ԁ' => 'd',
        'ɡ' => 'g',
        'ν' => 'v',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'Е' | 'Ε' => 'E',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Н' | 'Η' => 'H',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'С' => 'C',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        'І' | 'Ι' => 'I',
        _ => return None,
    })
}

/// Whether a letter of the blocks between the Latin ones and the Armenian may stand in `text`, as
/// the look-alikes do.
pub(crate) fn may_mix_scripts(text: &str) -> bool {
    // The first bytes of U+0240 to U+053F.
    text.bytes().any(|byte| matches!(byte, 0xc9..=0xd4))
}

/// Whether `word` mixes Latin letters with look-alikes of another script.
pub(crate) fn mixes_scripts(word: &str) -> bool {
    // The look-alikes stand between the Latin letters of Vietnamese and the marks of other scripts.
    let foreign = |letter: char| matches!(letter, '\u{250}'..='\u{52f}');
    word.contains(foreign)
        && word.chars().any(|letter| latin_twin(letter).is_some())
        && word.chars().any(|letter| letter.is_ascii_alphabetic())
}

/// Cuts a message into raw pieces.
pub(crate) fn pieces(lexicon: &Lexicon, text: &str) -> Vec<Raw> {
    let head = text.chars().take(MOST_CHARACTERS);
    let clean: String = if head.clone().all(is_composed) {
        head.filter_map(plain).map(lower).collect()
    } else {
        let clean: String = text
            .nfc()
            .take(MOST_CHARACTERS)
            .filter_map(plain)
            .flat_map(char::to_lowercase)
            .nfc()
            .collect();
        latinised(&clean)
    };
    // Words of Vietnamese are short.
    let mut pieces = Vec::with_capacity(clean.len() / 4 + 1);
    for (number, line) in clean.lines().enumerate() {
        if number > 0 {
            pieces.push(Raw::Border('\n'));
        }
        for chunk in line.split(' ') {
            read_chunk(lexicon, chunk, &mut pieces);
        }
    }
    join_spelled_out(lexicon, join_bracket_events(pieces))
}

/// Whether a letter can neither take a mark of its neighbour nor come apart: Latin letters without
/// marks of their own, those of Vietnamese, signs and pictures.
fn is_composed(letter: char) -> bool {
    matches!(
        letter,
        '\0'..='\u{12f}'
            | '\u{131}'..='\u{24f}'
            | '\u{1ea0}'..='\u{1ef9}'
            | '\u{2010}'..='\u{20cf}'
            | '\u{2190}'..='\u{2328}'
            | '\u{2400}'..='\u{2bff}'
            | '\u{fe0f}'
            | '\u{1f000}'..='\u{1faff}'
    )
}

/// What stands between two spaces.
fn read_chunk(lexicon: &Lexicon, chunk: &str, pieces: &mut Vec<Raw>) {
    if chunk.chars().all(is_in_word) {
        push_word(&mut chunk.to_owned(), pieces);
        return;
    }
    if let Some(mut word) = undotted(chunk) {
        push_word(&mut word, pieces);
        return;
    }
    if chunk.contains("://") || looks_like_host(chunk) {
        pieces.push(Raw::Word("{link}".to_owned()));
        return;
    }
    let mut word = String::new();
    let mut rest = chunk;
    while let Some(letter) = rest.chars().next() {
        if !is_in_word(letter)
            && let Some((sign, token)) = lexicon
                .emoji
                .iter()
                .find(|(sign, _)| rest.starts_with(sign.as_str()))
        {
            push_word(&mut word, pieces);
            pieces.push(Raw::Word(token.clone()));
            rest = rest.strip_prefix(sign.as_str()).unwrap_or_default();
            continue;
        }
        let tail = rest.strip_prefix(letter).unwrap_or_default();
        read_sign(letter, tail, &mut word, pieces);
        rest = tail;
    }
    push_word(&mut word, pieces);
}

/// `c.ô.n.g` and `c.a` without the dots between their letters.
fn undotted(chunk: &str) -> Option<String> {
    let parts = || chunk.split('.');
    let spelled = parts().nth(1).is_some()
        && parts().all(|part| {
            let mut letters = part.chars();
            letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
        });
    spelled.then(|| parts().collect())
}

fn read_sign(letter: char, tail: &str, word: &mut String, pieces: &mut Vec<Raw>) {
    let inside_number = word.ends_with(|before: char| before.is_ascii_digit())
        && tail.starts_with(|after: char| after.is_ascii_digit());
    match letter {
        '.' | ',' | ':' | '/' if inside_number => word.push(letter),
        '^' | '`' | '~' | '\'' | '+' if !word.is_empty() && !tail.is_empty() => word.push(letter),
        '.' | ',' | ';' | '!' | '?' | '…' | ':' | '\n' => {
            push_word(word, pieces);
            pieces.push(Raw::Border(letter));
        }
        '"' => {
            push_word(word, pieces);
            pieces.push(Raw::Quote);
        }
        '@' => {
            push_word(word, pieces);
            pieces.push(Raw::At);
        }
        '%' => {
            push_word(word, pieces);
            pieces.push(Raw::Word("phần".to_owned()));
            pieces.push(Raw::Word("trăm".to_owned()));
        }
        '[' | ']' => {
            push_word(word, pieces);
            pieces.push(Raw::Word(letter.to_string()));
        }
        _ if is_in_word(letter) => word.push(letter),
        _ if is_picture(letter) => {
            push_word(word, pieces);
            pieces.push(Raw::Word("{picture}".to_owned()));
        }
        _ => push_word(word, pieces),
    }
}

fn push_word(word: &mut String, pieces: &mut Vec<Raw>) {
    if !word.is_empty() {
        pieces.push(Raw::Word(std::mem::take(word)));
    }
}

/// The text with every look-alike letter in a word of Latin letters replaced by its Latin twin.
fn latinised(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    for word in text.split_inclusive([' ', '\n']) {
        if mixes_scripts(word) {
            latin.extend(
                word.chars()
                    .map(|letter| latin_twin(letter).unwrap_or(letter)),
            );
        } else {
            latin.push_str(word);
        }
    }
    latin
}

/// Whether a letter is an emoji or another picture.
fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{1f000}'..='\u{1faff}' | '\u{2300}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}')
}

fn looks_like_host(chunk: &str) -> bool {
    let host = chunk.split('/').next().unwrap_or_default();
    let host = host.trim_end_matches(['.', ',', '?', '!', ';', ':', ')']);
    match host.rsplit_once('.') {
        Some((name, tail)) => {
            name.len() >= 2
                && name.chars().any(|letter| letter.is_ascii_alphabetic())
                && matches!(
                    tail,
                    "vn" | "com" | "net" | "org" | "top" | "info" | "xyz" | "cc" | "me" | "ly"
                )
        }
        None => false,
    }
}

/// The fewest letters with spaces between them that are one word spelled out.
const SPELLED_OUT: usize = 4;

/// `h à n g` as one word, where the letters together make known words.
fn join_spelled_out(lexicon: &Lexicon, pieces: Vec<Raw>) -> Vec<Raw> {
    let letter = |piece: &Raw| {
        match piece {
            Raw::Word(word) => {
                let mut letters = word.chars();
                letters.next().filter(|_| letters.next().is_none())
            }
            Raw::Border(_) | Raw::Quote | Raw::At => None,
        }
        .filter(|letter| letter.is_alphabetic())
    };
    let together = |run: &[Raw]| -> Option<String> {
        let word: String = run.iter().map(letter).collect::<Option<_>>()?;
        (is_syllable(&bare(&word)) || glue::split(lexicon, &word).is_some()).then_some(word)
    };
    if pieces
        .iter()
        .filter(|piece| letter(piece).is_some())
        .count()
        < SPELLED_OUT
    {
        return pieces;
    }
    let mut joined = Vec::with_capacity(pieces.len());
    for run in pieces.chunk_by(|one, next| letter(one).is_some() && letter(next).is_some()) {
        match (run.len() >= SPELLED_OUT).then(|| together(run)).flatten() {
            Some(word) => joined.push(Raw::Word(word)),
            None => joined.extend_from_slice(run),
        }
    }
    joined
}

/// `[sticker]`, `[hình ảnh]`, `[OTP]`: a bracketed stand-in becomes one token.
fn join_bracket_events(pieces: Vec<Raw>) -> Vec<Raw> {
    let is = |piece: &Raw, sign: &str| matches!(piece, Raw::Word(word) if word == sign);
    if !pieces.iter().any(|piece| is(piece, "[")) {
        return pieces;
    }
    let mut joined = Vec::with_capacity(pieces.len());
    let mut rest = pieces.as_slice();
    while let Some((piece, tail)) = rest.split_first() {
        rest = tail;
        if !is(piece, "[") {
            if !is(piece, "]") {
                joined.push(piece.clone());
            }
            continue;
        }
        let Some(close) = tail.iter().take(5).position(|piece| is(piece, "]")) else {
            continue;
        };
        let inside: Vec<&str> = tail
            .iter()
            .take(close)
            .filter_map(|piece| match piece {
                Raw::Word(word) => Some(word.as_str()),
                Raw::Border(_) | Raw::Quote | Raw::At => None,
            })
            .collect();
        let token = match inside.join(" ").as_str() {
            "cccd" | "sđt" | "otp" | "thẻ" | "tài khoản" | "bhyt" | "email" => "{pii}",
            "link" => "{link}",
            _ => "{event}",
        };
        joined.push(Raw::Word(token.to_owned()));
        rest = tail.get(close + 1..).unwrap_or_default();
    }
    joined
}

//! Left-overs of input methods: `dduowcj`, `d9uoc75`, `ro^\`i` are all *được*, *rồi* typed with the
//! phone's Vietnamese keyboard switched off.
//!
//! Decodes one token; whether the result is a word is the caller's question.

use crate::understand::syllable::{Spelling, Tone};

/// Reads `token` (lower case) as Telex; `None` when nothing in it is a Telex key.
pub(crate) fn telex(token: &str) -> Option<Spelling> {
    let start = Spelling::of(token);
    let mut letters: Vec<char> = Vec::with_capacity(token.len());
    let mut tone = start.tone;
    let mut decoded = false;
    for key in start.letters.chars() {
        let used = match key {
            's' | 'f' | 'r' | 'x' | 'j' => set_tone(&letters, key, &mut tone),
            'z' => tone != 0 && std::mem::take(&mut tone) != 0,
            'w' => put_horn(&mut letters),
            'a' | 'e' | 'o' => put_hat(&mut letters, key),
            'd' => put_bar(&mut letters),
            _ => false,
        };
        if !used {
            letters.push(key);
        }
        decoded |= used;
    }
    decoded.then(|| Spelling {
        letters: letters.into_iter().collect(),
        tone,
    })
}

/// Reads `token` (lower case) as VNI: digits after letters; `None` when it has none.
pub(crate) fn vni(token: &str) -> Option<Spelling> {
    let start = Spelling::of(token);
    let mut letters: Vec<char> = Vec::with_capacity(token.len());
    let mut tone = start.tone;
    let mut decoded = false;
    for key in start.letters.chars() {
        let used = match key {
            '1' => set_digit_tone(&letters, 2, &mut tone),
            '2' => set_digit_tone(&letters, 1, &mut tone),
            '3' => set_digit_tone(&letters, 3, &mut tone),
            '4' => set_digit_tone(&letters, 4, &mut tone),
            '5' => set_digit_tone(&letters, 5, &mut tone),
            '0' => !letters.is_empty() && std::mem::take(&mut tone) != 0,
            '6' => change_last(&mut letters, &[('a', 'â'), ('e', 'ê'), ('o', 'ô')]),
            '7' => put_horn_marks(&mut letters),
            '8' => change_last(&mut letters, &[('a', 'ă')]),
            '9' => change_first_d(&mut letters),
            _ => false,
        };
        if !used {
            if key.is_ascii_digit() {
                return None;
            }
            letters.push(key);
        }
        decoded |= used;
    }
    decoded.then(|| Spelling {
        letters: letters.into_iter().collect(),
        tone,
    })
}

/// Reads `token` (lower case, with its signs) as VIQR.
pub(crate) fn viqr(token: &str) -> Option<Spelling> {
    let start = Spelling::of(token);
    let mut letters: Vec<char> = Vec::with_capacity(token.len());
    let mut tone = start.tone;
    for key in start.letters.chars() {
        let used = match key {
            '\'' | '´' => set_digit_tone(&letters, 2, &mut tone),
            '`' => set_digit_tone(&letters, 1, &mut tone),
            '?' => set_digit_tone(&letters, 3, &mut tone),
            '~' => set_digit_tone(&letters, 4, &mut tone),
            '.' => set_digit_tone(&letters, 5, &mut tone),
            '^' => change_last(&mut letters, &[('a', 'â'), ('e', 'ê'), ('o', 'ô')]),
            '+' => put_horn_marks(&mut letters),
            '(' => change_last(&mut letters, &[('a', 'ă')]),
            'd' => put_bar(&mut letters),
            _ => false,
        };
        if !used {
            if !key.is_alphabetic() {
                return None;
            }
            letters.push(key);
        }
    }
    Some(Spelling {
        letters: letters.into_iter().collect(),
        tone,
    })
}

/// Whether `letter` is a vowel, marked or not, without tone.
fn is_vowel(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'ă' | 'â' | 'e' | 'ê' | 'i' | 'o' | 'ô' | 'ơ' | 'u' | 'ư' | 'y'
    )
}

fn set_tone(letters: &[char], key: char, tone: &mut Tone) -> bool {
    let wanted = match key {
        'f' => 1,
        's' => 2,
        'r' => 3,
        'x' => 4,
        _ => 5,
    };
    set_digit_tone(letters, wanted, tone)
}

/// Sets the tone if a vowel was typed before it and none is set yet.
fn set_digit_tone(letters: &[char], wanted: Tone, tone: &mut Tone) -> bool {
    if !letters.iter().any(|letter| is_vowel(*letter)) || (*tone != 0 && *tone != wanted) {
        return false;
    }
    *tone = wanted;
    true
}

/// The Telex `w`: a horn or a breve on what is there, else an ư of its own.
fn put_horn(letters: &mut Vec<char>) -> bool {
    if put_horn_marks(letters) || change_last(letters, &[('a', 'ă')]) {
        return true;
    }
    // The horn is already there (`uwow`): the second key only repeats it.
    if letters.iter().any(|letter| matches!(letter, 'ơ' | 'ư')) {
        return true;
    }
    if letters.iter().any(|letter| is_vowel(*letter)) {
        return false;
    }
    letters.push('ư');
    true
}

/// Horns on the last `uo`, `o` or `u`.
fn put_horn_marks(letters: &mut [char]) -> bool {
    let Some(at) = letters
        .iter()
        .rposition(|letter| matches!(letter, 'u' | 'o'))
    else {
        return false;
    };
    let Some(letter) = letters.get_mut(at) else {
        return false;
    };
    *letter = if *letter == 'u' { 'ư' } else { 'ơ' };
    if let Some(before) = at.checked_sub(1).and_then(|before| letters.get_mut(before))
        && *before == 'u'
    {
        *before = 'ư';
    }
    true
}

/// The repeated vowel of Telex: `aa`, `ee`, `oo`, also with consonants between (`duocwdj`).
fn put_hat(letters: &mut [char], key: char) -> bool {
    let hat = match key {
        'a' => 'â',
        'e' => 'ê',
        _ => 'ô',
    };
    let Some(at) = letters.iter().rposition(|letter| is_vowel(*letter)) else {
        return false;
    };
    match letters.get_mut(at) {
        Some(letter) if *letter == key => {
            *letter = hat;
            true
        }
        Some(_) | None => false,
    }
}

/// The repeated `d` of Telex, next to the first or later in the word.
fn put_bar(letters: &mut [char]) -> bool {
    change_first_d(letters)
}

fn change_first_d(letters: &mut [char]) -> bool {
    match letters.first_mut() {
        Some(letter) if *letter == 'd' => {
            *letter = 'đ';
            true
        }
        Some(_) | None => false,
    }
}

/// Changes the last letter that has a counterpart in `pairs`.
fn change_last(letters: &mut [char], pairs: &[(char, char)]) -> bool {
    for letter in letters.iter_mut().rev() {
        if let Some((_, marked)) = pairs.iter().find(|(plain, _)| plain == letter) {
            *letter = *marked;
            return true;
        }
    }
    false
}

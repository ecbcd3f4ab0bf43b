//! Looking for many phrases at once.

use std::ops::Range;

use regex::Regex;

/// Phrases that are found as whole words, in any capitals.
pub(super) struct Phrases {
    /// Finds whether any of them may be there, quickly: the ends of Vietnamese words are dear to look for,
    /// and most words hold nothing that is wanted.
    somewhere: Regex,
    /// Finds them.
    whole: Regex,
}

impl Phrases {
    /// Phrases as patterns in lower case, those first that win where two begin at one place.
    pub(super) fn new(patterns: &[String]) -> Option<Self> {
        let any = patterns.join("|");
        Some(Self {
            somewhere: Regex::new(&any).ok()?,
            // What stands for a variable is no letter, so that no word begins or ends with it.
            whole: Regex::new(&format!(r"(?i)(?:^|\b|\W)({any})(?:$|\b|\W)")).ok()?,
        })
    }

    /// Whether any of them is there.
    pub(super) fn are_in(&self, words: &str) -> bool {
        !self.find(words).is_empty()
    }

    /// Where they are.
    pub(super) fn find(&self, words: &str) -> Vec<Range<usize>> {
        if !self.somewhere.is_match(&words.to_lowercase()) {
            return Vec::new();
        }
        let found = self.whole.captures_iter(words);
        let found = found.filter_map(|found| found.get(1));
        found.map(|found| found.range()).collect()
    }
}

/// The words with as many spaces in place of each label in `«»`, so that places stay what they are.
pub(super) fn without_labels(text: &str) -> String {
    let mut depth = 0_usize;
    let mut said = String::with_capacity(text.len());
    for letter in text.chars() {
        let opens = letter == '«';
        depth += usize::from(opens);
        if depth > 0 {
            said.extend(std::iter::repeat_n(' ', letter.len_utf8()));
        } else {
            said.push(letter);
        }
        depth = depth.saturating_sub(usize::from(letter == '»'));
    }
    said
}

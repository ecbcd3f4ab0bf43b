//! Signs of fraud in a message, by structure rather than by lists.
//!
//! A weighted sum of what the words ask for and where the links lead. New hosts live for hours, so
//! that a list of bad ones is always late; what fraud wants stays the same.

mod colour;
mod hosts;
mod signs;

use crate::understand::clause::Clause;
use crate::understand::lexicon::LEXICON;
use crate::understand::normalise::{may_mix_scripts, mixes_scripts};
use crate::understand::redact::{find_links, is_state_host};

pub(crate) use signs::SignRule;

/// From this sum on a message that asks for something is treated as a fraud.
const FRAUD: i32 = 4;
/// From this sum on one is that asks for nothing and has no sure sign.
const FRAUD_UNASKED: i32 = 6;
/// A sign of this weight is a fraud's alone: no place, shop or relative excuses it.
const SURE: i32 = 5;
/// The group of the excuses that hold whatever else is said: warnings, questions, lessons.
const FIRM: &str = "firm";

/// What is thought of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Whether it is treated as a fraud.
    pub scam: bool,
    /// The signs found, strongest first, each a key of the locale (`scam-asks-code`).
    pub signs: Vec<Sign>,
}

/// One sign of fraud; its explanation in plain words is the locale's message `key`.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// The locale's key of the reason.
    pub key: &'static str,
    /// How much it weighs.
    pub weight: i32,
}

/// Looks for signs of fraud in the raw text of a message.
///
/// What speaks for an honest message (a warning, an invitation to come in person) is weighed
/// against it, but never against a link that hides or imitates.
#[must_use]
pub fn inspect(text: &str) -> Verdict {
    let lexicon = &*LEXICON;
    inspect_clauses(text, &signs::read(lexicon, text))
}

/// The wording of a message by which its colour is told: words and pairs of neighbours, without marks.
#[must_use]
pub fn wording(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    colour::each_wording(&signs::read(&LEXICON, text), |wording| {
        all.push(wording.to_owned());
    });
    all
}

/// Whether a sign is one that an office's own message, with a link of the state, may have too.
fn is_hint(sign: &Sign) -> bool {
    sign.weight <= 3
}

/// Whether a code that sends one's calls elsewhere stands in the text: `*21*…#`, `**62*…#`.
fn diverts_calls(text: &str) -> bool {
    ["*21*", "*61*", "*62*", "*67*", "*002*", "*004*"]
        .iter()
        .any(|code| text.contains(code))
}

/// Looks for signs of fraud in a text whose clauses were read already.
pub(crate) fn inspect_clauses(text: &str, clauses: &[Clause<'_>]) -> Verdict {
    let lexicon = &*LEXICON;
    let mut signs: Vec<Sign> = Vec::new();
    let links = find_links(text);
    let official = !links.is_empty() && links.iter().all(|link| is_state_host(&link.host));
    for link in links {
        for sign in hosts::signs(text, &link) {
            if !signs.iter().any(|other| other.key == sign.key) {
                signs.push(sign);
            }
        }
    }
    let bad_link = signs.iter().any(|sign| sign.weight >= SURE);
    let linked = !signs.is_empty();
    if may_mix_scripts(text)
        && text
            .split_whitespace()
            .any(|word| mixes_scripts(word) && word.chars().count() > 2)
    {
        signs.push(Sign {
            key: "scam-mixed-letters",
            weight: 4,
        });
    }
    if diverts_calls(text) {
        signs.push(Sign {
            key: "scam-remote",
            weight: 5,
        });
    }
    let words = signs::signs(lexicon, clauses);
    let sure = bad_link || words.iter().any(|rule| rule.weight >= SURE);
    let emergency = words.iter().any(|rule| rule.key == "scam-emergency");
    let asked = linked || words.iter().any(|rule| rule.asks);
    // Several excuses excuse no more than the best of them.
    let excuse = words
        .iter()
        .filter(|rule| rule.weight < 0 && !bad_link)
        .filter(|rule| {
            let in_need = rule.key == "honest-family" && emergency && asked;
            rule.group == FIRM || (!sure && !in_need)
        })
        .map(|rule| rule.weight)
        .min()
        .unwrap_or(0);
    signs.extend(
        words
            .iter()
            .filter(|rule| rule.weight > 0)
            .map(|rule| Sign {
                key: rule.key,
                weight: rule.weight,
            }),
    );
    let sum: i32 = signs.iter().map(|sign| sign.weight).sum();
    let enough = if asked || signs.iter().any(|sign| sign.weight >= SURE) {
        FRAUD
    } else {
        FRAUD_UNASKED
    };
    // The wording tips what stands near the border; far from it the signs decide alone.
    let beyond = sum + excuse - enough;
    let near = (-colour::MOST..colour::MOST).contains(&beyond);
    let colour = if near {
        colour::weigh(lexicon, clauses)
    } else {
        0
    };
    if signs.is_empty() && colour > 0 {
        signs.push(Sign {
            key: "scam-wording",
            weight: colour,
        });
    }
    signs.sort_by_key(|sign| std::cmp::Reverse(sign.weight));
    Verdict {
        scam: beyond + colour >= 0 && !(official && signs.iter().all(is_hint)),
        signs,
    }
}

//! Which groups of digits are personal numbers, and of what kind.
//!
//! A word before the number decides, the nearest first; without one, its form does. What the form
//! proves (an identity number, a card) is hidden whatever is said about it.

mod said;
mod stay;

use crate::understand::redact::digits::{Group, Token, joined, scan};
use crate::understand::redact::formats::{
    by_form, counts_up, has_card_prefix, is_card, is_date, is_identity, is_phone, is_public,
    is_year,
};
use crate::understand::redact::keywords::{Says, says};
use crate::understand::redact::{Hidden, Span};

/// The fewest digits of a secret.
const SHORTEST: usize = 3;
/// What makes a keycap of the digit before it.
const KEYCAP: [char; 2] = ['\u{fe0f}', '\u{20e3}'];
/// The most groups that one number is written in.
const MOST_GROUPS: usize = 19;

/// The numbers to hide; `taken` are places (links) that are handled already.
pub(crate) fn find(text: &str, taken: &[(usize, usize)]) -> Vec<Span> {
    let (tokens, groups) = scan(text);
    let groups: Vec<Group> = groups
        .into_iter()
        .filter(|group| {
            !taken
                .iter()
                .any(|(start, end)| group.start < *end && *start < group.end)
        })
        .collect();
    let page = Page {
        text,
        tokens,
        groups,
    };
    let mut spans = page.shaped();
    let mut at = 0;
    while at < page.groups.len() {
        let hidden = page.groups.get(at).is_some_and(|group| {
            spans
                .iter()
                .any(|span| group.start < span.end && span.start < group.end)
        });
        if hidden {
            at += 1;
            continue;
        }
        match page.decide(at) {
            Some((count, kind)) => {
                if let Some(span) = page.span(at, count, kind) {
                    spans.push(span);
                }
                at += count;
            }
            None => at += page.passed(at),
        }
    }
    spans.sort_by_key(|span| span.start);
    spans
}

struct Page<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    groups: Vec<Group>,
}

impl Page<'_> {
    /// The kind of the number that begins with group `at`, and how many groups it has.
    fn decide(&self, at: usize) -> Option<(usize, Hidden)> {
        let first = self.groups.get(at)?;
        let chain = self.chain(at);
        let most: usize = self
            .groups
            .iter()
            .skip(at)
            .take(chain)
            .map(|group| group.digits.len())
            .sum();
        if most < SHORTEST {
            return None;
        }
        let said = self.said(at, chain);
        let mut best: Option<(u8, usize, Hidden)> = None;
        for count in 1..=chain {
            let Some(digits) = self.digits(at, count) else {
                break;
            };
            if digits.len() > 19 {
                break;
            }
            let Some((fit, kind)) = self.judge(at, count, &digits, said) else {
                continue;
            };
            if best.is_none_or(|(best_fit, _, _)| fit >= best_fit) {
                best = Some((fit, count, kind));
            }
        }
        let (_, mut count, kind) = best?;
        if kind == Hidden::Identity && self.has_branch(at, count, chain) {
            count += 1;
        }
        if first.spoken && count < 4 {
            return None;
        }
        Some((count, kind))
    }

    /// How well the groups from `at` make a number, and of which kind.
    fn judge(
        &self,
        at: usize,
        count: usize,
        digits: &str,
        said: Option<Says>,
    ) -> Option<(u8, Hidden)> {
        let whole = count == 1;
        let proven = is_identity(digits) || (has_card_prefix(digits) && is_card(digits));
        let stands_alone = (whole && proven) || self.glue_allows(at, count, digits);
        if !stands_alone {
            return None;
        }
        if !proven && is_public(digits) {
            return None;
        }
        let length = digits.len();
        let judged = match said {
            // Sixteen digits of a card are a card, beside whatever bank they are named.
            Some(Says::Is(Hidden::Account)) if is_card(digits) && length >= 16 => {
                Some((8, Hidden::Card))
            }
            Some(Says::Is(kind)) => self
                .judge_said(at, count, digits, kind)
                .or_else(|| self.judge_bare(at, count, digits).filter(|_| length >= 9)),
            Some(Says::Perhaps)
                if (length == 6
                    || (whole
                        && (4..=8).contains(&length)
                        && !is_year(digits)
                        && !is_date(digits)
                        && self.is_code_place(at)))
                    && !self.is_money(at, count) =>
            {
                Some((5, Hidden::Secret))
            }
            Some(Says::Keep) if !proven => None,
            Some(Says::Place) if !proven && !is_phone(digits) => None,
            Some(Says::Money) if !proven && digits.ends_with("000") => None,
            Some(Says::Perhaps | Says::Keep | Says::Place | Says::Money) | None => {
                self.judge_bare(at, count, digits)
            }
        }?;
        // What its form proves is hidden as a whole, whatever its parts may look like.
        let judged = match judged {
            (fit, kind) if proven => (fit.max(9), kind),
            judged => judged,
        };
        // Asked last, because it costs most.
        (proven || !self.must_stay(at, count, digits)).then_some(judged)
    }

    /// A number whose kind was said.
    fn judge_said(
        &self,
        at: usize,
        count: usize,
        digits: &str,
        kind: Hidden,
    ) -> Option<(u8, Hidden)> {
        let whole = count == 1;
        let length = digits.len();
        let (fits, possible) = match kind {
            Hidden::Identity => (
                is_identity(digits)
                    || length == 9
                    || (whole && matches!(length, 10 | 12))
                    || length == 12,
                (8..=14).contains(&length),
            ),
            Hidden::Phone => (is_phone(digits), (7..=13).contains(&length)),
            Hidden::Secret => (
                length == 6,
                ((4..=8).contains(&length)
                    || (length == 3 && (self.is_beside(at) || self.is_code_place(at))))
                    && (self.is_beside(at) || !(is_year(digits) || is_date(digits))),
            ),
            Hidden::Card => (
                is_card(digits) || has_card_prefix(digits),
                (12..=19).contains(&length),
            ),
            Hidden::Account => ((9..=15).contains(&length), (6..=19).contains(&length)),
            Hidden::Insurance => (length == 10, (10..=15).contains(&length)),
            Hidden::Email | Hidden::Link => (false, false),
        };
        if kind != Hidden::Account && !fits {
            // The form proves another kind: "cccd của bác đây, gọi 0912 345 678".
            if let Some(other) = by_form(digits, false) {
                return Some((6, other));
            }
        }
        if fits {
            return Some((if whole { 8 } else { 7 }, kind));
        }
        (possible && (whole || kind != Hidden::Secret || count <= 6))
            .then_some((if whole { 4 } else { 3 }, kind))
    }

    /// A number about which nothing was said.
    fn judge_bare(&self, at: usize, count: usize, digits: &str) -> Option<(u8, Hidden)> {
        let whole = count == 1;
        if digits.len() == 6 && self.is_only(at, count) {
            return Some((5, Hidden::Secret));
        }
        let kind = by_form(digits, whole)?;
        let round = digits.ends_with("000000") || self.is_money(at, count);
        if round && (kind == Hidden::Account || digits.len() == 9) {
            return None;
        }
        Some((6, kind))
    }

    /// How many groups in a row may belong together, from `at`.
    fn chain(&self, at: usize) -> usize {
        let mut count = 1;
        while count < MOST_GROUPS
            && joined(self.text, &self.groups, at + count - 1)
            && self.groups.get(at).map(|group| group.spoken)
                == self.groups.get(at + count).map(|group| group.spoken)
        {
            count += 1;
        }
        count
    }

    /// How many groups to pass over when nothing is hidden at `at`: a counting row or a number for
    /// the public as a whole.
    fn passed(&self, at: usize) -> usize {
        let chain = self.chain(at);
        if chain >= 4 && self.counts(at, chain) {
            return chain;
        }
        (1..=chain)
            .rev()
            .find(|count| {
                self.digits(at, *count)
                    .is_some_and(|digits| is_public(&digits))
            })
            .unwrap_or(1)
    }

    /// Whether a tax code of ten digits is followed by the three of a branch.
    fn has_branch(&self, at: usize, count: usize, chain: usize) -> bool {
        let (Some(last), Some(next)) =
            (self.groups.get(at + count - 1), self.groups.get(at + count))
        else {
            return false;
        };
        count < chain
            && next.digits.len() == 3
            && self.text.get(last.end..next.start) == Some("-")
            && self
                .digits(at, count)
                .is_some_and(|digits| digits.len() == 10)
    }

    fn counts(&self, at: usize, count: usize) -> bool {
        let digits: Vec<&str> = self
            .groups
            .iter()
            .skip(at)
            .take(count)
            .map(|group| group.digits.as_str())
            .collect();
        counts_up(&digits)
    }

    fn digits(&self, at: usize, count: usize) -> Option<String> {
        let groups = self.groups.get(at..at + count)?;
        Some(groups.iter().map(|group| group.digits.as_str()).collect())
    }

    /// Letters glued to the digits: a keyword or nothing before, a particle or nothing after.
    fn glue_allows(&self, at: usize, count: usize, digits: &str) -> bool {
        let (Some(first), Some(last)) = (self.groups.get(at), self.groups.get(at + count - 1))
        else {
            return false;
        };
        let before = first.before.is_empty()
            || says(&first.before).is_some()
            || (digits.len() >= 9
                && first.before.chars().all(char::is_alphabetic)
                && first.before.len() <= 3
                // `H38.15-261105-0027` is a dossier.
                && (count == 1 || first.before.len() > 1)
                && by_form(digits, false).is_some());
        let after = last.after.is_empty()
            || (digits.len() >= 6
                && last.after.chars().all(char::is_alphabetic)
                && !is_unit(&last.after));
        before && after && !self.goes_on_from_letters(at)
    }

    /// Whether dots and hyphens tie the group to one with letters before it: `H17.08.22-251230-0104`.
    fn goes_on_from_letters(&self, at: usize) -> bool {
        let tied = |place: usize| {
            let (Some(one), Some(next)) = (self.groups.get(place), self.groups.get(place + 1))
            else {
                return false;
            };
            matches!(self.text.get(one.end..next.start), Some("." | "-"))
        };
        let first = (0..at).rev().take_while(|place| tied(*place)).last();
        first
            .and_then(|place| self.groups.get(place))
            .is_some_and(|group| !group.before.is_empty() && says(&group.before).is_none())
    }

    /// The bytes of `count` groups from `at`, with a plus or bracket before them.
    fn span(&self, at: usize, count: usize, kind: Hidden) -> Option<Span> {
        let first = self.groups.get(at)?;
        let last = self.groups.get(at + count - 1)?;
        let before = self.text.get(..first.start)?;
        let tail = self.text.get(last.end..)?;
        let keycap = tail.len() - tail.trim_start_matches(KEYCAP).len();
        let end = last.end + keycap;
        let inner = self.text.get(first.start..end)?;
        let mut start = first.start;
        if before.ends_with('+') {
            start -= 1;
        }
        let before = self.text.get(..start)?;
        if before.ends_with('(') && inner.contains(')') && !inner.contains('(') {
            start -= 1;
        }
        Some(Span { start, end, kind })
    }
}

/// Whether letters glued to a number are a unit of it.
fn is_unit(letters: &str) -> bool {
    matches!(
        letters,
        "đ" | "d"
            | "k"
            | "tr"
            | "vnd"
            | "vnđ"
            | "đồng"
            | "dong"
            | "mah"
            | "gb"
            | "mb"
            | "kwh"
            | "m"
            | "kg"
            | "g"
            | "h"
            | "p"
            | "km"
            | "cm"
            | "ty"
            | "tỷ"
            | "usd"
            | "ngàn"
            | "nghìn"
            | "triệu"
    )
}

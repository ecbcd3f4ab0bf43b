//! Which groups of digits are personal numbers, and of what kind.
//!
//! A word before the number decides, the nearest first; without one, its form does. What the form
//! proves (an identity number, a card) is hidden whatever is said about it.

use crate::understand::redact::digits::{Group, Token, joined, scan};
use crate::understand::redact::formats::{
    by_form, counts_up, has_card_prefix, is_card, is_date, is_identity, is_phone, is_public,
    is_year,
};
use crate::understand::redact::keywords::{Says, beginning, ending, says};
use crate::understand::redact::{Hidden, Span};

/// How many words before a number are searched for one that says what it is.
const WORDS_BEFORE: usize = 7;
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
        let (fit, count, kind) = best?;
        if first.spoken && count < 4 {
            return None;
        }
        let _ = fit;
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
        if !self.glue_allows(at, count, digits) && !(whole && proven) {
            return None;
        }
        if !proven && (is_public(digits) || self.must_stay(at, count, digits)) {
            return None;
        }
        let length = digits.len();
        match said {
            Some(Says::Is(kind)) => self.judge_said(at, count, digits, kind),
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
            Some(Says::Money) if !proven && whole && digits.ends_with("000") => None,
            Some(Says::Perhaps | Says::Keep | Says::Money) | None => {
                self.judge_bare(at, count, digits)
            }
        }
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
                ((4..=8).contains(&length) || (length == 3 && self.is_beside(at)))
                    && !(is_year(digits) && !self.is_beside(at))
                    && !(is_date(digits) && !self.is_beside(at)),
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
        if round && matches!(kind, Hidden::Account) || (round && digits.len() == 9) {
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

    /// How many groups to pass over when nothing is hidden at `at`: a counting row as a whole.
    fn passed(&self, at: usize) -> usize {
        let chain = self.chain(at);
        if chain >= 4 && self.counts(at, chain) {
            chain
        } else {
            1
        }
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
                && by_form(digits, false).is_some());
        let after = last.after.is_empty()
            || (digits.len() >= 6
                && last.after.chars().all(char::is_alphabetic)
                && !is_unit(&last.after));
        before && after
    }

    /// The word that says what the number is: before it, or right after it.
    fn said(&self, at: usize, chain: usize) -> Option<Says> {
        let group = self.groups.get(at)?;
        if let Some(found) = says(&group.before) {
            return Some(found);
        }
        let before = self
            .tokens
            .partition_point(|token| token.end <= group.start);
        let mut passed = 0;
        let mut end = before;
        while end > 0 && passed < WORDS_BEFORE {
            let slice = self.tokens.get(..end)?;
            let last = slice.last()?;
            if self.is_placeholder(last) || self.is_number(last, 4) {
                break;
            }
            if let Some((found, _)) = ending(slice) {
                return Some(found);
            }
            end -= 1;
            passed += 1;
        }
        self.said_after(at, chain)
    }

    /// "… là số tài khoản", "… vcb".
    fn said_after(&self, at: usize, chain: usize) -> Option<Says> {
        let last = self.groups.get(at + chain - 1)?;
        let after = self.tokens.partition_point(|token| token.start < last.end);
        let rest = self.tokens.get(after..)?;
        if let Some(found @ Says::Is(_)) = beginning(rest) {
            return Some(found);
        }
        let skip = rest
            .iter()
            .take(5)
            .take_while(|token| {
                matches!(
                    token.folded.as_str(),
                    "la" | "so" | "cua" | "day" | "ma" | "cai" | "nay" | "bac" | "toi" | "chinh"
                )
            })
            .count();
        let linked = rest
            .iter()
            .take(skip)
            .any(|token| token.folded == "la" || token.folded == "day");
        if !linked {
            return None;
        }
        (1..=skip).find_map(|from| match beginning(rest.get(from..)?) {
            Some(found @ Says::Is(_)) => Some(found),
            Some(Says::Perhaps | Says::Keep | Says::Money) | None => None,
        })
    }

    /// Whether the word stands inside a placeholder.
    fn is_placeholder(&self, token: &Token) -> bool {
        let before = self.text.get(..token.start).unwrap_or_default();
        let after = self.text.get(token.end..).unwrap_or_default();
        (before.ends_with('[') && (after.starts_with(']') || after.starts_with(" KHOẢN]")))
            || (before.ends_with("[TÀI ") && after.starts_with(']'))
    }

    fn is_number(&self, token: &Token, least: usize) -> bool {
        token.folded.len() >= least && token.folded.chars().all(|letter| letter.is_ascii_digit())
    }

    /// Whether the keyword stands right before the number, but for *là* and the like.
    fn is_beside(&self, at: usize) -> bool {
        let Some(group) = self.groups.get(at) else {
            return false;
        };
        let before = self
            .tokens
            .partition_point(|token| token.end <= group.start);
        (0..=3).any(|back| {
            let end = before.saturating_sub(back);
            let gap = self.tokens.get(end..before).unwrap_or_default();
            gap.iter().all(|token| {
                matches!(
                    token.folded.as_str(),
                    "la" | "cua"
                        | "bac"
                        | "toi"
                        | "so"
                        | "day"
                        | "co"
                        | "ong"
                        | "ba"
                        | "the"
                        | "minh"
                        | "con"
                )
            }) && self
                .tokens
                .get(..end)
                .and_then(ending)
                .is_some_and(|(found, _)| found == Says::Is(Hidden::Secret))
        })
    }

    /// Whether a weak word is followed by *là* or a colon, as codes are told.
    fn is_code_place(&self, at: usize) -> bool {
        let Some(group) = self.groups.get(at) else {
            return false;
        };
        let before = self.text.get(..group.start).unwrap_or_default().trim_end();
        let lower = before.to_lowercase();
        lower.ends_with(" là") || lower.ends_with(" la") || before.ends_with(':')
    }

    /// Whether the message holds nothing else but soft words.
    fn is_only(&self, at: usize, count: usize) -> bool {
        let Some(span) = self.span(at, count, Hidden::Secret) else {
            return false;
        };
        self.tokens
            .iter()
            .filter(|token| token.end <= span.start || token.start >= span.end)
            .all(|token| {
                matches!(
                    token.folded.as_str(),
                    "a" | "chau"
                        | "con"
                        | "em"
                        | "oi"
                        | "nhe"
                        | "nha"
                        | "day"
                        | "ne"
                        | "da"
                        | "vang"
                        | "bac"
                        | "co"
                        | "la"
                )
            })
    }

    /// The bytes of `count` groups from `at`, with a plus or bracket before them.
    fn span(&self, at: usize, count: usize, kind: Hidden) -> Option<Span> {
        let first = self.groups.get(at)?;
        let last = self.groups.get(at + count - 1)?;
        let before = self.text.get(..first.start)?;
        let inner = self.text.get(first.start..last.end)?;
        let mut start = first.start;
        if before.ends_with('+') {
            start -= 1;
        }
        let before = self.text.get(..start)?;
        if before.ends_with('(') && inner.contains(')') && !inner.contains('(') {
            start -= 1;
        }
        Some(Span {
            start,
            end: last.end,
            kind,
        })
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

mod stay;

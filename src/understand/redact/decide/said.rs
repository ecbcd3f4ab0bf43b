//! What the words around a number say about it.

use crate::understand::redact::Hidden;
use crate::understand::redact::decide::Page;
use crate::understand::redact::digits::Token;
use crate::understand::redact::keywords::{Says, beginning, ending, says};

/// How many words before a number are searched for one that says what it is.
const WORDS_BEFORE: usize = 7;

/// What may stand between a secret's name and the secret: whose it is, and the like.
const WHOSE: [&str; 24] = [
    "la", "cua", "so", "day", "co", "the", "bac", "toi", "tui", "tau", "minh", "con", "chau", "em",
    "anh", "chi", "chu", "di", "ong", "ba", "me", "ma", "noi", "ngoai",
];

impl Page<'_> {
    /// The word that says what the number is: before it, or right after it.
    pub(crate) fn said(&self, at: usize, chain: usize) -> Option<Says> {
        let group = self.groups.get(at)?;
        let groups = self.groups.iter().skip(at).take(chain);
        let length: usize = groups.map(|group| group.digits.len()).sum();
        if let Some(found) = says(&group.before) {
            return Some(found);
        }
        let before = self
            .tokens
            .partition_point(|token| token.end <= group.start);
        let mut passed = 0;
        let mut money = None;
        let mut end = before;
        while end > 0 && passed < WORDS_BEFORE {
            let slice = self.tokens.get(..end)?;
            let last = slice.last()?;
            if self.is_placeholder(last) || self.is_number(last, 4) {
                break;
            }
            match ending(slice) {
                // "Tài khoản nhận lương …", "mã otp chuyển tiền là …": what comes before tells more.
                Some((Says::Money, _)) => money = Some(Says::Money),
                // "Mã xác thực Zalo là 5519": too short for what the nearest word says.
                Some((Says::Is(kind), _)) if length < shortest(kind) => {}
                Some((found @ Says::Is(_), _)) if money.is_some() => {
                    return if self.is_round(at, chain) {
                        money
                    } else {
                        Some(found)
                    };
                }
                Some((found, _)) => return money.or(Some(found)),
                None => {}
            }
            end -= 1;
            passed += 1;
        }
        money.or_else(|| self.said_after(at, chain))
    }

    /// Whether the number is one that amounts are: few digits, or thousands.
    fn is_round(&self, at: usize, chain: usize) -> bool {
        let groups = self.groups.iter().skip(at).take(chain);
        let digits: String = groups.map(|group| group.digits.as_str()).collect();
        digits.len() < 4 || digits.ends_with("000") || self.is_money(at, chain)
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
                    "la" | "is"
                        | "your"
                        | "so"
                        | "cua"
                        | "day"
                        | "ma"
                        | "cai"
                        | "nay"
                        | "bac"
                        | "toi"
                        | "chinh"
                )
            })
            .count();
        let linked = rest
            .iter()
            .take(skip)
            .any(|token| matches!(token.folded.as_str(), "la" | "is" | "day"));
        if !linked {
            return None;
        }
        (1..=skip).find_map(|from| match beginning(rest.get(from..)?) {
            Some(found @ Says::Is(_)) => Some(found),
            Some(Says::Perhaps | Says::Keep | Says::Place | Says::Money) | None => None,
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
    pub(crate) fn is_beside(&self, at: usize) -> bool {
        let Some(group) = self.groups.get(at) else {
            return false;
        };
        let before = self
            .tokens
            .partition_point(|token| token.end <= group.start);
        (0..=3).any(|back| {
            let end = before.saturating_sub(back);
            let gap = self.tokens.get(end..before).unwrap_or_default();
            gap.iter()
                .all(|token| WHOSE.contains(&token.folded.as_str()))
                && self
                    .tokens
                    .get(..end)
                    .and_then(ending)
                    .is_some_and(|(found, _)| found == Says::Is(Hidden::Secret))
        })
    }

    /// Whether a weak word is followed by *là* or a colon, as codes are told.
    pub(crate) fn is_code_place(&self, at: usize) -> bool {
        let Some(group) = self.groups.get(at) else {
            return false;
        };
        let before = self.text.get(..group.start).unwrap_or_default().trim_end();
        let lower = before.to_lowercase();
        lower.ends_with(" là") || lower.ends_with(" la") || before.ends_with(':')
    }

    /// Whether the message holds nothing else but soft words.
    pub(crate) fn is_only(&self, at: usize, count: usize) -> bool {
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
}

/// The fewest digits that a number of this kind is written with.
fn shortest(kind: Hidden) -> usize {
    match kind {
        Hidden::Identity => 8,
        Hidden::Phone => 7,
        Hidden::Card => 12,
        Hidden::Account => 6,
        Hidden::Insurance => 10,
        Hidden::Secret | Hidden::Email | Hidden::Link => 0,
    }
}

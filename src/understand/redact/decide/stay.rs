//! Numbers that must stay readable: money, dates, times, counting; and numbers with letters in them.

use std::sync::LazyLock;

use regex::Regex;

use crate::understand::redact::decide::Page;
use crate::understand::redact::formats::{is_date, is_year};
use crate::understand::redact::keywords::{Says, ending};
use crate::understand::redact::{Hidden, Span};

static MONEY_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)^\s?(?:đồng|dong|đ|d|vnđ|vnd|k|nghìn|nghin|ngàn|ngan|triệu|trieu|tr|tỷ|tỉ|ty|usd|đô|củ|lít|xu|%|mah|gb|mb|kwh|km|kg|m2|m|ngày|ngay|phút|phut|giờ|gio|tháng|thang|năm|người|nguoi|lần|lan|ký tự|ky tu|chữ số|chu so|số|bước|buoc|h)(?:\P{L}|$)",
    )
});

/// `HT2010123456789`, with spaces anywhere between its parts.
static INSURANCE: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"(?i)(?:^|[^\p{L}\p{N}])([a-z]{2}[ .-]?[1-5][ .-]?\d{2}(?:[ .-]?\d){10})(?:[^\p{N}]|$)")
});

/// A passport: a letter and seven or eight digits.
static PASSPORT: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)(?:^|[^\p{L}\p{N}.-])([a-z] ?\d{7,8})(?:[^\p{N}\p{L}]|$)"));

/// An account with letters among its digits.
static ACCOUNT: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"(?i)(?:^|[^\p{L}\p{N}])(\d{2,4}[a-z]{1,3}\d{5,14})(?:[^\p{L}\p{N}]|$)")
});

/// The object codes of health insurance cards.
const OBJECTS: &str = "DN HX CH NN TK HC XK HT TB NO CT XB TN CS QN CA CY XN MS CC CK CB KC HD TE BT \
    HN DT DK XD TS TC TQ TA TY HG LS PV SV GB GD AK ND TH TV";

#[expect(
    clippy::expect_used,
    reason = "the patterns are constants, and a test builds each"
)]
fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

impl Page<'_> {
    /// Numbers that have letters in them: health cards, accounts and passports.
    pub(crate) fn shaped(&self) -> Vec<Span> {
        let mut spans = Vec::new();
        if !self.text.contains(|letter: char| letter.is_ascii_digit()) {
            return spans;
        }
        for hit in INSURANCE
            .captures_iter(self.text)
            .filter_map(|all| all.get(1))
        {
            let code: String = hit
                .as_str()
                .chars()
                .take(2)
                .collect::<String>()
                .to_uppercase();
            let near = self.near(hit.start(), Hidden::Insurance);
            let apart = hit
                .as_str()
                .chars()
                .nth(2)
                .is_some_and(|letter| !letter.is_ascii_digit());
            if near || (OBJECTS.split_whitespace().any(|object| object == code) && !apart) {
                spans.push(Span {
                    start: hit.start(),
                    end: hit.end(),
                    kind: Hidden::Insurance,
                });
            }
        }
        for hit in ACCOUNT
            .captures_iter(self.text)
            .filter_map(|all| all.get(1))
        {
            if self.near(hit.start(), Hidden::Account) {
                spans.push(Span {
                    start: hit.start(),
                    end: hit.end(),
                    kind: Hidden::Account,
                });
            }
        }
        for hit in PASSPORT
            .captures_iter(self.text)
            .filter_map(|all| all.get(1))
        {
            let letter = hit.as_str().chars().next().unwrap_or(' ');
            let known = matches!(letter, 'B' | 'C' | 'N' | 'P' | 'K' | 'E');
            let spaced = hit.as_str().contains(' ');
            if self.near(hit.start(), Hidden::Identity) || (known && !spaced) {
                spans.push(Span {
                    start: hit.start(),
                    end: hit.end(),
                    kind: Hidden::Identity,
                });
            }
        }
        spans
    }

    /// Whether a word shortly before `place` names that kind.
    fn near(&self, place: usize, kind: Hidden) -> bool {
        let before = self.tokens.partition_point(|token| token.end <= place);
        (before.saturating_sub(6)..=before).any(|end| {
            self.tokens
                .get(..end)
                .and_then(ending)
                .is_some_and(|(found, _)| found == Says::Is(kind))
        })
    }

    /// Whether the groups are a date, a time, a fraction, an amount, or count up.
    pub(crate) fn must_stay(&self, at: usize, count: usize, digits: &str) -> bool {
        self.is_money(at, count)
            || self.is_clock(at, count, digits)
            || self.is_written_date(at)
            || (count >= 3 && self.counts(at, count))
    }

    /// Whether a unit follows, or the groups are an amount cut at its thousands.
    pub(crate) fn is_money(&self, at: usize, count: usize) -> bool {
        let (Some(first), Some(last)) = (self.groups.get(at), self.groups.get(at + count - 1))
        else {
            return false;
        };
        let after = self.text.get(last.end..).unwrap_or_default();
        let unit = MONEY_AFTER.is_match(after) && !first.digits.starts_with('0');
        unit || self.is_amount(at, count)
    }

    /// `1.250.000`, `4,850,000`: from one to three digits, then threes; not from 0, not with spaces.
    fn is_amount(&self, at: usize, count: usize) -> bool {
        // Part of an amount is an amount: look from its first group to its last.
        let mut from = at;
        while from > 0 && self.thousands_between(from - 1) {
            from -= 1;
        }
        let mut to = at + count - 1;
        while self.thousands_between(to) {
            to += 1;
        }
        let Some(groups) = self.groups.get(from..=to) else {
            return false;
        };
        let Some((first, rest)) = groups.split_first() else {
            return false;
        };
        let abroad = self
            .text
            .get(..first.start)
            .is_some_and(|before| before.ends_with('+'));
        !rest.is_empty()
            && !abroad
            && (1..=3).contains(&first.digits.len())
            && !first.digits.starts_with('0')
            && rest.iter().all(|group| group.digits.len() == 3)
            && (from..to).all(|place| self.thousands_between(place))
            && !self.is_identity_chain(from, to)
    }

    /// Nine digits in threes after a word for an identity card are no amount.
    fn is_identity_chain(&self, from: usize, to: usize) -> bool {
        self.groups.get(from).is_some_and(|group| {
            self.near(group.start, Hidden::Identity) || self.near(group.start, Hidden::Account)
        }) && to > from + 1
    }

    fn thousands_between(&self, place: usize) -> bool {
        let (Some(one), Some(next)) = (self.groups.get(place), self.groups.get(place + 1)) else {
            return false;
        };
        matches!(self.text.get(one.end..next.start), Some("." | ","))
            && next.digits.len() == 3
            && next.before.is_empty()
    }

    /// `10:32`, `8h30`, `12/28`, `2,5`; a phone beside a slash is one of two numbers.
    fn is_clock(&self, at: usize, count: usize, digits: &str) -> bool {
        let (Some(first), Some(last)) = (self.groups.get(at), self.groups.get(at + count - 1))
        else {
            return false;
        };
        let before = self.text.get(..first.start).unwrap_or_default();
        let after = self.text.get(last.end..).unwrap_or_default();
        let digit = |letter: char| letter.is_ascii_digit();
        let left = before
            .strip_suffix([':', '/', 'h'])
            .is_some_and(|rest| rest.ends_with(digit));
        let right = after
            .strip_prefix([':', '/', 'h'])
            .is_some_and(|rest| rest.starts_with(digit));
        (left || right) && digits.len() < 8
    }

    /// `23-11-2026`, `02.09.1945`, `02091945`, and a group that is part of one.
    fn is_written_date(&self, at: usize) -> bool {
        let Some(group) = self.groups.get(at) else {
            return false;
        };
        if is_date(&group.digits) {
            return !self.is_secret_beside(at);
        }
        (at.saturating_sub(2)..=at).any(|from| {
            let Some([day, month, year]) = self.groups.get(from..from + 3) else {
                return false;
            };
            let sign = self.text.get(day.end..month.start);
            let same = sign == self.text.get(month.end..year.start)
                && matches!(sign, Some("-" | "." | "/" | " "));
            same && day.digits.len() <= 2
                && month.digits.len() <= 2
                && is_year(&year.digits)
                && day
                    .digits
                    .parse::<u8>()
                    .is_ok_and(|day| (1..=31).contains(&day))
                && month
                    .digits
                    .parse::<u8>()
                    .is_ok_and(|month| (1..=12).contains(&month))
        })
    }

    fn is_secret_beside(&self, at: usize) -> bool {
        self.is_beside(at)
    }
}

//! Links and e-mail addresses in a text, and whether a link is of the state.

use std::sync::LazyLock;

use regex::Regex;

use crate::understand::syllable::is_syllable;

/// A link or an address, as bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The first byte.
    pub(crate) start: usize,
    /// The byte after the last.
    pub(crate) end: usize,
    /// The host, lower case; of an address, what comes after `@`.
    pub(crate) host: String,
    /// Whether it is an e-mail address.
    pub(crate) email: bool,
    /// Whether its host ends in `.gov.vn` and nothing is hidden in query, fragment or user part.
    pub(crate) official: bool,
}

/// Endings of hosts that are no words of Vietnamese; written without a scheme they make a link.
const TAILS: &str = "com|net|org|vn|top|xyz|info|vip|cc|club|online|shop|site|icu|biz|life|live|\
    app|link|website|tech|store|asia|mobi|pro|work|space|fun|win|loan|click|cloud|page|dev|io|gg|\
    tk|ml|ga|cf|gq|pw|ws|us|uk|cn|ru|jp|kr|sg|eu|de|fr|in|gl|at|be|it|ee|fi|rest|buzz|cyou|sbs|\
    bond|cfd|lol|monster|support|services|center|world|today|news|bar|bet|group|help|best|\
    wiki|run|one|red|blue|fit|host|press|zone|digital|finance|bank|money|cash|gov|edu|int|id|\
    sh|is|im|me|ly|co|la|to|so|tv|ai|am|my";

/// Endings that are also words: taken only with a path, a digit or a hyphen, or a third label.
const WORDLIKE: [&str; 22] = [
    "me", "ly", "co", "la", "to", "so", "tv", "ai", "am", "my", "in", "is", "im", "one", "bar",
    "it", "at", "be", "de", "id", "us", "fit",
];

static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}"));

static SCHEME: LazyLock<Regex> =
    LazyLock::new(|| regex(r#"(?i)(?:https?|hxxps?|ftp)://[^\s<>"“”«»]+"#));

static HOST: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r#"(?i)(?:[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}_-]*(?:\.|\[\.\]|\(\.\)))+(?:{TAILS})(?::\d+)?(?:[/?#@][^\s<>"“”«»]*)?"#
    ))
});

static ADDRESS_OF_MACHINE: LazyLock<Regex> =
    LazyLock::new(|| regex(r#"(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?/[^\s<>"“”«»]*"#));

#[expect(
    clippy::expect_used,
    reason = "the patterns are constants, and a test builds each"
)]
fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

/// Every link and address, in order, none overlapping.
pub(crate) fn find(text: &str) -> Vec<Link> {
    if !text.contains(['.', '@']) && !text.contains("://") {
        return Vec::new();
    }
    let mut found: Vec<Link> = Vec::new();
    for hit in SCHEME.find_iter(text) {
        push(&mut found, text, hit.start(), hit.end(), false);
    }
    if text.contains('@') {
        for hit in ADDRESS.find_iter(text) {
            let rest = text.get(hit.end()..).unwrap_or_default();
            // `name@host/path` is a link with a user part, not an address.
            let path = rest
                .strip_prefix('/')
                .map(|_| rest.find(char::is_whitespace).unwrap_or(rest.len()));
            let end = hit.end() + path.unwrap_or(0);
            push(&mut found, text, hit.start(), end, path.is_none());
        }
    }
    for hit in HOST.find_iter(text) {
        if is_host(text, hit.start(), hit.end()) {
            push(&mut found, text, hit.start(), hit.end(), false);
        }
    }
    for hit in ADDRESS_OF_MACHINE.find_iter(text) {
        push(&mut found, text, hit.start(), hit.end(), false);
    }
    found.sort_by_key(|link| link.start);
    found
}

/// Adds what was found unless it overlaps what is there; the final punctuation stays outside.
fn push(found: &mut Vec<Link>, text: &str, start: usize, end: usize, email: bool) {
    let Some(whole) = text.get(start..end) else {
        return;
    };
    let trimmed = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', ']', '…']);
    let end = start + trimmed.len();
    if trimmed.is_empty()
        || found
            .iter()
            .any(|other| start < other.end && other.start < end)
    {
        return;
    }
    let host = if email {
        trimmed
            .rsplit('@')
            .next()
            .unwrap_or_default()
            .to_lowercase()
    } else {
        host_of(trimmed)
    };
    found.push(Link {
        start,
        end,
        email,
        official: !email && is_official(trimmed, &host),
        host,
    });
}

/// The host that a browser would go to.
fn host_of(link: &str) -> String {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    host.replace("[.]", ".").replace("(.)", ".").to_lowercase()
}

/// Whether the host is one of the state, and the link hides nothing.
fn is_official(link: &str, host: &str) -> bool {
    let lower = link.to_lowercase();
    let good_scheme = match lower.split_once("://") {
        Some((scheme, _)) => matches!(scheme, "http" | "https"),
        None => true,
    };
    let plain_port = !link
        .split_once("://")
        .map_or(link, |(_, rest)| rest)
        .split('/')
        .next()
        .unwrap_or_default()
        .contains(':');
    good_scheme
        && plain_port
        && !link.contains(['?', '#', '@', '%', '[', '('])
        && is_state_host(host)
}

/// Whether `host` ends in `.gov.vn` and is written in plain letters.
pub(crate) fn is_state_host(host: &str) -> bool {
    host.is_ascii()
        && host
            .strip_suffix("gov.vn")
            .is_some_and(|name| name.is_empty() || (name.len() > 1 && name.ends_with('.')))
}

/// Whether something with a dot is a host and not two sentences without a space between.
fn is_host(text: &str, start: usize, end: usize) -> bool {
    let Some(whole) = text.get(start..end) else {
        return false;
    };
    let after = text.get(end..).and_then(|rest| rest.chars().next());
    if after.is_some_and(|letter| letter.is_alphanumeric()) {
        return false;
    }
    let before = text.get(..start).and_then(|rest| rest.chars().next_back());
    if before == Some('@') {
        return false;
    }
    let name = whole
        .split(['/', '?', '#', ':', '@'])
        .next()
        .unwrap_or_default();
    let more = name.len() < whole.len();
    let lower = name.to_lowercase().replace("[.]", ".").replace("(.)", ".");
    let mut labels: Vec<&str> = lower.split('.').collect();
    let Some(tail) = labels.pop() else {
        return false;
    };
    if labels
        .iter()
        .all(|label| label.chars().all(|letter| letter.is_ascii_digit()))
    {
        return false;
    }
    if !WORDLIKE.contains(&tail) || more {
        return true;
    }
    let marked = labels.iter().any(|label| {
        label.contains(['-', '_']) || label.contains(|letter: char| letter.is_ascii_digit())
    });
    let words = labels
        .iter()
        .all(|label| is_syllable(label) || !label.is_ascii());
    marked
        || (labels.len() > 1 && !words)
        || (!words && labels.len() == 1 && tail.len() == 2 && {
            // `bit.ly` without a path is a link; `xong.la` is not.
            matches!(tail, "ly" | "me" | "co" | "to")
        })
}

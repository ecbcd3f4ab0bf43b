//! What to do about YAML that cannot be read, or holds something else than is wanted: for people who write
//! files and know no programming.

use crate::text::shorten;
use crate::yaml::Value;

/// That a file breaks a limit.
pub(super) const TOO_DEEP: &str = "too long or too deeply nested";

/// What to do about each kind of mistake: a piece of the parser's own words, and the remedy.
const OF_FORM: [(&str, &str); 17] = [
    (
        "tabs disallowed",
        "move lines in with spaces, two for each level, never with the tab key",
    ),
    (
        "find expected key",
        "lines that belong together begin in the same column: move this one in or out with spaces",
    ),
    (
        "expected '-'",
        "every line of a list begins with `- `, all in the same column",
    ),
    (
        "mapping values are not allowed",
        "write one `key: value` on a line, with a space after `:`; words that hold `: ` stand in quotes",
    ),
    (
        "simple key expected",
        "write `key: value`; what goes on from the line before begins further in, or stands in quotes",
    ),
    (
        "expected ',' or",
        "close what was opened above with `}` or `]`, and put `,` between its parts",
    ),
    (
        "illegal placement of ':'",
        "close the list above with `]`; words that hold `:` stand in quotes",
    ),
    (
        "misplaced bracket",
        "remove this bracket, or put in the one that opens",
    ),
    ("unclosed quote", "put the other quote where the words end"),
    (
        "invalid trailing content",
        "let the quotes stand around all of it: `\"…\"` where there is a `'` within",
    ),
    (
        "unknown escape",
        "leave the `\\` out, or put `'…'` around the words",
    ),
    (
        "unexpected character",
        "no word can begin with this sign: put quotes around it, as `\"…\"`",
    ),
    (
        "unknown value",
        "a word that begins with `*` stands in quotes",
    ),
    (
        "single YAML document",
        "remove the line `---`, and put what follows into a file of its own",
    ),
    (
        "expected string scalar",
        "a key is a word: put the list or the mapping behind one",
    ),
    (
        TOO_DEEP,
        "no file is so long, and nothing stands in so many brackets: make several of it",
    ),
    ("merge key", "write the keys out: `<<` is not taken here"),
];

/// The remedy for what the parser says.
pub(super) fn of_form(message: &str) -> &'static str {
    let mut known = OF_FORM.iter();
    let found = known.find(|(words, _)| message.contains(words));
    found.map_or(
        "look at the line above as well: for a bracket, a quote, or the spaces at its beginning",
        |(_, remedy)| remedy,
    )
}

/// The remedy for a value under `key` that is not what the key wants, such as "a list of words".
pub(super) fn of_value(key: &str, value: &Value, expected: &str) -> String {
    if expected.starts_with("a mapping") {
        return format!("write below `{key}:`, two spaces further in, lines such as `name: value`");
    }
    let wants_list = expected.starts_with("a list");
    match value {
        Value::Text(text) if wants_list => {
            format!(
                "write `{key}: [{}]`, with `,` between them",
                shorten(text, 60)
            )
        }
        Value::Nothing | Value::List(_) | Value::Map(_) if wants_list => {
            format!("write `{key}: [one, another]`, or remove the key")
        }
        Value::Nothing => format!("write {expected} behind it, or remove the key"),
        Value::Text(_) | Value::List(_) | Value::Map(_) => {
            format!("write {expected} in its place")
        }
    }
}

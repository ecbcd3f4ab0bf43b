//! How deep the parts of a text stand in each other, before it is parsed.
//!
//! The parser of Fluent calls itself for each part within a part: some ten thousand braces would take
//! all of its stack, and the whole program with it.

use std::ops::Range;

/// The deepest that parts of a message may stand in each other. Those of people stand two or three deep.
pub(super) const MOST: usize = 100;

/// The first byte that may stand deeper than [`MOST`].
///
/// Never counts too little: a brace that opens counts also within quotes, one that closes does not
/// count after a quote on its line, and a call counts until the outermost brace around it is closed.
pub(super) fn too_deep(text: &str) -> Option<Range<usize>> {
    let mut braces: usize = 0;
    let mut calls: usize = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            (braces, calls) = (0, 0);
        }
        let mut quoted = false;
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'"' => quoted = true,
                b'{' => braces += 1,
                b'}' if !quoted => braces = braces.saturating_sub(1),
                b'(' if braces > 0 => calls += 1,
                _ => {}
            }
            if braces == 0 {
                calls = 0;
            }
            if braces + calls > MOST {
                let at = start + at;
                return Some(at..at + 1);
            }
        }
        start += line.len();
    }
    None
}

/// Whether a line cannot go on with what was opened before it: a comment, `name =` or `-name =`.
fn starts_entry(line: &str) -> bool {
    let rest = line.strip_prefix('-').unwrap_or(line);
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let after_name = rest.trim_start_matches(is_name);
    line.starts_with('#')
        || (after_name.len() < rest.len() && after_name.trim_start().starts_with('='))
}

#[cfg(test)]
mod tests {
    use crate::locale::nesting::{MOST, too_deep};

    #[test]
    fn what_people_write_is_not_too_deep() {
        let entry =
            "a = { $n ->\n    [0] { F($n, b: \"{\") } (x)\n   *[other] {\"{\"} {\"}\"}\n}\n";
        assert_eq!(too_deep(&entry.repeat(MOST)), None);
        assert_eq!(too_deep(&"a = {\n".repeat(2 * MOST)), None);
    }

    #[test]
    fn nothing_hides_how_deep_a_text_is() {
        for part in [
            "{",
            "{\n",
            "{ A(\n",
            "A(",
            "A\n(\n",
            "{ $n ->\n *[a] \" ",
            "{ $n ->\n *[a] ) ",
            "{ \"}\" ->\n *[a] ",
            "{ \"\\\"}\" ->\n *[a] ",
            "\" { \"}\" ->\n *[a] ",
        ] {
            let text = format!("a = {{ {}", part.repeat(MOST + 1));
            assert!(too_deep(&text).is_some(), "{part}");
        }
    }
}

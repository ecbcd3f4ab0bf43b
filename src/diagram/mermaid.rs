//! A lesson as the text of a Mermaid diagram, for pages that draw such.

use std::fmt::Write;

use crate::diagram::{Diagram, Kind};
use crate::text::shorten;

/// The most letters of what is said at a step.
const MAX_WORDS: usize = 90;

/// The colours of each kind of step, as classes.
const CLASSES: [(&str, &str); 6] = [
    ("does", "fill:#ffffff,stroke:#4a6785"),
    ("asks", "fill:#eaf2fb,stroke:#2f6db3"),
    ("passes", "fill:#f6f6f4,stroke:#8a8a84,stroke-dasharray:4 3"),
    ("endswell", "fill:#e4f4e6,stroke:#2e7d32"),
    ("stops", "fill:#fff4dc,stroke:#b07a00"),
    ("mentor", "fill:#fde8e4,stroke:#b3402a"),
];

impl Diagram {
    /// The text of the drawing.
    #[must_use]
    pub fn mermaid(&self) -> String {
        let mut lines = vec![
            "---".to_owned(),
            format!("title: \"{}\"", self.title.replace(['"', '\\'], "'")),
            "---".to_owned(),
            "flowchart TD".to_owned(),
        ];
        for (number, step) in self.boxes.iter().enumerate() {
            let mut words = format!("<b>{}</b>", step.id);
            for line in [&shorten(&step.words, MAX_WORDS), &step.stuck] {
                if !line.is_empty() {
                    // Writing into a string cannot fail.
                    write!(words, "<br/>{}", escaped(line)).unwrap_or_default();
                }
            }
            let (open, close, class) = match step.kind {
                Kind::Does => ("[", "]", "does"),
                Kind::Asks => ("{{", "}}", "asks"),
                Kind::Passes => ("(", ")", "passes"),
                Kind::EndsWell => ("([", "])", "endswell"),
                Kind::Stops => ("([", "])", "stops"),
                Kind::Mentor => ("([", "])", "mentor"),
            };
            lines.push(format!("    s{number}{open}\"{words}\"{close}:::{class}"));
        }
        for arrow in &self.arrows {
            let label = arrow.label();
            let label = if label.is_empty() {
                String::new()
            } else {
                format!("|\"{}\"|", escaped(&label))
            };
            lines.push(format!("    s{} -->{label} s{}", arrow.from, arrow.to));
        }
        for (name, style) in CLASSES {
            lines.push(format!("    classDef {name} {style}"));
        }
        lines.join("\n") + "\n"
    }
}

/// Text as it may stand in quotes: what means something there is written by its number.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' | '#' | '<' | '>' | '&' | '`' | '\\' => {
                out.push_str(&format!("#{};", u32::from(letter)));
            }
            other if other.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

//! Writing SVG: escaped text and a few shapes.
//!
//! Knows nothing of what the shapes stand for.

use std::fmt::Write as _;

use crate::picture::face::{FAMILY, Lines};
use crate::picture::place::{PAGE, Place};

/// What a browser takes where it does not have the typeface; all of them have every Vietnamese letter.
const OTHER_FAMILIES: &str = "Noto Sans, Roboto, Helvetica Neue, Arial, sans-serif";

/// `text` as it may stand between tags or in quotes; characters that XML forbids are left out.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\t' | '\n' => out.push(letter),
            '\u{FFFE}' | '\u{FFFF}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Where lines of text stand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Align {
    /// They begin here.
    From(i32),
    /// Their middles are here.
    Around(i32),
}

/// An SVG document being written.
#[derive(Debug)]
pub(crate) struct Page {
    out: String,
}

impl Page {
    /// An empty page.
    pub(crate) fn new() -> Self {
        let mut page = Self { out: String::new() };
        let Place { wide, high, .. } = PAGE;
        page.add(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" \
             font-family=\"{FAMILY}, {OTHER_FAMILIES}\">"
        ));
        page.rect(PAGE, 0, "fill=\"#e8eef4\"");
        page
    }

    /// The whole document.
    pub(crate) fn finish(mut self) -> String {
        self.add(format_args!("</svg>"));
        self.out
    }

    /// A rectangle with round corners.
    pub(crate) fn rect(&mut self, place: Place, radius: i32, style: &str) {
        let Place { x, y, wide, high } = place;
        let radius = match radius {
            0 => String::new(),
            radius => format!("rx=\"{radius}\" "),
        };
        self.add(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" {radius}{style}/>"
        ));
    }

    /// A circle.
    pub(crate) fn circle(&mut self, (x, y): (i32, i32), radius: i32, style: &str) {
        self.add(format_args!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" {style}/>"
        ));
    }

    /// A path.
    pub(crate) fn path(&mut self, shape: &str, style: &str) {
        self.add(format_args!("<path d=\"{shape}\" {style}/>"));
    }

    /// Lines of text, one below the other, around the height `middle`.
    pub(crate) fn lines(&mut self, lines: &Lines, align: Align, middle: i32, colour: &str) {
        let (x, anchor) = match align {
            Align::From(x) => (x, ""),
            Align::Around(x) => (x, " text-anchor=\"middle\""),
        };
        let (size, weight) = (lines.size, lines.weight.number());
        // Half a capital letter below the middle of the line.
        let mut y = middle - (lines.high() - lines.leading()) / 2 + size * 36 / 100;
        for line in &lines.lines {
            self.add(format_args!(
                "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\"{anchor} \
                 fill=\"{colour}\">{}</text>",
                escape(line)
            ));
            y += lines.leading();
        }
    }

    /// What follows, until [`Page::close`], is moved so that its corner stands at `corner`, and drawn
    /// `size` twenty-fourths as large.
    pub(crate) fn open(&mut self, (x, y): (i32, i32), size: i32) {
        let scale = f64::from(size) / 24.0;
        self.add(format_args!(
            "<g transform=\"translate({x} {y}) scale({scale:.3})\">"
        ));
    }

    /// Ends what [`Page::open`] began.
    pub(crate) fn close(&mut self) {
        self.add(format_args!("</g>"));
    }

    fn add(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let written = writeln!(self.out, "{line}");
        debug_assert!(written.is_ok(), "a string takes every text");
    }
}

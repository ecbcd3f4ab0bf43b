//! Writing SVG: escaped text, a few shapes, the phone that every screen is drawn in.
//!
//! Knows nothing of what the shapes stand for.

use std::fmt::Write as _;

use crate::picture::screen::Place;

/// The glass of the phone: what screens are drawn on.
pub(crate) const GLASS: Place = Place {
    x: 32,
    y: 22,
    wide: 296,
    high: 436,
};

/// What text is drawn in; all of them have every Vietnamese letter.
const FONTS: &str = "Be Vietnam Pro, Noto Sans, Roboto, Helvetica Neue, Arial, sans-serif";

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

/// An SVG document being written.
#[derive(Debug)]
pub(crate) struct Page {
    out: String,
}

impl Page {
    /// An empty page; `title` and `description` are for those who hear it read.
    pub(crate) fn new(title: &str, description: &str, lang: &str) -> Self {
        let mut page = Self { out: String::new() };
        page.add(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 480\" width=\"720\" \
             height=\"960\" role=\"img\" aria-labelledby=\"t d\" lang=\"{}\" font-family=\"{FONTS}\">",
            escape(lang)
        ));
        page.add(&format!("<title id=\"t\">{}</title>", escape(title)));
        page.add(&format!("<desc id=\"d\">{}</desc>", escape(description)));
        page.add("<rect width=\"360\" height=\"480\" fill=\"#eef2f6\"/>");
        page
    }

    /// The whole document.
    pub(crate) fn finish(mut self) -> String {
        self.add("</svg>");
        self.out
    }

    /// The body of a phone, its glass filled with `ground`, and the small signs of its upper edge.
    pub(crate) fn phone(&mut self, ground: &str) {
        self.rect(GLASS.grown(10), 34, "fill=\"#2b3440\"");
        self.rect(GLASS, 24, &format!("fill=\"{ground}\""));
        for (step, high) in [5, 8, 11].into_iter().enumerate() {
            let step = i32::try_from(step).unwrap_or_default();
            let bar = Place {
                x: 258 + step * 7,
                y: 44 - high,
                wide: 5,
                high,
            };
            self.rect(bar, 1, "fill=\"#5b6875\"");
        }
        let battery = Place {
            x: 285,
            y: 34,
            wide: 22,
            high: 10,
        };
        self.rect(
            battery,
            3,
            "fill=\"none\" stroke=\"#5b6875\" stroke-width=\"2\"",
        );
        let charge = Place {
            wide: 14,
            ..battery
        };
        self.rect(charge, 3, "fill=\"#5b6875\"");
    }

    /// Makes everything drawn so far on the glass paler.
    pub(crate) fn veil(&mut self) {
        self.rect(GLASS, 24, "fill=\"#ffffff\" fill-opacity=\"0.55\"");
    }

    /// A rectangle with round corners.
    pub(crate) fn rect(&mut self, place: Place, radius: i32, style: &str) {
        let Place { x, y, wide, high } = place;
        self.add(&format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" rx=\"{radius}\" {style}/>"
        ));
    }

    /// A circle.
    pub(crate) fn circle(&mut self, (x, y): (i32, i32), radius: i32, style: &str) {
        self.add(&format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" {style}/>"
        ));
    }

    /// A path.
    pub(crate) fn path(&mut self, shape: &str, style: &str) {
        self.add(&format!("<path d=\"{shape}\" {style}/>"));
    }

    /// One line of text; `y` is its base line.
    pub(crate) fn text(&mut self, (x, y): (i32, i32), size: i32, style: &str, words: &str) {
        self.add(&format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" {style}>{}</text>",
            escape(words)
        ));
    }

    /// What follows is drawn `x` to the right and `y` down, until [`Page::close`].
    pub(crate) fn open(&mut self, (x, y): (i32, i32)) {
        self.add(&format!("<g transform=\"translate({x} {y})\">"));
    }

    /// Ends what [`Page::open`] began.
    pub(crate) fn close(&mut self) {
        self.add("</g>");
    }

    fn add(&mut self, line: &str) {
        // Writing to a string cannot fail.
        let written = writeln!(self.out, "{line}");
        debug_assert!(written.is_ok(), "a string takes every text");
    }
}

/// `label` in lines of about `wide` units at this size, broken at spaces.
pub(crate) fn lines(label: &str, size: i32, wide: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(word, size) + size / 3 <= wide => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// About how wide `words` become: letters of these fonts are a little over half their size.
pub(crate) fn width(words: &str, size: i32) -> i32 {
    let letters = i32::try_from(words.chars().count()).unwrap_or(i32::MAX / 1000);
    letters * size * 14 / 25
}

//! What a drawn screen is made of: parts with a place, a look and a label; some can be pointed at.

use crate::id::Lang;
use crate::picture::arrow;
use crate::picture::look::Look;
use crate::picture::svg::Page;

/// The same words in the languages pictures are described in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// In Vietnamese; also for a language that is not here.
    pub vi: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Words {
    /// How the sentence about the arrow begins.
    pub(crate) const ARROW: Self = Self {
        vi: "Mũi tên đỏ chỉ vào",
        en: "A red arrow points at",
    };

    /// The words in this language.
    #[must_use]
    pub fn of(self, lang: &Lang) -> &'static str {
        match lang.as_str() {
            "en" => self.en,
            _ => self.vi,
        }
    }
}

/// A rectangle on the page, in its units: 360 wide, 480 high.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The left edge.
    pub(crate) x: i32,
    /// The upper edge.
    pub(crate) y: i32,
    /// The width.
    pub(crate) wide: i32,
    /// The height.
    pub(crate) high: i32,
}

impl Place {
    /// The middle, from left to right.
    pub(crate) fn middle(self) -> i32 {
        self.x + self.wide / 2
    }

    /// The lower edge.
    pub(crate) fn bottom(self) -> i32 {
        self.y + self.high
    }

    /// The same place, `by` wider on every side.
    pub(crate) fn grown(self, by: i32) -> Self {
        Self {
            x: self.x - by,
            y: self.y - by,
            wide: self.wide + 2 * by,
            high: self.high + 2 * by,
        }
    }
}

/// A thing that a lesson can point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tap {
    /// What `tap:` calls it.
    pub name: &'static str,
    /// What it is, as the end of a sentence: label first, then shape or place.
    pub says: Words,
}

/// One thing on a screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// How it looks.
    pub(crate) look: Look,
    /// The words on it, as a Vietnamese phone shows them; empty for none.
    pub(crate) label: &'static str,
    /// Where it stands.
    pub(crate) place: Place,
    /// Its name for lessons; `None` for what only fills the screen.
    pub(crate) tap: Option<Tap>,
}

/// A part at `(x, y)`, `wide` by `high`.
pub(crate) const fn part(
    look: Look,
    label: &'static str,
    (x, y, wide, high): (i32, i32, i32, i32),
) -> Part {
    Part {
        look,
        label,
        place: Place { x, y, wide, high },
        tap: None,
    }
}

impl Part {
    /// The same part, to be pointed at by this name and described by these words.
    pub(crate) const fn tap(
        mut self,
        name: &'static str,
        vi: &'static str,
        en: &'static str,
    ) -> Self {
        self.tap = Some(Tap {
            name,
            says: Words { vi, en },
        });
        self
    }
}

/// One screen that can be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// What `screen:` calls it.
    pub name: &'static str,
    /// What is to be seen, as a sentence without its full stop.
    pub says: Words,
    /// The colour behind everything, as SVG writes it.
    pub(crate) ground: &'static str,
    /// What is on it, from back to front.
    pub(crate) parts: &'static [Part],
}

impl Screen {
    /// Everything on it that a lesson can point at, in the order drawn.
    pub fn taps(&self) -> impl Iterator<Item = Tap> {
        self.parts.iter().filter_map(|part| part.tap)
    }

    /// The thing of this name.
    #[must_use]
    pub fn tap(&self, name: &str) -> Option<Tap> {
        self.taps().find(|tap| tap.name == name)
    }

    /// Draws the phone and everything on it; what has the name `target` stands out and has the arrow.
    pub(crate) fn draw(&self, page: &mut Page, target: Option<&str>) {
        let is_target = |part: &&Part| target.is_some() && part.tap.map(|tap| tap.name) == target;
        page.phone(self.ground);
        for part in self.parts.iter().filter(|part| !is_target(part)) {
            part.look.draw(page, part.place, part.label, false);
        }
        if let Some(part) = self.parts.iter().find(is_target) {
            page.veil();
            arrow::ring(page, part.place);
            part.look.draw(page, part.place, part.label, true);
            arrow::arrow(page, part.place);
        }
    }
}

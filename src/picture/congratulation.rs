//! The picture that congratulates on a mastered lesson: a rosette with a star, a line of praise on a
//! ribbon, and what was learnt, in large letters. Holds nobody's name and no number.

use serde::Serialize;

use crate::id::PictureHash;
use crate::picture::face::{Style, Weight, missing, set};
use crate::picture::model::name;
use crate::picture::place::{PAGE, Place, Zoom};
use crate::picture::svg::{Align, Page};

/// What lies behind everything.
const CREAM: &str = "#fff6e3";
/// The colour of frame and star.
const GOLD: &str = "#f2b632";
/// The edge of what is golden.
const AMBER: &str = "#c77f14";
/// The colour of ribbons and rosette.
const CORAL: &str = "#d9573f";
/// The colour of what lies in the shade.
const DARK_CORAL: &str = "#a83a28";
/// The colour of large words.
const INK: &str = "#4a2413";

/// The middle of the rosette.
const ROSETTE: (i32, i32) = (180, 126);
/// The petals around it, from its middle.
const PETALS: [(i32, i32); 12] = [
    (66, 0),
    (57, 33),
    (33, 57),
    (0, 66),
    (-33, 57),
    (-57, 33),
    (-66, 0),
    (-57, -33),
    (-33, -57),
    (0, -66),
    (33, -57),
    (57, -33),
];
/// Small pieces of coloured paper, each with its colour; none lies where words are.
const PAPER: [(i32, i32, &str); 10] = [
    (62, 62, GOLD),
    (44, 118, CORAL),
    (74, 168, "#5f9e6e"),
    (104, 48, "#5f9e6e"),
    (298, 62, CORAL),
    (316, 118, "#5f9e6e"),
    (286, 168, GOLD),
    (256, 48, GOLD),
    (40, 440, "#5f9e6e"),
    (320, 440, CORAL),
];

/// Where the praise stands.
const BANNER: Place = Place::new(36, 234, 288, 54);
/// Where the title of the lesson stands.
const TITLE: Place = Place::new(32, 300, 296, 150);

const PRAISE_STYLE: Style = Style {
    weight: Weight::Bold,
    sizes: &[29, 26, 23, 20],
    most_lines: 1,
    wraps: false,
};
const TITLE_STYLE: Style = Style {
    weight: Weight::Bold,
    sizes: &[38, 34, 31, 26],
    most_lines: 3,
    wraps: false,
};

/// What the picture says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Congratulation {
    praise: String,
    title: String,
}

impl Congratulation {
    /// Of a line of praise and the title of the lesson; `None` where the typeface lacks a letter of them.
    #[must_use]
    pub fn new(praise: String, title: String) -> Option<Self> {
        let is_whole = missing(&praise).is_none() && missing(&title).is_none();
        is_whole.then_some(Self { praise, title })
    }

    /// The line of praise.
    #[must_use]
    pub fn praise(&self) -> &str {
        &self.praise
    }

    /// The title of the lesson.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Names the picture for good: the same for the same words.
    #[must_use]
    pub fn hash(&self) -> PictureHash {
        name(self)
    }

    /// Draws it as a whole SVG document, 360 by 480. What is too long is cut off with an ellipsis.
    #[must_use]
    pub fn draw(&self) -> String {
        let mut page = Page::new();
        frame(&mut page);
        rosette(&mut page);
        banner(&mut page, &self.praise);
        let (title, _) = set(&self.title, TITLE_STYLE, Zoom(100), TITLE.wide);
        let (x, y) = TITLE.middle();
        page.lines(&title, Align::Around(x), y, INK);
        page.finish()
    }
}

/// The ground, with a golden line around, and a little paper thrown.
fn frame(page: &mut Page) {
    page.rect(PAGE, 0, &format!("fill=\"{CREAM}\""));
    let edge = format!("fill=\"none\" stroke=\"{GOLD}\" stroke-width=\"5\"");
    page.rect(PAGE.grown(-12), 20, &edge);
    let line = format!("fill=\"none\" stroke=\"{AMBER}\" stroke-width=\"1.5\"");
    page.rect(PAGE.grown(-19), 14, &line);
    for (x, y, colour) in PAPER {
        let paper = format!("M{x} {} l6 6 -6 6 -6 -6 Z", y - 6);
        page.path(&paper, &format!("fill=\"{colour}\""));
    }
}

/// Two tails of ribbon, petals of cloth, and a golden star in the middle.
fn rosette(page: &mut Page) {
    let (x, y) = ROSETTE;
    for side in [-1, 1] {
        let tail = format!(
            "M{} {} L{} {} l{} -16 l{} -14 L{x} {} Z",
            x + side * 52,
            y + 40,
            x + side * 62,
            y + 112,
            -side * 20,
            -side * 20,
            y + 50,
        );
        page.path(&tail, &format!("fill=\"{DARK_CORAL}\""));
    }
    for (right, down) in PETALS {
        page.circle((x + right, y + down), 20, &format!("fill=\"{CORAL}\""));
    }
    page.circle((x, y), 70, &format!("fill=\"{CORAL}\""));
    page.circle((x, y), 56, &format!("fill=\"{CREAM}\""));
    let star = format!(
        "M{x} {} l11.2 31.6 33.5 0.9 -26.6 20.4 9.5 32.1 -27.6 -19 -27.6 19 9.5 -32.1 -26.6 -20.4 \
         33.5 -0.9 Z",
        y - 47,
    );
    let golden =
        format!("fill=\"{GOLD}\" stroke=\"{AMBER}\" stroke-width=\"3\" stroke-linejoin=\"round\"");
    page.path(&star, &golden);
}

/// The praise on a ribbon whose ends are folded behind.
fn banner(page: &mut Page, praise: &str) {
    let Place { x, y, high, .. } = BANNER;
    for (edge, outwards) in [(x, -1), (BANNER.right(), 1)] {
        let end = format!(
            "M{} {} h{} l{} {} l{} {} h{} Z",
            edge - outwards * 16,
            y + 10,
            outwards * 34,
            -outwards * 10,
            high / 2,
            outwards * 10,
            high / 2,
            -outwards * 34,
        );
        page.path(&end, &format!("fill=\"{DARK_CORAL}\""));
    }
    page.rect(BANNER, 6, &format!("fill=\"{CORAL}\""));
    let (words, _) = set(praise, PRAISE_STYLE, Zoom(100), BANNER.wide - 24);
    let (x, y) = BANNER.middle();
    page.lines(&words, Align::Around(x), y, "#ffffff");
}

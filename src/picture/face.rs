//! The typeface of the pictures: which letters it has, how wide they are, and how labels break.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use resvg::usvg::fontdb;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::picture::place::Zoom;

/// The typeface's name, as it stands in its files and in the SVG.
pub(crate) const FAMILY: &str = "Be Vietnam Pro";
/// Its files; see `fonts/README.md` for what is in them.
const FILES: [&[u8]; 2] = [
    include_bytes!("../../fonts/BeVietnamPro-Medium.ttf"),
    include_bytes!("../../fonts/BeVietnamPro-Bold.ttf"),
];
/// Units of the files in the size of a letter.
const UNITS: i32 = 1000;

static MEDIUM: LazyLock<Advances> = LazyLock::new(|| advances(FILES[0]));
static BOLD: LazyLock<Advances> = LazyLock::new(|| advances(FILES[1]));

/// How far each letter moves the pen, in [`UNITS`].
type Advances = BTreeMap<char, i32>;

/// How thick the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// For most words.
    Medium,
    /// For what matters.
    Bold,
}

impl Weight {
    /// As CSS and SVG write it.
    pub(crate) fn number(self) -> u16 {
        match self {
            Self::Medium => 500,
            Self::Bold => 700,
        }
    }

    fn advances(self) -> &'static Advances {
        match self {
            Self::Medium => &MEDIUM,
            Self::Bold => &BOLD,
        }
    }
}

/// How words may be set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// How thick.
    pub(crate) weight: Weight,
    /// The sizes there are, from the largest, in units of the page; never empty.
    pub(crate) sizes: &'static [i32],
    /// The most lines.
    pub(crate) most_lines: usize,
    /// Whether they rather take more lines than become smaller.
    pub(crate) wraps: bool,
}

/// Words as they will be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lines {
    /// The words, line by line.
    pub(crate) lines: Vec<String>,
    /// How large.
    pub(crate) size: i32,
    /// How thick.
    pub(crate) weight: Weight,
}

impl Lines {
    /// From one line to the next.
    pub(crate) fn leading(&self) -> i32 {
        self.size * 5 / 4
    }

    /// How high all lines are together.
    pub(crate) fn high(&self) -> i32 {
        let many = i32::try_from(self.lines.len()).unwrap_or(i32::MAX / 100);
        many * self.leading()
    }

    /// How wide the widest line is.
    pub(crate) fn wide(&self) -> i32 {
        let widths = self.lines.iter();
        let widths = widths.map(|line| width(line, self.size, self.weight));
        widths.max().unwrap_or(0)
    }

    /// The same words in as many lines, of lengths as even as can be.
    fn balanced(mut self, words: &str) -> Self {
        loop {
            let wide = self.wide();
            let lines = broken(words, self.size, self.weight, wide - 1);
            let narrower = Self { lines, ..self };
            if narrower.lines.len() > self.lines.len() || narrower.wide() >= wide {
                return self;
            }
            self = narrower;
        }
    }
}

/// `words` set within `wide`; or else cut off, which is said by `false`.
pub(crate) fn set(words: &str, style: Style, zoom: Zoom, wide: i32) -> (Lines, bool) {
    let weight = style.weight;
    let set = |size: i32| Lines {
        lines: broken(words, size, weight, wide),
        size,
        weight,
    };
    let sizes = style.sizes.iter().map(|size| zoom.of(*size));
    let ways: Vec<Lines> = sizes.map(set).collect();
    let fits = |way: &&Lines| way.lines.len() <= style.most_lines && way.wide() <= wide;
    let order = |way: &&Lines| if style.wraps { 0 } else { way.lines.len() };
    // Of equally good ways the first, which is the largest.
    if let Some(way) = ways.iter().filter(fits).min_by_key(order) {
        return (way.clone().balanced(words), true);
    }
    let mut way = ways.into_iter().last().unwrap_or_else(|| set(UNITS));
    way.lines.truncate(style.most_lines);
    for line in &mut way.lines {
        cut(line, way.size, weight, wide);
    }
    (way, false)
}

/// The first letter of `words` that the typeface does not have.
pub(crate) fn missing(words: &str) -> Option<char> {
    words
        .chars()
        .find(|letter| !letter.is_whitespace() && !MEDIUM.contains_key(letter))
}

/// How wide `words` are in one line. A letter that the typeface does not have counts as wide as high.
pub(crate) fn width(words: &str, size: i32, weight: Weight) -> i32 {
    let advances = weight.advances();
    let units = words
        .chars()
        .map(|letter| advances.get(&letter).copied().unwrap_or(UNITS))
        .fold(0, i32::saturating_add);
    // Rounded up: what is said to fit does.
    units.saturating_mul(size) / UNITS + 1
}

/// The typeface for whoever draws letters.
pub(crate) fn fonts() -> fontdb::Database {
    let mut fonts = fontdb::Database::new();
    for file in FILES {
        fonts.load_font_data(file.to_vec());
    }
    fonts
}

/// `words` in lines, broken at spaces only.
fn broken(words: &str, size: i32, weight: Weight, wide: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        if let Some(line) = lines.last_mut() {
            let longer = format!("{line} {word}");
            if width(&longer, size, weight) <= wide {
                *line = longer;
                continue;
            }
        }
        lines.push(word.to_owned());
    }
    lines
}

/// Cuts letters off the end of `line` until it fits with an ellipsis.
fn cut(line: &mut String, size: i32, weight: Weight, wide: i32) {
    if width(line, size, weight) <= wide {
        return;
    }
    line.push('…');
    while width(line, size, weight) > wide && line.chars().count() > 1 {
        line.pop();
        line.pop();
        line.push('…');
    }
}

fn advances(file: &[u8]) -> Advances {
    let font = FontRef::new(file).expect("the typeface is built in, and tests draw with it");
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let letters = font.charmap().mappings();
    letters
        .filter_map(|(letter, glyph)| {
            let advance = metrics.advance_width(glyph)?;
            // Whole numbers by themselves: the files count in units.
            Some((char::from_u32(letter)?, advance.ceil() as i32))
        })
        .collect()
}

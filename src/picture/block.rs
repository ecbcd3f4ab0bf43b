//! One item of a screen by itself: its words set, its parts placed, and how high it becomes.

use crate::picture::face::{Lines, Style, Weight, set};
use crate::picture::icon::Icon;
use crate::picture::layout::Misfit;
use crate::picture::model::{Item, Keys, Kind, Screen, Shortcut};
use crate::picture::place::{GLASS, Place, Zoom};

/// The column that items stand in.
const COLUMN: Place = Place::new(GLASS.x + 12, 0, GLASS.wide - 24, 0);
/// How high the bar with the title is.
const BAR: i32 = 40;
/// How wide and high a tile of the icons is.
pub(crate) const TILE: i32 = 52;
/// How wide and high the icon of a list row is.
pub(crate) const SMALL_TILE: i32 = 40;
/// How wide and high an icon without a tile is.
pub(crate) const SIGN: i32 = 26;
/// From the edge of a box to its words.
pub(crate) const INSET: i32 = 14;
/// How wide and high a check box is.
pub(crate) const CHECK_BOX: i32 = 24;
/// How wide and high a key is, with the gap to the next one.
pub(crate) const KEY: (i32, i32) = (28, 34);
/// How wide and high a QR code is.
const QR: i32 = 132;
/// Between two icons side by side: room for the ring around one of them.
const BETWEEN: i32 = 8;

const TITLE: Style = shrinking(Weight::Bold, &[19, 17, 16], 1);
const HEADING: Style = shrinking(Weight::Bold, &[22, 20, 18], 2);
const BUTTON: Style = shrinking(Weight::Bold, &[19, 17, 16], 2);
const LINK: Style = shrinking(Weight::Bold, &[17, 16], 2);
const FIELD: Style = shrinking(Weight::Medium, &[17, 16, 15], 2);
const NAME: Style = shrinking(Weight::Bold, &[18, 17, 16], 2);
const UNDER: Style = shrinking(Weight::Medium, &[14], 3);
const TICK: Style = shrinking(Weight::Medium, &[16, 15], 3);
const TAB: Style = shrinking(Weight::Bold, &[14, 13, 12], 2);
const BUBBLE: Style = wrapping(Weight::Medium, &[17, 16], 6);
const TEXT: Style = wrapping(Weight::Medium, &[17, 16], 4);
const CAPTION: Style = wrapping(Weight::Bold, &[15, 14, 13], 3);

/// Words that rather become smaller than take another line.
const fn shrinking(weight: Weight, sizes: &'static [i32], most_lines: usize) -> Style {
    Style {
        weight,
        sizes,
        most_lines,
        wraps: false,
    }
}

/// Words that rather take another line than become smaller.
const fn wrapping(weight: Weight, sizes: &'static [i32], most_lines: usize) -> Style {
    Style {
        wraps: true,
        ..shrinking(weight, sizes, most_lines)
    }
}

/// One thing with its place.
#[derive(Debug)]
pub(crate) struct Placed<'s> {
    /// What `tap:` calls it.
    pub(crate) id: Option<&'s str>,
    /// How it looks.
    pub(crate) look: Look,
    /// Where it stands.
    pub(crate) place: Place,
}

/// How a thing looks, its words set.
#[derive(Debug)]
pub(crate) enum Look {
    /// The bar at the top.
    Title(Lines),
    /// Large words.
    Heading(Lines),
    /// A box to type in.
    Field(Lines, Option<&'static Icon>),
    /// A button.
    Button(Lines),
    /// Words to tap.
    Link(Lines),
    /// A row of a list.
    Row {
        /// The icon before it.
        icon: Option<&'static Icon>,
        /// Its name.
        name: Lines,
        /// The smaller words below.
        under: Option<Lines>,
    },
    /// A line with a check box.
    Tick(Lines),
    /// A message that came in.
    Bubble(Lines),
    /// A plain line.
    Text(Lines),
    /// An app's icon with its name below.
    App(&'static Icon, Lines),
    /// What tabs stand on.
    TabBar,
    /// An icon of the bar at the bottom with its name below.
    Tab(&'static Icon, Lines),
    /// A photo with what it shows below.
    Photo(Lines),
    /// A square that looks like a QR code.
    Qr,
    /// A whole keyboard.
    Keyboard(Keys),
    /// Its big key.
    Key(&'static Icon),
}

/// One item, its parts placed as if it stood at the top of the page.
#[derive(Debug)]
pub(crate) struct Block<'s> {
    /// How high it is.
    pub(crate) high: i32,
    /// Its parts, from back to front.
    pub(crate) parts: Vec<Placed<'s>>,
}

impl<'s> Block<'s> {
    /// Puts its parts where it stands at the height `y`; gives its lower edge.
    pub(crate) fn put(self, y: i32, placed: &mut Vec<Placed<'s>>) -> i32 {
        placed.extend(self.parts.into_iter().map(|mut part| {
            part.place.y += y;
            part
        }));
        y + self.high
    }
}

/// Makes blocks of items, and keeps what does not fit.
#[derive(Debug)]
pub(crate) struct Blocks {
    /// How large they are.
    zoom: Zoom,
    /// How many app icons stand side by side, so that those of several rows stand below each other.
    columns: usize,
    /// What does not fit so far.
    pub(crate) misfits: Vec<Misfit>,
    /// How many lines of words there are so far.
    pub(crate) lines: usize,
}

impl Blocks {
    /// Makes those of `screen`, this large.
    pub(crate) fn new(screen: &Screen, zoom: Zoom) -> Self {
        let rows = screen.show.iter().filter_map(|item| {
            let Kind::Icons(shortcuts) = &item.kind else {
                return None;
            };
            Some(shortcuts.len())
        });
        Self {
            zoom,
            columns: rows.max().unwrap_or(1),
            misfits: Vec::new(),
            lines: 0,
        }
    }

    /// The bar at the top.
    pub(crate) fn title<'s>(&mut self, title: &str) -> Block<'s> {
        let words = self.set(title, TITLE, COLUMN.wide);
        let place = Place {
            high: self.zoom.of(BAR),
            y: 0,
            ..GLASS
        };
        one(None, Look::Title(words), place)
    }

    /// Any item.
    pub(crate) fn item<'s>(&mut self, item: &'s Item) -> Block<'s> {
        let id = item.id.as_deref();
        let [inset, sign, check_box] = [INSET, SIGN, CHECK_BOX].map(|units| self.zoom.of(units));
        let boxed = COLUMN.wide - 2 * inset;
        match &item.kind {
            Kind::Heading(label) => {
                let words = self.set(label, HEADING, COLUMN.wide - 8);
                let place = around(&words, COLUMN).centred_in(COLUMN);
                one(id, Look::Heading(words), place)
            }
            Kind::Field { label, icon } => {
                let wide = boxed - icon.map_or(0, |_| sign);
                let words = self.set(label, FIELD, wide);
                column(
                    id,
                    (words.high() + inset).max(self.zoom.of(44)),
                    Look::Field(words, *icon),
                )
            }
            Kind::Button(label) => {
                let words = self.set(label, BUTTON, boxed);
                column(
                    id,
                    (words.high() + inset).max(self.zoom.of(46)),
                    Look::Button(words),
                )
            }
            Kind::Link(label) => {
                let words = self.set(label, LINK, boxed);
                let place = around(&words, COLUMN).centred_in(COLUMN);
                one(id, Look::Link(words), place)
            }
            Kind::Row { label, icon, under } => self.row(id, label, *icon, under.as_deref()),
            Kind::Tick(label) => {
                let words = self.set(label, TICK, COLUMN.wide - check_box - inset);
                column(id, words.high().max(check_box) + 6, Look::Tick(words))
            }
            Kind::Bubble(label) => {
                let words = self.set(label, BUBBLE, boxed);
                column(id, words.high() + inset * 3 / 2, Look::Bubble(words))
            }
            Kind::Text(label) => {
                let words = self.set(label, TEXT, COLUMN.wide - 8);
                let place = around(&words, COLUMN);
                one(id, Look::Text(words), place)
            }
            Kind::Icons(shortcuts) => {
                self.shortcuts(shortcuts, COLUMN, self.columns, CAPTION, TILE, Look::App)
            }
            Kind::Tabs(shortcuts) => self.tabs(shortcuts),
            Kind::Photo(label) => {
                let words = self.set(label, CAPTION, COLUMN.wide);
                column(id, self.zoom.of(104) + words.high(), Look::Photo(words))
            }
            Kind::Qr => {
                let high = self.zoom.of(QR);
                let place = Place {
                    wide: high,
                    high,
                    ..COLUMN
                };
                one(id, Look::Qr, place.centred_in(COLUMN))
            }
            Kind::Keyboard { keys, icon } => keyboard(id, *keys, *icon),
        }
    }

    fn row<'s>(
        &mut self,
        id: Option<&'s str>,
        label: &str,
        icon: Option<&'static Icon>,
        under: Option<&str>,
    ) -> Block<'s> {
        let [inset, tile] = [INSET, SMALL_TILE].map(|units| self.zoom.of(units));
        let wide = COLUMN.wide - 2 * inset - icon.map_or(0, |_| tile + inset / 2);
        let name = self.set(label, NAME, wide);
        let under = under.map(|under| self.set(under, UNDER, wide));
        let words = name.high() + under.as_ref().map_or(0, |under| under.high() + 2);
        let high = (words + inset).max(self.zoom.of(54));
        column(id, high, Look::Row { icon, name, under })
    }

    fn tabs<'s>(&mut self, shortcuts: &'s [Shortcut]) -> Block<'s> {
        let columns = shortcuts.len();
        let mut block = self.shortcuts(shortcuts, GLASS, columns, TAB, SIGN, Look::Tab);
        for part in &mut block.parts {
            part.place.y = 6;
        }
        // Below them the corners of the glass are round.
        block.high += 6 + 14;
        let bar = Place {
            y: 0,
            high: block.high,
            ..GLASS
        };
        let bar = one(None, Look::TabBar, bar);
        block.parts.splice(0..0, bar.parts);
        block
    }

    /// Icons side by side, their names below.
    fn shortcuts<'s>(
        &mut self,
        shortcuts: &'s [Shortcut],
        within: Place,
        columns: usize,
        style: Style,
        icon: i32,
        look: fn(&'static Icon, Lines) -> Look,
    ) -> Block<'s> {
        let columns = i32::try_from(columns.max(1)).unwrap_or(i32::MAX);
        let wide = within.wide / columns;
        let icon = self.zoom.of(icon).min(wide - BETWEEN);
        let widest = within.wide / 3;
        let mut high = icon;
        let mut parts = Vec::new();
        for (column, shortcut) in (0..).zip(shortcuts) {
            let cell = Place::new(within.x + column * wide, 0, wide, 0);
            let words = self.set(&shortcut.label, style, widest.min(wide - BETWEEN));
            high = high.max(icon + 3 + words.high());
            parts.push(Placed {
                id: shortcut.id.as_deref(),
                place: Place {
                    wide: widest.min(wide - BETWEEN),
                    ..within
                }
                .centred_in(cell),
                look: look(shortcut.icon, words),
            });
        }
        for part in &mut parts {
            part.place.high = high;
        }
        Block { high, parts }
    }

    /// The words, set; keeps that they do not fit.
    fn set(&mut self, words: &str, style: Style, wide: i32) -> Lines {
        let (lines, fits) = set(words, style, self.zoom, wide);
        if !fits {
            self.misfits.push(Misfit::Label(words.to_owned()));
        }
        self.lines += lines.lines.len();
        lines
    }
}

/// The keys over the whole width, with the big one in the lower right corner.
fn keyboard<'s>(id: Option<&'s str>, keys: Keys, icon: Option<&'static Icon>) -> Block<'s> {
    let high = 4 * KEY.1 + 18;
    let place = Place {
        y: 0,
        high,
        ..GLASS
    };
    let Some(icon) = icon else {
        return one(id, Look::Keyboard(keys), place);
    };
    let mut block = one(None, Look::Keyboard(keys), place);
    block.parts.push(Placed {
        id,
        look: Look::Key(icon),
        place: Place::new(place.right() - 70, 3 * KEY.1 + 6, 60, KEY.1 - 4),
    });
    block
}

/// The place of words by themselves, at the left edge of `within`.
fn around(words: &Lines, within: Place) -> Place {
    Place {
        wide: words.wide() + 8,
        high: words.high() + 6,
        ..within
    }
}

/// A block of one part as wide as the column.
fn column(id: Option<&str>, high: i32, look: Look) -> Block<'_> {
    one(id, look, Place { high, ..COLUMN })
}

/// A block of one part.
fn one(id: Option<&str>, look: Look, place: Place) -> Block<'_> {
    let place = Place { y: 0, ..place };
    Block {
        high: place.high,
        parts: vec![Placed { id, look, place }],
    }
}

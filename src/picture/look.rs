//! How each kind of thing on a screen is drawn.

use crate::picture::block::{CHECK_BOX, INSET, Look, SIGN, SMALL_TILE, TILE};
use crate::picture::face::Lines;
use crate::picture::icon::Icon;
use crate::picture::keyboard;
use crate::picture::place::{Place, Zoom};
use crate::picture::qr;
use crate::picture::svg::{Align, Page};

/// The colour of words.
pub(crate) const INK: &str = "#16202b";
/// The colour of words that matter less.
const GREY: &str = "#4a5764";
/// The colour of edges.
const EDGE: &str = "#8a97a4";
/// The colour of lines between things.
const PALE: &str = "#d3dbe3";
/// The colour of buttons, links and the bar at the top.
pub(crate) const BLUE: &str = "#1d5fbf";
/// The colour of the bar at the top.
const BAR: &str = "#23476f";

impl Look {
    /// Draws it in its place, this large.
    pub(crate) fn draw(&self, page: &mut Page, place: Place, zoom: Zoom) {
        match self {
            Self::Title(words) => {
                page.rect(place, 0, &fill(BAR));
                centred(page, words, place, "#ffffff");
            }
            Self::Heading(words) => centred(page, words, place, INK),
            Self::Field(words, icon) => field(page, place, zoom, words, *icon),
            Self::Button(words) => {
                page.rect(place, place.high / 2, &fill(BLUE));
                centred(page, words, place, "#ffffff");
            }
            Self::Link(words) => link(page, place, words),
            Self::Row { icon, name, under } => row(page, place, zoom, *icon, name, under.as_ref()),
            Self::Tick(words) => tick(page, place, zoom, words),
            Self::Bubble(words) => bubble(page, place, zoom, words),
            Self::Text(words) => {
                page.lines(words, Align::From(place.x + 4), place.middle().1, INK);
            }
            Self::App(icon, words) => {
                let tile = zoom.of(TILE).min(place.wide);
                icon.on_tile(page, upper(place, tile));
                named(page, place, tile, words);
            }
            Self::TabBar => page.path(&place.foot(), "fill=\"#f3f6f9\""),
            Self::Tab(icon, words) => {
                let sign = zoom.of(SIGN).min(place.wide);
                icon.bare(page, upper(place, sign), GREY);
                named(page, place, sign, words);
            }
            Self::Photo(words) => photo(page, place, words),
            Self::Qr => qr::draw(page, place),
            Self::Keyboard(keys) => keyboard::draw(page, place, *keys),
            Self::Key(icon) => {
                page.rect(place, 8, &fill(BLUE));
                let square = place.centred(24, 24);
                icon.bare(page, square, "#ffffff");
            }
        }
    }
}

fn field(page: &mut Page, place: Place, zoom: Zoom, words: &Lines, icon: Option<&'static Icon>) {
    let style = format!("fill=\"#ffffff\" stroke=\"{EDGE}\" stroke-width=\"2\"");
    page.rect(place, 10, &style);
    let mut x = place.x + zoom.of(INSET);
    if let Some(icon) = icon {
        let sign = zoom.of(SIGN);
        icon.bare(page, before(place, x - zoom.of(INSET) / 2, sign), GREY);
        x += sign;
    }
    page.lines(words, Align::From(x), place.middle().1, GREY);
}

fn link(page: &mut Page, place: Place, words: &Lines) {
    centred(page, words, place, BLUE);
    let (middle, y) = place.middle();
    let half = words.wide() / 2;
    let below = y + words.high() / 2;
    let style = format!("stroke=\"{BLUE}\" stroke-width=\"1.5\"");
    page.path(&format!("M{} {below} h{}", middle - half, 2 * half), &style);
}

fn row(
    page: &mut Page,
    place: Place,
    zoom: Zoom,
    icon: Option<&'static Icon>,
    name: &Lines,
    under: Option<&Lines>,
) {
    let style = format!("fill=\"#ffffff\" stroke=\"{PALE}\" stroke-width=\"1.5\"");
    page.rect(place, 10, &style);
    let middle = place.middle().1;
    let inset = zoom.of(INSET);
    let mut x = place.x + inset;
    if let Some(icon) = icon {
        let tile = zoom.of(SMALL_TILE);
        icon.on_tile(page, before(place, x - inset / 2, tile));
        x += tile + inset / 2;
    }
    let Some(under) = under else {
        return page.lines(name, Align::From(x), middle, INK);
    };
    let top = middle - (name.high() + under.high() + 2) / 2;
    page.lines(name, Align::From(x), top + name.high() / 2, INK);
    let below = top + name.high() + 2 + under.high() / 2;
    page.lines(under, Align::From(x), below, GREY);
}

fn tick(page: &mut Page, place: Place, zoom: Zoom, words: &Lines) {
    let square = before(place, place.x + 2, zoom.of(CHECK_BOX));
    let style = format!("fill=\"#ffffff\" stroke=\"{BLUE}\" stroke-width=\"2.5\"");
    page.rect(square, 5, &style);
    let x = square.right() + zoom.of(INSET) * 2 / 3;
    page.lines(words, Align::From(x), place.middle().1, INK);
}

fn bubble(page: &mut Page, place: Place, zoom: Zoom, words: &Lines) {
    let style = "fill=\"#e3ecf7\"";
    page.rect(place, 16, style);
    // The corner that the words come from.
    let (x, y) = (place.x, place.bottom());
    page.path(&format!("M{x} {} v18 h18 Z", y - 18), style);
    let x = x + zoom.of(INSET);
    page.lines(words, Align::From(x), place.middle().1, INK);
}

fn photo(page: &mut Page, place: Place, words: &Lines) {
    let frame = Place {
        high: place.high - words.high() - 4,
        ..place
    };
    page.rect(frame, 8, "fill=\"#cfe2f1\"");
    let (x, y, right, bottom) = (frame.x, frame.y, frame.right(), frame.bottom());
    page.circle((right - 52, y + 30), 15, "fill=\"#f4c542\"");
    let hills = format!(
        "M{x} {bottom} v-22 L{} {} L{} {} L{} {} L{right} {} V{bottom} Z",
        x + 70,
        y + 34,
        x + 128,
        bottom - 30,
        x + 176,
        y + 50,
        bottom - 26,
    );
    page.path(&hills, "fill=\"#7fae86\"");
    let middle = bottom + 4 + words.high() / 2;
    page.lines(words, Align::Around(place.middle().0), middle, INK);
}

/// The square of this size that begins at `x`, half way down a place.
fn before(place: Place, x: i32, size: i32) -> Place {
    Place::new(x, place.middle().1 - size / 2, size, size)
}

/// The square of this size at the upper edge of a place, in its middle.
fn upper(place: Place, size: i32) -> Place {
    Place::new(place.middle().0 - size / 2, place.y, size, size)
}

/// The name below an icon.
fn named(page: &mut Page, place: Place, icon: i32, words: &Lines) {
    let middle = place.y + icon + 3 + words.high() / 2;
    page.lines(words, Align::Around(place.middle().0), middle, INK);
}

fn centred(page: &mut Page, words: &Lines, place: Place, colour: &str) {
    let (x, y) = place.middle();
    page.lines(words, Align::Around(x), y, colour);
}

fn fill(colour: &str) -> String {
    format!("fill=\"{colour}\"")
}

//! How each kind of thing on a screen looks.

use crate::picture::glyph::Glyph;
use crate::picture::screen::Place;
use crate::picture::svg::{Page, lines, width};

/// The colour of words.
const INK: &str = "#1d2733";
/// The colour of things that only fill the screen.
const PALE: &str = "#cfd7df";
/// The colour of buttons and links.
const BLUE: &str = "#1d64c8";

/// A kind of thing on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// A coloured band with the name of the page.
    Heading(&'static str),
    /// A small picture with its name below.
    Icon(Glyph),
    /// A row of a list: small picture, name, a pale line.
    Row(Glyph),
    /// A round-ended box to search in, with a magnifying glass.
    Search,
    /// A box to write in, with its name in it.
    Field,
    /// Several boxes to write in, taken as one thing; the names are parted by `|`.
    Fields,
    /// A button filled with colour.
    Button,
    /// Words that can be tapped.
    Link,
    /// A line with a round mark that can be chosen.
    Choice,
    /// A message: pale lines and six dots where the code stands.
    Message,
    /// Large words.
    Title,
    /// Small print that is not to be read here: a tinted bar.
    SmallPrint,
    /// Pale bars in place of text, as many as fit.
    Bars,
    /// A picture in the lower row of an app.
    Tab(Glyph),
    /// The letter keys.
    Keys,
    /// One key with the magnifying glass.
    SearchKey,
}

impl Look {
    /// Draws it; a target is drawn a little bolder.
    pub(crate) fn draw(self, page: &mut Page, place: Place, label: &str, target: bool) {
        match self {
            Self::Heading(colour) => heading(page, place, label, colour),
            Self::Icon(glyph) => icon(page, place, label, glyph, target),
            Self::Row(glyph) => row(page, place, label, glyph),
            Self::Search => search(page, place, label),
            Self::Field => field(page, place, label),
            Self::Fields => fields(page, place, label),
            Self::Button => button(page, place, label),
            Self::Link => link(page, place, label),
            Self::Choice => choice(page, place, label),
            Self::Message => message(page, place),
            Self::Title => title(page, place, label),
            Self::SmallPrint => page.rect(place, 6, "fill=\"#7fb3a6\""),
            Self::Bars => bars(page, place),
            Self::Tab(glyph) => tab(page, place, label, glyph),
            Self::Keys => keys(page, place),
            Self::SearchKey => search_key(page, place),
        }
    }
}

fn heading(page: &mut Page, place: Place, label: &str, colour: &str) {
    page.rect(place, 0, &format!("fill=\"{colour}\""));
    let style = "fill=\"#ffffff\" font-weight=\"700\" text-anchor=\"middle\"";
    page.text(
        (place.middle(), place.y + place.high / 2 + 8),
        22,
        style,
        label,
    );
}

fn icon(page: &mut Page, place: Place, label: &str, glyph: Glyph, target: bool) {
    glyph.draw(page, (place.middle() - 26, place.y));
    let size = 16;
    let weight = if target { 700 } else { 400 };
    let style = format!("fill=\"{INK}\" font-weight=\"{weight}\" text-anchor=\"middle\"");
    let mut y = place.y + 72;
    for line in lines(label, size, place.wide) {
        page.text((place.middle(), y), size, &style, &line);
        y += 19;
    }
}

fn row(page: &mut Page, place: Place, label: &str, glyph: Glyph) {
    let top = place.y + (place.high - 52) / 2;
    glyph.draw(page, (place.x + 8, top));
    let left = place.x + 74;
    let bar = |y, wide| Place {
        x: left,
        y,
        wide,
        high: 9,
    };
    if label.is_empty() {
        page.rect(bar(top + 10, 130), 4, &fill(PALE));
    } else {
        let style = format!("fill=\"{INK}\" font-weight=\"700\"");
        page.text((left, top + 22), 22, &style, label);
    }
    page.rect(bar(top + 35, 90), 4, &fill(PALE));
}

fn search(page: &mut Page, place: Place, label: &str) {
    let style = "fill=\"#e9eef3\" stroke=\"#9aa7b4\" stroke-width=\"2\"";
    page.rect(place, place.high / 2, style);
    Glyph::Search.draw(page, (place.x + 4, place.y + (place.high - 52) / 2));
    let style = format!("fill=\"{INK}\"");
    let base = place.y + place.high / 2 + 7;
    page.text((place.x + 60, base), 20, &style, label);
}

fn field(page: &mut Page, place: Place, label: &str) {
    page.rect(
        place,
        10,
        "fill=\"#ffffff\" stroke=\"#7b8794\" stroke-width=\"2\"",
    );
    let style = "fill=\"#4a5764\"";
    let base = place.y + place.high / 2 + 6;
    page.text((place.x + 14, base), 20, style, label);
}

fn fields(page: &mut Page, place: Place, label: &str) {
    let names: Vec<&str> = label.split('|').collect();
    let count = i32::try_from(names.len()).unwrap_or(1);
    let step = (place.high + 12) / count;
    for (number, name) in names.into_iter().enumerate() {
        let number = i32::try_from(number).unwrap_or_default();
        let one = Place {
            y: place.y + number * step,
            high: step - 12,
            ..place
        };
        field(page, one, name);
    }
}

fn button(page: &mut Page, place: Place, label: &str) {
    page.rect(place, place.high / 2, &fill(BLUE));
    let size = if width(label, 21) > place.wide - 24 {
        17
    } else {
        21
    };
    let style = "fill=\"#ffffff\" font-weight=\"700\" text-anchor=\"middle\"";
    page.text(
        (place.middle(), place.y + place.high / 2 + 7),
        size,
        style,
        label,
    );
}

fn link(page: &mut Page, place: Place, label: &str) {
    let style = format!("fill=\"{BLUE}\" font-weight=\"700\" text-anchor=\"middle\"");
    page.text(
        (place.middle(), place.y + place.high / 2 + 6),
        19,
        &style,
        label,
    );
}

fn choice(page: &mut Page, place: Place, label: &str) {
    let middle = place.y + place.high / 2;
    page.circle(
        (place.x + 16, middle),
        9,
        "fill=\"#ffffff\" stroke=\"#1d64c8\" stroke-width=\"3\"",
    );
    if label.is_empty() {
        let bar = Place {
            x: place.x + 36,
            y: middle - 5,
            wide: 150,
            high: 10,
        };
        return page.rect(bar, 5, &fill(PALE));
    }
    let style = format!("fill=\"{INK}\"");
    page.text((place.x + 34, middle + 6), 18, &style, label);
}

fn message(page: &mut Page, place: Place) {
    page.rect(place, 16, "fill=\"#e7eefb\"");
    let bar = |y, wide| Place {
        x: place.x + 18,
        y: place.y + y,
        wide,
        high: 10,
    };
    page.rect(bar(18, place.wide - 60), 5, &fill("#a9bbd6"));
    page.rect(bar(38, place.wide - 100), 5, &fill("#a9bbd6"));
    for dot in 0..6 {
        let centre = (place.x + 30 + dot * 26, place.y + 72);
        page.circle(centre, 8, &fill(INK));
    }
}

fn title(page: &mut Page, place: Place, label: &str) {
    let style = format!("fill=\"{INK}\" font-weight=\"700\"");
    page.text((place.x, place.bottom() - 8), 28, &style, label);
}

fn bars(page: &mut Page, place: Place) {
    let mut y = place.y;
    let mut wide = place.wide;
    while y + 11 <= place.bottom() {
        let bar = Place {
            y,
            wide,
            high: 11,
            ..place
        };
        page.rect(bar, 5, &fill(PALE));
        y += 25;
        wide = place.wide * if wide == place.wide { 3 } else { 4 } / 4;
    }
}

fn tab(page: &mut Page, place: Place, label: &str, glyph: Glyph) {
    glyph.draw(page, (place.middle() - 26, place.y));
    let style = format!("fill=\"{INK}\" text-anchor=\"middle\"");
    page.text((place.middle(), place.bottom() - 3), 16, &style, label);
}

fn keys(page: &mut Page, place: Place) {
    page.rect(place, 0, &fill("#d5dce4"));
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    let style = format!("fill=\"{INK}\" text-anchor=\"middle\"");
    for (row, letters) in (0..).zip(rows) {
        let many = i32::try_from(letters.len()).unwrap_or_default();
        let left = place.middle() - many * 29 / 2;
        for (column, letter) in (0..).zip(letters.chars()) {
            let key = Place {
                x: left + column * 29 + 2,
                y: place.y + 8 + row * 42,
                wide: 25,
                high: 35,
            };
            page.rect(key, 5, "fill=\"#ffffff\"");
            let centre = (key.middle(), key.y + 25);
            page.text(centre, 19, &style, letter.encode_utf8(&mut [0; 4]));
        }
    }
    let space = Place {
        x: place.x + 76,
        y: place.y + 134,
        wide: 134,
        high: 35,
    };
    page.rect(space, 5, "fill=\"#ffffff\"");
}

fn search_key(page: &mut Page, place: Place) {
    page.rect(place, 8, "fill=\"#bcd4f5\"");
    Glyph::Search.draw(page, (place.middle() - 26, place.y + (place.high - 52) / 2));
}

fn fill(colour: &str) -> String {
    format!("fill=\"{colour}\"")
}

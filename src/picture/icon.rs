//! The icons: what one is made of, how it is found and drawn. The set itself is in `apps` and `signs`.
//!
//! All are drawn by the project with as few strokes as will do; they only remind of what they stand for.

use crate::picture::apps::APPS;
use crate::picture::place::Place;
use crate::picture::signs::SIGNS;
use crate::picture::svg::Page;

/// One icon of the set, drawn in a square of 24 by 24.
#[derive(Debug, PartialEq, Eq)]
pub struct Icon {
    /// What `icon:` calls it.
    pub name: &'static str,
    /// The colour of the tile it stands on.
    pub(crate) ground: &'static str,
    /// What is drawn on the tile, in white where it says nothing else.
    pub(crate) strokes: &'static [Stroke],
}

/// A part of an icon: its path, and how it is drawn.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Stroke {
    /// A line of the usual thickness.
    Line(&'static str),
    /// A thick line.
    Thick(&'static str),
    /// A filled shape.
    Fill(&'static str),
    /// A shape cut out of what is filled.
    Cut(&'static str),
    /// A line cut out of what is filled.
    Slit(&'static str),
    /// A filled shape in a colour of its own.
    Tint(&'static str, &'static str),
}

/// Every icon there is.
pub fn icons() -> impl Iterator<Item = &'static Icon> {
    APPS.iter().chain(&SIGNS)
}

/// The icon of this name.
#[must_use]
pub fn icon(name: &str) -> Option<&'static Icon> {
    icons().find(|icon| icon.name == name)
}

impl Icon {
    /// Draws it as an app: white on its tile, which fills `square`.
    pub(crate) fn on_tile(&self, page: &mut Page, square: Place) {
        let white = self.ground == WHITE;
        let edge = if white {
            " stroke=\"#b9c4cf\" stroke-width=\"1.5\""
        } else {
            ""
        };
        let style = format!("fill=\"{}\"{edge}", self.ground);
        page.rect(square, square.wide * 26 / 100, &style);
        let inner = square.centred(square.wide * 7 / 10, square.wide * 7 / 10);
        self.draw(page, inner, WHITE, self.ground);
    }

    /// Draws it as a sign, in its own colour or in `ink`, on white.
    pub(crate) fn bare(&self, page: &mut Page, square: Place, ink: &str) {
        self.draw(page, square, ink, WHITE);
    }

    fn draw(&self, page: &mut Page, square: Place, ink: &str, ground: &str) {
        page.open((square.x, square.y), square.wide);
        for stroke in self.strokes {
            match stroke {
                Stroke::Line(path) => page.path(path, &line(ink, "2")),
                Stroke::Thick(path) => page.path(path, &line(ink, "3.6")),
                Stroke::Fill(path) => page.path(path, &format!("fill=\"{ink}\"")),
                Stroke::Cut(path) => page.path(path, &format!("fill=\"{ground}\"")),
                Stroke::Slit(path) => page.path(path, &line(ground, "1.8")),
                Stroke::Tint(path, colour) => page.path(path, &format!("fill=\"{colour}\"")),
            }
        }
        page.close();
    }
}

/// The one ground that needs an edge.
pub(crate) const WHITE: &str = "#ffffff";

fn line(colour: &str, wide: &str) -> String {
    format!(
        "fill=\"none\" stroke=\"{colour}\" stroke-width=\"{wide}\" stroke-linecap=\"round\" \
         stroke-linejoin=\"round\""
    )
}

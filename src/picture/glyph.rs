//! Small pictures of things, drawn with as few lines as will do; none is anybody's trade mark.

use crate::picture::screen::Place;
use crate::picture::svg::Page;

/// A small picture, 52 by 52.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Glyph {
    /// A plain square, for what only fills the screen.
    Plain(&'static str),
    /// A telephone receiver.
    Call,
    /// A speech bubble with lines.
    Message,
    /// A camera.
    Camera,
    /// A clock.
    Clock,
    /// A triangle in stripes of four colours that points right: Android's shop.
    Triangle,
    /// A white letter A on blue: the iPhone's shop.
    Letter,
    /// A card with a head: the app for the identity card.
    Card,
    /// A wallet.
    Wallet,
    /// A sheet with lines.
    Paper,
    /// A heart.
    Heart,
    /// Two hands, as a roof over a dot: support.
    Support,
    /// A magnifying glass.
    Search,
    /// A house.
    House,
    /// Head and shoulders.
    Person,
}

impl Glyph {
    /// Draws it with its upper left corner at `corner`.
    pub(crate) fn draw(self, page: &mut Page, corner: (i32, i32)) {
        page.open(corner);
        match self {
            Self::Plain(colour) => tile(page, colour),
            Self::Call => {
                tile(page, "#3aa55c");
                line(page, "M17 15 q-2 20 20 22", 8);
            }
            Self::Message => {
                tile(page, "#3c7dd9");
                page.path(
                    "M12 13 h28 q4 0 4 4 v14 q0 4 -4 4 h-16 l-9 8 v-8 h-3 q-4 0 -4 -4 v-14 q0 -4 4 -4 Z",
                    "fill=\"#ffffff\"",
                );
            }
            Self::Camera => {
                tile(page, "#6b7785");
                page.path("M9 18 h9 l3 -5 h10 l3 5 h9 v22 h-34 Z", "fill=\"#ffffff\"");
                page.circle((26, 29), 8, "fill=\"#6b7785\"");
            }
            Self::Clock => {
                tile(page, "#e39a2d");
                page.circle((26, 26), 17, "fill=\"#ffffff\"");
                page.path(
                    "M26 15 v11 l8 5",
                    "fill=\"none\" stroke=\"#e39a2d\" stroke-width=\"4\" stroke-linecap=\"round\"",
                );
            }
            Self::Triangle => {
                page.rect(
                    square(),
                    13,
                    "fill=\"#ffffff\" stroke=\"#c8d0d8\" stroke-width=\"2\"",
                );
                page.path("M13 8 L13 44 L22 39 L22 13 Z", "fill=\"#2f7ddb\"");
                page.path("M22 13 L22 39 L30 34.5 L30 17.5 Z", "fill=\"#2fa84f\"");
                page.path("M30 17.5 L30 34.5 L37 30.5 L37 21.5 Z", "fill=\"#f3b61f\"");
                page.path("M37 21.5 L37 30.5 L45 26 Z", "fill=\"#e0402f\"");
            }
            Self::Letter => {
                tile(page, "#2a86ee");
                let style = "fill=\"#ffffff\" font-weight=\"700\" text-anchor=\"middle\"";
                page.text((26, 40), 40, style, "A");
            }
            Self::Card => {
                tile(page, "#b5342c");
                page.path("M8 15 h36 v22 h-36 Z", "fill=\"#ffffff\"");
                page.circle((17, 23), 4, "fill=\"#b5342c\"");
                page.path("M11 33 q6 -8 12 0 Z", "fill=\"#b5342c\"");
                page.path(
                    "M28 22 h12 M28 27 h12 M28 32 h8",
                    "stroke=\"#b5342c\" stroke-width=\"3\"",
                );
            }
            Self::Wallet => {
                tile(page, "#8a5a2b");
                page.path("M9 17 h32 q3 0 3 3 v18 h-35 Z", "fill=\"#ffffff\"");
                page.path("M12 13 h24 v4 h-24 Z", "fill=\"#e8d3b8\"");
                page.circle((37, 28), 4, "fill=\"#8a5a2b\"");
            }
            Self::Paper => {
                tile(page, "#2e7d78");
                page.path("M14 9 h18 l7 7 v27 h-25 Z", "fill=\"#ffffff\"");
                page.path(
                    "M19 22 h15 M19 28 h15 M19 34 h10",
                    "stroke=\"#2e7d78\" stroke-width=\"3\"",
                );
            }
            Self::Heart => {
                tile(page, "#c2477f");
                page.path(
                    "M26 41 L12 27 q-5 -8 2 -13 q7 -3 12 4 q5 -7 12 -4 q7 5 2 13 Z",
                    "fill=\"#ffffff\"",
                );
            }
            Self::Support => {
                tile(page, "#5a6fc0");
                line(page, "M11 26 L26 13 L41 26", 5);
                page.circle((26, 31), 7, "fill=\"#ffffff\"");
            }
            Self::Search => page.path(
                "M22 9 a13 13 0 1 0 0.1 0 M31 31 L44 44",
                "fill=\"none\" stroke=\"#3a4653\" stroke-width=\"6\" stroke-linecap=\"round\"",
            ),
            Self::House => page.path(
                "M10 27 L26 12 L42 27 V43 H10 Z",
                "fill=\"none\" stroke=\"#7b8794\" stroke-width=\"5\" stroke-linejoin=\"round\"",
            ),
            Self::Person => {
                page.circle((26, 18), 8, "fill=\"#7b8794\"");
                page.path("M9 44 q0 -15 17 -15 q17 0 17 15 Z", "fill=\"#7b8794\"");
            }
        }
        page.close();
    }
}

/// The square a small picture stands on.
fn square() -> Place {
    Place {
        x: 0,
        y: 0,
        wide: 52,
        high: 52,
    }
}

fn tile(page: &mut Page, colour: &str) {
    page.rect(square(), 13, &format!("fill=\"{colour}\""));
}

fn line(page: &mut Page, shape: &str, thick: i32) {
    let style = format!(
        "fill=\"none\" stroke=\"#ffffff\" stroke-width=\"{thick}\" stroke-linecap=\"round\""
    );
    page.path(shape, &style);
}

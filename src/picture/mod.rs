//! A clean drawing of the screen to tap, with one red arrow: the same for every phone; and one that
//! congratulates on a mastered lesson.
//!
//! Drawn by the project from YAML, never copied: labels change and screenshots look like fraud. Reads
//! what a lesson describes, lays it out, and refuses what would not fit; gives SVG. Knows neither lessons
//! nor platforms; the words beside a picture are `speech`'s.

mod apps;
mod block;
mod congratulation;
mod described;
mod drawing;
mod error;
mod face;
mod icon;
mod items;
mod keyboard;
mod layout;
mod look;
mod model;
mod place;
mod png;
mod pointer;
mod qr;
mod read;
mod screens;
mod signs;
pub mod svg;
mod whereabouts;

pub use congratulation::Congratulation;
pub use drawing::Drawing;
pub use error::PictureError;
pub use icon::{Icon, icon, icons};
pub use items::{MAX_ICONS, MAX_ITEMS, MAX_TABS};
pub use model::{EDITION, Item, Keys, Kind, Picture, Screen, Shortcut, Sort, Thing};
pub use png::{PngError, png};
pub use read::read;
pub use screens::Screens;
pub use whereabouts::{Height, Side, Whereabouts};

use crate::picture::block::Placed;
use crate::picture::layout::{Layout, layout};
use crate::picture::place::{GLASS, GLASS_RADIUS, Place};
use crate::picture::svg::Page;

/// Draws a picture as a whole SVG document, 360 by 480. Its labels are those of a Vietnamese phone,
/// whatever the language of the words beside it.
#[must_use]
pub fn draw(picture: &Picture) -> String {
    let mut page = Page::new();
    phone(&mut page, ground(&picture.screen));
    let Layout { placed, zoom, .. } = layout(&picture.screen);
    let is_target = |part: &Placed<'_>| part.id.is_some() && part.id == picture.tap.as_deref();
    let (targets, others): (Vec<_>, Vec<_>) = placed.into_iter().partition(is_target);
    for part in &others {
        part.look.draw(&mut page, part.place, zoom);
    }
    if let Some(part) = targets.first() {
        veil(&mut page);
        pointer::ring(&mut page, part.place);
        part.look.draw(&mut page, part.place, zoom);
        pointer::arrow(&mut page, part.place, &others);
    }
    if let Some(number) = picture.number {
        pointer::number(&mut page, number);
    }
    page.finish()
}

/// What is behind everything: a home screen is no white page.
fn ground(screen: &Screen) -> &'static str {
    let only_icons = screen
        .show
        .iter()
        .all(|item| matches!(item.kind, Kind::Icons(_)));
    if only_icons && screen.title.is_none() {
        "#dfe9f3"
    } else {
        "#ffffff"
    }
}

/// The body of a phone, its glass, and the small signs of its upper edge.
fn phone(page: &mut Page, ground: &str) {
    page.rect(GLASS.grown(8), GLASS_RADIUS + 8, "fill=\"#2b3440\"");
    page.rect(GLASS, GLASS_RADIUS, &format!("fill=\"{ground}\""));
    for (step, high) in (0..).zip([5, 8, 11]) {
        let bar = Place::new(GLASS.right() - 64 + step * 7, GLASS.y + 19 - high, 5, high);
        page.rect(bar, 1, "fill=\"#5b6875\"");
    }
    let battery = Place::new(GLASS.right() - 38, GLASS.y + 9, 22, 10);
    page.rect(
        battery,
        3,
        "fill=\"none\" stroke=\"#5b6875\" stroke-width=\"2\"",
    );
    page.rect(
        Place {
            wide: 14,
            ..battery
        },
        3,
        "fill=\"#5b6875\"",
    );
}

/// Makes everything drawn so far on the glass paler.
fn veil(page: &mut Page) {
    page.rect(
        GLASS,
        GLASS_RADIUS,
        "fill=\"#ffffff\" fill-opacity=\"0.45\"",
    );
}

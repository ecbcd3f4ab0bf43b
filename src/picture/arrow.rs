//! What makes the thing to tap stand out: a ring around it and one red arrow.

use crate::picture::screen::Place;
use crate::picture::svg::{GLASS, Page};

/// The red of ring and arrow.
const RED: &str = "#d81f2a";
/// From the ring to the thing.
const GAP: i32 = 7;
/// How long the arrow is, in fifths: it runs 3 across for every 4 up or down.
const LONG: i32 = 19;
/// How long its head is, in fifths.
const HEAD: i32 = 7;
/// Half the width of its head, in fifths.
const HALF: i32 = 5;

/// Frames `place` in red upon white.
pub(crate) fn ring(page: &mut Page, place: Place) {
    let style = format!("fill=\"#ffffff\" stroke=\"{RED}\" stroke-width=\"5\"");
    page.rect(place.grown(GAP), 16, &style);
}

/// Points at `place` from the side with more room, aslant.
pub(crate) fn arrow(page: &mut Page, place: Place) {
    let framed = place.grown(GAP);
    let from_below = GLASS.bottom() - framed.bottom() >= framed.y - GLASS.y;
    let from_right = place.middle() <= GLASS.middle();
    let aside = (place.wide / 4).min(36) * if from_right { 1 } else { -1 };
    let tip = (
        place.middle() + aside,
        if from_below {
            framed.bottom() + 3
        } else {
            framed.y - 3
        },
    );
    // The way from the tip back to the tail, in fifths of its length.
    let back = (
        if from_right { 3 } else { -3 },
        if from_below { 4 } else { -4 },
    );
    let at = |along: i32, beside: i32| {
        let x = tip.0 + along * back.0 - beside * back.1;
        let y = tip.1 + along * back.1 + beside * back.0;
        format!("{x} {y}")
    };
    let outline = format!(
        "M{} L{} L{} L{} L{} L{} L{} Z",
        at(0, 0),
        at(HEAD, HALF),
        at(HEAD, 2),
        at(LONG, 2),
        at(LONG, -2),
        at(HEAD, -2),
        at(HEAD, -HALF),
    );
    let style = format!(
        "fill=\"{RED}\" stroke=\"#ffffff\" stroke-width=\"5\" stroke-linejoin=\"round\" \
         paint-order=\"stroke\""
    );
    page.path(&outline, &style);
}

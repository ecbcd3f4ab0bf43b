//! What makes the thing to tap stand out: a ring, one red arrow, and the number of the step.

use crate::picture::block::Placed;
use crate::picture::face::{Lines, Weight};
use crate::picture::place::{GLASS, PAGE, Place};
use crate::picture::svg::{Align, Page};

/// The red of ring and arrow; nothing else has it.
const RED: &str = "#e0101c";
/// From the ring to the thing.
const GAP: i32 = 4;
/// How long the arrow is.
const LONG: i32 = 62;
/// How long its head is.
const HEAD: i32 = 30;
/// Half the width of its head.
const HALF_HEAD: i32 = 24;
/// Half the width of its shaft.
const HALF_SHAFT: i32 = 9;

/// Where the arrow comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    /// The margin beside the phone: it hides nothing there.
    Left,
    Above,
    Below,
}

impl From {
    /// Where the arrow ends, just before the ring.
    fn tip(self, framed: Place) -> (i32, i32) {
        let (x, y) = framed.middle();
        match self {
            Self::Left => (framed.x - 2, y),
            Self::Above => (x, framed.y - 2),
            Self::Below => (x, framed.bottom() + 2),
        }
    }

    /// What the arrow covers.
    fn covered(self, framed: Place) -> Place {
        let (x, y) = self.tip(framed);
        match self {
            Self::Left => Place::new(x - LONG, y - HALF_HEAD, LONG, 2 * HALF_HEAD),
            Self::Above => Place::new(x - HALF_HEAD, y - LONG, 2 * HALF_HEAD, LONG),
            Self::Below => Place::new(x - HALF_HEAD, y, 2 * HALF_HEAD, LONG),
        }
    }
}

/// Frames `place` in red upon white.
pub(crate) fn ring(page: &mut Page, place: Place) {
    let style = format!("fill=\"#ffffff\" stroke=\"{RED}\" stroke-width=\"5\"");
    page.rect(framed(place), 14, &style);
}

/// Points at `place`, from where the arrow hides the fewest of the `others`.
pub(crate) fn arrow(page: &mut Page, place: Place, others: &[Placed<'_>]) {
    let framed = framed(place);
    let hidden = |from: &From| {
        let covered = from.covered(framed);
        let is_hidden = |other: &&Placed<'_>| covered.overlaps(other.place);
        let outside = covered.bottom() > PAGE.bottom() || covered.y < GLASS.y;
        (outside, others.iter().filter(is_hidden).count())
    };
    // Of equally good ways the first.
    let [left, ways @ ..] = [From::Left, From::Below, From::Above];
    let best = ways.into_iter().min_by_key(hidden);
    let from = best.filter(|_| hidden(&left).1 > 0).unwrap_or(left);
    let tip = from.tip(framed);
    // A point so far behind the tip, and so far beside the middle line.
    let at = |behind: i32, beside: i32| match from {
        From::Left => format!("{} {}", tip.0 - behind, tip.1 + beside),
        From::Above => format!("{} {}", tip.0 + beside, tip.1 - behind),
        From::Below => format!("{} {}", tip.0 + beside, tip.1 + behind),
    };
    let outline = format!(
        "M{} L{} L{} L{} L{} L{} L{} Z",
        at(0, 0),
        at(HEAD, HALF_HEAD),
        at(HEAD, HALF_SHAFT),
        at(LONG, HALF_SHAFT),
        at(LONG, -HALF_SHAFT),
        at(HEAD, -HALF_SHAFT),
        at(HEAD, -HALF_HEAD),
    );
    let style = format!(
        "fill=\"{RED}\" stroke=\"#ffffff\" stroke-width=\"5\" stroke-linejoin=\"round\" \
         paint-order=\"stroke\""
    );
    page.path(&outline, &style);
}

/// The number of the step, large, in the corner beside the phone.
pub(crate) fn number(page: &mut Page, number: usize) {
    let middle = (29, 36);
    page.circle(middle, 25, "fill=\"#16202b\"");
    let digits = Lines {
        lines: vec![number.to_string()],
        size: if number < 100 { 30 } else { 22 },
        weight: Weight::Bold,
    };
    page.lines(&digits, Align::Around(middle.0), middle.1, "#ffffff");
}

fn framed(place: Place) -> Place {
    let framed = place.grown(GAP);
    let left = framed.x.max(GLASS.x + 3);
    let right = framed.right().min(GLASS.right() - 3);
    Place {
        x: left,
        wide: right - left,
        ..framed
    }
}

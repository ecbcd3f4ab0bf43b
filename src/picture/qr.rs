//! A square that everybody knows for a QR code, and that no phone can read.

use std::fmt::Write as _;

use crate::picture::place::Place;
use crate::picture::svg::Page;

/// Small squares along each side.
const MODULES: i32 = 21;
/// How wide the squares in three corners are.
const CORNER: i32 = 7;

/// Draws it.
pub(crate) fn draw(page: &mut Page, place: Place) {
    page.rect(place, 6, "fill=\"#ffffff\"");
    let module = (place.wide - 12) / MODULES;
    let left = place.middle().0 - module * MODULES / 2;
    let top = place.middle().1 - module * MODULES / 2;
    let mut path = String::new();
    for (x, y) in (0..MODULES).flat_map(|y| (0..MODULES).map(move |x| (x, y))) {
        if is_black(x, y) {
            // Writing to a string cannot fail.
            let written = write!(
                path,
                "M{} {}h{module}v{module}h-{module}Z",
                left + x * module,
                top + y * module
            );
            debug_assert!(written.is_ok(), "a string takes every text");
        }
    }
    page.path(&path, "fill=\"#16202b\"");
}

/// Whether the small square in this column and row is black.
fn is_black(x: i32, y: i32) -> bool {
    let far = MODULES - CORNER;
    let corner = match (x, y) {
        (0..CORNER, 0..CORNER) => Some((x, y)),
        (_, 0..CORNER) if x >= far => Some((x - far, y)),
        (0..CORNER, _) if y >= far => Some((x, y - far)),
        _ => None,
    };
    match corner {
        // A ring around a square.
        Some((x, y)) => {
            let from_edge = x.min(y).min(CORNER - 1 - x).min(CORNER - 1 - y);
            from_edge != 1
        }
        // White around the corners, and elsewhere what looks like chance.
        None => {
            let beside_corner =
                (x <= CORNER || x >= far - 1) && y <= CORNER || x <= CORNER && y >= far - 1;
            !beside_corner && (x * x * 7 + y * y * 13 + x * y * 5) % 9 < 4
        }
    }
}

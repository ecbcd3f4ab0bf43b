//! The keys to type with.

use crate::picture::block::KEY;
use crate::picture::face::{Lines, Weight};
use crate::picture::look::INK;
use crate::picture::model::Keys;
use crate::picture::place::Place;
use crate::picture::svg::{Align, Page};

/// From the upper edge to the first row.
const TOP: i32 = 6;

/// Draws a whole keyboard.
pub(crate) fn draw(page: &mut Page, place: Place, keys: Keys) {
    page.path(&place.foot(), "fill=\"#cdd5de\"");
    match keys {
        Keys::Letters => {
            for (row, letters) in (0..).zip(["qwertyuiop", "asdfghjkl", "zxcvbnm"]) {
                row_of(page, place, row, letters, KEY.0);
            }
            let space = Place::new(
                place.x + 76,
                place.y + TOP + 3 * KEY.1,
                place.wide - 152,
                KEY.1 - 4,
            );
            page.rect(space, 5, "fill=\"#ffffff\"");
        }
        Keys::Digits => {
            for (row, digits) in (0..).zip(["123", "456", "789", "0"]) {
                row_of(page, place, row, digits, place.wide * 3 / 10);
            }
        }
    }
}

/// One row of keys, each with its letter, in the middle of the keyboard.
fn row_of(page: &mut Page, place: Place, row: i32, letters: &str, wide: i32) {
    let many = i32::try_from(letters.len()).unwrap_or_default();
    let left = place.middle().0 - many * wide / 2;
    for (column, letter) in (0..).zip(letters.chars()) {
        let key = Place::new(
            left + column * wide + 2,
            place.y + TOP + row * KEY.1,
            wide - 4,
            KEY.1 - 4,
        );
        page.rect(key, 5, "fill=\"#ffffff\"");
        let letter = Lines {
            lines: vec![letter.to_string()],
            size: 19,
            weight: Weight::Medium,
        };
        let (x, y) = key.middle();
        page.lines(&letter, Align::Around(x), y, INK);
    }
}

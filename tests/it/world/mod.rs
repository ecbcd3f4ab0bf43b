//! The world of rehearsals, in which most decisions are proved: see [`camtay::rehearsal`].

use camtay::content::Content;
use camtay::house::House;
use camtay::library::{self, Place};

pub use camtay::rehearsal::{Shown, World, house};

/// The shipped lessons and words in this house.
pub fn content(house: House) -> Content {
    match library::load(&Place::BuiltIn, &Place::BuiltIn, house) {
        Ok(loaded) => loaded.content,
        Err(problems) => panic!("the shipped content is not valid: {problems:?}"),
    }
}

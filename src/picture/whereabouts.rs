//! Where on a screen the thing to tap is, for those who hear it in words.

use crate::picture::layout::layout;
use crate::picture::model::Picture;
use crate::picture::place::GLASS;

/// Where something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// From top to bottom.
    pub height: Height,
    /// From left to right.
    pub side: Side,
}

/// Which third of the screen, from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    /// The upper.
    Top,
    /// That in between.
    Middle,
    /// The lower.
    Bottom,
}

/// Which side of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The left.
    Left,
    /// In between.
    Centre,
    /// The right.
    Right,
    /// As wide as the screen.
    All,
}

impl Height {
    /// Its name in the words of `locale`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Top => "top",
            Self::Middle => "middle",
            Self::Bottom => "bottom",
        }
    }
}

impl Side {
    /// Its name in the words of `locale`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Centre => "centre",
            Self::Right => "right",
            Self::All => "all",
        }
    }
}

/// Where the thing to tap is; `None` where there is none.
pub(crate) fn whereabouts(picture: &Picture) -> Option<Whereabouts> {
    let tap = picture.tap.as_deref()?;
    let layout = layout(&picture.screen);
    let part = layout.placed.iter().find(|part| part.id == Some(tap))?;
    let (x, y) = part.place.middle();
    Some(Whereabouts {
        height: match third(y - GLASS.y, GLASS.high) {
            0 => Height::Top,
            1 => Height::Middle,
            _ => Height::Bottom,
        },
        side: match third(x - GLASS.x, GLASS.wide) {
            _ if part.place.wide * 2 > GLASS.wide => Side::All,
            0 => Side::Left,
            1 => Side::Centre,
            _ => Side::Right,
        },
    })
}

/// Which third of `whole` lies at `at`: 0, 1 or 2.
fn third(at: i32, whole: i32) -> i32 {
    (at * 3 / whole).clamp(0, 2)
}

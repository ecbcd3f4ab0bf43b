//! Whatever is drawn and shown by its hash.

use crate::id::PictureHash;
use crate::picture::congratulation::Congratulation;
use crate::picture::draw;
use crate::picture::model::Picture;

/// Something that is drawn, 360 by 480.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// The screen of a step.
    Screen(Picture),
    /// Congratulations on a mastered lesson.
    Congratulation(Congratulation),
}

impl Drawing {
    /// Names it for good: the same for the same drawing.
    #[must_use]
    pub fn hash(&self) -> PictureHash {
        match self {
            Self::Screen(picture) => picture.hash(),
            Self::Congratulation(congratulation) => congratulation.hash(),
        }
    }

    /// The whole SVG document.
    #[must_use]
    pub fn svg(&self) -> String {
        match self {
            Self::Screen(picture) => draw(picture),
            Self::Congratulation(congratulation) => congratulation.draw(),
        }
    }
}

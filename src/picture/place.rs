//! Rectangles on the page, in its units: 360 wide, 480 high.

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The left edge.
    pub(crate) x: i32,
    /// The upper edge.
    pub(crate) y: i32,
    /// The width.
    pub(crate) wide: i32,
    /// The height.
    pub(crate) high: i32,
}

/// The whole page.
pub(crate) const PAGE: Place = Place::new(0, 0, 360, 480);
/// The glass of the phone. What is left of it is for the number and the arrow.
pub(crate) const GLASS: Place = Place::new(66, 14, 282, 452);
/// How round the corners of the glass are.
pub(crate) const GLASS_RADIUS: i32 = 24;

impl Place {
    /// A rectangle by its upper left corner and its size.
    pub(crate) const fn new(x: i32, y: i32, wide: i32, high: i32) -> Self {
        Self { x, y, wide, high }
    }

    /// The middle.
    pub(crate) fn middle(self) -> (i32, i32) {
        (self.x + self.wide / 2, self.y + self.high / 2)
    }

    /// The right edge.
    pub(crate) fn right(self) -> i32 {
        self.x + self.wide
    }

    /// The lower edge.
    pub(crate) fn bottom(self) -> i32 {
        self.y + self.high
    }

    /// The same place, `by` wider on every side.
    pub(crate) fn grown(self, by: i32) -> Self {
        Self::new(
            self.x - by,
            self.y - by,
            self.wide + 2 * by,
            self.high + 2 * by,
        )
    }

    /// The same size, as far from the left as from the right of `within`.
    pub(crate) fn centred_in(self, within: Self) -> Self {
        Self {
            x: within.middle().0 - self.wide / 2,
            ..self
        }
    }

    /// Whether both have a point in common.
    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// The place of this size around the same middle.
    pub(crate) fn centred(self, wide: i32, high: i32) -> Self {
        let (x, y) = self.middle();
        Self::new(x - wide / 2, y - high / 2, wide, high)
    }
}

impl Place {
    /// The outline of what stands at the bottom of the glass: its lower corners are as round.
    pub(crate) fn foot(self) -> String {
        let Self { x, y, wide, high } = self;
        let round = GLASS_RADIUS.min(high);
        let (side, across) = (high - round, wide - 2 * round);
        format!(
            "M{x} {y} h{wide} v{side} a{round} {round} 0 0 1 -{round} {round} h-{across} \
             a{round} {round} 0 0 1 -{round} -{round} Z"
        )
    }
}

/// How large everything on a screen is drawn, in hundredths: few things on it are drawn larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Zoom(pub(crate) i32);

impl Zoom {
    /// So many units, drawn this large.
    pub(crate) fn of(self, units: i32) -> i32 {
        units * self.0 / 100
    }
}

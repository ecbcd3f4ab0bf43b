//! Where everything on a screen stands, and what of it does not fit.
//!
//! Total: whatever a screen holds is laid out. What would not be legible or would run off the glass is
//! told as a [`Misfit`], and such screens never get past `picture::read`.

use crate::picture::block::{Block, Blocks, Placed};
use crate::picture::model::{Item, Kind, Screen};
use crate::picture::place::{GLASS, Zoom};

/// Above the items: the small signs at the upper edge of the glass.
const SIGNS: i32 = 24;
/// Between items, at least and at most.
const GAPS: (i32, i32) = (6, 30);

/// How large a screen is drawn as a rule.
const USUAL: Zoom = Zoom(100);
/// How large it is drawn where there is room, from the largest.
const LARGER: [Zoom; 4] = [Zoom(140), Zoom(130), Zoom(120), Zoom(110)];

/// Everything on a screen, with its place.
#[derive(Debug)]
pub(crate) struct Layout<'s> {
    /// From top to bottom.
    pub(crate) placed: Vec<Placed<'s>>,
    /// How large it is all drawn.
    pub(crate) zoom: Zoom,
    /// How many lines of words there are.
    lines: usize,
    /// What does not fit, in the order of the screen.
    pub(crate) misfits: Vec<Misfit>,
}

/// What does not fit on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// A label is too long for its place.
    Label(String),
    /// All together are too high.
    Height {
        /// By how much, in hundredths of the room there is; at least 1.
        percent: i32,
    },
}

/// Places everything on `screen`.
pub(crate) fn layout(screen: &Screen) -> Layout<'_> {
    let usual = zoomed(screen, USUAL);
    if !usual.misfits.is_empty() {
        return usual;
    }
    // Words in one line are easier to read than larger ones in two.
    let is_good = |layout: &Layout<'_>| layout.misfits.is_empty() && layout.lines <= usual.lines;
    let mut larger = LARGER.into_iter().map(|zoom| zoomed(screen, zoom));
    larger.find(is_good).unwrap_or(usual)
}

/// Places everything on `screen`, drawn this large.
fn zoomed(screen: &Screen, zoom: Zoom) -> Layout<'_> {
    let mut blocks = Blocks::new(screen, zoom);
    let title = screen.title.as_deref().map(|title| blocks.title(title));
    let (docked, flowing): (Vec<&Item>, Vec<&Item>) =
        screen.show.iter().partition(|item| is_docked(item));
    let flowing: Vec<Block<'_>> = flowing.into_iter().map(|item| blocks.item(item)).collect();
    let docked: Vec<Block<'_>> = docked.into_iter().map(|item| blocks.item(item)).collect();
    let (lines, mut misfits) = (blocks.lines, blocks.misfits);

    let high = |blocks: &[Block<'_>]| blocks.iter().map(|block| block.high).sum::<i32>();
    let top = GLASS.y + SIGNS;
    let upper = top + title.as_ref().map_or(0, |title| title.high);
    let lower = GLASS.bottom() - high(&docked);
    let gaps = i32::try_from(flowing.len()).unwrap_or(i32::MAX - 1) + 1;
    let spare = lower - upper - high(&flowing);
    let lacking = gaps.saturating_mul(GAPS.0) - spare;
    if lacking > 0 {
        let percent = (lacking * 100 / (GLASS.high - SIGNS)).max(1);
        misfits.push(Misfit::Height { percent });
    }
    let gap = (spare / gaps).clamp(GAPS.0, GAPS.1);

    let mut placed = Vec::new();
    if let Some(block) = title {
        block.put(top, &mut placed);
    }
    let mut y = upper + gap;
    for block in flowing {
        y = block.put(y, &mut placed) + gap;
    }
    let mut y = lower;
    for block in docked {
        y = block.put(y, &mut placed);
    }
    Layout {
        placed,
        zoom,
        lines,
        misfits,
    }
}

/// Whether an item stands at the bottom, wherever it is written.
fn is_docked(item: &Item) -> bool {
    matches!(item.kind, Kind::Tabs(_) | Kind::Keyboard { .. })
}

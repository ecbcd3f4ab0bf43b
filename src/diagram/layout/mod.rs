//! Where the boxes of a layered drawing stand and how its arrows run.
//!
//! Boxes stand in layers from top to bottom, each below every box that leads to it; an arrow that leads
//! back up is laid out as if it led down. Between two layers of boxes there is one of bends: every arrow
//! goes through a bend of each layer it crosses, and its label takes the place of the first, so that
//! nothing is written over anything. Knows nothing of lessons.

mod columns;
mod drawing;
mod layers;
mod routes;

use crate::diagram::layout::drawing::Drawing;
use crate::diagram::layout::layers::back_links;

/// How much room something takes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Size {
    pub(super) wide: f64,
    pub(super) high: f64,
}

/// A place in the drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// An arrow to be laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    /// The number of the box it leaves.
    pub(super) from: usize,
    /// The number of the box it leads to.
    pub(super) to: usize,
    /// The room of its label; nothing where it has none.
    pub(super) label: Size,
}

/// A finished layout.
#[derive(Debug)]
pub(super) struct Layout {
    /// The middle of each box.
    pub(super) boxes: Vec<Point>,
    /// Each arrow.
    pub(super) routes: Vec<Route>,
    /// The room of the whole drawing.
    pub(super) size: Size,
}

/// How an arrow runs.
#[derive(Debug)]
pub(super) struct Route {
    /// From where it leaves its box to where it arrives, at least two points.
    pub(super) points: Vec<Point>,
    /// The middle of its label.
    pub(super) label: Point,
    /// Whether it leads back up.
    pub(super) is_back: bool,
}

/// Lays out boxes and arrows; the first box is where everything begins, and leads to all others.
pub(super) fn lay_out(boxes: &[Size], links: &[Link]) -> Layout {
    let back = back_links(boxes.len(), links);
    let mut drawing = Drawing::new(boxes, links, &back);
    drawing.order();
    columns::place(&mut drawing);
    routes::finish(drawing, links, &back)
}

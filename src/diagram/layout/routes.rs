//! How the arrows run between things that have found their places.

use std::collections::BTreeSet;

use crate::diagram::layout::drawing::{Drawing, Item};
use crate::diagram::layout::{Layout, Link, Point, Route, Size};

/// The distance between a layer and the next.
const BELOW: f64 = 22.0;
/// How far from a corner of its box an arrow begins or ends.
const CORNER: f64 = 18.0;

/// The finished layout of a drawing.
pub(super) fn finish(mut drawing: Drawing, links: &[Link], back: &BTreeSet<usize>) -> Layout {
    let left = |item: &Item| item.x - item.size.wide / 2.0;
    let right = |item: &Item| item.x + item.size.wide / 2.0;
    let leftmost = drawing.items.iter().map(left).fold(f64::INFINITY, f64::min);
    for item in &mut drawing.items {
        item.x -= leftmost;
    }
    let wide = drawing.items.iter().map(right).fold(0.0, f64::max);
    let bands = bands(&drawing);
    let high = bands.last().map_or(0.0, |band| band.top + band.high);
    let boxes = drawing.boxes();
    let paper = Paper { drawing, bands };
    let routes = links.iter().enumerate();
    Layout {
        boxes: (0..boxes).map(|number| paper.middle(number)).collect(),
        routes: routes
            .map(|(number, link)| paper.route(number, link, back.contains(&number)))
            .collect(),
        size: Size { wide, high },
    }
}

/// The room of a layer from top to bottom.
struct Band {
    top: f64,
    high: f64,
}

fn bands(drawing: &Drawing) -> Vec<Band> {
    let mut bands = Vec::new();
    let mut top = 0.0;
    for layer in &drawing.layers {
        let heights = layer.iter().map(|item| drawing.items[*item].size.high);
        let high = heights.fold(0.0, f64::max);
        bands.push(Band { top, high });
        top += high + BELOW;
    }
    bands
}

/// A drawing whose every thing has its place.
struct Paper {
    drawing: Drawing,
    bands: Vec<Band>,
}

impl Paper {
    fn middle(&self, item: usize) -> Point {
        let item = &self.drawing.items[item];
        let band = &self.bands[item.layer];
        Point {
            x: item.x,
            y: band.top + band.high / 2.0,
        }
    }

    fn route(&self, number: usize, link: &Link, is_back: bool) -> Route {
        let (upper, lower) = if is_back {
            (link.to, link.from)
        } else {
            (link.from, link.to)
        };
        let bends = &self.drawing.bends[number];
        let first = bends.first().copied().unwrap_or(lower);
        let last = bends.last().copied().unwrap_or(upper);
        let mut points = vec![self.edge(upper, first, 1.0)];
        // Straight through each layer, so that no arrow runs over the boxes beside it.
        points.extend(bends.iter().flat_map(|bend| {
            let Item { x, layer, .. } = &self.drawing.items[*bend];
            let band = &self.bands[*layer];
            [band.top, band.top + band.high].map(|y| Point { x: *x, y })
        }));
        points.push(self.edge(lower, last, -1.0));
        let mut label = self.middle(first);
        if is_back {
            points.reverse();
            label = self.middle(last);
        }
        Route {
            points,
            label,
            is_back,
        }
    }

    /// Where an arrow towards another thing meets the lower (1) or upper (-1) edge of a box.
    fn edge(&self, item: usize, towards: usize, side: f64) -> Point {
        let Point { x, y } = self.middle(item);
        let size = self.drawing.items[item].size;
        let reach = (size.wide / 2.0 - CORNER).max(0.0);
        Point {
            x: self.drawing.items[towards].x.clamp(x - reach, x + reach),
            y: y + side * size.high / 2.0,
        }
    }
}

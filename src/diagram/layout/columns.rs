//! How far to the right everything stands: as the method of Brandes and Köpf has it.
//!
//! Things that are connected stand below one another in columns as far as their order allows, which
//! makes long arrows straight. That is done four times, from above and from below, from the left and
//! from the right; everything stands in the middle of what comes out.
//!
//! Source: U. Brandes, B. Köpf, "Fast and Simple Horizontal Coordinate Assignment", 2001.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagram::layout::drawing::Drawing;

/// The least distance between two things of one layer.
const BESIDE: f64 = 26.0;

/// Gives everything its place from left to right.
pub(super) fn place(drawing: &mut Drawing) {
    let crossed = crossed(drawing);
    let mut placings: Vec<Placing> = Vec::new();
    for is_down in [true, false] {
        for is_left in [true, false] {
            let view = View::new(drawing, is_down, is_left);
            let heads = view.columns(&crossed);
            let mut x = view.compact(&heads);
            if !is_left {
                x.iter_mut().for_each(|x| *x = -*x);
            }
            placings.push(Placing { x, is_left });
        }
    }
    let narrowest = placings.iter().map(|placing| placing.ends(drawing));
    let narrowest = narrowest.min_by(|one, other| (one.1 - one.0).total_cmp(&(other.1 - other.0)));
    let (left, right) = narrowest.unwrap_or_default();
    for placing in &mut placings {
        let ends = placing.ends(drawing);
        let shift = if placing.is_left {
            left - ends.0
        } else {
            right - ends.1
        };
        placing.x.iter_mut().for_each(|x| *x += shift);
    }
    for (number, item) in drawing.items.iter_mut().enumerate() {
        let mut x: Vec<f64> = placings.iter().map(|placing| placing.x[number]).collect();
        x.sort_by(f64::total_cmp);
        item.x = (x[1] + x[2]) / 2.0;
    }
}

/// One of the four ways in which everything is placed.
struct Placing {
    x: Vec<f64>,
    is_left: bool,
}

impl Placing {
    /// How far the drawing reaches to the left and to the right.
    fn ends(&self, drawing: &Drawing) -> (f64, f64) {
        let items = self.x.iter().zip(&drawing.items);
        let half = items.map(|(x, item)| (x, item.size.wide / 2.0));
        let left = half
            .clone()
            .map(|(x, half)| x - half)
            .fold(f64::INFINITY, f64::min);
        let right = half
            .map(|(x, half)| x + half)
            .fold(f64::NEG_INFINITY, f64::max);
        (left, right)
    }
}

/// The pieces of arrows that cross a long arrow: no column is made of them.
fn crossed(drawing: &Drawing) -> BTreeSet<(usize, usize)> {
    let places = drawing.places();
    let boxes = drawing.boxes();
    let mut crossed = BTreeSet::new();
    for layer in &drawing.layers {
        let pieces: Vec<(usize, usize)> = layer
            .iter()
            .flat_map(|upper| {
                drawing.items[*upper]
                    .below
                    .iter()
                    .map(|lower| (*upper, *lower))
            })
            .collect();
        let is_long = |piece: &(usize, usize)| piece.0 >= boxes && piece.1 >= boxes;
        for long in pieces.iter().filter(|piece| is_long(piece)) {
            for other in pieces.iter().filter(|piece| !is_long(piece)) {
                let above = places[long.0] - places[other.0];
                let below = places[long.1] - places[other.1];
                if above * below < 0.0 {
                    crossed.insert(*other);
                }
            }
        }
    }
    crossed
}

/// The drawing as one of the four placings looks at it.
struct View<'d> {
    drawing: &'d Drawing,
    is_down: bool,
    /// The layers in the order looked at, and the items of each.
    layers: Vec<Vec<usize>>,
    /// The place of each item in its layer.
    places: Vec<usize>,
}

impl<'d> View<'d> {
    fn new(drawing: &'d Drawing, is_down: bool, is_left: bool) -> Self {
        let mut layers = drawing.layers.clone();
        if !is_down {
            layers.reverse();
        }
        if !is_left {
            layers.iter_mut().for_each(|layer| layer.reverse());
        }
        let mut places = vec![0; drawing.items.len()];
        for layer in &layers {
            for (place, item) in layer.iter().enumerate() {
                places[*item] = place;
            }
        }
        Self {
            drawing,
            is_down,
            layers,
            places,
        }
    }

    /// The head of the column in which each item stands: itself where it stands alone.
    fn columns(&self, crossed: &BTreeSet<(usize, usize)>) -> Vec<usize> {
        let mut heads: Vec<usize> = (0..self.drawing.items.len()).collect();
        for layer in &self.layers {
            // Columns do not cross: each item stands under one further right than the last.
            let mut free = 0;
            for item in layer {
                let found = self.middles(*item).into_iter().find(|above| {
                    let piece = if self.is_down {
                        (*above, *item)
                    } else {
                        (*item, *above)
                    };
                    self.places[*above] >= free && !crossed.contains(&piece)
                });
                if let Some(above) = found {
                    heads[*item] = heads[above];
                    free = self.places[above] + 1;
                }
            }
        }
        heads
    }

    /// The one or two in the middle of what an item is connected with in the layer before.
    fn middles(&self, item: usize) -> Vec<usize> {
        let item = &self.drawing.items[item];
        let mut near = if self.is_down {
            item.above.clone()
        } else {
            item.below.clone()
        };
        near.sort_by_key(|other| self.places[*other]);
        let middles = near.len().saturating_sub(1) / 2..near.len() / 2 + 1;
        near.get(middles).unwrap_or_default().to_vec()
    }

    /// The place of each item: columns as near together as they can stand, first from the left, then
    /// pushed to the right where there is room.
    fn compact(&self, heads: &[usize]) -> Vec<f64> {
        let mut apart: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for layer in &self.layers {
            for pair in layer.windows(2) {
                let wide = pair.iter().map(|item| self.drawing.items[*item].size.wide);
                let distance = wide.sum::<f64>() / 2.0 + BESIDE;
                let between = apart.entry((heads[pair[0]], heads[pair[1]])).or_default();
                *between = between.max(distance);
            }
        }
        let mut x = vec![0.0_f64; heads.len()];
        // No chain of columns is longer than there are columns.
        for _ in heads {
            let mut is_settled = true;
            for ((left, right), distance) in &apart {
                if x[*left] + distance > x[*right] {
                    x[*right] = x[*left] + distance;
                    is_settled = false;
                }
            }
            if is_settled {
                break;
            }
        }
        for _ in heads {
            let mut room: BTreeMap<usize, f64> = BTreeMap::new();
            for ((left, right), distance) in &apart {
                let most = room.entry(*left).or_insert(f64::INFINITY);
                *most = most.min(x[*right] - distance);
            }
            let further: Vec<(usize, f64)> = room
                .into_iter()
                .filter(|(head, most)| *most > x[*head])
                .collect();
            if further.is_empty() {
                break;
            }
            for (head, most) in further {
                x[head] = most;
            }
        }
        heads.iter().map(|head| x[*head]).collect()
    }
}

//! The order in which things stand in their layers.

use std::collections::BTreeSet;

use crate::diagram::layout::layers::layers;
use crate::diagram::layout::{Link, Size};

/// How often the order of the layers is looked at again.
const ORDERINGS: usize = 12;

/// Something that stands in a layer.
pub(super) struct Item {
    pub(super) size: Size,
    pub(super) layer: usize,
    pub(super) x: f64,
    /// What it is connected with, one layer above and one below.
    pub(super) above: Vec<usize>,
    pub(super) below: Vec<usize>,
}

/// A drawing while it is laid out. The first items are the boxes, in their order.
pub(super) struct Drawing {
    pub(super) items: Vec<Item>,
    /// The items of each layer from left to right.
    pub(super) layers: Vec<Vec<usize>>,
    /// The bends of each arrow, from top to bottom.
    pub(super) bends: Vec<Vec<usize>>,
}

impl Drawing {
    pub(super) fn new(boxes: &[Size], links: &[Link], back: &BTreeSet<usize>) -> Self {
        let layers = layers(boxes.len(), links, back);
        let mut drawing = Self {
            items: Vec::new(),
            layers: Vec::new(),
            bends: Vec::new(),
        };
        for (size, layer) in boxes.iter().zip(layers) {
            drawing.add(*size, layer);
        }
        for (number, link) in links.iter().enumerate() {
            let (mut upper, mut lower) = (link.from, link.to);
            let is_back = back.contains(&number);
            if is_back {
                std::mem::swap(&mut upper, &mut lower);
            }
            let between = drawing.items[upper].layer + 1..drawing.items[lower].layer;
            let labelled = if is_back {
                between.end.saturating_sub(1)
            } else {
                between.start
            };
            let mut bends = Vec::new();
            for layer in between {
                let room = if layer == labelled {
                    link.label
                } else {
                    Size::default()
                };
                bends.push(drawing.add(room, layer));
            }
            let way: Vec<usize> = [upper]
                .into_iter()
                .chain(bends.iter().copied())
                .chain([lower])
                .collect();
            if upper != lower {
                for pair in way.windows(2) {
                    drawing.items[pair[0]].below.push(pair[1]);
                    drawing.items[pair[1]].above.push(pair[0]);
                }
            }
            drawing.bends.push(bends);
        }
        drawing
    }

    fn add(&mut self, size: Size, layer: usize) -> usize {
        let number = self.items.len();
        self.items.push(Item {
            size,
            layer,
            x: 0.0,
            above: Vec::new(),
            below: Vec::new(),
        });
        if self.layers.len() <= layer {
            self.layers.resize_with(layer + 1, Vec::new);
        }
        self.layers[layer].push(number);
        number
    }

    /// Orders each layer by the middle of what its items are connected with, so that few arrows cross;
    /// keeps the best order met.
    pub(super) fn order(&mut self) {
        let mut best = (self.crossings(), self.layers.clone());
        for sweep in 0..ORDERINGS {
            let is_down = sweep % 2 == 0;
            for layer in self.sweep(is_down) {
                let places = self.places();
                let items = &self.items;
                let middle = |item: usize| {
                    let near = if is_down {
                        &items[item].above
                    } else {
                        &items[item].below
                    };
                    let near: Vec<f64> = near.iter().map(|other| places[*other]).collect();
                    mean(&near).unwrap_or(places[item])
                };
                self.layers[layer].sort_by(|one, other| middle(*one).total_cmp(&middle(*other)));
            }
            let crossings = self.crossings();
            if crossings < best.0 {
                best = (crossings, self.layers.clone());
            }
        }
        self.layers = best.1;
    }

    /// The layers in the order in which they are looked at.
    fn sweep(&self, is_down: bool) -> Vec<usize> {
        let layers = 0..self.layers.len();
        if is_down {
            layers.collect()
        } else {
            layers.rev().collect()
        }
    }

    /// How many of the items are boxes; the others are bends.
    pub(super) fn boxes(&self) -> usize {
        self.items.len() - self.bends.iter().map(Vec::len).sum::<usize>()
    }

    /// The place of each item in its layer.
    #[expect(clippy::cast_precision_loss, reason = "a layer has far fewer items")]
    pub(super) fn places(&self) -> Vec<f64> {
        let mut places = vec![0.0; self.items.len()];
        for layer in &self.layers {
            for (place, item) in layer.iter().enumerate() {
                places[*item] = place as f64;
            }
        }
        places
    }

    fn crossings(&self) -> usize {
        let places = self.places();
        let crossings = |layer: &Vec<usize>| {
            let mut ways: Vec<(f64, f64)> = Vec::new();
            for item in layer {
                let below = self.items[*item].below.iter();
                ways.extend(below.map(|other| (places[*item], places[*other])));
            }
            let pairs = ways.iter().enumerate();
            let pairs = pairs.flat_map(|(number, one)| {
                ways.iter().skip(number + 1).map(move |other| (one, other))
            });
            pairs
                .filter(|(one, other)| (one.0 - other.0) * (one.1 - other.1) < 0.0)
                .count()
        };
        self.layers.iter().map(crossings).sum()
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    let count = u32::try_from(values.len())
        .ok()
        .filter(|count| *count > 0)?;
    Some(values.iter().sum::<f64>() / f64::from(count))
}

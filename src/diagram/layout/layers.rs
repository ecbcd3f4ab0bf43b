//! Which layer each box stands in, and which arrows lead back up.

use std::collections::BTreeSet;

use crate::diagram::layout::Link;

/// The numbers of the arrows that lead back to a box from which their own can be reached.
pub(super) fn back_links(boxes: usize, links: &[Link]) -> BTreeSet<usize> {
    let mut back = BTreeSet::new();
    let (mut is_open, mut is_done) = (vec![false; boxes], vec![false; boxes]);
    // Boxes being looked at, each with the number of the arrow that is looked at next.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for first in 0..boxes {
        if is_done[first] {
            continue;
        }
        is_open[first] = true;
        open.push((first, 0));
        while let Some((here, next)) = open.last_mut() {
            let here = *here;
            let found = links.iter().enumerate().skip(*next);
            let Some((number, link)) = found.into_iter().find(|(_, link)| link.from == here) else {
                is_open[here] = false;
                is_done[here] = true;
                open.pop();
                continue;
            };
            *next = number + 1;
            if is_open[link.to] {
                back.insert(number);
            } else if !is_done[link.to] {
                is_open[link.to] = true;
                open.push((link.to, 0));
            }
        }
    }
    back
}

/// The layer of each box: boxes in every other one, each as high up as its arrows allow.
pub(super) fn layers(boxes: usize, links: &[Link], back: &BTreeSet<usize>) -> Vec<usize> {
    let mut layers = vec![0; boxes];
    // No way without arrows back is longer than there are boxes.
    for _ in 0..boxes {
        for (number, link) in links.iter().enumerate() {
            if !back.contains(&number) {
                layers[link.to] = layers[link.to].max(layers[link.from] + 2);
            }
        }
    }
    layers
}

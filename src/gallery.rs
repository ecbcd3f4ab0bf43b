//! The pictures of the running lessons, by what is on them: drawn when they are asked for.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::Content;
use crate::id::PictureHash;
use crate::picture::{self, Picture};

/// The pictures of one set of lessons; cloning shares them.
#[derive(Clone, Debug)]
pub struct Gallery {
    pictures: Arc<BTreeMap<PictureHash, Picture>>,
}

impl Gallery {
    /// The pictures of these lessons, and no others.
    #[must_use]
    pub fn new(content: &Content) -> Self {
        let steps = content.flows.values().flat_map(|flow| flow.steps.values());
        let pictures = steps
            .filter_map(|step| step.picture.as_ref())
            .map(|picture| (picture.hash(), picture.clone()));
        Self {
            pictures: Arc::new(pictures.collect()),
        }
    }

    /// A picture as SVG; `None` for one that no lesson has.
    #[must_use]
    pub fn svg(&self, hash: &str) -> Option<String> {
        self.pictures.get(hash).map(picture::draw)
    }
}

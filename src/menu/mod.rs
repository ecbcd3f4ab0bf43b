//! The lists that the menu shows: the lessons most people want, and all others by topic.
//!
//! Pure. Knows which lesson is in which list; the labels are those of the locale, and how many fit under
//! one message is the tutor's business.

mod error;
mod parse;

use crate::id::{FlowId, TopicId};

pub use error::MenuError;
pub use parse::{MAX_FIRST, parse};

/// The lists of the menu. Without topics, as where there is no file of them, every lesson is listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Menu {
    /// The lessons shown at once, in the order written; at most [`MAX_FIRST`].
    pub first: Vec<FlowId>,
    /// All lessons by topic, in the order written.
    pub topics: Vec<Topic>,
}

/// One topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its name; `topic-<name>` is its label in the locale.
    pub id: TopicId,
    /// Its lessons, in the order written; never empty.
    pub lessons: Vec<FlowId>,
}

impl Menu {
    /// The topic of this name.
    #[must_use]
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }
}

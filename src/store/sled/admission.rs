//! Admission: which requests are turned away while the disk is nearly full.
//!
//! Whoever is turned away is answered at once, and nothing of the request is in any group.

use crate::store::StoreError;
use crate::store::room::{Level, Look, Room};
use crate::store::sled::request::{Answer, Request};

impl Request {
    /// The request, if there is room for it; its asker is told so otherwise.
    pub(crate) fn admitted(self, room: &Room, look: Look) -> Option<Self> {
        let admitted = match look.level {
            Level::Ample => true,
            Level::Reserve => !self.makes_grow(),
            Level::Nothing => matches!(self, Self::Nothing { .. } | Self::Close { .. }),
        };
        if admitted {
            return Some(self);
        }
        self.refuse(room.refusal(look));
        None
    }

    /// Whether the store holds more afterwards, as a rule.
    fn makes_grow(&self) -> bool {
        match self {
            Self::Accept { .. } | Self::Take { .. } | Self::Commit { .. } | Self::Ring { .. } => {
                true
            }
            Self::Progress { .. }
            | Self::Delivered { .. }
            | Self::RetryDead { .. }
            | Self::DropDead { .. }
            | Self::SaveTokens { .. }
            | Self::KeepAttachment { .. }
            | Self::Publish { .. }
            | Self::Prune { .. }
            | Self::Nothing { .. }
            | Self::Close { .. } => false,
        }
    }

    /// Answers with an error instead of doing anything.
    fn refuse(self, error: StoreError) {
        match self {
            Self::Accept { answer, .. } | Self::Take { answer, .. } => tell(answer, error),
            Self::Delivered { answer, .. } => tell(answer, error),
            Self::Commit { answer, .. }
            | Self::Progress { answer, .. }
            | Self::RetryDead { answer, .. }
            | Self::DropDead { answer, .. }
            | Self::SaveTokens { answer, .. }
            | Self::KeepAttachment { answer, .. }
            | Self::Publish { answer, .. }
            | Self::Nothing { answer } => tell(answer, error),
            Self::Prune { answer, .. } => tell(answer, error),
            Self::Ring { answer, .. } => tell(answer, error),
            Self::Close { answer } => drop(answer),
        }
    }
}

/// Answers one asker.
fn tell<T>(answer: Answer<T>, error: StoreError) {
    drop(answer.send(Err(error))); // who asked may have given up
}

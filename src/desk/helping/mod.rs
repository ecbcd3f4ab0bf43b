//! What anybody does who takes tickets: offers, one ticket at a time, words going through.
//!
//! Knows neither who may help nor how they came to: that is [`crate::desk::mentor`]'s.

mod hearing;
mod news;
mod scene;

use serde::{Deserialize, Serialize};

use crate::event::Case;
use crate::id::TicketId;
use crate::message::QuickReply;

pub(super) use hearing::claims;
pub(super) use scene::{Role, Scene};

/// The tickets of one chat whose owner helps, as they are stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helping {
    /// Offers not answered yet, oldest first.
    pub offers: Vec<Offer>,
    /// Whom they are helping.
    pub helping: Option<Offer>,
    /// Whether they were asked how the ticket ends.
    pub ending_asked: bool,
    /// The choices last offered, in order: what a typed number means. Cleared once words go through.
    pub offered: Vec<QuickReply>,
}

impl Helping {
    /// Whether nothing is asked of them, and nothing was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A ticket as one helper knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The ticket.
    pub ticket: TicketId,
    /// Who needs help and where.
    pub case: Case,
}

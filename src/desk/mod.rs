//! The desk: tickets, and the mentors who take them.
//!
//! Pure. A ticket is one request for a human and knows who is asked, who has it and how it ended; a
//! mentor's chat knows what was offered to one mentor and whom they are helping. A graduate, who has
//! mastered a lesson and shows it to neighbours, is a citizen who helps in the same way. Each is told by
//! events alone; words always go through the ticket.

pub mod command;
pub mod graduate;
pub mod helping;
pub mod mentor;
mod paper;
pub mod ticket;

use std::collections::BTreeMap;

use crate::event::Graduate;
use crate::id::{ConversationId, MentorId, TicketId};

/// What the store knows of the desk as a whole, read before a turn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    /// Where each linked mentor is reached.
    pub chats: BTreeMap<MentorId, ConversationId>,
    /// Who shows lessons to neighbours.
    pub graduates: Vec<Graduate>,
    /// The tickets that nobody has taken, oldest first.
    pub open: Vec<TicketId>,
}

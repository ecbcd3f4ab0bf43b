//! What a mentor's tapped choice says: the payloads that the desk puts on its quick replies.
//!
//! A payload carries no authority: whoever sends one must be a linked mentor for it to mean anything.

use std::fmt;

use crate::event::{ENDINGS, Ending};
use crate::id::{Lang, TicketId};

/// A choice of the desk's, tapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// `desk:claim:<ticket>`: I take it.
    Claim(TicketId),
    /// `desk:decline:<ticket>`: not now.
    Decline(TicketId),
    /// `desk:list`: what is open?
    List,
    /// `desk:finish:<ticket>`: I am done with it; asks how it ends.
    Finish(TicketId),
    /// `desk:end:<ending>:<ticket>`: this is how it ends.
    End(Ending, TicketId),
    /// `desk:release:<ticket>`: I give it back.
    Release(TicketId),
    /// `desk:stay:<ticket>`: not finished after all.
    Stay(TicketId),
}

impl Command {
    /// Reads a payload; `None` if it is not one of the desk's.
    #[must_use]
    pub fn parse(payload: &str) -> Option<Self> {
        let payload = payload.trim();
        let rest = payload.strip_prefix("desk:")?;
        if rest == "list" {
            return Some(Self::List);
        }
        let (verb, rest) = rest.split_once(':')?;
        match verb {
            "claim" => Some(Self::Claim(rest.parse().ok()?)),
            "decline" => Some(Self::Decline(rest.parse().ok()?)),
            "finish" => Some(Self::Finish(rest.parse().ok()?)),
            "release" => Some(Self::Release(rest.parse().ok()?)),
            "stay" => Some(Self::Stay(rest.parse().ok()?)),
            "end" => {
                let (ending, ticket) = rest.split_once(':')?;
                Some(Self::End(ending_named(ending)?, ticket.parse().ok()?))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Command {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Claim(ticket) => write!(out, "desk:claim:{ticket}"),
            Self::Decline(ticket) => write!(out, "desk:decline:{ticket}"),
            Self::List => out.write_str("desk:list"),
            Self::Finish(ticket) => write!(out, "desk:finish:{ticket}"),
            Self::End(ending, ticket) => write!(out, "desk:end:{}:{ticket}", ending_name(*ending)),
            Self::Release(ticket) => write!(out, "desk:release:{ticket}"),
            Self::Stay(ticket) => write!(out, "desk:stay:{ticket}"),
        }
    }
}

/// `lang:<tag>`: the language that is to be spoken. Citizens' chats know the same payload.
#[must_use]
pub fn chosen_language(payload: &str) -> Option<Lang> {
    payload.trim().strip_prefix("lang:").map(Lang::new)
}

fn ending_name(ending: Ending) -> &'static str {
    match ending {
        Ending::NextStep => "next-step",
        Ending::SameStep => "same-step",
        Ending::MeetInPerson => "meet",
        Ending::Closed => "closed",
        Ending::Approved => "approved",
    }
}

fn ending_named(name: &str) -> Option<Ending> {
    ENDINGS
        .into_iter()
        .find(|ending| ending_name(*ending) == name)
}

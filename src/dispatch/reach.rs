//! Whether a message may still be sent to somebody, as far as their state tells.

use serde::Deserialize;

use crate::id::{ConversationId, EntityId, Timestamp};
use crate::store::{Store, StoreError};

/// What the state of a conversation says to whoever delivers to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// When the person last did something; `None` where that is not known.
    pub heard: Option<Timestamp>,
    /// A human colleague speaks to them in the platform's inbox until this moment.
    pub silent_until: Option<Timestamp>,
    /// Their present arrival at a step; `None` outside a lesson.
    pub visit: Option<u32>,
}

/// The parts of a stored [`crate::dispatch::State`] that are looked at.
#[derive(Deserialize)]
struct Stored {
    heard: Option<Timestamp>,
    citizen: Option<StoredCitizen>,
}

#[derive(Deserialize)]
struct StoredCitizen {
    last_heard: Option<Timestamp>,
    silent_until: Option<Timestamp>,
    session: Option<StoredSession>,
}

#[derive(Deserialize)]
struct StoredSession {
    visit: u32,
}

/// Reads how a conversation can be reached. A state that cannot be read forbids nothing.
pub fn reach(store: &Store, conversation: &ConversationId) -> Result<Reach, StoreError> {
    let entity = EntityId::Conversation(conversation.clone());
    let Some(record) = store.entity(&entity)? else {
        return Ok(Reach::default());
    };
    let Ok(Stored {
        heard,
        citizen: Some(citizen),
    }) = serde_json::from_str(record.state.get())
    else {
        return Ok(Reach::default());
    };
    Ok(Reach {
        heard: heard.max(citizen.last_heard),
        silent_until: citizen.silent_until,
        visit: citizen.session.map(|session| session.visit),
    })
}

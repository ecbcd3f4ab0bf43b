//! The web page of this service, as a channel like the others.

use crate::id::ChannelId;

/// What the codec must know of the operator's registration.
#[derive(Debug)]
pub struct Settings {
    /// Villages and posters may be told apart by a `ref`; nothing else is set.
    pub origins: Vec<String>,
}

/// The codec of one configured channel.
#[derive(Debug)]
pub struct Webchat {
    id: ChannelId,
    settings: Settings,
}

impl Webchat {
    /// The codec of the channel `id`.
    #[must_use]
    pub fn new(id: ChannelId, settings: Settings) -> Self {
        Self { id, settings }
    }
}

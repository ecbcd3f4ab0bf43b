//! Zalo Bot: one bot.

use secrecy::SecretString;

use crate::id::ChannelId;

/// What the codec must know of the operator's registration.
#[derive(Debug)]
pub struct Settings {
    /// What the operator made up for `setWebhook`; the platform shows it with each webhook.
    pub secret_token: SecretString,
    /// The bot's display name, stripped from what is said to it in groups.
    pub name: Option<String>,
}

/// The codec of one configured channel.
#[derive(Debug)]
pub struct ZaloBot {
    id: ChannelId,
    settings: Settings,
}

impl ZaloBot {
    /// The codec of the channel `id`.
    #[must_use]
    pub fn new(id: ChannelId, settings: Settings) -> Self {
        Self { id, settings }
    }
}

//! Facebook Messenger: pages of one app.

use secrecy::SecretString;

use crate::id::ChannelId;

/// What the codec must know of the operator's registration.
#[derive(Debug)]
pub struct Settings {
    /// The app's id; tells the bot's own echoes from those of others. Optional.
    pub app_id: Option<String>,
    /// Signs webhooks; its text is the key.
    pub app_secret: SecretString,
    /// Shown by the platform when the webhook is registered.
    pub verify_token: SecretString,
    /// The pages that are served; events of other pages are ignored. Empty serves every page.
    pub pages: Vec<String>,
    /// The Graph version in every path, such as `v25.0`.
    pub graph_version: String,
}

/// The codec of one configured channel.
#[derive(Debug)]
pub struct Messenger {
    id: ChannelId,
    settings: Settings,
}

impl Messenger {
    /// The codec of the channel `id`.
    #[must_use]
    pub fn new(id: ChannelId, settings: Settings) -> Self {
        Self { id, settings }
    }
}

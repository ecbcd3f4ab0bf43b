//! Zalo Official Account: one account of one app.

use secrecy::SecretString;

use crate::id::ChannelId;

/// What the codec must know of the operator's registration.
#[derive(Debug)]
pub struct Settings {
    /// The app's id, a decimal string.
    pub app_id: String,
    /// The account's id; events of other accounts of the same app are ignored. `None` takes every one.
    pub oa_id: Option<String>,
    /// The app secret; also verifies webhooks where no `oa_secret_key` is set.
    pub app_secret: SecretString,
    /// The key that signs webhooks, from the app's Webhook page.
    pub oa_secret_key: Option<SecretString>,
    /// Whether choices are also sent as buttons; off unless the operator saw them work.
    pub buttons: bool,
}

/// The codec of one configured channel.
#[derive(Debug)]
pub struct ZaloOa {
    id: ChannelId,
    settings: Settings,
}

impl ZaloOa {
    /// The codec of the channel `id`.
    #[must_use]
    pub fn new(id: ChannelId, settings: Settings) -> Self {
        Self { id, settings }
    }
}

//! Settings, checked once: one YAML file, the environment, and defaults that need neither.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;

use jiff::SignedDuration;
use secrecy::SecretString;

use crate::channels::Channel;
use crate::house::House;
use crate::id::{AccountId, ChannelId};

/// Every setting of one running service.
#[derive(Debug)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The folder of the embedded store.
    pub data: PathBuf,
    /// Under which address the platforms reach this service, without a trailing slash.
    pub public_url: Option<String>,
    /// How log lines are written.
    pub log: LogFormat,
    /// People, places and times.
    pub house: House,
    /// How deliveries are tried again.
    pub retry: Retry,
    /// The channels, in the order configured; only `web` where nothing is configured.
    pub channels: Vec<ChannelConfig>,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// How deliveries are tried again.
#[derive(Clone, Debug, PartialEq)]
pub struct Retry {
    /// The wait after the first, second, … failed delivery attempt; after the last it is given up.
    pub schedule: Vec<SignedDuration>,
    /// How far a wait is spread, as a part of it: 0.2 is ±20 %.
    pub jitter: f64,
}

/// One configured channel.
#[derive(Debug)]
pub struct ChannelConfig {
    /// Its id, as in `/webhooks/<id>`.
    pub id: ChannelId,
    /// Its codec.
    pub codec: Channel,
    /// How its platform is called; `None` for the web page, which calls nobody.
    pub api: Option<Api>,
}

/// How a platform is called.
#[derive(Debug)]
pub struct Api {
    /// Scheme and host, without a trailing slash.
    pub base: String,
    /// How calls prove who they are.
    pub tokens: Tokens,
}

/// The tokens of one channel.
#[derive(Debug)]
pub enum Tokens {
    /// One for each account, for good (Messenger: by page id; Zalo Bot: the empty account id).
    Fixed {
        /// By account.
        by_account: BTreeMap<AccountId, SecretString>,
        /// Makes `appsecret_proof` (Messenger).
        app_secret: Option<SecretString>,
    },
    /// A pair that rotates (Zalo OA); later pairs live in the store.
    Rotating {
        /// The app's id.
        app_id: String,
        /// The app secret.
        app_secret: SecretString,
        /// Scheme and host of the OAuth service.
        oauth_base: String,
        /// The first access token, if the operator gave one.
        access: Option<SecretString>,
        /// The first refresh token.
        refresh: SecretString,
    },
}

//! Settings, checked once: one YAML file, the environment, and defaults that need neither.
//!
//! Asks its [`World`] for variables and files, so that it can be proved without either. Never prints
//! a secret, not even one that stands where it must not.

mod admin;
mod channels;
mod error;
mod helpers;
mod people;
mod read;
mod secrets;
mod values;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::SignedDuration;
use secrecy::SecretString;

use crate::channels::{Channel, Webchat, webchat};
use crate::config::read::read_with;
use crate::config::secrets::Secrets;
use crate::house::House;
use crate::id::{AccountId, ChannelId};
use crate::store::Retention;

pub use error::ConfigError;
pub use helpers::{Endpoint, HelperSettings, Transcriber};
pub use read::data_in;

/// Where the service listens unless told otherwise: seen from this machine only.
pub const DEFAULT_LISTEN: SocketAddr =
    SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);

/// The folder of the store unless told otherwise.
pub const DEFAULT_DATA: &str = "data";

/// How long an account may not be heard of unless told otherwise.
pub const DEFAULT_SILENCE_ALARM: SignedDuration = SignedDuration::from_hours(24);

/// The largest configuration file that is read, in bytes.
pub const MAX_BYTES: usize = 256 * 1024;

/// What a configuration may ask of the machine it is read on.
pub struct World<'w> {
    /// The value of an environment variable; `None` where it is not set.
    pub env: &'w dyn Fn(&str) -> Option<String>,
    /// The text of a file.
    pub file: &'w dyn Fn(&Path) -> io::Result<String>,
}

impl fmt::Debug for World<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("World").finish_non_exhaustive()
    }
}

/// A configuration that can be worked with.
#[derive(Debug)]
pub struct Configured {
    /// The settings.
    pub config: Config,
    /// What is probably not meant, but does no harm.
    pub warnings: Vec<ConfigError>,
}

/// Reads the configuration file at `path`, or makes the settings of an installation without one.
///
/// # Errors
/// Every problem there is, warnings among them, where at least one of them is no warning.
pub fn load(path: Option<&Path>, world: &World<'_>) -> Result<Configured, Vec<ConfigError>> {
    load_with(path, world, Secrets::Needed)
}

/// The same for whoever prints what is no secret: none has to be there, and none is looked for. Nothing
/// can be served with it.
///
/// # Errors
/// As of [`load`].
pub fn load_without_secrets(
    path: Option<&Path>,
    world: &World<'_>,
) -> Result<Configured, Vec<ConfigError>> {
    load_with(path, world, Secrets::LeftOut)
}

fn load_with(
    path: Option<&Path>,
    world: &World<'_>,
    secrets: Secrets,
) -> Result<Configured, Vec<ConfigError>> {
    let Some(path) = path else {
        return read_with(None, world, secrets);
    };
    let name = path.display().to_string();
    match (world.file)(path) {
        Ok(text) => read_with(Some((&name, &text)), world, secrets),
        Err(cause) => Err(vec![ConfigError::Unreadable { name, cause }]),
    }
}

/// Reads a configuration: the name and the text of its file, or none.
///
/// # Errors
/// Every problem there is, warnings among them, where at least one of them is no warning.
pub fn read(file: Option<(&str, &str)>, world: &World<'_>) -> Result<Configured, Vec<ConfigError>> {
    read_with(file, world, Secrets::Needed)
}

/// The folder of the store by the configuration at `path`; nothing else of it is asked for, so that
/// no secret is needed.
///
/// # Errors
/// The first problem that keeps the folder from being known.
pub fn data_folder(path: Option<&Path>, world: &World<'_>) -> Result<PathBuf, Box<ConfigError>> {
    let Some(path) = path else {
        return data_in(None, world);
    };
    let name = path.display().to_string();
    match (world.file)(path) {
        Ok(text) => data_in(Some((&name, &text)), world),
        Err(cause) => Err(Box::new(ConfigError::Unreadable { name, cause })),
    }
}

/// Every setting of one running service.
#[derive(Debug)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The folder of the embedded store.
    pub data: PathBuf,
    /// The folder of recorded voices; `None` for no voices.
    pub voices: Option<PathBuf>,
    /// Under which address the platforms reach this service, without a trailing slash.
    pub public_url: Option<String>,
    /// How log lines are written.
    pub log: LogFormat,
    /// People, places and times.
    pub house: House,
    /// How deliveries are tried again.
    pub retry: Retry,
    /// How long what is stored is kept.
    pub retention: Retention,
    /// Which outside helpers there are; none unless configured.
    pub helpers: HelperSettings,
    /// What whoever asks for `/admin/…` must show; `None` switches that off.
    pub admin_token: Option<SecretString>,
    /// How long an account may not be heard of before that is an alarm; `None` for never.
    pub silence_alarm: Option<SignedDuration>,
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
    /// How long an account that the platform refuses is left alone before one message finds out
    /// whether it works again.
    pub probe_every: SignedDuration,
}

impl Default for Retry {
    /// Seven waits from a second to two hours, spread by a fifth.
    fn default() -> Self {
        let seconds = [1, 4, 15, 60, 5 * 60, 30 * 60, 2 * 60 * 60];
        Self {
            schedule: seconds.map(SignedDuration::from_secs).to_vec(),
            jitter: 0.2,
            probe_every: SignedDuration::from_mins(1),
        }
    }
}

/// One configured channel.
#[derive(Clone, Debug)]
pub struct ChannelConfig {
    /// Its id, as in `/webhooks/<id>`.
    pub id: ChannelId,
    /// Its codec.
    pub codec: Arc<Channel>,
    /// How its platform is called; `None` for the web page, which calls nobody.
    pub api: Option<Api>,
}

impl ChannelConfig {
    /// A web page, which needs no settings.
    #[must_use]
    pub fn web(id: &ChannelId) -> Self {
        let settings = webchat::Settings {
            origins: Vec::new(),
        };
        Self {
            id: id.clone(),
            codec: Arc::new(Channel::Web(Webchat::new(id.clone(), settings))),
            api: None,
        }
    }
}

/// How a platform is called.
#[derive(Clone, Debug)]
pub struct Api {
    /// Scheme and host, without a trailing slash.
    pub base: String,
    /// How calls prove who they are.
    pub tokens: Tokens,
    /// The most calls a second of each account; `None` where the platform names no limit.
    pub rate: Option<NonZeroU32>,
}

/// The tokens of one channel.
#[derive(Clone, Debug)]
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

//! `camtay decode`: says what a recorded webhook request is understood as.
//!
//! The same codecs as in the running service, with settings from the command line.

use std::io::Read;
use std::sync::Arc;

use anyhow::Context;
use clap::Args;
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::SecretString;
use serde_json::Value;

use crate::channels::{
    Channel, Codec, KINDS, Kind, Messenger, Webchat, ZaloBot, ZaloOa, messenger, report, webchat,
    zalo_bot, zalo_oa,
};
use crate::cli::{Sources, print};
use crate::id::{ChannelId, Timestamp};

/// The largest body that is read.
const MAX_BODY_BYTES: u64 = 8 * 1024 * 1024;

/// What a captured webhook request is read with.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// The channel: an id of the configuration, or messenger, zalo_oa, zalo_bot, web
    #[arg(value_name = "CHANNEL")]
    channel: String,
    /// A header of the request, such as 'X-Hub-Signature-256: sha256=…'; may be repeated
    #[arg(long = "header", value_name = "NAME: VALUE", value_parser = header)]
    headers: Vec<(String, String)>,
    /// A setting of the channel, such as app_secret=…; may be repeated
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = setting)]
    settings: Vec<(String, String)>,
    #[command(flatten)]
    sources: Sources,
}

/// Reads the raw body from standard input and prints one JSON object: whether the service would accept
/// it, why not, and what it holds.
pub(super) fn run(options: Options) -> anyhow::Result<()> {
    let mut body = Vec::new();
    std::io::stdin()
        .lock()
        .take(MAX_BODY_BYTES)
        .read_to_end(&mut body)
        .context("cannot read the body from standard input")?;
    let decoded = match configured(&options)? {
        Some(channel) => {
            let headers = header_map(options.headers)?;
            report::report(
                channel.kind(),
                &channel.read(&headers, &body, Timestamp::now()),
            )
        }
        None => decode(&options.channel, &body, options.headers, options.settings)?,
    };
    print(&decoded.to_string());
    Ok(())
}

/// The channel of this id in the configuration, else the only one of this kind; `None` where there is
/// none, or something is set by hand.
fn configured(options: &Options) -> anyhow::Result<Option<Arc<Channel>>> {
    if !options.settings.is_empty() || options.sources.config().is_none() {
        return Ok(None);
    }
    let channels = options.sources.settings()?.config.channels;
    let named = channels
        .iter()
        .find(|channel| channel.id.as_str() == options.channel);
    let kind = Kind::named(&options.channel);
    let mut of_kind = channels
        .iter()
        .filter(|channel| Some(channel.codec.kind()) == kind);
    let only = of_kind.next().filter(|_| of_kind.next().is_none());
    Ok(named.or(only).map(|channel| Arc::clone(&channel.codec)))
}

fn header(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once(':').ok_or("write it as 'Name: value'")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn setting(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("write it as key=value")?;
    Ok((key.trim().to_owned(), value.to_owned()))
}

/// Why a request could not even be tried.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// No platform has this name.
    #[error(
        "`{name}` is not a channel; beside those of the configuration (without `--set`) there are: {known}"
    )]
    UnknownChannel {
        /// What was asked for.
        name: String,
        /// Every name.
        known: String,
    },
    /// A `--set` names something this channel does not have.
    #[error("`{key}` is not a setting of {channel}; its settings are: {known}")]
    UnknownKey {
        /// What was set.
        key: String,
        /// The channel.
        channel: Kind,
        /// Every setting of it.
        known: String,
    },
    /// The channel cannot check a request without this setting.
    #[error("{channel} needs `{key}`: add `--set {key}=…`; the settings of {channel} are: {known}")]
    MissingKey {
        /// What is missing.
        key: &'static str,
        /// The channel.
        channel: Kind,
        /// Every setting of it.
        known: String,
    },
    /// A header that HTTP does not allow.
    #[error("`{name}` is not a header as HTTP allows it")]
    BadHeader {
        /// Its name.
        name: String,
    },
}

/// Reads one recorded request; the answer is [`report::report`]'s.
///
/// `settings` are the pairs of `--set`, whose keys take `-` for `_`; of a key that is set twice the
/// last counts.
///
/// # Errors
/// The channel, a setting or a header is not known. A request that is refused is no error.
pub fn decode(
    channel_name: &str,
    body: &[u8],
    headers: Vec<(String, String)>,
    settings: Vec<(String, String)>,
) -> Result<Value, DecodeError> {
    let kind = Kind::named(channel_name).ok_or_else(|| DecodeError::UnknownChannel {
        name: channel_name.to_owned(),
        known: KINDS.map(Kind::name).join(", "),
    })?;
    let channel = codec(&Set::new(kind, settings)?)?;
    let headers = header_map(headers)?;
    Ok(report::report(
        kind,
        &channel.read(&headers, body, Timestamp::now()),
    ))
}

/// The settings of a channel and the other names that are taken for them.
fn keys(kind: Kind) -> &'static [(&'static str, &'static [&'static str])] {
    match kind {
        Kind::Messenger => &[
            ("app_secret", &["secret"]),
            ("app_id", &[]),
            ("verify_token", &[]),
            ("page_id", &["page", "pages"]),
        ],
        Kind::ZaloOa => &[
            ("app_id", &[]),
            ("app_secret", &[]),
            ("oa_secret_key", &["secret_key", "oa_secret"]),
            ("oa_id", &[]),
        ],
        Kind::ZaloBot => &[("secret_token", &["secret"]), ("token", &[]), ("name", &[])],
        Kind::Web => &[],
    }
}

/// The settings of one channel, checked.
struct Set {
    kind: Kind,
    pairs: Vec<(&'static str, String)>,
}

impl Set {
    /// Finds the setting that each pair means.
    fn new(kind: Kind, settings: Vec<(String, String)>) -> Result<Self, DecodeError> {
        let named = |(key, value): (String, String)| {
            let name = key.trim().replace('-', "_").to_ascii_lowercase();
            let found = keys(kind)
                .iter()
                .find(|(known, others)| *known == name || others.contains(&name.as_str()));
            match found {
                Some((known, _)) => Ok((*known, value)),
                None => Err(DecodeError::UnknownKey {
                    key,
                    channel: kind,
                    known: known_keys(kind),
                }),
            }
        };
        let pairs = settings.into_iter().map(named).collect::<Result<_, _>>()?;
        Ok(Self { kind, pairs })
    }

    /// The value of a setting that need not be there.
    fn optional(&self, key: &str) -> Option<String> {
        let set = self.pairs.iter().rev().find(|(known, _)| *known == key);
        set.map(|(_, value)| value.clone())
            .filter(|value| !value.is_empty())
    }

    /// The value of a setting that must be there.
    fn needed(&self, key: &'static str) -> Result<String, DecodeError> {
        self.optional(key).ok_or_else(|| DecodeError::MissingKey {
            key,
            channel: self.kind,
            known: known_keys(self.kind),
        })
    }
}

/// The codec with these settings.
fn codec(set: &Set) -> Result<Channel, DecodeError> {
    let id = ChannelId::new(set.kind.name());
    let secret = |value: Option<String>| SecretString::from(value.unwrap_or_default());
    Ok(match set.kind {
        Kind::Messenger => Channel::Messenger(Messenger::new(
            id,
            messenger::Settings {
                app_id: set.optional("app_id"),
                app_secret: SecretString::from(set.needed("app_secret")?),
                verify_token: secret(set.optional("verify_token")),
                // A recorded request is shown whole, whichever page it is of.
                pages: Vec::new(),
                graph_version: String::new(),
                public_url: None,
            },
        )),
        Kind::ZaloOa => {
            let oa_secret_key = set.optional("oa_secret_key").map(SecretString::from);
            let app_secret = match &oa_secret_key {
                Some(_) => set.optional("app_secret"),
                None => Some(set.needed("app_secret")?),
            };
            Channel::ZaloOa(ZaloOa::new(
                id,
                zalo_oa::Settings {
                    app_id: set.needed("app_id")?,
                    oa_id: set.optional("oa_id"),
                    app_secret: secret(app_secret),
                    oa_secret_key,
                    buttons: false,
                    public_url: None,
                },
            ))
        }
        Kind::ZaloBot => Channel::ZaloBot(ZaloBot::new(
            id,
            zalo_bot::Settings {
                secret_token: SecretString::from(set.needed("secret_token")?),
                name: set.optional("name"),
                public_url: None,
            },
        )),
        Kind::Web => Channel::Web(Webchat::new(
            id,
            webchat::Settings {
                origins: Vec::new(),
            },
        )),
    })
}

/// The settings of a channel, for a message.
fn known_keys(kind: Kind) -> String {
    let names: Vec<_> = keys(kind).iter().map(|(name, _)| *name).collect();
    if names.is_empty() {
        return "none".to_owned();
    }
    names.join(", ")
}

/// The headers as HTTP has them.
fn header_map(headers: Vec<(String, String)>) -> Result<HeaderMap, DecodeError> {
    headers
        .into_iter()
        .map(|(name, value)| {
            let parsed = HeaderName::try_from(name.trim()).ok();
            let value = HeaderValue::try_from(value.trim()).ok();
            parsed.zip(value).ok_or(DecodeError::BadHeader { name })
        })
        .collect()
}

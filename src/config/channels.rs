//! Reading the channels: one kind a platform, each with its codec and its tokens.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::Arc;

use jiff::SignedDuration;
use secrecy::SecretString;

use crate::channels::{
    Channel, Messenger, Webchat, ZaloBot, ZaloOa, messenger, webchat, zalo_bot, zalo_oa,
};
use crate::config::people::item_key;
use crate::config::read::Reader;
use crate::config::secrets::{self, ANY, Rule, Wanted};
use crate::config::{Api, ChannelConfig, ConfigError, Tokens, values};
use crate::diagnose::nearest;
use crate::house::House;
use crate::id::{AccountId, ChannelId};
use crate::yaml::{Entry, Fields, Node, Value, Word};

/// Every kind of channel.
const KINDS: [&str; 4] = ["web", "messenger", "zalo_oa", "zalo_bot"];

/// Where platforms are called unless told otherwise.
const GRAPH_API: &str = "https://graph.facebook.com";
const GRAPH_VERSION: &str = "v25.0";
const ZALO_OA_API: &str = "https://openapi.zalo.me";
const ZALO_OAUTH: &str = "https://oauth.zaloapp.com";
const ZALO_BOT_API: &str = "https://bot-api.zaloplatforms.com";

/// Calls a second that each page may make: "Rate limiting", 300 for texts.
const MESSENGER_RATE: u32 = 300;
/// Calls a second that an app may make: 4,000 a minute.
const ZALO_OA_RATE: u32 = 66;

/// The rule of the platform for what `setWebhook` is given.
const SECRET_TOKEN: Rule = Rule {
    least: 8,
    most: 256,
    why: "the platform takes 8 to 256 characters",
};

/// The channel that is being read.
struct Draft<'n> {
    id: Word,
    fields: Fields<'n>,
}

impl Reader<'_> {
    /// Every channel that could be read. Their windows become rules of the house.
    pub(super) fn channels(
        &mut self,
        entry: Option<&Entry>,
        house: &mut House,
    ) -> Vec<ChannelConfig> {
        let items = entry.map_or(&[] as &[Node], |entry| {
            self.items(entry, "a list of channels")
        });
        if items.is_empty() {
            self.errors.push(ConfigError::NoChannels {
                file: self.file.clone(),
                at: entry.map_or_else(|| (0, 0).into(), |entry| entry.key.at),
            });
        }
        let mut taken = Vec::new();
        let mut channels = Vec::new();
        for (entry, item) in entry
            .iter()
            .flat_map(|entry| items.iter().map(move |item| (entry, item)))
        {
            channels.extend(self.channel(&item_key(entry, item), item, &mut taken));
        }
        for channel in &channels {
            if let Some(window) = window(&channel.codec) {
                house.windows.insert(channel.id.clone(), window);
            }
        }
        channels
    }

    fn channel(&mut self, key: &Word, item: &Node, taken: &mut Vec<Word>) -> Option<ChannelConfig> {
        let mut fields = self.problems.fields("a channel", key, item);
        let id = fields.required("id", &mut self.problems);
        let kind = fields.required("kind", &mut self.problems);
        let id = id.and_then(|entry| self.id(entry, ("a channel", "channels"), taken));
        let kind = kind.and_then(|entry| self.word(entry, "a kind of channel"));
        // Without a kind nothing is known of the other keys, and without an id of their variables.
        let (id, kind) = (id?, kind?);
        let draft = Draft { id, fields };
        match kind.text.as_str() {
            "web" => self.web(draft),
            "messenger" => self.messenger(draft),
            "zalo_oa" => self.zalo_oa(draft),
            "zalo_bot" => self.zalo_bot(draft),
            _ => {
                self.errors.push(ConfigError::UnknownKind {
                    nearest: nearest(&kind.text, KINDS),
                    kind: kind.text,
                    file: self.file.clone(),
                    at: kind.at,
                });
                None
            }
        }
    }

    fn web(&mut self, mut draft: Draft<'_>) -> Option<ChannelConfig> {
        let origins = draft.fields.optional("origins");
        draft.fields.finish(&mut self.problems);
        let origins = origins.map_or_else(Vec::new, |entry| self.list(entry, &values::URL));
        let id = ChannelId::new(&draft.id.text);
        Some(ChannelConfig {
            id: id.clone(),
            codec: Arc::new(Channel::Web(Webchat::new(
                id,
                webchat::Settings { origins },
            ))),
            api: None,
        })
    }

    fn messenger(&mut self, mut draft: Draft<'_>) -> Option<ChannelConfig> {
        let fields = &mut draft.fields;
        let app_id = fields.optional("app_id");
        let app_secret = fields.optional("app_secret");
        let verify_token = fields.optional("verify_token");
        let pages = fields.required("pages", &mut self.problems);
        let version = fields.optional("graph_version");
        let base = fields.optional("api_base");
        let rate = fields.optional("rate");
        draft.fields.finish(&mut self.problems);

        let id = &draft.id;
        let app_id = app_id.and_then(|entry| self.value(entry, &values::PLATFORM_ID));
        let app_secret = self.channel_secret(id, "app_secret", app_secret, ANY);
        let verify_token = self.channel_secret(id, "verify_token", verify_token, ANY);
        let by_account = pages.map_or_else(BTreeMap::new, |entry| self.pages(id, entry));
        let version = version.and_then(|entry| self.value(entry, &values::GRAPH_VERSION));
        let rate = rate.and_then(|entry| self.value(entry, &values::RATE));
        let base = self.base(base, GRAPH_API);
        let (app_secret, verify_token) = (app_secret?, verify_token?);
        let settings = messenger::Settings {
            app_id,
            app_secret: app_secret.clone(),
            verify_token,
            pages: by_account.keys().map(ToString::to_string).collect(),
            graph_version: version.unwrap_or_else(|| GRAPH_VERSION.to_owned()),
            public_url: self.public_url.clone(),
        };
        let id = ChannelId::new(&id.text);
        Some(ChannelConfig {
            id: id.clone(),
            codec: Arc::new(Channel::Messenger(Messenger::new(id, settings))),
            api: Some(Api {
                base,
                rate: rate.or(NonZeroU32::new(MESSENGER_RATE)),
                tokens: Tokens::Fixed {
                    by_account,
                    app_secret: Some(app_secret),
                },
            }),
        })
    }

    /// The pages of a Messenger channel with their tokens.
    fn pages(&mut self, channel: &Word, entry: &Entry) -> BTreeMap<AccountId, SecretString> {
        let items = self.items(entry, "a list of pages");
        if items.is_empty() && matches!(entry.value.value, Value::List(_)) {
            let expected = "a list of at least one page";
            self.problems.unexpected(&entry.key, &entry.value, expected);
        }
        let mut taken = Vec::new();
        let mut pages = BTreeMap::new();
        for item in items {
            let mut fields = self.problems.fields("a page", &item_key(entry, item), item);
            let id = fields.required("id", &mut self.problems);
            let token = fields.optional("token");
            fields.finish(&mut self.problems);
            let Some(id) = id.and_then(|entry| {
                let text = self.value(entry, &values::PLATFORM_ID)?;
                let at = entry.value.at;
                Some(Word { text, at })
            }) else {
                continue;
            };
            if !self.only_one(&id, "pages", &mut taken) {
                continue;
            }
            let token = self.secret(&Wanted {
                key: "token",
                entry: token,
                variable: secrets::variable(&[&channel.text, "page", &id.text, "token"]),
                needed_by: id.at,
                rule: ANY,
            });
            if let Some(token) = token {
                pages.insert(AccountId::new(&id.text), token);
            }
        }
        pages
    }

    fn zalo_oa(&mut self, mut draft: Draft<'_>) -> Option<ChannelConfig> {
        let fields = &mut draft.fields;
        let app_id = fields.required("app_id", &mut self.problems);
        let oa_id = fields.optional("oa_id");
        let app_secret = fields.optional("app_secret");
        let oa_secret_key = fields.optional("oa_secret_key");
        let refresh = fields.optional("refresh_token");
        let access = fields.optional("access_token");
        let base = fields.optional("api_base");
        let rate = fields.optional("rate");
        let oauth_base = fields.optional("oauth_base");
        let buttons = fields.optional("buttons");
        draft.fields.finish(&mut self.problems);

        let id = &draft.id;
        let app_id = app_id.and_then(|entry| self.value(entry, &values::PLATFORM_ID));
        let oa_id = oa_id.and_then(|entry| self.value(entry, &values::PLATFORM_ID));
        let app_secret = self.channel_secret(id, "app_secret", app_secret, ANY);
        let oa_secret_key = self.optional_channel_secret(id, "oa_secret_key", oa_secret_key);
        let refresh = self.channel_secret(id, "refresh_token", refresh, ANY);
        let access = self.optional_channel_secret(id, "access_token", access);
        let rate = rate.and_then(|entry| self.value(entry, &values::RATE));
        let base = self.base(base, ZALO_OA_API);
        let oauth_base = self.base(oauth_base, ZALO_OAUTH);
        let buttons = buttons.and_then(|entry| self.value(entry, &values::BOOLEAN));
        let (app_id, app_secret, refresh) = (app_id?, app_secret?, refresh?);
        let settings = zalo_oa::Settings {
            app_id: app_id.clone(),
            oa_id,
            app_secret: app_secret.clone(),
            oa_secret_key,
            buttons: buttons.unwrap_or(false),
            public_url: self.public_url.clone(),
        };
        let id = ChannelId::new(&id.text);
        Some(ChannelConfig {
            id: id.clone(),
            codec: Arc::new(Channel::ZaloOa(ZaloOa::new(id, settings))),
            api: Some(Api {
                base,
                rate: rate.or(NonZeroU32::new(ZALO_OA_RATE)),
                tokens: Tokens::Rotating {
                    app_id,
                    app_secret,
                    oauth_base,
                    access,
                    refresh,
                },
            }),
        })
    }

    fn zalo_bot(&mut self, mut draft: Draft<'_>) -> Option<ChannelConfig> {
        let token = draft.fields.optional("token");
        let secret_token = draft.fields.optional("secret_token");
        let name = draft.fields.optional("name");
        let base = draft.fields.optional("api_base");
        let rate = draft.fields.optional("rate");
        draft.fields.finish(&mut self.problems);

        let id = &draft.id;
        let token = self.channel_secret(id, "token", token, ANY);
        let secret_token = self.channel_secret(id, "secret_token", secret_token, SECRET_TOKEN);
        let name = name.and_then(|entry| self.name(entry, "the bot's display name"));
        let rate = rate.and_then(|entry| self.value(entry, &values::RATE));
        let base = self.base(base, ZALO_BOT_API);
        let (token, secret_token) = (token?, secret_token?);
        let settings = zalo_bot::Settings {
            secret_token,
            name,
            public_url: self.public_url.clone(),
        };
        let id = ChannelId::new(&id.text);
        Some(ChannelConfig {
            id: id.clone(),
            codec: Arc::new(Channel::ZaloBot(ZaloBot::new(id, settings))),
            api: Some(Api {
                base,
                rate,
                tokens: Tokens::Fixed {
                    by_account: BTreeMap::from([(AccountId::new(""), token)]),
                    app_secret: None,
                },
            }),
        })
    }

    /// Scheme and host of a platform.
    fn base(&mut self, entry: Option<&Entry>, default: &str) -> String {
        entry
            .and_then(|entry| self.value(entry, &values::URL))
            .unwrap_or_else(|| default.to_owned())
    }

    fn channel_secret(
        &mut self,
        channel: &Word,
        key: &'static str,
        entry: Option<&Entry>,
        rule: Rule,
    ) -> Option<SecretString> {
        self.secret(&wanted(channel, key, entry, rule))
    }

    fn optional_channel_secret(
        &mut self,
        channel: &Word,
        key: &'static str,
        entry: Option<&Entry>,
    ) -> Option<SecretString> {
        self.optional_secret(&wanted(channel, key, entry, ANY))
    }
}

/// For how long after a person's last word the bot may begin to speak.
///
/// Source: the platforms' references, read 2026-11-23. Messenger: "Standard messaging window", 24 h.
/// Zalo OA: 7 days, of which the first 48 h cost nothing. A Zalo Bot has no window.
fn window(codec: &Channel) -> Option<SignedDuration> {
    match codec {
        Channel::Messenger(_) => Some(SignedDuration::from_hours(24)),
        Channel::ZaloOa(_) => Some(SignedDuration::from_hours(48)),
        Channel::ZaloBot(_) | Channel::Web(_) => None,
    }
}

/// A secret of a channel: where the configuration names none, it is in a variable of its own name.
fn wanted<'n>(
    channel: &Word,
    key: &'static str,
    entry: Option<&'n Entry>,
    rule: Rule,
) -> Wanted<'n> {
    Wanted {
        key,
        entry,
        variable: secrets::variable(&[&channel.text, key]),
        needed_by: channel.at,
        rule,
    }
}

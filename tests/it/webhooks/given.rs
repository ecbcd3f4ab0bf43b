//! Codecs as an operator configures them, and proofs as the platforms compute them.

use camtay::channels::messenger::{self, Messenger};
use camtay::channels::webchat::{self, Webchat};
use camtay::channels::zalo_bot::{self, ZaloBot};
use camtay::channels::zalo_oa::{self, ZaloOa};
use camtay::channels::{Codec, KINDS, Kind, Webhook, report};
use camtay::id::{AccountId, ChannelId, ConversationId, Timestamp};
use camtay::message::Inbound;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::SecretString;
use serde_json::Value;
use sha2::{Digest, Sha256};

pub const APP_SECRET: &str = "0123456789abcdef0123456789abcdef";
pub const OA_APP_ID: &str = "4100200300400500600";
pub const OA_SECRET: &str = "Abc1Def2Ghi3Jkl4Mno5";
pub const BOT_SECRET: &str = "a-secret-of-our-own-making";
pub const VISITOR_TOKEN: &str = "abcdefghijklmnopqrstuvwxyz_-012345";

/// The header by which a platform proves itself, as the platform computes it.
pub fn proof(
    kind: Kind,
    body: &[u8],
    headers: &[(String, String)],
    forged: bool,
) -> (&'static str, String) {
    let other = if forged { "x" } else { "" };
    match kind {
        Kind::Messenger => {
            let mac = hmac(&format!("{APP_SECRET}{other}"), body);
            (
                "X-Hub-Signature-256",
                format!("sha256={}", hex::encode(mac)),
            )
        }
        Kind::ZaloOa => {
            let parsed: Value = serde_json::from_slice(body).unwrap_or_default();
            let at = match &parsed["timestamp"] {
                Value::String(digits) => digits.clone(),
                Value::Number(number) => number.to_string(),
                _ => headers
                    .iter()
                    .find(|(name, _)| name.eq_ignore_ascii_case("x-zevent-timestamp"))
                    .map_or_else(String::new, |(_, value)| value.clone()),
            };
            let mut digest = Sha256::new();
            digest.update(OA_APP_ID);
            digest.update(body);
            digest.update(at);
            digest.update(format!("{OA_SECRET}{other}"));
            let mac = hex::encode(digest.finalize());
            ("X-ZEvent-Signature", format!("mac={mac}"))
        }
        Kind::ZaloBot => ("X-Bot-Api-Secret-Token", format!("{BOT_SECRET}{other}")),
        Kind::Web if forged => ("Authorization", "Bearer short".to_owned()),
        Kind::Web => ("Authorization", format!("Bearer {VISITOR_TOKEN}")),
    }
}

/// What every case of a channel is configured with.
pub fn settings(kind: Kind) -> Vec<(String, String)> {
    let pairs: &[(&str, &str)] = match kind {
        Kind::Messenger => &[("app_secret", APP_SECRET), ("app_id", "990011223344556")],
        Kind::ZaloOa => &[
            ("app_id", OA_APP_ID),
            ("app_secret", "the app's own"),
            ("oa_secret_key", OA_SECRET),
            ("oa_id", "2900000000000000001"),
        ],
        Kind::ZaloBot => &[("secret_token", BOT_SECRET), ("name", "Bot Ấp 3")],
        Kind::Web => &[],
    };
    let owned = pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    owned.collect()
}

pub fn hmac(key: &str, body: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
    mac.update(body);
    mac.finalize().into_bytes().to_vec()
}

pub fn header_map(headers: &[(&str, &str)]) -> HeaderMap {
    let parsed = headers.iter().map(|(name, value)| {
        (
            HeaderName::try_from(*name).unwrap(),
            HeaderValue::try_from(*value).unwrap(),
        )
    });
    parsed.collect()
}

/// The headers of a body that Messenger signed.
pub fn signed(body: &[u8]) -> HeaderMap {
    let (name, value) = proof(Kind::Messenger, body, &[], false);
    header_map(&[(name, &value)])
}

pub fn now() -> Timestamp {
    Timestamp::from_second(1_795_400_000).unwrap()
}

pub fn person(id: &str) -> ConversationId {
    ConversationId::person(&ChannelId::new("fb"), &AccountId::new("104"), id)
}

pub fn messenger_settings() -> messenger::Settings {
    messenger::Settings {
        app_id: Some("990011223344556".to_owned()),
        app_secret: SecretString::from(APP_SECRET),
        verify_token: SecretString::from("let me in"),
        pages: Vec::new(),
        graph_version: "v25.0".to_owned(),
        public_url: Some("https://camtay.example.vn".to_owned()),
    }
}

pub fn messenger() -> Messenger {
    Messenger::new(ChannelId::new("fb"), messenger_settings())
}

pub fn oa() -> ZaloOa {
    ZaloOa::new(
        ChannelId::new("oa"),
        zalo_oa::Settings {
            app_id: OA_APP_ID.to_owned(),
            oa_id: None,
            app_secret: SecretString::from("the app's own"),
            oa_secret_key: Some(SecretString::from(OA_SECRET)),
            buttons: true,
            public_url: Some("https://camtay.example.vn".to_owned()),
        },
    )
}

pub fn bot() -> ZaloBot {
    ZaloBot::new(
        ChannelId::new("bot"),
        zalo_bot::Settings {
            secret_token: SecretString::from(BOT_SECRET),
            name: Some("Bot Ấp 3".to_owned()),
            public_url: Some("https://camtay.example.vn".to_owned()),
        },
    )
}

pub fn web() -> Webchat {
    Webchat::new(
        ChannelId::new("web"),
        webchat::Settings {
            origins: Vec::new(),
        },
    )
}

pub fn codecs() -> Vec<Box<dyn Codec>> {
    vec![
        Box::new(messenger()),
        Box::new(oa()),
        Box::new(bot()),
        Box::new(web()),
    ]
}

/// Sends a body, rightly signed, to every codec; the report must not panic either.
pub fn read_everywhere(body: &[u8]) -> Vec<Inbound> {
    let mut all = Vec::new();
    for (kind, codec) in KINDS.into_iter().zip(codecs()) {
        let (name, value) = proof(kind, body, &[], false);
        let read = codec.read(&header_map(&[(name, &value)]), body, now());
        assert!(report::report(kind, &read)["messages"].is_array());
        all.extend(read.map(Webhook::into_inbound).unwrap_or_default());
    }
    all
}

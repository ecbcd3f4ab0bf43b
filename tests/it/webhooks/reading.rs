//! What reading a webhook promises beyond its tables.

use camtay::channels::zalo_bot::{self, ZaloBot};
use camtay::channels::{Codec, Kind, Messenger, messenger};
use camtay::cli::decode::decode;
use camtay::id::{ChannelId, Timestamp};
use camtay::message::{Content, Media};
use proptest::prelude::*;
use secrecy::SecretString;
use serde_json::{Value, json};

use crate::webhooks::given::{
    BOT_SECRET, bot, header_map, hmac, messenger, messenger_settings, now, read_everywhere,
    settings, signed,
};

#[test]
fn the_signature_of_the_zalo_reference_is_computed_the_same() {
    let body = r#"{"app_id":"4100200300400500600","event_name":"user_send_text","sender":{"id":"7001002003004005006"},"recipient":{"id":"2900000000000000001"},"user_id_by_app":"8800770066005500440","message":{"msg_id":"a1b2c3d4e5f60718","text":"Chào"},"timestamp":"1795420800123"}"#;
    assert_eq!(body.len(), 263);
    let mac = "mac=67bf565b8a93fb94cecca8e0a017639d15fe902c4cf34ab9d859ad52ffe294b5";
    let header = ("X-ZEvent-Signature".to_owned(), mac.to_owned());
    let read = decode(
        "zalo-oa",
        body.as_bytes(),
        vec![header],
        settings(Kind::ZaloOa),
    )
    .unwrap();
    assert_eq!(read["messages"][0]["text"], "Chào");
}

#[test]
fn settings_that_are_unknown_or_missing_are_named_with_their_remedy() {
    let pair = |key: &str, value: &str| vec![(key.to_owned(), value.to_owned())];
    let said = |channel, settings| {
        decode(channel, b"{}", vec![], settings)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        said("telegram", vec![]),
        "`telegram` is not a channel; beside those of the configuration (without `--set`) there are: messenger, zalo_oa, zalo_bot, web"
    );
    assert_eq!(
        said("messenger", pair("colour", "red")),
        "`colour` is not a setting of messenger; its settings are: app_secret, app_id, \
         verify_token, page_id"
    );
    assert_eq!(
        said("zalo-bot", vec![]),
        "zalo_bot needs `secret_token`: add `--set secret_token=…`; the settings of zalo_bot are: \
         secret_token, token, name"
    );
    assert!(decode("zalo_bot", b"", vec![], pair("secret", "s")).is_ok());
    assert!(said("zalo_oa", pair("app-id", "1")).contains("add `--set app_secret=…`"));
}

#[test]
fn an_empty_secret_proves_nothing() {
    let nobody = || SecretString::from("");
    let messenger = Messenger::new(
        ChannelId::new("m"),
        messenger::Settings {
            app_secret: nobody(),
            verify_token: nobody(),
            ..messenger_settings()
        },
    );
    let body = br#"{"object":"page"}"#;
    let hex = hex::encode(hmac("", body));
    let headers = header_map(&[("x-hub-signature-256", &format!("sha256={hex}"))]);
    assert!(messenger.read(&headers, body, now()).is_err());
    assert!(!messenger.verifies("subscribe", ""));
    let bot = ZaloBot::new(
        ChannelId::new("b"),
        zalo_bot::Settings {
            secret_token: nobody(),
            name: None,
            public_url: None,
        },
    );
    let headers = header_map(&[("x-bot-api-secret-token", "")]);
    assert!(bot.read(&headers, br#"{"event_name":"x"}"#, now()).is_err());
}

#[test]
fn the_challenge_is_returned_only_to_who_knows_the_token() {
    let codec = messenger();
    assert!(codec.verifies("subscribe", "let me in"));
    assert!(!codec.verifies("subscribe", "let me"));
    assert!(!codec.verifies("unsubscribe", "let me in"));
}

#[test]
fn one_message_has_one_dedupe_key_however_often_it_arrives() {
    let body = br#"{"object":"page","entry":[{"id":"104","messaging":[
        {"sender":{"id":"77"},"recipient":{"id":"104"},"timestamp":1795400010000,"message":{"mid":"m_1","text":"a"}},
        {"sender":{"id":"77"},"recipient":{"id":"104"},"timestamp":1795400020000,"postback":{"payload":"GO","title":"Go"}}]}]}"#;
    let codec = messenger();
    let read = |at| {
        let inbound = codec.read(&signed(body), body, at).unwrap().into_inbound();
        inbound
            .iter()
            .map(|inbound| inbound.dedupe.to_string())
            .collect::<Vec<_>>()
    };
    let keys = read(now());
    assert_eq!(keys, read(Timestamp::UNIX_EPOCH));
    assert_eq!(keys[0], "fb/m_1");
    assert!(
        keys[1].starts_with("fb/104/77/1795400020000/"),
        "{}",
        keys[1]
    );
}

#[test]
fn who_opens_the_chat_through_a_link_is_heard_once() {
    let contents = |payload: &str| {
        let body = json!({"object":"page","entry":[{"id":"104","messaging":[{
            "sender":{"id":"77"},"postback":{"mid":"m","payload":payload,"referral":{"ref":"thon-1"}}}]}]});
        let body = body.to_string();
        let read = messenger().read(&signed(body.as_bytes()), body.as_bytes(), now());
        let inbound = read.unwrap().into_inbound();
        inbound
            .into_iter()
            .map(|inbound| inbound.content)
            .collect::<Vec<_>>()
    };
    let code = "thon-1".to_owned();
    let came = Content::Referral { code };
    assert_eq!(contents("GET_STARTED"), std::slice::from_ref(&came));
    let tapped = Content::Postback {
        payload: "go:menu".to_owned(),
        title: None,
    };
    assert_eq!(contents("go:menu"), [came, tapped]);
}

#[test]
fn a_thumb_up_is_told_from_other_stickers() {
    for (id, liked) in [("369239263222822", true), ("369239263222823", false)] {
        let body = json!({"object":"page","entry":[{"id":"104","messaging":[{
            "sender":{"id":"77"},"message":{"mid":"m","attachments":[
                {"type":"sticker","payload":{"url":"https://x"}},
                {"type":"image","payload":{"url":"https://x","sticker_id":id}}]}}]}]});
        let body = body.to_string();
        let read = messenger().read(&signed(body.as_bytes()), body.as_bytes(), now());
        let inbound = read.unwrap().into_inbound();
        let expected = if liked {
            Media::ThumbsUp
        } else {
            Media::Sticker
        };
        assert_eq!(inbound.len(), 1);
        assert!(matches!(inbound[0].content, Content::Media { media, .. } if media == expected));
    }
}

#[test]
fn the_address_of_a_voice_is_kept_and_of_nothing_else() {
    let media = |kind: &str| {
        [
            json!({"object":"page","entry":[{"id":"104","messaging":[{"sender":{"id":"77"},
                "message":{"mid":"m","attachments":[{"type":kind,"payload":{"url":"https://x/1"}}]}}]}]}),
            json!({"event_name":format!("user_send_{kind}"),"sender":{"id":"7001"},
                "recipient":{"id":"2900000000000000001"},"timestamp":"1795420800203",
                "message":{"msg_id":"b4","attachments":[{"type":kind,"payload":{"url":"https://x/1"}}]}}),
        ]
    };
    let bot = json!({"event_name":"message.voice.received","message":{"date":1_795_420_820_005_u64,
        "message_id":"6","chat":{"id":"a"},"from":{"id":"a"},"voice_url":"https://x/1"}});
    let addresses = |body: Value| -> Vec<Option<String>> {
        let read = read_everywhere(body.to_string().as_bytes());
        let media = read
            .into_iter()
            .filter_map(|inbound| match inbound.content {
                Content::Media { address, .. } => {
                    assert!(!format!("{address:?}").contains("https"), "it is shown");
                    Some(address.map(|address| address.as_str().to_owned()))
                }
                _ => None,
            });
        media.collect()
    };
    for body in media("audio").into_iter().chain([bot]) {
        assert_eq!(addresses(body), [Some("https://x/1".to_owned())]);
    }
    for body in media("video") {
        assert_eq!(addresses(body), [None]);
    }
}

proptest! {
    #[test]
    fn no_bytes_make_a_codec_panic(body in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_everywhere(&body);
    }

    #[test]
    fn no_json_makes_a_codec_panic_or_grow(body in any_event()) {
        let body = body.to_string();
        for inbound in read_everywhere(body.as_bytes()) {
            prop_assert!(inbound.dedupe.as_str().len() < 1_000);
            prop_assert!(inbound.conversation.to_string().len() < 2_000);
        }
    }

    #[test]
    fn long_words_from_outside_are_bounded(words in "[\\x00-\\x1faà\u{300}]{0,40}", times in 0_usize..2_000) {
        let text = words.repeat(times);
        let body = json!({"id": "1", "event_name": "message.text.received", "result": null,
            "message": {"message_id": "1", "chat": {"id": "c"}, "text": text}}).to_string();
        let headers = header_map(&[("x-bot-api-secret-token", BOT_SECRET)]);
        let read = bot().read(&headers, body.as_bytes(), now()).unwrap();
        for inbound in read.into_inbound() {
            let Content::Text { text } = inbound.content else { panic!() };
            prop_assert!(text.chars().count() <= 8_000);
            prop_assert!(!text.contains(|letter: char| letter.is_control() && letter != '\n' && letter != '\t'));
        }
    }
}

/// JSON that uses the platforms' own keys with values of any kind.
fn any_event() -> impl Strategy<Value = Value> {
    const KEYS: [&str; 46] = [
        "object",
        "entry",
        "messaging",
        "standby",
        "changes",
        "sender",
        "recipient",
        "id",
        "timestamp",
        "message",
        "mid",
        "text",
        "attachments",
        "type",
        "payload",
        "sticker_id",
        "quick_reply",
        "postback",
        "title",
        "referral",
        "ref",
        "is_echo",
        "app_id",
        "metadata",
        "pass_thread_control",
        "new_owner_app_id",
        "event_name",
        "msg_id",
        "follower",
        "oa_id",
        "group_id",
        "users",
        "user_id",
        "admin_id",
        "result",
        "chat",
        "chat_type",
        "from",
        "is_bot",
        "display_name",
        "date",
        "message_id",
        "caption",
        "field",
        "value",
        "time",
    ];
    const WORDS: [&str; 20] = [
        "page",
        "user_send_text",
        "user_send_group_image",
        "user_join_group",
        "create_group",
        "follow",
        "oa_send_text",
        "user_submit_info",
        "user_out_group",
        "message.text.received",
        "message.image.received",
        "message.unsupported.received",
        "zgr-1",
        "GROUP",
        "image",
        "sticker",
        "fallback",
        "1795400000",
        "@Bot Ấp 3",
        "messages",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        proptest::sample::select(&WORDS[..]).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, |inner| {
        let key = proptest::sample::select(&KEYS[..]);
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            proptest::collection::btree_map(key.prop_map(str::to_owned), inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

#[test]
fn a_configured_channel_is_found_by_its_id_and_by_its_kind() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("camtay.yaml");
    let channels =
        "channels:\n  - { id: bot, kind: zalo_bot, token: { env: T }, secret_token: { env: S } }\n";
    std::fs::write(&config, channels).unwrap();
    let read = |channel: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_camtay"))
            .args(["decode", channel, "--config"])
            .arg(&config)
            .args(["--header", "X-Bot-Api-Secret-Token: long-enough"])
            .env("T", "1:token")
            .env("S", "long-enough")
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        serde_json::from_slice::<Value>(&output.stdout).unwrap_or_default()
    };
    for channel in ["bot", "zalo_bot", "zalo-bot"] {
        assert_eq!(read(channel)["accept"], true, "{channel}");
    }
    assert_eq!(read("zalo"), Value::Null);
}

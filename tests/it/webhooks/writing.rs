//! What writing a message promises, and what the platforms' answers mean.

use std::fmt::Write;
use std::path::Path;

use camtay::channels::{ApiCall, Codec, KINDS, Kind, Messenger, Outgoing, SendOutcome, Window};
use camtay::id::{AccountId, ChannelId, ConversationId, PictureHash};
use camtay::message::{Outbound, Picture, QuickReply, Recording, Voice};
use camtay::text;
use expect_test::expect_file;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::webhooks::given::{bot, codecs, header_map, messenger, messenger_settings, oa, person};

#[test]
fn messages_are_written_as_shown() {
    let words =
        Outbound::text("Bác bấm vào ô màu xanh nhé.").offering(choices(&["Được rồi", "Chưa được"]));
    let picture = Outbound {
        picture: Some(Picture {
            hash: PictureHash::new("0a1b"),
            alt: "Ô màu xanh ở cuối màn hình".to_owned(),
        }),
        ..words.clone()
    };
    let read_aloud = Outbound {
        recording: Some(recording()),
        ..words.clone()
    };
    let shown_and_read_aloud = Outbound {
        recording: Some(recording()),
        ..picture.clone()
    };
    let relayed = Outbound {
        voice: Voice::Citizen("Bác Tư".to_owned()),
        ..Outbound::text("[@all] [[@x]@y] gọi cháu")
    };
    let lessons = Outbound::text("Bác muốn làm việc nào ạ?")
        .offering(choices(&["Đọc thông báo trong nhóm Zalo", "Bài khác"]));
    let group = ConversationId::group(&ChannelId::new("x"), &AccountId::new("104"), "g1");
    let mut out = String::new();
    for (kind, codec) in KINDS.into_iter().zip(codecs()) {
        let cases = [
            ("words with choices", person("77"), &words),
            ("a picture with choices", person("77"), &picture),
            ("words read aloud, with choices", person("77"), &read_aloud),
            (
                "a picture, words read aloud",
                person("77"),
                &shown_and_read_aloud,
            ),
            ("labels that are too long", person("77"), &lessons),
            ("words to a group", group.clone(), &words),
            ("relayed words", person("77"), &relayed),
        ];
        for (what, to, message) in cases {
            writeln!(out, "# {kind}: {what}").unwrap();
            for call in codec.write(&outgoing(&to, message)) {
                write_call(&mut out, "", &call);
            }
            out.push('\n');
        }
    }
    writeln!(out, "# zalo_bot: registers its webhook").unwrap();
    write_call(
        &mut out,
        "",
        &bot().register("https://camtay.example.vn/webhooks/bot"),
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/webhooks/calls.txt");
    expect_file![path].assert_eq(&out);
}

#[test]
fn without_an_address_of_its_own_nobody_is_sent_a_voice() {
    let words = Outbound::text("Bác bấm vào ô màu xanh nhé.").offering(choices(&["Được rồi"]));
    let read_aloud = Outbound {
        recording: Some(recording()),
        ..words.clone()
    };
    let mut settings = messenger_settings();
    settings.public_url = None;
    let codec = Messenger::new(ChannelId::new("fb"), settings);
    let to = person("77");
    assert_eq!(
        codec.write(&outgoing(&to, &read_aloud)),
        codec.write(&outgoing(&to, &words))
    );
}

#[test]
fn a_message_of_an_earlier_version_has_no_voice() {
    let stored: Outbound = serde_json::from_str(r#"{"text":"Được chưa ạ?"}"#).unwrap();
    assert_eq!(stored, Outbound::text("Được chưa ạ?"));
}

#[test]
fn answers_mean_what_is_written_down() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/webhooks/answers.txt");
    let table = std::fs::read_to_string(&path).unwrap();
    let mut out = String::new();
    let mut codec = None;
    for line in table.lines() {
        if let Some(name) = line.strip_prefix("# ") {
            let kind = Kind::named(name).unwrap();
            codec = KINDS
                .into_iter()
                .zip(codecs())
                .find(|(known, _)| *known == kind);
        }
        let Some((given, _)) = line.split_once(" => ") else {
            writeln!(out, "{line}").unwrap();
            continue;
        };
        let (status, body) = given.trim().split_once(' ').unwrap();
        let (headers, body) = match body.strip_prefix('@') {
            Some(rest) => {
                let (header, body) = rest.split_once(" | ").unwrap();
                (header_map(&[header.split_once(": ").unwrap()]), body)
            }
            None => (HeaderMap::new(), body),
        };
        let status = StatusCode::from_bytes(status.as_bytes()).unwrap();
        let (_, codec) = codec.as_ref().unwrap();
        let outcome = codec.outcome(status, &headers, body.as_bytes());
        writeln!(out, "{given} => {}", readable(&outcome)).unwrap();
    }
    expect_file![path].assert_eq(&out);
}

#[test]
fn nothing_that_is_logged_of_a_call_holds_words_or_secrets() {
    let call = bot().register("https://camtay.example.vn/webhooks/bot");
    let logged = format!("{call:?}");
    assert!(logged.contains("/bot{token}/setWebhook"), "{logged}");
    assert!(!logged.contains("a-secret"), "{logged}");
}

#[test]
fn a_button_of_the_official_account_comes_back_as_its_payload() {
    let message = Outbound::text("Được chưa ạ?").offering(choices(&["Được rồi"]));
    let calls = oa().write(&outgoing(&person("77"), &message));
    let button = &body(&calls[0])["message"]["attachment"]["payload"]["buttons"][0];
    assert_eq!(button["payload"], "Được rồi ⟨choice:0⟩");
    assert_eq!(
        body(calls[0].plain.as_ref().unwrap())["message"],
        json!({"text": "Được chưa ạ?\n\n1. Được rồi"})
    );
}

proptest! {
    #[test]
    fn every_message_fits_and_nothing_is_lost(
        words in long_text(),
        labels in proptest::collection::vec(any::<String>().prop_map(without_marks), 0..16),
        alt in proptest::option::of(long_text()),
    ) {
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let message = Outbound {
            picture: alt.map(|alt| Picture { hash: PictureHash::new("0a1b"), alt }),
            ..Outbound::text(&words).offering(choices(&labels))
        };
        let menu = numbered(&labels);
        let said = |codec: &dyn Codec, key: fn(&Value) -> Option<&str>| {
            let calls = codec.write(&outgoing(&person("77"), &message));
            let texts = calls.iter().filter_map(|call| key(&body(call)).map(str::to_owned));
            // Not normalised again: white space that is gone may have kept two marks apart.
            without_space(&texts.collect::<String>())
        };
        let expected = solid(&words);
        let with_menu = format!("{expected}{menu}");
        let on_messenger = said(&messenger(), |body| body["message"]["text"].as_str());
        let shown = labels.iter().copied().filter(|label| !label.trim().is_empty());
        let shown: Vec<&str> = shown.take(13).collect();
        let is_cut = shown.iter().any(|label| text::nfc(label).chars().count() > 20);
        let menu = if is_cut { numbered(&shown) } else { String::new() };
        prop_assert!(on_messenger == format!("{expected}{menu}"), "messenger loses something");
        let on_oa = said(&oa(), |body| body["message"]["text"].as_str());
        prop_assert!(on_oa == with_menu, "zalo_oa loses something");
        let on_bot = said(&bot(), |body| body["text"].as_str().or(body["caption"].as_str()));
        prop_assert!(on_bot == with_menu, "zalo_bot loses something");
        for (kind, codec) in KINDS.into_iter().zip(codecs()) {
            for call in codec.write(&outgoing(&person("77"), &message)) {
                check_limits(kind, &call)?;
                if let Some(plain) = &call.plain {
                    check_limits(kind, plain)?;
                }
            }
        }
    }

    #[test]
    fn every_answer_of_a_platform_means_something(
        status in 100_u16..600,
        code in prop_oneof![any::<i64>(), -500_i64..1_300, Just(190_i64), Just(10)],
        subcode in prop_oneof![Just(0_i64), any::<i64>()],
        noise in proptest::collection::vec(any::<u8>(), 0..60),
    ) {
        let status = StatusCode::from_u16(status).unwrap();
        let bodies = [
            json!({"error": {"code": code, "error_subcode": subcode}}).to_string().into_bytes(),
            json!({"error": code, "message": "no"}).to_string().into_bytes(),
            json!({"ok": false, "error_code": code}).to_string().into_bytes(),
            noise,
        ];
        for (kind, codec) in KINDS.into_iter().zip(codecs()) {
            for body in &bodies {
                let outcome = codec.outcome(status, &HeaderMap::new(), body);
                let accepted = matches!(outcome, SendOutcome::Accepted { .. });
                let may_be = status.is_success() || kind == Kind::Web || code == 0;
                prop_assert!(!accepted || may_be, "{kind} {status} {code}");
            }
        }
    }
}

/// The labels as numbered lines, without white space.
fn numbered(labels: &[&str]) -> String {
    let lines = labels.iter().enumerate();
    let lines = lines.map(|(index, label)| format!("{}. {label}", index + 1));
    solid(&lines.collect::<String>())
}

/// What a platform would refuse about a call.
fn check_limits(kind: Kind, call: &ApiCall) -> Result<(), TestCaseError> {
    let body = body(call);
    match kind {
        Kind::Messenger => {
            prop_assert_eq!(&body["recipient"], &json!({"id": "77"}));
            if body["sender_action"].is_string() {
                prop_assert!(body["message"].is_null() && !call.essential);
                return Ok(());
            }
            let message = &body["message"];
            prop_assert!(message["text"].is_string() != message["attachment"].is_object());
            prop_assert!(message["metadata"].as_str().unwrap().chars().count() < 1_000);
            let text = message["text"].as_str().unwrap_or("x");
            prop_assert!((1..=1_900).contains(&text.encode_utf16().count()));
            let replies = message["quick_replies"].as_array();
            prop_assert!(replies.is_none_or(|replies| (1..=13).contains(&replies.len())));
            for reply in replies.into_iter().flatten() {
                let title = reply["title"].as_str().unwrap();
                prop_assert!((1..=20).contains(&title.chars().count()));
                prop_assert!(reply["payload"].as_str().unwrap().chars().count() <= 1_000);
            }
        }
        Kind::ZaloOa => {
            prop_assert_eq!(&body["recipient"], &json!({"user_id": "77"}));
            let message = &body["message"];
            let text = message["text"].as_str();
            prop_assert!(text.is_some() || message["attachment"].is_object());
            let text = text.unwrap_or("x");
            prop_assert!((1..=2_000).contains(&text.chars().count()));
            prop_assert!(!text.contains("[@"));
            for button in message["attachment"]["payload"]["buttons"]
                .as_array()
                .into_iter()
                .flatten()
            {
                prop_assert!(button["title"].as_str().unwrap().chars().count() <= 35);
            }
        }
        Kind::ZaloBot => {
            prop_assert_eq!(&body["chat_id"], "77");
            for key in ["text", "caption"] {
                let text = body[key].as_str().unwrap_or("x");
                prop_assert!((1..=2_000).contains(&text.chars().count()));
            }
        }
        Kind::Web => prop_assert!(false, "the web page makes no calls"),
    }
    Ok(())
}

/// Text of any letters, sometimes longer than every limit, without the marks that are taken out.
fn long_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        Just("Bác bấm vào ô màu xanh. ".to_owned()),
        Just("a\u{300}\u{301}".repeat(70)),
        Just("👨‍👩‍👧‍👦".to_owned()),
        "[ \n]{1,5}",
    ];
    (proptest::collection::vec(piece, 0..12), 1_usize..30)
        .prop_map(|(pieces, times)| without_marks(pieces.concat().repeat(times)))
}

/// `text` without what begins a mention.
fn without_marks(text: String) -> String {
    text.replace('@', "")
}

/// `text` in NFC without any white space.
fn solid(text: &str) -> String {
    without_space(&text::nfc(text))
}

fn without_space(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace())
        .collect()
}

/// What a call says.
fn body(call: &ApiCall) -> Value {
    serde_json::from_str(&call.body).unwrap()
}

/// Choices with these labels.
fn choices(labels: &[&str]) -> Vec<QuickReply> {
    let choices = labels.iter().enumerate().map(|(index, label)| QuickReply {
        label: (*label).to_owned(),
        payload: format!("choice:{index}"),
    });
    choices.collect()
}

/// One call, readable.
fn write_call(out: &mut String, indent: &str, call: &ApiCall) {
    let may_fail = if call.essential { "" } else { " (may fail)" };
    writeln!(out, "{indent}{:?} {}{may_fail}", call.auth, call.path).unwrap();
    writeln!(out, "{indent}  {}", body(call)).unwrap();
    if let Some(plain) = &call.plain {
        writeln!(out, "{indent}  or plainly:").unwrap();
        write_call(out, "    ", plain);
    }
}

/// An outcome in one line.
fn readable(outcome: &SendOutcome) -> String {
    match outcome {
        SendOutcome::Accepted { message_id } => format!("accepted {message_id:?}"),
        SendOutcome::TryLater { after, code } => format!("later {code} after {after:?}"),
        SendOutcome::Throttled { pause, code } => format!("throttled {code} for {pause:?}"),
        SendOutcome::Unknown { after, code } => format!("unknown {code} after {after:?}"),
        SendOutcome::AccountRefused { patience, code } => {
            format!("account_refused {code} patience {patience:?}")
        }
        SendOutcome::TokenRefused { code }
        | SendOutcome::WindowClosed { code }
        | SendOutcome::RecipientGone { code }
        | SendOutcome::NotOwner { code }
        | SendOutcome::Simplify { code }
        | SendOutcome::ContentRefused { code } => format!("{} {code}", outcome.name()),
    }
}

/// A message as the outbox entry 12, to somebody who has just written.
fn outgoing<'a>(to: &'a ConversationId, message: &'a Outbound) -> Outgoing<'a> {
    Outgoing {
        attachment: None,
        to,
        message,
        delivery: 12,
        window: Window::Open,
    }
}

/// The words of a step as somebody recorded them.
fn recording() -> Recording {
    Recording {
        file: "0b2c.mp3".to_owned(),
        page: "/s/vneid-login/tap-login".to_owned(),
        invite: "Bác bấm vào đây để nghe đọc:".to_owned(),
    }
}

//! The log tells what happened and to which ids, and nothing that a person said or that opens anything.

use serde_json::{Value, json};

use crate::e2e::moody::{
    ADMIN_TOKEN, APP_SECRET, Mood, Moody, PAGE_TOKEN, SECRETS, configuration, eventually, says,
};
use crate::e2e::platform::post;
use crate::e2e::service::Service;

/// The token of a bot, which stands in the path of every call.
const BOT_TOKEN: &str = "123456789:abc-xyz-of-this-bot";
/// What the bot's platform shows.
const BOT_SECRET: &str = "khoa-bi-mat-cua-bot";

/// What may be in no line, whatever happens.
const NEVER: [&str; 13] = [
    // names, words, numbers of people
    "cô Lan",
    "Bác Lan",
    "bác Lan",
    "cây khế",
    "482915",
    "ném đá",
    // what opens something
    APP_SECRET,
    PAGE_TOKEN,
    ADMIN_TOKEN,
    BOT_TOKEN,
    BOT_SECRET,
    "AN-2468",
    "xxxxxxxxxx",
];

/// A run in which everything that can be said is said, and much of what can go wrong does; its log.
fn log(format: &str) -> String {
    let stub = Moody::start();
    let bot = "  - id: bot\n    kind: zalo_bot\n    token: { env: BOT_TOKEN }\n    secret_token: { env: BOT_SECRET }\n    api_base: http://127.0.0.1:9\n";
    let channels = format!(
        "public_url: https://camtay.example.vn\n{}{bot}",
        configuration(&stub.base)
    );
    let mut secrets = SECRETS.to_vec();
    secrets.extend([("BOT_TOKEN", BOT_TOKEN), ("BOT_SECRET", BOT_SECRET)]);
    let service = Service::start_logged(&channels, &secrets, format);

    let say = |person: &str, mid: &str, text: &str| says(&service, person, mid, text, APP_SECRET);
    assert_eq!(say("13579", "m-1", "AN-2468"), 200);
    assert_eq!(say("24680", "m-2", "cô Lan ở gốc cây khế đây"), 200);
    assert_eq!(say("24680", "m-2", "cô Lan ở gốc cây khế đây"), 200);
    assert_eq!(say("24680", "m-3", "mã OTP của tôi là 482915"), 200);
    assert_eq!(
        says(&service, "24680", "m-4", "ném đá", "another-secret"),
        403
    );
    stub.until("máy trợ giúp");

    // The page: a message, a body that is none, a token that is none.
    let url = format!("{}/webhooks/web", service.base);
    let bearer = ("authorization", format!("Bearer {:x<43}", "lan"));
    let id = "00000000-0000-4000-8000-000000000001";
    let body = json!({ "id": id, "text": "cô Lan ở gốc cây khế" }).to_string();
    assert_eq!(
        post(&url, std::slice::from_ref(&bearer), body.as_bytes()).0,
        200
    );
    assert_eq!(post(&url, &[bearer], "ném đá".as_bytes()).0, 400);
    // The bot: its platform cannot be reached, and its token stands in the address.
    let update = json!({ "event_name": "message.text.received", "message": {
        "date": 1_795_420_820_000_u64, "message_id": "bot-1",
        "chat": { "id": "86420", "chat_type": "PRIVATE" },
        "from": { "id": "86420", "display_name": "Bác Lan", "is_bot": false }, "text": "cây khế",
    } });
    let secret = ("X-Bot-Api-Secret-Token", BOT_SECRET.to_owned());
    let url = format!("{}/webhooks/bot", service.base);
    assert_eq!(post(&url, &[secret], update.to_string().as_bytes()).0, 200);
    let url = format!("{}/admin/status", service.base);
    let admin = ("authorization", format!("Bearer {ADMIN_TOKEN}"));
    assert_eq!(post(&url, &[admin], b"").0, 405);

    stub.is(Mood::Refuses(100));
    say("24680", "m-5", "cây khế");
    eventually("a dead letter is logged", || {
        service.log().contains("gave up on a message")
    });
    stub.is(Mood::Refuses(190));
    say("24680", "m-6", "cây khế");
    eventually("an alarm is logged", || service.log().contains("ALARM"));
    eventually("a failed call is logged", || {
        service.log().contains("a call failed")
    });
    let log = service.log();
    assert!(service.stop());
    log
}

/// Fails where a line holds what it must not.
fn assert_silent(log: &str) {
    for line in log.lines() {
        let found = NEVER.iter().find(|never| line.contains(*never));
        assert!(found.is_none(), "{found:?} in the log: {line}");
    }
    for told in ["a webhook request had no effect", "24680", "seq"] {
        assert!(
            log.contains(told),
            "the log tells less than it should: {log}"
        );
    }
}

#[test]
fn a_text_log_holds_no_words_names_or_tokens() {
    assert_silent(&log("text"));
}

#[test]
fn a_json_log_holds_no_words_names_or_tokens() {
    let log = log("json");
    assert_silent(&log);
    for line in log.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        assert!(line["fields"]["message"].is_string(), "{line}");
    }
}

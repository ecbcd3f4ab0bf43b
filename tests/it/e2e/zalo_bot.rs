//! Zalo Bot: the secret header in, the token in the path out, the webhook registered at the start.

use serde_json::{Value, json};

use crate::e2e::platform::{Call, Platform, Said, numbered, post};
use crate::e2e::service::Service;
use crate::e2e::{Act, Driver, three_failures_and_a_mentor};

const TOKEN: &str = "123456789:abc-xyz";
const SECRET: &str = "a-secret-of-our-own";

/// Calls to the Bot API, checked as the platform would.
fn read(call: &Call) -> (Option<Said>, Value) {
    assert_eq!(call.method, "POST");
    let path = call.path.replace("%3A", ":");
    let method = path.strip_prefix(&format!("/bot{TOKEN}/")).unwrap();
    let ok = json!({ "ok": true, "result": { "message_id": "1", "date": 1795420820000_u64 } });
    match method {
        "setWebhook" => {
            assert_eq!(call.body["url"], "https://camtay.example.vn/webhooks/bot");
            assert_eq!(call.body["secret_token"], SECRET);
            let person = "the operator".to_owned();
            (
                Some(Said {
                    person,
                    text: "webhook set".to_owned(),
                    choices: Vec::new(),
                }),
                ok,
            )
        }
        "sendChatAction" => (None, ok),
        "sendMessage" | "sendPhoto" => {
            let person = call.body["chat_id"].as_str().unwrap().to_owned();
            let said = if let Some(photo) = call.body["photo"].as_str() {
                assert!(photo.starts_with("https://camtay.example.vn/p/"), "{photo}");
                &call.body["caption"]
            } else {
                &call.body["text"]
            };
            let text = said.as_str().unwrap().to_owned();
            assert!((1..=2000).contains(&text.chars().count()));
            let choices = numbered(&text);
            (
                Some(Said {
                    person,
                    text,
                    choices,
                }),
                ok,
            )
        }
        other => panic!("no such method: {other}"),
    }
}

struct ZaloBot {
    platform: Platform,
    service: Service,
    sent: u64,
}

impl ZaloBot {
    fn start() -> Self {
        let platform = Platform::start(read);
        let channels = format!(
            "public_url: https://camtay.example.vn\nchannels:\n  - id: bot\n    kind: zalo_bot\n    token: {{ env: BOT_TOKEN }}\n    secret_token: {{ env: BOT_SECRET }}\n    name: Bot Cầm Tay\n    api_base: {}\n",
            platform.base
        );
        let service = Service::start(&channels, &[("BOT_TOKEN", TOKEN), ("BOT_SECRET", SECRET)]);
        Self {
            service,
            platform,
            sent: 0,
        }
    }
}

impl Driver for ZaloBot {
    fn send(&mut self, person: &str, act: Act<'_>) -> u16 {
        self.sent += 1;
        let text = match act {
            Act::Says(text) => text.to_owned(),
            Act::Taps(label) => self.platform.payload(person, label),
        };
        let update = json!({ "event_name": "message.text.received", "message": {
            "date": 1795420820000_u64 + self.sent, "message_id": format!("bot-{}", self.sent),
            "chat": { "id": person, "chat_type": if person.starts_with("zgr-") { "GROUP" } else { "PRIVATE" } },
            "from": { "id": person, "display_name": "Bác Lan", "is_bot": false }, "text": text,
        } });
        // Both shapes are on the road.
        let body = if self.sent.is_multiple_of(2) {
            json!({ "ok": true, "result": update })
        } else {
            update
        };
        let url = format!("{}/webhooks/bot", self.service.base);
        post(
            &url,
            &[("X-Bot-Api-Secret-Token", SECRET.to_owned())],
            body.to_string().as_bytes(),
        )
        .0
    }

    fn next_to(&mut self, person: &str) -> Said {
        self.platform.next_to(person)
    }
}

#[test]
fn a_citizen_learns_over_a_bot() {
    let mut bot = ZaloBot::start();
    bot.until("the operator", "webhook set");
    three_failures_and_a_mentor(&mut bot);
}

#[test]
fn who_calls_the_bot_in_a_group_is_answered_though_the_call_is_stripped() {
    let mut bot = ZaloBot::start();
    bot.until("the operator", "webhook set");
    assert_eq!(
        bot.send("zgr-1", Act::Says("@Bot Cầm Tay cài vneid thế nào")),
        200
    );
    bot.until("zgr-1", "nhắn riêng");
}

//! Messenger: signed webhooks in, calls to the Graph stub out.

use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::e2e::platform::{Call, Platform, Said, post};
use crate::e2e::service::Service;
use crate::e2e::{Act, Driver, three_failures_and_a_mentor};

const SECRET: &str = "0123456789abcdef0123456789abcdef";
const TOKEN: &str = "page-token-1";
/// What every uploaded picture is called.
const UPLOADED: &str = "1857000000000001";
const PAGE: &str = "104900000000777";

fn hex_hmac(key: &str, message: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
    mac.update(message);
    hex::encode(mac.finalize().into_bytes())
}

/// A call to the Send API, checked as the platform would.
fn read(call: &Call) -> (Option<Said>, Value) {
    assert_eq!(call.method, "POST");
    let (path, query) = call.path.split_once('?').unwrap_or((&call.path, ""));
    let is_upload = path == format!("/v25.0/{PAGE}/message_attachments");
    assert!(is_upload || path == format!("/v25.0/{PAGE}/messages"));
    let bearer = call.headers["authorization"].to_str().unwrap();
    assert_eq!(bearer, format!("Bearer {TOKEN}"));
    let proof = hex_hmac(SECRET, TOKEN.as_bytes());
    let in_body = call.body["appsecret_proof"].as_str() == Some(&proof);
    assert!(
        in_body || query.contains(&proof),
        "every call carries the appsecret_proof"
    );
    if is_upload {
        let kind = call.headers["content-type"].to_str().unwrap();
        assert!(kind.starts_with("multipart/form-data"), "{kind}");
        return (None, json!({ "attachment_id": UPLOADED }));
    }
    let person = call.body["recipient"]["id"].as_str().unwrap().to_owned();
    if call.body.get("sender_action").is_some() {
        assert!(call.body.get("message").is_none(), "an action goes alone");
        return (None, json!({ "recipient_id": person }));
    }
    assert_eq!(call.body["messaging_type"], "RESPONSE");
    let message = &call.body["message"];
    if let Some(attachment) = message.get("attachment") {
        assert_eq!(attachment["type"], "image");
        assert_eq!(attachment["payload"]["attachment_id"], UPLOADED);
        assert!(message.get("text").is_none(), "one or the other");
        let taken = json!({ "recipient_id": person, "message_id": "m_sent" });
        return (None, taken);
    }
    let text = message["text"].as_str().unwrap().to_owned();
    assert!(!text.is_empty() && text.encode_utf16().count() <= 2000);
    assert!(
        message["metadata"]
            .as_str()
            .is_some_and(|metadata| metadata.len() < 1000)
    );
    let replies = message["quick_replies"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    assert!(replies.len() <= 13);
    let choices = replies
        .iter()
        .map(|reply| {
            assert_eq!(reply["content_type"], "text");
            let title = reply["title"].as_str().unwrap();
            let payload = reply["payload"].as_str().unwrap();
            assert!(title.chars().count() <= 20 && payload.len() <= 1000);
            (title.to_owned(), payload.to_owned())
        })
        .collect();
    let said = Said {
        person: person.clone(),
        text,
        choices,
    };
    (
        Some(said),
        json!({ "recipient_id": person, "message_id": "m_sent" }),
    )
}

struct Messenger {
    platform: Platform,
    service: Service,
    sent: u64,
}

impl Messenger {
    fn start() -> Self {
        let platform = Platform::start(read);
        let channels = format!(
            "channels:\n  - id: fb\n    kind: messenger\n    app_id: '990011223344556'\n    app_secret: {{ env: FB_SECRET }}\n    verify_token: {{ env: FB_VERIFY }}\n    pages: [{{ id: '{PAGE}', token: {{ env: FB_TOKEN }} }}]\n    api_base: {}\n",
            platform.base
        );
        let secrets = [
            ("FB_SECRET", SECRET),
            ("FB_VERIFY", "verify-me"),
            ("FB_TOKEN", TOKEN),
        ];
        let service = Service::start(&channels, &secrets);
        Self {
            platform,
            service,
            sent: 0,
        }
    }

    fn post(&self, body: &Value, secret: &str) -> u16 {
        let body = serde_json::to_vec(body).unwrap();
        let signature = format!("sha256={}", hex_hmac(secret, &body));
        let url = format!("{}/webhooks/fb", self.service.base);
        post(&url, &[("X-Hub-Signature-256", signature)], &body).0
    }

    fn body(&mut self, person: &str, message: Value) -> Value {
        self.sent += 1;
        let mut message = message;
        message["mid"] = json!(format!("m_{}", self.sent));
        json!({ "object": "page", "entry": [{ "id": PAGE, "time": 1795400000000_u64 + self.sent, "messaging": [{
            "sender": { "id": person }, "recipient": { "id": PAGE },
            "timestamp": 1795400000000_u64 + self.sent, "message": message,
        }] }] })
    }
}

impl Driver for Messenger {
    fn send(&mut self, person: &str, act: Act<'_>) -> u16 {
        let message = match act {
            Act::Says(text) => json!({ "text": text }),
            Act::Taps(label) => {
                let payload = self.platform.payload(person, label);
                json!({ "text": label, "quick_reply": { "payload": payload } })
            }
        };
        let body = self.body(person, message);
        let status = self.post(&body, SECRET);
        // Platforms send again; the second arrival has no effect.
        assert_eq!(self.post(&body, SECRET), 200);
        status
    }

    fn next_to(&mut self, person: &str) -> Said {
        self.platform.next_to(person)
    }
}

#[test]
fn a_citizen_learns_over_messenger() {
    let mut messenger = Messenger::start();
    three_failures_and_a_mentor(&mut messenger);
    assert!(
        messenger.service.stop(),
        "the service ends well when it is told to"
    );
}

#[test]
fn a_forged_webhook_has_no_effect() {
    let mut messenger = Messenger::start();
    let forged = messenger.body("lan", json!({ "text": "chào" }));
    assert!([401, 403].contains(&messenger.post(&forged, "another-secret")));
    // What comes after it is answered first: nothing was made of the forged one.
    messenger.send("hoa", Act::Says("chào cháu"));
    let said = messenger.platform.next_to("hoa");
    assert!(said.text.contains("máy trợ giúp"), "{}", said.text);
    assert!(messenger.service.data().exists());
}

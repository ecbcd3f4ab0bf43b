//! Signed Messenger webhooks, as bytes on the wire.

use std::sync::atomic::{AtomicU64, Ordering};

use camtay::id::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::walk::Act;

/// Where both servers take webhooks.
pub(crate) const PATH: &str = "/webhooks/fb";
/// Signs webhooks.
pub(crate) const SECRET: &str = "0123456789abcdef0123456789abcdef";
/// The page's token.
pub(crate) const TOKEN: &str = "page-token-1";
/// The page.
pub(crate) const PAGE: &str = "104900000000777";

/// Counts messages, for their ids.
static SENT: AtomicU64 = AtomicU64::new(0);

/// The MAC that signs with [`SECRET`].
pub(crate) fn mac() -> Hmac<Sha256> {
    Hmac::new_from_slice(SECRET.as_bytes()).expect("HMAC takes keys of any length")
}

/// One request, head and body, that says what a person did.
pub(crate) fn request(person: &str, act: &Act) -> Vec<u8> {
    let body = body(person, act).to_string();
    let mut mac = mac();
    mac.update(body.as_bytes());
    let signature = hex::encode(mac.finalize().into_bytes());
    format!(
        "POST {PATH} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n\
         x-hub-signature-256: sha256={signature}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn body(person: &str, act: &Act) -> Value {
    let now_ms = Timestamp::now().as_millisecond();
    let mid = format!("m_{}", SENT.fetch_add(1, Ordering::Relaxed));
    let mut item = json!({
        "sender": { "id": person },
        "recipient": { "id": PAGE },
        "timestamp": now_ms,
    });
    match act {
        Act::Come(code) => {
            item["referral"] = json!({ "ref": code, "source": "SHORTLINK", "type": "OPEN_THREAD" });
        }
        Act::Say(words) => item["message"] = json!({ "mid": mid, "text": words }),
        Act::Tap(payload) => {
            let tapped = json!({ "payload": payload });
            item["message"] = json!({ "mid": mid, "text": "Được rồi", "quick_reply": tapped });
        }
    }
    json!({ "object": "page", "entry": [{ "id": PAGE, "time": now_ms, "messaging": [item] }] })
}

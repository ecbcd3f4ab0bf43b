//! Zalo Official Account: plain SHA-256 signatures in, `access_token` calls out, tokens refreshed.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::e2e::platform::{Call, Platform, Said, numbered, post};
use crate::e2e::service::Service;
use crate::e2e::{Act, Driver, three_failures_and_a_mentor};

/// What every uploaded picture is called.
const UPLOADED: &str = "aBcD123";
const APP: &str = "4100200300400500600";
const OA: &str = "2900000000000000001";
const KEY: &str = "Abc1Def2Ghi3Jkl4Mno5";

/// Calls to the API and to the OAuth service, checked as the platform would.
fn read(call: &Call) -> (Option<Said>, Value) {
    assert_eq!(call.method, "POST");
    if call.path.starts_with("/v4/oa/access_token") {
        assert_eq!(call.headers["secret_key"], "app-secret");
        let pair = json!({ "access_token": "access-2", "refresh_token": "refresh-2", "expires_in": "90000" });
        return (None, pair);
    }
    let is_upload = call.path == "/v2.0/oa/upload/image";
    assert!(is_upload || call.path == "/v3.0/oa/message/cs");
    if call.headers["access_token"] != "access-2" {
        return (
            None,
            json!({ "error": -216, "message": "Access token is invalid" }),
        );
    }
    if is_upload {
        let kind = call.headers["content-type"].to_str().unwrap();
        assert!(kind.starts_with("multipart/form-data"), "{kind}");
        let uploaded =
            json!({ "data": { "attachment_id": UPLOADED }, "error": 0, "message": "Success" });
        return (None, uploaded);
    }
    let shown = &call.body["message"]["attachment"]["payload"]["elements"][0];
    assert!(shown.is_null() || shown["attachment_id"] == UPLOADED);
    let person = call.body["recipient"]["user_id"]
        .as_str()
        .unwrap()
        .to_owned();
    let text = call.body["message"]["text"].as_str().unwrap().to_owned();
    assert!(!text.is_empty() && text.chars().count() <= 2000);
    let choices = numbered(&text);
    let answer = json!({ "data": { "message_id": "e5f6", "user_id": person }, "error": 0, "message": "Success" });
    (
        Some(Said {
            person,
            text,
            choices,
        }),
        answer,
    )
}

struct ZaloOa {
    platform: Platform,
    service: Service,
    sent: u64,
}

impl ZaloOa {
    fn start() -> Self {
        let platform = Platform::start(read);
        let base = &platform.base;
        let channels = format!(
            "channels:\n  - id: oa\n    kind: zalo_oa\n    app_id: '{APP}'\n    oa_id: '{OA}'\n    app_secret: {{ env: OA_SECRET }}\n    oa_secret_key: {{ env: OA_KEY }}\n    access_token: {{ env: OA_ACCESS }}\n    refresh_token: {{ env: OA_REFRESH }}\n    api_base: {base}\n    oauth_base: {base}\n"
        );
        let secrets = [
            ("OA_SECRET", "app-secret"),
            ("OA_KEY", KEY),
            ("OA_ACCESS", "access-1"),
            ("OA_REFRESH", "refresh-1"),
        ];
        Self {
            service: Service::start(&channels, &secrets),
            platform,
            sent: 0,
        }
    }
}

impl Driver for ZaloOa {
    fn send(&mut self, person: &str, act: Act<'_>) -> u16 {
        self.sent += 1;
        let text = match act {
            Act::Says(text) => text.to_owned(),
            // There are no taps on a text menu: its number is typed.
            Act::Taps(label) => self.platform.payload(person, label),
        };
        let timestamp = (1795420800000_u64 + self.sent).to_string();
        let body = json!({
            "app_id": APP, "event_name": "user_send_text", "sender": { "id": person }, "recipient": { "id": OA },
            "message": { "msg_id": format!("oa-{}", self.sent), "text": text }, "timestamp": timestamp,
        })
        .to_string();
        let mac = hex::encode(Sha256::digest(
            format!("{APP}{body}{timestamp}{KEY}").as_bytes(),
        ));
        let url = format!("{}/webhooks/oa", self.service.base);
        post(
            &url,
            &[("X-ZEvent-Signature", format!("mac={mac}"))],
            body.as_bytes(),
        )
        .0
    }

    fn next_to(&mut self, person: &str) -> Said {
        self.platform.next_to(person)
    }
}

#[test]
fn a_citizen_learns_over_an_official_account() {
    let mut oa = ZaloOa::start();
    let probe = post(&format!("{}/webhooks/oa", oa.service.base), &[], b"{}");
    assert_eq!(probe.0, 200, "the console's unsigned probe is answered");
    three_failures_and_a_mentor(&mut oa);
}

//! `/metrics` and `/readyz` of a running service, after a run whose numbers are known.

use std::collections::BTreeMap;

use crate::e2e::moody::{
    APP_SECRET, Mood, Moody, PAGE, SECRETS, configuration, eventually, json_at, says,
};
use crate::e2e::service::Service;

/// Every number by its name and labels, as printed.
fn numbers(service: &Service) -> BTreeMap<String, f64> {
    let answer = service.get("/metrics");
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let lines = body.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.rsplit_once(' '))
        .map(|(name, value)| (name.to_owned(), value.parse().unwrap()))
        .collect()
}

/// The number of this name; 0 where it was never counted.
fn number(service: &Service, name: &str) -> f64 {
    numbers(service).get(name).copied().unwrap_or_default()
}

#[test]
fn the_numbers_tell_what_happened() {
    let stub = Moody::start();
    let service = Service::start(&configuration(&stub.base), &SECRETS);
    for (mid, text) in [
        ("m-1", "chào cháu"),
        ("m-1", "chào cháu"),
        ("m-2", "cài vneid"),
    ] {
        assert_eq!(says(&service, "24680", mid, text, APP_SECRET), 200);
    }
    assert_eq!(
        says(&service, "24680", "m-3", "chào", "another-secret"),
        403
    );
    stub.until("đang dùng máy nào");
    eventually("everything is delivered", || {
        number(&service, "camtay_outbox_depth") == 0.0
    });
    let taken = stub.asked().len();
    let now = numbers(&service);
    for (name, value) in [
        (r#"camtay_accepted_total{channel="fb"}"#, 2.0),
        (r#"camtay_deduplicated_total{channel="fb"}"#, 1.0),
        (
            r#"camtay_refused_total{channel="fb",reason="bad_signature"}"#,
            1.0,
        ),
        ("camtay_turns_total", 2.0),
        ("camtay_mailbox_depth", 0.0),
        ("camtay_mailbox_oldest_seconds", 0.0),
        ("camtay_outbox_oldest_seconds", 0.0),
        ("camtay_dead_letters", 0.0),
        ("camtay_tickets_open", 0.0),
        ("camtay_tickets_oldest_seconds", 0.0),
        ("camtay_store_ready", 1.0),
        ("camtay_alarms", 0.0),
    ] {
        assert_eq!(now.get(name), Some(&value), "{name} in {now:#?}");
    }
    assert!(now["camtay_turn_seconds_count"] >= 2.0);
    let outcome = |outcome: &str| {
        format!(r#"camtay_delivery_attempts_total{{channel="fb",outcome="{outcome}"}}"#)
    };
    #[expect(clippy::cast_precision_loss, reason = "a handful of messages")]
    let taken = taken as f64;
    assert_eq!(now[&outcome("accepted")], taken);
    let account = format!(r#"{{channel="fb",account="{PAGE}"}}"#);
    assert!(now[&format!("camtay_silence_seconds{account}")] < 60.0);
    assert_eq!(now[&format!("camtay_account_silent{account}")], 0.0);

    // The platform takes neither the form nor the content: dead letters.
    stub.is(Mood::Refuses(100));
    says(&service, "13579", "m-4", "chào cháu", APP_SECRET);
    eventually("a dead letter", || {
        number(&service, "camtay_dead_letters") >= 1.0
    });
    eventually("nothing waits", || {
        number(&service, "camtay_outbox_depth") == 0.0
    });
    let now = numbers(&service);
    let dead = now["camtay_dead_letters"];
    let reason = r#"camtay_dead_letters_total{channel="fb",reason="content_refused"}"#;
    assert_eq!(now[reason], dead);
    assert_eq!(now[&outcome("content_refused")], dead);

    // The token is dead: what is said waits, and grows old.
    stub.is(Mood::Refuses(190));
    says(&service, "97531", "m-5", "chào cháu", APP_SECRET);
    eventually("an alarm", || number(&service, "camtay_alarms") == 1.0);
    eventually("what waits grows old", || {
        number(&service, "camtay_outbox_oldest_seconds") >= 1.0
    });
    let now = numbers(&service);
    assert!(now["camtay_outbox_depth"] >= 1.0);
    assert!(now[&outcome("token_refused")] >= 1.0);
    assert_eq!(now[&format!("camtay_account_stopped{account}")], 1.0);
    assert!(service.stop());
}

#[test]
fn a_service_whose_every_account_is_refused_is_not_ready() {
    let stub = Moody::start();
    let service = Service::start(&configuration(&stub.base), &SECRETS);
    assert_eq!(json_at(&service, "/readyz").0, 200);
    stub.is(Mood::Refuses(190));
    says(&service, "24680", "m-1", "chào cháu", APP_SECRET);
    eventually("not ready", || json_at(&service, "/readyz").0 == 503);
    let (_, body) = json_at(&service, "/readyz");
    assert_eq!(body["ready"], false);
    assert_eq!(body["store_writable"], true);
    assert_eq!(body["accounts"], 1);
    assert_eq!(body["accounts_refused"][0]["channel"], "fb");
    assert_eq!(body["accounts_refused"][0]["account"], PAGE);
    assert!(service.get("/healthz").starts_with("HTTP/1.1 200"));

    stub.is(Mood::Takes);
    eventually("ready again by itself", || {
        json_at(&service, "/readyz").0 == 200
    });
    stub.until("máy trợ giúp");
}

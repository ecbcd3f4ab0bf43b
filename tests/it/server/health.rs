//! `/healthz`, `/readyz`, and the alarm about accounts that fall silent.

use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use camtay::id::{Timestamp, later};
use camtay::server::Limits;
use camtay::store::StoreSettings;
use jiff::SignedDuration;
use serde_json::Value;

use super::client::Call;
use super::service::{Service, channels, messenger_says};

#[tokio::test]
async fn the_service_is_alive_and_ready() {
    let service = Service::start().await;
    let alive = service.send(Call::get("/healthz")).await;
    assert_eq!((alive.status, alive.body.as_str()), (200, "ok\n"));
    let ready = service.send(Call::get("/readyz")).await;
    assert_eq!(ready.status, 200);
    let said: Value = serde_json::from_str(&ready.body).unwrap();
    assert_eq!(said["ready"], true);
    assert_eq!(said["accounts_refused"], serde_json::json!([]));
}

#[tokio::test]
async fn a_store_that_stalls_is_not_ready_until_it_goes_on() {
    let (go_on, gate) = mpsc::channel::<()>();
    let gate = Mutex::new(gate);
    let settings = StoreSettings {
        sync: Arc::new(move |file| {
            gate.lock().unwrap().recv().ok();
            file.sync_data()
        }),
        stall_after: Duration::from_millis(50),
        stall_grace: Duration::from_secs(600),
        ..StoreSettings::default()
    };
    let service = Service::made(Limits::default(), channels(), None, settings).await;
    let refused = service.send(messenger_says("lan", "m-1", "chào")).await;
    assert_eq!(refused.status, 503, "not durable in time");
    let ready = service.send(Call::get("/readyz")).await;
    assert_eq!(ready.status, 503);
    let said: Value = serde_json::from_str(&ready.body).unwrap();
    assert_eq!(said["store_writable"], false);
    assert_eq!(
        service.send(Call::get("/healthz")).await.status,
        200,
        "it lives"
    );

    drop(go_on);
    let accepted = async {
        while service.send(Call::get("/readyz")).await.status != 200 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), accepted)
        .await
        .expect("ready again");
    let taken = service.send(messenger_says("lan", "m-1", "chào")).await;
    assert_eq!(taken.status, 200);
}

/// Whether each account of a channel is said to be silent for too long, at a moment.
fn alarms(service: &Service, channel: &str, now: Timestamp) -> Vec<(String, bool)> {
    service.overseer.look(now);
    let status = service.overseer.status(now).unwrap();
    let of = status.silence.into_iter();
    of.filter(|silence| silence.channel.as_str() == channel)
        .map(|silence| (silence.account.to_string(), silence.is_alarm))
        .collect()
}

#[tokio::test]
async fn an_account_that_falls_silent_is_an_alarm_until_it_is_heard() {
    let service = Service::start().await;
    let now = Timestamp::now();
    let never_heard = |is_alarm| vec![(String::new(), is_alarm)];
    assert_eq!(alarms(&service, "fb", now), never_heard(false));
    let tomorrow = later(now, SignedDuration::from_hours(25));
    assert_eq!(alarms(&service, "fb", tomorrow), never_heard(true));
    assert!(alarms(&service, "web", tomorrow).is_empty());

    let heard = messenger_says("lan", "m-1", "chào");
    assert_eq!(service.send(heard).await.status, 200);
    let page = |is_alarm| vec![("104900000000777".to_owned(), is_alarm)];
    assert_eq!(alarms(&service, "fb", Timestamp::now()), page(false));
    let tomorrow = later(Timestamp::now(), SignedDuration::from_hours(25));
    assert_eq!(alarms(&service, "fb", tomorrow), page(true));
    let metrics = service.send(Call::get("/metrics")).await.body;
    let line = r#"camtay_account_silent{channel="fb",account="104900000000777"} 1"#;
    assert!(metrics.contains(line), "{metrics}");
}

//! What the service does not put up with.

use std::fs::File;
use std::io;
use std::num::NonZeroU32;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use camtay::server::{Limits, Pace};
use camtay::store::StoreSettings;

use super::client::{Call, Connection};
use super::service::{AN, LAN, Service, channels, messenger_says};

#[tokio::test]
async fn a_head_that_dribbles_in_is_cut_off() {
    let service = Service::with(Limits {
        head: Duration::from_millis(100),
        ..Limits::default()
    })
    .await;
    let mut slow = Connection::open(service.address).await;
    slow.write(b"GET /healthz HTTP/1.1\r\nho").await;
    let said = slow.rest().await;
    assert!(!String::from_utf8_lossy(&said).contains("200 OK"));
}

#[tokio::test]
async fn a_connection_that_says_nothing_is_cut_off() {
    let service = Service::with(Limits {
        head: Duration::from_millis(100),
        ..Limits::default()
    })
    .await;
    Connection::open(service.address).await.rest().await;
}

#[tokio::test]
async fn a_body_that_does_not_come_is_answered_408() {
    let service = Service::with(Limits {
        body: Duration::from_millis(100),
        ..Limits::default()
    })
    .await;
    let mut slow = Connection::open(service.address).await;
    slow.write(b"POST /webhooks/fb HTTP/1.1\r\nhost: test\r\ncontent-length: 9\r\n\r\n{")
        .await;
    let answer = slow.answer().await;
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (408, r#"{"error":"too_slow"}"#)
    );
}

#[tokio::test]
async fn a_request_without_an_answer_in_time_is_asked_to_come_back() {
    let service = Service::with(Limits {
        request: Duration::from_millis(100),
        ..Limits::default()
    })
    .await;
    let mut slow = Connection::open(service.address).await;
    slow.write(b"POST /webhooks/fb HTTP/1.1\r\nhost: test\r\ncontent-length: 9\r\n\r\n{")
        .await;
    let answer = slow.answer().await;
    assert_eq!(answer.status, 503);
    assert_eq!(answer.header("retry-after"), "2");
}

#[tokio::test]
async fn connections_past_the_cap_wait_for_a_place() {
    let service = Service::with(Limits {
        connections: 1,
        ..Limits::default()
    })
    .await;
    let mut first = Connection::open(service.address).await;
    first
        .write(b"GET /healthz HTTP/1.1\r\nhost: test\r\n\r\n")
        .await;
    first.until("ok\n").await;

    let mut second = Connection::open(service.address).await;
    second.write(&Call::get("/healthz").bytes()).await;
    assert!(second.is_silent().await);
    drop(first);
    assert_eq!(second.answer().await.status, 200);
}

#[tokio::test]
async fn a_body_past_its_channels_limit_is_refused() {
    let service = Service::start().await;
    for (channel, most) in [
        ("fb", 4 << 20),
        ("oa", 1 << 20),
        ("bot", 1 << 20),
        ("web", 64 << 10),
    ] {
        let mut large = Connection::open(service.address).await;
        let head = format!(
            "POST /webhooks/{channel} HTTP/1.1\r\nhost: test\r\nauthorization: Bearer {LAN}\r\n\
             connection: close\r\ncontent-length: {}\r\n\r\n",
            most + 1
        );
        large.write(head.as_bytes()).await;
        assert_eq!(large.answer().await.status, 413, "{channel}");
    }
    // A body that does not say how long it is.
    let mut large = Connection::open(service.address).await;
    let head = format!(
        "POST /webhooks/web HTTP/1.1\r\nhost: test\r\nauthorization: Bearer {LAN}\r\n\
         connection: close\r\ntransfer-encoding: chunked\r\n\r\n11000\r\n"
    );
    large.write(head.as_bytes()).await;
    large.write(&[b' '; 0x11000]).await;
    assert_eq!(large.answer().await.status, 413);
}

#[tokio::test]
async fn a_visitor_who_writes_too_fast_is_slowed_down_alone() {
    let service = Service::with(Limits {
        visitor: Pace {
            burst: NonZeroU32::new(2).unwrap(),
            one_more_after: Duration::from_secs(3600),
        },
        ..Limits::default()
    })
    .await;
    assert_eq!(service.say(LAN, "1", "một").await.status, 200);
    assert_eq!(service.say(LAN, "2", "hai").await.status, 200);
    let answer = service.say(LAN, "3", "ba").await;
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (429, r#"{"error":"too_many"}"#)
    );
    let wait: u64 = answer.header("retry-after").parse().unwrap();
    assert!((3000..=3600).contains(&wait), "{wait}");
    assert_eq!(service.say(AN, "1", "một").await.status, 200);
}

#[tokio::test]
async fn new_tokens_do_not_get_round_the_limit_of_an_address() {
    let service = Service::with(Limits {
        source: Pace {
            burst: NonZeroU32::new(1).unwrap(),
            one_more_after: Duration::from_secs(3600),
        },
        ..Limits::default()
    })
    .await;
    assert_eq!(service.say(LAN, "1", "một").await.status, 200);
    assert_eq!(service.say(AN, "1", "một").await.status, 429);
    // The proxy in front of the service says that this one comes from elsewhere.
    let elsewhere = Call::post("/webhooks/web", r#"{"id":"2","text":"hai"}"#)
        .bearer(AN)
        .header("x-forwarded-for", "113.160.1.2");
    assert_eq!(service.send(elsewhere).await.status, 200);
    // Platforms are not held up by it.
    let answer = service.send(messenger_says("77", "m_1", "chào")).await;
    assert_eq!(answer.status, 200);
}

/// A disk that takes its time: every write waits until it is let go.
#[derive(Clone, Default)]
struct Disk {
    free: Arc<(Mutex<bool>, Condvar)>,
}

impl Disk {
    fn settings(&self, queue_size: usize) -> StoreSettings {
        let disk = self.clone();
        StoreSettings {
            queue_size,
            sync: Arc::new(move |file: &File| disk.sync(file)),
            ..StoreSettings::default()
        }
    }

    fn sync(&self, _file: &File) -> io::Result<()> {
        let (free, changed) = &*self.free;
        drop(
            changed
                .wait_while(free.lock().unwrap(), |free| !*free)
                .unwrap(),
        );
        Ok(())
    }

    fn let_go(&self) {
        *self.free.0.lock().unwrap() = true;
        self.free.1.notify_all();
    }
}

#[tokio::test]
async fn a_full_store_asks_the_platform_to_come_back() {
    let disk = Disk::default();
    let service = Service::made(Limits::default(), channels(), None, disk.settings(1)).await;
    let address = service.address;
    let calls: Vec<_> = (0..8)
        .map(|number| {
            let call = messenger_says("77", &format!("m_{number}"), "chào");
            tokio::spawn(async move { call.send(address).await })
        })
        .collect();
    let (mut refused, mut waiting) = (0, Vec::new());
    for mut call in calls {
        // Those that were taken wait for the disk; the others are answered without it.
        match tokio::time::timeout(Duration::from_millis(300), &mut call).await {
            Ok(answer) => {
                let answer = answer.unwrap();
                assert_eq!((answer.status, answer.header("retry-after")), (503, "2"));
                refused += 1;
            }
            Err(_still_waiting) => waiting.push(call),
        }
    }
    assert!(refused > 0);
    assert!(!waiting.is_empty(), "200 must wait for the disk");
    disk.let_go();
    for call in waiting {
        assert_eq!(call.await.unwrap().status, 200);
    }
}

#[tokio::test]
async fn a_request_that_does_not_end_is_cut_off_when_the_service_stops() {
    let service = Service::with(Limits {
        drain: Duration::from_millis(100),
        ..Limits::default()
    })
    .await;
    let mut stuck = Connection::open(service.address).await;
    stuck
        .write(b"POST /webhooks/fb HTTP/1.1\r\nhost: test\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n")
        .await;
    // The handler has begun to read.
    stuck.until("100 Continue").await;
    service.stop.cancel();
    let stopped = tokio::time::timeout(Duration::from_secs(5), service.served).await;
    stopped.expect("it waits for the request").unwrap();
}

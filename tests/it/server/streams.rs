//! The visitor's messages as they come.

use std::time::Duration;

use camtay::id::{ConversationId, EntityId, PictureHash, Timestamp};
use camtay::message::{Outbound, Picture, QuickReply, Recording, Voice};
use camtay::server::Limits;
use camtay::store::{Commit, Progress};
use camtay::turn::Effect;
use serde_json::value::RawValue;

use super::client::{Call, Connection};
use super::service::{LAN, Service};

/// Opens the stream of the visitor `LAN`, as a page that has everything up to `after`.
async fn open(service: &Service, after: u64) -> Connection {
    let call = Call::get("/web/web/messages")
        .bearer(LAN)
        .header("last-event-id", &after.to_string());
    let mut page = Connection::open(service.address).await;
    page.write(&call.bytes()).await;
    page
}

/// The conversation of `LAN`, who must have written before.
async fn conversation(service: &Service) -> ConversationId {
    let mail = service.store.mailboxes_with_mail().await;
    match mail.into_iter().next() {
        Some(EntityId::Conversation(id)) => id,
        other => panic!("{other:?}"),
    }
}

/// The service says something to a visitor, as dispatch and delivery do.
async fn answer(service: &Service, to: &ConversationId, message: Outbound) {
    let now = Timestamp::now();
    let entity = EntityId::Conversation(to.clone());
    let read_turn = service
        .store
        .entity(&entity)
        .unwrap()
        .map_or(0, |record| record.turn);
    let commit = Commit {
        entity,
        read_turn,
        state: RawValue::from_string("{}".to_owned()).unwrap(),
        answered: Vec::new(),
        effects: vec![Effect::Send {
            to: to.clone(),
            message,
        }],
        first_attempt: None,
        now,
    };
    service.store.commit(commit).await.unwrap();
    let entry = service.store.outbox_head(to).unwrap().unwrap();
    service
        .store
        .progress(to, entry.seq, Progress::Shown, now)
        .await
        .unwrap();
}

/// The numbers of the events in what a stream said.
fn ids(said: &str) -> Vec<u64> {
    said.lines()
        .filter_map(|line| line.strip_prefix("id: ")?.parse().ok())
        .collect()
}

#[tokio::test]
async fn a_page_sees_what_was_said_and_what_comes() {
    let service = Service::start().await;
    service.say(LAN, "1", "chào cháu").await;
    let lan = conversation(&service).await;
    let mut page = open(&service, 0).await;
    let head = page.until("event: ready").await;
    assert!(head.contains("content-type: text/event-stream"));
    assert!(head.contains("x-accel-buffering: no"));
    assert!(head.contains("chào cháu"));

    let mut message = Outbound::text("Bác mở ô này ạ.").offering(vec![QuickReply {
        label: "Thấy rồi".to_owned(),
        payload: "step:1".to_owned(),
    }]);
    message.picture = Some(Picture {
        hash: PictureHash::new("0a1b"),
        alt: "Màn hình chính".to_owned(),
    });
    message.recording = Some(Recording {
        file: "0b2c.mp3".to_owned(),
        page: "/s/vneid-login/tap-login".to_owned(),
        invite: "Bác bấm vào đây để nghe đọc:".to_owned(),
    });
    answer(&service, &lan, message).await;
    let said = page.until(r#""recording":"/v/0b2c.mp3""#).await;
    assert!(said.contains("Thấy rồi"));
    assert!(said.contains(r#""from":"bot""#));
    assert!(said.contains(r#""picture":{"path":"/p/0a1b.svg","alt":"Màn hình chính"}"#));

    let mut words = Outbound::text("Bác kéo sang trái nhé.");
    words.voice = Voice::Mentor("anh An".to_owned());
    answer(&service, &lan, words).await;
    let said = page.until("kéo sang trái").await;
    assert!(said.contains(r#""from":"mentor","name":"anh An""#));
}

#[tokio::test]
async fn a_page_that_was_cut_off_goes_on_where_it_stopped() {
    let service = Service::start().await;
    for (id, text) in [("1", "một"), ("2", "hai"), ("3", "ba")] {
        service.say(LAN, id, text).await;
    }
    let all = ids(&open(&service, 0).await.until("event: ready").await);
    assert_eq!(all.len(), 3);
    let rest = open(&service, all[1]).await.until("event: ready").await;
    assert_eq!(ids(&rest), [all[2]]);
    assert!(rest.contains("ba") && !rest.contains("hai"));
}

#[tokio::test]
async fn a_page_that_shows_what_the_store_does_not_have_starts_anew() {
    let service = Service::start().await;
    service.say(LAN, "1", "một").await;
    let said = open(&service, 9_000).await.until("event: ready").await;
    let (anew, rest) = said.split_once("event: anew").expect("no word of it");
    assert!(ids(anew).is_empty());
    assert!(rest.contains("một"));
}

#[tokio::test]
async fn a_stream_needs_a_token() {
    let service = Service::start().await;
    let answer = service.send(Call::get("/web/web/messages")).await;
    assert_eq!(answer.status, 401);
    assert_eq!(answer.header("www-authenticate"), "Bearer");
}

#[tokio::test]
async fn a_silent_stream_says_that_it_is_there() {
    let service = Service::with(Limits {
        keep_alive: Duration::from_millis(50),
        // Shorter than the stream lives: the deadline of requests does not end streams.
        request: Duration::from_millis(20),
        ..Limits::default()
    })
    .await;
    let mut page = open(&service, 0).await;
    page.until("event: ready").await;
    page.until("\n:\n\n").await;
    service.say(LAN, "1", "vẫn còn đây").await;
    page.until("vẫn còn đây").await;
}

#[tokio::test]
async fn streams_past_the_cap_are_asked_to_come_back() {
    let service = Service::with(Limits {
        streams: 1,
        ..Limits::default()
    })
    .await;
    let mut first = open(&service, 0).await;
    first.until("event: ready").await;
    let answer = open(&service, 0).await.answer().await;
    assert_eq!(answer.status, 503);
    assert_eq!(answer.header("retry-after"), "2");
    let health = service.send(Call::get("/healthz")).await;
    assert_eq!(health.status, 200);
}

#[tokio::test]
async fn the_service_stops_at_once_under_an_open_stream() {
    let service = Service::start().await;
    let mut page = open(&service, 0).await;
    page.until("event: ready").await;
    assert_eq!(service.send(Call::get("/readyz")).await.status, 200);

    service.stop.cancel();
    let stopped = tokio::time::timeout(Duration::from_secs(5), service.served).await;
    stopped.expect("it waits for the stream").unwrap();
    let end = page.rest().await;
    assert!(
        String::from_utf8_lossy(&end).ends_with("0\r\n\r\n"),
        "cut off"
    );
}

//! Within a conversation in order, across conversations without waiting, every attempt booked first.

use std::sync::Arc;

use camtay::id::Timestamp;
use camtay::message::Outbound;
use camtay::store::Progress;
use tokio::sync::Notify;

use crate::delivery::given::{Post, on_fb, soon};
use crate::delivery::platform::{Answer, Kind, Stub};

#[tokio::test]
async fn a_conversation_is_in_order_and_others_do_not_wait() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let bell = Arc::new(Notify::new());
    stub.answers(Kind::Send, [Answer::Hangs(Arc::clone(&bell))]);
    let running = post.start(&stub);
    post.send(
        &on_fb("lan"),
        vec![Outbound::text("một"), Outbound::text("hai")],
    )
    .await;
    assert_eq!(stub.next_said().await, "một");
    // While Lan's platform hangs, Hoa is served, and Lan's second message is not.
    post.say(&on_fb("hoa"), "chào Hoa").await;
    assert_eq!(stub.next_said().await, "chào Hoa");
    post.nothing_left(&on_fb("hoa")).await;
    post.say(&on_fb("lan"), "ba").await;
    bell.notify_one();
    assert_eq!(stub.next_said().await, "hai");
    assert_eq!(stub.next_said().await, "ba");
    post.nothing_left(&on_fb("lan")).await;
    running.stop().await;
}

#[tokio::test]
async fn an_attempt_is_written_down_before_its_call() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let store = post.store.clone();
    stub.looks(move |call| {
        if call.kind == Kind::Send {
            let entry = store.outbox_head(&on_fb(&call.person)).unwrap().unwrap();
            assert_eq!(entry.attempts, 1);
            assert!(
                entry.next_at > Timestamp::now(),
                "nobody else makes this call now"
            );
        }
    });
    let running = post.start(&stub);
    let parts = format!("{}. {}.", "a".repeat(1_500), "b".repeat(1_500));
    post.say(&on_fb("lan"), &parts).await;
    stub.next_said().await;
    stub.next_said().await;
    post.nothing_left(&on_fb("lan")).await;
    running.stop().await;
}

#[tokio::test]
async fn what_was_in_flight_when_the_process_died_is_said_again_at_its_time() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let lan = on_fb("lan");
    let parts = format!("{}. {}.", "a".repeat(1_500), "b".repeat(1_500));
    post.say(&lan, &parts).await;
    // The first part was accepted, the answer to the second was never heard.
    let seq = post.head(&lan).unwrap().seq;
    let soon_after = Timestamp::now() + jiff::SignedDuration::from_millis(150);
    for progress in [
        Progress::Begun {
            retry_at: soon_after,
        },
        Progress::CallAccepted {
            call: 0,
            retry_at: soon_after,
        },
    ] {
        post.store
            .progress(&lan, seq, progress, Timestamp::now())
            .await
            .unwrap();
    }
    let post = post.restarted().await;
    let running = post.start(&stub);
    let said = stub.next_call().await;
    assert!(Timestamp::now() >= soon_after, "not before its time");
    assert_eq!(said.kind, Kind::Send, "no typing mark for a second try");
    assert!(
        said.text.starts_with('b'),
        "what was accepted is not said again"
    );
    post.nothing_left(&lan).await;
    running.stop().await;
}

#[tokio::test]
async fn a_call_in_hand_is_finished_when_the_service_stops() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let bell = Arc::new(Notify::new());
    stub.answers(Kind::Send, [Answer::Hangs(Arc::clone(&bell))]);
    let running = post.start(&stub);
    post.send(
        &on_fb("lan"),
        vec![Outbound::text("một"), Outbound::text("hai")],
    )
    .await;
    assert_eq!(stub.next_said().await, "một");
    bell.notify_one();
    running.stop().await;
    let left = post.head(&on_fb("lan")).unwrap();
    assert_eq!(
        left.message.text, "hai",
        "the first is recorded as delivered"
    );
    assert_eq!(left.attempts, 0);
}

#[tokio::test]
async fn a_service_that_waits_for_a_retry_stops_at_once() {
    let stub = Stub::start().await;
    let post = Post::new();
    let lan = on_fb("lan");
    post.say(&lan, "mai nhé").await;
    let seq = post.head(&lan).unwrap().seq;
    let tomorrow = Timestamp::now() + jiff::SignedDuration::from_hours(24);
    let later = Progress::Postponed {
        until: tomorrow,
        code: "2".to_owned(),
        counts: true,
    };
    post.store
        .progress(&lan, seq, later, Timestamp::now())
        .await
        .unwrap();
    let running = post.start(&stub);
    // Whoever comes after Lan is served, so Lan's lane is asleep by now.
    post.say(&on_fb("hoa"), "chào").await;
    post.nothing_left(&on_fb("hoa")).await;
    soon(running.stop()).await;
    assert_eq!(post.head(&lan).unwrap().attempts, 0);
}

//! What is in the outbox is said, whole and as the platform takes it.

use camtay::message::Outbound;
use camtay::turn::{Dropped, JournalEntry};

use crate::delivery::given::{PAGE_TOKEN, Post, on, on_fb, pictured};
use crate::delivery::platform::{Answer, Kind, Stub, graph_error, zalo_error};
use serde_json::json;

#[tokio::test]
async fn a_message_is_said_after_a_typing_mark_and_leaves_the_outbox() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let running = post.start(&stub);
    post.say(&on_fb("lan"), "Chào bác").await;
    let first = stub.next_call().await;
    assert_eq!((first.kind, first.person.as_str()), (Kind::Typing, "lan"));
    let said = stub.next_call().await;
    assert_eq!((said.kind, said.text.as_str()), (Kind::Send, "Chào bác"));
    assert_eq!(said.token, PAGE_TOKEN);
    post.nothing_left(&on_fb("lan")).await;
    assert!(post.store.dead_letters(9).unwrap().is_empty());
    running.stop().await;
}

#[tokio::test]
async fn a_typing_mark_that_fails_keeps_nothing_back() {
    let mut stub = Stub::start().await;
    stub.answers(Kind::Typing, [graph_error(190, 0)]);
    let post = Post::new();
    let running = post.start(&stub);
    post.say(&on_fb("lan"), "Chào bác").await;
    assert_eq!(stub.next_said().await, "Chào bác");
    post.nothing_left(&on_fb("lan")).await;
    running.stop().await;
}

#[tokio::test]
async fn a_long_message_is_said_in_parts_and_each_only_once() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let long = format!("{}. {}.", "a".repeat(1_500), "b".repeat(1_500));
    // The second part fails once: the first is not said again.
    stub.answers(
        Kind::Send,
        [
            Answer::Says(200, json!({ "message_id": "m_1" }), Vec::new()),
            graph_error(2, 0),
        ],
    );
    let running = post.start(&stub);
    post.say(&on_fb("lan"), &long).await;
    let mut said = Vec::new();
    for _ in 0..3 {
        said.push(stub.next_said().await.chars().next().unwrap());
    }
    assert_eq!(said, ['a', 'b', 'b']);
    post.nothing_left(&on_fb("lan")).await;
    running.stop().await;
    assert!(stub.others(Kind::Send).is_empty());
}

#[tokio::test]
async fn a_picture_that_a_platform_refuses_is_told_in_words() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let refusals = [
        ("fb", "104", graph_error(100, 2_018_008), "Ô màu xanh"),
        ("oa", "", zalo_error(-201), "Ô màu xanh\n\nBác bấm nhé."),
        (
            "bot",
            "",
            Answer::Says(400, json!({ "ok": false, "error_code": 400 }), Vec::new()),
            "Ô màu xanh\n\nBác bấm nhé.",
        ),
    ];
    let running = post.start(&stub);
    for (channel, account, refusal, told) in refusals {
        stub.answers(Kind::Send, [refusal]);
        let lan = on(channel, account, "lan");
        post.send(&lan, vec![pictured("Bác bấm nhé.")]).await;
        let shown = stub.next(Kind::Send).await;
        let url = "https://camtay.example.vn/p/0a1b.png";
        assert_eq!(shown.picture.as_deref(), Some(url), "{channel}");
        let plain = stub.next(Kind::Send).await;
        assert_eq!(
            (plain.picture, plain.text.as_str()),
            (None, told),
            "{channel}"
        );
        if channel == "fb" {
            assert_eq!(stub.next_said().await, "Bác bấm nhé.");
        }
        post.nothing_left(&lan).await;
    }
    running.stop().await;
}

#[tokio::test]
async fn a_message_to_the_web_page_becomes_a_bubble() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let running = post.start(&stub);
    let visitor = on("web", "", "lan");
    post.send(&visitor, vec![Outbound::text("một"), Outbound::text("hai")])
        .await;
    post.nothing_left(&visitor).await;
    let bubbles = post.store.bubbles(&visitor, 0, 9).unwrap();
    let texts: Vec<_> = bubbles.iter().map(|bubble| bubble.text.as_str()).collect();
    assert_eq!(texts, ["một", "hai"]);
    running.stop().await;
    assert!(stub.others(Kind::Send).is_empty());
}

#[tokio::test]
async fn a_message_that_is_of_no_use_any_more_is_not_said_late() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let late = Outbound {
        useful_until: Some(camtay::id::Timestamp::now()),
        ..Outbound::text("Bác còn đó không?")
    };
    post.send(&on_fb("lan"), vec![late, Outbound::text("Chào bác")])
        .await;
    let running = post.start(&stub);
    assert_eq!(stub.next_said().await, "Chào bác");
    let reason = Dropped::OutOfDate;
    assert_eq!(post.facts(), [JournalEntry::MessageDropped { reason }]);
    assert_eq!(post.store.dead_letters(9).unwrap(), []);
    running.stop().await;
}

#[tokio::test]
async fn what_nobody_can_call_is_a_dead_letter() {
    let stub = Stub::start().await;
    let post = Post::new();
    post.say(&on("gone", "", "lan"), "kênh cũ").await;
    post.say(&on("fb", "106", "lan"), "trang lạ").await;
    let running = post.start(&stub);
    let letters = post.dead_letters(2).await;
    let mut codes: Vec<_> = letters.iter().map(|letter| letter.code.as_str()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["no-such-channel", "no-token"]);
    running.stop().await;
}

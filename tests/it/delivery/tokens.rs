//! Tokens that rotate are never lost and never used before they are safe; the bot says where it is.

use camtay::id::{ChannelId, Timestamp};
use camtay::store::TokenPair;
use jiff::SignedDuration;
use serde_json::json;

use crate::delivery::given::{PAGE_TOKEN, Post, on};
use crate::delivery::platform::{Answer, Kind, Stub, zalo_error};

fn oa() -> ChannelId {
    ChannelId::new("oa")
}

#[tokio::test]
async fn a_refused_token_is_refreshed_and_saved_before_its_first_use() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let store = post.store.clone();
    stub.looks(move |call| {
        if call.token == "access-2" {
            let saved = store.tokens(&oa()).unwrap().unwrap();
            assert_eq!(
                (saved.access.as_str(), saved.refresh.as_str()),
                ("access-2", "refresh-2")
            );
        }
    });
    stub.answers(Kind::Send, [zalo_error(-216)]);
    let running = post.start(&stub);
    let lan = on("oa", "29", "lan");
    post.say(&lan, "Chào bác").await;
    assert_eq!(stub.next(Kind::Send).await.token, "access-1");
    assert_eq!(stub.next(Kind::Tokens).await.token, "refresh-1");
    let said = stub.next(Kind::Send).await;
    assert_eq!(
        (said.token.as_str(), said.text.as_str()),
        ("access-2", "Chào bác")
    );
    post.nothing_left(&lan).await;
    let saved = post.store.tokens(&oa()).unwrap().unwrap();
    let life = saved.expires_at.duration_since(Timestamp::now());
    assert!((SignedDuration::from_hours(24)..SignedDuration::from_hours(26)).contains(&life));
    running.stop().await;
}

#[tokio::test]
async fn many_refused_at_once_make_one_refresh() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let people: Vec<_> = (0..12)
        .map(|number| on("oa", "29", &format!("p{number}")))
        .collect();
    for person in &people {
        post.say(person, "Chào bác").await;
    }
    stub.answers(Kind::Send, (0..12).map(|_| zalo_error(-220)));
    let running = post.start(&stub);
    for person in &people {
        post.nothing_left(person).await;
    }
    assert_eq!(stub.others(Kind::Tokens).len(), 1);
    running.stop().await;
}

#[tokio::test]
async fn without_an_access_token_one_is_bought_at_the_start() {
    let mut stub = Stub::start().await;
    let mut post = Post::new();
    post.access = None;
    let lan = on("oa", "29", "lan");
    post.say(&lan, "Chào bác").await;
    let running = post.start(&stub);
    assert_eq!(stub.next(Kind::Tokens).await.token, "refresh-1");
    assert_eq!(stub.next(Kind::Send).await.token, "access-2");
    post.nothing_left(&lan).await;
    running.stop().await;
}

#[tokio::test]
async fn the_stored_pair_comes_before_the_configured_one() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let pair = TokenPair {
        access: "access-7".to_owned(),
        refresh: "refresh-7".to_owned(),
        expires_at: Timestamp::now() + SignedDuration::from_hours(25),
    };
    post.store.save_tokens(&oa(), pair).await.unwrap();
    let running = post.start(&stub);
    post.say(&on("oa", "29", "lan"), "Chào bác").await;
    assert_eq!(stub.next_call().await.token, "access-7");
    running.stop().await;
}

#[tokio::test]
async fn a_pair_in_the_last_fifth_of_its_life_is_refreshed_before_it_is_refused() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let pair = TokenPair {
        access: "access-7".to_owned(),
        refresh: "refresh-7".to_owned(),
        expires_at: Timestamp::now() + SignedDuration::from_hours(4),
    };
    post.store.save_tokens(&oa(), pair).await.unwrap();
    let running = post.start(&stub);
    assert_eq!(stub.next(Kind::Tokens).await.token, "refresh-7");
    running.stop().await;
}

#[tokio::test]
async fn a_used_up_refresh_token_gives_way_to_the_one_in_the_configuration() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let pair = TokenPair {
        access: "access-7".to_owned(),
        refresh: "refresh-7".to_owned(),
        expires_at: Timestamp::now() - SignedDuration::from_hours(1),
    };
    post.store.save_tokens(&oa(), pair).await.unwrap();
    stub.answers(Kind::Tokens, [zalo_error(-14020)]);
    let lan = on("oa", "29", "lan");
    post.say(&lan, "Chào bác").await;
    let running = post.start(&stub);
    assert_eq!(stub.next(Kind::Tokens).await.token, "refresh-7");
    assert_eq!(stub.next(Kind::Tokens).await.token, "refresh-1");
    assert_eq!(stub.next(Kind::Send).await.token, "access-2");
    post.nothing_left(&lan).await;
    running.stop().await;
}

#[tokio::test]
async fn messages_wait_while_no_token_can_be_had() {
    let mut stub = Stub::start().await;
    let mut post = Post::new();
    post.access = None;
    stub.answers(Kind::Tokens, [zalo_error(-14020)]);
    let lan = on("oa", "29", "lan");
    post.say(&lan, "Chào bác").await;
    let running = post.start(&stub);
    stub.next(Kind::Tokens).await;
    assert_eq!(post.head(&lan).unwrap().attempts, 0);
    // The second try works, and nothing was lost meanwhile.
    stub.next(Kind::Tokens).await;
    assert_eq!(stub.next_said().await, "Chào bác");
    post.nothing_left(&lan).await;
    running.stop().await;
}

#[tokio::test]
async fn a_page_that_is_refused_waits_alone_and_goes_on_when_it_is_repaired() {
    let stub = Stub::start().await;
    let mut post = Post::new();
    post.retry.probe_every = SignedDuration::from_millis(300);
    let refused = |code: i64| Answer::Says(400, json!({ "error": { "code": code } }), Vec::new());
    // More refusals than the schedule has attempts: they do not count.
    let many = [190, 190, 10, 190, 190, 200].map(refused);
    stub.answers(Kind::Send, many);
    stub.answers_only(PAGE_TOKEN);
    let running = post.start(&stub);
    let (lan, minh) = (on("fb", "104", "lan"), on("fb", "104", "minh"));
    let beside = on("fb", "105", "an");
    post.say(&lan, "Chào bác").await;
    let entry = post
        .head_that(&lan, |entry| entry.last_code.as_deref() == Some("190"))
        .await;
    assert_eq!(entry.attempts, 0, "it is the page's fault");
    let alarm = running.delivery.alarms().remove(0);
    assert_eq!(
        (alarm.account.as_str(), alarm.code.as_str()),
        ("104", "190")
    );

    post.say(&minh, "Chào cô").await;
    post.say(&beside, "Chào ông").await;
    post.nothing_left(&beside).await;
    assert!(
        post.head(&minh).is_some(),
        "one message at a time finds out"
    );
    post.nothing_left(&lan).await;
    post.nothing_left(&minh).await;
    assert!(running.delivery.alarms().is_empty());
    assert!(post.store.dead_letters(9).unwrap().is_empty());
    running.stop().await;
}

#[tokio::test]
async fn the_bot_says_where_its_webhook_is_until_it_is_understood() {
    let mut stub = Stub::start().await;
    let mut post = Post::new();
    post.public_url = Some("https://camtay.example.vn".to_owned());
    let busy = Answer::Says(500, json!({ "ok": false, "error_code": 500 }), Vec::new());
    stub.answers(Kind::Register, [busy]);
    let running = post.start(&stub);
    for _ in 0..2 {
        let call = stub.next(Kind::Register).await;
        assert_eq!(call.text, "https://camtay.example.vn/webhooks/bot");
    }
    running.stop().await;
}

#[tokio::test]
async fn a_token_of_a_short_life_is_not_refreshed_without_end() {
    let mut stub = Stub::start().await;
    let mut post = Post::new();
    post.access = None;
    let pair =
        json!({ "access_token": "access-2", "refresh_token": "refresh-2", "expires_in": "5" });
    stub.answers(Kind::Tokens, [Answer::Says(200, pair, Vec::new())]);
    let lan = on("oa", "29", "lan");
    let running = post.start(&stub);
    stub.next(Kind::Tokens).await;
    for words in ["một", "hai", "ba"] {
        post.say(&lan, words).await;
        post.nothing_left(&lan).await;
    }
    running.stop().await;
    assert!(stub.others(Kind::Tokens).is_empty());
}

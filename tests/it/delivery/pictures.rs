//! Proves pictures: uploaded once, shown by their ids, and never the reason that words are lost.

use std::sync::Arc;
use std::time::Duration;

use camtay::id::{AccountId, ChannelId, ConversationId, Timestamp};
use camtay::store::Attachment;
use serde_json::json;
use tokio::sync::Notify;

use crate::delivery::given::{OTHER_PAGE, PAGE, Post, on, on_fb, picture_of, pictured_at};
use crate::delivery::platform::{Answer, Kind, Stub, graph_error, zalo_error};
use crate::delivery::uploads::{MESSENGER_ID, ZALO_ID};

/// A step with a picture.
const STEP: &str = "tap-login";
/// The address of its picture begins so.
const ADDRESS: &str = "https://camtay.example.vn/p/";
/// The words with it.
const WORDS: &str = "Bác bấm nhé.";
/// What its picture shows.
const ALT: &str = "Ô màu xanh";

/// What a platform saw of one message.
#[derive(Debug)]
struct Seen {
    uploads: usize,
    /// How the picture was shown last; `None` for in words.
    picture: Option<String>,
    /// Everything that was said, in order.
    said: Vec<String>,
}

/// Sends the picture with its words, and looks at what the platform saw.
async fn show(post: &Post, stub: &mut Stub, to: &ConversationId) -> Seen {
    post.send(to, vec![pictured_at(STEP, WORDS)]).await;
    post.nothing_left(to).await;
    let calls = stub.all();
    let of = |kind| calls.iter().filter(move |call| call.kind == kind);
    Seen {
        uploads: of(Kind::Upload).count(),
        picture: of(Kind::Send).rev().find_map(|call| call.picture.clone()),
        said: of(Kind::Send)
            .filter(|call| !call.text.is_empty())
            .map(|call| call.text.clone())
            .collect(),
    }
}

#[tokio::test]
async fn a_picture_is_uploaded_once_for_each_account_and_known_after_a_restart() {
    let mut stub = Stub::start().await;
    let mut post = Post::new();
    let accounts = [
        ("fb", PAGE, MESSENGER_ID),
        ("fb", OTHER_PAGE, MESSENGER_ID),
        ("oa", "", ZALO_ID),
    ];
    for is_first_run in [true, false] {
        let running = post.start(&stub);
        for (channel, account, id) in accounts {
            for name in ["lan", "an"] {
                let seen = show(&post, &mut stub, &on(channel, account, name)).await;
                let is_first = is_first_run && name == "lan";
                assert_eq!(seen.uploads, usize::from(is_first), "{channel} {account}");
                assert_eq!(seen.picture.as_deref(), Some(id), "{channel} {account}");
                assert_eq!(seen.said, [WORDS]);
            }
        }
        running.stop().await;
        post = post.restarted().await;
    }
}

#[tokio::test]
async fn many_who_need_a_new_picture_at_once_wait_for_one_upload() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let people: Vec<ConversationId> = (0..8).map(|number| on_fb(&format!("p{number}"))).collect();
    for to in &people {
        post.send(to, vec![pictured_at(STEP, WORDS)]).await;
    }
    let running = post.start(&stub);
    for to in &people {
        post.nothing_left(to).await;
    }
    let calls = stub.all();
    let of = |kind| calls.iter().filter(move |call| call.kind == kind);
    assert_eq!(of(Kind::Upload).count(), 1);
    let by_id = of(Kind::Send).filter(|call| call.picture.as_deref() == Some(MESSENGER_ID));
    assert_eq!(by_id.count(), people.len());
    running.stop().await;
}

#[tokio::test]
async fn an_id_that_is_too_old_is_not_used() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let account = (ChannelId::new("oa"), AccountId::new(""));
    let account = (&account.0, &account.1);
    let old = Attachment {
        id: "old".to_owned(),
        until: Timestamp::now(),
    };
    let hash = picture_of(STEP);
    let kept = post.store.keep_attachment(account, &hash, Some(old));
    kept.await.unwrap();
    let running = post.start(&stub);
    let seen = show(&post, &mut stub, &on("oa", "", "lan")).await;
    assert_eq!((seen.uploads, seen.picture.as_deref()), (1, Some(ZALO_ID)));
    let kept = post.store.attachment(account, &hash).unwrap().unwrap();
    let lives = kept.until.duration_since(Timestamp::now()).as_hours();
    assert!((5 * 24..7 * 24).contains(&lives), "{lives} hours");
    running.stop().await;
}

#[tokio::test]
async fn an_id_that_the_platform_forgot_is_told_in_words_and_uploaded_again_next_time() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let running = post.start(&stub);
    let gone = [
        ("fb", PAGE, graph_error(100, 2_018_074)),
        ("oa", "", zalo_error(-100)),
    ];
    for (channel, account, refusal) in gone {
        let to = on(channel, account, "lan");
        show(&post, &mut stub, &to).await;
        stub.answers(Kind::Send, [refusal]);
        let seen = show(&post, &mut stub, &to).await;
        assert_eq!(seen.uploads, 0);
        assert!(seen.said.concat().contains(ALT), "{:?}", seen.said);
        assert!(seen.said.last().unwrap().ends_with(WORDS));
        let seen = show(&post, &mut stub, &to).await;
        assert_eq!(seen.uploads, 1, "{channel}");
    }
    running.stop().await;
}

/// Uploads that fail, whatever the reason.
fn failures() -> Vec<(&'static str, &'static str, Answer)> {
    let no_id = || Answer::Says(200, json!({ "error": 0, "data": {} }), Vec::new());
    let broken = || Answer::Says(500, json!({}), Vec::new());
    vec![
        ("fb", PAGE, broken()),
        ("fb", PAGE, graph_error(100, 2_018_047)),
        ("fb", PAGE, graph_error(200, 0)),
        ("fb", PAGE, Answer::Says(200, json!({}), Vec::new())),
        ("oa", "", broken()),
        ("oa", "", zalo_error(-201)),
        ("oa", "", zalo_error(-204)),
        ("oa", "", no_id()),
    ]
}

#[tokio::test]
async fn an_upload_that_fails_loses_no_words_and_is_not_tried_again_at_once() {
    for pictures_at in [Some("https://camtay.example.vn"), None] {
        for (channel, account, failure) in failures() {
            let mut stub = Stub::start().await;
            let post = Post {
                pictures_at,
                ..Post::new()
            };
            let running = post.start(&stub);
            stub.answers(Kind::Upload, [failure]);
            for uploads in [1, 0] {
                let seen = show(&post, &mut stub, &on(channel, account, "lan")).await;
                assert_eq!(seen.uploads, uploads, "{channel}: {seen:?}");
                let address = seen.picture.filter(|address| address.starts_with(ADDRESS));
                assert_eq!(address.is_some(), pictures_at.is_some());
                let told = seen.said.concat().contains(ALT);
                assert_eq!(told, pictures_at.is_none(), "{:?}", seen.said);
                assert!(seen.said.last().unwrap().ends_with(WORDS));
            }
            assert_eq!(post.store.dead_letters(9).unwrap(), []);
            assert_eq!(running.delivery.alarms(), []);
            running.stop().await;
        }
    }
}

#[tokio::test]
async fn an_upload_that_hangs_holds_up_no_words() {
    let mut stub = Stub::start().await;
    let post = Post {
        call_within: Duration::from_millis(200),
        ..Post::new()
    };
    let bell = Arc::new(Notify::new());
    stub.answers(Kind::Upload, [Answer::Hangs(Arc::clone(&bell))]);
    let running = post.start(&stub);
    let seen = show(&post, &mut stub, &on_fb("lan")).await;
    assert_eq!(seen.said, [WORDS]);
    bell.notify_waiters();
    running.stop().await;
}

#[tokio::test]
async fn an_upload_with_a_token_that_ended_is_made_again_with_a_fresh_one() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let running = post.start(&stub);
    stub.answers(Kind::Upload, [zalo_error(-216)]);
    post.send(&on("oa", "", "lan"), vec![pictured_at(STEP, WORDS)])
        .await;
    assert_eq!(stub.next(Kind::Upload).await.token, "access-1");
    assert_eq!(stub.next(Kind::Upload).await.token, "access-2");
    let said = stub.next(Kind::Send).await;
    assert_eq!(said.picture.as_deref(), Some(ZALO_ID));
    running.stop().await;
}

#[tokio::test]
async fn a_platform_that_wants_a_pause_gets_it_and_the_message_waits() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let running = post.start(&stub);
    stub.answers(Kind::Upload, [graph_error(613, 0)]);
    let lan = on_fb("lan");
    post.send(&lan, vec![pictured_at(STEP, WORDS)]).await;
    let waits = post
        .head_that(&lan, |entry| entry.last_code.is_some())
        .await;
    assert_eq!(waits.last_code.as_deref(), Some("613"));
    assert_eq!(waits.attempts, 0, "it costs no attempt");
    assert!(stub.others(Kind::Send).is_empty());
    running.stop().await;
}

//! What is looked at before every send: whose conversation it is, whether its window is open, whether
//! the message is still of use; and what an echo settles.

use std::sync::Arc;
use std::time::Duration;

use camtay::channels::Echo;
use camtay::id::{Timestamp, later};
use camtay::message::{Outbound, Voice};
use camtay::store::GivenUp;
use camtay::turn::{Dropped, JournalEntry};
use jiff::SignedDuration;
use serde_json::json;
use tokio::sync::Notify;

use crate::delivery::given::{Post, on, on_fb};
use crate::delivery::platform::{Answer, Kind, Stub, graph_error};

/// A delivery to somebody who was heard so many hours ago.
fn heard(hours: i64) -> Post {
    let mut post = Post::new();
    let heard = later(Timestamp::now(), SignedDuration::from_hours(-hours));
    post.state = json!({ "heard": heard, "citizen": { "last_heard": heard } });
    post
}

/// Words that a mentor wrote.
fn relayed(words: &str) -> Outbound {
    Outbound {
        voice: Voice::Mentor("cô Lan".to_owned()),
        ..Outbound::text(words)
    }
}

#[tokio::test]
async fn the_bot_does_not_write_where_the_window_is_closed() {
    let mut stub = Stub::start().await;
    for (hours, to) in [(25, on_fb("lan")), (8 * 24, on("oa", "29", "lan"))] {
        let post = heard(hours);
        let running = post.start(&stub);
        post.say(&to, "Bác còn đó không?").await;
        let letter = post.dead_letters(1).await.remove(0);
        assert_eq!(letter.reason, GivenUp::WindowClosed);
        running.stop().await;
    }
    assert!(stub.others(Kind::Send).is_empty());
}

#[tokio::test]
async fn a_mentor_may_write_for_seven_days_and_says_so() {
    let mut stub = Stub::start().await;
    let post = heard(25);
    let running = post.start(&stub);
    post.send(&on_fb("lan"), vec![relayed("Mai cháu sang nhé")])
        .await;
    let said = stub.next(Kind::Send).await;
    assert!(said.by_human && said.text.contains("Mai cháu sang nhé"));
    running.stop().await;

    let post = heard(8 * 24);
    let running = post.start(&stub);
    post.send(&on_fb("lan"), vec![relayed("Mai cháu sang nhé")])
        .await;
    let letter = post.dead_letters(1).await.remove(0);
    assert_eq!(letter.reason, GivenUp::WindowClosed);
    running.stop().await;
}

#[tokio::test]
async fn only_a_mentors_words_ever_claim_to_be_a_humans() {
    let mut stub = Stub::start().await;
    let post = heard(1);
    stub.answers(Kind::Send, [graph_error(10, 2_018_278)]);
    let running = post.start(&stub);
    post.say(&on_fb("lan"), "Bác còn đó không?").await;
    let letter = post.dead_letters(1).await.remove(0);
    assert_eq!(letter.reason, GivenUp::WindowClosed);
    assert!(!stub.next(Kind::Send).await.by_human);

    // The platform's own word about the window counts for more than our clock.
    stub.answers(Kind::Send, [graph_error(10, 2_018_278)]);
    post.send(&on_fb("lan"), vec![relayed("Cháu đây")]).await;
    assert!(!stub.next(Kind::Send).await.by_human);
    assert!(stub.next(Kind::Send).await.by_human);
    post.nothing_left(&on_fb("lan")).await;
    running.stop().await;
}

#[tokio::test]
async fn the_leave_to_write_late_is_not_the_accounts_own() {
    let mut stub = Stub::start().await;
    let post = heard(25);
    stub.answers(Kind::Send, [graph_error(10, 0)]);
    let running = post.start(&stub);
    post.send(&on_fb("lan"), vec![relayed("Mai cháu sang nhé")])
        .await;
    let letter = post.dead_letters(1).await.remove(0);
    assert_eq!(letter.reason, GivenUp::WindowClosed);
    assert!(running.delivery.alarms().is_empty());
    assert!(stub.next(Kind::Send).await.by_human);
    running.stop().await;
}

#[tokio::test]
async fn words_about_a_step_that_was_left_are_not_said() {
    let mut stub = Stub::start().await;
    let mut post = heard(0);
    post.state["citizen"]["session"] = json!({ "visit": 4 });
    let about = |visit, words: &str| Outbound {
        visit: Some(visit),
        ..Outbound::text(words)
    };
    let both = vec![about(3, "Bước trước"), about(4, "Bước này")];
    post.send(&on_fb("lan"), both).await;
    let running = post.start(&stub);
    assert_eq!(stub.next_said().await, "Bước này");
    let reason = Dropped::StepLeft;
    assert_eq!(post.facts(), [JournalEntry::MessageDropped { reason }]);
    running.stop().await;
}

#[tokio::test]
async fn while_a_colleague_speaks_the_bot_does_not() {
    let mut stub = Stub::start().await;
    let mut post = heard(0);
    let until = later(Timestamp::now(), SignedDuration::from_mins(30));
    post.state["citizen"]["silent_until"] = json!(until);
    let both = vec![Outbound::text("Bác làm được chưa ạ?"), relayed("Cô đây")];
    post.send(&on_fb("lan"), both).await;
    let running = post.start(&stub);
    assert!(stub.next_said().await.contains("Cô đây"));
    let reason = Dropped::HumanTookOver;
    assert_eq!(post.facts(), [JournalEntry::MessageDropped { reason }]);
    running.stop().await;
}

#[tokio::test]
async fn an_echo_settles_a_call_whose_answer_never_came() {
    let mut stub = Stub::start().await;
    let mut post = heard(0);
    post.call_within = Duration::from_millis(100);
    let never = Arc::new(Notify::new());
    stub.answers(Kind::Send, [Answer::Hangs(never)]);
    let running = post.start(&stub);
    let lan = on_fb("lan");
    let both = vec![Outbound::text("một"), Outbound::text("hai")];
    post.send(&lan, both).await;
    assert_eq!(stub.next_said().await, "một");
    let entry = post
        .head_that(&lan, |entry| entry.last_code.as_deref() == Some("timeout"))
        .await;
    let wait = entry.next_at.duration_since(Timestamp::now());
    assert!(wait > SignedDuration::from_secs(5), "the echo has its time");
    let echo = |call| Echo {
        conversation: lan.clone(),
        delivery: entry.seq,
        call,
    };
    running.delivery.settle(&echo(1)).await.unwrap();
    assert!(post.head(&lan).is_some(), "of a call that was not made");
    running.delivery.settle(&echo(0)).await.unwrap();
    assert_eq!(stub.next_said().await, "hai", "the first is not said again");
    post.nothing_left(&lan).await;
    running.delivery.settle(&echo(0)).await.unwrap();
    running.stop().await;
}

//! What fails is tried again as the schedule says, and in the end a person can see it.

use std::sync::Arc;
use std::time::Duration;

use camtay::id::Timestamp;
use camtay::message::Outbound;
use tokio::sync::Notify;

use crate::delivery::given::{OTHER_PAGE, PAGE, Post, on, on_fb};
use crate::delivery::platform::{Answer, Kind, Stub, graph_error};

#[tokio::test]
async fn a_message_is_given_up_on_after_its_schedule() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let many = post.retry.schedule.len() + 1;
    stub.answers(Kind::Send, (0..many).map(|_| graph_error(1200, 0)));
    let running = post.start(&stub);
    post.send(
        &on_fb("lan"),
        vec![Outbound::text("một"), Outbound::text("hai")],
    )
    .await;
    for _ in 0..many {
        assert_eq!(stub.next_said().await, "một");
    }
    assert_eq!(
        stub.next_said().await,
        "hai",
        "the next message has its own schedule"
    );
    let letters = post.dead_letters(1).await;
    assert_eq!(letters[0].code, "1200");
    assert_eq!(letters[0].entry.message.text, "một");
    assert_eq!(usize::try_from(letters[0].entry.attempts).unwrap(), many);
    running.stop().await;
}

#[tokio::test]
async fn a_dead_letter_can_be_said_after_all() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    stub.answers(Kind::Send, [graph_error(551, 0)]);
    let running = post.start(&stub);
    post.say(&on_fb("lan"), "một").await;
    let letters = post.dead_letters(1).await;
    assert_eq!(letters[0].code, "551");
    post.store
        .retry_dead(letters[0].entry.seq, Timestamp::now())
        .await
        .unwrap();
    assert_eq!(stub.next_said().await, "một");
    assert_eq!(stub.next_said().await, "một");
    post.nothing_left(&on_fb("lan")).await;
    running.stop().await;
}

#[tokio::test]
async fn what_is_refused_for_good_is_not_tried_again() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    stub.answers(Kind::Send, [graph_error(10, 2_018_278)]);
    let running = post.start(&stub);
    post.send(
        &on_fb("lan"),
        vec![Outbound::text("một"), Outbound::text("hai")],
    )
    .await;
    assert_eq!(stub.next_said().await, "một");
    assert_eq!(stub.next_said().await, "hai");
    let letters = post.dead_letters(1).await;
    assert_eq!((letters.len(), letters[0].code.as_str()), (1, "10-2018278"));
    running.stop().await;
}

#[tokio::test]
async fn a_platform_that_does_not_answer_is_asked_again() {
    let mut stub = Stub::start().await;
    let mut post = Post::new();
    post.call_within = Duration::from_millis(100);
    stub.answers(Kind::Send, [Answer::Hangs(Arc::new(Notify::new()))]);
    let running = post.start(&stub);
    post.say(&on_fb("lan"), "một").await;
    assert_eq!(stub.next_said().await, "một");
    assert_eq!(stub.next_said().await, "một");
    post.nothing_left(&on_fb("lan")).await;
    running.stop().await;
}

#[tokio::test]
async fn an_hour_in_the_answer_of_a_platform_is_an_hour_for_the_whole_page() {
    let mut stub = Stub::start().await;
    let post = Post::new();
    let usage = r#"{"1":[{"type":"messenger","estimated_time_to_regain_access":60}]}"#;
    let limited = Answer::Says(
        400,
        serde_json::json!({ "error": { "code": 80006 } }),
        vec![("x-business-use-case-usage", usage)],
    );
    stub.answers(Kind::Send, [limited]);
    let running = post.start(&stub);
    post.say(&on_fb("lan"), "một").await;
    let put_off = post
        .head_that(&on_fb("lan"), |entry| entry.last_code.is_some())
        .await;
    assert_eq!(put_off.last_code.as_deref(), Some("80006"));
    let wait = put_off.next_at.duration_since(Timestamp::now());
    assert!(wait > jiff::SignedDuration::from_mins(59), "{wait}");
    // Another person of the page waits too; another page does not.
    post.say(&on("fb", PAGE, "hoa"), "hai").await;
    post.say(&on("fb", OTHER_PAGE, "mai"), "ba").await;
    assert_eq!(stub.next_said().await, "một");
    assert_eq!(stub.next_said().await, "ba");
    post.nothing_left(&on("fb", OTHER_PAGE, "mai")).await;
    let waiting = post.head(&on("fb", PAGE, "hoa")).unwrap();
    assert_eq!(waiting.attempts, 0, "waiting costs no attempt");
    running.stop().await;
    assert!(stub.others(Kind::Send).is_empty());
}

#[tokio::test]
async fn a_platform_that_cannot_be_reached_is_tried_again_without_its_token_in_any_log() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer({
            let log = log.clone();
            move || log.clone()
        })
        .finish();
    let _here = tracing::subscriber::set_default(subscriber);
    let mut stub = Stub::start().await;
    // Nobody listens on this port any more.
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    stub.base = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let mut post = Post::new();
    post.public_url = Some("https://camtay.example.vn".to_owned());
    let running = post.start(&stub);
    post.say(&on("bot", "", "lan"), "một").await;
    post.say(&on("fb", PAGE, "lan"), "một").await;
    let letters = post.dead_letters(2).await;
    assert_eq!(letters[0].code, "unreachable");
    running.stop().await;
    let logged = log.text();
    assert!(logged.contains("a call failed"), "{logged}");
    for secret in [
        "123456789:abc",
        "abc-xyz",
        "page-token",
        "made-up-secret",
        "0123456789abcdef",
    ] {
        assert!(
            !logged.contains(secret),
            "`{secret}` is in the log:\n{logged}"
        );
    }
}

/// A log that is kept in memory.
#[derive(Clone, Default)]
struct Log(Arc<std::sync::Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl std::io::Write for Log {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

//! `/admin/…`: who is let in, and what operators see and do there.

use std::num::NonZeroU32;
use std::time::Duration;

use camtay::id::{EntityId, Timestamp};
use camtay::message::Outbound;
use camtay::server::{Limits, Pace};
use camtay::store::{Commit, GivenUp, Progress};
use camtay::turn::Effect;
use serde_json::Value;

use super::client::{Answer, Call};
use super::service::{ADMIN, LAN, Service, on_messenger};

fn json(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap()
}

impl Service {
    /// What an operator is answered.
    async fn ask(&self, call: Call) -> Answer {
        self.send(call.bearer(ADMIN)).await
    }

    /// Puts two messages to a person into the outbox and gives up on the first; gives its number.
    async fn with_dead_letter(&self) -> u64 {
        let to = on_messenger("lan");
        let send = |text: &str| Effect::Send {
            to: to.clone(),
            message: Outbound::text(text),
        };
        let commit = Commit {
            entity: EntityId::Conversation(to.clone()),
            read_turn: 0,
            state: serde_json::value::RawValue::from_string("{}".to_owned()).unwrap(),
            answered: Vec::new(),
            effects: vec![send("bác mở ô này ạ"), send("rồi bác bấm ạ")],
            first_attempt: None,
            now: Timestamp::now(),
        };
        self.store.commit(commit).await.unwrap();
        let seq = self.store.outbox_head(&to).unwrap().unwrap().seq;
        let progress = Progress::GivenUp {
            reason: GivenUp::WindowClosed,
            code: "10-2018278".to_owned(),
        };
        self.store
            .progress(&to, seq, progress, Timestamp::now())
            .await
            .unwrap();
        seq
    }
}

#[tokio::test]
async fn only_the_token_lets_anybody_in() {
    let service = Service::start().await;
    for path in ["/admin/status", "/admin/outbox", "/admin/outbox/1"] {
        let unsigned = service.send(Call::get(path)).await;
        assert_eq!(unsigned.status, 401, "{path}");
        assert_eq!(unsigned.header("www-authenticate"), "Bearer");
        let wrong = service.send(Call::get(path).bearer(LAN)).await;
        assert_eq!(
            (wrong.status, wrong.body.as_str()),
            (403, r#"{"error":"forbidden"}"#)
        );
        let other = Call::get(path).header("authorization", &format!("Basic {ADMIN}"));
        assert_eq!(service.send(other).await.status, 401);
        for answer in [unsigned, wrong, service.ask(Call::get(path)).await] {
            assert_eq!(answer.header("cache-control"), "no-store");
        }
    }
    for path in ["/admin/outbox/1/retry", "/admin/outbox/1/drop"] {
        assert_eq!(service.send(Call::post(path, "")).await.status, 401);
    }
}

#[tokio::test]
async fn without_a_token_in_the_configuration_there_is_no_such_path() {
    let service = Service::without_admin().await;
    for call in [Call::get("/admin/status"), Call::get("/admin/outbox")] {
        assert_eq!(service.ask(call.clone()).await.status, 404);
        assert_eq!(service.send(call.bearer("")).await.status, 404);
    }
}

#[tokio::test]
async fn guesses_are_slowed_down() {
    let service = Service::with(Limits {
        source: Pace {
            burst: NonZeroU32::new(3).unwrap(),
            one_more_after: Duration::from_secs(60),
        },
        ..Limits::default()
    })
    .await;
    for _ in 0..3 {
        let guess = Call::get("/admin/status").bearer(LAN);
        assert_eq!(service.send(guess).await.status, 403);
    }
    let answer = service.ask(Call::get("/admin/status")).await;
    assert_eq!(answer.status, 429);
    assert!(answer.find("retry-after").is_some());
}

#[tokio::test]
async fn an_operator_lists_opens_retries_and_drops() {
    let service = Service::start().await;
    let seq = service.with_dead_letter().await;

    let listed = json(&service.ask(Call::get("/admin/outbox")).await);
    assert_eq!(listed["of"], 2);
    assert_eq!(listed["letters"][0]["seq"], seq);
    assert_eq!(listed["letters"][0]["fate"], "dead");
    assert_eq!(listed["letters"][0]["reason"], "window_closed");
    assert_eq!(listed["letters"][1]["fate"], "waiting");
    assert!(
        !listed.to_string().contains("bác mở"),
        "lists hold no words"
    );
    for (query, of) in [
        ("state=dead", 1),
        ("state=waiting&channel=fb", 1),
        ("account=104900000000777", 2),
        ("reason=exhausted", 0),
        ("older_than=1h", 0),
        ("limit=1", 2),
    ] {
        let listed = json(
            &service
                .ask(Call::get(&format!("/admin/outbox?{query}")))
                .await,
        );
        assert_eq!(listed["of"], of, "{query}");
    }
    for query in [
        "state=lost",
        "older_than=soon",
        "reason=x",
        "limit=x",
        "color=red",
    ] {
        let answer = service
            .ask(Call::get(&format!("/admin/outbox?{query}")))
            .await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (400, r#"{"error":"bad_query"}"#)
        );
    }

    let path = format!("/admin/outbox/{seq}");
    let opened = json(&service.ask(Call::get(&path)).await);
    assert_eq!(opened["message"]["text"], "bác mở ô này ạ");
    let retried = service.ask(Call::post(&format!("{path}/retry"), "")).await;
    assert_eq!(json(&retried)["done"][0], seq);
    assert_eq!(service.ask(Call::get(&path)).await.status, 404);
    let again = service.ask(Call::post(&format!("{path}/retry"), "")).await;
    assert_eq!(again.status, 404, "it has another number now");

    let listed = json(&service.ask(Call::get("/admin/outbox")).await);
    let left = |n: usize| format!("/admin/outbox/{}", listed["letters"][n]["seq"]);
    let posted = service
        .ask(Call::post(&format!("{}/drop", left(0)), ""))
        .await;
    assert_eq!(posted.status, 200);
    assert_eq!(service.ask(Call::delete(&left(1))).await.status, 200);
    assert_eq!(service.store.numbers().outbox, 0);
    for odd in ["/admin/outbox/x", "/admin/outbox/-1", "/admin/letters"] {
        assert_eq!(service.ask(Call::get(odd)).await.status, 404, "{odd}");
    }
}

#[tokio::test]
async fn the_status_says_what_waits() {
    let service = Service::start().await;
    service.with_dead_letter().await;
    let status = json(&service.ask(Call::get("/admin/status")).await);
    assert_eq!(status["running"], true);
    assert_eq!(status["store"]["ready"], true);
    assert_eq!(status["store"]["outbox"], 1);
    assert_eq!(status["store"]["dead_letters"], 1);
    assert_eq!(status["tickets"]["open"], 0);
    assert!(status["disk"]["free_bytes"].as_u64().unwrap() > 0);
    let silence = status["silence"].as_array().unwrap();
    let channels: Vec<_> = silence
        .iter()
        .map(|one| one["channel"].as_str().unwrap())
        .collect();
    assert_eq!(
        channels,
        ["bot", "fb", "oa"],
        "the web page cannot fall silent"
    );
}

//! The outbox: delivery attempts, dead letters, the bubbles of web pages; token pairs.

use camtay::id::{ChannelId, DedupeKey};
use camtay::message::Voice;
use camtay::store::{BUBBLES_KEPT, GivenUp, OutboxEntry, Progress, Store, StoreError, TokenPair};

use crate::store::given::{
    at, bubble, new_store, person, restarted, said, send, soon, turn, waits,
};

/// The oldest entry of a person.
fn head(store: &Store, name: &str) -> OutboxEntry {
    store.outbox_head(&person(name)).unwrap().unwrap()
}

/// Reports on the oldest entry of a person.
async fn report(store: &Store, name: &str, progress: Progress, seconds: i64) {
    let seq = head(store, name).seq;
    store
        .progress(&person(name), seq, progress, at(seconds))
        .await
        .unwrap();
}

/// Removes the oldest entry of a person, which was delivered.
async fn delivered(store: &Store, name: &str) {
    let seq = head(store, name).seq;
    store.delivered(&person(name), seq, None).await.unwrap();
}

/// Gives up on the oldest entry of a person.
async fn give_up(store: &Store, name: &str) {
    let code = "-201".to_owned();
    report(
        store,
        name,
        Progress::GivenUp {
            reason: GivenUp::Exhausted,
            code,
        },
        5,
    )
    .await;
}

#[tokio::test]
async fn messages_of_a_conversation_come_out_in_order() {
    let (dir, store) = new_store();
    let effects = vec![send("lan", "1"), send("minh", "x"), send("lan", "2")];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    let store = restarted(store, dir.path()).await;
    store
        .commit(turn("lan", 1, vec![send("lan", "3")]))
        .await
        .unwrap();
    for text in ["1", "2", "3"] {
        assert_eq!(head(&store, "lan").message.text, text);
        delivered(&store, "lan").await;
    }
    assert!(store.outbox_head(&person("lan")).unwrap().is_none());
    assert_eq!(store.numbers().outbox, 1);
}

#[tokio::test]
async fn a_delivery_attempt_is_written_before_its_answer_is_known() {
    let (dir, store) = new_store();
    store
        .commit(turn("lan", 0, vec![send("lan", "1")]))
        .await
        .unwrap();
    let begun = Progress::Begun { retry_at: at(30) };
    report(&store, "lan", begun, 1).await;
    let store = restarted(store, dir.path()).await;
    let entry = head(&store, "lan");
    assert_eq!((entry.attempts, entry.calls_done), (1, 0));
    assert_eq!((entry.next_at, entry.last_code), (at(30), None));

    let postponed = Progress::Postponed {
        until: at(60),
        code: "-32".to_owned(),
        counts: true,
    };
    report(&store, "lan", postponed, 2).await;
    report(&store, "lan", Progress::Begun { retry_at: at(90) }, 60).await;
    let entry = head(&store, "lan");
    assert_eq!((entry.attempts, entry.next_at), (2, at(90)));
    assert_eq!(entry.last_code.as_deref(), Some("-32"));

    let accepted = Progress::CallAccepted {
        call: 0,
        retry_at: at(95),
    };
    report(&store, "lan", accepted, 61).await;
    let entry = head(&store, "lan");
    assert_eq!((entry.attempts, entry.calls_done), (1, 1));
    assert_eq!(entry.next_at, at(95));
}

#[tokio::test]
async fn a_call_counts_once_whichever_comes_first_its_echo_or_its_answer() {
    let (_dir, store) = new_store();
    let effects = vec![send("lan", "1"), send("hoa", "1")];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    let accepted = Progress::CallAccepted {
        call: 0,
        retry_at: at(30),
    };
    let heard = Progress::Heard { call: 0 };
    for (user, first, second) in [
        ("lan", heard.clone(), accepted.clone()),
        ("hoa", accepted, heard),
    ] {
        report(&store, user, first, 1).await;
        report(&store, user, second, 2).await;
        let entry = head(&store, user);
        assert_eq!((entry.attempts, entry.calls_done), (1, 1), "{user}");
    }
}

#[tokio::test]
async fn what_happened_to_an_entry_that_is_gone_is_refused() {
    let (_dir, store) = new_store();
    let effects = vec![send("lan", "1")];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    let seq = head(&store, "lan").seq;
    delivered(&store, "lan").await;
    let again = store.delivered(&person("lan"), seq, None).await;
    assert!(matches!(again, Err(StoreError::NoSuchEntry { .. })));
    let begun = Progress::Begun { retry_at: at(30) };
    let begun = store.progress(&person("lan"), seq, begun, at(2)).await;
    assert!(matches!(begun, Err(StoreError::NoSuchEntry { .. })));
    assert_eq!(store.numbers().outbox, 0);
}

#[tokio::test]
async fn what_cannot_be_delivered_can_be_seen_and_retried() {
    let (dir, store) = new_store();
    let effects = vec![send("lan", "1"), send("lan", "2")];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    give_up(&store, "lan").await;
    let store = restarted(store, dir.path()).await;
    assert_eq!(store.numbers().dead_letters, 1);
    let letter = store.dead_letters(9).unwrap().remove(0);
    assert_eq!((letter.code.as_str(), letter.at), ("-201", at(5)));
    assert_eq!(letter.entry.message.text, "1");

    soon(store.outbox_lanes()).await;
    store.retry_dead(letter.entry.seq, at(9)).await.unwrap();
    assert_eq!(soon(store.outbox_lanes()).await, [person("lan")]);
    assert_eq!(
        head(&store, "lan").message.text,
        "2",
        "what waited is first"
    );
    delivered(&store, "lan").await;
    let entry = head(&store, "lan");
    assert_eq!((entry.message.text.as_str(), entry.attempts), ("1", 0));
    assert_eq!(entry.next_at, at(9));
    assert_eq!(store.dead_letters(9).unwrap(), []);
    let again = store.retry_dead(letter.entry.seq, at(9)).await;
    assert!(matches!(again, Err(StoreError::NoSuchDeadLetter { .. })));
}

#[tokio::test]
async fn a_dead_letter_can_be_dropped_for_good() {
    let (_dir, store) = new_store();
    let effects = vec![send("lan", "1"), send("lan", "2")];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    give_up(&store, "lan").await;
    give_up(&store, "lan").await;
    let letters = store.dead_letters(9).unwrap();
    assert_eq!(letters.len(), 2);
    assert_eq!(store.dead_letters(1).unwrap(), letters[..1]);
    store.drop_dead(letters[0].entry.seq).await.unwrap();
    assert_eq!(store.dead_letters(9).unwrap(), letters[1..]);
    assert_eq!(store.numbers().dead_letters, 1);
}

#[tokio::test]
async fn a_shown_message_becomes_a_bubble_behind_what_the_visitor_said_meanwhile() {
    let (_dir, store) = new_store();
    let mut news = store.watch_bubbles();
    let effects = vec![send("lan", "chào bác")];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    let pages = vec![(DedupeKey::new("k"), bubble("alo"))];
    store
        .accept(vec![said("lan", "k")], pages, at(1))
        .await
        .unwrap();
    report(&store, "lan", Progress::Shown, 2).await;
    assert!(store.outbox_head(&person("lan")).unwrap().is_none());

    let page = store.bubbles(&person("lan"), 0, 9).unwrap();
    let seen: Vec<_> = page
        .iter()
        .map(|bubble| (bubble.text.as_str(), bubble.voice.clone()))
        .collect();
    assert_eq!(seen, [("alo", None), ("chào bác", Some(Voice::Bot))]);
    let later = store.bubbles(&person("lan"), page[0].seq, 9).unwrap();
    assert_eq!(later, page[1..]);
    for _ in 0..2 {
        assert_eq!(soon(news.recv()).await.unwrap(), person("lan"));
    }
}

#[tokio::test]
async fn a_page_keeps_its_last_bubbles() {
    let (_dir, store) = new_store();
    let total = BUBBLES_KEPT + 30;
    let keys: Vec<_> = (0..total).map(|n| format!("k{n}")).collect();
    let events = keys.iter().map(|key| said("lan", key)).collect();
    let pages = keys
        .iter()
        .map(|key| (DedupeKey::new(key), bubble(key)))
        .collect();
    store.accept(events, pages, at(0)).await.unwrap();
    let page = store.bubbles(&person("lan"), 0, usize::MAX).unwrap();
    assert_eq!(page.len(), BUBBLES_KEPT);
    assert_eq!(page[0].text, "k30");
}

#[tokio::test]
async fn outbox_lanes_are_named_once_and_again_after_a_restart() {
    let (dir, store) = new_store();
    let effects = vec![send("lan", "1"), send("lan", "2"), send("minh", "3")];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    let lanes = [person("lan"), person("minh")];
    assert_eq!(soon(store.outbox_lanes()).await, lanes);
    assert!(waits(store.outbox_lanes()).await);
    let store = restarted(store, dir.path()).await;
    assert_eq!(soon(store.outbox_lanes()).await, lanes);
    assert_eq!(store.numbers().outbox, 3);
}

#[tokio::test]
async fn a_token_pair_survives_a_restart() {
    let (dir, store) = new_store();
    let zalo = ChannelId::new("zalo");
    assert!(store.tokens(&zalo).unwrap().is_none());
    for access in ["một", "hai"] {
        let pair = TokenPair {
            access: access.to_owned(),
            refresh: "r".to_owned(),
            expires_at: at(9),
        };
        store.save_tokens(&zalo, pair).await.unwrap();
    }
    let store = restarted(store, dir.path()).await;
    let pair = store.tokens(&zalo).unwrap().unwrap();
    assert_eq!((pair.access.as_str(), pair.expires_at), ("hai", at(9)));
}

//! Acceptance: dedupe keys, mailboxes, pages.

use camtay::id::DedupeKey;
use camtay::store::{Accepted, DEDUPE_KEPT};
use jiff::SignedDuration;

use crate::store::given::{
    accept, at, bubble, entity, new_store, person, restarted, said, soon, waiting, waits,
};

#[tokio::test]
async fn the_same_dedupe_key_has_one_effect() {
    let (dir, store) = new_store();
    let batch = vec![said("lan", "k1"), said("lan", "k2"), said("lan", "k1")];
    let accepted = store.accept(batch, Vec::new(), at(0)).await.unwrap();
    let expected = Accepted {
        fresh: 2,
        duplicates: 1,
        answered: 0,
    };
    assert_eq!(accepted, expected, "within a batch");

    assert_eq!(accept(&store, "lan", "k2").await.unwrap(), 0, "after it");
    let store = restarted(store, dir.path()).await;
    assert_eq!(accept(&store, "lan", "k1").await.unwrap(), 0, "restarted");
    assert_eq!(waiting(&store, "lan"), ["k1", "k2"]);
}

#[tokio::test]
async fn the_same_dedupe_key_at_the_same_moment_has_one_effect() {
    let (_dir, store) = new_store();
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let store = store.clone();
        all.spawn(async move { accept(&store, "lan", "k").await.unwrap() });
    }
    let fresh: usize = soon(all.join_all()).await.into_iter().sum();
    assert_eq!(fresh, 1);
    assert_eq!(waiting(&store, "lan"), ["k"]);
}

#[tokio::test]
async fn events_wait_in_the_order_of_their_arrival_each_at_its_own_person() {
    let (_dir, store) = new_store();
    let batch = vec![said("lan", "3"), said("minh", "2"), said("lan", "1")];
    store.accept(batch, Vec::new(), at(0)).await.unwrap();
    accept(&store, "lan", "0").await.unwrap();
    assert_eq!(waiting(&store, "lan"), ["3", "1", "0"]);
    assert_eq!(waiting(&store, "minh"), ["2"]);
    assert_eq!(store.mailbox(&entity("lan"), 2).unwrap().len(), 2);
}

#[tokio::test]
async fn a_person_whose_name_begins_like_anothers_has_their_own_mailbox() {
    let (_dir, store) = new_store();
    for name in ["lan", "lan2", "la", "lan."] {
        accept(&store, name, name).await.unwrap();
    }
    for name in ["lan", "lan2", "la", "lan."] {
        assert_eq!(waiting(&store, name), [name]);
    }
}

#[tokio::test]
async fn a_dedupe_key_is_remembered_for_as_long_as_promised_and_then_forgotten() {
    let (_dir, store) = new_store();
    let again = |seconds: i64| store.accept(vec![said("lan", "k")], Vec::new(), at(seconds));
    let kept = DEDUPE_KEPT.as_secs();
    assert_eq!(again(0).await.unwrap().fresh, 1);
    assert_eq!(again(kept).await.unwrap().fresh, 0, "still remembered");
    store
        .accept(vec![said("lan", "other")], Vec::new(), at(kept + 1))
        .await
        .unwrap(); // forgets what is old, behind what it accepts
    assert_eq!(again(kept + 2).await.unwrap().fresh, 1, "forgotten");
    assert!(DEDUPE_KEPT >= SignedDuration::from_hours(72));
}

#[tokio::test]
async fn a_visitors_words_are_on_their_page_once_however_often_they_arrive() {
    let (_dir, store) = new_store();
    for _ in 0..2 {
        let pages = vec![(DedupeKey::new("k2"), bubble("hai"))];
        let events = vec![said("lan", "k1"), said("lan", "k2")];
        store.accept(events, pages, at(0)).await.unwrap();
    }
    let page = store.bubbles(&person("lan"), 0, 10).unwrap();
    assert_eq!(page.len(), 1);
    assert_eq!(page[0].text, "hai");
}

#[tokio::test]
async fn mail_wakes_its_reader_once_for_each_mailbox() {
    let (_dir, store) = new_store();
    assert!(waits(store.mailboxes_with_mail()).await, "nothing yet");
    for key in ["1", "2", "3"] {
        accept(&store, "lan", key).await.unwrap();
    }
    accept(&store, "minh", "4").await.unwrap();
    let named = soon(store.mailboxes_with_mail()).await;
    assert_eq!(named, [entity("lan"), entity("minh")]);
    assert!(waits(store.mailboxes_with_mail()).await, "named once");

    accept(&store, "lan", "1").await.unwrap();
    assert!(
        waits(store.mailboxes_with_mail()).await,
        "a duplicate wakes nobody"
    );
}

#[tokio::test]
async fn mail_that_waits_is_named_again_after_a_restart() {
    let (dir, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    accept(&store, "minh", "2").await.unwrap();
    soon(store.mailboxes_with_mail()).await;
    let store = restarted(store, dir.path()).await;
    let named = soon(store.mailboxes_with_mail()).await;
    assert_eq!(named, [entity("lan"), entity("minh")]);
    assert_eq!(store.numbers().mail, 2);
}

//! The desk over the outbox: lists by filter, words, second chances, drops.

use camtay::id::{ChannelId, Timestamp};
use camtay::outbox_desk::{Fate, Filter, Letter, drop_all, list, retry_all, retry_matching, show};
use camtay::store::{GivenUp, OutboxEntry, Progress, Store};
use jiff::SignedDuration;

use crate::store::given::{at, new_store, person, restarted, send, turn};

/// Later than anything that happens here.
fn evening() -> Timestamp {
    at(10_000)
}

fn all(store: &Store, filter: &Filter) -> Vec<Letter> {
    list(store, filter, 100, evening()).unwrap().letters
}

fn seqs(store: &Store, filter: &Filter) -> Vec<u64> {
    all(store, filter).iter().map(|letter| letter.seq).collect()
}

/// Gives up on the oldest message to a person.
async fn give_up(store: &Store, name: &str, reason: GivenUp) -> OutboxEntry {
    let entry = store.outbox_head(&person(name)).unwrap().unwrap();
    let code = "-201".to_owned();
    let progress = Progress::GivenUp { reason, code };
    store
        .progress(&person(name), entry.seq, progress, at(5))
        .await
        .unwrap();
    entry
}

/// Two dead letters and two messages that wait.
async fn given() -> (tempfile::TempDir, Store) {
    let (dir, store) = new_store();
    for name in ["lan", "minh"] {
        let effects = vec![send(name, "thứ nhất"), send(name, "thứ hai")];
        store.commit(turn(name, 0, effects)).await.unwrap();
    }
    give_up(&store, "lan", GivenUp::WindowClosed).await;
    give_up(&store, "minh", GivenUp::Exhausted).await;
    (dir, store)
}

#[tokio::test]
async fn the_outbox_is_read_in_pages() {
    let (_dir, store) = new_store();
    for name in ["an", "lan", "minh"] {
        let effects = (0..3).map(|n| send(name, &n.to_string())).collect();
        store.commit(turn(name, 0, effects)).await.unwrap();
    }
    let mut read = Vec::new();
    loop {
        let after = read
            .last()
            .map(|last: &OutboxEntry| (&last.conversation, last.seq));
        let page = store.outbox(after, 2).unwrap();
        assert!(page.len() <= 2);
        if page.is_empty() {
            break;
        }
        read.extend(page);
    }
    assert_eq!(read.len(), 9);
    assert!(read.is_sorted_by_key(|entry| (entry.conversation.to_string(), entry.seq)));
    let one = store.outbox_entry(read[4].seq).unwrap();
    assert_eq!(one.as_ref(), Some(&read[4]));
    assert_eq!(store.outbox_entry(999).unwrap(), None);
}

#[tokio::test]
async fn letters_are_found_by_every_filter() {
    let (_dir, store) = given().await;
    let everything = all(&store, &Filter::default());
    assert_eq!(everything.len(), 4);
    assert!(everything.is_sorted_by_key(|letter| letter.seq));
    let of = |fate| Filter {
        fate: Some(fate),
        ..Filter::default()
    };
    let dead = all(&store, &of(Fate::Dead));
    let reasons: Vec<_> = dead.iter().map(|letter| letter.reason).collect();
    let expected = [GivenUp::WindowClosed, GivenUp::Exhausted];
    assert_eq!(reasons, expected.map(Some));
    assert!(dead.iter().all(|letter| letter.next_at.is_none()
        && letter.given_up_at == Some(at(5))
        && letter.code.as_deref() == Some("-201")));
    let waiting = all(&store, &of(Fate::Waiting));
    assert_eq!(waiting.len(), 2);
    assert!(waiting.iter().all(|letter| letter.next_at.is_some()));
    let closed = Filter {
        reason: Some(GivenUp::WindowClosed),
        ..Filter::default()
    };
    assert_eq!(seqs(&store, &closed), [dead[0].seq]);
    let elsewhere = Filter {
        channel: Some(ChannelId::new("fb")),
        ..Filter::default()
    };
    assert!(seqs(&store, &elsewhere).is_empty());
    let age = evening().duration_since(everything[0].created);
    for (older_than, found) in [
        (age - SignedDuration::from_secs(1), 4),
        (age + SignedDuration::from_secs(1), 0),
    ] {
        let filter = Filter {
            older_than: Some(older_than),
            ..Filter::default()
        };
        assert_eq!(seqs(&store, &filter).len(), found);
    }
    let two = list(&store, &Filter::default(), 2, evening()).unwrap();
    assert_eq!((two.letters.len(), two.of), (2, 4));
    assert_eq!(two.letters, everything[..2]);
}

#[tokio::test]
async fn a_letter_is_shown_with_its_words() {
    let (_dir, store) = given().await;
    for letter in all(&store, &Filter::default()) {
        let opened = show(&store, letter.seq, evening()).unwrap().unwrap();
        assert_eq!(opened.letter, letter);
        assert!(opened.message.text.starts_with("thứ "));
    }
    assert_eq!(show(&store, 999, evening()).unwrap(), None);
}

#[tokio::test]
async fn dead_letters_get_a_second_chance_and_what_waits_is_due_at_once() {
    let (dir, store) = given().await;
    let waiting = store.outbox_head(&person("lan")).unwrap().unwrap();
    let progress = Progress::Postponed {
        until: at(9_000),
        code: "timeout".to_owned(),
        counts: true,
    };
    store
        .progress(&person("lan"), waiting.seq, progress, at(6))
        .await
        .unwrap();
    let dead = store.dead_letters(10).unwrap()[0].entry.seq;
    let done = retry_all(&store, &[dead, waiting.seq, 999], at(7))
        .await
        .unwrap();
    assert_eq!(done.done, [dead, waiting.seq]);
    assert_eq!(done.missing, [999]);
    let store = restarted(store, dir.path()).await;
    let head = store.outbox_head(&person("lan")).unwrap().unwrap();
    assert_eq!((head.seq, head.next_at), (waiting.seq, at(7)));
    assert_eq!(store.numbers().outbox, 3);
    assert_eq!(store.numbers().dead_letters, 1);
}

#[tokio::test]
async fn all_dead_letters_of_a_reason_are_retried() {
    let (_dir, store) = given().await;
    let closed = Filter {
        reason: Some(GivenUp::WindowClosed),
        ..Filter::default()
    };
    let done = retry_matching(&store, &closed, at(8)).await.unwrap();
    assert_eq!((done.done.len(), done.missing.len()), (1, 0));
    let left = store.dead_letters(10).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].reason, GivenUp::Exhausted);
}

#[tokio::test]
async fn what_is_dropped_is_gone_and_the_journal_knows_what_waited() {
    let (_dir, store) = given().await;
    let everything = seqs(&store, &Filter::default());
    let done = drop_all(&store, &everything, at(9)).await.unwrap();
    assert_eq!(done.done, everything);
    assert!(all(&store, &Filter::default()).is_empty());
    let again = drop_all(&store, &everything, at(9)).await.unwrap();
    assert_eq!(again.missing, everything);
    let facts: Vec<_> = store
        .journal(at(0)..evening())
        .map(Result::unwrap)
        .collect();
    let dropped = facts.iter().filter(|fact| {
        serde_json::to_string(&fact.entry)
            .unwrap()
            .contains("by_operator")
    });
    assert_eq!(dropped.count(), 2);
}

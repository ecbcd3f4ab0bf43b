//! Erasing: nothing of a person is left but what the turn itself says, and their dedupe keys.

use camtay::event::{Graduate, Timer};
use camtay::id::DedupeKey;
use camtay::store::{GivenUp, Progress, Store};
use camtay::turn::Effect;

use crate::store::given::{
    accept, at, bubble, entity, graduate, mailbox, new_store, person, restarted, said, send, turn,
};

/// Somebody of whom everything is stored that can be: mail, a page, a timer, messages, a dead letter.
async fn store_all_of(store: &Store, name: &str) {
    let inbound = said(name, &format!("{name}/1"));
    let page = vec![(DedupeKey::new(format!("{name}/1")), bubble("bí mật"))];
    store.accept(vec![inbound], page, at(0)).await.unwrap();
    let wake = Effect::Wake {
        timer: Timer::Nudge,
        at: at(60),
    };
    let effects = vec![send(name, "một"), send(name, "hai"), wake];
    store.commit(turn(name, 0, effects)).await.unwrap();
    let chat = person(name);
    let head = store.outbox_head(&chat).unwrap().unwrap();
    let given_up = Progress::GivenUp {
        reason: GivenUp::RecipientGone,
        code: "-1".to_owned(),
    };
    let gone = store.progress(&chat, head.seq, given_up, at(1)).await;
    gone.unwrap();
}

#[tokio::test]
async fn nothing_of_the_person_is_left_but_the_receipt() {
    let (dir, store) = new_store();
    store_all_of(&store, "lan").await;
    store_all_of(&store, "lan-anh").await;
    let effects = vec![Effect::Erase, send("lan", "biên nhận")];
    store.commit(turn("lan", 1, effects)).await.unwrap();

    let store = restarted(store, dir.path()).await;
    assert!(mailbox(&store, "lan").is_empty());
    assert!(store.bubbles(&person("lan"), 0, 9).unwrap().is_empty());
    let head = store.outbox_head(&person("lan")).unwrap().unwrap();
    assert_eq!(head.message.text, "biên nhận");
    let record = store.entity(&entity("lan")).unwrap().unwrap();
    assert_eq!((record.turn, record.timers.len()), (2, 0));
    let again = accept(&store, "lan", "lan/1").await.unwrap();
    assert_eq!(again, 0, "a second arrival of erased words is still known");

    let numbers = store.numbers();
    assert_eq!((numbers.mail, numbers.outbox), (1, 2));
    assert_eq!(numbers.dead_letters, 1);
    assert_eq!(store.ring(at(90)).await.unwrap(), None);
    assert!(mailbox(&store, "lan").is_empty(), "no timer of theirs rang");
    let other = mailbox(&store, "lan-anh");
    assert_eq!(other.len(), 2, "the neighbour keeps mail and timer");
    assert_eq!(store.bubbles(&person("lan-anh"), 0, 9).unwrap().len(), 1);
}

#[tokio::test]
async fn the_receipt_is_shown_on_an_empty_page() {
    let (_dir, store) = new_store();
    store_all_of(&store, "lan").await;
    let effects = vec![Effect::Erase, send("lan", "biên nhận")];
    store.commit(turn("lan", 1, effects)).await.unwrap();
    let head = store.outbox_head(&person("lan")).unwrap().unwrap();
    let lan = person("lan");
    let shown = store.progress(&lan, head.seq, Progress::Shown, at(2)).await;
    shown.unwrap();
    let page = store.bubbles(&person("lan"), 0, 9).unwrap();
    let texts: Vec<&str> = page.iter().map(|bubble| bubble.text.as_str()).collect();
    assert_eq!(texts, ["biên nhận"]);
}

#[tokio::test]
async fn who_shows_lessons_is_known_until_they_stop_or_are_erased() {
    let (dir, store) = new_store();
    for name in ["lan", "lan-anh", "minh"] {
        let graduate = graduate(name);
        let effects = vec![Effect::Enlist { graduate }];
        store.commit(turn(name, 0, effects)).await.unwrap();
    }
    let known = Graduate {
        name: "cụ Lan Anh".to_owned(),
        ..graduate("lan-anh")
    };
    let graduate = known.clone();
    let renamed = turn("lan-anh", 1, vec![Effect::Enlist { graduate }]);
    store.commit(renamed).await.unwrap();
    let stopped = turn("lan", 1, vec![Effect::Discharge]);
    store.commit(stopped).await.unwrap();
    let erased = turn("minh", 1, vec![Effect::Erase]);
    store.commit(erased).await.unwrap();

    let store = restarted(store, dir.path()).await;
    assert_eq!(store.graduates().unwrap(), [known]);
}

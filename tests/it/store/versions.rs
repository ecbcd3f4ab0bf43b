//! Older stores: what a format once was, row by row as that program wrote it, still opens.
//!
//! `data/store/format-1.jsonl` is what the first program left behind after somebody asked for a mentor, and
//! one more row of each kind that was empty then. It never changes.

use std::path::Path;

use camtay::dispatch::State;
use camtay::event::Event;
use camtay::id::{ChannelId, EntityId, MentorId, Timestamp};
use camtay::message::{Content, Outbound};
use camtay::store::{Cursor, Retention, Staged, Store};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::store::given::{accept, entity, mailbox, person, turn};
use crate::world::{self, Shown, World};

/// One row, past the store.
#[derive(Deserialize)]
struct Row {
    tree: String,
    key: String,
    value: Option<Box<RawValue>>,
    hex: Option<String>,
}

/// Makes a folder as the program of format 1 left it, with segments as the engine makes them.
pub fn format_1(dir: &Path) {
    let db = sled::open(dir).unwrap();
    for line in include_str!("../data/store/format-1.jsonl").lines() {
        let row: Row = serde_json::from_str(line).unwrap();
        let value = match (row.value, row.hex) {
            (Some(json), None) => json.get().as_bytes().to_vec(),
            (None, Some(digits)) => hex::decode(digits).unwrap(),
            (_, _) => panic!("{line}"),
        };
        let tree = db.open_tree(row.tree).unwrap();
        tree.insert(hex::decode(row.key).unwrap(), value).unwrap();
    }
    db.flush().unwrap();
}

#[tokio::test]
async fn a_store_of_format_1_opens_with_all_that_is_in_it() {
    let dir = tempfile::tempdir().unwrap();
    format_1(dir.path());
    let store = Store::open(dir.path()).unwrap();
    assert!(matches!(mailbox(&store, "lan")[0].event, Event::Inbound(_)));
    let head = store.outbox_head(&person("lan")).unwrap().unwrap();
    assert_eq!(head.message, Outbound::text("hai"));
    assert_eq!(store.dead_letters(9).unwrap()[0].code, "551");
    let tokens = store.tokens(&ChannelId::new("zalo")).unwrap().unwrap();
    assert_eq!(tokens.refresh, "r");
    assert_eq!(store.open_tickets().unwrap().len(), 1);
    let mentors = store.mentors().unwrap();
    let mentor = &mentors[&MentorId::new("mentor")];
    assert_eq!(store.bubbles(mentor, 0, 99).unwrap().len(), 3);
    let facts = store.journal(Timestamp::MIN..Timestamp::MAX);
    assert_eq!(facts.map(Result::unwrap).count(), 5);
    let long = store.entity(&entity("long")).unwrap().unwrap();
    assert_eq!(
        (long.turn, long.state.get()),
        (7, r#""một trạng thái dài""#)
    );

    // And it goes on: numbers, timers, turns, pruning.
    store.commit(turn("long", 7, vec![])).await.unwrap();
    accept(&store, "lan", "2").await.unwrap();
    assert!(mailbox(&store, "lan")[1].seq >= 37);
    let ring = "2026-11-25T23:00:00Z".parse().unwrap();
    store.ring(ring).await.unwrap();
    assert_eq!(store.mailboxes_with_mail().await.len(), 2);
    let step = store.prune(Cursor::default(), Retention::default(), ring);
    assert_eq!(step.await.unwrap().pruned.unreadable, 0);
}

#[tokio::test]
async fn a_session_of_format_1_goes_on_where_it_stood() {
    let dir = tempfile::tempdir().unwrap();
    format_1(dir.path());
    let store = Store::open(dir.path()).unwrap();
    let id: EntityId = "web//p/49cd2069d9bdb43a873b34b91c1ba0c3".parse().unwrap();
    let record = store.entity(&id).unwrap().unwrap();
    let stored: State = serde_json::from_str(record.state.get()).unwrap();
    let State::Person(person) = &stored else {
        panic!("{stored:?}")
    };
    let session = person.citizen.session.as_ref().unwrap();
    assert_eq!(session.lesson(), &session.flow);
    assert!(session.returns.is_empty() && session.hinted.is_empty());
    assert_eq!(session.deadline, None);
    assert!(person.citizen.remembered.is_empty() && person.citizen.appointments.is_empty());

    let mut world = World::new(world::content(world::house()));
    world.put(&id, &stored);
    let EntityId::Conversation(chat) = &id else {
        panic!("{id}")
    };
    let words = Content::Text {
        text: "làm được rồi".to_owned(),
    };
    let shown = world.does(chat, words);
    let said = |shown: &Shown| matches!(shown, Shown::Message(to, _) if to == chat);
    assert!(shown.iter().any(said));
    let State::Person(person) = world.state(&id).unwrap() else {
        panic!("no longer a person")
    };
    let now = person.citizen.session.unwrap();
    assert_ne!(now.step, session.step);
}

#[tokio::test]
async fn a_store_of_format_1_is_backed_up_and_restored() {
    let dir = tempfile::tempdir().unwrap();
    let (old, new) = (dir.path().join("old"), dir.path().join("new"));
    format_1(&old);
    let at = Timestamp::UNIX_EPOCH;
    let backup = Store::backup_closed(&old, dir.path(), at).unwrap();
    assert!(backup.unreadable.is_empty() && backup.damage.is_empty());
    let restored = Staged::make(&backup.file, &new, at).unwrap();
    restored.put_in_place().unwrap();
    let store = Store::open(&new).unwrap();
    assert_eq!((store.numbers().mail, store.numbers().outbox), (1, 1));
    assert_eq!(store.entity(&entity("long")).unwrap().unwrap().turn, 7);
}

//! What the tests of the store begin with: a folder, people, times, messages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use camtay::event::{Event, Graduate};
use camtay::id::{
    AccountId, ChannelId, ConversationId, DedupeKey, EntityId, FlowId, Timestamp, VillageId,
};
use camtay::message::{Content, Inbound, Outbound};
use camtay::store::{Bubble, Commit, Mail, Store, StoreError};
use camtay::turn::Effect;
use serde_json::value::RawValue;
use tempfile::TempDir;

/// Longest wait of a test for something that happens at once when it works.
const PATIENCE: Duration = Duration::from_secs(30);

/// A new folder with an open store.
pub fn new_store() -> (TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path()).unwrap();
    (dir, store)
}

/// Opens the engine itself in the folder of a closed store; its last threads may still be leaving.
pub fn engine(dir: &Path) -> sled::Db {
    let began = Instant::now();
    let config = sled::Config::new().path(dir).segment_size(8 << 20);
    loop {
        match config.open() {
            Ok(db) => return db,
            Err(sled::Error::Io(_)) if began.elapsed() < PATIENCE => std::thread::yield_now(),
            Err(error) => panic!("{error}"),
        }
    }
}

/// A copy of the files of a store: to be damaged, or, of an open one, as a process leaves them that is killed.
pub fn copy_of(dir: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, copy.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    copy
}

/// Closes a store and opens its folder again.
pub async fn restarted(store: Store, dir: &Path) -> Store {
    store.close().await.unwrap();
    Store::open(dir).unwrap()
}

/// Waits for something, but not for ever.
pub async fn soon<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, what).await.unwrap()
}

/// Whether a wait would have to wait.
pub async fn waits<T>(what: impl Future<Output = T>) -> bool {
    tokio::select! {
        biased;
        _ = what => false,
        () = std::future::ready(()) => true,
    }
}

/// A time, in seconds after an arbitrary morning.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + seconds).unwrap()
}

/// A conversation with a person on the web.
pub fn person(name: &str) -> ConversationId {
    ConversationId::person(&ChannelId::new("web"), &AccountId::new(""), name)
}

/// The entity of that conversation.
pub fn entity(name: &str) -> EntityId {
    EntityId::Conversation(person(name))
}

/// Words of a person, with a dedupe key.
pub fn said(name: &str, key: &str) -> Inbound {
    Inbound {
        dedupe: DedupeKey::new(key),
        conversation: person(name),
        sender: name.to_owned(),
        sender_name: None,
        at: at(0),
        content: Content::Text {
            text: format!("lời của {name}"),
        },
        scam_signs: Vec::new(),
        addressed: false,
    }
}

/// A person's own words, as their page shows them.
pub fn bubble(text: &str) -> Bubble {
    Bubble {
        seq: 0,
        at: at(0),
        voice: None,
        text: text.to_owned(),
        quick_replies: Vec::new(),
        picture: None,
        recording: None,
    }
}

/// A message to a person.
pub fn send(name: &str, text: &str) -> Effect {
    Effect::Send {
        to: person(name),
        message: Outbound::text(text),
    }
}

/// A state.
pub fn state(text: &str) -> Box<RawValue> {
    RawValue::from_string(serde_json::to_string(text).unwrap()).unwrap()
}

/// A turn that answers no mail.
pub fn turn(name: &str, read_turn: u64, effects: Vec<Effect>) -> Commit {
    Commit {
        entity: entity(name),
        read_turn,
        state: state(&format!("after turn {}", read_turn + 1)),
        answered: Vec::new(),
        effects,
        now: at(0),
        first_attempt: None,
    }
}

/// The whole mailbox of a person.
pub fn mailbox(store: &Store, name: &str) -> Vec<Mail> {
    store.mailbox(&entity(name), usize::MAX).unwrap()
}

/// The dedupe keys that wait in the mailbox of a person, in order.
pub fn waiting(store: &Store, name: &str) -> Vec<String> {
    mailbox(store, name)
        .into_iter()
        .map(|mail| match mail.event {
            Event::Inbound(inbound) => inbound.dedupe.to_string(),
            other => panic!("{other:?} is no inbound event"),
        })
        .collect()
}

/// Accepts one event.
pub async fn accept(store: &Store, name: &str, key: &str) -> Result<usize, StoreError> {
    let accepted = store
        .accept(vec![said(name, key)], Vec::new(), at(0))
        .await?;
    Ok(accepted.fresh)
}

/// Somebody who shows a lesson to neighbours.
pub fn graduate(name: &str) -> Graduate {
    Graduate {
        conversation: person(name),
        name: format!("bà {name}"),
        village: Some(VillageId::new("thong-nhat")),
        lessons: BTreeSet::from([FlowId::new("zalo-video-call")]),
    }
}

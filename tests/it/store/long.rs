//! Records of any length: whole when they are read, and never in a file of their own.

use std::fs;
use std::path::Path;

use camtay::event::Event;
use camtay::message::Content;
use camtay::store::{Commit, Store};

use crate::store::given::{
    at, engine, entity, mailbox, new_store, person, restarted, said, send, state, turn,
};

/// How many rows hold parts of long records, and how many files the engine made beside its own.
fn left_over(dir: &Path) -> (usize, usize) {
    let db = engine(dir);
    let parts = db.open_tree("parts").unwrap().len();
    let files = fs::read_dir(dir.join("blobs")).unwrap().count();
    (parts, files)
}

/// Writes a state of so many bytes as the turn after `read_turn`.
async fn write_state(store: &Store, read_turn: u64, letter: &str, bytes: usize) {
    let commit = Commit {
        state: state(&letter.repeat(bytes)),
        ..turn("lan", read_turn, vec![])
    };
    store.commit(commit).await.unwrap();
}

#[tokio::test]
async fn a_long_record_comes_back_whole_and_leaves_nothing_behind() {
    let (dir, store) = new_store();
    let words = "đi chợ ".repeat(50_000);
    let mut long = said("lan", "1");
    long.content = Content::Text {
        text: words.clone(),
    };
    store.accept(vec![long], Vec::new(), at(0)).await.unwrap();
    let effects = vec![send("lan", &words), send("lan", "hết")];
    store.commit(turn("lan", 0, effects)).await.unwrap();

    let store = restarted(store, dir.path()).await;
    let mail = mailbox(&store, "lan").remove(0);
    let Event::Inbound(inbound) = mail.event else {
        panic!("{:?}", mail.event);
    };
    assert!(
        inbound.content
            == Content::Text {
                text: words.clone()
            }
    );
    let head = store.outbox_head(&person("lan")).unwrap().unwrap();
    assert!(head.message.text == words);

    let given_up = camtay::store::Progress::GivenUp {
        reason: camtay::store::GivenUp::ContentRefused,
        code: "-201".to_owned(),
    };
    let (lan, seq) = (person("lan"), head.seq);
    store.progress(&lan, seq, given_up, at(1)).await.unwrap();
    let letter = store.dead_letters(1).unwrap().remove(0);
    assert!(letter.entry.message.text == words);
    store.drop_dead(seq).await.unwrap();
    let commit = Commit {
        answered: vec![mail.seq],
        ..turn("lan", 1, vec![])
    };
    store.commit(commit).await.unwrap();
    store.close().await.unwrap();
    assert_eq!(left_over(dir.path()), (0, 0));
}

#[tokio::test]
async fn a_state_may_grow_and_shrink() {
    let (dir, store) = new_store();
    let sizes = [10, 4_000, 4_100, 9_000, 300_000, 8_192, 10];
    for (read_turn, bytes) in (0..).zip(sizes) {
        write_state(&store, read_turn, "x", bytes).await;
        let record = store.entity(&entity("lan")).unwrap().unwrap();
        assert_eq!(record.turn, read_turn + 1);
        assert_eq!(record.state.get().len(), bytes + 2, "with its quotes");
    }
    store.close().await.unwrap();
    assert_eq!(left_over(dir.path()), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_never_sees_half_of_one_state_and_half_of_another() {
    let (_dir, store) = new_store();
    write_state(&store, 0, "a", 20_000).await;
    let reader = store.clone();
    let reading = tokio::task::spawn_blocking(move || {
        loop {
            let record = reader.entity(&entity("lan")).unwrap().unwrap();
            let state: String = serde_json::from_str(record.state.get()).unwrap();
            let letter = if record.turn % 2 == 1 { 'a' } else { 'b' };
            assert!(state.chars().all(|read| read == letter));
            if record.turn == 101 {
                return;
            }
        }
    });
    for read_turn in 1..=100 {
        let letter = if read_turn % 2 == 0 { "a" } else { "b" };
        write_state(&store, read_turn, letter, 20_000).await;
    }
    reading.await.unwrap();
}

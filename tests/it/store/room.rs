//! A disk that gets full: what is refused, what goes on, and that all goes on by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use camtay::id::ChannelId;
use camtay::store::{DiskRoom, GivenUp, Progress, Store, StoreError, StoreSettings, TokenPair};
use tempfile::TempDir;

use crate::store::given::{accept, at, person, said, send, soon, turn, waiting, waits};

const MIB: u64 = 1 << 20;

/// A store on a disk of which the test says how much is free.
fn on_a_disk_of(total_bytes: u64) -> (TempDir, Store, Arc<AtomicU64>) {
    let dir = tempfile::tempdir().unwrap();
    let free = Arc::new(AtomicU64::new(total_bytes));
    let seen = Arc::clone(&free);
    let settings = StoreSettings {
        room: Box::new(move |_| {
            Ok(DiskRoom {
                free_bytes: seen.load(Ordering::Relaxed),
                total_bytes,
            })
        }),
        ..StoreSettings::default()
    };
    let store = Store::open_with(dir.path(), settings).unwrap();
    (dir, store, free)
}

fn is_no_room<T: std::fmt::Debug>(answer: Result<T, StoreError>) -> bool {
    match answer {
        Err(StoreError::NoRoom { .. }) => true,
        Ok(_) | Err(_) => panic!("{answer:?}"),
    }
}

#[tokio::test]
async fn below_the_reserve_nothing_new_is_taken_and_what_is_under_way_goes_on() {
    let (dir, store, free) = on_a_disk_of(100 << 30);
    accept(&store, "lan", "1").await.unwrap();
    let effects = vec![send("lan", "một"), send("lan", "hai")];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    let [first, second] = [0, 1].map(|_| {
        let head = store.outbox_head(&person("lan")).unwrap().unwrap();
        head.seq
    });
    assert_eq!(first, second);

    free.store(63 * MIB, Ordering::Relaxed);
    assert!(is_no_room(accept(&store, "lan", "2").await));
    assert!(is_no_room(store.commit(turn("lan", 1, vec![])).await));
    assert!(is_no_room(store.ring(at(0)).await));
    assert!(!store.is_ready());
    let lan = person("lan");
    let given_up = Progress::GivenUp {
        reason: GivenUp::RecipientGone,
        code: "551".to_owned(),
    };
    for progress in [Progress::Begun { retry_at: at(9) }, given_up] {
        store.progress(&lan, first, progress, at(1)).await.unwrap();
    }
    store.drop_dead(first).await.unwrap();
    let pair = TokenPair {
        access: "a".to_owned(),
        refresh: "r".to_owned(),
        expires_at: at(100),
    };
    let zalo = ChannelId::new("zalo");
    store.save_tokens(&zalo, pair).await.unwrap();

    free.store(100 * MIB, Ordering::Relaxed);
    assert_eq!(accept(&store, "lan", "2").await.unwrap(), 1);
    store.commit(turn("lan", 1, vec![])).await.unwrap();
    assert!(store.is_ready());
    store.close().await.unwrap();
    let store = Store::open(dir.path()).unwrap();
    assert_eq!(waiting(&store, "lan"), ["1", "2"]);
    assert!(store.tokens(&zalo).unwrap().is_some());
}

#[tokio::test]
async fn at_the_very_end_of_the_disk_nothing_is_written() {
    let (_dir, store, free) = on_a_disk_of(100 << 30);
    store
        .commit(turn("lan", 0, vec![send("lan", "một")]))
        .await
        .unwrap();
    let seq = store.outbox_head(&person("lan")).unwrap().unwrap().seq;
    free.store(MIB, Ordering::Relaxed);
    let groups = store.numbers().groups;
    let lan = person("lan");
    let refused = store.delivered(&lan, seq, None);
    assert!(is_no_room(refused.await));
    assert_eq!(store.numbers().groups, groups);
    soon(store.close()).await.unwrap();
}

#[tokio::test]
async fn the_reserve_fits_the_disk() {
    for (total, reserve) in [
        (512 * MIB, 32 * MIB),
        (24 * MIB, 8 * MIB),
        (1 << 40, 64 * MIB),
    ] {
        let (_dir, store, free) = on_a_disk_of(total);
        free.store(reserve, Ordering::Relaxed);
        accept(&store, "lan", "1").await.unwrap();
        free.store(reserve - 1, Ordering::Relaxed);
        let error = accept(&store, "lan", "2").await.unwrap_err();
        let words = error.to_string();
        assert!(words.contains(&format!("{reserve} are kept")), "{words}");
        // A disk at the edge does not flicker.
        free.store(reserve + 1, Ordering::Relaxed);
        assert!(is_no_room(accept(&store, "lan", "2").await));
        free.store(reserve + reserve / 8, Ordering::Relaxed);
        accept(&store, "lan", "2").await.unwrap();
    }
}

#[tokio::test]
async fn whoever_waits_for_room_learns_of_it_without_writing() {
    let (_dir, store, free) = on_a_disk_of(100 << 30);
    free.store(0, Ordering::Relaxed);
    let event = said("lan", "1");
    assert!(is_no_room(store.accept(vec![event], vec![], at(0)).await));
    assert!(waits(store.wait_for_room()).await);
    let groups = store.numbers().groups;
    free.store(100 << 30, Ordering::Relaxed);
    soon(store.wait_for_room()).await;
    assert!(store.is_ready());
    assert_eq!(store.numbers().groups, groups);
}

#[tokio::test]
async fn a_disk_that_cannot_be_looked_at_is_not_taken_for_a_full_one() {
    let dir = tempfile::tempdir().unwrap();
    let settings = StoreSettings {
        room: Box::new(|_| Err(std::io::Error::other("no such call"))),
        ..StoreSettings::default()
    };
    let store = Store::open_with(dir.path(), settings).unwrap();
    assert_eq!(accept(&store, "lan", "1").await.unwrap(), 1);
}

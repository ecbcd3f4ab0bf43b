//! Opening, closing and refusing: what an operator meets.

use std::fs;
use std::path::Path;

use camtay::store::sled::keys;
use camtay::store::{STORE_FORMAT, Store, StoreError};

use crate::store::given::{accept, engine, entity, new_store, person, soon, turn, waiting};

/// Changes the file of a closed store past the store.
pub fn tamper(dir: &Path, tree: &str, key: &[u8], value: Option<&str>) {
    let db = engine(dir);
    let tree = db.open_tree(tree).unwrap();
    match value {
        Some(value) => tree.insert(key, value).unwrap(),
        None => tree.remove(key).unwrap(),
    };
    db.flush().unwrap();
}

/// Opens a store that cannot be opened; gives the error and its words.
fn refused(dir: &Path) -> (StoreError, String) {
    let error = Store::open(dir).unwrap_err();
    let words = error.to_string();
    (error, words)
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_made() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(&dir.path().join("new/store")).unwrap();
    assert!(store.is_ready());
    assert_eq!(accept(&store, "lan", "1").await.unwrap(), 1);
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    let (error, words) = refused(&file.join("store"));
    assert!(matches!(error, StoreError::Io { .. }));
    assert!(words.contains("file/store"), "{words}");
}

#[tokio::test]
async fn a_store_in_use_is_refused_until_it_is_closed() {
    let (dir, store) = new_store();
    let (error, words) = refused(dir.path());
    assert!(matches!(error, StoreError::Locked { .. }), "{error:?}");
    assert!(words.contains("another process"), "{words}");
    store.close().await.unwrap();
    Store::open(dir.path()).unwrap();
}

#[tokio::test]
async fn a_store_of_a_newer_format_is_refused_and_left_alone() {
    let (dir, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    store.close().await.unwrap();
    let key = keys::text("format");
    let newer = format!(r#"{{"v":1,"record":{}}}"#, STORE_FORMAT + 1);
    tamper(dir.path(), "meta", &key, Some(&newer));
    let (error, words) = refused(dir.path());
    assert!(matches!(error, StoreError::NewerFormat { .. }));
    assert!(words.contains("newer version"), "{words}");

    let same = format!(r#"{{"v":1,"record":{STORE_FORMAT}}}"#);
    tamper(dir.path(), "meta", &key, Some(&same));
    assert_eq!(waiting(&Store::open(dir.path()).unwrap(), "lan"), ["1"]);
}

#[tokio::test]
async fn a_record_of_a_newer_version_is_not_misread() {
    let (dir, store) = new_store();
    store.close().await.unwrap();
    let key = keys::text(&entity("lan").to_string());
    let newer = r#"{"v":2,"record":{"turn":1,"timers":{},"state":"x"}}"#;
    tamper(dir.path(), "entities", &key, Some(newer));
    let store = Store::open(dir.path()).unwrap();
    let read = store.entity(&entity("lan"));
    assert!(matches!(
        read,
        Err(StoreError::NewerFormat { found: 2, .. })
    ));
    let written = store.commit(turn("lan", 1, vec![])).await;
    assert!(matches!(written, Err(StoreError::NewerFormat { .. })));
}

#[tokio::test]
async fn a_damaged_record_harms_nobody_else() {
    let (dir, store) = new_store();
    store.close().await.unwrap();
    let key = keys::text(&entity("lan").to_string());
    tamper(dir.path(), "entities", &key, Some("not JSON"));
    let store = Store::open(dir.path()).unwrap();
    let error = store.commit(turn("lan", 0, vec![])).await.unwrap_err();
    assert!(error.to_string().contains("`camtay backup DIR`"));
    assert!(std::error::Error::source(&error).is_some());
    store.commit(turn("hoa", 0, vec![])).await.unwrap();
}

#[tokio::test]
async fn a_store_that_lost_its_data_is_not_taken_for_a_new_one() {
    let (dir, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    store.close().await.unwrap();
    tamper(dir.path(), "meta", &keys::text("format"), None);
    assert!(matches!(refused(dir.path()).0, StoreError::Damaged { .. }));

    for entry in fs::read_dir(dir.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() && !path.ends_with("STORE.txt") {
            fs::remove_file(path).unwrap();
        }
    }
    let (error, words) = refused(dir.path());
    assert!(matches!(error, StoreError::Damaged { .. }));
    assert!(words.contains("is empty now"), "{words}");
}

#[tokio::test]
async fn files_of_something_else_are_refused_and_do_not_end_the_process() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(
        dir.path().join("conf"),
        "these are not the settings of a store",
    )
    .unwrap();
    assert!(matches!(refused(dir.path()).0, StoreError::Damaged { .. }));
}

#[tokio::test]
async fn what_is_queued_is_written_before_the_store_closes() {
    let (dir, store) = new_store();
    let mut all = tokio::task::JoinSet::new();
    for n in 0..50 {
        let store = store.clone();
        all.spawn(async move { accept(&store, "lan", &n.to_string()).await });
    }
    tokio::task::yield_now().await;
    soon(store.close()).await.unwrap();
    let mut acknowledged = 0;
    for answer in soon(all.join_all()).await {
        match answer {
            Ok(fresh) => acknowledged += fresh,
            Err(error) => assert!(matches!(error, StoreError::Closed)),
        }
    }
    let store = Store::open(dir.path()).unwrap();
    assert_eq!(waiting(&store, "lan").len(), acknowledged);
}

#[tokio::test]
async fn a_closed_store_refuses_writes_and_is_not_ready() {
    let (_dir, store) = new_store();
    let clone = store.clone();
    store.close().await.unwrap();
    assert!(!clone.is_ready());
    let refused = accept(&clone, "lan", "1").await;
    assert!(matches!(refused, Err(StoreError::Closed)));
    assert!(clone.outbox_head(&person("lan")).unwrap().is_none());
    assert!(matches!(clone.close().await, Err(StoreError::Closed)));
}

//! `camtay outbox` and `camtay status`, while the service runs and while it does not.

use std::path::Path;

use serde_json::Value;

use crate::e2e::backup::{done, refused};
use crate::e2e::moody::{APP_SECRET, Mood, Moody, PAGE, SECRETS, configuration, eventually, says};
use crate::e2e::service::Service;

/// What a command prints as JSON.
fn json(folder: &Path, args: &[&str]) -> Value {
    let args = [args, &["--json", "--data", "data"]].concat();
    serde_json::from_str(&done(folder, &args)).unwrap()
}

/// What a command prints for people.
fn said(folder: &Path, args: &[&str]) -> String {
    done(folder, &[args, &["--data", "data"]].concat())
}

/// How many letters there are of this kind.
fn count(folder: &Path, kind: &str) -> u64 {
    json(folder, &["outbox", kind])["of"].as_u64().unwrap()
}

#[test]
fn what_was_given_up_on_is_seen_retried_and_dropped() {
    let stub = Moody::start();
    let service = Service::start(&configuration(&stub.base), &SECRETS);
    let data = service.data();
    let folder = data.parent().unwrap();
    assert_eq!(json(folder, &["outbox"])["of"], 0);
    stub.is(Mood::Refuses(100));
    for (person, mid) in [("24680", "m-1"), ("13579", "m-2")] {
        says(&service, person, mid, "chào cháu", APP_SECRET);
    }
    eventually("two dead letters", || count(folder, "--dead") >= 2);
    eventually("nothing waits", || count(folder, "--waiting") == 0);

    let listed = json(folder, &["outbox", "--account", PAGE]);
    let letter = &listed["letters"][0];
    assert_eq!(letter["channel"], "fb");
    assert_eq!(letter["reason"], "content_refused");
    assert_eq!(letter["code"], "100");
    let seq = letter["seq"].to_string();
    let table = said(folder, &["outbox", "--reason", "content_refused"]);
    assert!(table.contains("content_refused 100"), "{table}");
    assert_eq!(json(folder, &["outbox", "--older-than", "1h"])["of"], 0);
    assert!(said(folder, &["outbox", "show", &seq]).contains("máy trợ giúp"));

    // Retried in the running service, and taken now.
    stub.is(Mood::Takes);
    let before = stub.asked().len();
    assert!(said(folder, &["outbox", "retry", &seq]).contains("1 to be tried again"));
    eventually("it is said", || stub.asked().len() > before);
    let gone = refused(folder, &["outbox", "retry", &seq, "--data", "data"]);
    assert!(gone.contains(&format!("no message {seq}")), "{gone}");

    // While the service is stopped, the commands open the store themselves.
    let left = count(folder, "--dead");
    let folder = service.stop_and_keep();
    let at = folder.path();
    assert_eq!(count(at, "--dead"), left);
    assert_eq!(json(at, &["status"])["running"], false);
    assert_eq!(json(at, &["status"])["store"]["dead_letters"], left);
    let all = ["outbox", "retry", "--all", "--reason", "content_refused"];
    assert!(said(at, &all).starts_with(&format!("{left} ")));
    assert_eq!((count(at, "--dead"), count(at, "--waiting")), (0, left));
    let listed = json(at, &["outbox"]);
    let seqs: Vec<String> = listed["letters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|letter| letter["seq"].to_string())
        .collect();
    let first: Vec<&str> = ["outbox", "drop"]
        .into_iter()
        .chain(seqs.iter().map(String::as_str))
        .collect();
    assert!(said(at, &first).contains(&format!("{left} dropped")));
    assert_eq!(json(at, &["outbox"])["of"], 0);
}

#[test]
fn the_status_shows_alarms_of_the_running_service() {
    let stub = Moody::start();
    let service = Service::start(&configuration(&stub.base), &SECRETS);
    let data = service.data();
    let folder = data.parent().unwrap();
    let status = json(folder, &["status"]);
    assert_eq!(status["running"], true);
    assert_eq!(status["silence"][0]["account"], PAGE);
    assert_eq!(status["silence"][0]["is_alarm"], false);
    stub.is(Mood::Refuses(190));
    says(&service, "24680", "m-1", "chào cháu", APP_SECRET);
    eventually("the alarm", || {
        json(folder, &["status"])["accounts_refused"][0]["account"] == PAGE
    });
    let page = said(folder, &["status"]);
    for words in [
        "running",
        "ALARM",
        "outbox",
        "dead letters  0",
        "MiB free",
        "nothing for",
    ] {
        assert!(page.contains(words), "{page}");
    }
}

#[test]
fn a_folder_without_a_store_and_a_wrong_reason_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let nothing = refused(folder.path(), &["outbox", "--data", "data"]);
    assert!(nothing.contains("there is no store in data"), "{nothing}");
    assert!(
        !folder.path().join("data").exists(),
        "looking makes nothing"
    );
}

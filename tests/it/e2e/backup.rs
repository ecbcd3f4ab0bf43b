//! Backup and restore as an operator meets them: the commands, while the service runs and while not.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::json;

use crate::e2e::platform::post;
use crate::e2e::service::Service;

/// Runs a command in a folder.
fn camtay(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_camtay"))
        .args(args)
        .current_dir(folder)
        .env_remove("CAMTAY_CONFIG")
        .env_remove("CAMTAY_DATA")
        .output()
        .unwrap()
}

/// What a command printed that has to succeed.
pub fn done(folder: &Path, args: &[&str]) -> String {
    let output = camtay(folder, args);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{args:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

/// What a command complained of that has to fail.
pub fn refused(folder: &Path, args: &[&str]) -> String {
    let output = camtay(folder, args);
    assert_eq!(output.status.code(), Some(1), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// Whether these words of a visitor are new to the service; it must take them.
fn say(service: &Service, number: usize) {
    let body = json!({
        "id": format!("00000000-0000-4000-8000-{number:012}"),
        "text": format!("câu thứ {number}"),
    });
    let bearer = ("authorization", format!("Bearer {:x<43}", "lan"));
    let url = format!("{}/webhooks/web", service.base);
    let (status, _) = post(&url, &[bearer], body.to_string().as_bytes());
    assert_eq!(status, 200);
}

/// How many words of the visitor a backup of now holds.
fn words(folder: &Path, dir: &str) -> usize {
    let printed = done(folder, &["backup", dir, "--data", "data"]);
    let text = std::fs::read_to_string(printed.trim()).unwrap();
    let bubbles = text.lines().filter(|line| line.contains(r#""voice":null"#));
    let keys: std::collections::BTreeSet<&str> = bubbles
        .filter_map(|line| line.split(r#""key":""#).nth(1)?.split('"').next())
        .collect();
    keys.len()
}

#[test]
fn a_running_service_is_backed_up_and_restored_on_the_same_socket() {
    let service = Service::start_bare();
    let folder = service.data().parent().unwrap().to_owned();
    say(&service, 1);
    let first = done(&folder, &["backup", "kept"]);
    let first = Path::new(first.trim()).to_owned();
    assert!(first.starts_with(folder.canonicalize().unwrap().join("kept")));
    say(&service, 2);
    assert_eq!(words(&folder, "second"), 2);

    let other = folder.join("camtay.jsonl");
    std::fs::write(&other, "something else\n").unwrap();
    let said = refused(&folder, &["restore", "camtay.jsonl"]);
    assert!(said.contains("is not a backup of camtay"), "{said}");
    assert_eq!(words(&folder, "third"), 2);

    // People and platforms come in all the while.
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let talk = scope.spawn(|| {
            let mut said = 0;
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                // A connection may end unanswered, as any idle one may; none is refused.
                let answer = service.get("/readyz");
                assert!(
                    answer.is_empty() || answer.starts_with("HTTP/1.1 200"),
                    "{answer}"
                );
                said += usize::from(!answer.is_empty());
            }
            said
        });
        let file = first.strip_prefix(folder.canonicalize().unwrap()).unwrap();
        let printed = done(&folder, &["restore", file.to_str().unwrap()]);
        assert!(printed.contains("data.before-"), "{printed}");
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(talk.join().unwrap() > 0);
    });
    assert_eq!(words(&folder, "fourth"), 1);
    say(&service, 2);
    assert_eq!(words(&folder, "fifth"), 2, "forgotten, and so taken again");
    let socket = folder.join("data/control.sock");
    let mode = std::os::unix::fs::PermissionsExt::mode(&socket.metadata().unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    assert!(service.stop());
    assert!(!socket.exists());
}

#[test]
fn a_stopped_store_is_backed_up_and_restored() {
    let service = Service::start_bare();
    let folder = service.data().parent().unwrap().to_owned();
    say(&service, 1);
    let _kept = service.stop_and_keep();
    let file = done(&folder, &["backup", "kept"]);
    let file = file.trim();

    let said = refused(&folder, &["restore", file]);
    assert!(said.contains("--replace"), "{said}");
    let printed = done(&folder, &["restore", file, "--replace"]);
    assert!(printed.contains("data.before-"), "{printed}");
    done(&folder, &["restore", file, "--data", "elsewhere"]);
    for data in ["data", "elsewhere"] {
        done(&folder, &["backup", "again", "--data", data]);
        std::fs::remove_dir_all(folder.join("again")).unwrap();
    }
    let said = refused(&folder, &["backup", "again", "--data", "nowhere"]);
    assert!(said.contains("there is no store in nowhere"), "{said}");
    let said = refused(&folder, &["restore", "nothing.jsonl", "--data", "new"]);
    assert!(said.contains("nothing.jsonl"), "{said}");
    assert!(!folder.join("nowhere").exists() && !folder.join("new").exists());
}

#[test]
fn a_killed_service_leaves_a_socket_that_misleads_nobody() {
    let service = Service::start_bare();
    let folder = service.data().parent().unwrap().to_owned();
    say(&service, 1);
    let _kept = service.kill_and_keep();
    assert!(folder.join("data/control.sock").exists());
    assert_eq!(words(&folder, "kept"), 1);
}

#[test]
fn a_damaged_store_is_reported_and_saved_as_far_as_it_can_be_read() {
    // A small lesson: of a long log the engine gives away what it needs no more, and then all of the rest
    // hangs on the snapshot.
    let tests = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it");
    let (flows, locales) = (
        format!("{tests}/flows/good"),
        format!("{tests}/locales/good"),
    );
    let places = [
        ("CAMTAY_FLOWS", flows.as_str()),
        ("CAMTAY_LOCALES", &locales),
    ];
    let service = Service::start_with(tempfile::tempdir().unwrap(), &places);
    let folder = service.data().parent().unwrap().to_owned();
    say(&service, 1);
    let _kept = service.stop_and_keep();
    done(&folder, &["backup", "sound"]); // the engine writes a snapshot when it opens
    let mut garbled = 0;
    for entry in std::fs::read_dir(folder.join("data")).unwrap() {
        let path = entry.unwrap().path();
        if path.to_string_lossy().contains("/snap.") {
            std::fs::write(path, "not what the engine wrote").unwrap();
            garbled += 1;
        }
    }
    assert!(garbled > 0);
    let said = refused(
        &folder,
        &["serve", "--listen", "127.0.0.1:0", "--data", "data"],
    );
    assert!(said.contains("the store is damaged"), "{said}");
    assert!(said.contains("`camtay backup DIR`"), "{said}");

    let output = camtay(&folder, &["backup", "kept"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("its log was read anew"), "{said}");
    let file = String::from_utf8(output.stdout).unwrap();
    done(&folder, &["restore", "--replace", file.trim()]);
    assert_eq!(words(&folder, "again"), 1);
}

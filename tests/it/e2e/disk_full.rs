//! A real disk that is really full: a small file system in memory, where the machine lets us mount one.
//!
//! What of this needs no mount is proved in `store::room`.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use camtay::channels::{Webchat, webchat};
use camtay::id::ChannelId;
use camtay::store::Store;
use http::HeaderMap;
use serde_json::json;

use crate::e2e::platform::post;
use crate::e2e::service::Service;

/// How long the service may take to notice that there is room.
const SOON: Duration = Duration::from_secs(30);

/// A file system of this test's own; unmounted when dropped.
struct Small<'p>(&'p Path);

impl<'p> Small<'p> {
    /// Mounts one over a folder; `None` where the machine does not let us.
    fn mount(at: &'p Path) -> Option<Self> {
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=24m", "camtay-test"])
            .arg(at)
            .output();
        let done = mounted.is_ok_and(|output| output.status.success());
        done.then_some(Self(at))
    }
}

impl Drop for Small<'_> {
    fn drop(&mut self) {
        Command::new("umount")
            .arg("-l")
            .arg(self.0)
            .status()
            .unwrap();
    }
}

/// A visitor's words; gives the status of the answer.
fn say(service: &Service, visitor: &str, number: usize) -> u16 {
    let body = json!({
        "id": format!("00000000-0000-4000-8000-{number:012}"),
        "text": format!("câu thứ {number}"),
    });
    let bearer = ("authorization", format!("Bearer {visitor}"));
    let url = format!("{}/webhooks/web", service.base);
    post(&url, &[bearer], body.to_string().as_bytes()).0
}

/// Waits until something is so.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let end = Instant::now() + SOON;
    while !is_so() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_full_disk_is_waited_out_and_nothing_acknowledged_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    let at = data.clone();
    let Some(_small) = Small::mount(&at) else {
        eprintln!("skipped: this machine does not let the tests mount a file system");
        return;
    };
    let service = Service::start_in(folder);
    let visitors: Vec<String> = (0..8)
        .map(|n| format!("{:x<43}", format!("ba{n}")))
        .collect();
    let mut acknowledged = vec![0; visitors.len()];
    let mut number = 0;
    let mut speak = |acknowledged: &mut Vec<usize>| {
        number += 1;
        let who = number % visitors.len();
        let status = say(&service, &visitors[who], number);
        match status {
            200 => acknowledged[who] += 1,
            503 => {}
            other => panic!("{other}"),
        }
        status
    };
    for _ in 0..16 {
        assert_eq!(speak(&mut acknowledged), 200);
    }

    let ballast = data.join("ballast");
    let mut file = fs::File::create(&ballast).unwrap();
    while file.write_all(&[0; 65536]).is_ok() {}
    until("the disk is full", || speak(&mut acknowledged) == 503);
    assert!(service.get("/readyz").starts_with("HTTP/1.1 503"));
    assert!(service.get("/healthz").starts_with("HTTP/1.1 200"));
    for _ in 0..16 {
        assert_eq!(speak(&mut acknowledged), 503);
    }

    fs::remove_file(&ballast).unwrap();
    drop(file);
    until("the service is ready again", || {
        service.get("/readyz").starts_with("HTTP/1.1 200")
    });
    for _ in 0..16 {
        assert_eq!(speak(&mut acknowledged), 200);
    }
    assert!(acknowledged.iter().sum::<usize>() >= 32);
    check_all_answered(service, &data, &visitors, &acknowledged);
}

/// Waits until the service has answered everything, then reads what it left behind: all words are
/// there once and were answered.
fn check_all_answered(service: Service, data: &Path, visitors: &[String], acknowledged: &[usize]) {
    let mut folder = service.stop_and_keep();
    until("everything is answered", || {
        let store = Store::open(data).unwrap();
        let left = store.numbers().mail + store.numbers().outbox;
        drop(store);
        if left > 0 {
            let folder_now = std::mem::replace(&mut folder, tempfile::tempdir().unwrap());
            folder = Service::start_in(folder_now).stop_and_keep();
        }
        left == 0
    });
    let store = Store::open(data).unwrap();
    let web = Webchat::new(ChannelId::new("web"), webchat::Settings { origins: vec![] });
    for (visitor, acknowledged) in visitors.iter().zip(acknowledged) {
        let mut headers = HeaderMap::new();
        let bearer = format!("Bearer {visitor}").parse().unwrap();
        headers.insert("authorization", bearer);
        let conversation = web.visitor(&headers).unwrap();
        let bubbles = store.bubbles(&conversation, 0, usize::MAX).unwrap();
        let own = bubbles.iter().filter(|bubble| bubble.voice.is_none());
        assert_eq!(own.count(), *acknowledged);
        assert!(
            bubbles.last().unwrap().voice.is_some(),
            "the last words were answered"
        );
    }
}

//! Publishing as an author meets it: edited files and a service that runs.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use camtay::library::{self, Place};

use crate::e2e::backup::{done, refused};
use crate::e2e::service::Service;
use crate::e2e::web::Web;
use crate::e2e::{Act, Driver};

/// How long the service may take to see an edit.
const PATIENCE: Duration = Duration::from_secs(60);

/// Copies a folder of the shipped lessons or words.
fn copy(name: &str, to: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let copied = Command::new("cp").arg("-r").arg(from).arg(to).status();
    assert!(copied.unwrap().success());
}

/// Puts other words in the place of some that are in a file.
fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(file, text.replace(from, to)).unwrap();
}

/// Waits until the log says something.
fn until_logged(service: &Service, words: &str) {
    let began = Instant::now();
    while !service.log().contains(words) {
        assert!(began.elapsed() < PATIENCE, "{words} in {}", service.log());
        std::thread::yield_now();
    }
}

#[test]
fn an_edit_breaks_nobody_and_a_bad_one_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    copy("flows", &path);
    copy("locales", &path);
    let flow = path.join("flows/vneid-install.yaml");
    let words = path.join("locales/vi/flows/vneid-install.ftl");
    let places = [("CAMTAY_FLOWS", "flows"), ("CAMTAY_LOCALES", "locales")];
    let mut web = Web::over(Service::start_with(folder, &places));
    web.send("lan", Act::Says("cài vneid"));
    web.until("lan", "đang dùng máy nào");

    let sound = fs::read_to_string(&flow).unwrap();
    edit(&flow, "do: tap-search", "do: tap-serach");
    let said = refused(&path, &["publish", "--data", "data"]);
    assert!(said.contains("flows/vneid-install.yaml:47: "), "{said}");
    assert!(said.contains("did you mean `tap-search`?"), "{said}");
    fs::write(&flow, sound).unwrap();

    let lessons = library::read(
        &Place::Folder(path.join("flows")),
        &Place::Folder(path.join("locales")),
    );
    let before = lessons.flows["vneid-install"].short_version().to_owned();

    // One step gets another name, and other words.
    edit(&flow, "open-play", "open-shop");
    edit(&words, "open-play = ", "open-shop = Lời mới. ");
    for file in ["vi", "en"] {
        let words = path.join(format!("locales/{file}/flows/vneid-install.ftl"));
        let text = fs::read_to_string(&words).unwrap();
        fs::write(words, text.replace("open-play =", "open-shop =")).unwrap();
    }
    let said = done(&path, &["publish", "--dry-run", "--data", "data"]);
    let keeps = "1  vneid-install / which-phone: go on in the lesson as it was when they began";
    assert!(said.contains(keeps), "{said}");
    let said = done(&path, &["publish", "--json", "--data", "data"]);
    assert!(said.contains("keeps_older"), "{said}");

    web.send("lan", Act::Says("samsung"));
    let old = web.until("lan", "Cửa hàng Play");
    assert!(!old.text.contains("Lời mới"), "{}", old.text);
    web.send("hoa", Act::Says("cài vneid"));
    web.until("hoa", "đang dùng máy nào");
    web.send("hoa", Act::Says("samsung"));
    web.until("hoa", "Lời mới. ");

    // A link that was sent in the lesson of before leads to what it was sent with, and one of now does not.
    let linked = |step: &str| {
        web.service
            .get(&format!("/s/vneid-install/{step}?v={before}"))
    };
    let (of_before, of_now) = (linked("open-play"), linked("open-shop"));
    assert!(of_before.contains("Cửa hàng Play") && !of_before.contains("Lời mới"));
    assert!(of_now.contains("Lời mới"), "{of_now}");

    let log = web.service.log();
    let stand = log.find("stand in a lesson that changes").unwrap();
    let about = log.find("about to publish").unwrap();
    let line = log.get(stand..).unwrap().lines().next().unwrap();
    for part in ["vneid-install", "which-phone", "as it was when they began"] {
        assert!(line.contains(part), "{part} in {line}");
    }
    assert!(about < stand, "{log}");

    // The same is said of a store that no service has open.
    let stopped = web.service.stop_and_keep();
    let dry_run = ["publish", "--dry-run", "--data", "data"];
    let folders = ["--flows", "flows", "--locales", "locales"];
    let said = done(stopped.path(), &[&dry_run[..], &folders[..]].concat());
    assert!(said.contains("1  vneid-install / "), "{said}");
    let said = refused(stopped.path(), &["publish", "--data", "data"]);
    assert!(said.contains("no service runs"), "{said}");
    edit(&flow, "do: tap-search", "do: tap-serach");
    let said = refused(stopped.path(), &[&dry_run[..], &folders[..]].concat());
    assert!(said.contains("did you mean `tap-search`?"), "{said}");
}

#[test]
fn an_edit_is_taken_up_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    copy("locales", &path);
    let places = [("CAMTAY_LOCALES", "locales")];
    let service = Service::start_with(folder, &places);
    let words = path.join("locales/vi/flows/vneid-install.ftl");
    edit(&words, "which-phone = ", "which-phone = Lời mới. ");
    until_logged(&service, "the lessons are published");
    edit(
        &words,
        "which-phone = Lời mới. ",
        "which-phone = Lời mới. { $nothing } ",
    );
    until_logged(&service, "locales/vi/flows/vneid-install.ftl:5: ");
    let mut web = Web::over(service);
    web.send("lan", Act::Says("cài vneid"));
    let said = web.until("lan", "đang dùng máy nào");
    assert!(said.text.starts_with("Lời mới. Mỗi loại"), "{}", said.text);
}

//! `camtay new flow`: a first version of a lesson, in a folder of a commune's own and beside the shipped
//! lessons.

use std::fs;

use crate::authors::Desk;

/// Proves that a lesson needs no hand to be checked, played, tested and printed.
fn works(desk: &Desk, lesson: &str) {
    let checked = desk.done(&["check"]);
    assert!(
        checked.ends_with(" good, 0 errors, 0 warnings\n"),
        "{checked}"
    );
    let played = desk.done(&["play", lesson]);
    assert!(
        played.contains(&format!("! lesson_started flow={lesson}")),
        "{played}"
    );
    let tests = format!("flows/tests/{lesson}");
    let made = desk.done(&["play", lesson, "--all", "--save", &tests]);
    assert_eq!(made.lines().count(), 4, "{made}");
    let tested = desk.done(&["test", lesson]);
    assert!(tested.ends_with("4 transcripts as written\n"), "{tested}");
    let sheet = desk.done(&["handout", lesson]);
    assert_eq!(sheet.matches("<section class=\"step\">").count(), 2);
}

#[test]
fn lesson_begun_in_an_empty_folder_works_at_once_and_the_next_beside_it() {
    let desk = Desk::empty();
    let said = desk.done(&["new", "flow", "loa-ngoai", "--title", "Bật loa ngoài"]);
    for file in [
        "flows/loa-ngoai.yaml",
        "locales/vi/flows/loa-ngoai.ftl",
        "locales/en/flows/loa-ngoai.ftl",
        "locales/vi/main.ftl",
        "locales/en/main.ftl",
    ] {
        assert!(said.contains(&format!("written: {file}\n")), "{said}");
    }
    for next in [
        "  camtay check\n",
        "  camtay play loa-ngoai\n",
        "  camtay test loa-ngoai\n",
    ] {
        assert!(said.contains(next), "{said}");
    }
    assert!(!said.contains("menu.yaml"), "{said}");
    assert!(
        desk.text("locales/vi/flows/loa-ngoai.ftl")
            .contains("-title = Bật loa ngoài\n")
    );
    works(&desk, "loa-ngoai");

    let words = desk.text("locales/vi/flows/loa-ngoai.ftl");
    let said = words.lines().find(|line| line.starts_with("open-phone = "));
    let said = said.expect("the first step");
    let hard = format!("{said} Rồi click vào.");
    desk.edit("locales/vi/flows/loa-ngoai.ftl", said, &hard);
    let (warned, _) = desk.refused(&["check"]);
    assert!(warned.contains("0 errors, 1 warning"), "{warned}");
    desk.edit("locales/vi/flows/loa-ngoai.ftl", &hard, said);

    desk.edit(
        "locales/vi/main.ftl",
        "reply-done = Được rồi",
        "reply-done = Xong rồi",
    );
    let said = desk.done(&[
        "new",
        "flow",
        "den-pin",
        "--title",
        "[Mới] «Đèn»: 'bật' # \"tắt\"",
    ]);
    assert!(!said.contains("main.ftl"), "{said}");
    assert!(
        desk.text("locales/vi/main.ftl")
            .contains("reply-done = Xong rồi")
    );
    works(&desk, "den-pin");
}

#[test]
fn lesson_begun_beside_the_shipped_ones_is_hidden_until_the_menu_names_it() {
    let desk = Desk::with_lessons();
    let said = desk.done(&["new", "flow", "loa-ngoai", "--title", "Bật loa ngoài"]);
    assert!(
        said.contains("name `loa-ngoai` under a topic of flows/menu.yaml, and take `menu: no` out"),
        "{said}"
    );
    works(&desk, "loa-ngoai");
    desk.edit("flows/loa-ngoai.yaml", "menu: no\n", "");
    desk.edit("flows/menu.yaml", "  zalo: [", "  zalo: [loa-ngoai, ");
    let checked = desk.done(&["check"]);
    assert!(
        checked.ends_with("31 lessons good, 0 errors, 0 warnings\n"),
        "{checked}"
    );
}

#[test]
fn folders_can_be_elsewhere() {
    let desk = Desk::empty();
    let places = ["--flows", "xã/bài", "--locales", "xã/lời"];
    let said = desk.done(&[&["new", "flow", "loa-ngoai"], &places[..]].concat());
    assert!(
        said.contains("camtay check --flows xã/bài --locales xã/lời"),
        "{said}"
    );
    let checked = desk.done(&[&["check"], &places[..]].concat());
    assert_eq!(checked, "1 lesson good, 0 errors, 0 warnings\n");
}

#[test]
fn what_is_there_is_never_written_over() {
    let desk = Desk::empty();
    for file in [
        "flows/a.yaml",
        "locales/vi/flows/b.ftl",
        "locales/en/flows/c.ftl",
    ] {
        desk.put(file, "# của tôi\n");
        let name = file.rsplit('/').next().unwrap();
        let name = name.split('.').next().unwrap();
        let (said, complained) = desk.refused(&["new", "flow", name]);
        assert!(said.is_empty(), "{said}");
        let expected = format!("{file} is there already: change it, or choose another name");
        assert!(complained.contains(&expected), "{complained}");
        assert_eq!(desk.text(file), "# của tôi\n");
    }
    // Nothing was begun beside them.
    assert_eq!(fs::read_dir(desk.path("flows")).unwrap().count(), 1);
    assert!(!desk.path("locales/vi/main.ftl").exists());
}

#[test]
fn names_and_titles_that_cannot_be_are_explained() {
    let desk = Desk::with_lessons();
    for (args, expected) in [
        (&["Gửi_Tiền"][..], "did you mean `gui-tien`?"),
        (&["4g"], "choose one such as `loa-ngoai`"),
        (&["***"], "choose one such as `loa-ngoai`"),
        (&["menu"], "`faq.yaml`, `menu.yaml` and `screens.yaml`"),
        (
            &["vneid-install"],
            "flows/vneid-install.yaml is there already",
        ),
        (
            &["x", "--title", "cài  VNEID"],
            "people call the lesson `vneid-install`",
        ),
        (&["x", "--title", "a { $you }"], "--title cannot hold '{'"),
        (&["x", "--title", "a\nb = c"], "--title cannot hold '\\n'"),
        (&["x", "--title", " "], "--title says nothing"),
    ] {
        let (said, complained) = desk.refused(&[&["new", "flow"], args].concat());
        assert!(said.is_empty(), "{args:?}: {said}");
        assert!(complained.contains(expected), "{args:?}: {complained}");
    }
    assert!(!desk.path("flows/x.yaml").exists());
}

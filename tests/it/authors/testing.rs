//! `camtay test`: transcripts played, and what differs shown.

use std::fs;
use std::path::Path;

use camtay::diagnose::source;
use camtay::rehearsal::{self, Compared, differences};
use expect_test::expect_file;

use crate::authors::{Desk, project};
use crate::flows::{codes_in, rendered};
use crate::world;

/// The options that name the folders of a desk.
const OWN: [&str; 4] = ["--flows", "flows", "--locales", "locales"];

fn with_own<'a>(args: &[&'a str]) -> Vec<&'a str> {
    args.iter().chain(&OWN).copied().collect()
}

#[test]
fn shipped_transcripts_go_as_written() {
    let printed = Desk::empty().done(&["test"]);
    assert!(
        printed.contains("flows/tests/vneid-login/straight-through.txt: as written"),
        "{printed}"
    );
    assert!(printed.ends_with(" transcripts as written\n"), "{printed}");
}

#[test]
fn changed_words_are_shown_at_their_line_and_written_anew_when_told() {
    let desk = Desk::with_lessons();
    let folder = "flows/tests/vneid-login";
    desk.done(&with_own(&[
        "play",
        "vneid-login",
        "--all",
        "--save",
        folder,
    ]));
    desk.done(&with_own(&["test", "vneid-login"]));

    desk.edit(
        "locales/vi/flows/vneid-login.ftl",
        "tap-login = Bây giờ",
        "tap-login = Xong rồi thì",
    );
    let (printed, said) = desk.refused(&with_own(&["test", "vneid-login"]));
    let path = format!("{folder}/straight-through.txt");
    let written = desk.text(&path);
    let line = written
        .lines()
        .position(|line| line.contains("Bây giờ bác bấm nút"))
        .unwrap()
        + 1;
    assert!(
        printed.contains(&format!("{path}:{line}: goes otherwise than written")),
        "{printed}"
    );
    assert!(
        printed.contains("  -         Bây giờ bác bấm nút «Đăng nhập»."),
        "{printed}"
    );
    assert!(
        printed.contains("  +         Xong rồi thì bác bấm nút «Đăng nhập»."),
        "{printed}"
    );
    assert!(said.contains("camtay test --write"), "{said}");

    desk.done(&with_own(&["test", "vneid-login", "--write"]));
    assert!(desk.text(&path).contains("Xong rồi thì bác bấm nút"));
    desk.done(&with_own(&["test", "vneid-login"]));
}

#[test]
fn lost_choice_is_shown_where_it_is_tapped() {
    let desk = Desk::with_lessons();
    desk.put(
        "flows/tests/vneid-login/once.txt",
        "bác> <ref vneid-login>\nbác> [Vào rồi]\n",
    );
    desk.done(&with_own(&["test", "vneid-login", "--write"]));
    desk.edit(
        "locales/vi/flows/vneid-login.ftl",
        ".before = Vào rồi",
        ".before = Từng vào",
    );
    let (_, said) = desk.refused(&with_own(&["test", "vneid-login"]));
    assert!(
        said.contains("no choice «Vào rồi» is offered here"),
        "{said}"
    );
    assert!(
        said.contains("flows/tests/vneid-login/once.txt:9:1"),
        "{said}"
    );
    assert!(said.contains("[Từng vào]"), "{said}");
}

#[test]
fn lesson_without_transcript_and_transcript_without_lesson_are_named() {
    let desk = Desk::with_lessons();
    let output = desk.typed(&with_own(&["test"]), "");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("`camtay play vneid-login --all --save flows/tests/vneid-login` makes some"),
        "{said}"
    );

    desk.put("flows/tests/gone/old.txt", "bác> chào cháu\n");
    desk.put("flows/tests/astray.txt", "bác> chào cháu\n");
    let (_, said) = desk.refused(&with_own(&["test"]));
    assert!(
        said.contains("transcripts lie in `tests/<flow>/`"),
        "{said}"
    );
    fs::remove_file(desk.path("flows/tests/astray.txt")).unwrap();
    let (_, said) = desk.refused(&with_own(&["test"]));
    assert!(said.contains("there is no lesson `gone`"), "{said}");
}

/// What comes of playing a script.
fn problems_of(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    let content = world::content(rehearsal::house());
    rendered(rehearsal::replay(content, &source(name, &text)).unwrap_err())
}

#[test]
fn each_mistake_of_a_transcript_is_explained() {
    let mut shown = String::new();
    for entry in fs::read_dir(project("tests/it/authors/bad")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "script") {
            continue;
        }
        let said = problems_of(&path);
        expect_file![path.with_extension("txt")].assert_eq(&said);
        shown.push_str(&said);
    }
    let known = codes_in("src/rehearsal/script_error.rs");
    let unshown: Vec<&String> = known.iter().filter(|code| !shown.contains(*code)).collect();
    assert!(unshown.is_empty(), "no script shows {unshown:?}");
    assert_eq!(known.len(), 5);
}

#[test]
fn what_an_editor_changes_by_itself_is_no_difference() {
    let written = "\u{feff}ba\u{301}c> chào  \r\n    → ba\u{301}c: Chào.\r\n";
    let played = "b\u{e1}c> chào\n    → b\u{e1}c: Chào.\n";
    assert!(differences(written, played).is_empty());
    let places = differences("a\nb\nc\n", "a\nx\nc\n");
    assert_eq!(places.len(), 1);
    assert_eq!(places[0].line, 2);
    assert_eq!(
        places[0].lines,
        [
            Compared::Same("a".to_owned()),
            Compared::Written("b".to_owned()),
            Compared::Played("x".to_owned()),
            Compared::Same("c".to_owned()),
        ]
    );
}

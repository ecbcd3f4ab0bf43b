//! Proves the shelf: what lies in folders, whatever it is, is read or explained.

use std::fs;
use std::path::Path;

use camtay::check::{Checks, check};
use camtay::config::World;
use camtay::house::House;
use camtay::library::{self, FileError, MAX_RECORDING_BYTES, Place, Problem};

use crate::flows::{codes_in, codes_of};

/// A folder with these files, and the good words of another.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, contents) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }
    folder
}

/// The problems of files when these are the lessons.
fn file_problems(flows: &Path, locales: &Path) -> Vec<FileError> {
    let (flows, locales) = (flows.to_path_buf(), locales.to_path_buf());
    let shelf = library::read(&Place::Folder(flows), &Place::Folder(locales));
    let files = shelf
        .problems
        .into_iter()
        .filter_map(|problem| match problem {
            Problem::File(error) => Some(error),
            Problem::Picture(_)
            | Problem::Flow(_)
            | Problem::Faq(_)
            | Problem::Menu(_)
            | Problem::Locale(_)
            | Problem::Recording(_) => None,
        });
    files.collect()
}

fn good(folder: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/it")
        .join(folder)
        .join("good")
}

#[test]
fn built_in_lessons_have_no_errors() {
    let loaded = library::load(&Place::BuiltIn, &Place::BuiltIn, House::default());
    let loaded = loaded.unwrap_or_else(|problems| panic!("{}", crate::flows::rendered(problems)));
    assert!(loaded.set.content.flows.len() >= 2);
}

#[test]
fn folder_that_is_not_there_is_explained_once() {
    let problems = file_problems(Path::new("/nowhere/flows"), &good("locales"));
    let [FileError::Unreadable { name, .. }] = problems.as_slice() else {
        panic!("{problems:?}")
    };
    assert_eq!(name, "/nowhere/flows");
}

#[test]
fn empty_folders_are_explained() {
    let empty = folder(&[
        ("README.md", b"# nothing"),
        (".hidden.yaml", b"flow: hidden"),
    ]);
    let problems = file_problems(empty.path(), empty.path());
    let names: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let nothing = |problem: &&FileError| matches!(problem, FileError::Nothing { .. });
    assert_eq!(problems.iter().filter(nothing).count(), 2);
    assert!(names[0].ends_with("has no `.yaml` file in it"), "{names:?}");
    assert!(names[1].ends_with("has no `.ftl` file in it"), "{names:?}");
}

#[test]
fn letters_of_another_encoding_are_shown_by_line() {
    let flows = folder(&[("a.yaml", b"flow: a\nminutes: 5\nasked-as: [c\xe0i]\n")]);
    let problems = file_problems(flows.path(), &good("locales"));
    let [FileError::NotUtf8 { line, .. }] = problems.as_slice() else {
        panic!("{problems:?}")
    };
    assert_eq!(*line, 3);
}

#[test]
fn large_files_are_not_read() {
    let flows = folder(&[("a.yaml", &vec![b'#'; 256 * 1024 + 1])]);
    let problems = file_problems(flows.path(), &good("locales"));
    assert!(
        matches!(problems.as_slice(), [FileError::TooBig { .. }]),
        "{problems:?}"
    );
}

#[test]
fn files_that_nobody_would_read_are_named() {
    let flows = folder(&[("a.yml", b"flow: a"), ("sub/b.yaml", b"flow: b")]);
    let locales = folder(&[
        ("main.ftl", b"a = b"),
        ("vi/extra.ftl", b"a = b"),
        ("vi/main.ftl", b""),
    ]);
    let problems = file_problems(flows.path(), locales.path());
    let strays = problems
        .iter()
        .filter(|problem| matches!(problem, FileError::Stray { .. }));
    assert_eq!(strays.count(), 4, "{problems:?}");
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_circles_end() {
    let flows = folder(&[]);
    let link = flows.path().join("a.yaml");
    std::os::unix::fs::symlink(&link, &link).unwrap();
    let locales = folder(&[("vi/main.ftl", b"hello = Ch\xc3\xa0o")]);
    std::os::unix::fs::symlink(locales.path(), locales.path().join("vi/flows")).unwrap();
    let problems = file_problems(flows.path(), locales.path());
    assert!(
        matches!(problems.as_slice(), [FileError::Unreadable { name, .. }] if name.ends_with("a.yaml")),
        "{problems:?}"
    );
}

#[test]
fn each_kind_of_bad_file_is_proved_here() {
    let known = codes_in("src/library/error.rs");
    let here =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/library.rs"))
            .unwrap();
    for (code, kind) in known.iter().zip([
        "EmptyTranscript",
        "NoLesson",
        "NotUtf8",
        "Nothing",
        "Stray",
        "TooBig",
        "Unreadable",
    ]) {
        assert_eq!(
            code.replace("file::", "").replace('_', ""),
            kind.to_lowercase()
        );
        assert!(
            here.contains(&format!("FileError::{kind}")),
            "no test proves {code}"
        );
    }
    assert_eq!(known.len(), 7);
}

#[test]
fn a_transcript_that_is_never_played_is_named() {
    let lesson = fs::read(good("flows").join("open-store.yaml")).unwrap();
    let flows = folder(&[
        ("open-store.yaml", &lesson),
        ("tests/open-store/played.txt", "bác> có\n".as_bytes()),
        ("tests/open-store/empty.txt", b"# to be written\n\n"),
        ("tests/open-stor/old.txt", "bác> có\n".as_bytes()),
        ("tests/lost.txt", "bác> có\n".as_bytes()),
    ]);
    let flows = Place::Folder(flows.path().to_path_buf());
    let shelf = library::read(&flows, &Place::Folder(good("locales"))).with_transcripts(&flows);
    let [
        Problem::File(FileError::Stray { .. }),
        Problem::File(FileError::NoLesson { nearest, .. }),
        Problem::File(FileError::EmptyTranscript { name, .. }),
    ] = shelf.problems.as_slice()
    else {
        panic!("{:?}", shelf.problems)
    };
    assert_eq!(nearest.as_deref(), Some("open-store"));
    assert!(name.ends_with("empty.txt"), "{name}");
}

#[test]
fn check_looks_at_everything_and_counts() {
    let env = |_: &str| None;
    let file = |_: &Path| Ok("listen: here\nmentors: []\n".to_owned());
    let world = World {
        env: &env,
        file: &file,
    };
    let flows = folder(&[("a.yaml", b"flow: b\n")]);
    let flows = Place::Folder(flows.path().to_path_buf());
    let locales = Place::Folder(good("locales"));
    let checked = check(
        &Checks {
            flows: &flows,
            locales: &locales,
            voices: None,
            config: Some(Path::new("camtay.yaml")),
        },
        &world,
    );
    assert_eq!(checked.exit_code(), 1);
    let text = checked.render(false);
    for part in [
        "flow::other_name",
        "yaml::missing_key",
        "config::bad_value",
        "locale::unused_key",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    let last = text.lines().last().unwrap();
    let counts = format!(
        "0 lessons good, {} errors, {} warnings",
        checked.errors(),
        checked.warnings()
    );
    assert_eq!(last, counts);
    assert!(
        !text.contains('\u{1b}'),
        "colours where nobody asked for them"
    );
    assert!(checked.render(true).contains('\u{1b}'));
}

/// What `check` finds in a lesson of one step and its words, with the words outside lessons good.
fn found_in(lesson: &str, words: &str) -> String {
    let main = fs::read(good("locales").join("vi/main.ftl")).unwrap();
    let flows = folder(&[("a.yaml", lesson.as_bytes())]);
    let locales = folder(&[
        ("vi/main.ftl", &main),
        ("en/main.ftl", &main),
        ("vi/flows/a.ftl", words.as_bytes()),
    ]);
    let flows = Place::Folder(flows.path().to_path_buf());
    let locales = Place::Folder(locales.path().to_path_buf());
    crate::flows::rendered(library::read(&flows, &locales).problems)
}

#[test]
fn an_error_in_a_lesson_hides_none_of_its_words() {
    let words = "b = { $You } bấm vào link.\n    .no = Một cái tên dài quá hai mươi chữ\n";
    let lesson = |to: &str, seen: &str| {
        format!(
            "flow: a\nminutes: 5\nasked-as: []\nstart: b\non-stuck: {{ handoff: hello }}\nsteps:\n  b: {{ ask: {{ yes: {to}, no: c }} }}\n  c: {{ end: {seen} }}\n"
        )
    };
    let of_words = ["locale::hard_word", "locale::no_file"];
    let by_the_lesson = [
        "locale::no_way",
        "locale::no_label",
        "locale::long_label",
        "locale::no_kind",
    ];
    let wrong = found_in(&lesson("d", "done"), words);
    for part in ["flow::unknown_step"]
        .iter()
        .chain(&of_words)
        .chain(&by_the_lesson)
    {
        assert!(wrong.contains(part), "{part} is missing in\n{wrong}");
    }
    for unread in [lesson("c", "don"), lesson("[", "done")] {
        let found = found_in(&unread, words);
        for part in of_words {
            assert!(found.contains(part), "{part} is missing in\n{found}");
        }
        for part in by_the_lesson.iter().chain(&["locale::unused_"]) {
            assert!(!found.contains(part), "{part} is a guess in\n{found}");
        }
    }
}

#[test]
fn check_of_the_shipped_lessons_ends_well() {
    let env = |_: &str| None;
    let file = |_: &Path| panic!("without a configuration no file is read");
    let world = World {
        env: &env,
        file: &file,
    };
    let checks = Checks {
        flows: &Place::BuiltIn,
        locales: &Place::BuiltIn,
        voices: None,
        config: None,
    };
    let checked = check(&checks, &world);
    assert_eq!(checked.exit_code(), 0, "{}", checked.render(false));
    let codes = codes_of(library::read(checks.flows, checks.locales).problems.iter());
    assert!(codes.is_empty(), "{codes:?}");
}

#[test]
fn a_recorded_voice_that_nobody_would_hear_is_named_with_its_remedy() {
    let too_big = vec![0; usize::try_from(MAX_RECORDING_BYTES).unwrap() + 1];
    let voices = folder(&[
        ("vi/vneid-login/open-app.m4a", b"\0\0\0\x20ftypM4A "),
        ("vi/vneid-logn/tap-login.mp3", b"x"),
        ("vi/vneid-login/tap-logn.mp3", b"x"),
        ("vn/vneid-login/tap-login.mp3", b"x"),
        ("vi/vneid-login/logged-in.mp3", b"x"),
        ("vi/vneid-login/type-number.ogg", &too_big),
        ("vi/vneid-login/open-app.mp3", b"\xff\xfbsound"),
        ("vi/vneid-login/home-words.mp3", b"<html>"),
        ("vi/vneid-login/type-password.mp3", b"OggSound"),
        ("vi/vneid-login/tap-login.wav", b"x"),
        ("tap-login.mp3", b"x"),
    ]);
    let world = World {
        env: &|_| None,
        file: &|_| panic!("without a configuration no file is read"),
    };
    let checks = Checks {
        flows: &Place::BuiltIn,
        locales: &Place::BuiltIn,
        voices: Some(voices.path()),
        config: None,
    };
    let checked = check(&checks, &world);
    let shown = checked.render(false);
    assert_eq!((checked.errors(), checked.warnings()), (8, 2), "{shown}");
    let known = codes_in("src/library/recording_error.rs");
    assert_eq!(known.len(), 7);
    assert!(shown.contains("it is `.ogg`: let its name end in `.ogg`"));
    for code in known.iter().map(String::as_str).chain(["file::stray"]) {
        assert!(shown.contains(code), "no file shows {code}: {shown}");
    }
    for meant in ["vneid-login", "tap-login", "vi"] {
        assert!(
            shown.contains(&format!("did you mean `{meant}`?")),
            "{shown}"
        );
    }
}

#[test]
fn recorded_voices_lie_where_the_configuration_says() {
    let voices = folder(&[("vi/vneid-login/nothing.mp3", b"x")]);
    let text = format!("voices: {}\n", voices.path().display());
    let file = |_: &Path| Ok(text.clone());
    let world = World {
        env: &|_| None,
        file: &file,
    };
    let checks = Checks {
        flows: &Place::BuiltIn,
        locales: &Place::BuiltIn,
        voices: None,
        config: Some(Path::new("camtay.yaml")),
    };
    let shown = check(&checks, &world).render(false);
    assert!(shown.contains("recording::unknown_step"), "{shown}");
}

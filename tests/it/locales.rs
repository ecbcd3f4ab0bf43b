//! Proves locales: chains, arguments, isolation marks, coverage.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use camtay::content::topics;
use camtay::flow::Flow;
use camtay::house::House;
use camtay::id::{ChoiceId, FlowId, KindId, Lang, StepId, TopicId};
use camtay::library::{self, Place};
use camtay::locale::{Args, Catalog, FileKind, LessonError, LocaleError, LocaleFile, Misses, Way};
use camtay::tutor::Commands;
use expect_test::expect_file;
use proptest::prelude::*;
use regex::Regex;

use crate::flows::{codes_in, codes_of, parse, rendered};

/// What the program says in the cases.
const KEYS: [&str; 3] = ["hello", "waiting", "reply-yes"];

/// What is asked in the cases.
const QUESTIONS: [&str; 2] = ["hotline", "police"];

/// A file of this subject's folder.
fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/it/locales")
        .join(path)
}

/// The files of a case by name: each begins with `== name`, and `== name (gone)` removes one.
fn sections(text: &str, files: &mut BTreeMap<String, String>) {
    let parts = text.split("== ").filter(|part| !part.trim().is_empty());
    for part in parts {
        let (name, contents) = part.split_once('\n').unwrap();
        match name.strip_suffix(" (gone)") {
            Some(name) => files.remove(name).map(drop).unwrap(),
            None => drop(files.insert(name.to_owned(), contents.to_owned())),
        }
    }
}

fn file(name: &str, text: &str) -> LocaleFile {
    let parts: Vec<&str> = name.split('/').collect();
    let (lang, kind) = match parts.as_slice() {
        [lang, "main.ftl"] => (lang, FileKind::Main),
        [lang, "terms.ftl"] => (lang, FileKind::Terms),
        [lang, "faq.ftl"] => (lang, FileKind::Faq),
        [lang, "flows", flow] => {
            let flow = FlowId::new(flow.strip_suffix(".ftl").unwrap());
            (lang, FileKind::Flow(flow))
        }
        _ => panic!("{name}"),
    };
    LocaleFile::read(Lang::new(lang), kind, name, text)
}

/// What is wrong with each file of a catalog, and which there are not.
pub(crate) fn problems_in_files(
    catalog: &Catalog,
    flows: &BTreeMap<FlowId, Arc<Flow>>,
) -> Vec<LocaleError> {
    let none = BTreeSet::new();
    let files = catalog.files().iter();
    let found = files.flat_map(|file| catalog.check_file(file, flows, &none));
    let mut problems = catalog.check_missing(flows, &none);
    problems.extend(found);
    problems
}

/// Every problem of a case.
fn problems_of(case: &str) -> Vec<LocaleError> {
    let mut files = BTreeMap::new();
    sections(
        &fs::read_to_string(fixture("base.case")).unwrap(),
        &mut files,
    );
    sections(case, &mut files);
    let flow = files.remove("flows/one.yaml").unwrap();
    let flow = parse("flows/one.yaml", &flow).unwrap();
    let flows = BTreeMap::from([(flow.id.clone(), Arc::new(flow))]);
    let files = files.iter().map(|(name, text)| file(name, text));
    let catalog = Catalog::build(files.collect());
    let mut problems = problems_in_files(&catalog, &flows);
    let topics = topics(&flows, &catalog);
    let commands = Commands::new(&catalog, &topics);
    let meaning = |lang: &Lang, words: &str| commands.meaning(lang, words);
    for file in catalog.files() {
        problems.extend(catalog.check_commands(file, &flows, meaning));
    }
    problems.extend(catalog.check_answers(Some(&QUESTIONS)));
    problems.extend(catalog.check_keys(&KEYS));
    problems.extend(catalog.check_variables(&["count"]));
    problems.extend(catalog.check_labels());
    if case.contains("topic-") {
        problems.extend(catalog.check_topics(&[&TopicId::new("calls")], true));
    }
    if case.contains("help-") {
        let (kind, lesson) = (KindId::new("calls"), FlowId::new("one"));
        problems.extend(catalog.check_kinds(&BTreeMap::from([(&kind, &lesson)]), true));
    }
    problems
}

/// A catalog of one Vietnamese and one English main file.
fn main_files(vi: &str, en: &str) -> Catalog {
    Catalog::build(vec![file("vi/main.ftl", vi), file("en/main.ftl", en)])
}

fn vi() -> Lang {
    Lang::new("vi")
}

fn en() -> Lang {
    Lang::new("en")
}

#[test]
fn good_words_have_no_problems() {
    let problems = problems_of("");
    assert!(problems.is_empty(), "{}", rendered(problems));
}

#[test]
fn each_bad_text_is_explained() {
    let mut cases: Vec<PathBuf> = fs::read_dir(fixture("bad"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().unwrap() == "case")
        .collect();
    cases.sort();
    for path in cases {
        let problems = problems_of(&fs::read_to_string(&path).unwrap());
        let code = path.file_stem().unwrap().to_str().unwrap();
        let codes = codes_of(&problems);
        assert!(
            codes.contains(&format!("locale::{code}")),
            "{code}: {codes:?}"
        );
        expect_file![path.with_extension("txt")].assert_eq(&rendered(problems));
    }
}

#[test]
fn each_kind_of_mistake_has_a_bad_text() {
    let mut known = codes_in("src/locale/error.rs");
    known.extend(codes_in("src/locale/lesson_error.rs"));
    known.extend(codes_in("src/locale/answer_error.rs"));
    known.extend(codes_in("src/locale/wording_error.rs"));
    for code in known {
        let case = code.strip_prefix("locale::").unwrap();
        assert!(
            fixture(&format!("bad/{case}.case")).exists(),
            "no case shows {code}"
        );
    }
}

/// The first block of code in the guide for authors that begins with this line.
fn in_guide(first_line: &str) -> String {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/flows.md");
    let guide = fs::read_to_string(guide).unwrap();
    let start = guide.find(first_line).unwrap();
    let block = guide.get(start..).unwrap().split("```").next().unwrap();
    block.to_owned()
}

#[test]
fn the_lesson_of_the_guide_is_a_good_one() {
    let flow = parse(
        "flows/call-family.yaml",
        &in_guide("# flows/call-family.yaml"),
    );
    let flow = flow.unwrap_or_else(|problems| panic!("{}", rendered(problems)));
    let words = in_guide("# locales/vi/flows/call-family.ftl");
    let catalog = Catalog::build(vec![
        file("vi/main.ftl", ""),
        file("en/main.ftl", ""),
        file("vi/flows/call-family.ftl", &words),
    ]);
    let flows = BTreeMap::from([(flow.id.clone(), Arc::new(flow))]);
    let mut problems = problems_in_files(&catalog, &flows);
    // The guide shows one language.
    let in_one_language =
        |problem: &LocaleError| matches!(problem, LocaleError::Lesson(LessonError::NoFile { .. }));
    problems.retain(|problem| !in_one_language(problem));
    assert!(problems.is_empty(), "{}", rendered(problems));
}

#[test]
fn folders_load_into_content_that_speaks() {
    let flows = Place::Folder(fixture("../flows/good"));
    let locales = Place::Folder(fixture("good"));
    let loaded = library::load(&flows, &locales, House::default()).unwrap();
    assert!(loaded.warnings.is_empty(), "{}", rendered(loaded.warnings));
    let catalog = &loaded.set.content.catalog;
    let flow = FlowId::new("open-store");
    let args = Args::new()
        .with("You", "Bác")
        .with("you", "bác")
        .with("Me", "Cháu")
        .with("me", "cháu");
    let step = StepId::new("find-store");
    assert_eq!(
        catalog
            .step(&vi(), &flow, &step, Way::First, &args)
            .unwrap(),
        "Bác mở ô «Cửa hàng Play», hình tam giác nhiều màu. Bác thấy chưa ạ?"
    );
    assert_eq!(
        catalog
            .step(&en(), &flow, &step, Way::Where, &args)
            .unwrap(),
        "Mostly in the lowest row."
    );
    let silent = StepId::new("finished");
    assert_eq!(catalog.step(&vi(), &flow, &silent, Way::Why, &args), None);
    assert_eq!(catalog.title(&vi(), &flow), "Mở cửa hàng ứng dụng");
    let phone = StepId::new("which-phone");
    let choice = ChoiceId::new("iphone");
    assert_eq!(catalog.choice(&vi(), &flow, &phone, &choice), "Máy quả táo");
    assert_eq!(catalog.languages(), [vi(), en()]);
    assert_eq!(catalog.misses(), Misses::default());
}

#[test]
fn what_a_language_lacks_is_said_in_vietnamese_and_counted() {
    let catalog = main_files("only-here = Chỉ có ở đây\n", "other = Other\n");
    let none = Args::new();
    assert_eq!(catalog.text(&en(), "only-here", &none), "Chỉ có ở đây");
    assert_eq!(
        catalog.text(&Lang::new("tyz"), "only-here", &none),
        "Chỉ có ở đây"
    );
    assert_eq!(catalog.text(&vi(), "other", &none), "other");
    assert_eq!(
        catalog.misses(),
        Misses {
            fallbacks: 2,
            faulty: 0,
            keys_said: 1
        }
    );
}

#[test]
fn nobody_ever_reads_a_brace() {
    let catalog = main_files("hello = Chào bác\n", "hello = Hello { $name }\n");
    assert_eq!(catalog.text(&en(), "hello", &Args::new()), "Chào bác");
    assert_eq!(catalog.misses().faulty, 1);
    let named = Args::new().with("name", "{ $x }");
    assert_eq!(catalog.text(&en(), "hello", &named), "Hello { $x }");
}

#[test]
fn names_are_said_without_marks_of_direction() {
    let catalog = main_files("hello = Chào { $name }!\n", "");
    let args = Args::new().with("name", "\u{2068}\u{202e}Ánh\u{2069}");
    assert_eq!(catalog.text(&vi(), "hello", &args), "Chào Ánh!");
}

#[test]
fn numbers_choose_between_variants() {
    let words =
        "waiting = { $count ->\n    [0] Không ai\n    [one] Một\n   *[other] { $count } người\n}\n";
    let catalog = main_files(words, words);
    let say = |lang: &Lang, count: &str| {
        let args = Args::new().with("count", count.to_owned());
        catalog.text(lang, "waiting", &args)
    };
    assert_eq!(say(&vi(), "0"), "Không ai");
    assert_eq!(say(&vi(), "1"), "1 người");
    assert_eq!(say(&en(), "1"), "Một");
    assert_eq!(say(&en(), "012"), "012 người");
    assert_eq!(say(&en(), "1234567"), "1234567 người");
    assert_eq!(say(&en(), "19001006000"), "19001006000 người");
}

#[test]
fn everything_said_is_composed() {
    let catalog = main_files("hello = Cha\u{300}o\n", "");
    assert_eq!(catalog.text(&vi(), "hello", &Args::new()), "Chào");
}

#[test]
fn attributes_are_keys_too() {
    let catalog = main_files("menu = Mời bác\n    .button = Xem\r\n", "");
    assert_eq!(catalog.text(&vi(), "menu.button", &Args::new()), "Xem");
    assert!(
        catalog
            .check_keys(&["menu", "menu.button"])
            .iter()
            .all(|error| { matches!(error, LocaleError::NoKey { lang, .. } if lang == "en") })
    );
}

/// The source of the program, as one text.
fn source() -> String {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut source = String::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                source += &fs::read_to_string(path).unwrap();
            }
        }
    }
    source
}

#[test]
fn the_words_built_in_are_those_that_the_program_says() {
    let catalog = library::read(&Place::BuiltIn, &Place::BuiltIn).catalog;
    let source = source();
    let keys = catalog.keys();
    let literal = Regex::new(r#""([a-z][a-z0-9]*(?:-[a-z0-9]+)*)""#).unwrap();
    // The signs of fraud are named in the lexicon, each by the key of its reason.
    let lexicon = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/understand/lexicon/scam");
    let signs: String = fs::read_dir(lexicon)
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let sign = Regex::new(r"\b(scam-[a-z-]+)").unwrap();
    let signs: BTreeSet<&str> = sign
        .captures_iter(&signs)
        .map(|found| found.get(1).unwrap().as_str())
        .collect();
    let unsaid: Vec<&&str> = signs.iter().filter(|key| !keys.contains(*key)).collect();
    assert!(unsaid.is_empty(), "no words for {unsaid:?}");
    let literals: BTreeSet<&str> = literal
        .captures_iter(&source)
        .map(|found| found.get(1).unwrap().as_str())
        .chain(signs)
        .collect();
    let never: Vec<&&str> = keys
        .iter()
        .filter(|key| !literals.contains(**key))
        .collect();
    assert!(never.is_empty(), "no code says {never:?}");
    let said = Regex::new(r#"\.(?:say|say_with)\(\s*"([^"]+)""#).unwrap();
    let missing: Vec<&str> = said
        .captures_iter(&source)
        .map(|found| found.get(1).unwrap().as_str())
        .filter(|key| !keys.contains(key))
        .collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
    let given = Regex::new(r#"\.with\(\s*"([^"]+)""#).unwrap();
    let given: BTreeSet<&str> = given
        .captures_iter(&source)
        .map(|found| found.get(1).unwrap().as_str())
        .collect();
    let unknown: Vec<&str> = catalog
        .variables()
        .into_iter()
        .filter(|name| !given.contains(name))
        .collect();
    assert!(unknown.is_empty(), "no code gives {unknown:?}");
}

proptest! {
    #[test]
    fn any_text_can_be_checked(text in "([a-z]{1,3} = |-[a-z] = |    \\.[a-z]+ = |\\{ \\$?[a-z]+ \\}|\\PC{0,8}|\n){0,40}") {
        // The mark between the files of a case must not come up within one of them.
        let text = Regex::new("=+").unwrap().replace_all(&text, "=");
        let case = format!("== vi/flows/one.ftl\n{text}\n== vi/main.ftl\n{text}\n");
        let problems = problems_of(&case);
        prop_assert!(!rendered(problems).contains("OutOfBounds"));
    }

    #[test]
    fn place_of_an_unknown_variable_is_exact_after_any_words(words in "[ăâđêôơưẠ-ỹa-z😀 ]{1,40}") {
        let catalog = main_files(&format!("# {words}\nhello = x{words} {{ $nobody }}\n"), "");
        let problems = catalog.check_variables(&[]);
        let [LocaleError::UnknownVariable { file, at, .. }] = problems.as_slice() else {
            panic!("{problems:?}")
        };
        let place = at.offset()..at.offset() + at.len();
        prop_assert_eq!(file.inner().get(place), Some("nobody"));
    }
}

//! Proves that questions are found in any words, and that nothing else is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use camtay::faq::{Faq, FaqError, MAX_BYTES};
use camtay::house::House;
use camtay::library::{self, Place};
use expect_test::expect_file;

use crate::flows::{codes_in, codes_of, parse, rendered};

/// The questions that are shipped.
fn faq() -> Arc<Faq> {
    let loaded = library::load(&Place::BuiltIn, &Place::BuiltIn, House::default());
    let loaded = loaded.unwrap_or_else(|problems| panic!("{problems:?}"));
    Arc::clone(&loaded.set.content.faq)
}

/// The lines of a file that are no comments.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn each_question_is_found_in_other_words() {
    let faq = faq();
    let mut asked: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut under = "";
    for line in lines(include_str!("faq/found.txt")) {
        if let Some(id) = line.strip_prefix('[') {
            under = id.trim_end_matches(']');
            continue;
        }
        *asked.entry(under).or_default() += 1;
        let found = faq.find(line, false).map(|question| question.id.as_str());
        if found != Some(under) {
            wrong.push(format!("{under}: {line}: {found:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    for question in faq.questions() {
        let times = asked.get(question.id.as_str()).copied().unwrap_or(0);
        assert!(times >= 3, "{} is asked {times} times only", question.id);
    }
    assert!(asked.len() >= 40, "only {} questions", asked.len());
}

#[test]
fn whatever_is_no_question_is_not_found() {
    let faq = faq();
    let mut wrong = Vec::new();
    let mut looked_at = 0;
    for line in lines(include_str!("faq/not-found.txt")) {
        looked_at += 1;
        if let Some(found) = faq.find(line, false) {
            wrong.push(format!("{line}: {}", found.id));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(looked_at >= 60, "only {looked_at} lines");
}

/// The problems of a file of questions beside one lesson.
fn problems_of(name: &str, text: &str) -> Vec<FaqError> {
    let lesson = include_str!("flows/good/open-store.yaml");
    let lesson = parse("flows/open-store.yaml", lesson).unwrap();
    let flows = BTreeMap::from([(lesson.id.clone(), Arc::new(lesson))]);
    camtay::faq::parse(name, text, &flows, &BTreeSet::new()).unwrap_err()
}

#[test]
fn each_bad_question_is_explained() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/faq/bad");
    let mut shown = BTreeSet::new();
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    files.sort();
    for path in files {
        let problems = problems_of("flows/faq.yaml", &fs::read_to_string(&path).unwrap());
        shown.extend(codes_of(&problems));
        expect_file![path.with_extension("txt")].assert_eq(&rendered(problems));
    }
    let problems = problems_of("flows/faq.yaml", &"# à\n".repeat(MAX_BYTES / 4));
    shown.extend(codes_of(&problems));
    let known = codes_in("src/faq/error.rs");
    let unshown: Vec<&String> = known.difference(&shown).collect();
    assert!(unshown.is_empty(), "no bad file shows {unshown:?}");
}

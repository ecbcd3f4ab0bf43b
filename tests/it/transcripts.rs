//! Conversations as transcripts: what people do, and what they read in return, in one file.
//!
//! The form is that of [`camtay::rehearsal`]. `UPDATE_EXPECT=1 cargo test --test it transcripts` writes
//! the answers anew; the review is the diff.
//!
//! The lessons are those that are shipped, or where its head says so those with every kind of step.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use camtay::content::Content;
use camtay::diagnose::source;
use camtay::flow::Action;
use camtay::locale::Way;
use camtay::rehearsal::{self, Played};
use camtay::speech::{Address, Speech};
use expect_test::expect_file;
use regex::Regex;

use crate::flows::rendered;
use crate::world;

/// The transcripts in a folder of this project and in the folders of it, by name.
fn scripts_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let files = files.into_iter();
    files
        .flat_map(|path| {
            if path.is_dir() {
                scripts_in(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// Those that prove the deciders.
fn scripts() -> Vec<PathBuf> {
    scripts_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/transcripts"))
}

/// Those that are shipped with the lessons: see `camtay test`.
fn scripts_of_lessons() -> Vec<PathBuf> {
    scripts_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("flows/tests"))
}

#[test]
fn every_transcript_goes_as_written() {
    let files = scripts();
    assert!(
        files.len() >= 15,
        "only {} transcripts were found",
        files.len()
    );
    for file in files.into_iter().chain(scripts_of_lessons()) {
        expect_file![&file].assert_eq(&replay(&file).text);
    }
}

/// Every name of a variant of these enums, as it is stored.
fn variants(source: &str, name: &str) -> Vec<String> {
    let start = source
        .find(&format!("pub enum {name} {{"))
        .unwrap_or_else(|| panic!("no enum {name}"));
    let body = source.get(start..).unwrap();
    let body = body.get(..body.find("\n}").unwrap()).unwrap();
    let variant = Regex::new(r"(?m)^    ([A-Z]\w*)").unwrap();
    let capital = Regex::new(r"([a-z])([A-Z])").unwrap();
    variant
        .captures_iter(body)
        .map(|found| capital.replace_all(&found[1], "${1}_$2").to_lowercase())
        .collect()
}

/// What stands at the head of a script that plays the lessons of `every_kind`.
const EVERY_KIND: &str = "# with the lessons of every kind";

/// The lessons that a script plays.
fn lessons_of(script: &str) -> Arc<Content> {
    static SHIPPED: LazyLock<Arc<Content>> =
        LazyLock::new(|| Arc::new(world::content(world::house())));
    static OF_EVERY_KIND: LazyLock<Arc<Content>> =
        LazyLock::new(|| Arc::new(world::every_kind(world::house())));
    if script.lines().any(|line| line.starts_with(EVERY_KIND)) {
        Arc::clone(&OF_EVERY_KIND)
    } else {
        Arc::clone(&SHIPPED)
    }
}

/// The kinds of the steps whose words were played.
fn steps_in(played: &str, lessons: &Content) -> BTreeSet<&'static str> {
    let speech = Speech::new(lessons, &lessons.house.lang, Address::Bac);
    let mut steps = BTreeSet::new();
    for flow in lessons.flows.values() {
        for step in flow.steps.values() {
            let words = speech.step_if(&flow.id, step, Way::First);
            let first = words.and_then(|words| words.lines().next().map(str::to_owned));
            if first.is_none_or(|first| !played.contains(&first)) {
                continue;
            }
            steps.insert(match step.action {
                Action::Do { .. } => "do",
                Action::Ask { .. } => "ask",
                Action::Check { .. } => "check",
                Action::Tell { .. } => "tell",
                Action::Quiz { .. } => "quiz",
                Action::Photo { .. } => "photo",
                Action::Run { .. } => "run",
                Action::Appoint { .. } => "appoint",
                Action::Fork { .. } => panic!("a fork has no words"),
                Action::End { .. } => "end",
            });
        }
    }
    steps
}

#[test]
fn every_kind_of_event_and_step_has_its_place_in_a_transcript() {
    let (mut met, mut steps) = (String::new(), BTreeSet::new());
    for file in scripts() {
        let played = replay(&file);
        met.push_str(&played.met.join("\n"));
        steps.extend(steps_in(&played.text, &lessons_of(&played.text)));
    }
    // A fork says nothing: where it leads is in the transcripts of what is remembered.
    assert_eq!(steps.len(), 9, "only {steps:?} were played");
    let events = concat!(
        include_str!("../../src/event/mod.rs"),
        include_str!("../../src/event/case.rs"),
    );
    let messages = include_str!("../../src/message.rs");
    let mut wanted = Vec::new();
    for name in [
        "CitizenNews",
        "MentorNews",
        "TicketEvent",
        "OfferEnd",
        "Timer",
        "Ending",
        "Rung",
        "HandoffReason",
    ] {
        wanted.extend(variants(events, name));
    }
    for name in ["Content", "Media"] {
        wanted.extend(variants(messages, name));
    }
    assert!(wanted.len() > 40, "{wanted:?}");
    let missing: Vec<&String> = wanted
        .iter()
        .filter(|name| !met.contains(&format!("\"{name}\"")))
        .collect();
    assert!(missing.is_empty(), "no transcript has {missing:?}");
}

/// Plays a script and writes it down with every answer; gives every event that was decided along.
fn replay(file: &Path) -> Played {
    let script = std::fs::read_to_string(file).unwrap();
    let lessons = lessons_of(&script);
    let script = source(&file.display().to_string(), &script);
    rehearsal::replay(lessons, &script).unwrap_or_else(|problems| panic!("{}", rendered(problems)))
}

//! Conversations as scripts: what people do, and what they read in return, in one file.
//!
//! A script is read line by line. `lan> …` is something a person does, `~ 10m` is time that passes,
//! `% flow step` is an author who deletes a step; everything else is written by the test. `UPDATE_EXPECT=1 cargo test --test it transcripts` writes
//! the answers anew; the review is the diff.
//!
//! A person is `name` (on the web page) or `name@channel`; `&name` is a group. What they do is words,
//! or `[Label]` to tap the choice with that label on the newest message that has it, `{payload}` for a
//! raw postback, `<image>` for a thing that is not words (`<image words>` with a caption), `<joined>`, `<left>`, `<unsupported>`,
//! `<human>` for a colleague in the platform's inbox, `<ref code>` for a link they came by.
//!
//! The lessons are those that are shipped, or where its head says so those with every kind of step.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use camtay::content::Content as Lessons;
use camtay::flow::Action;
use camtay::id::ConversationId;
use camtay::locale::Way;
use camtay::message::{Content, Media, QuickReply, Voice};
use camtay::speech::{Address, Speech};
use expect_test::expect_file;
use regex::Regex;

use crate::world::{self, Shown, World};

fn scripts() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/transcripts");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

#[test]
fn every_transcript_goes_as_written() {
    let files = scripts();
    assert!(
        files.len() >= 15,
        "only {} transcripts were found",
        files.len()
    );
    for file in files {
        let script = std::fs::read_to_string(&file).unwrap();
        expect_file![&file].assert_eq(&replay(&script).0);
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

/// The lessons that a script plays: its own, where it edits them.
fn lessons_of(script: &str) -> Arc<Lessons> {
    static SHIPPED: LazyLock<Arc<Lessons>> =
        LazyLock::new(|| Arc::new(world::content(world::house())));
    static OF_EVERY_KIND: LazyLock<Arc<Lessons>> =
        LazyLock::new(|| Arc::new(world::every_kind(world::house())));
    let has = |line: &str| script.lines().any(|other| other.starts_with(line));
    match (has(EVERY_KIND), has("% ")) {
        (false, false) => Arc::clone(&SHIPPED),
        (true, false) => Arc::clone(&OF_EVERY_KIND),
        (false, true) => Arc::new(world::content(world::house())),
        (true, true) => Arc::new(world::every_kind(world::house())),
    }
}

/// The kinds of the steps whose words were played.
fn steps_in(played: &str, lessons: &Lessons) -> BTreeSet<&'static str> {
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
        let script = std::fs::read_to_string(file).unwrap();
        let (played, events) = replay(&script);
        met.push_str(&events.join("\n"));
        steps.extend(steps_in(&played, &lessons_of(&script)));
    }
    // A fork says nothing: where it leads is in the transcripts of what is remembered.
    assert_eq!(steps.len(), 9, "only {steps:?} were played");
    let events = include_str!("../../src/event.rs");
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
fn replay(script: &str) -> (String, Vec<String>) {
    let mut world = World::new(lessons_of(script));
    let mut names = BTreeMap::new();
    let mut choices: BTreeMap<ConversationId, Vec<QuickReply>> = BTreeMap::new();
    let mut played = String::new();
    let comments = script.lines().take_while(|line| line.starts_with('#'));
    for line in comments {
        writeln!(played, "{line}").unwrap();
    }
    for line in script.lines() {
        let shown = if let Some(time) = line.strip_prefix("~ ") {
            writeln!(played, "\n{line}").unwrap();
            world.wait(time.parse().unwrap())
        } else if let Some((flow, step)) = line
            .strip_prefix("% ")
            .and_then(|line| line.split_once(' '))
        {
            writeln!(played, "\n{line}").unwrap();
            world.forget(flow, step);
            Vec::new()
        } else if let Some((name, act)) = line.split_once("> ").filter(|(name, _)| is_name(name)) {
            writeln!(played, "\n{line}").unwrap();
            let chat = World::chat(name);
            names.insert(chat.clone(), name.to_owned());
            let act = act_of(act, choices.get(&chat).map_or(&[], Vec::as_slice));
            world.does(&chat, act)
        } else {
            continue;
        };
        for shown in shown {
            match shown {
                Shown::Message(to, message) => {
                    let name = names
                        .get(&to)
                        .cloned()
                        .unwrap_or_else(|| to.peer_id().to_owned());
                    let voice = match &message.voice {
                        Voice::Bot => String::new(),
                        Voice::Mentor(who) | Voice::Citizen(who) => format!("({who}) "),
                    };
                    let text = message.text.replace('\n', "\n        ");
                    writeln!(played, "    → {name}: {voice}{text}").unwrap();
                    if !message.quick_replies.is_empty() {
                        let labels: Vec<String> = message
                            .quick_replies
                            .iter()
                            .map(|reply| format!("[{}]", reply.label))
                            .collect();
                        writeln!(played, "        {}", labels.join(" ")).unwrap();
                        choices.insert(to, message.quick_replies);
                    }
                }
                Shown::Fact(fact) => {
                    let fact = serde_json::to_value(&fact).unwrap();
                    writeln!(played, "    ! {}", fact_line(&fact)).unwrap();
                }
            }
        }
    }
    (played, world.met)
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "&@-_".contains(letter))
}

fn act_of(act: &str, choices: &[QuickReply]) -> Content {
    let within = |open: char, close: char| act.strip_prefix(open)?.strip_suffix(close);
    if let Some(label) = within('[', ']')
        && let Some(reply) = choices.iter().find(|reply| reply.label == label)
    {
        return Content::Postback {
            payload: reply.payload.clone(),
            title: Some(label.to_owned()),
        };
    }
    if let Some(payload) = within('{', '}') {
        return Content::Postback {
            payload: payload.to_owned(),
            title: None,
        };
    }
    let Some(thing) = within('<', '>') else {
        return Content::Text {
            text: act.to_owned(),
        };
    };
    if let Some(code) = thing.strip_prefix("ref ") {
        return Content::Referral {
            code: code.to_owned(),
        };
    }
    if let Some((media, caption)) = thing.split_once(" ") {
        let media: Media = serde_json::from_str(&format!("\"{media}\"")).unwrap();
        return Content::Media {
            media,
            caption: Some(caption.to_owned()),
            address: None,
        };
    }
    match thing {
        "joined" => Content::Joined,
        "left" => Content::Left,
        "unsupported" => Content::Unsupported,
        "human" => Content::HumanTookOver,
        media => {
            let media: Media = serde_json::from_str(&format!("\"{media}\"")).unwrap();
            Content::Media {
                media,
                caption: None,
                address: None,
            }
        }
    }
}

/// A fact on one line: its name, then its fields.
fn fact_line(fact: &serde_json::Value) -> String {
    let fields = fact.as_object().unwrap();
    let mut line = fields["fact"].as_str().unwrap().to_owned();
    for (name, value) in fields
        .iter()
        .filter(|(name, value)| *name != "fact" && !value.is_null())
    {
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        write!(line, " {name}={value}").unwrap();
    }
    line
}

//! Proves the menu: its file, and that everybody finds every lesson in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use camtay::flow::Flow;
use camtay::flow::parse::MAX_BYTES;
use camtay::id::FlowId;
use camtay::menu::{MenuError, parse};
use camtay::message::{Content, Outbound, QuickReply};
use expect_test::expect_file;

use crate::flows::{codes_in, codes_of, rendered};
use crate::world::{self, Shown, World};

/// A lesson of one step, and its words in both languages.
fn lesson(id: &str, further: &str) -> (String, String) {
    let flow = format!(
        "flow: {id}\nminutes: 1\nasked-as: []\nstart: end\n{further}steps: {{ end: {{ end: done }} }}\n"
    );
    (flow, format!("-title = Bài {id}\nend = Xong bài {id}.\n"))
}

/// Six lessons for the menu, and one that is not.
fn lessons() -> BTreeMap<FlowId, Arc<Flow>> {
    let listed = ["one", "two", "three", "four", "five", "six"].map(|id| (id, ""));
    let all = listed.into_iter().chain([("inner", "menu: no\n")]);
    let flows = all.map(|(id, further)| {
        let flow =
            crate::flows::parse(&format!("flows/{id}.yaml"), &lesson(id, further).0).unwrap();
        (flow.id.clone(), Arc::new(flow))
    });
    flows.collect()
}

fn problems_of(text: &str) -> Vec<MenuError> {
    parse("flows/menu.yaml", text, &lessons(), &BTreeSet::new()).1
}

#[test]
fn each_bad_menu_is_explained() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/menu/bad");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    files.sort();
    let mut shown = BTreeSet::new();
    for path in files {
        let problems = problems_of(&fs::read_to_string(&path).unwrap());
        shown.extend(codes_of(&problems));
        expect_file![path.with_extension("txt")].assert_eq(&rendered(problems));
    }
    shown.extend(codes_of(&problems_of(&"# à\n".repeat(MAX_BYTES / 4))));
    let known = codes_in("src/menu/error.rs");
    let unshown: Vec<&String> = known.difference(&shown).collect();
    assert!(unshown.is_empty(), "no bad file shows {unshown:?}");
}

#[test]
fn a_lesson_that_cannot_be_read_may_be_listed() {
    let text = "first: [broken]\ntopics: { all: [broken, one, two, three, four, five, six] }\n";
    let unread = BTreeSet::from([FlowId::new("broken")]);
    let (menu, problems) = parse("flows/menu.yaml", text, &lessons(), &unread);
    assert!(problems.is_empty(), "{}", rendered(problems));
    assert_eq!(menu.first, [FlowId::new("broken")]);
}

/// A world of twelve lessons, one more that is not for the menu, and this file of the menu.
fn world(menu: Option<&str>, topics: &[String]) -> World {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let listed = (1..=12).map(|number| (format!("lesson-{number}"), ""));
    for (id, further) in listed.chain([("inner".to_owned(), "menu: no\n")]) {
        let (flow, words) = lesson(&id, further);
        write(&format!("flows/{id}.yaml"), &flow);
        for lang in ["vi", "en"] {
            write(&format!("locales/{lang}/flows/{id}.ftl"), &words);
        }
    }
    let mut labels = String::new();
    for topic in topics {
        writeln!(labels, "topic-{topic} = Về {topic}").unwrap();
    }
    for lang in ["vi", "en"] {
        write(&format!("locales/{lang}/main.ftl"), &labels);
    }
    if let Some(menu) = menu {
        write("flows/menu.yaml", menu);
    }
    World::new(world::content_of(folder.path(), world::house()))
}

/// What the person reads after a tap.
fn tap(world: &mut World, payload: &str) -> Outbound {
    let tapped = Content::Postback {
        payload: payload.to_owned(),
        title: None,
    };
    let shown = world.does(&World::chat("lan"), tapped);
    let messages = shown.into_iter().filter_map(|shown| match shown {
        Shown::Message(_, message) => Some(message),
        Shown::Fact(_) => None,
    });
    messages.last().unwrap()
}

/// Every lesson that lists lead to from the menu on; panics at a list that is too long, or that leaves
/// out the way to a person.
fn found(world: &mut World) -> BTreeSet<String> {
    let mut lessons = BTreeSet::new();
    let mut seen = BTreeSet::from(["go:menu".to_owned()]);
    let mut waiting = vec!["go:menu".to_owned()];
    while let Some(payload) = waiting.pop() {
        let message = tap(world, &payload);
        let replies: &[QuickReply] = &message.quick_replies;
        assert!(replies.len() <= 8, "{payload}: {replies:?}");
        assert_eq!(replies.last().unwrap().payload, "go:human");
        for reply in replies {
            if let Some(lesson) = reply.payload.strip_prefix("lesson:") {
                lessons.insert(lesson.to_owned());
            } else if seen.insert(reply.payload.clone()) && reply.payload != "go:human" {
                waiting.push(reply.payload.clone());
            }
        }
    }
    lessons
}

fn all() -> BTreeSet<String> {
    (1..=12).map(|number| format!("lesson-{number}")).collect()
}

#[test]
fn every_lesson_is_found_by_topic() {
    let topics: Vec<String> = (1..=9).map(|number| format!("topic-{number}")).collect();
    let mut menu =
        "first: [lesson-12, lesson-3, lesson-4, lesson-5, lesson-6]\ntopics:\n".to_owned();
    let everything: Vec<String> = all().into_iter().collect();
    for topic in &topics {
        let lessons = match topic.as_str() {
            "topic-9" => everything.join(", "),
            _ => "lesson-1, lesson-2".to_owned(),
        };
        writeln!(menu, "  {topic}: [{lessons}]").unwrap();
    }
    let mut world = world(Some(&menu), &topics);
    assert_eq!(found(&mut world), all());
    let first = tap(&mut world, "go:menu");
    let lessons = first.quick_replies.iter().map(|reply| reply.label.as_str());
    let lessons: Vec<&str> = lessons.take(2).collect();
    assert_eq!(lessons, ["Bài lesson-12", "Bài lesson-3"]);
}

#[test]
fn without_a_menu_every_lesson_is_listed() {
    assert_eq!(found(&mut world(None, &[])), all());
}

#[test]
fn a_list_that_has_become_shorter_begins_anew() {
    let mut world = world(None, &[]);
    for payload in ["lessons:99", "topics:99", "topic:gone:99"] {
        let message = tap(&mut world, payload);
        assert!(message.quick_replies.len() > 2, "{payload}: {message:?}");
    }
}

#[test]
fn a_full_list_fits_beside_the_lesson_that_waits() {
    let topics = ["all".to_owned()];
    let everything: Vec<String> = all().into_iter().collect();
    let menu = format!(
        "first: [lesson-1, lesson-2, lesson-3, lesson-4, lesson-5]\ntopics: {{ all: [{}] }}\n",
        everything.join(", ")
    );
    let mut world = world(Some(&menu), &topics);
    let message = tap(&mut world, "go:menu");
    assert_eq!(message.quick_replies.len(), 7);
}

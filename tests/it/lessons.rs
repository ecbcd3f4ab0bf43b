//! Proves that lessons can be walked: every transition, every explanation, both languages. Those that are
//! shipped, and those with every kind of step.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use camtay::content::Content;
use camtay::dispatch::{Person, State};
use camtay::flow::{Action, Flow, Step};
use camtay::id::{ConversationId, Lang, StepId};
use camtay::locale::{FileKind, LocaleFile};
use camtay::message::{self, Media, Outbound};
use camtay::turn::JournalEntry;
use camtay::tutor::{Answer, Citizen, Command, Mode, Session};

use crate::world::{self, Shown, World};

/// The content that is walked.
static CONTENTS: LazyLock<[Arc<Content>; 2]> = LazyLock::new(|| {
    [
        Arc::new(world::content(world::house())),
        Arc::new(world::every_kind(world::house())),
    ]
});

/// A step in a language, with the content that it is in.
struct Place<'p> {
    content: &'p Arc<Content>,
    flow: &'p Flow,
    step: &'p Step,
    lang: Lang,
}

impl Place<'_> {
    /// A world in which `lan` stands here, at the first explanation.
    fn world(&self) -> (World, ConversationId) {
        let mut world = World::new(Arc::clone(self.content));
        let chat = World::chat("lan");
        let session = Session {
            step: self.step.id.clone(),
            visit: 1,
            ..Session::new(self.flow, 0)
        };
        let citizen = Citizen {
            mode: Mode::Learning,
            lang: Some(self.lang.clone()),
            session: Some(session),
            ..Citizen::default()
        };
        let person = Person {
            citizen,
            mentor: None,
            ..Person::default()
        };
        world.put(&chat.clone().into(), &State::Person(Box::new(person)));
        (world, chat)
    }

    fn name(&self) -> String {
        format!("{} {}/{}", self.lang, self.flow.id, self.step.id)
    }

    fn tap(&self, answer: Answer) -> message::Content {
        let command = Command::Step {
            flow: self.flow.id.clone(),
            step: self.step.id.clone(),
            visit: 1,
            answer,
        };
        message::Content::Postback {
            payload: command.to_string(),
            title: None,
        }
    }

    /// Everything that can be answered here, by a tap or otherwise.
    fn answers(&self) -> Vec<message::Content> {
        let taps = match &self.step.action {
            Action::Do { .. } => vec![Answer::Done, Answer::Stuck],
            Action::Ask { .. } | Action::Quiz { .. } => {
                let choices = self.step.action.choices().into_iter();
                let choices = choices.map(|(choice, _)| Answer::Choice(choice.clone()));
                choices.chain([Answer::Stuck]).collect()
            }
            Action::Check { .. } => vec![Answer::Done, Answer::No, Answer::Stuck],
            Action::Photo { .. } => vec![Answer::Skip, Answer::Stuck],
            Action::Tell { .. }
            | Action::Run { .. }
            | Action::Appoint { .. }
            | Action::Fork { .. }
            | Action::End { .. } => Vec::new(),
        };
        let mut answers: Vec<message::Content> =
            taps.into_iter().map(|answer| self.tap(answer)).collect();
        if let Action::Photo { .. } = self.step.action {
            answers.push(message::Content::Media {
                media: Media::Image,
                caption: None,
                address: None,
            });
        }
        let troubles = self.step.hints.iter().flat_map(|hint| &hint.words);
        answers.extend(troubles.map(|words| text(words)));
        answers
    }
}

fn text(words: &str) -> message::Content {
    message::Content::Text {
        text: words.to_owned(),
    }
}

fn messages(shown: Vec<Shown>, chat: &ConversationId) -> Vec<Outbound> {
    let to_them = |shown| match shown {
        Shown::Message(to, message) if to == *chat => Some(message),
        Shown::Message(..) | Shown::Fact(_) => None,
    };
    shown.into_iter().filter_map(to_them).collect()
}

fn assert_readable(messages: &[Outbound], place: &str) {
    assert!(!messages.is_empty(), "{place}: silence");
    for message in messages {
        let text = &message.text;
        assert!(!text.trim().is_empty(), "{place}: an empty message");
        assert!(
            !text.contains(['{', '}', '$', '\u{2068}']),
            "{place}: {text}"
        );
        for reply in &message.quick_replies {
            assert!(!reply.label.trim().is_empty(), "{place}: an empty choice");
        }
    }
}

fn each_step(mut look: impl FnMut(&Place<'_>)) {
    for content in &*CONTENTS {
        for flow in content.flows.values() {
            for step in flow.steps.values() {
                for lang in ["vi", "en"] {
                    look(&Place {
                        content,
                        flow,
                        step,
                        lang: Lang::new(lang),
                    });
                }
            }
        }
    }
}

/// What is stored of `lan`.
fn citizen(world: &World, chat: &ConversationId) -> Citizen {
    match world.state(&chat.clone().into()).unwrap() {
        State::Person(person) => person.citizen,
        other => panic!("not a person: {other:?}"),
    }
}

#[test]
fn every_transition_leads_somewhere_readable() {
    let mut walked = 0;
    each_step(|place| {
        for answer in place.answers() {
            let (mut world, chat) = place.world();
            let name = format!("{} {answer:?}", place.name());
            assert_readable(&messages(world.does(&chat, answer), &chat), &name);
            walked += 1;
        }
    });
    assert!(walked > 200, "only {walked} transitions were found");
}

#[test]
fn every_step_that_does_not_wait_goes_on_by_itself() {
    let mut walked = 0;
    each_step(|place| {
        if place.step.action.waits() {
            return;
        }
        let (mut world, chat) = place.world();
        let mut before = citizen(&world, &chat);
        before.mode = Mode::Paused;
        let person = Person {
            citizen: before,
            ..Person::default()
        };
        world.put(&chat.clone().into(), &State::Person(Box::new(person)));
        let shown = messages(world.does(&chat, text("tiếp")), &chat);
        assert_readable(&shown, &place.name());
        let after = citizen(&world, &chat);
        let stands = after.session.as_ref().is_some_and(|session| {
            let (_, step) = world.content.step(&session.flow, &session.step).unwrap();
            step.action.waits() || after.ticket().is_some()
        });
        assert!(
            stands || after.session.is_none(),
            "{}: {after:?}",
            place.name()
        );
        walked += 1;
    });
    assert!(walked > 20, "only {walked} steps were found");
}

#[test]
fn every_deadline_leads_on() {
    let mut walked = 0;
    each_step(|place| {
        let Some(deadline) = &place.step.deadline else {
            return;
        };
        let (mut world, chat) = place.world();
        world.does(&chat, text("đợi tí"));
        let shown = messages(world.wait(deadline.after), &chat);
        assert_readable(&shown, &place.name());
        let stands: Option<StepId> = citizen(&world, &chat).session.map(|session| session.step);
        assert_ne!(stands.as_ref(), Some(&place.step.id), "{}", place.name());
        walked += 1;
    });
    assert!(walked >= 2, "only {walked} deadlines were found");
}

#[test]
fn every_step_is_explained_as_often_as_it_says_and_never_in_the_same_words() {
    each_step(|place| {
        if !place.step.action.is_explained() {
            return;
        }
        let (mut world, chat) = place.world();
        let name = place.name();
        let stuck = || place.tap(Answer::Stuck);
        let mut said = BTreeSet::new();
        let further = (1..place.flow.attempts(place.step)).map(|_| stuck());
        for act in std::iter::once(text("nói lại")).chain(further) {
            let messages = messages(world.does(&chat, act), &chat);
            assert_readable(&messages, &name);
            assert!(
                said.insert(messages[0].text.clone()),
                "{name}: the same words twice"
            );
        }
        let shown = world.does(&chat, stuck());
        assert!(
            matches!(citizen(&world, &chat).mode, Mode::Waiting { .. }),
            "{name}: nobody was fetched"
        );
        assert_readable(&messages(shown, &chat), &name);
    });
}

#[test]
fn a_step_is_read_aloud_where_its_recorded_words_are_said() {
    let voices = tempfile::tempdir().unwrap();
    let of_lesson = voices.path().join("vi/vneid-login");
    std::fs::create_dir_all(&of_lesson).unwrap();
    std::fs::write(of_lesson.join("tap-login.m4a"), b"\0\0\0\x20ftypM4A ").unwrap();
    let content = Arc::new(world::recorded(voices.path(), world::house()));
    let flow = &content.flows["vneid-login"];
    let place = |lang| Place {
        content: &content,
        flow,
        step: &flow.steps["tap-login"],
        lang: Lang::new(lang),
    };
    let heard = |lang, act| {
        let place = place(lang);
        let (mut world, chat) = place.world();
        let said = messages(world.does(&chat, act), &chat);
        said[0].recording.clone()
    };
    let again = text("nói lại giúp bác");
    let recording = heard("vi", again.clone()).unwrap();
    let version = flow.short_version();
    assert_eq!(
        recording.page,
        format!("/s/vneid-login/tap-login?v={version}")
    );
    assert!(recording.audio().starts_with("/v/") && recording.audio().ends_with(".m4a"));
    assert!(
        recording.invite.starts_with("Bác bấm"),
        "{}",
        recording.invite
    );
    let in_other_words = place("vi").tap(Answer::Stuck);
    assert_eq!(heard("vi", in_other_words), None);
    assert_eq!(heard("en", again), None);

    // Whoever is in the middle of an earlier version hears what its words say as well, and nothing else.
    let earlier = |words: &str| {
        let kind = FileKind::Flow(flow.id.clone());
        let words = LocaleFile::read(Lang::new("vi"), kind, "vneid-login.ftl", words);
        let content = content.with_lesson(Flow::clone(flow), vec![words]);
        content.recordings.named(&recording.file).is_some()
    };
    assert!(earlier(include_str!(
        "../../locales/vi/flows/vneid-login.ftl"
    )));
    assert!(!earlier("tap-login = Lời cũ.\n"));
    assert!(content.recordings.named(&recording.file).is_some());
}

#[test]
fn the_name_of_a_lesson_raises_no_alarm_unless_it_is_one_for_emergencies() {
    let content = &CONTENTS[0];
    let mut alarmed = Vec::new();
    for flow in content.flows.values().filter(|flow| !flow.is_emergency) {
        for name in &flow.asked_as {
            let shown = World::new(Arc::clone(content)).does(&World::chat("lan"), text(name));
            let is_alarm = |shown: &Shown| matches!(shown, Shown::Fact(fact) if matches!(fact, JournalEntry::ScamReported { .. }));
            if shown.iter().any(is_alarm) {
                alarmed.push(format!("{}: {name}", flow.id));
            }
        }
    }
    assert!(alarmed.is_empty(), "{alarmed:#?}");
}

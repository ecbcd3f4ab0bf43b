//! Proves that the shipped lessons can be walked: every transition, every explanation, both languages.

use std::collections::BTreeSet;

use camtay::content::Content;
use camtay::dispatch::{Person, State};
use camtay::flow::{Action, Flow, Step};
use camtay::id::{ConversationId, Lang};
use camtay::message::{self, Outbound};
use camtay::tutor::{Answer, Citizen, Command, Mode, Session};

use crate::world::{self, Shown, World};

/// A world in which `lan` stands at a step, at its first explanation.
fn standing_at(flow: &Flow, step: &Step, lang: &Lang) -> (World, ConversationId) {
    let mut world = World::new(world::content(world::house()));
    let chat = World::chat("lan");
    let session = Session {
        flow: flow.id.clone(),
        version: flow.version.clone(),
        step: step.id.clone(),
        attempt: 1,
        yes_no: false,
        repeats: 0,
        visit: 1,
        trail: Vec::new(),
        helped: false,
    };
    let citizen = Citizen {
        mode: Mode::Learning,
        lang: Some(lang.clone()),
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

/// Every answer that the step can be given by a tap.
fn answers(step: &Step) -> Vec<Answer> {
    match &step.action {
        Action::Do { .. } => vec![Answer::Done, Answer::Stuck],
        Action::Ask { .. } | Action::Quiz { .. } => {
            let choices = step.action.choices().into_iter();
            let choices = choices.map(|(choice, _)| Answer::Choice(choice.clone()));
            choices.chain([Answer::Stuck]).collect()
        }
        Action::Check { .. } => vec![Answer::Done, Answer::No, Answer::Stuck],
        Action::Photo { .. } => vec![Answer::Stuck],
        Action::Tell { .. }
        | Action::Run { .. }
        | Action::Appoint { .. }
        | Action::Fork { .. }
        | Action::End { .. } => Vec::new(),
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

fn each_step(mut look: impl FnMut(&Content, &Flow, &Step, &Lang)) {
    let content = world::content(world::house());
    for flow in content.flows.values() {
        for step in flow.steps.values() {
            for lang in [Lang::new("vi"), Lang::new("en")] {
                look(&content, flow, step, &lang);
            }
        }
    }
}

#[test]
fn every_transition_leads_somewhere_readable() {
    let mut walked = 0;
    each_step(|_, flow, step, lang| {
        for answer in answers(step) {
            let (mut world, chat) = standing_at(flow, step, lang);
            let place = format!("{lang} {}/{} {answer}", flow.id, step.id);
            let payload = Command::Step {
                flow: flow.id.clone(),
                step: step.id.clone(),
                visit: 1,
                answer,
            }
            .to_string();
            let shown = world.does(
                &chat,
                message::Content::Postback {
                    payload,
                    title: None,
                },
            );
            assert_readable(&messages(shown, &chat), &place);
            walked += 1;
        }
    });
    assert!(walked > 200, "only {walked} transitions were found");
}

#[test]
fn every_step_is_explained_three_times_and_never_in_the_same_words() {
    each_step(|_, flow, step, lang| {
        if answers(step).is_empty() {
            return;
        }
        let (mut world, chat) = standing_at(flow, step, lang);
        let place = format!("{lang} {}/{}", flow.id, step.id);
        let answer = Answer::Stuck;
        let (flow, step) = (flow.id.clone(), step.id.clone());
        let stuck = Command::Step {
            flow,
            step,
            visit: 1,
            answer,
        }
        .to_string();
        let stuck = || message::Content::Postback {
            payload: stuck.clone(),
            title: None,
        };
        let again = message::Content::Text {
            text: "nói lại giúp bác".to_owned(),
        };
        let mut said = BTreeSet::new();
        for act in [again, stuck(), stuck()] {
            let messages = messages(world.does(&chat, act), &chat);
            assert_readable(&messages, &place);
            assert!(
                said.insert(messages[0].text.clone()),
                "{place}: the same words twice"
            );
        }
        let shown = world.does(&chat, stuck());
        let State::Person(person) = world.state(&chat.clone().into()).unwrap() else {
            panic!("{place}: not a person");
        };
        assert!(
            matches!(person.citizen.mode, Mode::Waiting { .. }),
            "{place}: nobody was fetched"
        );
        assert_readable(&messages(shown, &chat), &place);
    });
}

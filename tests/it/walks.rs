//! Proves that whatever people do in a lesson, they stand somewhere sensible and get an answer.

use std::sync::{Arc, LazyLock};

use camtay::content::Content;
use camtay::dispatch::State;
use camtay::flow::MAX_RUNS;
use camtay::id::ConversationId;
use camtay::message::{self, Media, QuickReply};
use camtay::tutor::{Citizen, Mode};
use jiff::SignedDuration;
use proptest::prelude::*;

use crate::world::{self, Shown, World};

static CONTENT: LazyLock<Arc<Content>> =
    LazyLock::new(|| Arc::new(world::every_kind(world::house())));

/// What somebody does.
#[derive(Clone, Debug)]
enum Act {
    /// Taps one of the choices that were offered last.
    Tap(usize),
    /// Begins this lesson.
    Begin(usize),
    Say(&'static str),
    Send(Media),
    Wait(i64),
    /// The mentor says something, or takes what is offered.
    Mentor(&'static str),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => (0..8_usize).prop_map(Act::Tap),
        2 => (0..6_usize).prop_map(Act::Begin),
        4 => prop::sample::select(vec![
            "được rồi", "chưa được", "có", "không", "1", "2", "quay lại", "nói lại", "bỏ qua bước này",
            "đợi tí", "hết tiền", "mờ lắm", "nó biết tên", "menu", "tiếp", "thôi", "zalo", "máy táo",
            "gặp người thật", "gửi tiếng nói", "xóa dữ liệu của tôi", "xóa hết", "bla bla", "để làm gì",
        ])
        .prop_map(Act::Say),
        2 => prop::sample::select(vec![Media::Image, Media::Sticker]).prop_map(Act::Send),
        2 => prop::sample::select(vec![1, 4, 15, 200, 1_500]).prop_map(Act::Wait),
        2 => prop::sample::select(vec!["AN-2468", "1", "xong", "chào bác", "trả lại", "danh sách", "3"])
            .prop_map(Act::Mentor),
    ]
}

/// A citizen and a mentor.
struct Walk {
    world: World,
    lan: ConversationId,
    an: ConversationId,
    offered: Vec<QuickReply>,
}

impl Walk {
    fn new() -> Self {
        Self {
            world: World::new(Arc::clone(&CONTENT)),
            lan: World::chat("lan"),
            an: World::chat("an"),
            offered: Vec::new(),
        }
    }

    /// Lets it happen; whether the citizen got an answer.
    fn live(&mut self, act: &Act) -> bool {
        let text = |words: &str| message::Content::Text {
            text: words.to_owned(),
        };
        let tap = |payload: String| message::Content::Postback {
            payload,
            title: None,
        };
        let lan = self.lan.clone();
        let shown = match act {
            Act::Tap(number) => {
                let reply = self.offered.get(number % self.offered.len().max(1));
                let payload = reply.map_or("go:menu".to_owned(), |reply| reply.payload.clone());
                self.world.does(&lan, tap(payload))
            }
            Act::Begin(number) => {
                let flows: Vec<_> = CONTENT.flows.keys().collect();
                let flow = flows[number % flows.len()];
                self.world.does(&lan, tap(format!("lesson:{flow}")))
            }
            Act::Say(words) => self.world.does(&lan, text(words)),
            Act::Send(media) => {
                let content = message::Content::Media {
                    media: *media,
                    caption: None,
                    address: None,
                };
                self.world.does(&lan, content)
            }
            Act::Wait(minutes) => self.world.wait(SignedDuration::from_mins(*minutes)),
            Act::Mentor(words) => self.world.does(&self.an.clone(), text(words)),
        };
        let mut answered = false;
        for shown in shown {
            if let Shown::Message(to, message) = shown
                && to == lan
            {
                answered = true;
                assert!(!message.text.trim().is_empty());
                if !message.quick_replies.is_empty() {
                    self.offered = message.quick_replies;
                }
            }
        }
        answered
    }

    fn citizen(&self) -> Citizen {
        match self.world.state(&self.lan.clone().into()) {
            Some(State::Person(person)) => person.citizen,
            other => panic!("not a person: {other:?}"),
        }
    }
}

/// What must hold of a citizen at any time.
fn assert_sensible(citizen: &Citizen) {
    for session in citizen.session.iter().chain(&citizen.kept) {
        assert!(session.returns.len() <= MAX_RUNS);
        assert!(CONTENT.step(&session.flow, &session.step).is_some());
    }
    let session = citizen.session.as_ref();
    if citizen.mode == Mode::Learning {
        let session = session.expect("nobody learns outside a lesson");
        let (_, step) = CONTENT.step(&session.flow, &session.step).unwrap();
        assert!(step.action.waits(), "{session:?} waits for nothing");
        assert_eq!(session.deadline.is_some(), step.deadline.is_some());
    } else {
        assert!(session.is_none_or(|session| session.deadline.is_none()));
    }
    let kinds: Vec<&str> = citizen
        .appointments
        .iter()
        .map(|appointment| appointment.kind.as_str())
        .collect();
    assert!(kinds.len() <= 1, "one appointment of a kind: {kinds:?}");
}

proptest! {
    #[test]
    fn nobody_is_ever_lost(acts in prop::collection::vec(act(), 1..40)) {
        let mut walk = Walk::new();
        walk.live(&Act::Say("xin chào"));
        for act in &acts {
            // Nobody writes so fast that they are asked for a pause.
            walk.live(&Act::Wait(1));
            let before = walk.citizen();
            let answered = walk.live(act);
            let citizen = walk.citizen();
            assert_sensible(&citizen);
            let by_citizen = !matches!(act, Act::Wait(_) | Act::Mentor(_));
            let is_alone = !matches!(before.mode, Mode::Mentored { .. });
            prop_assert!(answered || !by_citizen || !is_alone, "{act:?} in {before:?}");
        }
    }
}

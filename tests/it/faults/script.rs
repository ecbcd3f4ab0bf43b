//! What one person says in a run, and what must come of it: the same words decided one after the other,
//! with nothing in between that could fail.

use std::convert::Infallible;
use std::sync::{Arc, LazyLock};

use camtay::channels::{ApiCall, Codec, Outgoing, Window};
use camtay::content::Content;
use camtay::desk::Roster;
use camtay::dispatch::{State, decide};
use camtay::event::{Event, Timer};
use camtay::house::House;
use camtay::id::{ConversationId, EntityId, Timestamp};
use camtay::message::Inbound;
use camtay::turn::{Effect, JournalEntry};
use camtay::tutor::Citizen;
use jiff::SignedDuration;
use rand::rngs::StdRng;
use rand::{RngExt, seq::IndexedRandom};
use serde_json::{Value, json};

use crate::faults::service::{self, PAGE};
use crate::world;

/// Words that are typed instead of a tap: some pass a step, some fail it, some mean nothing there.
const WORDS: [&str; 8] = [
    "xong rồi cháu ạ",
    "bam mai khong duoc",
    "nói lại giúp bác",
    "samsung",
    "không thấy nút đâu cả",
    "trung tâm dữ liệu quốc gia về dân cư",
    "đăng nhập",
    "vâng",
];
/// How often other words are tried where more would come of the drawn ones later.
const TRIES: usize = 12;

/// The shipped lessons, without mentors.
pub static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let house = House {
        mentors: Vec::new(),
        ..world::house()
    };
    Arc::new(world::content(house))
});

/// One message that must arrive at a person.
#[derive(Clone, Debug)]
pub struct Due {
    /// What its calls say, in order.
    pub texts: Vec<String>,
    /// Whether it may be dropped instead once the person has left its step.
    pub passing: bool,
}

/// One person of a run.
#[derive(Clone, Debug)]
pub struct Script {
    /// Their conversation with the page.
    pub conversation: ConversationId,
    /// What they do, in order: items of webhooks.
    pub items: Vec<Value>,
    /// What must arrive, in order.
    pub due: Vec<Due>,
    /// The facts that are recorded.
    pub facts: Vec<JournalEntry>,
    /// What is remembered of them at the end.
    pub end: Citizen,
}

/// Draws a person who walks through the lesson, mostly by tapping what is offered.
///
/// Nothing that they do fetches a mentor or brings them to a step that goes on by itself: what comes of
/// that comes at a time of its own, and the order of what arrives would not be settled.
pub fn draw(number: usize, first_at: Timestamp, random: &mut StdRng) -> Script {
    let mut walk = Walk::new(number);
    for index in 0..random.random_range(3..=8) {
        walk.step(first_at + SignedDuration::from_millis(index), random);
    }
    walk.script
}

/// A person on the way.
pub struct Walk {
    name: String,
    /// What they did so far, and what must come of it.
    pub script: Script,
}

impl Walk {
    /// A person who has done nothing yet.
    pub fn new(number: usize) -> Self {
        let name = format!("p{number}");
        let script = Script {
            conversation: service::on_page(&name),
            items: Vec::new(),
            due: Vec::new(),
            facts: Vec::new(),
            end: Citizen::default(),
        };
        Self { name, script }
    }

    /// Does one thing more, at this moment; `None` where all that was tried would have an answer at a time
    /// of its own.
    pub fn step(&mut self, at: Timestamp, random: &mut StdRng) -> Option<&Value> {
        let index = self.script.items.len();
        let does = (0..TRIES).any(|_| {
            let message = self.draw(random);
            self.does(item(&self.name, index, at, &message))
        });
        self.script.items.last().filter(|_| does)
    }

    /// What they might do now.
    fn draw(&self, random: &mut StdRng) -> Value {
        if self.script.items.is_empty() {
            return json!({ "text": "chau oi cai vneid the nao" });
        }
        let offered = self.script.end.offered.choose(random);
        match offered.filter(|_| random.random_bool(0.8)) {
            Some(choice) => {
                json!({ "text": choice.label, "quick_reply": { "payload": choice.payload } })
            }
            None => json!({ "text": WORDS.choose(random).unwrap() }),
        }
    }

    /// Decides what they do; `false`, and nothing happened, where more would come of it later.
    fn does(&mut self, item: Value) -> bool {
        let inbound = service::read(std::slice::from_ref(&item));
        let mut state = State::Person(Box::default());
        let State::Person(person) = &mut state else {
            unreachable!("made one line above");
        };
        person.citizen = self.script.end.clone();
        let mut effects = Vec::new();
        for inbound in inbound {
            let turn = self.decide(state, inbound);
            state = turn.0;
            effects.extend(turn.1);
        }
        if effects.iter().any(speaks_later) {
            return false;
        }
        let State::Person(person) = state else {
            unreachable!("a person stays one");
        };
        self.script.end = person.citizen;
        self.script.items.push(item);
        for effect in effects {
            self.follow(effect);
        }
        true
    }

    fn decide(&self, state: State, inbound: Inbound) -> (State, Vec<Effect>) {
        let at = inbound.at;
        let nobody = || Ok::<_, Infallible>(Roster::default());
        let entity = EntityId::Conversation(self.script.conversation.clone());
        let event = Event::Inbound(inbound);
        let Ok(turn) = decide(&CONTENT, nobody, &entity, state, at, &event, at);
        (turn.state, turn.effects)
    }

    fn follow(&mut self, effect: Effect) {
        match effect {
            Effect::Record { entry } => self.script.facts.push(entry),
            Effect::Send { to, message } => {
                let calls = service::codec().write(&Outgoing {
                    attachment: None,
                    to: &to,
                    message: &message,
                    delivery: 0,
                    window: Window::Open,
                });
                let said = calls.iter().filter(|call| call.essential);
                let text = |call: &ApiCall| {
                    let body: Value = serde_json::from_str(&call.body).unwrap();
                    body["message"]["text"].as_str().unwrap().to_owned()
                };
                self.script.due.push(Due {
                    texts: said.map(text).collect(),
                    passing: message.visit.is_some(),
                });
            }
            Effect::Wake { .. } | Effect::Cancel { .. } => {}
            Effect::Tell { .. }
            | Effect::Link { .. }
            | Effect::Unlink { .. }
            | Effect::Enlist { .. }
            | Effect::Discharge
            | Effect::ListTicket
            | Effect::Erase
            | Effect::UnlistTicket => panic!("a citizen alone does no {effect:?}"),
        }
    }
}

/// Whether something is said of this at a time that nobody can know.
fn speaks_later(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::Tell { .. }
            | Effect::Wake {
                timer: Timer::Deadline,
                ..
            }
    )
}

/// One item of a webhook.
fn item(person: &str, index: usize, at: Timestamp, message: &Value) -> Value {
    let mut message = message.clone();
    message["mid"] = json!(format!("m_{person}_{index}"));
    json!({
        "sender": { "id": person },
        "recipient": { "id": PAGE },
        "timestamp": at.as_millisecond(),
        "message": message,
    })
}

//! What the decisions cost: a tutor's turn with all its words, one of its texts, and its record.

use std::hint::black_box;
use std::sync::Arc;

use camtay::content::Content;
use camtay::dispatch::{State, decide};
use camtay::event::Event;
use camtay::house::House;
use camtay::id::{
    AccountId, ChannelId, ConversationId, DedupeKey, EntityId, FlowId, Lang, StepId, Timestamp,
};
use camtay::library::{self, Place};
use camtay::locale::Way;
use camtay::message::{self, Inbound};
use camtay::speech::{Address, Speech};
use criterion::Criterion;

/// Somebody at the second step of the first lesson.
struct Seat {
    content: Arc<Content>,
    entity: EntityId,
    state: State,
}

impl Seat {
    fn new() -> Self {
        let loaded = library::load(&Place::BuiltIn, &Place::BuiltIn, House::default());
        let content = loaded.expect("the shipped content is valid").set.content;
        let channel = ChannelId::new("web");
        let chat = ConversationId::person(&channel, &AccountId::new(""), "lan");
        let entity = EntityId::Conversation(chat);
        let mut seat = Self {
            state: State::new(&entity),
            content,
            entity,
        };
        seat.state = seat.turn(&referral());
        seat.state = seat.turn(&text("samsung"));
        seat
    }

    fn turn(&self, event: &Event) -> State {
        let roster = || Ok::<_, std::convert::Infallible>(camtay::desk::Roster::default());
        let now = Timestamp::UNIX_EPOCH;
        let Ok(turn) = decide(
            &self.content,
            roster,
            &self.entity,
            self.state.clone(),
            now,
            event,
            now,
        );
        black_box(turn.effects);
        turn.state
    }
}

fn inbound(content: message::Content) -> Event {
    let channel = ChannelId::new("web");
    Event::Inbound(Inbound {
        dedupe: DedupeKey::new("bench"),
        conversation: ConversationId::person(&channel, &AccountId::new(""), "lan"),
        sender: "lan".to_owned(),
        sender_name: None,
        at: Timestamp::UNIX_EPOCH,
        content,
        scam_signs: Vec::new(),
        addressed: false,
    })
}

fn referral() -> Event {
    inbound(message::Content::Referral {
        code: "vneid-install".to_owned(),
    })
}

fn text(text: &str) -> Event {
    inbound(message::Content::Text {
        text: text.to_owned(),
    })
}

pub(crate) fn turns(criterion: &mut Criterion) {
    let seat = Seat::new();
    let mut group = criterion.benchmark_group("turn");
    for (name, words) in [
        ("done", "bác làm được rồi cháu ạ"),
        ("stuck", "bam mai khong duoc"),
        ("wait", "chờ bác tí"),
    ] {
        let event = text(words);
        group.bench_function(name, |bencher| {
            bencher.iter(|| seat.turn(black_box(&event)))
        });
    }
    let tap = inbound(message::Content::Postback {
        payload: "step:vneid-install:open-play:2:done".to_owned(),
        title: None,
    });
    group.bench_function("tap", |bencher| bencher.iter(|| seat.turn(black_box(&tap))));
    group.finish();
}

pub(crate) fn records(criterion: &mut Criterion) {
    let seat = Seat::new();
    let stored = serde_json::to_string(&seat.state).expect("a state can be written");
    let mut group = criterion.benchmark_group("record");
    group.bench_function("encode", |bencher| {
        bencher.iter(|| serde_json::to_string(black_box(&seat.state)))
    });
    group.bench_function("decode", |bencher| {
        bencher.iter(|| serde_json::from_str::<State>(black_box(&stored)))
    });
    group.finish();
}

/// One text of a lesson, in three of its wordings.
pub(crate) fn rendering(criterion: &mut Criterion) {
    let seat = Seat::new();
    let flow = FlowId::new("vneid-install");
    let (_, step) = seat
        .content
        .step(&flow, &StepId::new("open-play"))
        .expect("the lesson has this step");
    let speech = Speech::new(&seat.content, &Lang::new("vi"), Address::Bac);
    let mut group = criterion.benchmark_group("render");
    for (name, way) in [
        ("step", Way::First),
        ("step-again", Way::Again),
        ("step-simpler", Way::Simpler),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| speech.step(black_box(&flow), step, way))
        });
    }
    group.finish();
}

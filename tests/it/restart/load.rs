//! The load: people who write, a dispatcher, a delivery and a clock, as fast as the store takes it.
//!
//! What is done with an event is chosen so that a half-written turn would show: the state counts the
//! events handled, and for each there is one fact, one outbound message and one word to a ticket.

use std::sync::Arc;

use camtay::event::{Event, TicketEvent, Timer};
use camtay::id::{
    AccountId, ChannelId, ConversationId, DedupeKey, EntityId, FlowId, TicketId, Timestamp,
};
use camtay::message::{Content, Inbound, Outbound};
use camtay::store::{Commit, GivenUp, Mail, Progress, Store, StoreError};
use camtay::turn::{Effect, JournalEntry};
use jiff::SignedDuration;
use serde_json::value::RawValue;
use tokio::task::JoinSet;

/// How many people write.
const PEOPLE: u32 = 6;
/// How many webhooks come at a time.
const WEBHOOKS: u32 = 4;
/// When a timer comes due.
const NUDGE_AFTER: SignedDuration = SignedDuration::from_secs(60);

/// The people who write.
pub fn people() -> impl Iterator<Item = ConversationId> {
    (0..PEOPLE).map(person)
}

/// The ticket that is told of each event of a person. Nobody reads its mailbox.
pub fn ticket_of(person: &ConversationId) -> EntityId {
    EntityId::Ticket(TicketId {
        citizen: person.clone(),
        number: 1,
    })
}

/// An event with a dedupe key and words.
pub fn event(person: ConversationId, key: &str, at: Timestamp, text: String) -> Inbound {
    Inbound {
        dedupe: DedupeKey::new(key),
        sender: person.peer_id().to_owned(),
        conversation: person,
        sender_name: None,
        at,
        content: Content::Text { text },
        scam_signs: Vec::new(),
        addressed: false,
    }
}

/// The time that all of a round happens at.
pub fn time_of(round: u32) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + i64::from(round) * 100).unwrap()
}

/// Where it is said what was acknowledged, in lines such as `accepted r0w1b2n3`.
pub type Say = Arc<dyn Fn(&str) + Send + Sync>;

/// Loads a store until the process is killed or the store is closed.
pub async fn for_ever(store: Store, round: u32, say: Say) {
    let now = time_of(round);
    let mut all = JoinSet::new();
    for webhook in 0..WEBHOOKS {
        all.spawn(accept(store.clone(), round, webhook, say.clone()));
    }
    all.spawn(dispatch(store.clone(), now, say.clone()));
    all.spawn(deliver(store.clone(), now, say));
    all.spawn(ring(store, now + NUDGE_AFTER));
    while let Some(ended) = all.join_next().await {
        match ended.unwrap() {
            Err(StoreError::Closed) => {}
            other => panic!("{other:?}"),
        }
    }
}

fn person(number: u32) -> ConversationId {
    let name = format!("p{number}");
    ConversationId::person(&ChannelId::new("web"), &AccountId::new(""), &name)
}

/// Accepts batches that hold new events, one that came before, and one of an earlier round.
async fn accept(store: Store, round: u32, webhook: u32, say: Say) -> Result<(), StoreError> {
    let now = time_of(round);
    for batch in 0_u32.. {
        let key = |round, batch, n: u32| format!("r{round}w{webhook}b{batch}n{n}");
        let mut keys: Vec<String> = (0..=batch % 3).map(|n| key(round, batch, n)).collect();
        keys.push(key(round, batch / 2, 0));
        keys.push(key(round.saturating_sub(1), batch, 0));
        let events = keys
            .iter()
            .map(|key| event(person((batch + webhook) % PEOPLE), key, now, words(batch)))
            .collect();
        match store.accept(events, Vec::new(), now).await {
            Ok(_) => keys.iter().for_each(|key| say(&format!("accepted {key}"))),
            Err(StoreError::Full) => tokio::task::yield_now().await,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Words of 9 bytes, now and then of 10 KiB, seldom of 160 KiB: the engine keeps large nodes in files
/// of their own.
fn words(batch: u32) -> String {
    let times = match batch % 24 {
        0 => 20_000,
        6 | 12 | 18 => 1_250,
        _ => 1,
    };
    "cháu ơi ".repeat(times)
}

/// Handles whatever waits, each person beside the others.
async fn dispatch(store: Store, now: Timestamp, say: Say) -> Result<(), StoreError> {
    loop {
        let mut all = JoinSet::new();
        for entity in store.mailboxes_with_mail().await {
            if let EntityId::Conversation(person) = entity {
                all.spawn(handle_all(store.clone(), person, now, say.clone()));
            }
        }
        for ended in all.join_all().await {
            ended?;
        }
    }
}

/// Handles the mail of one person, up to three in a turn, until none waits.
async fn handle_all(
    store: Store,
    person: ConversationId,
    now: Timestamp,
    say: Say,
) -> Result<(), StoreError> {
    let entity = EntityId::Conversation(person.clone());
    loop {
        let mail = store.mailbox(&entity, 3)?;
        if mail.is_empty() {
            return Ok(());
        }
        let record = store.entity(&entity)?;
        let (read_turn, handled) = record.map_or((0, 0), |record| {
            let handled: u64 = serde_json::from_str(record.state.get()).unwrap();
            (record.turn, handled)
        });
        let answered = mail.iter().map(|mail| mail.seq).collect();
        let (count, effects) = effects_of(&person, mail, now);
        let state = RawValue::from_string((handled + count).to_string()).unwrap();
        let commit = Commit {
            entity: entity.clone(),
            read_turn,
            state,
            answered,
            effects,
            now,
            first_attempt: None,
        };
        store.commit(commit).await?;
        say(&format!("turn {person} {}", read_turn + 1));
    }
}

/// How many events there are to count, and what follows from them.
fn effects_of(person: &ConversationId, mail: Vec<Mail>, now: Timestamp) -> (u64, Vec<Effect>) {
    let mut count = 0;
    let mut effects = Vec::new();
    for mail in mail {
        let Event::Inbound(inbound) = mail.event else {
            continue; // a timer rang
        };
        count += 1;
        let flow = FlowId::new(format!("{} {}", person.peer_id(), inbound.dedupe));
        effects.extend([
            Effect::Record {
                entry: JournalEntry::LessonStarted { flow },
            },
            Effect::Send {
                to: person.clone(),
                message: Outbound::text("dạ"),
            },
            Effect::Tell {
                entity: ticket_of(person),
                event: Event::Ticket(TicketEvent::Withdrawn),
            },
            Effect::Wake {
                timer: Timer::Nudge,
                at: now + NUDGE_AFTER,
            },
        ]);
    }
    (count, effects)
}

/// Delivers whatever waits, each conversation beside the others.
async fn deliver(store: Store, now: Timestamp, say: Say) -> Result<(), StoreError> {
    loop {
        let mut all = JoinSet::new();
        for lane in store.outbox_lanes().await {
            all.spawn(give_up_all(store.clone(), lane, now, say.clone()));
        }
        for ended in all.join_all().await {
            ended?;
        }
    }
}

/// Gives up on every message after one delivery attempt, so that each can be found again.
async fn give_up_all(
    store: Store,
    lane: ConversationId,
    now: Timestamp,
    say: Say,
) -> Result<(), StoreError> {
    while let Some(entry) = store.outbox_head(&lane)? {
        let begun = Progress::Begun { retry_at: now };
        store.progress(&lane, entry.seq, begun, now).await?;
        let code = "-201".to_owned();
        let reason = GivenUp::ContentRefused;
        let given_up = Progress::GivenUp { reason, code };
        store.progress(&lane, entry.seq, given_up, now).await?;
        say(&format!("given-up {}", entry.seq));
    }
    Ok(())
}

/// Rings the timers as soon as any is set.
async fn ring(store: Store, now: Timestamp) -> Result<(), StoreError> {
    loop {
        store.timer_moved().await;
        store.ring(now).await?;
    }
}

//! Fills a store with persons as the service would have left them.
//!
//! One person is walked through the lessons by the deciders themselves, with the same walk as the load
//! takes; what they are after each turn is then committed for as many persons as are wanted,
//! through the store's own contract and with its own committer, only that nothing is synced before the
//! end. Dedupe keys are left out: those of people who were here weeks ago are long forgotten.

use std::convert::Infallible;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use camtay::content::Content;
use camtay::desk::Roster;
use camtay::dispatch::{State, decide};
use camtay::event::{Event, Timer};
use camtay::house::House;
use camtay::id::{AccountId, ChannelId, ConversationId, DedupeKey, EntityId, Timestamp, later};
use camtay::library::{self, Place};
use camtay::message::{self, Inbound};
use camtay::store::{Commit, Store, StoreSettings};
use camtay::turn::{Effect, Turn};
use futures_util::{StreamExt, TryStreamExt, stream};
use jiff::SignedDuration;
use serde_json::value::{RawValue, to_raw_value};

use crate::people;
use crate::process::in_role;
use crate::walk::{self, Act};
use crate::webhook::PAGE;

/// The argument that makes this program fill a store; the folder and the number of persons follow.
pub(crate) const ROLE: &str = "--fill";

/// Commits that wait for the committer at once.
const AT_ONCE: usize = 2048;
/// One in so many is in the middle of a lesson today, and has a timer set.
const ONE_IN_IS_HERE: u64 = 10;

/// Fills the store in `data` in a process of its own, which gives its memory back.
pub(crate) fn fill(data: &Path, persons: u64) -> anyhow::Result<()> {
    let mut command = in_role(ROLE)?;
    let status = command.arg(data).arg(persons.to_string()).status()?;
    anyhow::ensure!(status.success(), "cannot fill a store: {status}");
    Ok(())
}

/// Fills the store in `data`.
pub(crate) fn run(data: &Path, persons: u64) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let settings = StoreSettings {
        sync: Arc::new(|_| Ok(())),
        ..StoreSettings::default()
    };
    let store = Store::open_with(data, settings)?;
    let now = Timestamp::now();
    let moments = moments(now)?;
    runtime.block_on(async {
        stream::iter(0..persons)
            .map(|number| {
                let moment = &moments[number as usize % moments.len()];
                store.commit(moment.of(number, now))
            })
            .buffer_unordered(AT_ONCE)
            .try_for_each(async |()| Ok(()))
            .await?;
        store.close().await
    })?;
    // What waits for the disk now would be waited for by the first turns that are measured.
    File::open(data.join("db"))?.sync_all()?;
    Ok(())
}

/// What a person is after some turn.
struct Moment {
    state: Box<RawValue>,
    /// What the last turn noted for reports.
    facts: Vec<Effect>,
}

impl Moment {
    /// The commit that makes the person with this number be so.
    fn of(&self, number: u64, now: Timestamp) -> Commit {
        let mut effects = self.facts.clone();
        let timer = Timer::Nudge;
        effects.push(if number.is_multiple_of(ONE_IN_IS_HERE) {
            // Spread over a day that begins when the measurement has long ended.
            let minutes = i64::try_from(number / ONE_IN_IS_HERE % 1440).unwrap_or_default();
            let at = later(now, SignedDuration::from_mins(20 * 60 + minutes));
            Effect::Wake { timer, at }
        } else {
            Effect::Cancel { timer }
        });
        Commit {
            entity: entity(&people::id(number)),
            read_turn: 0,
            state: self.state.clone(),
            answered: Vec::new(),
            effects,
            first_attempt: None,
            now,
        }
    }
}

/// Every moment of one walk, but for the first: nobody stays a stranger.
fn moments(now: Timestamp) -> anyhow::Result<Vec<Moment>> {
    let loaded = library::load(&Place::BuiltIn, &Place::BuiltIn, House::default());
    let content = loaded
        .ok()
        .context("the shipped content is valid")?
        .set
        .content;
    let person = "somebody";
    let mut state = State::new(&entity(person));
    let mut act = walk::first(false);
    let mut moments = Vec::with_capacity(walk::MESSAGES);
    for number in 1..=walk::MESSAGES {
        let turn = turn(&content, person, state, act, now);
        act = walk::next(number, &offered(&turn.effects));
        state = turn.state;
        let mut facts = turn.effects;
        facts.retain(|effect| matches!(effect, Effect::Record { .. }));
        moments.push(Moment {
            state: to_raw_value(&state)?,
            facts,
        });
    }
    Ok(moments)
}

/// What a person does, decided as in the service.
fn turn(content: &Content, person: &str, state: State, act: Act, now: Timestamp) -> Turn<State> {
    let content_of_message = match act {
        Act::Come(code) => message::Content::Referral {
            code: code.to_owned(),
        },
        Act::Say(text) => message::Content::Text {
            text: text.to_owned(),
        },
        Act::Tap(payload) => message::Content::Postback {
            payload,
            title: None,
        },
    };
    let event = Event::Inbound(Inbound {
        dedupe: DedupeKey::new("bench"),
        conversation: conversation(person),
        sender: person.to_owned(),
        sender_name: None,
        at: now,
        content: content_of_message,
        addressed: false,
        scam_signs: Vec::new(),
    });
    let roster = || Ok::<_, Infallible>(Roster::default());
    let Ok(turn) = decide(content, roster, &entity(person), state, now, &event, now);
    turn
}

/// The payloads of the choices under the last message.
fn offered(effects: &[Effect]) -> Vec<String> {
    let said = effects.iter().rev().find_map(|effect| match effect {
        Effect::Send { message, .. } => Some(message),
        Effect::Tell { .. }
        | Effect::Wake { .. }
        | Effect::Cancel { .. }
        | Effect::Record { .. }
        | Effect::Erase
        | Effect::Link { .. }
        | Effect::Unlink { .. }
        | Effect::Enlist { .. }
        | Effect::Discharge
        | Effect::ListTicket
        | Effect::UnlistTicket => None,
    });
    let choices = said.map(|message| message.quick_replies.iter());
    choices
        .into_iter()
        .flatten()
        .map(|choice| choice.payload.clone())
        .collect()
}

fn entity(person: &str) -> EntityId {
    EntityId::Conversation(conversation(person))
}

fn conversation(person: &str) -> ConversationId {
    ConversationId::person(&ChannelId::new("fb"), &AccountId::new(PAGE), person)
}

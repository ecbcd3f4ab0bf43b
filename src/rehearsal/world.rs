//! A whole installation without platforms, disk or clock: the deciders, and what goes between them.
//!
//! Everything that is stored is written out and read back between two turns, so whoever plays in this
//! world also proves the stored form.

use std::collections::{BTreeMap, VecDeque};
use std::convert::Infallible;
use std::sync::Arc;

use jiff::SignedDuration;

use crate::content::Content;
use crate::desk::Roster;
use crate::dispatch::{State, decide};
use crate::door;
use crate::event::{Event, Timer};
use crate::id::{AccountId, ChannelId, ConversationId, DedupeKey, EntityId, Timestamp, later};
use crate::message::{self, Inbound, Outbound};
use crate::turn::{Effect, JournalEntry};

/// When every rehearsal begins: a Tuesday, nine in the morning in Vietnam.
const BEGINS: Timestamp = Timestamp::constant(1_795_485_600, 0);

/// Why what was stored can be read back.
const OWN_FORM: &str = "it was written from the same type";

/// What the world shows of one turn's effects.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a rehearsal has few of them, and most are messages"
)]
pub enum Shown {
    /// A message went out.
    Message(ConversationId, Outbound),
    /// A fact was written down.
    Fact(JournalEntry),
}

/// The installation.
#[derive(Clone, Debug)]
pub struct World {
    /// What the deciders decide with.
    pub content: Arc<Content>,
    now: Timestamp,
    states: BTreeMap<EntityId, String>,
    mail: VecDeque<(EntityId, Event)>,
    /// When each timer comes due, and the turn that set it.
    timers: BTreeMap<(EntityId, Timer), (Timestamp, u64)>,
    /// The turn that last set or cleared each timer.
    changed: BTreeMap<(EntityId, Timer), u64>,
    turns: BTreeMap<EntityId, u64>,
    roster: Roster,
    inbounds: u64,
    met: Vec<String>,
}

impl World {
    /// An installation in which nothing has happened yet.
    #[must_use]
    pub fn new(content: impl Into<Arc<Content>>) -> Self {
        Self {
            content: content.into(),
            now: BEGINS,
            states: BTreeMap::new(),
            mail: VecDeque::new(),
            timers: BTreeMap::new(),
            changed: BTreeMap::new(),
            turns: BTreeMap::new(),
            roster: Roster::default(),
            inbounds: 0,
            met: Vec::new(),
        }
    }

    /// The chat of a name: `lan` is on the web page, `lan@messenger` on Messenger, `&xom` is a group.
    #[must_use]
    pub fn chat(name: &str) -> ConversationId {
        let (person, channel) = name.split_once('@').unwrap_or((name, "web"));
        let (channel, account) = (ChannelId::new(channel), AccountId::new(""));
        match person.strip_prefix('&') {
            Some(group) => ConversationId::group(&channel, &account, group),
            None => ConversationId::person(&channel, &account, person),
        }
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Every event that was decided, as it is stored.
    #[must_use]
    pub fn met(&self) -> &[String] {
        &self.met
    }

    /// Somebody does something; words are looked at and masked as at the door of the service.
    pub fn does(&mut self, chat: &ConversationId, content: message::Content) -> Vec<Shown> {
        self.inbounds += 1;
        let inbound = Inbound {
            dedupe: DedupeKey::new(format!("rehearsal/{}", self.inbounds)),
            conversation: chat.clone(),
            sender: chat.peer_id().to_owned(),
            sender_name: None,
            at: self.now,
            content,
            scam_signs: Vec::new(),
            addressed: false,
        };
        let event = Event::Inbound(door::mask(inbound));
        self.mail.push_back((chat.clone().into(), event));
        self.run()
    }

    /// Time passes; every timer rings at its own moment.
    pub fn wait(&mut self, time: SignedDuration) -> Vec<Shown> {
        let end = later(self.now, time);
        let mut shown = Vec::new();
        while let Some((key, (due, set_by))) = self.next_timer(end) {
            self.now = self.now.max(due);
            self.timers.remove(&key);
            let (entity, timer) = key;
            self.mail.push_back((entity, Event::Rang { timer, set_by }));
            shown.extend(self.run());
        }
        self.now = end;
        shown
    }

    /// The timer that rings next, no later than `end`.
    fn next_timer(&self, end: Timestamp) -> Option<((EntityId, Timer), (Timestamp, u64))> {
        let timers = self.timers.iter();
        let (key, timer) = timers
            .filter(|(_, (due, _))| *due <= end)
            .min_by_key(|(_, (due, _))| *due)?;
        Some((key.clone(), *timer))
    }

    /// An entity is in this state.
    pub fn put(&mut self, id: &EntityId, state: &State) {
        let stored = serde_json::to_string(state).expect("a state has a stored form");
        self.states.insert(id.clone(), stored);
    }

    /// The state of an entity, as it is stored.
    #[must_use]
    pub fn state(&self, id: &EntityId) -> Option<State> {
        let stored = self.states.get(id)?;
        Some(serde_json::from_str(stored).expect(OWN_FORM))
    }

    fn run(&mut self) -> Vec<Shown> {
        let mut shown = Vec::new();
        while let Some((entity, event)) = self.mail.pop_front() {
            let stored = serde_json::to_string(&event).expect("an event has a stored form");
            let event: Event = serde_json::from_str(&stored).expect(OWN_FORM);
            self.met.push(stored);
            if let Event::Rang { timer, set_by } = &event
                && self.changed.get(&(entity.clone(), *timer)) != Some(set_by)
            {
                continue;
            }
            let state = self.state(&entity).unwrap_or_else(|| State::new(&entity));
            let now = self.now;
            let roster = || Ok::<_, Infallible>(self.roster.clone());
            let Ok(turn) = decide(&self.content, roster, &entity, state, now, &event, now);
            self.put(&entity, &turn.state);
            *self.turns.entry(entity.clone()).or_default() += 1;
            for effect in turn.effects {
                shown.extend(self.carry_out(&entity, effect));
            }
        }
        shown
    }

    fn carry_out(&mut self, entity: &EntityId, effect: Effect) -> Option<Shown> {
        let turn = self.turns.get(entity).copied().unwrap_or_default();
        match effect {
            Effect::Send { to, message } => return Some(Shown::Message(to, message)),
            Effect::Record { entry } => return Some(Shown::Fact(entry)),
            Effect::Tell { entity, event } => self.mail.push_back((entity, event)),
            Effect::Wake { timer, at } => {
                self.timers.insert((entity.clone(), timer), (at, turn));
                self.changed.insert((entity.clone(), timer), turn);
            }
            Effect::Cancel { timer } => {
                self.timers.remove(&(entity.clone(), timer));
                self.changed.insert((entity.clone(), timer), turn);
            }
            Effect::Erase => {
                self.mail.retain(|(to, _)| to != entity);
                self.timers.retain(|(of, _), _| of != entity);
                self.changed.retain(|(of, _), _| of != entity);
                self.discharge(entity);
            }
            Effect::Link {
                mentor,
                conversation,
            } => {
                self.roster.chats.insert(mentor, conversation);
            }
            Effect::Unlink { mentor } => {
                self.roster.chats.remove(&mentor);
            }
            Effect::Enlist { graduate } => {
                self.discharge(entity);
                self.roster.graduates.push(graduate);
            }
            Effect::Discharge => self.discharge(entity),
            Effect::ListTicket => {
                self.unlist(entity);
                if let EntityId::Ticket(ticket) = entity {
                    self.roster.open.push(ticket.clone());
                }
            }
            Effect::UnlistTicket => self.unlist(entity),
        }
        None
    }

    fn discharge(&mut self, entity: &EntityId) {
        let graduates = &mut self.roster.graduates;
        let is_theirs = |id: &ConversationId| EntityId::Conversation(id.clone()) == *entity;
        graduates.retain(|graduate| !is_theirs(&graduate.conversation));
    }

    fn unlist(&mut self, entity: &EntityId) {
        let open = &mut self.roster.open;
        open.retain(|open| EntityId::Ticket(open.clone()) != *entity);
    }
}

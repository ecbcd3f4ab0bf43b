//! A whole installation without platforms, disk or clock: the deciders, and what goes between them.
//!
//! Everything that is stored is written out and read back between two turns, so whoever plays in this
//! world also proves the stored form.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use camtay::content::Content;
use camtay::desk::Roster;
use camtay::dispatch::{State, decide};
use camtay::door;
use camtay::event::{Event, Timer};
use camtay::house::{House, Mentor, Village};
use camtay::id::{
    AccountId, ChannelId, ConversationId, DedupeKey, EntityId, Lang, MentorId, Timestamp, VillageId,
};
use camtay::library::{self, Place};
use camtay::message::{self, Inbound, Outbound};
use camtay::turn::{Effect, JournalEntry};

/// What the world shows of one turn's effects.
pub enum Shown {
    /// A message went out.
    Message(ConversationId, Outbound),
    /// A fact was written down.
    Fact(JournalEntry),
}

/// The installation.
pub struct World {
    pub content: Arc<Content>,
    pub now: Timestamp,
    states: BTreeMap<EntityId, String>,
    mail: VecDeque<(EntityId, Event)>,
    timers: BTreeMap<(EntityId, Timer), (Timestamp, u64)>,
    changed: BTreeMap<(EntityId, Timer), u64>,
    turns: BTreeMap<EntityId, u64>,
    roster: Roster,
    inbounds: u64,
    /// Every event that was decided, as it is stored.
    pub met: Vec<String>,
}

/// A commune with one village, a mentor of it, one of the commune, and a coordinator.
pub fn house() -> House {
    let mentor = |id: &str, name: &str, village: Option<&str>, coordinator| Mentor {
        id: MentorId::new(id),
        name: name.to_owned(),
        village: village.map(VillageId::new),
        coordinator,
        lang: Lang::new("vi"),
        invite: format!("{}-2468", id.to_uppercase()).into(),
    };
    House {
        commune: "xã Bình Minh".to_owned(),
        villages: vec![Village {
            id: VillageId::new("thong-nhat"),
            name: "thôn Thống Nhất".to_owned(),
        }],
        mentors: vec![
            mentor("an", "anh An", Some("thong-nhat"), false),
            mentor("binh", "chị Bình", None, false),
            mentor("chi", "cô Chi", None, true),
        ],
        windows: BTreeMap::from([(
            ChannelId::new("messenger"),
            jiff::SignedDuration::from_hours(24),
        )]),
        ..House::default()
    }
}

/// The shipped lessons and words in this house.
pub fn content(house: House) -> Content {
    match library::load(&Place::BuiltIn, &Place::BuiltIn, house) {
        Ok(loaded) => Arc::into_inner(loaded.set.content).unwrap(),
        Err(problems) => panic!("the shipped content is not valid: {problems:?}"),
    }
}

/// The lessons in `flows` of a folder and the words in its `locales`, with the shipped words outside
/// lessons before its own, in this house.
pub fn content_of(folder: &Path, house: House) -> Content {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let locales = tempfile::tempdir().unwrap();
    for lang in ["vi", "en"] {
        let (own, whole) = (folder.join("locales").join(lang), locales.path().join(lang));
        fs::create_dir_all(whole.join("flows")).unwrap();
        let main = |from: &Path| fs::read_to_string(from.join("main.ftl")).unwrap();
        let shipped = main(&shipped.join(lang));
        // The topics are those of the other menu.
        let lines = shipped.split_inclusive('\n');
        let mut words: String = lines.filter(|line| !line.starts_with("topic-")).collect();
        words += &main(&own);
        fs::write(whole.join("main.ftl"), words).unwrap();
        for file in fs::read_dir(own.join("flows")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), whole.join("flows").join(file.file_name())).unwrap();
        }
    }
    let flows = Place::Folder(folder.join("flows"));
    match library::load(&flows, &Place::Folder(locales.path().to_path_buf()), house) {
        Ok(loaded) => Arc::into_inner(loaded.set.content).unwrap(),
        Err(problems) => panic!("{}", crate::flows::rendered(problems)),
    }
}

/// Lessons with every kind of step and every key, in this house.
pub fn every_kind(house: House) -> Content {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/every_kind");
    content_of(&folder, house)
}

impl World {
    pub fn new(content: impl Into<Arc<Content>>) -> Self {
        Self {
            content: content.into(),
            now: "2026-11-24T09:00:00+07:00".parse().unwrap(),
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

    /// A private chat on a channel: `lan` is on the web page, `lan@messenger` on Messenger.
    pub fn chat(name: &str) -> ConversationId {
        let (person, channel) = name.split_once('@').unwrap_or((name, "web"));
        let (channel, account) = (ChannelId::new(channel), AccountId::new(""));
        match person.strip_prefix('&') {
            Some(group) => ConversationId::group(&channel, &account, group),
            None => ConversationId::person(&channel, &account, person),
        }
    }

    /// Somebody does something; words are looked at and masked as at the door of the service.
    pub fn does(&mut self, chat: &ConversationId, content: message::Content) -> Vec<Shown> {
        self.inbounds += 1;
        let inbound = Inbound {
            dedupe: DedupeKey::new(format!("test/{}", self.inbounds)),
            conversation: chat.clone(),
            sender: chat.peer_id().to_owned(),
            sender_name: None,
            at: self.now,
            content,
            scam_signs: Vec::new(),
            addressed: false,
        };
        self.mail
            .push_back((chat.clone().into(), Event::Inbound(door::mask(inbound))));
        self.run()
    }

    /// Time passes; every timer rings at its own moment.
    pub fn wait(&mut self, time: jiff::SignedDuration) -> Vec<Shown> {
        let end = self.now + time;
        let mut shown = Vec::new();
        while let Some((key, (due, set_by))) = self
            .timers
            .iter()
            .min_by_key(|(_, (due, _))| *due)
            .filter(|(_, (due, _))| *due <= end)
            .map(|(key, timer)| (key.clone(), *timer))
        {
            self.now = self.now.max(due);
            self.timers.remove(&key);
            let (entity, timer) = key;
            self.mail.push_back((entity, Event::Rang { timer, set_by }));
            shown.extend(self.run());
        }
        self.now = end;
        shown
    }

    /// An entity is in this state.
    pub fn put(&mut self, id: &EntityId, state: &State) {
        self.states
            .insert(id.clone(), serde_json::to_string(state).unwrap());
    }

    /// A lesson is edited: one of its steps is no more.
    ///
    /// Panics where others use the lessons as well.
    pub fn forget(&mut self, flow: &str, step: &str) {
        let content = Arc::get_mut(&mut self.content).unwrap();
        let flow = content.flows.get_mut(flow).unwrap();
        let mut edited = (**flow).clone();
        edited.steps.remove(step).unwrap();
        *flow = Arc::new(edited);
    }

    /// The state of an entity, as it is stored.
    pub fn state(&self, id: &EntityId) -> Option<State> {
        self.states
            .get(id)
            .map(|stored| serde_json::from_str(stored).unwrap())
    }

    fn run(&mut self) -> Vec<Shown> {
        let mut shown = Vec::new();
        while let Some((entity, event)) = self.mail.pop_front() {
            let stored = serde_json::to_string(&event).unwrap();
            let event: Event = serde_json::from_str(&stored).unwrap();
            self.met.push(stored);
            if let Event::Rang { timer, set_by } = &event
                && self.changed.get(&(entity.clone(), *timer)) != Some(set_by)
            {
                continue;
            }
            let state = self.state(&entity).unwrap_or_else(|| State::new(&entity));
            let roster = || Ok::<_, std::convert::Infallible>(self.roster.clone());
            let Ok(turn) = decide(
                &self.content,
                roster,
                &entity,
                state,
                self.now,
                &event,
                self.now,
            );
            self.states
                .insert(entity.clone(), serde_json::to_string(&turn.state).unwrap());
            *self.turns.entry(entity.clone()).or_default() += 1;
            for effect in turn.effects {
                shown.extend(self.carry_out(&entity, effect));
            }
        }
        shown
    }

    fn carry_out(&mut self, entity: &EntityId, effect: Effect) -> Option<Shown> {
        let turn = self.turns[entity];
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
            Effect::ListTicket | Effect::UnlistTicket => {
                let EntityId::Ticket(ticket) = entity else {
                    panic!("only a ticket lists itself");
                };
                self.roster.open.retain(|open| open != ticket);
                if effect == Effect::ListTicket {
                    self.roster.open.push(ticket.clone());
                }
            }
        }
        None
    }
}

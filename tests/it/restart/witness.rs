//! The witness: what was acknowledged, and whether the store still has it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use camtay::event::{Event, Timer};
use camtay::id::{ConversationId, EntityId, Timestamp};
use camtay::store::{Store, StoreError};
use camtay::turn::JournalEntry;

use crate::restart::load::{event, people, ticket_of, time_of};

/// All that was acknowledged so far.
#[derive(Default)]
pub struct Witness {
    /// Dedupe keys of events that were accepted.
    accepted: BTreeSet<String>,
    /// The highest turn of each person that was committed.
    turns: BTreeMap<String, u64>,
    /// Outbox entries that were given up on.
    given_up: BTreeSet<u64>,
    /// The highest number seen in the store.
    highest_seq: u64,
    /// How often the store was compared.
    rounds: u32,
}

/// What is read of the store at one time.
#[derive(Default)]
struct Seen {
    /// How often each event is in a mailbox or in the journal.
    effects: BTreeMap<String, u32>,
    /// How many events of each person are in the journal.
    handled: BTreeMap<String, u64>,
    /// How much mail there is.
    mail: u64,
    /// How many timers are set.
    timers: u64,
}

impl Witness {
    /// Takes note of one line of the child; one that the kill cut off has no stop at its end.
    pub fn note(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        match words.as_slice() {
            ["accepted", key, "."] => {
                self.accepted.insert((*key).to_owned());
            }
            ["turn", person, turn, "."] => {
                let highest = self.turns.entry((*person).to_owned()).or_default();
                *highest = turn.parse::<u64>().unwrap().max(*highest);
            }
            ["given-up", seq, "."] => {
                self.given_up.insert(seq.parse().unwrap());
            }
            _ => {} // from the test harness
        }
    }

    /// Says whether the children did enough for the comparison to mean something.
    pub fn has_seen_enough(&self) {
        assert!(self.accepted.len() > 500, "{}", self.accepted.len());
        assert!(self.turns.values().sum::<u64>() > 100, "{:?}", self.turns);
        assert!(self.given_up.len() > 20, "{}", self.given_up.len());
    }

    /// Opens the store after a kill, compares it, and closes it; says what is wrong with it.
    pub async fn compare(&mut self, dir: &Path) -> Result<(), String> {
        let store = Store::open(dir).map_err(said)?;
        let mut seen = Seen::default();
        self.read_journal(&store, &mut seen)?;
        for person in people() {
            self.read_mail(&store, &person, &mut seen)?;
        }
        for (key, times) in &seen.effects {
            ensure(*times == 1, || format!("{key} has {times} effects"))?;
        }
        for key in &self.accepted {
            ensure(seen.effects.contains_key(key), || format!("{key} is lost"))?;
        }
        let mut sent = 0;
        for person in people() {
            sent += self.turn_is_whole(&store, &person, &mut seen)?;
        }
        self.read_dead_letters(&store, sent)?;

        let mail = store.numbers().mail;
        ensure(mail == seen.mail, || {
            format!("{mail} counted, {} mails there", seen.mail)
        })?;
        store.ring(Timestamp::MAX).await.map_err(said)?;
        let rung = store.numbers().mail - mail;
        ensure(rung == seen.timers, || {
            format!("{} timers, {rung} rang", seen.timers)
        })?;
        self.numbers_go_on(&store).await?;
        store.close().await.map_err(said)
    }

    /// The journal holds a fact for each event that was handled.
    fn read_journal(&mut self, store: &Store, seen: &mut Seen) -> Result<(), String> {
        for fact in store.journal(Timestamp::MIN..Timestamp::MAX) {
            let fact = fact.map_err(said)?;
            let JournalEntry::LessonStarted { flow } = &fact.entry else {
                return Err(format!("nobody wrote {fact:?}"));
            };
            let (person, key) = flow.as_str().split_once(' ').unwrap();
            *seen.handled.entry(person.to_owned()).or_default() += 1;
            *seen.effects.entry(key.to_owned()).or_default() += 1;
            self.highest_seq = self.highest_seq.max(fact.seq);
        }
        Ok(())
    }

    /// The mailbox of a person holds the events that were not handled, in order, and rings, each once.
    fn read_mail(
        &mut self,
        store: &Store,
        person: &ConversationId,
        seen: &mut Seen,
    ) -> Result<(), String> {
        let mut rings = BTreeSet::new();
        for mail in store
            .mailbox(&person.clone().into(), usize::MAX)
            .map_err(said)?
        {
            seen.mail += 1;
            self.highest_seq = self.highest_seq.max(mail.seq);
            match mail.event {
                Event::Inbound(inbound) => {
                    *seen.effects.entry(inbound.dedupe.to_string()).or_default() += 1;
                }
                Event::Rang { set_by, .. } => ensure(rings.insert(set_by), || {
                    format!("{person}: the timer of turn {set_by} rang twice")
                })?,
                other => return Err(format!("nobody told {other:?}")),
            }
        }
        Ok(())
    }

    /// The state, the journal, the mail to the ticket and the timer of a person are of one turn.
    ///
    /// Gives the number of messages that were sent.
    fn turn_is_whole(
        &mut self,
        store: &Store,
        person: &ConversationId,
        seen: &mut Seen,
    ) -> Result<u64, String> {
        let acknowledged = self.turns.get(&person.to_string()).copied().unwrap_or(0);
        let facts = seen.handled.get(person.peer_id()).copied().unwrap_or(0);
        let told = store
            .mailbox(&ticket_of(person), usize::MAX)
            .map_err(said)?;
        let told = told.len() as u64;
        seen.mail += told;
        let entity = EntityId::Conversation(person.clone());
        let Some(record) = store.entity(&entity).map_err(said)? else {
            let nothing = acknowledged + facts + told == 0;
            ensure(nothing, || format!("{person}: the state is lost"))?;
            return Ok(0);
        };
        let state: u64 = serde_json::from_str(record.state.get()).unwrap();
        ensure(state == facts && state == told, || {
            format!("{person}: state {state}, {facts} facts, {told} words to the ticket")
        })?;
        ensure(record.turn >= acknowledged, || {
            format!("{person}: turn {} after {acknowledged}", record.turn)
        })?;
        let mark = record.timers[&Timer::Nudge];
        ensure(mark.changed_in <= record.turn, || {
            format!("{person}: {mark:?}")
        })?;
        seen.timers += u64::from(mark.due.is_some());
        Ok(state)
    }

    /// Every message that was sent is in the outbox or given up on.
    fn read_dead_letters(&mut self, store: &Store, sent: u64) -> Result<(), String> {
        let letters = store.dead_letters(usize::MAX).map_err(said)?;
        let found: BTreeSet<u64> = letters.iter().map(|letter| letter.entry.seq).collect();
        self.highest_seq = found.iter().copied().fold(self.highest_seq, u64::max);
        let lost: Vec<_> = self.given_up.difference(&found).collect();
        ensure(lost.is_empty(), || {
            format!("dead letters {lost:?} are lost")
        })?;
        let numbers = store.numbers();
        let dead = found.len() as u64;
        ensure(
            numbers.outbox + dead == sent && numbers.dead_letters == dead,
            || format!("{sent} were sent, {dead} given up on: {numbers:?}"),
        )
    }

    /// A new event gets a number above all that were seen, now or before.
    async fn numbers_go_on(&mut self, store: &Store) -> Result<(), String> {
        self.rounds += 1;
        let key = format!("witness{}", self.rounds);
        let person = people().next().unwrap();
        let probe = event(person.clone(), &key, time_of(0), key.clone());
        store
            .accept(vec![probe], Vec::new(), time_of(0))
            .await
            .map_err(said)?;
        let mail = store.mailbox(&person.into(), usize::MAX).map_err(said)?;
        let seq = mail.last().map_or(0, |mail| mail.seq);
        let before = std::mem::replace(&mut self.highest_seq, seq);
        self.accepted.insert(key);
        ensure(seq > before, || format!("number {seq} after {before}"))
    }
}

fn ensure(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise()) }
}

fn said(error: StoreError) -> String {
    error.to_string()
}

//! Turns and timers: how a commit and a ring become writes.

use std::collections::BTreeMap;

use jiff::SignedDuration;

use crate::event::{Event, Timer};
use crate::id::{EntityId, Timestamp};
use crate::store::sled::draft::Draft;
use crate::store::sled::keys;
use crate::store::sled::stored::{self, StoredLink, StoredListing, StoredStanding, StoredTimer};
use crate::store::sled::trees::Space;
use crate::store::{Commit, Record, StoreError, TimerMark};
use crate::turn::{Effect, JournalEntry};

/// Timers rung with one request, so that no group waits long for it after a long time switched off.
const RUNG_AT_ONCE: usize = 256;

/// What became of one step of ringing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rung {
    /// When the next timer is due; `None` when none is set. In the past when more are due now.
    pub(crate) next: Option<Timestamp>,
}

impl Draft<'_> {
    /// Writes a turn: the state, the answered mail, and every effect in order.
    pub(crate) fn commit(&mut self, commit: Commit) -> Result<(), StoreError> {
        let standing = self.standing(&commit.entity)?;
        if standing.turn != commit.read_turn {
            return Err(StoreError::StaleTurn {
                entity: commit.entity,
                read: commit.read_turn,
                found: standing.turn,
            });
        }
        self.commit_after(standing, commit)
    }

    /// How an entity stands; turn 0 where nothing is stored of it.
    pub(crate) fn standing(&self, entity: &EntityId) -> Result<StoredStanding, StoreError> {
        let standing = self.read(Space::Entities, &keys::id(entity))?;
        Ok(standing.unwrap_or_default())
    }

    /// Writes a turn that was computed from what is stored, where the entity stands like this.
    pub(crate) fn commit_after(
        &mut self,
        standing: StoredStanding,
        commit: Commit,
    ) -> Result<(), StoreError> {
        let StoredStanding { turn, mut timers } = standing;
        let Commit {
            entity,
            read_turn: _,
            state,
            answered,
            effects,
            mut first_attempt,
            now,
        } = commit;
        let key = keys::id(&entity);
        let turn = turn + 1;
        for seq in answered {
            self.remove_mail(&entity, seq)?;
        }
        for effect in effects {
            match effect {
                Effect::Send { to, message } => {
                    self.send(to, message, first_attempt.take(), now)?
                }
                Effect::Tell { entity, event } => self.post(entity, now, event),
                Effect::Wake { timer, at } => {
                    self.change_timer(&entity, &mut timers, timer, turn, Some(at))?;
                }
                Effect::Cancel { timer } => {
                    self.change_timer(&entity, &mut timers, timer, turn, None)?;
                }
                Effect::Record { entry } => self.note(now, &entry),
                Effect::Erase => self.erase(&entity, &mut timers)?,
                Effect::Link {
                    mentor,
                    conversation,
                } => {
                    let key = keys::text(mentor.as_str());
                    self.write(Space::Roster, key, &StoredLink { conversation })?;
                }
                Effect::Enlist { graduate } => {
                    let key = keys::id(&graduate.conversation);
                    self.write(Space::Graduates, key, &graduate)?;
                }
                Effect::Discharge => {
                    self.remove(Space::Graduates, keys::id(&entity))?;
                }
                Effect::ListTicket => {
                    let key = keys::id(&entity);
                    self.write(Space::OpenTickets, key, &StoredListing { since: now })?;
                }
                Effect::UnlistTicket => {
                    self.remove(Space::OpenTickets, keys::id(&entity))?;
                }
                Effect::Unlink { mentor } => {
                    self.remove(Space::Roster, keys::text(mentor.as_str()))?;
                }
            }
        }
        let record = Record {
            turn,
            timers,
            changed: Some(now),
            state,
        };
        self.write(Space::Entities, key, &record)?;
        Ok(())
    }

    /// Writes a fact to the journal.
    pub(crate) fn note(&mut self, now: Timestamp, entry: &JournalEntry) {
        let seq = self.take_seq();
        self.add(Space::Journal, keys::fact(now, seq), entry);
    }

    /// Puts the timers due by `now` into their mailboxes, the first [`RUNG_AT_ONCE`] of them; puts those
    /// off that were put off.
    pub(crate) fn ring(&mut self, now: Timestamp) -> Result<Rung, StoreError> {
        let after_now = now
            .checked_add(SignedDuration::from_nanos(1))
            .map_or_else(|_| keys::last(), keys::from);
        for (key, value) in self.scan(Space::Timers, keys::first(), after_now, RUNG_AT_ONCE)? {
            let row: StoredTimer = stored::decode(Space::Timers.name(), &value)?;
            let (stood_at, entity, timer) = read_timer(&key)?;
            self.remove(Space::Timers, key)?;
            if let Some(set_by) = self.look_at_timer(&entity, timer, stood_at, row.set_by, now)? {
                self.post(entity, now, Event::Rang { timer, set_by });
            }
        }
        let next = match self.first(Space::Timers, &keys::first(), &keys::last())? {
            Some(key) => Some(read_timer(&key)?.0),
            None => None,
        };
        Ok(Rung { next })
    }

    /// Notes in the entity that a timer rings, or puts it where it was put off to; says which turn set
    /// a timer that rings, and `None` where it does not.
    ///
    /// An entity that cannot be read does not silence the timers of the others: its own rings anyway.
    fn look_at_timer(
        &mut self,
        entity: &EntityId,
        timer: Timer,
        stood_at: Timestamp,
        set_by: u64,
        now: Timestamp,
    ) -> Result<Option<u64>, StoreError> {
        let key = keys::id(&entity);
        let mut record = match self.read::<Record>(Space::Entities, &key) {
            Ok(Some(record)) => record,
            Ok(None) => return Ok(None),
            Err(error) => {
                tracing::error!(%entity, %error, "a timer rings for an entity that cannot be read");
                return Ok(Some(set_by));
            }
        };
        let mark = record.timers.get_mut(&timer);
        let Some(mark) = mark.filter(|mark| mark.stands_at() == Some(stood_at)) else {
            return Ok(None);
        };
        let set_by = mark.changed_in;
        let put_off = mark.due.filter(|due| *due > now);
        mark.looked_at = None;
        match put_off {
            Some(due) => self.add_timer(entity, timer, due, set_by),
            None => mark.due = None,
        }
        self.write(Space::Entities, key, &record)?;
        Ok(put_off.is_none().then_some(set_by))
    }

    /// Sets or clears one timer, and marks in which turn.
    ///
    /// One that is only put off stays where it stands among the timers of all: most are put off again
    /// with the next turn, and most of those rows would never be looked at.
    fn change_timer(
        &mut self,
        entity: &EntityId,
        timers: &mut BTreeMap<Timer, TimerMark>,
        timer: Timer,
        turn: u64,
        due: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        let stood_at = timers.get(&timer).and_then(TimerMark::stands_at);
        let looked_at = due.and_then(|due| stood_at.filter(|stood_at| *stood_at < due));
        let mark = TimerMark {
            changed_in: turn,
            due,
            looked_at,
        };
        timers.insert(timer, mark);
        if stood_at == mark.stands_at() {
            return Ok(());
        }
        if let Some(stood_at) = stood_at {
            self.remove(Space::Timers, keys::timer(stood_at, entity, timer))?;
        }
        if let Some(due) = due {
            self.add_timer(entity, timer, due, turn);
        }
        Ok(())
    }

    /// Puts a timer among the timers of all.
    fn add_timer(&mut self, entity: &EntityId, timer: Timer, due: Timestamp, set_by: u64) {
        let key = keys::timer(due, entity, timer);
        self.add(Space::Timers, key, &StoredTimer { set_by });
        let earliest = &mut self.pending().earliest;
        *earliest = Some(earliest.map_or(due, |earliest| earliest.min(due)));
    }

    /// Removes every timer of an entity from the timers of all.
    pub(crate) fn remove_timers(
        &mut self,
        entity: &EntityId,
        timers: &BTreeMap<Timer, TimerMark>,
    ) -> Result<(), StoreError> {
        for (timer, mark) in timers {
            if let Some(stands_at) = mark.stands_at() {
                self.remove(Space::Timers, keys::timer(stands_at, entity, *timer))?;
            }
        }
        Ok(())
    }

    /// Removes mail that a turn answers.
    fn remove_mail(&mut self, entity: &EntityId, seq: u64) -> Result<(), StoreError> {
        let key = keys::numbered(entity, seq);
        if !self.has(Space::Mailbox, &key)? {
            return Err(StoreError::NoSuchMail {
                entity: entity.clone(),
                seq,
            });
        }
        self.remove(Space::Mailbox, key)?;
        self.pending().mail -= 1;
        Ok(())
    }
}

/// Reads the key of a timer that is set.
fn read_timer(key: &[u8]) -> Result<(Timestamp, EntityId, Timer), StoreError> {
    keys::read_timer(key).ok_or_else(|| StoreError::Damaged {
        what: "a key of the timers cannot be read".to_owned(),
        source: None,
    })
}

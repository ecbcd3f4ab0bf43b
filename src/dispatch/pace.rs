//! Too many messages at once: what one person or group may say before the bot asks for a pause.
//!
//! Somebody who waits for each answer is never stopped by how fast the answers are, only by how many
//! there are; somebody who does not wait (a script, a sleeve on the screen) is stopped soon. They are
//! told once, and heard again after a rest.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::id::{Timestamp, later};

/// The time over which messages are counted.
const OVER: SignedDuration = SignedDuration::from_secs(60);
/// Messages in that time, at most.
const MOST: u16 = 240;
/// Messages in that time, at most, that came before the last answer had been given.
const MOST_UNREAD: u16 = 20;
/// How long nobody is answered who said too much.
const HUSH: SignedDuration = SignedDuration::from_secs(60);
/// How long they must have been quiet then.
const REST: SignedDuration = SignedDuration::from_secs(20);

/// How fast somebody has been writing, as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pace {
    /// Since when `heard` and `unread` are counted; `None` before the first message.
    since: Option<Timestamp>,
    /// Messages since then.
    heard: u16,
    /// Of these, those that came before the last answer had been given.
    unread: u16,
    /// When the bot last answered.
    answered: Option<Timestamp>,
    /// They are not answered before this moment.
    hushed_until: Option<Timestamp>,
}

/// What to do about one more message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// Answer it.
    Well,
    /// Ask for a pause.
    TooMuch,
    /// Nothing: the pause was asked for.
    Hushed,
}

impl Pace {
    /// Counts a message that came at `at`.
    pub(super) fn hear(&mut self, at: Timestamp) -> Heard {
        if let Some(until) = self.hushed_until {
            if at < until {
                self.hushed_until = Some(until.max(later(at, REST)));
                return Heard::Hushed;
            }
            *self = Self::default();
        }
        let window = self.since.filter(|since| at < later(*since, OVER));
        if window.is_none() {
            self.since = Some(at);
            (self.heard, self.unread) = (0, 0);
        }
        self.heard += 1;
        if self.answered.is_some_and(|answered| at < answered) {
            self.unread += 1;
        }
        if self.heard <= MOST && self.unread <= MOST_UNREAD {
            return Heard::Well;
        }
        self.hushed_until = Some(later(at, HUSH));
        Heard::TooMuch
    }

    /// Notes that the bot answered at `now`.
    pub(super) fn answer(&mut self, now: Timestamp) {
        self.answered = Some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: i64) -> Timestamp {
        Timestamp::from_millisecond(1_790_000_000_000 + ms).expect("the test is in range")
    }

    /// What is done about messages that come each `every_ms`, answered `after_ms` later.
    fn run(count: i64, every_ms: i64, after_ms: i64) -> Vec<Heard> {
        let mut pace = Pace::default();
        let mut answered: Option<i64> = None;
        (0..count)
            .map(|index| {
                let come = index * every_ms;
                let heard = pace.hear(at(come));
                if heard == Heard::Well {
                    let done = answered.unwrap_or(0).max(come) + after_ms;
                    answered = Some(done);
                    pace.answer(at(done));
                }
                heard
            })
            .collect()
    }

    #[test]
    fn who_waits_for_each_answer_is_heard() {
        assert!(run(200, 10, 5).iter().all(|heard| *heard == Heard::Well));
    }

    #[test]
    fn who_does_not_wait_is_asked_once_for_a_pause() {
        let heard = run(300, 1, 5);
        let asked = heard.iter().filter(|heard| **heard == Heard::TooMuch);
        assert_eq!(asked.count(), 1);
        assert_eq!(heard.last(), Some(&Heard::Hushed));
    }

    #[test]
    fn hundreds_a_minute_are_too_many_even_one_by_one() {
        let heard = run(600, 100, 5);
        let asked = heard.iter().filter(|heard| **heard == Heard::TooMuch);
        assert_eq!(asked.count(), 1);
    }

    #[test]
    fn after_a_rest_they_are_heard_again() {
        let mut pace = Pace::default();
        pace.answer(at(1_000));
        for ms in 0..i64::from(MOST_UNREAD) {
            assert_eq!(pace.hear(at(ms)), Heard::Well);
        }
        assert_eq!(pace.hear(at(30)), Heard::TooMuch);
        assert_eq!(pace.hear(at(59_000)), Heard::Hushed);
        assert_eq!(pace.hear(at(70_000)), Heard::Hushed, "no rest yet");
        assert_eq!(pace.hear(at(90_001)), Heard::Well);
    }
}

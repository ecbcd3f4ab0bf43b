//! What is remembered of the lessons that somebody has done: how far they are from mastering each, and
//! when they are invited to practise it again.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{FlowId, Timestamp, later};

/// A lesson is mastered once it was done alone on so many different days …
pub const MASTERY_DAYS: u8 = 3;

/// … the last of them so many days after the first, or more.
pub const MASTERY_SPAN: i32 = 7;

/// So long after the mastery it is looked whether it is still there.
pub const CHECKS: [SignedDuration; 2] = [
    SignedDuration::from_hours(14 * 24),
    SignedDuration::from_hours(60 * 24),
];

/// All that one citizen has to practise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Practising {
    /// The lessons they have done to the end; those that are no more are forgotten with the next one.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub lessons: BTreeMap<FlowId, Practice>,
    /// Nobody is invited before this moment: one invitation a day is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Timestamp>,
    /// When the next invitation is due, while the timer for it is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub armed: Option<Timestamp>,
    /// Nothing is begun until they speak again: they left, or never asked for this.
    pub away: bool,
    /// Lessons that they would show a neighbour, by their own word.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub would_show: BTreeSet<FlowId>,
    /// Of those, the lessons that a mentor has agreed to.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub shows: BTreeSet<FlowId>,
}

/// One lesson that was done to the end at least once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// How well it is known.
    pub standing: Standing,
    /// The days on which it was done alone, as far as they count; `None` before the first.
    pub days: Option<Days>,
    /// From when on invitations are counted: the last success, the mastery or the relapse.
    pub since: Timestamp,
    /// How many of the invitations that follow on `since` are over.
    pub invited: u8,
    /// "Tomorrow", said to an invitation.
    pub postponed: Option<Timestamp>,
    /// They want no invitation to this lesson ever again.
    pub refused: bool,
}

/// How well a lesson is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Not mastered yet.
    #[default]
    New,
    /// Mastered, and still known at so many of the [`CHECKS`].
    Mastered {
        /// The number.
        checks: u8,
    },
    /// Once mastered, then forgotten: the days begin anew.
    Relapsed,
}

/// Local calendar days on which a lesson was done alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// How many different ones.
    pub count: u8,
    /// The first.
    pub first: Date,
    /// The latest.
    pub latest: Date,
}

/// What a run of a lesson has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// Nothing that is worth a word.
    None,
    /// The lesson is mastered now.
    Mastered,
    /// It is still known, so many days after the mastery.
    Retained {
        /// 14 or 60.
        days: u16,
    },
    /// It was mastered and needs practice again.
    Relapsed,
}

impl Practice {
    pub(super) fn new(now: Timestamp) -> Self {
        Self {
            standing: Standing::New,
            days: None,
            since: now,
            invited: 0,
            postponed: None,
            refused: false,
        }
    }

    /// The lesson was done without a mentor; `today` is the day in the zone of the house.
    pub(super) fn done_alone(&mut self, now: Timestamp, today: Date) -> Progress {
        self.postponed = None;
        if let Standing::Mastered { checks } = self.standing {
            return self.check(checks, now);
        }
        let days = self.days.get_or_insert(Days {
            count: 1,
            first: today,
            latest: today,
        });
        if days.latest != today {
            days.count = days.count.saturating_add(1);
            days.latest = today;
        }
        self.restart(now);
        if !self.days.is_some_and(Days::are_enough) {
            return Progress::None;
        }
        self.standing = Standing::Mastered { checks: 0 };
        Progress::Mastered
    }

    fn check(&mut self, checks: u8, now: Timestamp) -> Progress {
        let passed = self.elapsed(&CHECKS, now);
        self.invited = self.invited.max(passed);
        let latest = usize::from(passed).checked_sub(1);
        match latest.and_then(|latest| CHECKS.get(latest)) {
            Some(check) if passed > checks => {
                self.standing = Standing::Mastered { checks: passed };
                let days = u16::try_from(check.as_hours() / 24).unwrap_or(u16::MAX);
                Progress::Retained { days }
            }
            Some(_) | None => Progress::None,
        }
    }

    /// A mentor had to help.
    pub(super) fn done_with_help(&mut self, now: Timestamp) -> Progress {
        if let Standing::Mastered { .. } = self.standing {
            self.relapse(now);
            return Progress::Relapsed;
        }
        self.restart(now);
        Progress::None
    }

    /// What was mastered is forgotten. That it was mastered once is kept.
    pub(super) fn relapse(&mut self, now: Timestamp) {
        self.standing = Standing::Relapsed;
        self.days = None;
        self.restart(now);
    }

    /// When the next invitation is due; `None` for never. `intervals` are those of the lesson.
    pub(super) fn due(&self, intervals: &[SignedDuration]) -> Option<Timestamp> {
        if self.refused {
            return None;
        }
        let next = || {
            let intervals = self.intervals(intervals);
            let wait = intervals.get(usize::from(self.invited))?;
            Some(later(self.since, *wait))
        };
        self.postponed.or_else(next)
    }

    /// They are being invited. What came due in the meantime is not made up for.
    pub(super) fn invite(&mut self, intervals: &[SignedDuration], now: Timestamp) {
        self.postponed = None;
        let over = self.elapsed(self.intervals(intervals), now);
        self.invited = self.invited.max(over);
    }

    fn restart(&mut self, now: Timestamp) {
        self.since = now;
        self.invited = 0;
        self.postponed = None;
    }

    fn intervals<'a>(&self, of_lesson: &'a [SignedDuration]) -> &'a [SignedDuration] {
        match self.standing {
            Standing::Mastered { .. } => &CHECKS,
            Standing::New | Standing::Relapsed => of_lesson,
        }
    }

    /// How many of these are over.
    fn elapsed(&self, intervals: &[SignedDuration], now: Timestamp) -> u8 {
        let over = intervals
            .iter()
            .filter(|wait| later(self.since, **wait) <= now);
        u8::try_from(over.count()).unwrap_or(u8::MAX)
    }
}

impl Days {
    fn are_enough(self) -> bool {
        let span = self.latest.since(self.first);
        self.count >= MASTERY_DAYS && span.is_ok_and(|span| span.get_days() >= MASTERY_SPAN)
    }
}

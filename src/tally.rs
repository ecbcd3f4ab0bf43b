//! What the journal says of one lesson: how many went which way, and where people got stuck.
//!
//! Counts facts; knows of no person.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::id::{FlowId, StepId, Timestamp};
use crate::store::{Store, StoreError};
use crate::turn::JournalEntry;

/// The facts of one lesson in some time, counted. What never happened is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How often it was begun.
    pub started: u64,
    /// How often each step was passed, forks among them, by the step it led to.
    pub passed: BTreeMap<StepId, BTreeMap<StepId, u64>>,
    /// How many explanations of each step did not help.
    pub failed: BTreeMap<StepId, u64>,
    /// How many answers to each quiz were not right.
    pub wrong: BTreeMap<StepId, u64>,
    /// How often nobody answered each step in time.
    pub late: BTreeMap<StepId, u64>,
    /// How often a human was asked for at each step.
    pub tickets: BTreeMap<StepId, u64>,
    /// How often the lesson was interrupted at each step.
    pub paused: BTreeMap<StepId, u64>,
    /// How often it came to each of its ends.
    pub ended: BTreeMap<StepId, u64>,
}

impl Tally {
    /// Counts what is in the journal of `flow` from the start of `when` until before its end.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn of(store: &Store, flow: &FlowId, when: Range<Timestamp>) -> Result<Self, StoreError> {
        let mut tally = Self::default();
        for fact in store.journal(when) {
            tally.add(flow, &fact?.entry);
        }
        Ok(tally)
    }

    /// Counts one fact, if it is one of the lesson.
    pub fn add(&mut self, lesson: &FlowId, entry: &JournalEntry) {
        match entry {
            JournalEntry::LessonStarted { flow } if flow == lesson => self.started += 1,
            JournalEntry::StepPassed {
                flow,
                step,
                to: Some(to),
                ..
            } if flow == lesson => {
                count(self.passed.entry(step.clone()).or_default(), to);
            }
            JournalEntry::AttemptFailed { flow, step, .. } if flow == lesson => {
                count(&mut self.failed, step);
            }
            JournalEntry::ForkTaken { flow, step, to } if flow == lesson => {
                count(self.passed.entry(step.clone()).or_default(), to);
            }
            JournalEntry::QuizAnswered {
                flow,
                step,
                right: false,
            } if flow == lesson => count(&mut self.wrong, step),
            JournalEntry::DeadlinePassed { flow, step } if flow == lesson => {
                count(&mut self.late, step);
            }
            JournalEntry::LessonPaused { flow, step } if flow == lesson => {
                count(&mut self.paused, step);
            }
            JournalEntry::LessonFinished {
                flow,
                end: Some(end),
                ..
            } if flow == lesson => count(&mut self.ended, end),
            JournalEntry::TicketOpened {
                flow: Some(flow),
                step: Some(step),
                ..
            } if flow == lesson => count(&mut self.tickets, step),
            JournalEntry::CitizenGreeted { .. }
            | JournalEntry::LessonStarted { .. }
            | JournalEntry::StepPassed { .. }
            | JournalEntry::AttemptFailed { .. }
            | JournalEntry::QuizAnswered { .. }
            | JournalEntry::DeadlinePassed { .. }
            | JournalEntry::ForkTaken { .. }
            | JournalEntry::LessonPaused { .. }
            | JournalEntry::LessonFinished { .. }
            | JournalEntry::TicketOpened { .. }
            | JournalEntry::TicketClaimed { .. }
            | JournalEntry::OfferExpired { .. }
            | JournalEntry::TicketResolved { .. }
            | JournalEntry::TicketWithdrawn { .. }
            | JournalEntry::TicketPassedOn
            | JournalEntry::LessonPractised { .. }
            | JournalEntry::PracticeInvited { .. }
            | JournalEntry::PracticeRefused { .. }
            | JournalEntry::LessonMastered { .. }
            | JournalEntry::LessonRetained { .. }
            | JournalEntry::LessonRelapsed { .. }
            | JournalEntry::HelpOffered { .. }
            | JournalEntry::HelpApproved { .. }
            | JournalEntry::HelpEnded { .. }
            | JournalEntry::PersonalNumberHidden
            | JournalEntry::ScamReported { .. }
            | JournalEntry::QuestionAnswered { .. }
            | JournalEntry::DataErased { .. }
            | JournalEntry::MessageDropped { .. }
            | JournalEntry::TooMuchSaid => {}
        }
    }

    /// The step at which the most explanations did not help; the first of them where several are
    /// equal, and `None` where all helped.
    #[must_use]
    pub fn hardest(&self) -> Option<&StepId> {
        let most = self.failed.values().max()?;
        let mut steps = self.failed.iter();
        steps.find_map(|(step, count)| (count == most).then_some(step))
    }

    /// How often somebody went from a step straight to another.
    #[must_use]
    pub fn went(&self, from: &StepId, to: &StepId) -> u64 {
        let ways = self.passed.get(from);
        ways.and_then(|ways| ways.get(to)).copied().unwrap_or(0)
    }
}

fn count(counts: &mut BTreeMap<StepId, u64>, step: &StepId) {
    *counts.entry(step.clone()).or_default() += 1;
}

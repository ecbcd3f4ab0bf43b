//! What a request for a human is about.

use serde::{Deserialize, Serialize};

use crate::event::Ending;
use crate::id::{FlowId, StepId, VillageId};

/// What a mentor needs to know before they take a ticket. Holds masked words only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// How to speak of the person: the name the platform gave, else the form of address alone.
    pub who: String,
    /// The person's village, if known.
    pub village: Option<VillageId>,
    /// The lesson and step where they stand; `None` outside a lesson.
    pub place: Option<Place>,
    /// Why a human is asked for.
    pub reason: HandoffReason,
    /// The kind of help that is asked for, as the lesson names it; of a graduate the lesson that they would
    /// show others; `None` outside a lesson, and where the lesson names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The person's last words, oldest first, masked; at most three.
    pub last_words: Vec<String>,
}

impl Case {
    /// Whether a mentor may end it this way.
    #[must_use]
    pub fn may_end(&self, ending: Ending) -> bool {
        let graduate = self.reason == HandoffReason::Graduate;
        match ending {
            Ending::NextStep | Ending::SameStep => self.waits_at_step(),
            Ending::MeetInPerson => !graduate,
            Ending::Closed => true,
            Ending::Approved => graduate,
        }
    }

    /// Whether the person waits at a step that they can go on from: not outside a lesson, not at its
    /// end, and not where they go on without waiting.
    fn waits_at_step(&self) -> bool {
        let waits = match self.reason {
            HandoffReason::FlowSaysSo | HandoffReason::Appointment | HandoffReason::Graduate => {
                false
            }
            HandoffReason::AttemptsExhausted
            | HandoffReason::Asked
            | HandoffReason::Distress
            | HandoffReason::Scam
            | HandoffReason::StepGone => true,
        };
        waits && self.place.is_some()
    }
}

/// A step of a lesson, and how far the person got with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The lesson.
    pub flow: FlowId,
    /// The step.
    pub step: StepId,
    /// Explanations already given at this step: 1 after the first.
    pub attempts: u8,
}

/// Why a human is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandoffReason {
    /// Every explanation of the step was tried.
    AttemptsExhausted,
    /// The person asked for a human.
    Asked,
    /// The person is in fear, ill or in danger.
    Distress,
    /// Something looks like a fraud, or harm is already done.
    Scam,
    /// The lesson no longer has the step where the person stands.
    StepGone,
    /// The lesson itself says that a mentor must come.
    FlowSaysSo,
    /// The lesson asks for an appointment; the person goes on without waiting.
    Appointment,
    /// The person has mastered a lesson and would show others; they need no help.
    Graduate,
}

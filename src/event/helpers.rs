//! Those who help, as tickets know them: mentors, and graduates beside them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::event::{Case, HandoffReason};
use crate::id::{ConversationId, FlowId, MentorId, VillageId};

/// A mentor as a ticket knows them, or a graduate who helps like one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MentorContact {
    /// Which mentor of the roster; `None` for a graduate, and for who is no mentor any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor: Option<MentorId>,
    /// The name that citizens and other mentors read.
    pub name: String,
    /// Their own chat.
    pub conversation: ConversationId,
}

/// Somebody who has mastered lessons and shows them to neighbours: by their own word, and with a
/// mentor's leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Graduate {
    /// Their own chat.
    pub conversation: ConversationId,
    /// The name that citizens and mentors read, such as `bà Lan`.
    pub name: String,
    /// Their village, if known.
    pub village: Option<VillageId>,
    /// The lessons that they show; never empty.
    pub lessons: BTreeSet<FlowId>,
}

impl Graduate {
    /// Whether this is a case for them: a neighbour is stuck in a lesson that they show, and is neither
    /// in danger nor in a matter for mentors alone.
    #[must_use]
    pub fn may_help(&self, case: &Case) -> bool {
        let is_plain = match case.reason {
            HandoffReason::AttemptsExhausted | HandoffReason::Asked => true,
            HandoffReason::Distress
            | HandoffReason::Scam
            | HandoffReason::StepGone
            | HandoffReason::FlowSaysSo
            | HandoffReason::Appointment
            | HandoffReason::Graduate => false,
        };
        let lesson = case.place.as_ref().map(|place| &place.flow);
        is_plain
            && self.village == case.village
            && lesson.is_some_and(|lesson| self.lessons.contains(lesson))
    }

    /// As a ticket knows them.
    #[must_use]
    pub fn contact(&self) -> MentorContact {
        MentorContact {
            mentor: None,
            name: self.name.clone(),
            conversation: self.conversation.clone(),
        }
    }
}

//! The names of intents and situations, as the corpora and the rule files write them.

use crate::understand::{Intent, Waiting};

impl Intent {
    /// Every intent, in the order of its declaration.
    pub const ALL: [Self; 25] = [
        Self::Done,
        Self::NotYet,
        Self::Stuck,
        Self::CannotFind,
        Self::Question,
        Self::Repeat,
        Self::Slower,
        Self::Back,
        Self::Skip,
        Self::Stop,
        Self::Resume,
        Self::Menu,
        Self::Greeting,
        Self::Thanks,
        Self::TalkToHuman,
        Self::Yes,
        Self::No,
        Self::Number,
        Self::WrongPerson,
        Self::DeleteMyData,
        Self::ScamReport,
        Self::Distress,
        Self::OffTopic,
        Self::Unclear,
        Self::NotAddressed,
    ];

    /// Its name in the corpora and rule files.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::NotYet => "not_yet",
            Self::Stuck => "stuck",
            Self::CannotFind => "cannot_find",
            Self::Question => "question",
            Self::Repeat => "repeat",
            Self::Slower => "slower",
            Self::Back => "back",
            Self::Skip => "skip",
            Self::Stop => "stop",
            Self::Resume => "resume",
            Self::Menu => "menu",
            Self::Greeting => "greeting",
            Self::Thanks => "thanks",
            Self::TalkToHuman => "talk_to_human",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Number => "number",
            Self::WrongPerson => "wrong_person",
            Self::DeleteMyData => "delete_my_data",
            Self::ScamReport => "scam_report",
            Self::Distress => "distress",
            Self::OffTopic => "off_topic",
            Self::Unclear => "unclear",
            Self::NotAddressed => "not_addressed",
        }
    }

    /// The intent of that name.
    #[must_use]
    pub fn from_label(label: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|intent| intent.label() == label)
    }
}

impl Waiting {
    /// Every situation.
    pub const ALL: [Self; 5] = [
        Self::StepWait,
        Self::YesNo,
        Self::Menu,
        Self::Idle,
        Self::Group,
    ];

    /// Its name in the corpora and rule files.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::StepWait => "step-wait",
            Self::YesNo => "yesno",
            Self::Menu => "menu",
            Self::Idle => "idle",
            Self::Group => "group",
        }
    }

    /// The situation of that name.
    #[must_use]
    pub fn from_label(label: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|waiting| waiting.label() == label)
    }
}

/// Every situation as bits.
pub(crate) const EVERYWHERE: u8 = 0b1_1111;

/// The situations in which a step may be open, as bits: a list may be that of a step, too.
pub(crate) const AT_A_STEP: u8 = 0b0111;

/// The bit that stands for a situation in a rule. What is said to the bot in a group is read as
/// at a step.
pub(crate) fn waiting_bit(waiting: Waiting) -> u8 {
    match waiting {
        Waiting::StepWait | Waiting::Group => 1,
        Waiting::YesNo => 2,
        Waiting::Menu => 4,
        Waiting::Idle => 8,
    }
}

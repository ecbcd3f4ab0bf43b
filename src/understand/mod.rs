//! What a typed message means, where it stands: pure rules over folded text and readable lexicons.
//!
//! Deterministic and total over any Unicode; knows nothing of conversations or platforms.

use crate::id::FlowId;

mod clause;
mod english;
pub mod eval;
mod fuzzy;
mod glue;
mod group;
mod index;
mod labels;
mod lexicon;
mod lexicon_parse;
mod normalise;
mod number;
mod pattern;
mod quick;
mod read_message;
mod reading;
pub mod redact;
mod repair;
mod respell;
mod rules;
pub mod scam;
mod spoken;
mod syllable;
mod telex;
mod topic;
mod words;

pub use lexicon::check;
pub use lexicon_parse::LexiconError;

/// What the conversation is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Waiting {
    /// A step was given, and it was asked whether it worked.
    StepWait,
    /// A yes/no question was asked.
    YesNo,
    /// A numbered list is on the screen.
    Menu,
    /// Nothing.
    Idle,
    /// It was said in a group.
    Group,
}

/// Where a message stands: decides between readings of the same words.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    /// What the conversation is waiting for.
    pub waiting: Waiting,
    /// The labels on offer, in order, as shown; an answer that says one of them is that number.
    pub choices: &'a [&'a str],
    /// Words that the screen shows when the step has worked, folded.
    pub expect: &'a [String],
    /// What lessons are called.
    pub topics: &'a Topics,
}

/// What lessons are called, prepared for matching.
#[derive(Clone, Debug, Default)]
pub struct Topics {
    index: topic::Index,
}

impl Topics {
    /// Prepares the names of each lesson (its title and every `asked-as`), in any spelling.
    #[must_use]
    pub fn new(names: Vec<(FlowId, Vec<String>)>) -> Self {
        Self {
            index: topic::Index::new(&names),
        }
    }

    /// The lesson whose name is all that a message says.
    #[must_use]
    pub fn named(&self, message: &str) -> Option<&FlowId> {
        self.index.named(message)
    }

    /// The word of a lesson's name that an unknown word was probably meant to be.
    fn nearest(&self, slipped: &str) -> Option<&str> {
        self.index.nearest(slipped)
    }

    /// The lesson that a message of these folded words names, and how much of its name is said.
    fn find(&self, message: &[&str]) -> Option<(&FlowId, f32)> {
        self.index.find(message)
    }
}

/// What a message means. The names are those of the corpus labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Intent {
    /// The step's result holds, or the next step is asked for.
    Done,
    /// Working on it; wait.
    NotYet,
    /// Tried and failed.
    Stuck,
    /// Something that should be on the screen is not located.
    CannotFind,
    /// How, what, why, may I; or a lesson by its topic.
    Question,
    /// Say the same again.
    Repeat,
    /// Explain more slowly, bigger, otherwise.
    Slower,
    /// The earlier step.
    Back,
    /// Leave this step out.
    Skip,
    /// End or pause.
    Stop,
    /// Continue an earlier lesson.
    Resume,
    /// The list of lessons.
    Menu,
    /// A greeting only.
    Greeting,
    /// Gratitude only.
    Thanks,
    /// A person, a call.
    TalkToHuman,
    /// Yes.
    Yes,
    /// No.
    No,
    /// A choice in a list, by number.
    Number,
    /// Not the intended person.
    WrongPerson,
    /// Erase what is stored.
    DeleteMyData,
    /// A suspicious call, link or request; harm already done.
    ScamReport,
    /// Illness, accident, fear, despair.
    Distress,
    /// Chit-chat.
    OffTopic,
    /// No decision is possible.
    Unclear,
    /// Talk in a group that is not for the bot.
    NotAddressed,
}

/// What was understood of one message.
#[derive(Clone, Debug, PartialEq)]
pub struct Understanding {
    /// The main intent.
    pub intent: Intent,
    /// From 0 (a guess) to 1 (an exact phrase).
    pub confidence: f32,
    /// The words of the message that decided, without marks, then the rule that they met, as it
    /// stands in the lexicon; in brackets what decided instead of a rule. Empty when nothing did.
    pub evidence: Vec<String>,
    /// Further intents in the same message, in order of weight.
    pub also: Vec<Intent>,
    /// The lesson that is meant, if one is named.
    pub topic: Option<FlowId>,
    /// The chosen number, if one is: counts from 1; `-1` stands for the last.
    pub number: Option<i32>,
    /// What else the message holds.
    pub flags: Flags,
}

/// What a message holds beside its intent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// A personal number or secret.
    pub personal_number: bool,
    /// A web address.
    pub link: bool,
    /// Signs of fraud.
    pub scam: bool,
    /// Signs of fear, illness or danger.
    pub distress: bool,
}

/// Reads one message in its situation.
#[must_use]
pub fn understand(situation: &Situation<'_>, text: &str) -> Understanding {
    read_message::read_message(situation, text)
}

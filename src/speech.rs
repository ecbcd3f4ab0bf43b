//! How the bot speaks to one person: their language and their form of address, applied to a message.
//!
//! Knows who is spoken to; knows nothing of what is being decided.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::flow::{BECAUSE, Step};
use crate::id::{ChoiceId, FlowId, HintId, KindId, Lang, QuestionId, TopicId};
use crate::locale::{Args, LAST, Way, kind_key, topic_key};
use crate::message::Recording;
use crate::picture::{Congratulation, Picture};
use crate::text::shorten;

/// How much of a label is told in words, in characters: a drawn message may be long.
const LONGEST_LABEL: usize = 60;

/// The word an elder chose to be called by. The bot's word for itself follows from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Address {
    /// `cụ`: eighty and more, or deeply respected.
    Cu,
    /// `ông`.
    Ong,
    /// `bà`.
    Ba,
    /// `bác`: safe for everybody until they choose.
    #[default]
    Bac,
    /// `cô`.
    Co,
    /// `chú`.
    Chu,
    /// `anh`.
    Anh,
    /// `chị`.
    Chi,
}

/// Every [`Address`], from the eldest to the youngest.
pub const ADDRESSES: [Address; 8] = [
    Address::Cu,
    Address::Ong,
    Address::Ba,
    Address::Bac,
    Address::Co,
    Address::Chu,
    Address::Anh,
    Address::Chi,
];

/// The forms offered in the first message; the others are understood when typed.
pub const OFFERED_ADDRESSES: [Address; 5] = [
    Address::Ong,
    Address::Ba,
    Address::Bac,
    Address::Co,
    Address::Chu,
];

impl Address {
    /// The form's name in payloads and in the keys of the locale: `address-<name>`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cu => "cu",
            Self::Ong => "ong",
            Self::Ba => "ba",
            Self::Bac => "bac",
            Self::Co => "co",
            Self::Chu => "chu",
            Self::Anh => "anh",
            Self::Chi => "chi",
        }
    }

    /// The form with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        ADDRESSES.into_iter().find(|form| form.name() == name)
    }

    /// The locale's key of the word for the person.
    fn you_key(self) -> &'static str {
        match self {
            Self::Cu => "address-cu",
            Self::Ong => "address-ong",
            Self::Ba => "address-ba",
            Self::Bac => "address-bac",
            Self::Co => "address-co",
            Self::Chu => "address-chu",
            Self::Anh => "address-anh",
            Self::Chi => "address-chi",
        }
    }

    /// The locale's key of the bot's word for itself.
    fn me_key(self) -> &'static str {
        match self {
            Self::Anh | Self::Chi => "self-younger",
            Self::Cu | Self::Ong | Self::Ba | Self::Bac | Self::Co | Self::Chu => "self-child",
        }
    }
}

/// The bot's way of speaking to one person.
#[derive(Debug)]
pub struct Speech<'a> {
    content: &'a Content,
    lang: Lang,
    you: String,
    me: String,
}

impl<'a> Speech<'a> {
    /// Speaks `lang` to somebody who is called by `address`.
    #[must_use]
    pub fn new(content: &'a Content, lang: &Lang, address: Address) -> Self {
        let word = |key| content.catalog.text(lang, key, &Args::new());
        Self {
            content,
            lang: lang.clone(),
            you: word(address.you_key()),
            me: word(address.me_key()),
        }
    }

    /// Speaks `lang` to a mentor.
    #[must_use]
    pub fn to_mentor(content: &'a Content, lang: &Lang) -> Self {
        let word = |key| content.catalog.text(lang, key, &Args::new());
        Self {
            content,
            lang: lang.clone(),
            you: word("address-mentor"),
            me: word("self-younger"),
        }
    }

    /// The language spoken.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The word for the person, as a sentence begins.
    #[must_use]
    pub fn you_capital(&self) -> String {
        capital(&self.you)
    }

    /// The message `key`.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, Args::new())
    }

    /// The message `key` with arguments of its own.
    #[must_use]
    pub fn say_with(&self, key: &str, args: Args<'_>) -> String {
        self.content
            .catalog
            .text(&self.lang, key, &self.addressed(args))
    }

    /// `step` said in this way; in the first way where the flow has no such one.
    #[must_use]
    pub fn step(&self, flow: &FlowId, step: &Step, way: Way) -> String {
        self.step_if(flow, step, way)
            .or_else(|| self.step_if(flow, step, Way::First))
            .unwrap_or_else(|| self.say("step-without-words"))
    }

    /// `step` said in this way, if its flow has words for it.
    #[must_use]
    pub fn step_if(&self, flow: &FlowId, step: &Step, way: Way) -> Option<String> {
        let args = self.addressed(Args::new());
        self.content
            .catalog
            .step(&self.lang, flow, &step.id, way, &args)
    }

    /// The answer to a question.
    #[must_use]
    pub fn answer(&self, question: &QuestionId, args: Args<'_>) -> Option<String> {
        let args = self.addressed(args);
        self.content.catalog.answer(&self.lang, question, &args)
    }

    /// The label of a choice.
    #[must_use]
    pub fn choice(&self, flow: &FlowId, step: &Step, choice: &ChoiceId) -> String {
        self.content
            .catalog
            .choice(&self.lang, flow, &step.id, choice)
    }

    /// A picture in words: what it shows, and where the arrow points.
    #[must_use]
    pub fn picture(&self, picture: &Picture) -> String {
        // What nobody has read for sure is drawn as a bar, which nobody reads aloud.
        let is_read = |label: &str| label.chars().any(char::is_alphanumeric);
        let title = picture.screen.title.as_ref();
        let shown = match title.filter(|title| is_read(title)) {
            Some(title) => self.say_with("picture-page", Args::new().with("title", title)),
            None => self.say("picture-phone"),
        };
        let Some((thing, at)) = picture.target().zip(picture.whereabouts()) else {
            return shown;
        };
        let args = Args::new()
            .with("sort", thing.sort.name())
            .with("label", shorten(thing.label, LONGEST_LABEL));
        let thing = match is_read(thing.label) {
            true => self.say_with("picture-thing", args),
            false => self.say_with("picture-unnamed", args),
        };
        let args = Args::new()
            .with("thing", thing)
            .with("height", at.height.name())
            .with("side", at.side.name());
        let pointed = self.say_with("picture-arrow", args);
        format!("{shown} {pointed}")
    }

    /// The picture that congratulates on this lesson; `None` where the typeface lacks a letter of it.
    #[must_use]
    pub fn congratulation(&self, flow: &FlowId) -> Option<Congratulation> {
        Congratulation::new(self.say("mastered-praise"), self.title(flow))
    }

    /// A congratulation in words: what is drawn, and what it says.
    #[must_use]
    pub fn congratulated(&self, drawn: &Congratulation) -> String {
        let args = Args::new()
            .with("praise", drawn.praise())
            .with("title", drawn.title());
        self.say_with("picture-mastered", args)
    }

    /// A step read aloud in the language spoken, if somebody recorded it.
    #[must_use]
    pub fn recording(&self, flow: &FlowId, step: &Step) -> Option<Recording> {
        let recorded = self.content.recordings.of(&self.lang, flow, &step.id)?;
        let version = self.content.flow(flow)?.short_version();
        let page = format!("/s/{flow}/{}?v={version}", step.id);
        let in_other_language = format!("{page}&lang={}", self.lang);
        let is_last = self.lang.as_str() == LAST;
        Some(Recording {
            file: recorded.file(),
            page: if is_last { page } else { in_other_language },
            invite: self.say("recording-invite"),
        })
    }

    /// Why a choice of a quiz is right or wrong, if its flow has words for it.
    #[must_use]
    pub fn reason(&self, flow: &FlowId, step: &Step, choice: &ChoiceId) -> Option<String> {
        self.beside_step(flow, step, &format!("{choice}{BECAUSE}"))
    }

    /// A hint, if its flow has words for it.
    #[must_use]
    pub fn hint(&self, flow: &FlowId, step: &Step, hint: &HintId) -> Option<String> {
        self.beside_step(flow, step, hint.as_str())
    }

    fn beside_step(&self, flow: &FlowId, step: &Step, attribute: &str) -> Option<String> {
        let args = self.addressed(Args::new());
        self.content
            .catalog
            .beside_step(&self.lang, flow, &step.id, attribute, &args)
    }

    /// The title of a lesson.
    #[must_use]
    pub fn title(&self, flow: &FlowId) -> String {
        self.content.catalog.title(&self.lang, flow)
    }

    /// The label of a topic of the menu.
    #[must_use]
    pub fn topic(&self, topic: &TopicId) -> String {
        self.say(&topic_key(topic))
    }

    /// The words for a kind of help; `None` where no lesson asks for it any more.
    #[must_use]
    pub fn kind(&self, kind: &KindId) -> Option<String> {
        let catalog = &self.content.catalog;
        catalog.text_if(&self.lang, &kind_key(kind))
    }

    fn addressed<'b>(&self, args: Args<'b>) -> Args<'b> {
        let own = |text: String| Cow::<'static, str>::Owned(text);
        args.with("You", own(capital(&self.you)))
            .with("you", own(self.you.clone()))
            .with("Me", own(capital(&self.me)))
            .with("me", own(self.me.clone()))
            .with("mattran_url", own(self.content.house.mattran_url.clone()))
    }
}

/// The same words with a capital first letter.
#[must_use]
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

//! Every word the bot says: Fluent messages by key, with a fallback chain.
//!
//! The only module that knows Fluent. Hands out plain text without isolation marks.

mod answer_error;
mod bundle;
mod error;
mod file;
mod lesson_error;
mod lint;
mod nesting;
mod wording_error;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::id::{ChoiceId, FlowId, KindId, Lang, QuestionId, StepId, TopicId};
use bundle::{Answer, Language};

pub use answer_error::AnswerError;
pub use error::LocaleError;
pub use file::{FileKind, LocaleFile};
pub use lesson_error::LessonError;
pub use lint::{COMPLETE, GIVEN, LABEL_PREFIX, MAX_LABEL};
pub use wording_error::WordingError;

/// The language that every chain ends with.
pub const LAST: &str = "vi";

/// How the keys of the labels of topics begin in the main files.
pub const TOPIC_PREFIX: &str = "topic-";

/// The key of the label of a topic.
pub(crate) fn topic_key(topic: &TopicId) -> String {
    format!("{TOPIC_PREFIX}{topic}")
}

/// How the keys of the words for kinds of help begin in the main files.
pub const KIND_PREFIX: &str = "help-";

/// The key of the words for a kind of help.
pub(crate) fn kind_key(kind: &KindId) -> String {
    format!("{KIND_PREFIX}{kind}")
}

/// The arguments of one message, by name; all values are text.
///
/// A whole number can also choose between the variants of a message, as `[0]` or a plural.
#[derive(Clone, Debug, Default)]
pub struct Args<'a> {
    values: BTreeMap<&'static str, Cow<'a, str>>,
}

impl<'a> Args<'a> {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same arguments and one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.values.insert(name, value.into());
        self
    }
}

/// Which way of saying a step is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The message itself: attempt 1.
    First,
    /// `.again`: attempt 2, other words and a smaller action.
    Again,
    /// `.simpler`: attempt 3, a yes/no question or the smallest action.
    Simpler,
    /// `.where`: where on the screen.
    Where,
    /// `.why`: what it is good for.
    Why,
}

impl Way {
    /// The attribute that says it this way; `None` for the message itself.
    #[must_use]
    pub fn attribute(self) -> Option<&'static str> {
        match self {
            Self::First => None,
            Self::Again => Some("again"),
            Self::Simpler => Some("simpler"),
            Self::Where => Some("where"),
            Self::Why => Some("why"),
        }
    }
}

/// How often the catalog could not say what it was asked for, since it was built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Misses {
    /// A text that the language asked for does not have: `vi` gave it.
    pub fallbacks: u64,
    /// A text that could not be made without a fault in it, such as an argument that was not given.
    pub faulty: u64,
    /// A text that no language could give: the key was said instead.
    pub keys_said: u64,
}

/// All texts of all languages. Immutable, but for counting its misses.
pub struct Catalog {
    /// `vi` first, where it is there at all.
    languages: Vec<Language>,
    files: Vec<LocaleFile>,
    fallbacks: AtomicU64,
    faulty: AtomicU64,
    keys_said: AtomicU64,
}

impl Catalog {
    /// Builds the texts of all files; an entry that cannot be read is left out.
    ///
    /// What is wrong is asked with [`Catalog::check_file`] and [`Catalog::check_keys`].
    #[must_use]
    pub fn build(files: Vec<LocaleFile>) -> Self {
        Self {
            languages: bundle::languages(&files),
            files,
            fallbacks: AtomicU64::new(0),
            faulty: AtomicU64::new(0),
            keys_said: AtomicU64::new(0),
        }
    }

    /// Every file.
    #[must_use]
    pub fn files(&self) -> &[LocaleFile] {
        &self.files
    }

    /// The same texts, but those of one lesson as these files have them. Terms are those of now.
    #[must_use]
    pub fn with_lesson(&self, flow: &FlowId, files: Vec<LocaleFile>) -> Self {
        let terms = self
            .files
            .iter()
            .filter(|file| *file.kind() == FileKind::Terms);
        let files: Vec<LocaleFile> = files.into_iter().chain(terms.cloned()).collect();
        let others = bundle::languages(&files);
        let languages = self.languages.iter().map(|language| {
            let other = others.iter().find(|other| other.lang == language.lang);
            other.map_or_else(|| language.clone(), |other| language.with_flow(flow, other))
        });
        Self {
            languages: languages.collect(),
            files: self.files.clone(),
            fallbacks: AtomicU64::new(0),
            faulty: AtomicU64::new(0),
            keys_said: AtomicU64::new(0),
        }
    }

    /// The message `key` of `locales/<lang>/main.ftl`.
    ///
    /// Goes down the chain (the language asked for, then `vi`); a key that no language has gives the
    /// key itself and is counted, which `camtay check` makes impossible for shipped keys.
    /// `key.attribute` is an attribute of a message.
    #[must_use]
    pub fn text(&self, lang: &Lang, key: &str, args: &Args<'_>) -> String {
        let (id, attribute) = key
            .split_once('.')
            .map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let args = bundle::fluent_args(args);
        self.first(lang, |language| language.main(id, attribute, &args))
            .unwrap_or_else(|| self.say_key(key))
    }

    /// The text of a key without arguments; `None` where no language has it, which is no miss.
    #[must_use]
    pub fn text_if(&self, lang: &Lang, key: &str) -> Option<String> {
        let none = Args::new();
        let args = bundle::fluent_args(&none);
        self.first(lang, |language| language.main(key, None, &args))
    }

    /// How `step` of `flow` is said in this way; `None` where the flow's file has no such attribute.
    #[must_use]
    pub fn step(
        &self,
        lang: &Lang,
        flow: &FlowId,
        step: &StepId,
        way: Way,
        args: &Args<'_>,
    ) -> Option<String> {
        let args = bundle::fluent_args(args);
        self.first(lang, |language| {
            language.flow(flow, step.as_str(), way.attribute(), &args)
        })
    }

    /// A further text of a step, such as a hint; `None` where the flow's file has no such attribute.
    #[must_use]
    pub fn beside_step(
        &self,
        lang: &Lang,
        flow: &FlowId,
        step: &StepId,
        attribute: &str,
        args: &Args<'_>,
    ) -> Option<String> {
        let args = bundle::fluent_args(args);
        self.first(lang, |language| {
            language.flow(flow, step.as_str(), Some(attribute), &args)
        })
    }

    /// The answer to a question of `flows/faq.yaml`; `None` where no language has one.
    #[must_use]
    pub fn answer(&self, lang: &Lang, question: &QuestionId, args: &Args<'_>) -> Option<String> {
        let args = bundle::fluent_args(args);
        self.first(lang, |language| language.answer(question.as_str(), &args))
    }

    /// The label of a choice of an `ask` step.
    #[must_use]
    pub fn choice(&self, lang: &Lang, flow: &FlowId, step: &StepId, choice: &ChoiceId) -> String {
        let none = Args::new();
        let args = bundle::fluent_args(&none);
        self.first(lang, |language| {
            language.flow(flow, step.as_str(), Some(choice.as_str()), &args)
        })
        .unwrap_or_else(|| self.say_key(choice.as_str()))
    }

    /// The `-title` of a flow.
    #[must_use]
    pub fn title(&self, lang: &Lang, flow: &FlowId) -> String {
        let none = Args::new();
        let args = bundle::fluent_args(&none);
        self.first(lang, |language| {
            language.flow(flow, bundle::TITLE, None, &args)
        })
        .unwrap_or_else(|| self.say_key(flow.as_str()))
    }

    /// The languages there are, `vi` first.
    #[must_use]
    pub fn languages(&self) -> Vec<Lang> {
        self.languages
            .iter()
            .map(|language| language.lang.clone())
            .collect()
    }

    /// How often something could not be said as asked.
    #[must_use]
    pub fn misses(&self) -> Misses {
        Misses {
            fallbacks: self.fallbacks.load(Ordering::Relaxed),
            faulty: self.faulty.load(Ordering::Relaxed),
            keys_said: self.keys_said.load(Ordering::Relaxed),
        }
    }

    /// What the first language of the chain says.
    fn first(&self, lang: &Lang, say: impl Fn(&Language) -> Answer) -> Option<String> {
        for language in self.chain(lang) {
            match say(language) {
                Answer::Text(text) => {
                    if language.lang != *lang {
                        self.fallbacks.fetch_add(1, Ordering::Relaxed);
                    }
                    return Some(text);
                }
                Answer::Faulty => {
                    self.faulty.fetch_add(1, Ordering::Relaxed);
                }
                Answer::Absent => {}
            }
        }
        None
    }

    /// The language asked for, if there is one, then `vi`.
    fn chain(&self, lang: &Lang) -> impl Iterator<Item = &Language> {
        let is = |wanted: &str| {
            self.languages
                .iter()
                .find(|language| language.lang.as_str() == wanted)
        };
        let asked = is(lang.as_str());
        let last = is(LAST).filter(|_| lang.as_str() != LAST);
        asked.into_iter().chain(last)
    }

    /// The last resort.
    fn say_key(&self, key: &str) -> String {
        self.keys_said.fetch_add(1, Ordering::Relaxed);
        key.to_owned()
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Catalog")
            .field("languages", &self.languages())
            .field("files", &self.files.len())
            .field("misses", &self.misses())
            .finish()
    }
}

//! Questions that people ask outside of a lesson, and finding the one that is meant.
//!
//! Pure. Knows how a question is asked and which lesson goes with it; its answer is a message of the
//! locale. What is not asked closely enough is not found: no answer is better than a wrong one.

mod error;
mod index;
mod parse;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::flow::Flow;
use crate::id::{FlowId, QuestionId};
use index::{Index, Owner};

pub use error::FaqError;
pub use parse::{MAX_BYTES, parse};

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name, and that of the message that answers it.
    pub id: QuestionId,
    /// How people ask it, in any spelling; never empty.
    pub asked_as: Vec<String>,
    /// The lesson that is offered with the answer.
    pub lesson: Option<FlowId>,
}

/// All questions, prepared for finding.
#[derive(Debug, Default)]
pub struct Faq {
    questions: BTreeMap<QuestionId, Question>,
    index: Index,
}

impl Faq {
    /// Prepares these questions, told apart from what `lessons` are called.
    #[must_use]
    pub fn new(questions: Vec<Question>, lessons: &BTreeMap<FlowId, Arc<Flow>>) -> Self {
        let asked = questions.iter().flat_map(|question| {
            let owner = Owner::Question(question.id.clone());
            let phrases = question.asked_as.iter();
            phrases.map(move |phrase| (owner.clone(), phrase.as_str()))
        });
        let named = lessons.values().flat_map(|flow| {
            let owner = Owner::Lesson(flow.id.clone());
            let names = flow.asked_as.iter();
            names.map(move |name| (owner.clone(), name.as_str()))
        });
        Self {
            index: Index::new(asked.chain(named)),
            questions: questions
                .into_iter()
                .map(|question| (question.id.clone(), question))
                .collect(),
        }
    }

    /// The question that these words ask; `None` where none is close enough, or two are.
    ///
    /// `surely` is for words that may well mean something else, such as a lesson: then they must ask
    /// the question in nearly the words that are written down.
    #[must_use]
    pub fn find(&self, words: &str, surely: bool) -> Option<&Question> {
        let lesson_of = |id: &QuestionId| self.questions.get(id)?.lesson.as_ref();
        let id = self.index.find(words, surely, lesson_of)?;
        self.questions.get(id)
    }

    /// The id of every question.
    #[must_use]
    pub fn ids(&self) -> Vec<&str> {
        self.questions.keys().map(QuestionId::as_str).collect()
    }

    /// Every question, by id.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.values()
    }
}

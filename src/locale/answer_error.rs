//! Everything that can be wrong between the questions and their answers.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};

/// What is wrong with the answers, said to the person who wrote them.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum AnswerError {
    /// The questions have no answers in a language that must have them.
    #[error("the questions have no answers in `{lang}`")]
    #[diagnostic(code(locale::no_answers), help("write `{lang}/faq.ftl`"))]
    NoAnswers {
        /// The language.
        lang: String,
    },
    /// A question without an answer.
    #[error("question `{id}` has no answer")]
    #[diagnostic(
        code(locale::no_answer),
        help("{}", did_you_mean(nearest.as_deref(), &format!("add `{id} = …`")))
    )]
    NoAnswer {
        /// The question.
        id: String,
        /// A message that answers no question and was probably meant for this one.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The file's end.
        #[label("`{id}` is missing")]
        at: SourceSpan,
    },
    /// An answer that no question leads to.
    #[error("no question is called `{id}`")]
    #[diagnostic(
        code(locale::unused_answer),
        severity(Warning),
        help("{}", did_you_mean(nearest.as_deref(), "remove the message, or add the question"))
    )]
    UnusedAnswer {
        /// The message.
        id: String,
        /// The question that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("never said")]
        at: SourceSpan,
    },
    /// An answer of more sentences than people of eighty remember.
    #[error("an answer of {sentences} sentences is hard to remember: at most {most}")]
    #[diagnostic(
        code(locale::long_answer),
        severity(Warning),
        help("say what is to be done, and leave the rest out")
    )]
    LongAnswer {
        /// How many sentences it has.
        sentences: usize,
        /// The most there should be.
        most: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// The message.
        #[label("{sentences} sentences")]
        at: SourceSpan,
    },
}

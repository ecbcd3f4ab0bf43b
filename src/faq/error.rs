//! Everything that can be wrong with the file of questions.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};
use crate::yaml::YamlError;

/// What is wrong with the questions, said to the person who wrote them.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum FaqError {
    /// The file is not of the form that it has.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Form(#[from] YamlError),
    /// The file is larger than any list of questions.
    #[error("`{name}` has {bytes} bytes; at most {most} are read")]
    #[diagnostic(code(faq::too_big), help("keep the questions that people really ask"))]
    TooBig {
        /// The file.
        name: String,
        /// Its size.
        bytes: usize,
        /// The most there may be.
        most: usize,
    },
    /// An id with other letters than ids have.
    #[error("`{id}` cannot be the id of a question")]
    #[diagnostic(
        code(faq::bad_id),
        help(
            "an id begins with a letter from a to z, goes on with a to z, 0 to 9 and `-`, and has at most {most} letters"
        )
    )]
    BadId {
        /// The id as written.
        id: String,
        /// The most letters there may be.
        most: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// The id.
        #[label("not an id")]
        at: SourceSpan,
    },
    /// A question that nobody can ask.
    #[error("question `{id}` has no way to ask it")]
    #[diagnostic(
        code(faq::never_asked),
        help("list what people say in `asked-as`: five ways or more")
    )]
    NeverAsked {
        /// The question.
        id: String,
        /// The file.
        #[source_code]
        file: Source,
        /// Its id.
        #[label("cannot be found")]
        at: SourceSpan,
    },
    /// Two questions are asked in the same words.
    #[error("«{words}» asks both `{first_id}` and `{id}`")]
    #[diagnostic(
        code(faq::asked_alike),
        help("leave it with the question that it asks; marks and capitals make no difference")
    )]
    AskedAlike {
        /// The words.
        words: String,
        /// The question that comes first.
        first_id: String,
        /// The other one.
        id: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The words of the first.
        #[label("first here")]
        first: SourceSpan,
        /// The same words again.
        #[label("here again")]
        at: SourceSpan,
    },
    /// A lesson that does not exist.
    #[error("question `{id}` offers the lesson `{lesson}`, which does not exist")]
    #[diagnostic(
        code(faq::unknown_lesson),
        help("{}", did_you_mean(nearest.as_deref(), "remove `lesson`, or add the lesson"))
    )]
    UnknownLesson {
        /// The question.
        id: String,
        /// The lesson as written.
        lesson: String,
        /// The lesson that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The lesson.
        #[label("no such lesson")]
        at: SourceSpan,
    },
}

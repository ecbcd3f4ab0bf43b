//! What can be wrong with a recorded voice.

use miette::Diagnostic;
use thiserror::Error;

use crate::diagnose::did_you_mean;
use crate::id::{FlowId, Lang, StepId};
use crate::recording::Form;

/// What is wrong with a recorded voice.
#[derive(Debug, Error, Diagnostic)]
pub enum RecordingError {
    /// It is in a language that has no texts.
    #[error("`{name}` is in `{lang}`, and there are no texts in that language")]
    #[diagnostic(
        code(recording::unknown_language),
        help("{}", did_you_mean(nearest.as_deref(), "name the folder like one of `locales`, such as `vi`"))
    )]
    UnknownLanguage {
        /// Its path.
        name: String,
        /// The language.
        lang: Lang,
        /// The language that was probably meant.
        nearest: Option<String>,
    },
    /// There is no such lesson.
    #[error("`{name}` is for the lesson `{flow}`, which does not exist")]
    #[diagnostic(
        code(recording::unknown_lesson),
        help("{}", did_you_mean(nearest.as_deref(), "name the folder like the lesson's file without `.yaml`"))
    )]
    UnknownLesson {
        /// Its path.
        name: String,
        /// The lesson.
        flow: FlowId,
        /// The lesson that was probably meant.
        nearest: Option<String>,
    },
    /// The lesson has no such step.
    #[error("`{name}` is for the step `{step}`, which the lesson `{flow}` does not have")]
    #[diagnostic(
        code(recording::unknown_step),
        help("{}", did_you_mean(nearest.as_deref(), "name the file like a step of the lesson"))
    )]
    UnknownStep {
        /// Its path.
        name: String,
        /// The lesson.
        flow: FlowId,
        /// The step.
        step: StepId,
        /// The step that was probably meant.
        nearest: Option<String>,
    },
    /// The step has no words.
    #[error("`{name}` is for the step `{step}`, which says nothing")]
    #[diagnostic(
        code(recording::silent_step),
        help("take it out: a `fork:` and an `end:` have no words that could be read aloud")
    )]
    Silent {
        /// Its path.
        name: String,
        /// The step.
        step: StepId,
    },
    /// It is larger than any recording of a step.
    #[error("`{name}` has {bytes} bytes; a recording may have at most {most}")]
    #[diagnostic(
        code(recording::too_big),
        help("record the words of this one step only, in mono, at 64 kbit/s or less")
    )]
    TooBig {
        /// Its path.
        name: String,
        /// Its size.
        bytes: u64,
        /// The most there may be.
        most: u64,
    },
    /// It is not what its name says.
    #[error("`{name}` is no recording in the form `.{}`; nobody hears it", form.extension())]
    #[diagnostic(
        code(recording::not_audio),
        severity(Warning),
        help("{}", is.map_or_else(
            || format!("record it again, and save it as `.{}`", form.extension()),
            |is| format!("it is `.{0}`: let its name end in `.{0}`", is.extension()),
        ))
    )]
    NotAudio {
        /// Its path.
        name: String,
        /// The form that its name says.
        form: Form,
        /// The form that it is of; `None` for none that is known.
        is: Option<Form>,
    },
    /// A step is recorded twice.
    #[error("`{name}` is a second recording of the step that `{other}` has")]
    #[diagnostic(code(recording::twice), help("keep one of the two"))]
    Twice {
        /// Its path.
        name: String,
        /// The path of the other.
        other: String,
    },
}

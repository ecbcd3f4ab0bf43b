//! What can be wrong with a transcript, said to who wrote it.

use miette::Diagnostic;
use thiserror::Error;

use crate::diagnose::{Source, SourceSpan, did_you_mean};

/// What is wrong with one line of a transcript.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum ScriptError {
    /// The line is nothing that a transcript holds.
    #[error("this line says nothing that can be played")]
    #[diagnostic(
        code(transcript::unknown_line),
        help(
            "write `name> what they say`, `~ 10m` for time that passes, or `# a remark`; answers stand further in"
        )
    )]
    UnknownLine {
        /// The file.
        #[source_code]
        file: Source,
        /// The line.
        #[label("not understood")]
        at: SourceSpan,
    },
    /// The time that passes has another form.
    #[error("`{text}` is no time that can pass")]
    #[diagnostic(
        code(transcript::bad_time),
        help("write a length of time such as `~ 10m`, `~ 24h` or `~ 3d`")
    )]
    BadTime {
        /// What is written.
        text: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The time.
        #[label("cannot be read")]
        at: SourceSpan,
    },
    /// A thing in angle brackets that nobody can do.
    #[error("nobody can do `<{thing}>`")]
    #[diagnostic(code(transcript::unknown_thing), help("{}", did_you_mean(
        nearest.as_deref(),
        "such things are `<image>`, `<audio>`, `<sticker>`, `<joined>` and `<ref LESSON>`",
    )))]
    UnknownThing {
        /// What is written.
        thing: String,
        /// The most similar one there is.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The thing.
        #[label("not known")]
        at: SourceSpan,
    },
    /// A step is removed that no lesson has.
    #[error("there is no step `{step}` of a lesson `{flow}` to remove")]
    #[diagnostic(
        code(transcript::nothing_to_remove),
        help("write `% LESSON STEP` with the ids of both")
    )]
    NothingToRemove {
        /// The lesson named.
        flow: String,
        /// The step named.
        step: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The line.
        #[label("not there")]
        at: SourceSpan,
    },
    /// A choice is tapped that is not offered.
    #[error("no choice «{label}» is offered here")]
    #[diagnostic(
        code(transcript::no_such_choice),
        help("{}", if offered.is_empty() {
            "nothing is offered here: write words without brackets".to_owned()
        } else {
            format!("offered are {offered}; `camtay play` shows them as one goes")
        })
    )]
    NoSuchChoice {
        /// The label tapped.
        label: String,
        /// The labels there are, in brackets.
        offered: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The choice.
        #[label("cannot be tapped")]
        at: SourceSpan,
    },
}

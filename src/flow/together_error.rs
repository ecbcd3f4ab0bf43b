//! Everything that can be wrong between flows.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};

/// What of a flow does not fit the others, said to the person who wrote it.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum TogetherError {
    /// Two flows that people call the same.
    #[error("`{name}` is also what people call the flow `{other}`")]
    #[diagnostic(
        code(flow::same_name),
        help("a wish must lead to one lesson: remove it from one of the two")
    )]
    SameName {
        /// As written here.
        name: String,
        /// The other flow.
        other: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The name.
        #[label("taken by `{other}`")]
        at: SourceSpan,
    },
    /// A step runs a lesson that does not exist.
    #[error("step `{step}` runs the lesson `{lesson}`, which does not exist")]
    #[diagnostic(
        code(flow::unknown_lesson),
        help("{}", did_you_mean(nearest.as_deref(), "add the lesson, or run another"))
    )]
    UnknownLesson {
        /// The step.
        step: String,
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
    /// Lessons run each other in a circle.
    #[error("lessons run each other in a circle: {lessons}")]
    #[diagnostic(
        code(flow::run_circle),
        help("nobody would ever come out of it: let one of them do without the other")
    )]
    RunCircle {
        /// The lessons of the circle.
        lessons: String,
        /// The file of one of them.
        #[source_code]
        file: Source,
        /// The lesson that it runs.
        #[label("leads back here")]
        at: SourceSpan,
    },
    /// Lessons run each other more deeply than places are kept.
    #[error("{lessons} run each other too deeply: at most {most} may wait for one that they run")]
    #[diagnostic(
        code(flow::run_too_deep),
        help("people lose their way: let the lesson do some of it by itself")
    )]
    RunTooDeep {
        /// The lessons, from the outermost to the innermost.
        lessons: String,
        /// The most that may wait.
        most: usize,
        /// The file of the outermost.
        #[source_code]
        file: Source,
        /// The lesson that it runs.
        #[label("the first of them")]
        at: SourceSpan,
    },
    /// A step asks for what no lesson remembers.
    #[error("step `{step}` goes on by `{note}`, which no lesson remembers")]
    #[diagnostic(
        code(flow::unknown_note),
        help("{}", did_you_mean(
            nearest.as_deref(),
            "let an `ask:` step have `remember:` with this name, or ask for `address`",
        ))
    )]
    UnknownNote {
        /// The step.
        step: String,
        /// The name as written.
        note: String,
        /// The name that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The name.
        #[label("never remembered")]
        at: SourceSpan,
    },
    /// A step goes on by a value that is never remembered.
    #[error("step `{step}` has a way for `{value}`, which `{note}` can never be")]
    #[diagnostic(
        code(flow::unknown_value),
        help("{}", did_you_mean(nearest.as_deref(), known))
    )]
    UnknownValue {
        /// The step.
        step: String,
        /// The name of what is remembered.
        note: String,
        /// The value as written.
        value: String,
        /// The value that was probably meant.
        nearest: Option<String>,
        /// Which values there are, in words.
        known: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The value.
        #[label("never so")]
        at: SourceSpan,
    },
    /// A picture shows a label that nobody has seen for sure.
    #[error("the picture of step `{step}` shows «{label}», which nobody knows for sure")]
    #[diagnostic(
        code(flow::unsure_drawn),
        severity(Warning),
        help(
            "draw the thing by its place and its icon, with other words or `…` on it; or take the label out of `unsure` once somebody has seen it"
        )
    )]
    UnsureDrawn {
        /// The label.
        label: String,
        /// The first step whose picture shows it.
        step: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The picture.
        #[label("shows it as a fact")]
        at: SourceSpan,
    },
}

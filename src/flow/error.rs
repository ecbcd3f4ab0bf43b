//! Everything that can be wrong with a flow.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};
use crate::flow::{Flow, StepError, TogetherError};
use crate::picture::PictureError;
use crate::yaml::YamlError;

/// A flow that is not valid.
#[derive(Debug)]
pub struct Refused {
    /// Every problem, in the order of the file. Of a file that is no YAML, only the first.
    pub errors: Vec<FlowError>,
    /// The flow as it is written, as far as its words can be looked at by it; `None` where some part
    /// could not be read at all. Nobody can be taught by it.
    pub written: Option<Box<Flow>>,
}

impl Refused {
    /// For reasons that leave nothing to look at.
    pub(super) fn whole(error: FlowError) -> Self {
        Self {
            errors: vec![error],
            written: None,
        }
    }
}

/// What is wrong with a flow file, said to the person who wrote it.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum FlowError {
    /// The file is not of the form that flows have.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Form(#[from] YamlError),
    /// A step by itself is not as steps are.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Step(#[from] StepError),
    /// A picture cannot be drawn as it is described.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Picture(#[from] PictureError),
    /// Flows do not fit together.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Together(#[from] TogetherError),
    /// The file is larger than any flow.
    #[error("`{name}` has {bytes} bytes; a flow has at most {most}")]
    #[diagnostic(
        code(flow::too_big),
        help("a lesson this long should be several lessons")
    )]
    TooBig {
        /// The file.
        name: String,
        /// Its size.
        bytes: usize,
        /// The most there may be.
        most: usize,
    },
    /// `flow:` and the file's name differ.
    #[error("the flow is called `{id}`, but its file `{expected}.yaml`")]
    #[diagnostic(
        code(flow::other_name),
        help("write `flow: {expected}`, or rename the file to `{id}.yaml`")
    )]
    OtherName {
        /// The `flow:` key.
        id: String,
        /// The file's name without `.yaml`.
        expected: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The value of `flow:`.
        #[label("not the name of the file")]
        at: SourceSpan,
    },
    /// An id with other letters than ids have.
    #[error("`{id}` cannot be the id of {what}")]
    #[diagnostic(
        code(flow::bad_id),
        help(
            "an id begins with a letter from a to z, goes on with a to z, 0 to 9 and `-`, and has at most {most} letters"
        )
    )]
    BadId {
        /// The id as written.
        id: String,
        /// What it is the id of, such as "a step".
        what: &'static str,
        /// The most letters there may be.
        most: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// The id.
        #[label("not an id")]
        at: SourceSpan,
    },
    /// A transition names a step that the flow does not define.
    #[error("step `{from}` goes to `{to}`, but no step has that id")]
    #[diagnostic(
        code(flow::unknown_step),
        help("{}", did_you_mean(nearest.as_deref(), "add the step, or let the transition go to another"))
    )]
    UnknownStep {
        /// The step with the transition.
        from: String,
        /// Where it goes.
        to: String,
        /// The step that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The target.
        #[label("goes nowhere")]
        at: SourceSpan,
    },
    /// `start:` names a step that the flow does not define.
    #[error("the flow starts at `{start}`, but no step has that id")]
    #[diagnostic(
        code(flow::unknown_start),
        help("{}", did_you_mean(nearest.as_deref(), "name the first step"))
    )]
    UnknownStart {
        /// The `start:` key.
        start: String,
        /// The step that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The value of `start:`.
        #[label("starts nowhere")]
        at: SourceSpan,
    },
    /// No way leads from the start to a step.
    #[error("no way leads from the start to step `{step}`")]
    #[diagnostic(
        code(flow::unreachable_step),
        help("let a step go to it, or remove it")
    )]
    Unreachable {
        /// The step.
        step: String,
        /// The file.
        #[source_code]
        file: Source,
        /// Its id.
        #[label("nobody gets here")]
        at: SourceSpan,
    },
    /// `moved:` leads to a step that the flow does not define.
    #[error("`{old}` was moved to `{new}`, but no step has that id")]
    #[diagnostic(
        code(flow::moved_nowhere),
        help("{}", did_you_mean(nearest.as_deref(), "name the step that takes its place"))
    )]
    MovedNowhere {
        /// The step there was.
        old: String,
        /// Where it went.
        new: String,
        /// The step that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The target.
        #[label("goes nowhere")]
        at: SourceSpan,
    },
    /// `moved:` names a step that is still there.
    #[error("step `{step}` was moved, but is still there")]
    #[diagnostic(
        code(flow::moved_stays),
        help("remove it from `moved`: only steps that are no more are moved")
    )]
    MovedStays {
        /// The step.
        step: String,
        /// The file.
        #[source_code]
        file: Source,
        /// Its id under `moved`.
        #[label("is still a step")]
        at: SourceSpan,
    },
    /// Steps that go on without an answer lead to each other in a circle.
    #[error("{steps} would be said again and again without waiting for an answer")]
    #[diagnostic(
        code(flow::tell_loop),
        help("let one of them go elsewhere, or make it a step that waits without a deadline")
    )]
    TellLoop {
        /// The steps of the circle.
        steps: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The step written last in the file, whose transition probably closes the circle.
        #[label("this one closes the circle")]
        at: SourceSpan,
    },
    /// Whoever gives no right answer goes round in a circle in which no attempt is counted.
    #[error("whoever has no right answer goes round from {steps}, and no person is ever fetched")]
    #[diagnostic(
        code(flow::no_person),
        help(
            "let `else` lead to a `do:` or `ask:` step, whose last explanation fetches a person, or to one with `end: mentor`"
        )
    )]
    NoPerson {
        /// The steps of the circle.
        steps: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The way of the step written last in the file, which probably closes the circle.
        #[label("this one closes the circle")]
        at: SourceSpan,
    },
    /// From some steps no end can be reached.
    #[error("the lesson can never end from {steps}")]
    #[diagnostic(code(flow::no_end), help("let one of them lead to a step with `end:`"))]
    NoEnd {
        /// The steps.
        steps: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The first of them.
        #[label("no end can be reached from here")]
        at: SourceSpan,
    },
    /// A flow without any step.
    #[error("the flow has no steps")]
    #[diagnostic(
        code(flow::no_steps),
        help("a lesson has at least one step that asks for something and one with `end:`")
    )]
    NoSteps {
        /// The file.
        #[source_code]
        file: Source,
        /// The `steps:` key.
        #[label("nothing in here")]
        at: SourceSpan,
    },
    /// A length of time in another form.
    #[error("`{text}` is no length of time")]
    #[diagnostic(code(flow::bad_duration), help("write {}", crate::duration::FORM))]
    BadDuration {
        /// As written.
        text: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The text.
        #[label("no length of time")]
        at: SourceSpan,
    },
    /// A number outside of its range.
    #[error("`{key}: {text}` is not a whole number from {least} to {most}")]
    #[diagnostic(
        code(flow::bad_number),
        help("write a whole number from {least} to {most}")
    )]
    BadNumber {
        /// The key.
        key: &'static str,
        /// As written.
        text: String,
        /// The least there may be.
        least: u32,
        /// The most there may be.
        most: u32,
        /// The file.
        #[source_code]
        file: Source,
        /// The number.
        #[label("not from {least} to {most}")]
        at: SourceSpan,
    },
    /// `seen:` is no month.
    #[error("`{text}` is no month")]
    #[diagnostic(
        code(flow::bad_month),
        help("write when the labels were read, such as `2026-03`")
    )]
    BadMonth {
        /// As written.
        text: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The text.
        #[label("no month")]
        at: SourceSpan,
    },
    /// More of something than a flow may have.
    #[error("{found} {what} are too many: at most {most}")]
    #[diagnostic(code(flow::too_many), help("{help}"))]
    TooMany {
        /// What there is too much of, such as "steps".
        what: &'static str,
        /// How many there are.
        found: usize,
        /// The most there may be.
        most: usize,
        /// What to do about it.
        help: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("at most {most}")]
        at: SourceSpan,
    },
}

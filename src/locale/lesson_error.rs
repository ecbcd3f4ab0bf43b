//! Everything that can be wrong between a lesson and its words.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};

/// What is wrong with the words of a lesson, said to the person who wrote them.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum LessonError {
    /// A lesson has no words in a language that must have them.
    #[error("the lesson `{flow}` has no words in `{lang}`")]
    #[diagnostic(code(locale::no_file), help("write `{lang}/flows/{flow}.ftl`"))]
    NoFile {
        /// The lesson.
        flow: String,
        /// The language.
        lang: String,
    },
    /// Words for a lesson that does not exist.
    #[error("there is no lesson `{flow}` for the words in `{name}`")]
    #[diagnostic(
        code(locale::unused_file),
        severity(Warning),
        help("{}", did_you_mean(nearest.as_deref(), "add the lesson, or remove the file"))
    )]
    UnusedFile {
        /// The lesson that the file's name names.
        flow: String,
        /// The file of the words.
        name: String,
        /// The lesson that was probably meant.
        nearest: Option<String>,
    },
    /// A lesson without a title.
    #[error("the lesson has no title")]
    #[diagnostic(
        code(locale::no_title),
        help("begin the file with `-title = …`, a few words as people read them in a list")
    )]
    NoTitle {
        /// The file.
        #[source_code]
        file: Source,
        /// The file's beginning.
        #[label("`-title` is missing")]
        at: SourceSpan,
    },
    /// A step without words.
    #[error("step `{step}` has no words")]
    #[diagnostic(
        code(locale::no_message),
        help("{}", did_you_mean(nearest.as_deref(), &format!("add `{step} = …`")))
    )]
    NoMessage {
        /// The step.
        step: String,
        /// A message that belongs to no step and was probably meant for this one.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The file's end, or the message that has attributes only.
        #[label("`{step}` is missing")]
        at: SourceSpan,
    },
    /// A step that cannot be said in another way.
    #[error("step `{step}` has no `.{way}`")]
    #[diagnostic(
        code(locale::no_way),
        help("add `    .{way} = …` {when}: other words and a smaller action")
    )]
    NoWay {
        /// The step.
        step: String,
        /// The attribute.
        way: &'static str,
        /// When it is said.
        when: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The step's message.
        #[label("`.{way}` is missing")]
        at: SourceSpan,
    },
    /// Words that another language has, and that would be said in Vietnamese here, or not at all.
    #[error("step `{step}` has `.{way}` in `{other}`, not in `{lang}`")]
    #[diagnostic(
        code(locale::not_translated),
        severity(Warning),
        help("add `    .{way} = …`, or remove it there")
    )]
    NotTranslated {
        /// The step.
        step: String,
        /// The attribute.
        way: &'static str,
        /// The language that has it.
        other: String,
        /// The language that lacks it.
        lang: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The step's message.
        #[label("`.{way}` is missing")]
        at: SourceSpan,
    },
    /// A choice without a label.
    #[error("choice `{choice}` of step `{step}` has no label")]
    #[diagnostic(
        code(locale::no_label),
        help("add `    .{choice} = …`, at most 20 characters")
    )]
    NoLabel {
        /// The step.
        step: String,
        /// The choice.
        choice: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The step's message.
        #[label("`.{choice}` is missing")]
        at: SourceSpan,
    },
    /// A choice of a quiz without a reason.
    #[error("the quiz of step `{step}` has no `.{reason}`")]
    #[diagnostic(
        code(locale::no_reason),
        help("add `    .{reason} = …`: one line that says why, after this answer")
    )]
    NoReason {
        /// The step.
        step: String,
        /// The attribute.
        reason: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The step's message.
        #[label("`.{reason}` is missing")]
        at: SourceSpan,
    },
    /// A hint without words.
    #[error("hint `{hint}` of step `{step}` has no words")]
    #[diagnostic(
        code(locale::no_hint),
        help("add `    .{hint} = …`: what to do about that trouble")
    )]
    NoHint {
        /// The step.
        step: String,
        /// The hint.
        hint: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The step's message.
        #[label("`.{hint}` is missing")]
        at: SourceSpan,
    },
    /// Words for a step that says nothing.
    #[error("step `{step}` is a `fork:` and says nothing")]
    #[diagnostic(
        code(locale::silent_step),
        severity(Warning),
        help("remove the message, or say it in a `tell:` step before")
    )]
    SilentStep {
        /// The step.
        step: String,
        /// The file.
        #[source_code]
        file: Source,
        /// Its message.
        #[label("never said")]
        at: SourceSpan,
    },
    /// Two choices of a step that read the same.
    #[error("two choices of step `{step}` are called «{label}»")]
    #[diagnostic(
        code(locale::same_label),
        help("a person must be able to tell them apart")
    )]
    SameLabel {
        /// The step.
        step: String,
        /// The label.
        label: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The first.
        #[label("one choice")]
        first: SourceSpan,
        /// The second.
        #[label("another choice")]
        at: SourceSpan,
    },
    /// A message that belongs to no step.
    #[error("the lesson has no step `{id}`")]
    #[diagnostic(
        code(locale::unused_message),
        severity(Warning),
        help("{}", did_you_mean(nearest.as_deref(), "remove the message, or add the step"))
    )]
    UnusedMessage {
        /// The message.
        id: String,
        /// The step that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("never said")]
        at: SourceSpan,
    },
    /// An attribute that is neither a way to say the step nor the label of a choice.
    #[error("`.{attribute}` of step `{step}` is never said")]
    #[diagnostic(
        code(locale::unused_attribute),
        severity(Warning),
        help("{}", did_you_mean(nearest.as_deref(), "remove it"))
    )]
    UnusedAttribute {
        /// The step.
        step: String,
        /// The attribute.
        attribute: String,
        /// The attribute that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("never said")]
        at: SourceSpan,
    },
}

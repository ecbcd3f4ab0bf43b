//! Everything that can be wrong with one step, wherever it leads.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean, in_words};
use crate::flow::step::ACTIONS;

/// What is wrong with one step of a flow, said to the person who wrote it.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum StepError {
    /// A step that does nothing.
    #[error("step `{step}` does nothing")]
    #[diagnostic(
        code(flow::no_action),
        help("give it one of {}", in_words(&ACTIONS))
    )]
    NoAction {
        /// The step.
        step: String,
        /// The file.
        #[source_code]
        file: Source,
        /// Its id.
        #[label("does nothing")]
        at: SourceSpan,
    },
    /// A step that does two things.
    #[error("step `{step}` does two things: `{one}` and `{other}`")]
    #[diagnostic(
        code(flow::two_actions),
        help("one step, one action: make two steps of it")
    )]
    TwoActions {
        /// The step.
        step: String,
        /// The first action.
        one: &'static str,
        /// The other action.
        other: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The first action.
        #[label("one action")]
        first: SourceSpan,
        /// The other action.
        #[label("another action")]
        at: SourceSpan,
    },
    /// A key with nothing in it: no choices, nothing that is accepted, no values.
    #[error("step `{step}` has an empty `{key}`")]
    #[diagnostic(code(flow::empty), help("write at least one entry, or do without it"))]
    Empty {
        /// The step.
        step: String,
        /// The key.
        key: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("nothing in here")]
        at: SourceSpan,
    },
    /// A choice whose name means something else in the locale.
    #[error("a choice cannot be called `{choice}`")]
    #[diagnostic(
        code(flow::reserved_choice),
        help("`.{choice}` of a message is {what}, not the label of a choice")
    )]
    ReservedChoice {
        /// The choice.
        choice: String,
        /// What the attribute of that name is.
        what: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("reserved")]
        at: SourceSpan,
    },
    /// A quiz that names a choice twice.
    #[error("the quiz of step `{step}` has the choice `{choice}` twice")]
    #[diagnostic(
        code(flow::choice_twice),
        help("a choice is right or wrong, once: remove one of the two")
    )]
    ChoiceTwice {
        /// The step.
        step: String,
        /// The choice.
        choice: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The first.
        #[label("first here")]
        first: SourceSpan,
        /// The second.
        #[label("here again")]
        at: SourceSpan,
    },
    /// `remember:` with the name of what is always known.
    #[error("a choice cannot be remembered as `address`")]
    #[diagnostic(
        code(flow::reserved_note),
        help("`address` is the form of address, which is known already: take another name")
    )]
    ReservedNote {
        /// The file.
        #[source_code]
        file: Source,
        /// The name.
        #[label("reserved")]
        at: SourceSpan,
    },
    /// A hint whose name means something else in the locale.
    #[error("a hint of step `{step}` cannot be called `{hint}`")]
    #[diagnostic(
        code(flow::reserved_hint),
        help(
            "`.{hint}` of its message is a way to say the step, a label or a reason: take another name"
        )
    )]
    ReservedHint {
        /// The step.
        step: String,
        /// The hint.
        hint: String,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("reserved")]
        at: SourceSpan,
    },
    /// A deadline that nobody waits for.
    #[error("step `{step}` would go on by itself after `{text}`")]
    #[diagnostic(
        code(flow::long_deadline),
        help(
            "a deadline is at most `12h`: whoever is silent for longer rests, and comes back by themselves"
        )
    )]
    LongDeadline {
        /// The step.
        step: String,
        /// As written.
        text: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The length of time.
        #[label("too long")]
        at: SourceSpan,
    },
    /// `words:` for a choice that the step does not offer.
    #[error("step `{step}` has words for `{choice}`, but offers no such choice")]
    #[diagnostic(
        code(flow::unknown_choice),
        help("{}", did_you_mean(nearest.as_deref(), "add the choice to `ask:`, or remove the words"))
    )]
    UnknownChoice {
        /// The step.
        step: String,
        /// The choice.
        choice: String,
        /// The choice that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("not offered")]
        at: SourceSpan,
    },
    /// The same words for two choices or hints of a step.
    #[error("step `{step}` takes `{word}` for two things")]
    #[diagnostic(
        code(flow::ambiguous_word),
        help("a person who says this must mean one thing: remove it from one of the two")
    )]
    AmbiguousWord {
        /// The step.
        step: String,
        /// The word as written the second time.
        word: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The first.
        #[label("one meaning")]
        first: SourceSpan,
        /// The second.
        #[label("another meaning")]
        at: SourceSpan,
    },
    /// A key that this kind of step has no use for.
    #[error("`{key}` has no meaning for step `{step}`, which is a `{action}:` step")]
    #[diagnostic(code(flow::misplaced), help("{help}"))]
    Misplaced {
        /// The step.
        step: String,
        /// The key.
        key: &'static str,
        /// The kind of step.
        action: &'static str,
        /// Where it has a meaning.
        help: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("has no meaning here")]
        at: SourceSpan,
    },
    /// An outcome that does not exist.
    #[error("a lesson cannot end as `{outcome}`")]
    #[diagnostic(
        code(flow::unknown_outcome),
        help("{}", did_you_mean(
            nearest.as_deref(),
            "it ends as `mastered-candidate`, `done`, `stopped` or `mentor`",
        ))
    )]
    UnknownOutcome {
        /// As written.
        outcome: String,
        /// The outcome that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The outcome.
        #[label("no such outcome")]
        at: SourceSpan,
    },
}

//! Everything that can be wrong with words that fit their place: hard to follow, or not to be relied on.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};

/// What makes words hard for the people they are for, said to the person who wrote them.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum WordingError {
    /// Two explanations of a step in nearly the same words.
    #[error("two explanations of step `{step}` have {percent} % of their words in common")]
    #[diagnostic(
        code(locale::same_words),
        help(
            "who did not understand the first will not understand the second: say it in other words, with a smaller action"
        )
    )]
    SameWords {
        /// The step.
        step: String,
        /// How many words are the same, in percent of both.
        percent: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// The earlier explanation.
        #[label("these words")]
        first: SourceSpan,
        /// The later explanation.
        #[label("nearly the same again")]
        at: SourceSpan,
    },
    /// A sentence that is longer than people of eighty follow.
    #[error("a sentence of {words} words is hard to follow: at most {most}")]
    #[diagnostic(
        code(locale::long_sentence),
        severity(Warning),
        help("make two sentences of it, or leave something out")
    )]
    LongSentence {
        /// How many words it has.
        words: usize,
        /// The most there should be.
        most: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// The sentence.
        #[label("{words} words")]
        at: SourceSpan,
    },
    /// A message of more sentences than people of eighty remember.
    #[error("{sentences} sentences at once are hard to remember: at most {most}")]
    #[diagnostic(
        code(locale::many_sentences),
        severity(Warning),
        help("say what is to be done now, and leave the rest to the next step or to `.why`")
    )]
    ManySentences {
        /// How many there are.
        sentences: usize,
        /// The most there should be.
        most: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// The words.
        #[label("{sentences} sentences")]
        at: SourceSpan,
    },
    /// Words that blame whoever reads them.
    #[error("«{words}» blames whoever reads it")]
    #[diagnostic(
        code(locale::blame),
        severity(Warning),
        help(
            "say what comes next: «Chưa được, mình thử cách khác»; nobody comes back to be blamed"
        )
    )]
    Blame {
        /// As written, with `…` for a form of address.
        words: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The words.
        #[label("a reproach")]
        at: SourceSpan,
    },
    /// A word that people who learn the telephone late do not know.
    #[error("`{word}` is a hard word")]
    #[diagnostic(
        code(locale::hard_word),
        severity(Warning),
        help("say «{plain}»; the words of a button may stand beside it in «»")
    )]
    HardWord {
        /// As written.
        word: String,
        /// The plain word for it.
        plain: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The word.
        #[label("not everybody knows this word")]
        at: SourceSpan,
    },
    /// A label that nobody has seen for sure, named as if it were there.
    #[error("nobody knows for sure that the screen says «{label}»")]
    #[diagnostic(
        code(locale::unsure_label),
        severity(Warning),
        help(
            "say the goal first, then the label with «thường», «hay», «có thể» or «giống», or ask whether it is there"
        )
    )]
    UnsureLabel {
        /// The label.
        label: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The label in the words.
        #[label("said as a fact")]
        at: SourceSpan,
    },
    /// A label under `unsure:` that the words never name.
    #[error("`{name}` never names «{label}», which the lesson lists under `unsure`")]
    #[diagnostic(
        code(locale::never_named),
        severity(Warning),
        help("{}", did_you_mean(nearest.as_deref(), "remove it from `unsure`"))
    )]
    NeverNamed {
        /// The label.
        label: String,
        /// The label of the words that was probably meant.
        nearest: Option<String>,
        /// The file of the words.
        name: String,
    },
    /// The label of a choice that means something else wherever it is said.
    #[error("the label «{label}» of step `{step}` is also {meaning}")]
    #[diagnostic(
        code(locale::taken_label),
        severity(Warning),
        help("whoever types it would be misunderstood: call the choice otherwise")
    )]
    TakenLabel {
        /// The step.
        step: String,
        /// The label.
        label: String,
        /// What else it means, such as "a call for a person".
        meaning: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The name of the choice.
        #[label("has a meaning already")]
        at: SourceSpan,
    },
}

//! Everything that can be wrong with a file of texts by itself, or with the words outside lessons.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};
use crate::locale::{AnswerError, KIND_PREFIX, LessonError, WordingError};

/// What is wrong with the texts, said to the person who wrote them.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum LocaleError {
    /// The words of a lesson do not fit it.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Lesson(#[from] LessonError),
    /// Words are hard to follow, or not to be relied on.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Wording(#[from] WordingError),
    /// The answers do not fit the questions.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Answer(#[from] AnswerError),
    /// A language that must be complete has no words outside lessons.
    #[error("there is no `{lang}/main.ftl`")]
    #[diagnostic(
        code(locale::no_main_file),
        help("write it: all words outside lessons, in the language `{lang}`")
    )]
    NoMainFile {
        /// The language.
        lang: String,
    },
    /// An entry is not of Fluent's form; it is left out.
    #[error("{message}")]
    #[diagnostic(
        code(locale::syntax),
        help(
            "a message is `name = words`, its attributes `    .name = words` below it, a variable `{{ $name }}`"
        )
    )]
    Syntax {
        /// The parser's own words.
        message: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The first line of the entry.
        #[label("this entry cannot be read")]
        at: SourceSpan,
    },
    /// Parts of a message stand in each other deeper than anybody could read; none of the file is.
    #[error("more than {most} braces and calls stand in each other here")]
    #[diagnostic(
        code(locale::too_deep),
        help(
            "close the braces `{{ … }}`, or say it in several messages; none of this file is read"
        )
    )]
    TooDeep {
        /// The most there may be.
        most: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// The first that is too deep.
        #[label("one too many")]
        at: SourceSpan,
    },
    /// A message, term or attribute stands twice.
    #[error("`{id}` stands here twice")]
    #[diagnostic(code(locale::duplicate), help("remove or rename one of the two"))]
    Duplicate {
        /// Its name.
        id: String,
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
    /// A variable that has no value where the text is said.
    #[error("`${variable}` has no value here")]
    #[diagnostic(
        code(locale::unknown_variable),
        help("{}", did_you_mean(nearest.as_deref(), known))
    )]
    UnknownVariable {
        /// The variable without its `$`.
        variable: String,
        /// The variable that was probably meant.
        nearest: Option<String>,
        /// Which variables there are, in words.
        known: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The variable.
        #[label("has no value")]
        at: SourceSpan,
    },
    /// A text says another one, or asks a function, that does not exist.
    #[error("there is no `{name}` to put in here")]
    #[diagnostic(
        code(locale::unknown_reference),
        help("{}", did_you_mean(nearest.as_deref(), "terms come from this file or from `terms.ftl`, messages from this file"))
    )]
    UnknownReference {
        /// As written, terms with their `-`.
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The reference.
        #[label("does not exist")]
        at: SourceSpan,
    },
    /// A text that cannot be said, though every part of it exists.
    #[error("`{id}` cannot be said: {message}")]
    #[diagnostic(
        code(locale::faulty),
        help("perhaps it contains itself; say it without the other text")
    )]
    Faulty {
        /// The message or attribute.
        id: String,
        /// What Fluent says.
        message: String,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("cannot be said")]
        at: SourceSpan,
    },
    /// A plural form that Vietnamese does not have.
    #[error("`[{form}]` never matches: Vietnamese has one form for every number")]
    #[diagnostic(
        code(locale::never_matches),
        help("name the number itself, such as `[0]` or `[1]`, or write the text once")
    )]
    NeverMatches {
        /// The form.
        form: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The form.
        #[label("never matches")]
        at: SourceSpan,
    },
    /// Braces that a person would read.
    #[error("people would read the brace in `\"{text}\"`")]
    #[diagnostic(
        code(locale::raw_braces),
        help("write it in words, or with « » around it")
    )]
    RawBraces {
        /// The text between the quotes.
        text: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The text.
        #[label("said as it is")]
        at: SourceSpan,
    },
    /// A key that the program says does not exist.
    #[error("`{lang}/main.ftl` has no `{key}`")]
    #[diagnostic(
        code(locale::no_key),
        help("{}", did_you_mean(nearest.as_deref(), "add it: the program says it"))
    )]
    NoKey {
        /// The language.
        lang: String,
        /// The key.
        key: String,
        /// A key of the file that the program never says, and that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The file's end.
        #[label("`{key}` is missing")]
        at: SourceSpan,
    },
    /// The label of a topic that the menu does not have.
    #[error("the menu has no topic for `{key}`")]
    #[diagnostic(
        code(locale::unused_topic),
        severity(Warning),
        help("{}", did_you_mean(nearest.as_deref(), "remove it, or add the topic to `flows/menu.yaml`"))
    )]
    UnusedTopic {
        /// The key.
        key: String,
        /// The label that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("never said")]
        at: SourceSpan,
    },
    /// A kind of help that a lesson asks for has no words.
    #[error(
        "the lesson `{lesson}` asks for help with `{kind}`, and `{lang}/main.ftl` has no words for it"
    )]
    #[diagnostic(
        code(locale::no_kind),
        help("{}", did_you_mean(nearest.as_deref(), &format!("add `{KIND_PREFIX}{kind} = …`: a mentor reads it")))
    )]
    NoKind {
        /// The kind.
        kind: String,
        /// A lesson that asks for it.
        lesson: String,
        /// The language.
        lang: String,
        /// The kind with words that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The file's end.
        #[label("`{KIND_PREFIX}{kind}` is missing")]
        at: SourceSpan,
    },
    /// Words for a kind of help that no lesson asks for.
    #[error("no lesson asks for the kind of help `{key}`")]
    #[diagnostic(
        code(locale::unused_kind),
        severity(Warning),
        help("{}", did_you_mean(nearest.as_deref(), "remove it; lessons name kinds of help in `handoff` and `appoint`"))
    )]
    UnusedKind {
        /// The key.
        key: String,
        /// The words that were probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("never said")]
        at: SourceSpan,
    },
    /// A key that the program never says.
    #[error("the program never says `{key}`")]
    #[diagnostic(
        code(locale::unused_key),
        severity(Warning),
        help("remove it, or correct its name")
    )]
    UnusedKey {
        /// The key.
        key: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("never said")]
        at: SourceSpan,
    },
    /// A text uses other variables than the same text in Vietnamese.
    #[error("`{key}` {difference} in `{lang}`, unlike in `vi`")]
    #[diagnostic(
        code(locale::other_variables),
        help("a fact that is said in one language must be said in the other")
    )]
    OtherVariables {
        /// The key.
        key: String,
        /// The language.
        lang: String,
        /// What differs, such as "does not say `$count`".
        difference: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("says something else")]
        at: SourceSpan,
    },
    /// A label is longer than platforms show.
    #[error("the label «{label}» has {length} characters; platforms show {most}")]
    #[diagnostic(code(locale::long_label), help("say it shorter"))]
    LongLabel {
        /// The label.
        label: String,
        /// Its length in characters.
        length: usize,
        /// The most there may be.
        most: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("{length} characters")]
        at: SourceSpan,
    },
}

//! What can be wrong with the form of a YAML file, before anything is known of its meaning.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};

/// What is wrong with the form of a YAML file, said to the person who wrote it.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum YamlError {
    /// The file is no YAML; nothing after this place was read.
    #[error("{message}")]
    #[diagnostic(
        code(yaml::syntax),
        help("{remedy}; the rest of the file was not read")
    )]
    Syntax {
        /// The parser's own words, without the place.
        message: String,
        /// What to do.
        remedy: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// Where reading stopped.
        #[label("reading stopped here")]
        at: SourceSpan,
    },
    /// A key that the format does not have.
    #[error("{what} has no key `{key}`")]
    #[diagnostic(
        code(yaml::unknown_key),
        help("{}", did_you_mean(nearest.as_deref(), &format!("the keys are {known}")))
    )]
    UnknownKey {
        /// What has the key, such as "a flow".
        what: String,
        /// The key as written.
        key: String,
        /// The key that was probably meant.
        nearest: Option<String>,
        /// Every key there is, as a list in words.
        known: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("not a key of the format")]
        at: SourceSpan,
    },
    /// A key that must be there is not.
    #[error("{what} needs the key `{key}`")]
    #[diagnostic(code(yaml::missing_key), help("add `{key}: …`"))]
    MissingKey {
        /// What lacks the key.
        what: String,
        /// The key.
        key: String,
        /// The file.
        #[source_code]
        file: Source,
        /// What lacks the key: its own key, or the file's beginning.
        #[label("`{key}` is missing here")]
        at: SourceSpan,
    },
    /// A key stands twice in one place.
    #[error("`{key}` stands here twice")]
    #[diagnostic(code(yaml::duplicate_key), help("remove or rename one of the two"))]
    DuplicateKey {
        /// The key.
        key: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The second one.
        #[label("here again")]
        at: SourceSpan,
        /// The first one.
        #[label("first here")]
        first: SourceSpan,
    },
    /// A value is not of the form its key wants.
    #[error("`{key}` wants {expected}, not {found}")]
    #[diagnostic(code(yaml::unexpected_value), help("{remedy}"))]
    Unexpected {
        /// The key.
        key: String,
        /// What it wants, such as "a list of words".
        expected: String,
        /// What is there, such as "a mapping".
        found: String,
        /// What to do.
        remedy: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The value, or its key where the value is empty.
        #[label("cannot be this")]
        at: SourceSpan,
    },
}

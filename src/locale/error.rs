//! Everything that can be wrong with the texts.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::Source;

/// What is wrong with the texts, said to the person who wrote them.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum LocaleError {
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
}

//! Everything that can be wrong with the file of the menu.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};
use crate::yaml::YamlError;

/// What is wrong with the menu, said to the person who wrote it.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum MenuError {
    /// The file is not of the form that it has.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Form(#[from] YamlError),
    /// The file is larger than any menu.
    #[error("`{name}` has {bytes} bytes; at most {most} are read")]
    #[diagnostic(code(menu::too_big), help("keep the ids of the lessons only"))]
    TooBig {
        /// The file.
        name: String,
        /// Its size.
        bytes: usize,
        /// The most there may be.
        most: usize,
    },
    /// A topic whose name has other letters than ids have.
    #[error("`{id}` cannot be the id of a topic")]
    #[diagnostic(
        code(menu::bad_id),
        help(
            "an id begins with a letter from a to z, goes on with a to z, 0 to 9 and `-`, and has at most {most} letters"
        )
    )]
    BadId {
        /// The id as written.
        id: String,
        /// The most letters there may be.
        most: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// The id.
        #[label("not an id")]
        at: SourceSpan,
    },
    /// A list without lessons.
    #[error("there is nothing in `{list}`")]
    #[diagnostic(code(menu::empty), help("name its lessons, or remove it"))]
    Empty {
        /// The list.
        list: String,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("nothing in here")]
        at: SourceSpan,
    },
    /// More lessons are shown first than people read.
    #[error("{found} lessons are too many to be shown first: at most {most}")]
    #[diagnostic(
        code(menu::too_many),
        help("keep those that most people want; all others are found by topic")
    )]
    TooMany {
        /// How many there are.
        found: usize,
        /// The most there may be.
        most: usize,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("at most {most}")]
        at: SourceSpan,
    },
    /// A lesson that does not exist.
    #[error("there is no lesson `{lesson}`")]
    #[diagnostic(
        code(menu::unknown_lesson),
        help("{}", did_you_mean(nearest.as_deref(), "remove it, or add the lesson"))
    )]
    UnknownLesson {
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
    /// A lesson stands twice in one list.
    #[error("`{lesson}` stands in `{list}` twice")]
    #[diagnostic(code(menu::twice), help("remove one of the two"))]
    Twice {
        /// The lesson.
        lesson: String,
        /// The list.
        list: String,
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
    /// A lesson is listed that says that it is not to be.
    #[error("the lesson `{lesson}` says `menu: no`, but is listed")]
    #[diagnostic(
        code(menu::not_for_menu),
        help("remove it here, or remove `menu: no` from its file")
    )]
    NotForMenu {
        /// The lesson.
        lesson: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The lesson.
        #[label("not for the menu")]
        at: SourceSpan,
    },
    /// Lessons that the menu does not lead to.
    #[error("no topic leads to {lessons}")]
    #[diagnostic(
        code(menu::unlisted),
        severity(Warning),
        help(
            "add each lesson to a topic, or write `menu: no` into its file if only others run it"
        )
    )]
    Unlisted {
        /// The lessons.
        lessons: String,
        /// The file of the menu.
        #[source_code]
        file: Source,
        /// The key.
        #[label("not in any of these")]
        at: SourceSpan,
    },
}

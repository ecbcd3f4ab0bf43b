//! What can be wrong with lessons and texts as files, and one type for every problem of the shelf.

use std::io;

use miette::Diagnostic;
use thiserror::Error;

use crate::diagnose::did_you_mean;
use crate::faq::FaqError;
use crate::flow::FlowError;
use crate::id::FlowId;
use crate::library::RecordingError;
use crate::locale::LocaleError;
use crate::menu::MenuError;
use crate::picture::PictureError;

/// One problem of the lessons and their words.
#[derive(Debug, Error, Diagnostic)]
pub enum Problem {
    /// Of a file or folder as such.
    #[error(transparent)]
    #[diagnostic(transparent)]
    File(#[from] FileError),
    /// Of a flow.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Flow(#[from] FlowError),
    /// Of a screen that pictures share.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Picture(#[from] PictureError),
    /// Of the questions.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Faq(#[from] FaqError),
    /// Of the menu.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Menu(#[from] MenuError),
    /// Of a text.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Locale(#[from] LocaleError),
    /// Of a recorded voice.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Recording(#[from] RecordingError),
}

/// What is wrong with a file or folder before its contents are looked at.
#[derive(Debug, Error, Diagnostic)]
pub enum FileError {
    /// It cannot be read.
    #[error("cannot read `{name}`")]
    #[diagnostic(
        code(file::unreadable),
        help("check that it is there, that no link points in a circle, and that it may be read")
    )]
    Unreadable {
        /// Its path.
        name: String,
        /// What the system says.
        #[source]
        cause: io::Error,
    },
    /// It is not in UTF-8.
    #[error("`{name}` is not in UTF-8: line {line} has a letter in another encoding")]
    #[diagnostic(
        code(file::not_utf8),
        help("open it in an editor and save it with the encoding UTF-8")
    )]
    NotUtf8 {
        /// Its path.
        name: String,
        /// The first bad line, from 1.
        line: usize,
    },
    /// It is larger than any file of its kind.
    #[error("`{name}` has {bytes} bytes; at most {most} are read")]
    #[diagnostic(
        code(file::too_big),
        help("a lesson this long should be several lessons")
    )]
    TooBig {
        /// Its path.
        name: String,
        /// Its size.
        bytes: u64,
        /// The most there may be.
        most: u64,
    },
    /// A folder has nothing in it that could be read.
    #[error("`{name}` has no {what} in it")]
    #[diagnostic(
        code(file::nothing),
        help("name the folder that has them, or leave the option out to use those built in")
    )]
    Nothing {
        /// The folder's path.
        name: String,
        /// What was looked for, such as "`.yaml` file".
        what: &'static str,
    },
    /// A transcript in which nobody says anything.
    #[error("`{name}` is empty: nothing in it is ever played")]
    #[diagnostic(
        code(file::empty_transcript),
        severity(Warning),
        help("remove it, or let `camtay play {flow} --save {name} --force` write it")
    )]
    EmptyTranscript {
        /// Its path.
        name: String,
        /// The lesson it is about.
        flow: FlowId,
    },
    /// A transcript of a lesson that does not exist.
    #[error("`{name}` is about the lesson `{flow}`, which does not exist")]
    #[diagnostic(
        code(file::no_lesson),
        severity(Warning),
        help("{}", did_you_mean(nearest.as_deref(), "remove it, or rename its folder as the lesson was renamed"))
    )]
    NoLesson {
        /// Its path.
        name: String,
        /// The lesson.
        flow: FlowId,
        /// The lesson that was probably meant.
        nearest: Option<String>,
    },
    /// A file lies or is called so that nobody would ever read it.
    #[error("`{name}` is not read, because of its place or its name")]
    #[diagnostic(code(file::stray), help("{help}"))]
    Stray {
        /// Its path.
        name: String,
        /// Where such files lie.
        help: &'static str,
    },
}

//! Everything that can be wrong with the description of a picture.

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};
use crate::yaml::YamlError;

/// What is wrong with a picture or a shared screen, said to the person who wrote it.
#[derive(Clone, Debug, Error, Diagnostic)]
pub enum PictureError {
    /// The file of shared screens is not of the form that it has.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Form(#[from] YamlError),
    /// An id with other letters than ids have.
    #[error("`{id}` cannot be the id of {what}")]
    #[diagnostic(
        code(picture::bad_id),
        help(
            "an id begins with a letter from a to z, goes on with a to z, 0 to 9 and `-`, and has at most {most} letters"
        )
    )]
    BadId {
        /// The id as written.
        id: String,
        /// What it is the id of, such as "a screen".
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
    /// A screen that no file describes.
    #[error("there is no screen `{screen}`")]
    #[diagnostic(
        code(picture::unknown_screen),
        help("{}", did_you_mean(
            nearest.as_deref(),
            "describe it in `screens.yaml`, or here with `title:` and `show:`",
        ))
    )]
    UnknownScreen {
        /// As written.
        screen: String,
        /// The screen that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The name.
        #[label("not described anywhere")]
        at: SourceSpan,
    },
    /// A shared screen that no step shows.
    #[error("no step shows the screen `{screen}`")]
    #[diagnostic(
        code(picture::unused_screen),
        severity(Warning),
        help("remove it, or show it at a step with `picture: {{ screen: {screen} }}`")
    )]
    UnusedScreen {
        /// Its name.
        screen: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The name.
        #[label("never shown")]
        at: SourceSpan,
    },
    /// A thing to tap that the screen does not have.
    #[error("nothing on the screen is called `{tap}`")]
    #[diagnostic(
        code(picture::unknown_tap),
        help("{}", did_you_mean(nearest.as_deref(), &things(known)))
    )]
    UnknownTap {
        /// As written.
        tap: String,
        /// The thing that was probably meant.
        nearest: Option<String>,
        /// Every id on the screen, as a list in words.
        known: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The id.
        #[label("not on the screen")]
        at: SourceSpan,
    },
    /// An icon that is not in the set.
    #[error("there is no icon `{icon}`")]
    #[diagnostic(
        code(picture::unknown_icon),
        help("{}", did_you_mean(nearest.as_deref(), &format!("the icons are {known}")))
    )]
    UnknownIcon {
        /// As written.
        icon: String,
        /// The icon that was probably meant.
        nearest: Option<String>,
        /// Every icon, as a list in words.
        known: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The name.
        #[label("not drawn")]
        at: SourceSpan,
    },
    /// A picture that is of a shared screen and described in place, or neither.
    #[error("a picture is either of a shared `screen:` or described by `show:`")]
    #[diagnostic(code(picture::which_screen), help("{help}"))]
    WhichScreen {
        /// What to do.
        help: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The second of the keys, or that of the picture.
        #[label("here")]
        at: SourceSpan,
    },
    /// A screen with nothing on it.
    #[error("there is nothing on the screen")]
    #[diagnostic(
        code(picture::nothing_shown),
        help("write at least the thing to tap, such as `- button: Đăng nhập`")
    )]
    NothingShown {
        /// The file.
        #[source_code]
        file: Source,
        /// The `show:` key.
        #[label("nothing in here")]
        at: SourceSpan,
    },
    /// An item of no kind.
    #[error("an item of `show` must say what it is")]
    #[diagnostic(code(picture::no_kind), help("give it one of {known}"))]
    NoKind {
        /// Every kind, as a list in words.
        known: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The item.
        #[label("of no kind")]
        at: SourceSpan,
    },
    /// An item of two kinds.
    #[error("an item of `show` is both `{one}` and `{other}`")]
    #[diagnostic(
        code(picture::two_kinds),
        help("make two items of it: begin the second with `- {other}: …`")
    )]
    TwoKinds {
        /// The first kind.
        one: &'static str,
        /// The other kind.
        other: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The first kind.
        #[label("one kind")]
        first: SourceSpan,
        /// The other kind.
        #[label("another kind")]
        at: SourceSpan,
    },
    /// A key that this kind of item has no use for.
    #[error("`{key}` has no meaning for `{kind}`")]
    #[diagnostic(code(picture::misplaced), help("{help}"))]
    Misplaced {
        /// The key.
        key: &'static str,
        /// The kind of item.
        kind: &'static str,
        /// Where it has a meaning.
        help: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The key.
        #[label("has no meaning here")]
        at: SourceSpan,
    },
    /// Two things on a screen with one id.
    #[error("two things on the screen are called `{id}`")]
    #[diagnostic(
        code(picture::same_id),
        help("the arrow points at one thing: rename one of the two")
    )]
    SameId {
        /// The id.
        id: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The first.
        #[label("one thing")]
        first: SourceSpan,
        /// The second.
        #[label("another thing")]
        at: SourceSpan,
    },
    /// More of something than a screen may have.
    #[error("{found} {what} are too many: at most {most}")]
    #[diagnostic(
        code(picture::too_many),
        help("keep the thing to tap and what is right beside it")
    )]
    TooMany {
        /// What there is too much of, such as "items".
        what: &'static str,
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
    /// Items that are too high together.
    #[error("the items do not fit on the screen: they are {percent} % too high")]
    #[diagnostic(
        code(picture::too_high),
        help("leave out what is not beside the thing to tap, or shorten long labels")
    )]
    TooHigh {
        /// By how much, in hundredths of the screen.
        percent: i32,
        /// The file.
        #[source_code]
        file: Source,
        /// The `show:` key.
        #[label("{percent} % too high")]
        at: SourceSpan,
    },
    /// A label that would be too small to read.
    #[error("`{label}` is too long for its place")]
    #[diagnostic(
        code(picture::too_long),
        help("shorten it to the words that people look for, and end it with `…`")
    )]
    TooLong {
        /// The label.
        label: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The label.
        #[label("does not fit")]
        at: SourceSpan,
    },
    /// A letter that cannot be drawn.
    #[error("`{letter}` cannot be drawn")]
    #[diagnostic(
        code(picture::unknown_letter),
        help(
            "the typeface has the letters of Vietnamese and of western European languages: write it in words"
        )
    )]
    UnknownLetter {
        /// The letter.
        letter: char,
        /// The file.
        #[source_code]
        file: Source,
        /// The label.
        #[label("has `{letter}`")]
        at: SourceSpan,
    },
}

/// What is on a screen, or what to do where nothing on it has an id.
fn things(known: &str) -> String {
    if known.is_empty() {
        "give the thing an `id:`".to_owned()
    } else {
        format!("the screen has {known}")
    }
}

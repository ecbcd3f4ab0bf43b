//! The forms of the files that authors and operators write, as JSON Schema (2020-12): with it an editor
//! completes keys, says what each is for, and underlines what cannot be.
//!
//! A schema knows the form only. What a form cannot say (a way that leads nowhere, a lesson that never
//! ends) is said by `camtay check`. Limits are those of the readers, so that both never differ.

mod channels;
mod config;
mod faq;
mod flow;
mod menu;
mod parts;
mod screens;
mod step;

use serde_json::Value;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A lesson: `flows/<id>.yaml`.
    Flow,
    /// The screens that lessons share: `flows/screens.yaml`.
    Screens,
    /// The questions outside of lessons: `flows/faq.yaml`.
    Faq,
    /// What is offered to whoever has not said what they want: `flows/menu.yaml`.
    Menu,
    /// The configuration of an installation: `camtay.yaml`.
    Config,
}

/// Every [`Kind`].
pub const KINDS: [Kind; 5] = [
    Kind::Flow,
    Kind::Screens,
    Kind::Faq,
    Kind::Menu,
    Kind::Config,
];

impl Kind {
    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Flow => "flow",
            Self::Screens => "screens",
            Self::Faq => "faq",
            Self::Menu => "menu",
            Self::Config => "config",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.name() == name)
    }

    /// The schema of such a file.
    #[must_use]
    pub fn schema(self) -> Value {
        match self {
            Self::Flow => flow::schema(),
            Self::Screens => screens::schema(),
            Self::Faq => faq::schema(),
            Self::Menu => menu::schema(),
            Self::Config => config::schema(),
        }
    }
}

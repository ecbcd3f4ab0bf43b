//! Lessons as written by flow authors: the YAML format, its model, and everything said about mistakes.
//!
//! Knows structure only: the words of a flow live in `locale`.

mod draft;
mod error;
mod graph;
pub mod model;
mod names;
pub mod parse;
mod step;
mod step_error;

pub use error::FlowError;
pub use model::{Action, Choice, Flow, OnStuck, Outcome, Screens, Step};
pub use names::same_names;
pub use parse::parse;
pub use step_error::StepError;

/// The attributes of a step's message that are ways to say it, so no choice may have their names.
pub const WAYS: [&str; 4] = ["again", "simpler", "where", "why"];

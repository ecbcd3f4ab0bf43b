//! Lessons as written by flow authors: the YAML format, its model, and everything said about mistakes.
//!
//! Knows structure only: the words of a flow live in `locale`. The format is told in `docs/flows.md`.

mod action;
mod draft;
mod error;
mod graph;
pub mod model;
mod moved;
mod names;
mod notes;
pub mod parse;
mod runs;
mod step;
mod step_error;
mod together;
mod together_error;
mod unsure;
mod waiting;

pub use error::{FlowError, Refused};
pub use model::{
    ADDRESS, ADDRESS_VALUES, Action, BECAUSE, Choice, Deadline, Flow, Hint, MAX_RUNS, OnStuck,
    Outcome, QuizChoice, Screens, Step,
};
pub use parse::{parse, read};
pub(crate) use step::{ACTIONS, EXTRAS};
pub use step_error::StepError;
pub use together::{Written, check_together};
pub use together_error::TogetherError;

/// The attributes of a step's message that are ways to say it, so no choice may have their names.
pub const WAYS: [&str; 4] = ["again", "simpler", "where", "why"];

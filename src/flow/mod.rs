//! Lessons as written by flow authors: the YAML format, its model, and everything said about mistakes.
//!
//! Knows structure only: the words of a flow live in `locale`.

pub mod model;

pub use model::{Action, Choice, Flow, OnStuck, Outcome, PictureSpec, Screens, Step};

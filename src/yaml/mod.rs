//! YAML as a tree in which everything knows its place in the file.
//!
//! The only module that knows the YAML parser. Reads no files and knows no format: a format asks
//! [`Fields`] for what it expects, and every surprise is kept, not only the first.

mod error;
mod fields;
mod remedy;
mod tree;

pub use error::YamlError;
pub use fields::{Fields, Problems};
pub use tree::{Entry, Node, Value, Word, read};

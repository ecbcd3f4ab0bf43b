//! What is fuzzed, as the tests of the project have it: `cargo test` runs the same functions over every
//! file of `corpus/`.
#![allow(missing_docs)]

#[path = "../../it/fuzzing/targets.rs"]
pub mod targets;
pub mod webhooks;

//! Proves delivery against a local stub of each platform, with a real store.
//!
//! The stub checks every call as the platform would and fails the test at the first it would refuse.

mod checks;
mod given;
mod order;
mod pictures;
mod platform;
mod retries;
mod schedule;
mod tokens;
mod uploads;
mod words;

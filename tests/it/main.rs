//! The integration tests: one binary, one module a subject.
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

mod config;
mod delivery;
mod e2e;
mod erasing;
mod faq;
mod faults;
mod flows;
mod fuzzing;
mod helpers;
mod lessons;
mod library;
mod locales;
mod menu;
mod pictures;
mod practice;
mod restart;
mod server;
mod store;
mod tidy;
mod transcripts;
mod understanding;
mod walks;
mod webhooks;
mod world;

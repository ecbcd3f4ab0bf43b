//! Cầm Tay: a patient helper for elders learning digital tasks.

pub mod channels;
pub mod cli;
pub mod config;
pub mod content;
pub mod event;
pub mod flow;
pub mod house;
pub mod id;
pub mod locale;
pub mod message;
pub mod store;
pub mod text;
pub mod turn;
pub mod understand;

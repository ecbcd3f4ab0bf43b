//! Cầm Tay: a patient helper for elders learning digital tasks.

pub mod channels;
pub mod check;
pub mod class;
pub mod config;
pub mod content;
pub mod desk;
pub mod diagnose;
pub mod dispatch;
pub mod duration;
pub mod event;
pub mod flow;
pub mod house;
pub mod id;
pub mod library;
pub mod locale;
pub mod message;
pub mod speech;
pub mod store;
pub mod text;
pub mod turn;
pub mod tutor;
pub mod understand;
pub mod yaml;

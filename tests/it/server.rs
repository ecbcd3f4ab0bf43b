//! Proves the HTTP side: deadlines, limits, webhooks, the try-it page.
//!
//! Everything here goes over real sockets to a real store; deadlines are set to milliseconds.

mod admin;
mod client;
mod health;
mod limits;
mod pages;
mod service;
mod streams;
mod webhooks;

//! Proves the contract of the store.

mod acceptance;
mod erase;
mod given;
mod keys;
mod long;
mod opening;
mod outbox;
mod stalls;
mod turns;

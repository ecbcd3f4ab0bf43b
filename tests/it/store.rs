//! Proves the contract of the store.

mod acceptance;
mod backup;
mod damage;
mod desk;
mod erase;
mod given;
mod keys;
mod long;
mod opening;
mod outbox;
mod prune;
mod room;
mod stalls;
mod turns;
pub mod versions;
mod wal;

//! Codecs and their proofs, as the tests of webhooks have them.

#[path = "../../it/webhooks/given.rs"]
pub mod given;

//! Proves the contract of the store.

//! Proves conversations as scripts.

//! Proves the configuration: every problem at once, with the name of its key.

//! Proves the process killed at random moments under load.

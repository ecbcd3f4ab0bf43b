//! Proves the shipped lessons, walked through every transition in both languages.

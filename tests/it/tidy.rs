//! Proves the house rules, read from the source as text.

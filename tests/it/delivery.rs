//! Proves delivery against a local stub of each platform.

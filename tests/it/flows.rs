//! Proves flow files: every mistake with its place, cause and remedy.

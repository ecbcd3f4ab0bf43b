//! Proves locales: chains, arguments, isolation marks, coverage.

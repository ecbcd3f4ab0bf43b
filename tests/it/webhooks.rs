//! Proves recorded webhooks of every platform, as tables.

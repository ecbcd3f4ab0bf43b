//! Proves the HTTP side: deadlines, limits, webhooks, the try-it page.

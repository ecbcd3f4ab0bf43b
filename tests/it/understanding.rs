//! Proves what people mean, measured on labelled lines.

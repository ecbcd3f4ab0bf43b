//! Signs of fraud in a message, by structure rather than by lists.

/// What is thought of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Whether it is treated as a fraud.
    pub scam: bool,
    /// The signs found, strongest first, each a key of the locale (`scam-asks-code`).
    pub signs: Vec<Sign>,
}

/// One sign of fraud; its explanation in plain words is the locale's message `key`.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// The locale's key of the reason.
    pub key: &'static str,
    /// How much it weighs.
    pub weight: i32,
}

/// Looks for signs of fraud in the raw text of a message.
#[must_use]
pub fn inspect(text: &str) -> Verdict {
    let _unused = text;
    unreachable!()
}

//! Lengths of time as authors and operators write them: `10m`, `24h`, `3d`.

use jiff::SignedDuration;

/// What the form is, for the help of a message.
pub const FORM: &str = "a length of time such as `30s`, `10m`, `24h` or `3d`";

/// Reads `<whole number><s|m|h|d>`; `None` for any other form, for zero, and for over ten years.
///
/// A day is 24 hours.
#[must_use]
pub fn read(text: &str) -> Option<SignedDuration> {
    let unit = text.chars().next_back()?;
    let number = text.strip_suffix(unit)?;
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let seconds: i64 = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 24 * 60 * 60,
        _ => return None,
    };
    let seconds = number.parse::<i64>().ok()?.checked_mul(seconds)?;
    (1..=10 * 366 * 24 * 60 * 60)
        .contains(&seconds)
        .then(|| SignedDuration::from_secs(seconds))
}

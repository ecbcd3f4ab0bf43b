//! Lengths of time as authors and operators write them: `10m`, `24h`, `3d`.

use jiff::SignedDuration;

/// What the form is, for the help of a message.
pub const FORM: &str = "a length of time such as `30s`, `10m`, `24h` or `3d`";

/// The units, the longest first, with their lengths in seconds.
const UNITS: [(char, i64); 4] = [('d', 24 * 60 * 60), ('h', 60 * 60), ('m', 60), ('s', 1)];

/// Writes a length of time in the longest unit of which it is a whole number; [`read`] reads it.
///
/// Parts of a second are left out.
#[must_use]
pub fn write(length: SignedDuration) -> String {
    let seconds = length.as_secs();
    let unit = UNITS.iter().find(|(_, unit)| seconds % unit == 0);
    let (unit, length) = unit.copied().unwrap_or(('s', 1));
    format!("{}{unit}", seconds / length)
}

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
    let (_, length) = UNITS.iter().find(|(name, _)| *name == unit)?;
    let seconds = number.parse::<i64>().ok()?.checked_mul(*length)?;
    (1..=10 * 366 * 24 * 60 * 60)
        .contains(&seconds)
        .then(|| SignedDuration::from_secs(seconds))
}

//! When a delivery is tried again: a pure function of the schedule.

use std::time::Duration;

use crate::config::Retry;

/// When to try an outbox entry again, or `None` when its schedule is used up.
///
/// `failed` counts delivery attempts already made (1 after the first). `hint` is the platform's own:
/// never is an attempt made before it. `draw` is in `0.0..1.0`, drawn by the caller, and spreads the
/// wait, so that what failed together does not come back together.
#[must_use]
pub fn next_wait(
    retry: &Retry,
    failed: u32,
    hint: Option<Duration>,
    draw: f64,
) -> Option<Duration> {
    let index = usize::try_from(failed.checked_sub(1)?).ok()?;
    let planned = Duration::try_from(*retry.schedule.get(index)?).unwrap_or_default();
    let jitter = retry.jitter.clamp(0.0, 1.0);
    let draw = draw.clamp(0.0, 1.0);
    let spread = scaled(planned, 1.0 - jitter + 2.0 * jitter * draw);
    let asked = hint.unwrap_or_default();
    let asked = scaled(asked, 1.0 + jitter * draw).max(asked);
    Some(spread.max(asked))
}

/// `wait` times `factor`; unchanged where that is no time.
fn scaled(wait: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(wait.as_secs_f64() * factor).unwrap_or(wait)
}

/// Whether every attempt of the schedule has been made: the first one, and one after each wait.
#[must_use]
pub fn is_used_up(retry: &Retry, attempts: u32) -> bool {
    usize::try_from(attempts).is_ok_and(|attempts| attempts > retry.schedule.len())
}

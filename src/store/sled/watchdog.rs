//! The watchdog: notices that a group does not become durable, and ends the process.
//!
//! sled can hang for good under load (its issue 1412), and so can a disk. A process that hangs answers
//! nobody; one that ends is started again and recovers in about a second.
//!
//! A process that is not scheduled, on a machine that is busy or was suspended, does not hang. The
//! watchdog knows of it by its own sleep, which was too long then by as much.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What the committer shows and the watchdog looks at.
#[derive(Debug)]
pub(crate) struct Watch {
    /// When the committer began the group it is writing; `None` while it waits for requests.
    busy_since: Mutex<Option<Instant>>,
    /// Whether groups become durable in time; read by the health page.
    ready: AtomicBool,
}

impl Default for Watch {
    fn default() -> Self {
        Self {
            busy_since: Mutex::default(),
            ready: AtomicBool::new(true),
        }
    }
}

impl Watch {
    /// Whether groups become durable in time.
    pub(crate) fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }

    /// The committer begins a group.
    pub(crate) fn begin(&self) {
        self.set(Some(Instant::now()));
    }

    /// The committer is done with a group.
    pub(crate) fn end(&self) {
        self.set(None);
    }

    /// Looks every tenth of `stall_after` until the committer drops the other end of `stopped`.
    ///
    /// A group that takes longer than `stall_after` makes the store not ready; one that takes
    /// `grace` longer than that ends the process. Time in which the process was not scheduled does
    /// not count.
    pub(crate) fn guard(
        self: Arc<Self>,
        stopped: &Receiver<()>,
        stall_after: Duration,
        grace: Duration,
    ) {
        let tick = (stall_after / 10).max(Duration::from_millis(1));
        let mut slept_from = Instant::now();
        let mut stopwatch = Stopwatch::default();
        while stopped.recv_timeout(tick) == Err(RecvTimeoutError::Timeout) {
            let now = Instant::now();
            let overslept = now.duration_since(slept_from).saturating_sub(tick);
            slept_from = now;
            let busy = stopwatch.look(self.busy_since(), now, overslept);
            let was_ready = self.ready.swap(busy <= stall_after, Ordering::Relaxed);
            if busy > stall_after && was_ready {
                let busy_ms = busy.as_millis();
                tracing::error!(busy_ms, "the store does not become durable: not ready");
            }
            if busy > stall_after + grace {
                tracing::error!("the store still does not become durable: ending the process");
                std::process::abort();
            }
        }
    }

    fn busy_since(&self) -> Option<Instant> {
        *self
            .busy_since
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, since: Option<Instant>) {
        *self
            .busy_since
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = since;
    }
}

/// How long one group takes, without the time in which the process was not scheduled.
#[derive(Debug, Default)]
struct Stopwatch {
    /// When the group began that was looked at last; `None` where there was none.
    since: Option<Instant>,
    /// How long the process was not scheduled since then.
    excused: Duration,
}

impl Stopwatch {
    /// How long the group that began at `since` takes already; zero where there is none.
    ///
    /// `overslept` is how much later this look comes than it should.
    fn look(&mut self, since: Option<Instant>, now: Instant, overslept: Duration) -> Duration {
        if self.since != since {
            self.since = since;
            self.excused = Duration::ZERO;
        }
        let elapsed = since.map_or(Duration::ZERO, |since| now.duration_since(since));
        // What was slept before the group began says nothing about it.
        self.excused += overslept.min(elapsed);
        elapsed.saturating_sub(self.excused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TICK: Duration = Duration::from_secs(1);

    #[test]
    fn a_group_that_hangs_is_as_old_as_it_is() {
        let began = Instant::now();
        let mut stopwatch = Stopwatch::default();
        for ticks in 1..=12 {
            let busy = stopwatch.look(Some(began), began + TICK * ticks, Duration::ZERO);
            assert_eq!(busy, TICK * ticks);
        }
    }

    #[test]
    fn time_in_which_the_watchdog_did_not_run_is_not_counted() {
        let began = Instant::now();
        let mut stopwatch = Stopwatch::default();
        let late = TICK * 20;
        assert_eq!(
            stopwatch.look(Some(began), began + TICK, Duration::ZERO),
            TICK
        );
        assert_eq!(
            stopwatch.look(Some(began), began + TICK * 2 + late, late),
            TICK * 2
        );
        let later = began + TICK * 3 + late;
        assert_eq!(stopwatch.look(Some(began), later, Duration::ZERO), TICK * 3);
    }

    #[test]
    fn what_excuses_one_group_excuses_no_other() {
        let began = Instant::now();
        let mut stopwatch = Stopwatch::default();
        stopwatch.look(Some(began), began + TICK * 20, TICK * 19);
        let next = began + TICK * 20;
        assert_eq!(stopwatch.look(None, next, Duration::ZERO), Duration::ZERO);
        assert_eq!(
            stopwatch.look(Some(next), next + TICK, Duration::ZERO),
            TICK
        );
    }

    #[test]
    fn a_group_that_began_while_the_watchdog_slept_is_excused_no_longer_than_it_is_old() {
        let began = Instant::now();
        let mut stopwatch = Stopwatch::default();
        let found = began + TICK;
        assert_eq!(stopwatch.look(Some(began), found, TICK * 5), Duration::ZERO);
        assert_eq!(
            stopwatch.look(Some(began), found + TICK, Duration::ZERO),
            TICK
        );
    }
}

//! The watchdog: notices that a group does not become durable, and ends the process.
//!
//! sled can hang for good under load (its issue 1412), and so can a disk. A process that hangs answers
//! nobody; one that ends is started again and recovers in about a second.

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
    /// `grace` longer than that ends the process.
    pub(crate) fn guard(
        self: Arc<Self>,
        stopped: &Receiver<()>,
        stall_after: Duration,
        grace: Duration,
    ) {
        let tick = (stall_after / 10).max(Duration::from_millis(1));
        while stopped.recv_timeout(tick) == Err(RecvTimeoutError::Timeout) {
            let busy = self.busy();
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

    /// How long the current group takes already.
    fn busy(&self) -> Duration {
        let since = *self
            .busy_since
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    fn set(&self, since: Option<Instant>) {
        *self
            .busy_since
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = since;
    }
}

//! How often one visitor, and one address, may come.

use std::fmt;
use std::hash::Hash;
use std::sync::Arc;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use tokio_util::sync::CancellationToken;

use crate::server::Site;
use crate::server::error::ApiError;
use crate::server::limits::Pace;

/// How often keys that are back at rest are forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(60);

/// A pace kept for each key by itself.
pub(crate) struct Throttle<K: Clone + Hash + Eq> {
    limiter: DefaultKeyedRateLimiter<K>,
    clock: DefaultClock,
}

impl<K: Clone + Hash + Eq> Throttle<K> {
    /// Nobody has come yet.
    pub(crate) fn new(pace: Pace) -> Self {
        let quota = Quota::with_period(pace.one_more_after)
            .unwrap_or_else(|| Quota::per_second(pace.burst))
            .allow_burst(pace.burst);
        Self {
            limiter: RateLimiter::keyed(quota),
            clock: DefaultClock::default(),
        }
    }

    /// Counts one more for `key`.
    ///
    /// # Errors
    /// [`ApiError::TooMany`] with the time until the next is welcome.
    pub(crate) fn check(&self, key: &K) -> Result<(), ApiError> {
        self.limiter
            .check_key(key)
            .map_err(|early| ApiError::TooMany(early.wait_time_from(self.clock.now())))
    }

    /// Forgets every key that may come as often as one never seen.
    fn forget_idle(&self) {
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }
}

impl<K: Clone + Hash + Eq> fmt::Debug for Throttle<K> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Throttle").finish_non_exhaustive()
    }
}

/// Keeps the memory of the throttles small until `stop`.
pub(crate) async fn forget_idle(site: Arc<Site>, stop: CancellationToken) {
    while stop
        .run_until_cancelled(tokio::time::sleep(FORGET_EVERY))
        .await
        .is_some()
    {
        site.sources.forget_idle();
        site.visitors.forget_idle();
    }
}

//! Puts due timers into mailboxes, sleeping until the next one.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::dispatch::STORE_BUSY;
use crate::id::Timestamp;
use crate::store::{Store, StoreError};

/// The longest sleep: a clock that jumps is noticed after this.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);
/// The wait before timers are looked at again that the disk had no room for.
const NO_ROOM: Duration = Duration::from_secs(1);
/// The wait before timers are looked at again that could not be read.
const STORE_BROKEN: Duration = Duration::from_secs(30);

/// Rings timers until `stop`.
pub(super) async fn ring(store: Store, stop: CancellationToken) {
    loop {
        let now = Timestamp::now();
        let wait = match store.ring(now).await {
            Ok(Some(next)) => Duration::try_from(next.duration_since(now)).unwrap_or_default(),
            Ok(None) => LONGEST_SLEEP,
            Err(StoreError::Closed) => return,
            Err(StoreError::Full) => STORE_BUSY,
            Err(StoreError::NoRoom { .. }) => NO_ROOM,
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::error!(error, "timers cannot be rung; trying again");
                STORE_BROKEN
            }
        };
        tokio::select! {
            () = stop.cancelled() => return,
            () = store.timer_moved() => {}
            () = tokio::time::sleep(wait.min(LONGEST_SLEEP)) => {}
        }
    }
}

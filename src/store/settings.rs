//! What can be set about a store.

use std::fs::File;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::store::{DiskRoom, LookAtRoom};

/// Makes durable what was written to a file of the store; [`File::sync_data`] unless a test watches.
pub type SyncData = Arc<dyn Fn(&File) -> io::Result<()> + Send + Sync>;

/// What can be set about a store.
pub struct StoreSettings {
    /// Writes that may wait for the committer; one more is refused as [`crate::store::StoreError::Full`].
    pub queue_size: usize,
    /// A group of writes that takes longer makes the store not ready.
    pub stall_after: Duration,
    /// A group that takes longer than `stall_after` by this much ends the process.
    pub stall_grace: Duration,
    /// Called with the write-ahead log for each group, before anyone is answered, and with the engine's own
    /// file for each piece of a checkpoint. An error ends the process.
    pub sync: SyncData,
    /// Bytes in the write-ahead log after which a checkpoint is made; a quarter of the reserve where that is
    /// less.
    pub log_bytes: u64,
    /// Looks at the disk before each group; [`DiskRoom::of`] unless a test says what is free.
    pub room: LookAtRoom,
    /// Bytes of the disk that are kept free for what is under way: below it nothing is taken that
    /// makes the store grow. A sixteenth of the file system where that is less, but never under 8 MiB.
    pub reserve_bytes: u64,
}

impl Default for StoreSettings {
    fn default() -> Self {
        Self {
            queue_size: 4096,
            stall_after: Duration::from_secs(10),
            stall_grace: Duration::from_secs(2),
            sync: Arc::new(File::sync_data),
            log_bytes: 8 << 20,
            room: Box::new(DiskRoom::of),
            reserve_bytes: 64 << 20,
        }
    }
}

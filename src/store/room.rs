//! Room: whether the disk of the store has place for more.
//!
//! A store that writes until the disk is full ends in the middle of a write, and its process with it.
//! So a reserve is kept: while less than that is free, nothing is taken that makes the store grow,
//! and what is under way (deliveries, tokens, clearing up) goes on into the reserve. In its last
//! part, which the engine needs for itself, nothing is written at all.
//!
//! Knows no request and no engine.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::store::StoreError;

/// The smallest reserve, however small the file system.
const LEAST_RESERVE: u64 = 8 << 20;

/// What is left to the engine: the pages it moves about while it writes.
const LAST_BYTES: u64 = 2 << 20;

/// How old a look may be that somebody goes by who is not about to write.
const LOOK_LASTS: Duration = Duration::from_millis(250);

/// How much of a disk is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiskRoom {
    /// Bytes that this process may still write.
    pub free_bytes: u64,
    /// Bytes of the whole file system.
    pub total_bytes: u64,
}

/// Says how much of the disk of a folder is free.
pub type LookAtRoom = Box<dyn FnMut(&Path) -> io::Result<DiskRoom> + Send>;

impl DiskRoom {
    /// What the operating system says of the file system of `dir`.
    pub fn of(dir: &Path) -> io::Result<Self> {
        let found = rustix::fs::statvfs(dir)?;
        Ok(Self {
            free_bytes: found.f_bavail.saturating_mul(found.f_frsize),
            total_bytes: found.f_blocks.saturating_mul(found.f_frsize),
        })
    }

    /// What is kept free of this disk where `wanted` bytes are wished for.
    pub(crate) fn reserve(self, wanted: u64) -> u64 {
        wanted.min(self.total_bytes / 16).max(LEAST_RESERVE)
    }
}

/// What may be written now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    /// Everything.
    Ample,
    /// What does not make the store grow.
    Reserve,
    /// Nothing.
    Nothing,
}

/// What a look found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// What may be written.
    pub(crate) level: Level,
    /// What is free.
    free_bytes: u64,
    /// What is kept free.
    reserve_bytes: u64,
}

/// The disk of one store, looked at again and again.
pub(crate) struct Room {
    /// The folder of the store.
    dir: PathBuf,
    /// The reserve of a disk that is large enough for it.
    reserve_bytes: u64,
    /// How to look, and what was seen; shared by the committer and whoever waits.
    eye: Mutex<Eye>,
}

struct Eye {
    /// Asks the operating system.
    open: LookAtRoom,
    /// What the last look found.
    last: Look,
    /// When that was; `None` before the first.
    at: Option<Instant>,
    /// Whether the last look failed, which is said once.
    blind: bool,
}

impl std::fmt::Debug for Room {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Room")
            .field("dir", &self.dir)
            .finish_non_exhaustive()
    }
}

impl Room {
    /// The room of the folder `dir`.
    pub(crate) fn new(dir: &Path, open: LookAtRoom, reserve_bytes: u64) -> Self {
        let last = Look {
            level: Level::Ample,
            free_bytes: u64::MAX,
            reserve_bytes,
        };
        Self {
            dir: dir.to_owned(),
            reserve_bytes,
            eye: Mutex::new(Eye {
                open,
                last,
                at: None,
                blind: false,
            }),
        }
    }

    /// Looks at the disk; says it once when it gets narrow, and once when that is over.
    pub(crate) fn look(&self) -> Look {
        let mut eye = self.eye.lock().unwrap_or_else(PoisonError::into_inner);
        self.look_with(&mut eye)
    }

    /// Whether everything may be written, by a look that is not much older than this moment.
    pub(crate) fn is_ample(&self) -> bool {
        let mut eye = self.eye.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = eye.at.is_some_and(|at| at.elapsed() < LOOK_LASTS);
        let look = if fresh {
            eye.last
        } else {
            self.look_with(&mut eye)
        };
        look.level == Level::Ample
    }

    /// How large the log of the store may get before a checkpoint, where `wanted` bytes are wished for: a
    /// quarter of what is kept free, so that the checkpoint finds room in the rest.
    pub(crate) fn log_bytes(&self, wanted: u64) -> u64 {
        let reserve = self.measure().map_or(LEAST_RESERVE, |(_, reserve)| reserve);
        wanted.min(reserve / 4)
    }

    /// How much is free, and how much of that is kept.
    pub(crate) fn measure(&self) -> io::Result<(DiskRoom, u64)> {
        let mut eye = self.eye.lock().unwrap_or_else(PoisonError::into_inner);
        let found = (eye.open)(&self.dir)?;
        Ok((found, found.reserve(self.reserve_bytes)))
    }

    /// Waits until everything may be written.
    pub(crate) async fn wait(&self) {
        while !self.is_ample() {
            tokio::time::sleep(LOOK_LASTS).await;
        }
    }

    /// What to say to whoever is refused after this look.
    pub(crate) fn refusal(&self, look: Look) -> StoreError {
        StoreError::NoRoom {
            dir: self.dir.clone(),
            free_bytes: look.free_bytes,
            reserve_bytes: look.reserve_bytes,
        }
    }

    fn look_with(&self, eye: &mut Eye) -> Look {
        eye.at = Some(Instant::now());
        let found = match (eye.open)(&self.dir) {
            Ok(found) => found,
            Err(error) => {
                if !std::mem::replace(&mut eye.blind, true) {
                    let dir = self.dir.display();
                    tracing::error!(%dir, %error, "cannot see how much of the disk is free");
                }
                return eye.last;
            }
        };
        eye.blind = false;
        let before = eye.last.level;
        let free_bytes = found.free_bytes;
        let reserve_bytes = found.reserve(self.reserve_bytes);
        // What has become narrow is ample again only with an eighth more, so as not to flicker.
        let enough = match before {
            Level::Ample => reserve_bytes,
            Level::Reserve | Level::Nothing => reserve_bytes + reserve_bytes / 8,
        };
        let level = match free_bytes {
            free if free >= enough => Level::Ample,
            free if free >= LAST_BYTES => Level::Reserve,
            _ => Level::Nothing,
        };
        let dir = self.dir.display();
        match (before, level) {
            (Level::Ample, Level::Reserve | Level::Nothing) => tracing::error!(
                %dir,
                free_bytes,
                reserve_bytes,
                "the disk is nearly full: nothing new is taken until there is room"
            ),
            (Level::Reserve | Level::Nothing, Level::Ample) => {
                tracing::warn!(%dir, free_bytes, "the disk has room again: going on");
            }
            (Level::Ample, Level::Ample)
            | (Level::Reserve | Level::Nothing, Level::Reserve | Level::Nothing) => {}
        }
        eye.last = Look {
            level,
            free_bytes,
            reserve_bytes,
        };
        eye.last
    }
}

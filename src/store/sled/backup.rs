//! Backups: every row as it lies in the trees, then whatever became durable meanwhile, in order.
//!
//! The rows are read past the committer, so each is of another moment: those of the trees first, then what
//! the memtable held before them. Read again in the order of the file, they and the later writes give the
//! store as it was at the end.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Seek};
use std::path::Path;
use std::time::Duration;

use crate::id::Timestamp;
use crate::store::backup::file::Writer;
use crate::store::sled::Engine;
use crate::store::sled::keys;
use crate::store::sled::request::{Queue, Request};
use crate::store::sled::rows;
use crate::store::sled::salvage::{Found, scan};
use crate::store::sled::tap::{FellBehind, Tap};
use crate::store::sled::trees::{Space, Trees};
use crate::store::sled::wal::APPLIED;
use crate::store::{Backup, BackupError, StoreError};

/// Rows read between two looks at what came meanwhile.
const ROWS_A_LOOK: u64 = 64;
/// The wait before the committer is asked again that had more to write than it could take.
const STORE_BUSY: Duration = Duration::from_millis(20);

impl Engine {
    /// See [`crate::store::Store::backup`].
    pub(crate) async fn backup(&self, dir: &Path, at: Timestamp) -> Result<Backup, BackupError> {
        let mut making = Making {
            trees: self.trees.clone(),
            queue: self.queue.clone(),
            writer: Writer::begin(dir, at)?,
            later: Later::new(self.taps.put_on(), dir)?,
            unreadable: BTreeMap::new(),
        };
        making = apart(move || {
            making.scan()?;
            Ok(making)
        })
        .await?;
        // Whatever the scan saw is durable and handed on once this is answered.
        self.wait_for_committer().await?;
        apart(move || making.finish()).await
    }

    async fn wait_for_committer(&self) -> Result<(), StoreError> {
        loop {
            match self.queue.ask(|answer| Request::Nothing { answer }).await {
                Err(StoreError::Full) => tokio::time::sleep(STORE_BUSY).await,
                done => return done,
            }
        }
    }
}

/// Runs something long on a thread where it holds up nobody.
async fn apart<T: Send + 'static>(
    run: impl FnOnce() -> Result<T, BackupError> + Send + 'static,
) -> Result<T, BackupError> {
    match tokio::task::spawn_blocking(run).await {
        Ok(done) => done,
        Err(error) => Err(BackupError::Io {
            doing: "go on with the backup".to_owned(),
            source: io::Error::other(error),
        }),
    }
}

/// A backup while it is made.
struct Making {
    trees: Trees,
    /// Shows when the store is closed, which ends the backup.
    queue: Queue,
    writer: Writer,
    later: Later,
    /// Rows that could not be read, by tree.
    unreadable: BTreeMap<String, u64>,
}

impl Making {
    /// Writes every row there is.
    fn scan(&mut self) -> Result<(), BackupError> {
        let Self {
            trees,
            queue,
            writer,
            later,
            unreadable,
        } = self;
        write_rows(trees, writer, unreadable, || {
            later.keep()?;
            if queue.is_closed() {
                return Err(StoreError::Closed.into());
            }
            Ok(())
        })
    }

    /// Appends what came meanwhile, and ends the file.
    fn finish(mut self) -> Result<Backup, BackupError> {
        self.later.keep()?;
        self.later.append_to(&mut self.writer)?;
        self.writer.finish(self.unreadable)
    }
}

/// Writes every row of every tree, and what was written lately; calls `look` every few rows.
pub(crate) fn write_rows(
    trees: &Trees,
    writer: &mut Writer,
    unreadable: &mut BTreeMap<String, u64>,
    mut look: impl FnMut() -> Result<(), BackupError>,
) -> Result<(), BackupError> {
    let mut seen: u64 = 0;
    // How far the log is in the trees is of this folder, not of what is in it.
    let is_own = |space, key: &[u8]| space == Space::Meta && key == keys::text(APPLIED);
    // Taken first: what a checkpoint brings into the trees behind the scan is in it.
    let recent = trees.memtable().snapshot();
    for space in Space::ALL {
        scan(trees, space, |found| {
            match found {
                Found::Row(key, _) if is_own(space, key) => {}
                Found::Row(key, value) => writer.row(space.name(), key, Some(value))?,
                Found::Unreadable => *unreadable.entry(space.name().to_owned()).or_default() += 1,
            }
            seen += 1;
            if seen.is_multiple_of(ROWS_A_LOOK) {
                look()?;
            }
            Ok(())
        })?;
    }
    for (layer, space) in recent
        .iter()
        .flat_map(|layer| Space::ALL.map(|space| (layer, space)))
    {
        for (key, value) in layer.of(space) {
            writer.row(space.name(), key, value.as_deref())?;
        }
    }
    Ok(())
}

/// What became durable while the rows were read, kept in a nameless file of the same disk.
struct Later {
    tap: Tap,
    kept: BufWriter<File>,
}

impl Later {
    fn new(tap: Tap, dir: &Path) -> Result<Self, BackupError> {
        let kept = tempfile::tempfile_in(dir).map_err(cannot_keep)?;
        Ok(Self {
            tap,
            kept: BufWriter::with_capacity(1 << 16, kept),
        })
    }

    /// Takes over what was handed on so far.
    fn keep(&mut self) -> Result<(), BackupError> {
        while let Some(group) = self.tap.next().map_err(|FellBehind| BackupError::TooSlow)? {
            for (space, writes) in group.iter() {
                rows::write(&mut self.kept, *space, writes).map_err(cannot_keep)?;
            }
        }
        Ok(())
    }

    /// Writes all of it into the backup.
    fn append_to(self, writer: &mut Writer) -> Result<(), BackupError> {
        let mut kept = self
            .kept
            .into_inner()
            .map_err(|error| cannot_keep(error.into_error()))?;
        kept.rewind().map_err(cannot_keep)?;
        let mut kept = BufReader::with_capacity(1 << 16, kept);
        while let Some((space, key, value)) = rows::read(&mut kept).map_err(cannot_keep)? {
            writer.row(space.name(), &key, value.as_deref())?;
        }
        Ok(())
    }
}

fn cannot_keep(source: io::Error) -> BackupError {
    BackupError::io("keep what is written while the backup is made")(source)
}

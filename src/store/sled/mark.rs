//! The mark: a number that the store is known to have reached, kept beside the engine's files.
//!
//! The engine takes a damaged end of its log for one that a power cut has torn, and goes on without
//! it. Numbers of mail, entries and facts only ever grow, so a store that opens below its mark has
//! lost what was acknowledged.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::store::StoreError;

/// The name of the file.
const MARK: &str = "mark.json";

/// How often the mark is written while the store is open.
const KEEP_EVERY: Duration = Duration::from_secs(60 * 60);

/// What stands in the file.
#[derive(Serialize, Deserialize)]
struct Written {
    /// The number the next mail, entry, fact or bubble was to get.
    next_seq: u64,
}

/// The mark of one store.
#[derive(Debug)]
pub(crate) struct Mark {
    dir: PathBuf,
    /// What is durable in the store.
    reached: u64,
    /// What is durable in the file.
    kept: u64,
    /// When it was last written, or was about to be.
    looked: Instant,
}

impl Mark {
    /// The mark in `dir`; refuses a store that has not reached it any more.
    pub(crate) fn open(dir: &Path, next_seq: u64) -> Result<Self, StoreError> {
        let kept = read(dir).unwrap_or(0);
        if let Some(what) = lost(kept, next_seq) {
            return Err(StoreError::Damaged { what, source: None });
        }
        Ok(Self {
            dir: dir.to_owned(),
            reached: next_seq,
            kept,
            looked: Instant::now(),
        })
    }

    /// This number is durable in the store. Now and then that is written down.
    pub(crate) fn reach(&mut self, next_seq: u64) {
        self.reached = next_seq;
        if self.looked.elapsed() > KEEP_EVERY {
            self.keep();
        }
    }

    /// Writes down what was reached. An older mark, or none, does no harm.
    pub(crate) fn keep(&mut self) {
        self.looked = Instant::now();
        if self.reached == self.kept {
            return;
        }
        match write(&self.dir, self.reached) {
            Ok(()) => self.kept = self.reached,
            Err(error) => {
                let dir = self.dir.display();
                tracing::warn!(%dir, %error, "cannot write down how far the store has come");
            }
        }
    }
}

/// What is missing from a store that has reached `next_seq`; `None` where nothing is known to be.
pub(crate) fn missing(dir: &Path, next_seq: u64) -> Option<String> {
    lost(read(dir)?, next_seq)
}

fn lost(mark: u64, next_seq: u64) -> Option<String> {
    (next_seq < mark).then(|| {
        format!(
            "what was written last is gone: it had come to number {mark}, and ends at {next_seq}"
        )
    })
}

/// The mark in a folder; `None` where there is none that can be read.
fn read(dir: &Path) -> Option<u64> {
    let text = match fs::read(dir.join(MARK)) {
        Ok(text) => text,
        Err(error) => {
            if error.kind() != ErrorKind::NotFound {
                tracing::warn!(%error, "the mark of the store cannot be read");
            }
            return None;
        }
    };
    let written: Written = serde_json::from_slice(&text).ok()?;
    Some(written.next_seq)
}

fn write(dir: &Path, next_seq: u64) -> io::Result<()> {
    let new = dir.join(format!("{MARK}.new"));
    let mut file = File::create(&new)?;
    serde_json::to_writer(&mut file, &Written { next_seq })?;
    file.write_all(b"\n")?;
    file.sync_all()?;
    fs::rename(&new, dir.join(MARK))?;
    File::open(dir)?.sync_all()
}

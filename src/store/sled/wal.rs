//! The write-ahead log: what makes a group durable.
//!
//! A group is one *frame*: its rows behind a head that numbers it and holds a checksum. Frames go into one
//! of two files until there are enough of them; then into the other, from its start, while a checkpoint
//! brings those of the first into the engine's trees. What a file held before is written over and never
//! removed: its numbers are lower, so it is known for what it is.
//!
//! A frame that is torn is the end of the log, since each is synced before the next is begun. One that
//! cannot be read although others stand behind it was damaged, which is said.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::os::unix::fs::FileExt;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::store::sled::draft::Writes;
use crate::store::sled::memtable::Layer;
use crate::store::sled::rows;
use crate::store::sled::trees::Space;
use crate::store::{StoreError, SyncData};

/// The names of the two files.
pub(crate) const FILES: [&str; 2] = ["wal-0", "wal-1"];

/// What each frame begins with.
const MAGIC: [u8; 4] = *b"cwal";

/// The bytes of a frame before its rows: [`MAGIC`], the number (8), the length of the rows (4), and the
/// checksum over those two and the rows (4); the highest byte first.
const HEAD: usize = 20;

/// The name in [`Space::Meta`] of [`Applied`].
pub(crate) const APPLIED: &str = "wal";

/// How far the log is in the trees.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Applied {
    /// The last frame that is; 0 before the first.
    pub(crate) upto: u64,
    /// Whether there may be later ones: the store is open, or was not closed.
    pub(crate) is_open: bool,
}

/// The open log.
pub(crate) struct Wal {
    files: [File; 2],
    /// Which file is written to.
    active: usize,
    /// Where the next frame begins in it.
    end: u64,
    /// The number of the last frame.
    last: u64,
    sync: SyncData,
    /// The frame that is being made, kept for its memory.
    frame: Vec<u8>,
}

impl Wal {
    /// The log in `dir`, made if it is not there, after its frame `last`. Whatever is in it must be in the
    /// trees, durably.
    pub(crate) fn open(dir: &Path, last: u64, sync: SyncData) -> io::Result<Self> {
        let open = |name: &str| {
            let file = File::options()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(dir.join(name))?;
            file.sync_all()?;
            Ok::<_, io::Error>(file)
        };
        let [first, second] = FILES;
        let files = [open(first)?, open(second)?];
        File::open(dir)?.sync_all()?;
        Ok(Self {
            files,
            active: 0,
            end: 0,
            last,
            sync,
            frame: Vec::new(),
        })
    }

    /// Writes a group and waits until it is durable.
    pub(crate) fn append(&mut self, writes: &BTreeMap<Space, Writes>) -> io::Result<()> {
        let number = self.last + 1;
        let frame = &mut self.frame;
        frame.clear();
        frame.resize(HEAD, 0);
        for (space, writes) in writes {
            rows::write(frame, *space, writes)?;
        }
        let (head, rows) = frame.split_at_mut(HEAD);
        head.copy_from_slice(&head_of(number, rows)?);
        let file = &self.files[self.active];
        file.write_all_at(frame, self.end)?;
        (self.sync)(file)?;
        self.end += frame.len() as u64;
        self.last = number;
        Ok(())
    }

    /// How many bytes were written since the last switch.
    pub(crate) fn bytes(&self) -> u64 {
        self.end
    }

    /// The number of the last frame.
    pub(crate) fn last(&self) -> u64 {
        self.last
    }

    /// Goes on in the other file, whose frames must be in the trees, durably.
    pub(crate) fn switch(&mut self) {
        self.active = 1 - self.active;
        self.end = 0;
    }
}

/// What stands before these rows.
fn head_of(number: u64, rows: &[u8]) -> io::Result<[u8; HEAD]> {
    let length = u32::try_from(rows.len()).map_err(io::Error::other)?;
    let mut head = [0; HEAD];
    let (magic, others) = head.split_at_mut(MAGIC.len());
    magic.copy_from_slice(&MAGIC);
    let sum = checksum(number, length, rows).to_be_bytes();
    let values = number.to_be_bytes().into_iter().chain(length.to_be_bytes());
    for (place, byte) in others.iter_mut().zip(values.chain(sum)) {
        *place = byte;
    }
    Ok(head)
}

fn checksum(number: u64, length: u32, rows: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&number.to_be_bytes());
    hasher.update(&length.to_be_bytes());
    hasher.update(rows);
    hasher.finalize()
}

/// What was found in a log.
#[derive(Default)]
pub(crate) struct Found {
    /// What is not in the trees yet.
    pub(crate) layer: Layer,
    /// The number of the last frame.
    pub(crate) last: u64,
    /// What is missing; `None` where that is nothing.
    pub(crate) damage: Option<String>,
}

impl Found {
    /// Refuses a log of which something is missing.
    pub(crate) fn whole(self) -> Result<Self, StoreError> {
        match self.damage {
            Some(what) => Err(StoreError::Damaged { what, source: None }),
            None => Ok(self),
        }
    }
}

/// Reads what the log in `dir` has after what is in the trees, as far as it can be read.
pub(crate) fn recover(dir: &Path, applied: Option<Applied>) -> Result<Found, StoreError> {
    let Applied { upto, is_open } = applied.unwrap_or_default();
    let mut found = Found {
        last: upto,
        ..Found::default()
    };
    let mut held = Vec::new();
    for name in FILES {
        match fs::read(dir.join(name)) {
            Ok(bytes) => held.push(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                if is_open {
                    found.damage = Some(format!("{name} is gone, and the store was not closed"));
                }
            }
            Err(source) => return Err(StoreError::io(format!("read {name}"), source)),
        }
    }
    let runs = held.iter().map(|bytes| (run(bytes), bytes));
    let (mut frames, mut strays) = (Vec::new(), Vec::new());
    for (run, bytes) in runs {
        let end = run.last().map_or(0, |frame| frame.end);
        strays.extend(frames_after(bytes, end));
        frames.extend(run);
    }
    frames.extend(strays);
    frames.sort_by_key(|frame| frame.number);
    for frame in frames {
        if frame.number <= found.last {
            continue;
        }
        let next = found.last + 1;
        if frame.number > next {
            let what = format!("number {next} of the write-ahead log cannot be read");
            found.damage.get_or_insert(what);
        }
        frame.read_into(&mut found.layer)?;
        found.last = frame.number;
    }
    Ok(found)
}

/// A frame in the bytes of a file.
struct Frame<'f> {
    number: u64,
    rows: &'f [u8],
    /// Where it ends.
    end: usize,
}

impl<'f> Frame<'f> {
    /// The whole frame that begins here, if there is one.
    fn at(bytes: &'f [u8], begin: usize) -> Option<Self> {
        let (magic, others) = bytes.get(begin..)?.split_first_chunk::<4>()?;
        let (number, others) = others.split_first_chunk::<8>()?;
        let (length, others) = others.split_first_chunk::<4>()?;
        let (sum, others) = others.split_first_chunk::<4>()?;
        let (number, length) = (u64::from_be_bytes(*number), u32::from_be_bytes(*length));
        let rows = others.get(..length as usize)?;
        let is_whole =
            *magic == MAGIC && u32::from_be_bytes(*sum) == checksum(number, length, rows);
        is_whole.then_some(Self {
            number,
            rows,
            end: begin + HEAD + rows.len(),
        })
    }

    /// Adds its rows to a layer.
    fn read_into(&self, layer: &mut Layer) -> Result<(), StoreError> {
        let unreadable =
            |source| StoreError::damaged("a row of the write-ahead log cannot be read", source);
        let mut rows = self.rows;
        while let Some((space, key, value)) = rows::read(&mut rows).map_err(unreadable)? {
            let value = value.map(Into::into);
            layer.of_mut(space).insert(key.into(), value);
        }
        Ok(())
    }
}

/// The frames from the start of a file, as far as each is one more than the one before.
fn run(bytes: &[u8]) -> Vec<Frame<'_>> {
    let mut run: Vec<Frame<'_>> = Vec::new();
    loop {
        let (begin, before) = run
            .last()
            .map_or((0, None), |frame| (frame.end, Some(frame.number)));
        match Frame::at(bytes, begin) {
            Some(frame) if before.is_none_or(|before| frame.number == before + 1) => {
                run.push(frame)
            }
            Some(_) | None => return run,
        }
    }
}

/// The whole frames that begin anywhere after a place.
fn frames_after(bytes: &[u8], place: usize) -> impl Iterator<Item = Frame<'_>> {
    let rest = bytes.get(place..).unwrap_or_default();
    let starts = rest
        .windows(MAGIC.len())
        .enumerate()
        .filter(|(_, window)| *window == MAGIC);
    starts.filter_map(move |(start, _)| Frame::at(bytes, place + start))
}

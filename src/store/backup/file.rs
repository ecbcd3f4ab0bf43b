//! The form of a backup: JSON lines, the last of which vouches for all before it.
//!
//! ```text
//! {"camtay_backup":1,"store_format":2,"record_version":1,"made":"2026-11-25T10:15:00Z","program":"0.1.0"}
//! {"tree":"entities","key":"0177…","value":{"v":1,"record":{…}}}
//! {"tree":"parts","key":"0100…","hex":"7b22…"}
//! {"tree":"mailbox","key":"0177…","removed":true}
//! {"rows":3,"unreadable":{},"sha256":"…"}
//! ```
//!
//! Lines are read in order, and a later line of a key stands for an earlier one. Keys are in
//! hexadecimal digits, and so are values that are not JSON (parts of long ones); all others stand as
//! they are stored. The digest is over all lines before the last, with their line ends.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use crate::id::Timestamp;
use crate::store::backup::{BACKUP_FORMAT, Backup, BackupError, stamp};
use crate::store::room::DiskRoom;
use crate::store::{RECORD_VERSION, STORE_FORMAT};

/// The longest line that is read, in bytes; those written are far shorter.
const MOST_LINE: u64 = 64 << 20;

/// Bytes between two looks at the room of the disk.
const LOOK_EVERY: u64 = 4 << 20;

/// What is left free of the disk of the backups, where the disk is that large.
const LEFT_FREE: u64 = 64 << 20;

/// What the last line begins with, and no other.
const END_START: &[u8] = br#"{"rows":"#;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Head {
    /// The version of the form of the file.
    camtay_backup: u32,
    /// See [`STORE_FORMAT`].
    store_format: u32,
    /// See [`RECORD_VERSION`].
    record_version: u32,
    /// When it was begun.
    made: Timestamp,
    /// The version of the program that made it.
    program: Cow<'static, str>,
}

/// One row of the store, or the end of one.
#[derive(Debug, Serialize, Deserialize)]
struct Line<'a> {
    /// The tree.
    #[serde(borrow)]
    tree: Cow<'a, str>,
    /// The key, in hexadecimal digits.
    #[serde(borrow)]
    key: Cow<'a, str>,
    /// The value, where it is JSON.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    value: Option<&'a RawValue>,
    /// The value in hexadecimal digits, where it is not.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    hex: Option<Cow<'a, str>>,
    /// Whether the row is no more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    removed: bool,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
struct End {
    /// Lines between the first and this one.
    rows: u64,
    /// Rows that could not be read, by tree.
    unreadable: BTreeMap<String, u64>,
    /// Over everything before this line.
    sha256: String,
}

/// A row as it is read back.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The name of the tree.
    pub(crate) tree: String,
    /// The key.
    pub(crate) key: Vec<u8>,
    /// The value; `None` where the row was removed.
    pub(crate) value: Option<Vec<u8>>,
}

/// A backup being written, under a name that no backup has until it is whole.
#[derive(Debug)]
pub(crate) struct Writer {
    /// Where it will stand.
    dir: PathBuf,
    /// When it was begun: its name.
    made: Timestamp,
    /// What was written so far.
    out: BufWriter<NamedTempFile>,
    digest: Sha256,
    rows: u64,
    /// Bytes written since the room of the disk was looked at.
    unlooked: u64,
}

impl Writer {
    /// Begins a backup in `dir`, making the folder if it is not there.
    pub(crate) fn begin(dir: &Path, made: Timestamp) -> Result<Self, BackupError> {
        let doing = || format!("write a backup in {}", dir.display());
        std::fs::create_dir_all(dir).map_err(BackupError::io(doing()))?;
        let dir = dir.canonicalize().map_err(BackupError::io(doing()))?;
        // Only for the eyes of its owner: such a file is made with mode 0600.
        let file = tempfile::Builder::new()
            .prefix(".camtay-")
            .suffix(".part")
            .tempfile_in(&dir)
            .map_err(BackupError::io(doing()))?;
        let mut writer = Self {
            dir,
            made,
            out: BufWriter::with_capacity(1 << 16, file),
            digest: Sha256::new(),
            rows: 0,
            unlooked: LOOK_EVERY,
        };
        writer.line(&Head {
            camtay_backup: BACKUP_FORMAT,
            store_format: STORE_FORMAT,
            record_version: RECORD_VERSION,
            made,
            program: Cow::Borrowed(env!("CARGO_PKG_VERSION")),
        })?;
        Ok(writer)
    }

    /// Writes one row; `None` for its value is its end.
    pub(crate) fn row(
        &mut self,
        tree: &str,
        key: &[u8],
        value: Option<&[u8]>,
    ) -> Result<(), BackupError> {
        let json = value.and_then(as_json);
        let line = Line {
            tree: Cow::Borrowed(tree),
            key: Cow::Owned(hex::encode(key)),
            value: json,
            hex: match (value, json) {
                (Some(value), None) => Some(Cow::Owned(hex::encode(value))),
                (Some(_), Some(_)) | (None, _) => None,
            },
            removed: value.is_none(),
        };
        self.line(&line)?;
        self.rows += 1;
        Ok(())
    }

    /// Vouches for the file, makes it durable and gives it its name.
    pub(crate) fn finish(
        mut self,
        unreadable: BTreeMap<String, u64>,
    ) -> Result<Backup, BackupError> {
        let end = End {
            rows: self.rows,
            unreadable,
            sha256: hex::encode(self.digest.clone().finalize()),
        };
        self.line(&end)?;
        let doing = format!("finish a backup in {}", self.dir.display());
        let mut file = self
            .out
            .into_inner()
            .map_err(|error| BackupError::io(doing.clone())(error.into_error()))?;
        file.as_file()
            .sync_all()
            .map_err(BackupError::io(doing.clone()))?;
        let stamp = stamp(self.made);
        let mut path = self.dir.join(format!("camtay-{stamp}.jsonl"));
        for number in 2.. {
            match file.persist_noclobber(&path) {
                Ok(_) => break,
                // Another backup of the same second.
                Err(error) if error.error.kind() == ErrorKind::AlreadyExists => {
                    path = self.dir.join(format!("camtay-{stamp}-{number}.jsonl"));
                    file = error.file;
                }
                Err(error) => return Err(BackupError::io(doing)(error.error)),
            }
        }
        File::open(&self.dir)
            .and_then(|dir| dir.sync_all())
            .map_err(BackupError::io(doing))?;
        Ok(Backup {
            file: path,
            rows: end.rows,
            unreadable: end.unreadable,
            damage: Vec::new(),
        })
    }

    fn line(&mut self, line: &impl Serialize) -> Result<(), BackupError> {
        let mut text = serde_json::to_vec(line).expect("a line is text, numbers and JSON");
        text.push(b'\n');
        self.look(text.len() as u64)?;
        self.digest.update(&text);
        self.out.write_all(&text).map_err(BackupError::io(format!(
            "write a backup in {}",
            self.dir.display()
        )))
    }

    /// Stops before the backup takes the last room of a disk that others need too.
    fn look(&mut self, bytes: u64) -> Result<(), BackupError> {
        self.unlooked += bytes;
        if self.unlooked < LOOK_EVERY {
            return Ok(());
        }
        self.unlooked = 0;
        match DiskRoom::of(&self.dir) {
            Ok(room) if room.free_bytes < room.reserve(LEFT_FREE) => Err(BackupError::NoRoom {
                dir: self.dir.clone(),
                free_bytes: room.free_bytes,
            }),
            Ok(_) => Ok(()),
            Err(error) => {
                let dir = self.dir.display();
                tracing::debug!(%dir, %error, "cannot see how much of the disk is free");
                Ok(())
            }
        }
    }
}

/// The value as JSON that reads back as the very same bytes, and on one line.
fn as_json(value: &[u8]) -> Option<&RawValue> {
    let json: &RawValue = serde_json::from_slice(value).ok()?;
    let text = json.get().as_bytes();
    (text == value && !text.contains(&b'\n')).then_some(json)
}

/// A backup being read.
pub(crate) struct Reader {
    path: PathBuf,
    lines: BufReader<File>,
    digest: Sha256,
    /// The last line read, with its line end.
    line: Vec<u8>,
    rows: u64,
}

impl Reader {
    /// Opens a backup and refuses what is none, or a newer one.
    pub(crate) fn open(path: &Path) -> Result<Self, BackupError> {
        let doing = || format!("read {}", path.display());
        let file = File::open(path).map_err(BackupError::io(doing()))?;
        let mut reader = Self {
            path: path.to_owned(),
            lines: BufReader::with_capacity(1 << 16, file),
            digest: Sha256::new(),
            line: Vec::new(),
            rows: 0,
        };
        let found = reader.next_line()?;
        let head = found
            .then(|| serde_json::from_slice::<Head>(&reader.line).ok())
            .flatten();
        let Some(head) = head else {
            let file = path.to_owned();
            return Err(BackupError::NotABackup { file });
        };
        for (what, found, known) in [
            ("backup format", head.camtay_backup, BACKUP_FORMAT),
            ("store format", head.store_format, STORE_FORMAT),
            ("record version", head.record_version, RECORD_VERSION),
        ] {
            if found > known {
                return Err(BackupError::Newer {
                    file: path.to_owned(),
                    what,
                    found,
                    known,
                });
            }
        }
        reader.digest.update(&reader.line);
        Ok(reader)
    }

    /// The next row; `None` after the last line, which has vouched for all that was read.
    pub(crate) fn next_row(&mut self) -> Result<Option<Row>, BackupError> {
        if !self.next_line()? {
            return Err(BackupError::CutOff {
                file: self.path.clone(),
                rows: self.rows,
            });
        }
        if self.line.starts_with(END_START) {
            return self.check_end().map(|()| None);
        }
        self.digest.update(&self.line);
        self.rows += 1;
        let number = self.rows + 1;
        let row = serde_json::from_slice::<Line<'_>>(&self.line)
            .ok()
            .and_then(read_row);
        row.map(Some)
            .ok_or_else(|| self.damaged(format!("line {number} cannot be read")))
    }

    /// How many rows were read.
    pub(crate) fn rows(&self) -> u64 {
        self.rows
    }

    /// What is wrong with the file.
    pub(crate) fn damaged(&self, what: String) -> BackupError {
        BackupError::Damaged {
            file: self.path.clone(),
            what,
        }
    }

    /// Reads a line into `line`; `false` where there is none, or only a part of one.
    fn next_line(&mut self) -> Result<bool, BackupError> {
        self.line.clear();
        let read = (&mut self.lines)
            .take(MOST_LINE)
            .read_until(b'\n', &mut self.line);
        read.map_err(BackupError::io(format!("read {}", self.path.display())))?;
        if self.line.len() as u64 == MOST_LINE {
            let file = self.path.clone();
            return Err(BackupError::NotABackup { file });
        }
        Ok(self.line.ends_with(b"\n"))
    }

    fn check_end(&mut self) -> Result<(), BackupError> {
        let Ok(end) = serde_json::from_slice::<End>(&self.line) else {
            return Err(self.damaged("its last line cannot be read".to_owned()));
        };
        if end.rows != self.rows {
            let what = format!("it has {} rows and should have {}", self.rows, end.rows);
            return Err(self.damaged(what));
        }
        if end.sha256 != hex::encode(self.digest.clone().finalize()) {
            return Err(self.damaged("its checksum is wrong".to_owned()));
        }
        self.next_line()?;
        if !self.line.is_empty() {
            return Err(self.damaged("something follows its last line".to_owned()));
        }
        Ok(())
    }
}

fn read_row(line: Line<'_>) -> Option<Row> {
    let value = match (line.value, line.hex, line.removed) {
        (Some(json), None, false) => Some(json.get().as_bytes().to_vec()),
        (None, Some(digits), false) => Some(hex::decode(digits.as_bytes()).ok()?),
        (None, None, true) => None,
        (_, _, _) => return None,
    };
    Some(Row {
        tree: line.tree.into_owned(),
        key: hex::decode(line.key.as_bytes()).ok()?,
        value,
    })
}

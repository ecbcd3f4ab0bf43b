//! How much a store holds, and what it takes on the disk.

use std::os::unix::fs::MetadataExt;
use std::path::Path;

use anyhow::Context;

use crate::process::in_role;
use crate::table::say;

/// The argument that makes this program weigh a store; the folder follows.
pub(crate) const ROLE: &str = "--weigh";

/// What a store holds and takes.
pub(crate) struct Weight {
    /// All keys and values that are in it, in megabytes.
    pub(crate) live_mb: f64,
    /// The blocks of its files, in megabytes.
    pub(crate) disk_mb: f64,
}

/// Weighs the store in `data`, which nobody has open, in a process of its own: the engine keeps much
/// of what it has read.
pub(crate) fn weigh(data: &Path) -> anyhow::Result<Weight> {
    let disk_mb = disk_bytes(data)? as f64 / 1e6;
    let output = in_role(ROLE)?.arg(data).output()?;
    anyhow::ensure!(output.status.success(), "cannot weigh {}", data.display());
    let live: f64 = std::str::from_utf8(&output.stdout)?.trim().parse()?;
    Ok(Weight {
        live_mb: live / 1e6,
        disk_mb,
    })
}

/// Says how many bytes of keys and values the store in `data` holds.
pub(crate) fn run(data: &Path) -> anyhow::Result<()> {
    let db = sled::Config::new()
        .path(data)
        .segment_size(8 << 20)
        .open()?;
    let mut live_bytes = 0;
    for name in db.tree_names() {
        for row in db.open_tree(name)?.iter() {
            let (key, value) = row?;
            live_bytes += key.len() + value.len();
        }
    }
    say(&live_bytes.to_string())
}

/// The blocks that the files below a folder take.
fn disk_bytes(folder: &Path) -> anyhow::Result<u64> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut bytes = 0;
    for entry in entries {
        let entry = entry?;
        let metadata = entry.metadata()?;
        bytes += if metadata.is_dir() {
            disk_bytes(&entry.path())?
        } else {
            metadata.blocks() * 512
        };
    }
    Ok(bytes)
}

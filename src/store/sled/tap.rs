//! Taps: what becomes durable while a backup is made, handed to it group by group.
//!
//! A tap is put on past the committer. A group that was handed on before was whole in the memtable by
//! then, so a scan that begins later sees it; every other group comes through the tap.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use crate::store::sled::draft::Writes;
use crate::store::sled::trees::Space;

/// Bytes that may wait in a tap; a backup that falls further behind is given up.
const MOST_WAITING: usize = 64 << 20;

/// The writes of one durable group.
pub(crate) type Handed = Arc<BTreeMap<Space, Writes>>;

/// The taps that are on.
#[derive(Debug, Default)]
pub(crate) struct Taps {
    on: Mutex<Vec<Spout>>,
}

/// The end of a tap that the committer fills.
#[derive(Debug)]
struct Spout {
    groups: mpsc::Sender<Handed>,
    waiting_bytes: Arc<AtomicUsize>,
}

/// The end of a tap that a backup empties; the tap is off when this is dropped.
#[derive(Debug)]
pub(crate) struct Tap {
    groups: mpsc::Receiver<Handed>,
    waiting_bytes: Arc<AtomicUsize>,
}

/// The backup fell so far behind that its tap was turned off.
#[derive(Debug)]
pub(crate) struct FellBehind;

impl Taps {
    /// Puts on one more.
    pub(crate) fn put_on(&self) -> Tap {
        let (sender, groups) = mpsc::channel();
        let waiting_bytes = Arc::new(AtomicUsize::new(0));
        let mut on = self.on.lock().unwrap_or_else(PoisonError::into_inner);
        on.push(Spout {
            groups: sender,
            waiting_bytes: Arc::clone(&waiting_bytes),
        });
        Tap {
            groups,
            waiting_bytes,
        }
    }

    /// Hands on a group that is durable; called by the committer for each, in order.
    pub(crate) fn hand(&self, writes: BTreeMap<Space, Writes>) {
        let mut on = self.on.lock().unwrap_or_else(PoisonError::into_inner);
        if on.is_empty() {
            return;
        }
        let bytes = size(&writes);
        let group = Arc::new(writes);
        on.retain(|spout| {
            let waiting = spout.waiting_bytes.fetch_add(bytes, Ordering::Relaxed);
            waiting < MOST_WAITING && spout.groups.send(Arc::clone(&group)).is_ok()
        });
    }
}

impl Tap {
    /// The next group that was handed on; `None` where none waits now.
    pub(crate) fn next(&self) -> Result<Option<Handed>, FellBehind> {
        match self.groups.try_recv() {
            Ok(group) => {
                self.waiting_bytes
                    .fetch_sub(size(&group), Ordering::Relaxed);
                Ok(Some(group))
            }
            Err(mpsc::TryRecvError::Empty) => Ok(None),
            Err(mpsc::TryRecvError::Disconnected) => Err(FellBehind),
        }
    }
}

fn size(writes: &BTreeMap<Space, Writes>) -> usize {
    let rows = writes.values().flatten();
    rows.map(|(key, value)| key.len() + value.as_ref().map_or(0, |value| value.len()))
        .sum()
}

//! The committer: the one thread that writes.
//!
//! It takes what waits in the queue, computes all of it into one draft, writes that as one
//! transaction, makes it durable, and only then answers. Durable is the engine's `flush` and then our
//! own sync (see [`Disk`]). `flush_async` would hang the process under load: never call it.
//!
//! An error from either leaves open what is on the disk, and trying again may hide the loss: the
//! process ends, and the restart reads what is really there.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sled::transaction::{TransactionError, Transactional};
use sled::{Batch, Db, Tree};
use tokio::sync::{mpsc, oneshot};

use crate::id::Timestamp;
use crate::store::room::Room;
use crate::store::signals::Signals;
use crate::store::sled::disk::Disk;
use crate::store::sled::draft::{News, Writes};
use crate::store::sled::group::Group;
use crate::store::sled::keys;
use crate::store::sled::mark::Mark;
use crate::store::sled::request::Request;
use crate::store::sled::tap::Taps;
use crate::store::sled::trees::{Space, Trees};
use crate::store::sled::watchdog::Watch;

/// Requests written as one group, at most.
const GROUP: usize = 256;

/// Requests that wait together when many people write at once.
const CROWD: usize = 6;

/// How long such a group waits for more requests: each group costs a flush, a sync and the waking of
/// the engine's threads, whatever is in it. It waits again while as many come.
const GATHERED_FOR: Duration = Duration::from_micros(1_000);

/// How often it waits, at most.
const GATHERED_TIMES: usize = 4;

/// Bytes after which a group takes no more requests: half a segment of the engine's file.
///
/// The engine uses a segment again once what replaced its content was flushed, which is before it is
/// durable. A group that stays within a segment is synced before that can happen.
const GROUP_BYTES: usize = 256 << 10;

/// The name in [`Space::Meta`] of the number the next mail, entry, fact or bubble gets.
pub(crate) const NEXT_SEQ: &str = "next-seq";

/// How many of each there are; written by the committer only, read by anyone.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    /// Waiting events.
    pub(crate) mail: AtomicU64,
    /// Outbox entries.
    pub(crate) outbox: AtomicU64,
    /// Dead letters.
    pub(crate) dead_letters: AtomicU64,
    /// Groups made durable.
    pub(crate) groups: AtomicU64,
}

/// Everything the committer thread owns or shares.
pub(crate) struct Committer {
    /// The engine.
    pub(crate) db: Db,
    /// Its trees.
    pub(crate) trees: Trees,
    /// Its files, to be synced past it.
    pub(crate) disk: Disk,
    /// Whom to wake.
    pub(crate) signals: Arc<Signals>,
    /// What to count.
    pub(crate) counters: Arc<Counters>,
    /// What the watchdog looks at.
    pub(crate) watch: Arc<Watch>,
    /// How far the store has come, kept beside it.
    pub(crate) mark: Mark,
    /// Who is handed what is durable.
    pub(crate) taps: Arc<Taps>,
    /// What is looked at before each group.
    pub(crate) room: Arc<Room>,
    /// The number the next mail, entry, fact or bubble gets.
    pub(crate) next_seq: u64,
    /// When the next timer is due, as far as whoever rings them knows; `None` when none is.
    pub(crate) next_ring: Option<Timestamp>,
}

impl Committer {
    /// Writes group after group until the queue is closed and empty.
    pub(crate) fn run(mut self, mut queue: mpsc::Receiver<Request>) {
        let guard = EndProcessOnPanic;
        let mut requests = Vec::with_capacity(GROUP);
        let mut closing = Vec::new();
        while queue.blocking_recv_many(&mut requests, GROUP) > 0 {
            if requests.len() >= CROWD {
                gather(&mut queue, &mut requests);
            }
            let mut waiting = requests.drain(..).peekable();
            while waiting.peek().is_some() {
                self.watch.begin();
                if let Some(asker) = self.write_group(&mut waiting) {
                    queue.close();
                    closing.push(asker);
                }
                self.watch.end();
            }
        }
        self.mark.keep();
        drop(self);
        drop(guard);
        for asker in closing {
            if asker.send(()).is_err() {
                tracing::debug!("nobody waits for the end of the store any more");
            }
        }
    }

    /// Computes, writes, makes durable, tells, answers; gives back who waits for the end, if anyone.
    ///
    /// Takes as many of the requests as go into one group.
    fn write_group(
        &mut self,
        requests: &mut impl Iterator<Item = Request>,
    ) -> Option<oneshot::Sender<()>> {
        let mut group = Group::new(&self.trees, self.next_seq, self.next_ring);
        let look = self.room.look();
        for request in requests {
            let Some(request) = request.admitted(&self.room, look) else {
                continue;
            };
            group.compute(request);
            if group.draft.bytes() >= GROUP_BYTES {
                break;
            }
        }
        group.age();
        let Group {
            mut draft,
            answers,
            next_ring,
            timer_moved,
            closing,
            ..
        } = group;
        let next_seq = draft.next_seq();
        if !draft.is_empty() {
            if let Err(error) = draft.write(Space::Meta, keys::text(NEXT_SEQ), &next_seq) {
                end_process("number a group", &error);
            }
            let (writes, news) = draft.finish();
            self.make_durable(&writes);
            self.taps.hand(writes);
            self.mark.reach(next_seq);
            self.tell(news);
        }
        self.next_seq = next_seq;
        self.next_ring = next_ring;
        if timer_moved {
            self.signals.timer_moved.notify_one();
        }
        for answer in answers {
            answer();
        }
        closing
    }

    /// Writes and waits for the disk, or ends the process.
    fn make_durable(&mut self, writes: &BTreeMap<Space, Writes>) {
        if let Err(error) = write(&self.trees, writes) {
            end_process("write a group", &error);
        }
        if let Err(error) = self.db.flush() {
            end_process("flush a group", &error);
        }
        if let Err(error) = self.disk.sync() {
            end_process("make a group durable", &error);
        }
    }

    /// Tells the outside what is durable now.
    fn tell(&self, news: News) {
        count(&self.counters.mail, news.mail);
        count(&self.counters.outbox, news.outbox);
        count(&self.counters.dead_letters, news.dead_letters);
        count(&self.counters.groups, 1);
        self.signals.mailboxes.add(news.mailboxes);
        self.signals.booked.add(news.booked);
        self.signals.lanes.add(news.lanes);
        for conversation in news.bubbles {
            drop(self.signals.bubbles.send(conversation)); // an error says that no page is open
        }
    }
}

/// Waits for requests that are just coming, as long as many do.
fn gather(queue: &mut mpsc::Receiver<Request>, requests: &mut Vec<Request>) {
    for _ in 0..GATHERED_TIMES {
        let before = requests.len();
        std::thread::sleep(GATHERED_FOR);
        while requests.len() < GROUP
            && let Ok(request) = queue.try_recv()
        {
            requests.push(request);
        }
        if requests.len() == GROUP || requests.len() < before + CROWD {
            return;
        }
    }
}

/// Writes a group as one transaction over the trees it touches.
fn write(
    trees: &Trees,
    writes: &BTreeMap<Space, Writes>,
) -> Result<(), TransactionError<std::convert::Infallible>> {
    let mut touched: Vec<&Tree> = Vec::with_capacity(writes.len());
    let mut batches = Vec::with_capacity(writes.len());
    for (space, writes) in writes {
        let mut batch = Batch::default();
        for (key, value) in writes {
            match value {
                Some(value) => batch.insert(key, value),
                None => batch.remove(key),
            }
        }
        touched.push(trees.of(*space));
        batches.push(batch);
    }
    touched.as_slice().transaction(|views| {
        for (view, batch) in views.iter().zip(&batches) {
            view.apply_batch(batch)?;
        }
        Ok(())
    })
}

/// Adds to a counter that only the committer changes.
fn count(counter: &AtomicU64, change: i64) {
    let count = counter.load(Ordering::Relaxed);
    counter.store(count.saturating_add_signed(change), Ordering::Relaxed);
}

/// Ends the process: what is on the disk is in doubt, and only a restart reads it anew.
fn end_process(doing: &str, error: &(dyn std::error::Error + 'static)) -> ! {
    tracing::error!(error, "the store cannot {doing}: ending the process");
    std::process::abort()
}

/// Ends the process when the committer panics: without it nothing is written any more.
struct EndProcessOnPanic;

impl Drop for EndProcessOnPanic {
    fn drop(&mut self) {
        if std::thread::panicking() {
            tracing::error!("the committer of the store panicked: ending the process");
            std::process::abort();
        }
    }
}

//! The committer: the one thread that writes.
//!
//! It takes what waits in the queue, computes all of it into one draft, appends that to the write-ahead log,
//! waits until it is durable, shows it in the memtable, and only then answers. Whatever comes meanwhile
//! waits for the next group, so that a wait for the disk is shared by as many as there are.
//!
//! An error of the log leaves open what is on the disk, and trying again may hide the loss: the process
//! ends, and the restart reads what is really there.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use crate::id::Timestamp;
use crate::store::room::{Level, Room};
use crate::store::signals::Signals;
use crate::store::sled::checkpoint::Checkpoints;
use crate::store::sled::draft::News;
use crate::store::sled::group::Group;
use crate::store::sled::keys;
use crate::store::sled::mark::Mark;
use crate::store::sled::request::Request;
use crate::store::sled::tap::Taps;
use crate::store::sled::trees::{Space, Trees};
use crate::store::sled::wal::{Applied, Wal};
use crate::store::sled::watchdog::Watch;

/// Requests written as one group, at most.
const GROUP: usize = 256;

/// How long what nobody waits for waits for something to be written with: a sync costs the same whatever is
/// in it.
const NOBODY_WAITS: Duration = Duration::from_millis(5);

/// Bytes after which a group takes no more requests, so that nobody waits long for others.
const GROUP_BYTES: usize = 256 << 10;

/// How many times as much as is wanted may be in the log while a checkpoint is under way: then it is waited
/// for.
const MOST_LOGS: u64 = 4;

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
    /// What is stored.
    pub(crate) trees: Trees,
    /// What makes a group durable.
    pub(crate) wal: Wal,
    /// What brings it into the trees of the engine.
    pub(crate) checkpoints: Checkpoints,
    /// Bytes in the log after which that is done.
    pub(crate) log_bytes: u64,
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
    /// From when on old dedupe keys are looked for again.
    pub(crate) forget_at: Timestamp,
    /// Waits for requests with an end.
    pub(crate) timer: tokio::runtime::Runtime,
}

impl Committer {
    /// Writes group after group until the queue is closed and empty.
    pub(crate) fn run(mut self, mut queue: mpsc::Receiver<Request>) {
        let guard = EndProcessOnPanic;
        let mut requests = Vec::with_capacity(GROUP);
        let mut closing = Vec::new();
        while queue.blocking_recv_many(&mut requests, GROUP) > 0 {
            if !requests.iter().any(Request::is_urgent) {
                self.timer
                    .block_on(wait_for_urgent(&mut queue, &mut requests));
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
        self.watch.begin();
        self.leave();
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
        group.age(&mut self.forget_at);
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
            if let Err(error) = self.wal.append(&writes) {
                end_process("make a group durable", &error);
            }
            let (trees, memtable) = (&self.trees, self.trees.memtable());
            memtable.add(&writes, |space, key| {
                // Where that cannot be told it is taken to be there.
                memtable.is_frozen(space, key) || trees.has_below(space, key).unwrap_or(true)
            });
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
        self.begin_checkpoint(look.level);
        closing
    }

    /// Begins a checkpoint when there is enough for one and none is under way.
    fn begin_checkpoint(&mut self, level: Level) {
        let bytes = self.wal.bytes();
        if bytes < self.log_bytes || level == Level::Nothing {
            return;
        }
        if bytes >= self.log_bytes.saturating_mul(MOST_LOGS) {
            self.checkpoints.wait();
        }
        if self.checkpoints.is_free() {
            let frozen = self.trees.memtable().freeze();
            self.checkpoints.begin(frozen, self.wal.last());
            self.wal.switch();
        }
    }

    /// Brings all into the trees, so that the log is not needed any more, and lets go of the files.
    fn leave(self) {
        let mut base = self.checkpoints.end();
        // On a full disk it stays in the log.
        if self.room.look().level != Level::Nothing {
            let frozen = self.trees.memtable().freeze();
            let applied = Applied {
                upto: self.wal.last(),
                is_open: false,
            };
            if let Err(error) = base.bring(&frozen, applied) {
                end_process("make the last checkpoint", &error);
            }
            self.trees.memtable().drop_frozen();
        }
        let mut mark = self.mark;
        mark.keep();
        self.watch.end();
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

/// Takes what comes until somebody waits for some of it, or until it has waited long enough itself.
async fn wait_for_urgent(queue: &mut mpsc::Receiver<Request>, requests: &mut Vec<Request>) {
    let urgent = async {
        while requests.len() < GROUP
            && requests.last().is_none_or(|last| !last.is_urgent())
            && let Some(request) = queue.recv().await
        {
            requests.push(request);
        }
    };
    // What has come by then stays.
    drop(tokio::time::timeout(NOBODY_WAITS, urgent).await);
}

/// Adds to a counter that only the committer changes.
fn count(counter: &AtomicU64, change: i64) {
    let count = counter.load(Ordering::Relaxed);
    counter.store(count.saturating_add_signed(change), Ordering::Relaxed);
}

/// Ends the process: what is on the disk is in doubt, and only a restart reads it anew.
pub(crate) fn end_process(doing: &str, error: &(dyn std::error::Error + 'static)) -> ! {
    tracing::error!(error, "the store cannot {doing}: ending the process");
    std::process::abort()
}

/// Ends the process when a thread of the store panics: without it nothing is written any more.
pub(crate) struct EndProcessOnPanic;

impl Drop for EndProcessOnPanic {
    fn drop(&mut self) {
        if std::thread::panicking() {
            tracing::error!("a thread of the store panicked: ending the process");
            std::process::abort();
        }
    }
}

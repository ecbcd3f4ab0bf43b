//! Who is to be woken: lists that coalesce, filled at opening and after each durable group.
//!
//! Knows nothing of what is stored. A list is bounded by the number of entities: each is in it once,
//! however often it is added.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use tokio::sync::{Notify, broadcast};

use crate::id::{ConversationId, EntityId};
use crate::store::OutboxEntry;

/// Bubbles that a slow reader may fall behind before it is told to read the page again.
const BUBBLES_BEHIND: usize = 1024;

/// Everything that is signalled to the outside.
#[derive(Debug)]
pub(crate) struct Signals {
    /// Entities whose mailbox got mail; taken by the dispatcher.
    pub(crate) mailboxes: WakeList<EntityId>,
    /// Conversations whose outbox got an entry; taken by the delivery.
    pub(crate) lanes: WakeList<ConversationId>,
    /// Outbox entries whose first attempt this process has booked and not begun.
    pub(crate) booked: Booked,
    /// Rings when a timer was set that is due before what the last ring was told.
    pub(crate) timer_moved: Notify,
    /// Conversations that got a bubble; read by each open web page.
    pub(crate) bubbles: broadcast::Sender<ConversationId>,
}

impl Default for Signals {
    fn default() -> Self {
        Self {
            mailboxes: WakeList::default(),
            lanes: WakeList::default(),
            booked: Booked::default(),
            timer_moved: Notify::new(),
            bubbles: broadcast::Sender::new(BUBBLES_BEHIND),
        }
    }
}

/// Outbox entries whose first attempt was written down before it begins. Lost with the process, as they
/// must be: what a crash left booked may have begun.
#[derive(Debug, Default)]
pub(crate) struct Booked {
    /// At most one for each conversation, the oldest entry of its outbox; there until its lane takes it.
    entries: Mutex<BTreeMap<ConversationId, OutboxEntry>>,
}

impl Booked {
    /// Keeps entries that were booked.
    pub(crate) fn add(&self, entries: impl IntoIterator<Item = OutboxEntry>) {
        let mut kept = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        for entry in entries {
            kept.insert(entry.conversation.clone(), entry);
        }
    }

    /// Takes the entry of a conversation, if there is one.
    pub(crate) fn take(&self, conversation: &ConversationId) -> Option<OutboxEntry> {
        let mut kept = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        kept.remove(conversation)
    }
}

/// A set that one reader waits for and takes as a whole.
#[derive(Debug)]
pub(crate) struct WakeList<T> {
    /// What was added since it was last taken; shared by the committer and the reader.
    waiting: Mutex<BTreeSet<T>>,
    /// Rung after each addition; keeps one ring for a reader that comes later.
    bell: Notify,
}

impl<T> Default for WakeList<T> {
    fn default() -> Self {
        Self {
            waiting: Mutex::default(),
            bell: Notify::new(),
        }
    }
}

impl<T: Ord> WakeList<T> {
    /// Adds to the list; what is already in it stays in it once.
    pub(crate) fn add(&self, items: impl IntoIterator<Item = T>) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.extend(items);
        if !waiting.is_empty() {
            self.bell.notify_one();
        }
    }

    /// Waits until the list is not empty, then empties it. Safe to give up while waiting.
    pub(crate) async fn take(&self) -> Vec<T> {
        loop {
            let taken = self.take_now();
            if !taken.is_empty() {
                return taken.into_iter().collect();
            }
            self.bell.notified().await;
        }
    }

    /// Empties the list, without waiting.
    fn take_now(&self) -> BTreeSet<T> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *waiting)
    }
}

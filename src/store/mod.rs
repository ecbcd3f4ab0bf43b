//! The store: everything with a memory, durable, behind one contract.
//!
//! [`Store`] states the contract; `sled` holds the embedded engine. Nothing outside this module
//! knows an engine, and nothing in here decides anything.
//!
//! Promises, each with a test that kills the process:
//! 1. [`Store::accept`] returns only after the events are durable, and the same dedupe key has one
//!    effect for at least [`DEDUPE_KEPT`].
//! 2. [`Store::commit`] writes a turn whole or not at all: state, acknowledged mail, outbox, timers,
//!    journal, and mail to others.
//! 3. What is in a mailbox, in the outbox or a timer is still there after a restart.
//!
//! Writes wait in a bounded queue for one thread that makes a whole group of them durable at once;
//! a write that is given up while it waits may still happen. Reads take microseconds and may be made
//! from async code; only [`Store::journal`] and [`Store::open`] read much and want a thread of their own.

pub mod backup;
mod error;
mod outbox;
mod prune;
mod record;
mod room;
mod settings;
mod signals;
pub mod sled;

use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::content::Edition;
use crate::event::Graduate;
use crate::id::{
    AccountId, ChannelId, ConversationId, DedupeKey, EntityId, MentorId, PictureHash, TicketId,
    Timestamp,
};
use crate::message::Inbound;
use crate::store::sled::Engine;

pub use crate::store::backup::{Backup, BackupError, Restored, Staged};
pub use crate::store::error::StoreError;
pub use crate::store::prune::{Cursor, Pruned, Retention, Step};
pub use crate::store::record::{
    Accepted, Attachment, BUBBLES_KEPT, Behind, Bubble, Commit, DEDUPE_KEPT, DeadLetter, Fact,
    GIVEN_UP, GivenUp, Mail, Numbers, OutboxEntry, Progress, Record, Taking, TimerMark, TokenPair,
};
pub use crate::store::room::{DiskRoom, LookAtRoom};
pub use crate::store::settings::{StoreSettings, SyncData};

/// The format of the store as a whole: which trees there are and how their keys are made.
pub const STORE_FORMAT: u32 = 2;

/// The version of the stored form of every record; stands in each as `v`.
pub const RECORD_VERSION: u32 = 1;

/// The name of the socket in the folder of the store, by which commands reach the running service.
pub const CONTROL_SOCKET: &str = "control.sock";

/// An open store; cloning shares it.
#[derive(Clone, Debug)]
pub struct Store {
    engine: Arc<Engine>,
}

impl Store {
    /// Opens the store in `dir`, making it if it is not there.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        Self::open_with(dir, StoreSettings::default())
    }

    /// Opens the store in `dir` with other settings.
    pub fn open_with(dir: &Path, settings: StoreSettings) -> Result<Self, StoreError> {
        let engine = Arc::new(Engine::open(dir, settings)?);
        Ok(Self { engine })
    }

    /// Makes inbound events durable: dedupe key and mailbox entry, one commit for the whole batch.
    ///
    /// Each event goes to the mailbox of its conversation, in the order given. `pages` names events of
    /// the batch that are to be seen on the web page of their conversation (a visitor's own words):
    /// the bubble is added in the same commit, and only if its event is fresh. The number of a bubble
    /// is given here, whatever it holds. Personal numbers are masked before this is called.
    pub async fn accept(
        &self,
        events: Vec<Inbound>,
        pages: Vec<(DedupeKey, Bubble)>,
        now: Timestamp,
    ) -> Result<Accepted, StoreError> {
        let request = |answer| sled::Request::Accept {
            events,
            pages,
            now,
            answer,
        };
        self.engine.queue.ask(request).await
    }

    /// Makes inbound events durable together with the turn that answers them, so that who is not busy
    /// is answered with one wait for the disk.
    ///
    /// Where mail waits before them, another turn came between, or one of them is known already, the
    /// turn is left out and it is as if [`Store::accept`] had been called.
    pub async fn take(&self, taking: Taking) -> Result<Accepted, StoreError> {
        let request = |answer| sled::Request::Take { taking, answer };
        self.engine.queue.ask(request).await
    }

    /// The entity as last committed; `None` if it never had a turn.
    pub fn entity(&self, id: &EntityId) -> Result<Option<Record>, StoreError> {
        self.engine.entity(id)
    }

    /// The oldest waiting events of an entity, at most `most`.
    pub fn mailbox(&self, id: &EntityId, most: usize) -> Result<Vec<Mail>, StoreError> {
        self.engine.mailbox(id, most)
    }

    /// Writes a turn: the state, the answered mail and every effect, or nothing at all.
    ///
    /// Refused as [`StoreError::StaleTurn`] when the entity had another turn since its state was read,
    /// and as [`StoreError::NoSuchMail`] when mail it answers does not wait.
    pub async fn commit(&self, commit: Commit) -> Result<(), StoreError> {
        let request = |answer| sled::Request::Commit { commit, answer };
        self.engine.queue.ask(request).await
    }

    /// Waits until some mailboxes have mail, then names them (each once). After `open`, all that have mail.
    ///
    /// Each is named when mail arrives, not while mail is left: whoever takes an entity goes on until
    /// its mailbox is empty. There is one such reader. Safe to give up while waiting.
    pub async fn mailboxes_with_mail(&self) -> Vec<EntityId> {
        self.engine.signals.mailboxes.take().await
    }

    /// Puts every timer due by `now` into its entity's mailbox; says when the next one is due.
    pub async fn ring(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        self.engine.ring(now).await
    }

    /// Waits until a commit sets a timer that is due before what the last [`Store::ring`] said.
    ///
    /// Not missed when nobody waits at that moment: the next wait returns at once.
    pub async fn timer_moved(&self) {
        self.engine.signals.timer_moved.notified().await;
    }

    /// Where each linked mentor is reached.
    pub fn mentors(&self) -> Result<BTreeMap<MentorId, ConversationId>, StoreError> {
        self.engine.mentors()
    }

    /// Who shows lessons to neighbours.
    pub fn graduates(&self) -> Result<Vec<Graduate>, StoreError> {
        self.engine.graduates()
    }

    /// The tickets that nobody has taken, those listed longest ago first.
    pub fn open_tickets(&self) -> Result<Vec<TicketId>, StoreError> {
        let listed = self.engine.open_tickets()?;
        Ok(listed.into_iter().map(|(_, ticket)| ticket).collect())
    }

    /// Since when each ticket is listed that nobody has taken, the longest first.
    pub fn open_tickets_since(&self) -> Result<Vec<(Timestamp, TicketId)>, StoreError> {
        self.engine.open_tickets()
    }

    /// When the oldest waiting event was accepted. Looks at every one that waits.
    pub fn oldest_mail(&self) -> Result<Option<Timestamp>, StoreError> {
        self.engine.oldest_mail()
    }

    /// What a web page shows, after the bubble `after` (0 for all), oldest first, at most `most`.
    ///
    /// The last [`BUBBLES_KEPT`] of a conversation are kept.
    pub fn bubbles(
        &self,
        conversation: &ConversationId,
        after: u64,
        most: usize,
    ) -> Result<Vec<Bubble>, StoreError> {
        self.engine.bubbles(conversation, after, most)
    }

    /// Tells which conversations got new bubbles; a lagging reader reads [`Store::bubbles`] again.
    #[must_use]
    pub fn watch_bubbles(&self) -> tokio::sync::broadcast::Receiver<ConversationId> {
        self.engine.signals.bubbles.subscribe()
    }

    /// The facts recorded from the start of `when` until before its end, oldest first, read one by
    /// one as they are asked for.
    pub fn journal(
        &self,
        when: Range<Timestamp>,
    ) -> impl Iterator<Item = Result<Fact, StoreError>> + use<> {
        self.engine.journal(when)
    }

    /// The stored token pair of a channel.
    pub fn tokens(&self, channel: &ChannelId) -> Result<Option<TokenPair>, StoreError> {
        self.engine.tokens(channel)
    }

    /// Stores a token pair; durable when it returns.
    pub async fn save_tokens(
        &self,
        channel: &ChannelId,
        pair: TokenPair,
    ) -> Result<(), StoreError> {
        let request = |answer| sled::Request::SaveTokens {
            channel: channel.clone(),
            pair,
            answer,
        };
        self.engine.queue.ask(request).await
    }

    /// Under what id an account knows a picture; it may be too old to be used.
    pub fn attachment(
        &self,
        (channel, account): (&ChannelId, &AccountId),
        picture: &PictureHash,
    ) -> Result<Option<Attachment>, StoreError> {
        self.engine.attachment(channel, account, picture)
    }

    /// Keeps under what id an account knows a picture, or forgets that it does; durable when it returns.
    pub async fn keep_attachment(
        &self,
        (channel, account): (&ChannelId, &AccountId),
        picture: &PictureHash,
        attachment: Option<Attachment>,
    ) -> Result<(), StoreError> {
        let request = |answer| sled::Request::KeepAttachment {
            account: (channel.clone(), account.clone()),
            picture: picture.clone(),
            attachment,
            answer,
        };
        self.engine.queue.ask(request).await
    }

    /// The lessons as they were published that are kept.
    pub fn editions(&self) -> Result<Vec<Edition>, StoreError> {
        self.engine.editions()
    }

    /// Keeps lessons as they are published, and forgets those of these names; durable when it returns.
    pub async fn publish(
        &self,
        editions: Vec<Edition>,
        forget: Vec<String>,
    ) -> Result<(), StoreError> {
        let request = |answer| sled::Request::Publish {
            editions,
            forget,
            answer,
        };
        self.engine.queue.ask(request).await
    }

    /// Every entity as last committed, by id, read one by one as they are asked for.
    pub fn entities(&self) -> impl Iterator<Item = Result<(EntityId, Record), StoreError>> + use<> {
        self.engine.entities()
    }

    /// Removes some of what `retention` no longer keeps, from `cursor` on: one small step of a round.
    ///
    /// A conversation stays while mail, an outbox entry or a ticket of it is stored, and while it is
    /// a mentor's own chat; a ticket stays until it is closed.
    pub async fn prune(
        &self,
        cursor: Cursor,
        retention: Retention,
        now: Timestamp,
    ) -> Result<Step, StoreError> {
        let older = retention.at(now);
        let request = |answer| sled::Request::Prune {
            cursor,
            older,
            now,
            answer,
        };
        self.engine.queue.ask(request).await
    }

    /// Writes everything into a new file in `dir`, as it is at the end of it, while the store goes on.
    ///
    /// What cannot be read any more is counted and left out.
    pub async fn backup(&self, dir: &Path, at: Timestamp) -> Result<Backup, BackupError> {
        self.engine.backup(dir, at).await
    }

    /// Like [`Store::backup`], of the store in `data` that nobody has open and that may be damaged.
    /// Reads and writes much: wants a thread of its own.
    pub fn backup_closed(data: &Path, dir: &Path, at: Timestamp) -> Result<Backup, BackupError> {
        sled::rescue::backup_closed(data, dir, at)
    }

    /// Whether writes become durable in time and the disk has room for more; a platform or a load
    /// balancer is told to wait if not.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.engine.is_ready()
    }

    /// How much of the disk is free, and how many bytes of that are kept for what is under way.
    pub fn disk_room(&self) -> io::Result<(DiskRoom, u64)> {
        self.engine.room.measure()
    }

    /// Waits until the disk has room again for what was refused as [`StoreError::NoRoom`].
    pub async fn wait_for_room(&self) {
        self.engine.room.wait().await;
    }

    /// How much waits; free to read as often as one likes.
    #[must_use]
    pub fn numbers(&self) -> Numbers {
        self.engine.numbers()
    }

    /// Writes what is queued and closes the files, once no clone of the store is left.
    ///
    /// Writes asked for later, through a clone, are refused as [`StoreError::Closed`].
    pub async fn close(self) -> Result<(), StoreError> {
        self.engine.close().await
    }
}

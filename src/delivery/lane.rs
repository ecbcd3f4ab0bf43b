//! The outbox of one conversation, emptied in order: what is due, and whether it may still be sent.
//!
//! Whatever is about to happen is written down before it does, so that a crash repeats at most the
//! one call whose answer was not yet recorded.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio_util::sync::CancellationToken;

use crate::channels::{Codec, Window};
use crate::delivery::attempt::Attempt;
use crate::delivery::retry::is_used_up;
use crate::delivery::tokens::{Held, Rotating};
use crate::delivery::{Line, Post};
use crate::dispatch::reach;
use crate::id::{ConversationId, Timestamp, later};
use crate::message::{Outbound, Voice};
use crate::store::{Behind, GivenUp, OutboxEntry, Progress, StoreError};
use crate::turn::Dropped;

/// The longest sleep: a clock that jumps is noticed after this.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);
/// The wait before something is written again that the store had no room for.
const STORE_BUSY: Duration = Duration::from_millis(20);
/// The wait before something is written again that the disk had no room for.
const NO_ROOM: SignedDuration = SignedDuration::from_secs(1);

/// A message as young as this, booked with its turn, was decided from the state that would be looked at.
const FRESH: SignedDuration = SignedDuration::from_millis(500);

/// What is to be done after a look at the head of the outbox.
pub(crate) enum Next {
    /// Look again at once.
    Again,
    /// This entry is the head now, and its attempt is booked.
    Booked(Box<OutboxEntry>),
    /// Nothing before this moment.
    At(Timestamp),
    /// Nothing before there is a token, or this moment if it is earlier.
    Token(Arc<Rotating>, Option<Timestamp>),
    /// Nothing at all: the outbox is empty.
    Nothing,
}

/// What is to be done about a message before it is sent.
enum Check {
    /// Send it.
    Send(Window),
    /// It is of no use any more.
    Drop(Dropped),
    /// The platform would not take it.
    GiveUp(GivenUp),
}

/// One conversation being served.
pub(crate) struct Lane<'p> {
    /// What all lanes share.
    pub(crate) post: &'p Post,
    /// Whose outbox.
    pub(crate) conversation: &'p ConversationId,
    /// Ends the waiting, but no call.
    pub(crate) stop: &'p CancellationToken,
}

impl Lane<'_> {
    /// Delivers until the outbox is empty or the service stops.
    pub(crate) async fn run(&self) -> Result<(), StoreError> {
        let mut booked = None;
        while !self.stop.is_cancelled() {
            match self.step(booked.take()).await {
                Ok(Next::Again) => {}
                Ok(Next::Booked(entry)) => booked = Some(*entry),
                Ok(Next::Nothing) => return Ok(()),
                Ok(Next::At(moment)) => self.sleep_until(moment).await,
                Ok(Next::Token(rotating, moment)) => {
                    tokio::select! {
                        _ = rotating.wait() => {}
                        () = self.sleep_until(moment.unwrap_or(Timestamp::MAX)) => {}
                    }
                }
                Err(StoreError::Full) => tokio::time::sleep(STORE_BUSY).await,
                Err(StoreError::NoRoom { .. }) => {
                    self.sleep_until(later(Timestamp::now(), NO_ROOM)).await
                }
                // Somebody took the entry out: there is another head now, or none.
                Err(StoreError::NoSuchEntry { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Sleeps until this moment, until anything has changed, or until the end of the service.
    async fn sleep_until(&self, moment: Timestamp) {
        let left = Duration::try_from(moment.duration_since(Timestamp::now())).unwrap_or_default();
        tokio::select! {
            () = self.stop.cancelled() => {}
            () = self.post.accounts.changed() => {}
            () = tokio::time::sleep(left.min(LONGEST_SLEEP)) => {}
        }
    }

    /// Looks at the oldest entry and does what is to be done about it now.
    ///
    /// `booked` is that entry where this lane has just booked its attempt.
    async fn step(&self, booked: Option<OutboxEntry>) -> Result<Next, StoreError> {
        let store = &self.post.store;
        let follows = booked.is_some();
        let booked = booked.or_else(|| store.take_booked(self.conversation));
        let is_booked = booked.is_some();
        let Some(entry) = booked.map_or_else(
            || store.outbox_head(self.conversation),
            |entry| Ok(Some(entry)),
        )?
        else {
            return Ok(Next::Nothing);
        };
        let Some(line) = self.post.lines.get(&self.conversation.channel) else {
            return self
                .give_up(&entry, GivenUp::NotConfigured, "no-such-channel")
                .await;
        };
        let Some((base, keys)) = &line.api else {
            return self.show(&entry).await;
        };
        let now = Timestamp::now();
        let window = match self.check(&entry, line, is_booked, now)? {
            Check::Send(window) => window,
            Check::Drop(reason) => return self.drop(&entry, reason).await,
            Check::GiveUp(reason) => return self.give_up(&entry, reason, reason.name()).await,
        };
        let useful_until = entry.message.useful_until;
        if let Some(due) = self.due(&entry, is_booked, now) {
            if is_booked {
                store.keep_booked(entry);
            }
            return Ok(Next::At(useful_until.map_or(due, |until| until.min(due))));
        }
        if is_used_up(&self.post.settings.retry, entry.attempts) {
            let code = entry.last_code.clone();
            let code = code.as_deref().unwrap_or("unanswered");
            return self.give_up(&entry, GivenUp::Exhausted, code).await;
        }
        let access = match keys.held(&self.conversation.account) {
            Held::Now(access) => access,
            Held::Later(rotating) => return Ok(Next::Token(rotating, useful_until)),
            Held::Never => {
                return self
                    .give_up(&entry, GivenUp::NotConfigured, "no-token")
                    .await;
            }
        };
        // The semaphore is never closed; without it the call would merely be made at once.
        let room = line.room.acquire().await.ok();
        let attempt = Attempt {
            lane: self,
            line,
            base,
            keys,
            entry: &entry,
            window,
            attachment: None,
            follows,
        };
        attempt.make(access, is_booked, room).await
    }

    /// When to look again; `None` for an attempt now.
    fn due(&self, entry: &OutboxEntry, is_booked: bool, now: Timestamp) -> Option<Timestamp> {
        if !is_booked && entry.next_at > now {
            return Some(entry.next_at);
        }
        self.post.accounts.wait(self.conversation, now)
    }

    /// Whether a message may still be sent: its use, whose conversation it is, the platform's window.
    fn check(
        &self,
        entry: &OutboxEntry,
        line: &Line,
        is_booked: bool,
        now: Timestamp,
    ) -> Result<Check, StoreError> {
        let Outbound {
            voice,
            visit,
            useful_until,
            ..
        } = &entry.message;
        if useful_until.is_some_and(|until| until <= now) {
            return Ok(Check::Drop(Dropped::OutOfDate));
        }
        if is_booked && now.duration_since(entry.created) < FRESH {
            return Ok(Check::Send(Window::Open));
        }
        let reach = reach(&self.post.store, self.conversation)?;
        if *voice == Voice::Bot && reach.silent_until.is_some_and(|until| now < until) {
            return Ok(Check::Drop(Dropped::HumanTookOver));
        }
        // What has begun to arrive is told to its end.
        if entry.calls_done == 0 && visit.is_some() && *visit != reach.visit {
            return Ok(Check::Drop(Dropped::StepLeft));
        }
        let silent_for = reach.heard.map(|heard| now.duration_since(heard));
        let window = line.codec.window(self.conversation, silent_for);
        Ok(match (window, voice) {
            (Window::Shut, _) | (Window::MentorsOnly, Voice::Bot | Voice::Citizen(_)) => {
                Check::GiveUp(GivenUp::WindowClosed)
            }
            (Window::Open, _) | (Window::MentorsOnly, Voice::Mentor(_)) => Check::Send(window),
        })
    }

    /// Puts a message on the page of a web visitor.
    async fn show(&self, entry: &OutboxEntry) -> Result<Next, StoreError> {
        let useful_until = entry.message.useful_until;
        if useful_until.is_some_and(|until| until <= Timestamp::now()) {
            return self.drop(entry, Dropped::OutOfDate).await;
        }
        self.record(entry, Progress::Shown).await?;
        Ok(Next::Again)
    }

    /// Removes an entry that is of no use any more.
    async fn drop(&self, entry: &OutboxEntry, reason: Dropped) -> Result<Next, StoreError> {
        tracing::info!(
            conversation = %self.conversation,
            seq = entry.seq,
            reason = reason.name(),
            "dropped a message that is of no use any more"
        );
        metrics::counter!(
            "camtay_messages_dropped_total",
            "channel" => self.conversation.channel.to_string(),
            "reason" => reason.name()
        )
        .increment(1);
        self.record(entry, Progress::Dropped { reason }).await?;
        Ok(Next::Again)
    }

    /// Makes a dead letter of an entry.
    pub(crate) async fn give_up(
        &self,
        entry: &OutboxEntry,
        reason: GivenUp,
        code: &str,
    ) -> Result<Next, StoreError> {
        let code = code.to_owned();
        tracing::error!(
            conversation = %self.conversation,
            seq = entry.seq,
            attempts = entry.attempts,
            reason = reason.name(),
            code,
            "gave up on a message; it is kept as a dead letter"
        );
        metrics::counter!(
            "camtay_dead_letters_total",
            "channel" => self.conversation.channel.to_string(),
            "reason" => reason.name()
        )
        .increment(1);
        self.record(entry, Progress::GivenUp { reason, code })
            .await?;
        Ok(Next::Again)
    }

    /// Writes down what happens to an entry.
    pub(crate) async fn record(
        &self,
        entry: &OutboxEntry,
        progress: Progress,
    ) -> Result<(), StoreError> {
        let store = &self.post.store;
        loop {
            let (progress, now) = (progress.clone(), Timestamp::now());
            let written = store.progress(self.conversation, entry.seq, progress, now);
            match written.await {
                Err(error) => self.wait_after(error).await?,
                done => return done,
            }
        }
    }

    /// Writes down that an entry was delivered and, with a moment to try it again if nothing is heard,
    /// that the attempt of the next one begins.
    pub(crate) async fn delivered(
        &self,
        entry: &OutboxEntry,
        next_retry_at: Option<Timestamp>,
    ) -> Result<Next, StoreError> {
        let store = &self.post.store;
        loop {
            let written = store.delivered(self.conversation, entry.seq, next_retry_at);
            match written.await {
                Err(error) => self.wait_after(error).await?,
                Ok(Behind::Begun(next)) => return Ok(Next::Booked(next)),
                Ok(Behind::Something) => return Ok(Next::Again),
                Ok(Behind::Nothing) => return Ok(Next::Nothing),
            }
        }
    }

    /// Waits for room in the store or on the disk, where that is what a write lacks.
    async fn wait_after(&self, error: StoreError) -> Result<(), StoreError> {
        match error {
            StoreError::Full => tokio::time::sleep(STORE_BUSY).await,
            StoreError::NoRoom { .. } if !self.stop.is_cancelled() => {
                self.sleep_until(later(Timestamp::now(), NO_ROOM)).await;
            }
            error => return Err(error),
        }
        Ok(())
    }
}

/// `by` after `at`, and the end of time where that is beyond it.
pub(crate) fn after(at: Timestamp, by: Duration) -> Timestamp {
    later(at, by.try_into().unwrap_or(SignedDuration::MAX))
}

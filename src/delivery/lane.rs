//! The outbox of one conversation, emptied in order, one call at a time.
//!
//! Whatever is about to happen is written down before it does, so that a crash repeats at most the
//! one call whose answer was not yet recorded.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio_util::sync::CancellationToken;

use crate::channels::{ApiCall, Channel, Codec, SendOutcome};
use crate::delivery::client::Access;
use crate::delivery::retry::{is_used_up, next_wait};
use crate::delivery::tokens::{Held, Keys, Rotating};
use crate::delivery::{Line, Post};
use crate::id::{ConversationId, Timestamp, later};
use crate::store::{OutboxEntry, Progress, StoreError};

/// How long a typing mark may take; it is not worth waiting for.
const TYPING_WITHIN: Duration = Duration::from_secs(2);
/// How long a delivery waits for a token that is being refreshed before it lets others go first.
const TOKEN_WITHIN: Duration = Duration::from_secs(20);
/// How long an account is left alone whose token is refused and cannot be refreshed.
const TOKEN_DEAD: Duration = Duration::from_secs(10 * 60);
/// The longest sleep: a clock that jumps is noticed after this.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);
/// The wait before something is written again that the store had no room for.
const STORE_BUSY: Duration = Duration::from_millis(20);
/// The wait before something is written again that the disk had no room for.
const NO_ROOM: SignedDuration = SignedDuration::from_secs(1);

/// What is to be done after a look at the head of the outbox.
enum Next {
    /// Look again at once.
    Again,
    /// Nothing before this moment.
    At(Timestamp),
    /// Nothing before there is a token, or this moment if it is earlier.
    Token(Arc<Rotating>, Option<Timestamp>),
    /// Nothing at all: the outbox is empty.
    Nothing,
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
        while !self.stop.is_cancelled() {
            match self.step().await {
                Ok(Next::Again) => {}
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

    /// Sleeps until this moment, a jump of the clock or the end of the service.
    async fn sleep_until(&self, moment: Timestamp) {
        let left = Duration::try_from(moment.duration_since(Timestamp::now())).unwrap_or_default();
        tokio::select! {
            () = self.stop.cancelled() => {}
            () = tokio::time::sleep(left.min(LONGEST_SLEEP)) => {}
        }
    }

    /// Looks at the oldest entry and does what is to be done about it now.
    async fn step(&self) -> Result<Next, StoreError> {
        let Some(entry) = self.post.store.outbox_head(self.conversation)? else {
            return Ok(Next::Nothing);
        };
        let now = Timestamp::now();
        let useful_until = entry.message.useful_until;
        if useful_until.is_some_and(|until| until <= now) {
            return self.give_up(&entry, "out-of-date").await;
        }
        let Some(line) = self.post.lines.get(&self.conversation.channel) else {
            return self.give_up(&entry, "no-such-channel").await;
        };
        let Some((base, keys)) = &line.api else {
            return self.show(&entry).await;
        };
        let paused = self.post.pauses.until(self.conversation, now);
        let due = paused.map_or(entry.next_at, |until| until.max(entry.next_at));
        if due > now {
            return Ok(Next::At(useful_until.map_or(due, |until| until.min(due))));
        }
        if is_used_up(&self.post.retry, entry.attempts) {
            let code = entry.last_code.clone();
            return self
                .give_up(&entry, code.as_deref().unwrap_or("unanswered"))
                .await;
        }
        let access = match keys.held(&self.conversation.account) {
            Held::Now(access) => access,
            Held::Later(rotating) => return Ok(Next::Token(rotating, useful_until)),
            Held::Never => return self.give_up(&entry, "no-token").await,
        };
        // The semaphore is never closed; without it the call would merely be made at once.
        let _room = line.room.acquire().await;
        let attempt = Attempt {
            lane: self,
            line,
            base,
            keys,
            entry: &entry,
        };
        attempt.make(access).await
    }

    /// Puts a message on the page of a web visitor.
    async fn show(&self, entry: &OutboxEntry) -> Result<Next, StoreError> {
        self.record(entry, Progress::Shown).await?;
        Ok(Next::Again)
    }

    /// Makes a dead letter of an entry.
    async fn give_up(&self, entry: &OutboxEntry, code: &str) -> Result<Next, StoreError> {
        let code = code.to_owned();
        tracing::error!(
            conversation = %self.conversation,
            seq = entry.seq,
            attempts = entry.attempts,
            code,
            "gave up on a message; it is kept as a dead letter"
        );
        self.record(entry, Progress::GivenUp { code }).await?;
        Ok(Next::Again)
    }

    /// Writes down what happens to an entry, waiting for room in the store.
    async fn record(&self, entry: &OutboxEntry, progress: Progress) -> Result<(), StoreError> {
        loop {
            let now = Timestamp::now();
            let store = &self.post.store;
            let written = store.progress(self.conversation, entry.seq, progress.clone(), now);
            match written.await {
                Err(StoreError::Full) => tokio::time::sleep(STORE_BUSY).await,
                Err(StoreError::NoRoom { .. }) if !self.stop.is_cancelled() => {
                    self.sleep_until(later(now, NO_ROOM)).await;
                }
                done => return done,
            }
        }
    }
}

/// One delivery attempt of one entry.
struct Attempt<'a> {
    lane: &'a Lane<'a>,
    line: &'a Line,
    base: &'a str,
    keys: &'a Keys,
    entry: &'a OutboxEntry,
}

impl Attempt<'_> {
    /// Makes the calls of the entry that are still to be made, until one is not accepted.
    async fn make(&self, mut access: Access) -> Result<Next, StoreError> {
        let (to, message) = (self.lane.conversation, &self.entry.message);
        let delivery = self.entry.seq.to_string();
        let calls = self.codec().write(to, message, &delivery);
        let (essential, marks): (Vec<_>, Vec<_>) = calls.iter().partition(|call| call.essential);
        let mut left = essential.into_iter().skip(self.entry.calls_done).peekable();
        if self.entry.calls_done == 0 && self.entry.attempts == 0 {
            self.mark(&marks, &access).await;
        }
        let mut attempts = self.entry.attempts;
        if left.peek().is_some() {
            self.book(&mut attempts).await?;
        }
        while let Some(call) = left.next() {
            let outcome = self.insist(call, &mut access, &mut attempts).await?;
            match outcome {
                SendOutcome::Accepted { .. } if left.peek().is_some() => {
                    attempts = 1;
                    let retry_at = self.if_nothing_is_heard(attempts);
                    let progress = Progress::CallAccepted { retry_at };
                    self.lane.record(self.entry, progress).await?;
                }
                SendOutcome::Accepted { .. } => {}
                SendOutcome::TryLater { after, code } => {
                    return self.postpone(attempts, after, code).await;
                }
                SendOutcome::TokenRefused { code } => {
                    return self.postpone(attempts, self.token_is_dead(), code).await;
                }
                SendOutcome::Rejected { code } | SendOutcome::Simplify { code } => {
                    return self.lane.give_up(self.entry, &code).await;
                }
            }
        }
        self.lane.record(self.entry, Progress::Delivered).await?;
        Ok(Next::Again)
    }

    /// Makes one call; once more with a new token, and once more in plain text, where that can help.
    async fn insist(
        &self,
        call: &ApiCall,
        access: &mut Access,
        attempts: &mut u32,
    ) -> Result<SendOutcome, StoreError> {
        let mut outcome = self.call(call, access).await;
        if let SendOutcome::TokenRefused { code } = &outcome {
            match self.another_token(access).await {
                Some(fresh) => {
                    *access = fresh;
                    self.book(attempts).await?;
                    outcome = self.call(call, access).await;
                }
                None => {
                    let channel = &self.lane.conversation.channel;
                    let account = &self.lane.conversation.account;
                    tracing::error!(%channel, %account, code, "the platform refuses the account's token; messages wait");
                }
            }
        }
        if let (SendOutcome::Simplify { .. }, Some(plain)) = (&outcome, &call.plain) {
            self.book(attempts).await?;
            outcome = self.call(plain, access).await;
        }
        Ok(outcome)
    }

    /// Another token than the one that was refused, if there is one soon.
    async fn another_token(&self, refused: &Access) -> Option<Access> {
        let Keys::Rotating(rotating) = self.keys else {
            return None;
        };
        rotating.refuse(&refused.token);
        tokio::select! {
            () = self.lane.stop.cancelled() => None,
            fresh = tokio::time::timeout(TOKEN_WITHIN, rotating.wait()) => fresh.ok().flatten(),
        }
    }

    /// How long to leave the account alone after its token was refused: not at all where the
    /// refresher is at work, since its next token is as good a sign.
    fn token_is_dead(&self) -> Option<Duration> {
        match self.keys {
            Keys::Fixed { .. } => Some(TOKEN_DEAD),
            Keys::Rotating(rotating) => rotating.access().map(|_| TOKEN_DEAD),
        }
    }

    /// Makes one call and reads the answer.
    async fn call(&self, call: &ApiCall, access: &Access) -> SendOutcome {
        let post = self.lane.post;
        let answer = post.client.call(self.base, call, access, post.call_within);
        match answer.await {
            Ok(answer) => self
                .codec()
                .outcome(answer.status, &answer.headers, &answer.body),
            Err(error) => {
                let code = error.code().to_owned();
                let error = &error as &dyn std::error::Error;
                tracing::warn!(channel = %self.lane.conversation.channel, error, "a call failed");
                SendOutcome::TryLater { after: None, code }
            }
        }
    }

    /// Shows that somebody is writing; whether it works is of no consequence.
    async fn mark(&self, marks: &[&ApiCall], access: &Access) {
        for mark in marks {
            let call = self
                .lane
                .post
                .client
                .call(self.base, mark, access, TYPING_WITHIN);
            if let Err(error) = call.await {
                let error = &error as &dyn std::error::Error;
                tracing::debug!(channel = %self.lane.conversation.channel, error, "a typing mark failed");
            }
        }
    }

    /// Writes down that an attempt begins.
    async fn book(&self, attempts: &mut u32) -> Result<(), StoreError> {
        *attempts = attempts.saturating_add(1);
        let retry_at = self.if_nothing_is_heard(*attempts);
        self.lane
            .record(self.entry, Progress::Begun { retry_at })
            .await
    }

    /// When to try again if the process ends before the answer comes.
    fn if_nothing_is_heard(&self, attempts: u32) -> Timestamp {
        let post = self.lane.post;
        let wait = next_wait(&post.retry, attempts, None, 0.5).unwrap_or_default();
        after(Timestamp::now(), post.call_within.saturating_add(wait))
    }

    /// Puts the entry off, or gives up on it when its schedule is used up.
    ///
    /// A hint of the platform concerns the whole account: nobody else is sent to their rejection.
    async fn postpone(
        &self,
        attempts: u32,
        hint: Option<Duration>,
        code: String,
    ) -> Result<Next, StoreError> {
        let (lane, post) = (self.lane, self.lane.post);
        let now = Timestamp::now();
        if let Some(hint) = hint {
            post.pauses.extend(lane.conversation, after(now, hint));
        }
        let Some(wait) = next_wait(&post.retry, attempts, hint, rand::random()) else {
            return lane.give_up(self.entry, &code).await;
        };
        tracing::warn!(
            conversation = %lane.conversation,
            seq = self.entry.seq,
            attempts,
            code,
            wait_ms = wait.as_millis(),
            "put off a message"
        );
        let until = after(now, wait);
        lane.record(self.entry, Progress::Postponed { until, code })
            .await?;
        Ok(Next::Again)
    }

    fn codec(&self) -> &Channel {
        &self.line.codec
    }
}

/// `by` after `at`, and the end of time where that is beyond it.
fn after(at: Timestamp, by: Duration) -> Timestamp {
    later(at, by.try_into().unwrap_or(SignedDuration::MAX))
}

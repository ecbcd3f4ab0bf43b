//! One delivery attempt of one entry: its calls, one by one, and what their answers mean for it.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::SemaphorePermit;

use crate::channels::{ApiCall, Channel, Codec, Outgoing, SendOutcome, Window};
use crate::delivery::Line;
use crate::delivery::accounts::key;
use crate::delivery::client::Access;
use crate::delivery::lane::{Lane, Next, after};
use crate::delivery::retry::next_wait;
use crate::delivery::tokens::Keys;
use crate::delivery::uploads::Shown;
use crate::id::Timestamp;
use crate::message::Voice;
use crate::store::{GivenUp, OutboxEntry, Progress, StoreError};

/// How long a typing mark may take; it is not worth waiting for.
const TYPING_WITHIN: Duration = Duration::from_secs(2);
/// How long a delivery waits for a token that is being refreshed before it lets others go first.
const TOKEN_WITHIN: Duration = Duration::from_secs(20);

/// Attempts of a message whose answers nobody can read: what waits behind it must not wait for hours.
const UNKNOWN_AT_MOST: u32 = 3;

/// One delivery attempt of one entry.
pub(crate) struct Attempt<'a> {
    pub(crate) lane: &'a Lane<'a>,
    pub(crate) line: &'a Line,
    pub(crate) base: &'a str,
    pub(crate) keys: &'a Keys,
    pub(crate) entry: &'a OutboxEntry,
    /// Who may write to the person now.
    pub(crate) window: Window,
    /// The id by which the account knows the message's picture, once that is known.
    pub(crate) attachment: Option<String>,
    /// Whether it comes right after another one, so that nobody need be shown that somebody is writing.
    pub(crate) follows: bool,
}

impl Attempt<'_> {
    /// Makes the calls of the entry that are still to be made, until one is not accepted.
    ///
    /// `is_booked` says that this attempt was written down already. `room` is given back after the calls.
    pub(crate) async fn make(
        mut self,
        mut access: Arc<Access>,
        is_booked: bool,
        room: Option<SemaphorePermit<'_>>,
    ) -> Result<Next, StoreError> {
        match self.shown(&mut access).await? {
            Shown::By(id) => self.attachment = Some(id),
            Shown::Otherwise => {}
            Shown::Later(outcome) => {
                return self.not_accepted(self.entry.attempts, outcome).await;
            }
        }
        let calls = self.calls(self.window);
        let (essential, marks): (Vec<_>, Vec<_>) = calls.iter().partition(|call| call.essential);
        let left = essential.into_iter().enumerate();
        let mut left = left.skip(self.entry.calls_done).peekable();
        let mut attempts = self.entry.attempts;
        if self.entry.calls_done == 0 && attempts == u32::from(is_booked) && !self.follows {
            self.mark(&marks, &access).await;
        }
        if left.peek().is_some() && !is_booked {
            self.book(&mut attempts).await?;
        }
        while let Some((index, call)) = left.next() {
            let outcome = self.insist(call, &mut access, &mut attempts).await?;
            self.count(&outcome);
            if !matches!(outcome, SendOutcome::Accepted { .. }) {
                return self.not_accepted(attempts, outcome).await;
            }
            self.lane.post.accounts.works(&key(self.lane.conversation));
            if left.peek().is_some() {
                attempts = 1;
                let retry_at = self.if_nothing_is_heard(attempts);
                let progress = Progress::CallAccepted {
                    call: index,
                    retry_at,
                };
                self.lane.record(self.entry, progress).await?;
            }
        }
        drop(room);
        // Who is about to stop begins nothing.
        let goes_on = !self.lane.stop.is_cancelled();
        let next_retry_at = goes_on.then(|| self.if_nothing_is_heard(1));
        self.lane.delivered(self.entry, next_retry_at).await
    }

    /// The calls of the entry, to somebody whose window is like this.
    fn calls(&self, window: Window) -> Vec<ApiCall> {
        self.codec().write(&Outgoing {
            to: self.lane.conversation,
            message: &self.entry.message,
            attachment: self.attachment.as_deref(),
            delivery: self.entry.seq,
            window,
        })
    }

    /// What becomes of an entry whose call was not accepted.
    async fn not_accepted(&self, attempts: u32, outcome: SendOutcome) -> Result<Next, StoreError> {
        let (lane, entry) = (self.lane, self.entry);
        let now = Timestamp::now();
        let accounts = &lane.post.accounts;
        match outcome {
            SendOutcome::Accepted { .. } => Ok(Next::Again),
            SendOutcome::TryLater { after, code } => self.postpone(attempts, after, code).await,
            SendOutcome::Unknown { code, .. } if attempts >= UNKNOWN_AT_MOST => {
                lane.give_up(entry, GivenUp::Unknown, &code).await
            }
            SendOutcome::Unknown { after, code } => self.postpone(attempts, after, code).await,
            SendOutcome::Throttled { pause, code } => {
                let until = after(now, pause);
                accounts.pause(lane.conversation, until);
                self.wait_for_account(until, code).await
            }
            SendOutcome::TokenRefused { code } => {
                // Where another token is being bought, that is waited for, not a probe.
                if self.keys.is_being_replaced() {
                    return self.wait_for_account(now, code).await;
                }
                accounts.stop(key(lane.conversation), &code, Duration::ZERO, now);
                self.wait_for_account(now, code).await
            }
            SendOutcome::AccountRefused { code, .. } if self.window == Window::MentorsOnly => {
                // The leave to write outside the window is what is missing, not the account's own.
                lane.give_up(entry, GivenUp::WindowClosed, &code).await
            }
            SendOutcome::AccountRefused { patience, code } => {
                accounts.stop(key(lane.conversation), &code, patience, now);
                self.wait_for_account(now, code).await
            }
            SendOutcome::WindowClosed { code } => {
                lane.give_up(entry, GivenUp::WindowClosed, &code).await
            }
            SendOutcome::RecipientGone { code } => {
                lane.give_up(entry, GivenUp::RecipientGone, &code).await
            }
            SendOutcome::NotOwner { code } => lane.give_up(entry, GivenUp::NotOwner, &code).await,
            SendOutcome::ContentRefused { code } | SendOutcome::Simplify { code } => {
                lane.give_up(entry, GivenUp::ContentRefused, &code).await
            }
        }
    }

    /// Makes one call; once more with a new token, in plain text, or as a human's words, where that
    /// can help.
    async fn insist(
        &self,
        call: &ApiCall,
        access: &mut Arc<Access>,
        attempts: &mut u32,
    ) -> Result<SendOutcome, StoreError> {
        let mut outcome = self.call(call, access).await;
        if let SendOutcome::TokenRefused { .. } = &outcome
            && let Some(fresh) = self.another_token(access).await
        {
            *access = fresh;
            self.book(attempts).await?;
            outcome = self.call(call, access).await;
        }
        if let (SendOutcome::Simplify { .. }, Some(plain)) = (&outcome, &call.plain) {
            if self.attachment.is_some() {
                self.forget_picture().await?;
            }
            self.book(attempts).await?;
            outcome = self.call(plain, access).await;
        }
        if let SendOutcome::WindowClosed { .. } = &outcome
            && let Some(call) = self.as_human(call)
        {
            self.book(attempts).await?;
            outcome = self.call(&call, access).await;
        }
        Ok(outcome)
    }

    /// The same call as a mentor may make it outside the window, where that is another one.
    fn as_human(&self, call: &ApiCall) -> Option<ApiCall> {
        let from_human = matches!(self.entry.message.voice, Voice::Mentor(_));
        if !from_human || self.window == Window::MentorsOnly {
            return None;
        }
        let same = self.calls(self.window).iter().position(|own| own == call)?;
        let tagged = self.calls(Window::MentorsOnly).into_iter().nth(same)?;
        (tagged != *call).then_some(tagged)
    }

    /// Another token than the one that was refused, if there is one soon.
    pub(crate) async fn another_token(&self, refused: &Access) -> Option<Arc<Access>> {
        let Keys::Rotating(rotating) = self.keys else {
            return None;
        };
        rotating.refuse(&refused.token);
        tokio::select! {
            () = self.lane.stop.cancelled() => None,
            fresh = tokio::time::timeout(TOKEN_WITHIN, rotating.wait()) => fresh.ok().flatten(),
        }
    }

    /// Makes one call and reads the answer.
    async fn call(&self, call: &ApiCall, access: &Access) -> SendOutcome {
        let post = self.lane.post;
        self.line.rate.turn(&self.lane.conversation.account).await;
        let answer = post
            .client
            .call(self.base, call, access, post.settings.call_within);
        match answer.await {
            Ok(answer) => self
                .codec()
                .outcome(answer.status, &answer.headers, &answer.body),
            Err(error) => {
                let code = error.code().to_owned();
                // Where the platform echoes what it has taken, the echo is given time to settle it.
                let after = self
                    .codec()
                    .echo_within()
                    .filter(|_| error.may_have_worked());
                let error = &error as &dyn std::error::Error;
                tracing::warn!(channel = %self.lane.conversation.channel, error, "a call failed");
                SendOutcome::TryLater { after, code }
            }
        }
    }

    /// Shows that somebody is writing; whether it works is of no consequence.
    async fn mark(&self, marks: &[&ApiCall], access: &Access) {
        let client = &self.lane.post.client;
        for mark in marks {
            let call = client.call(self.base, mark, access, TYPING_WITHIN);
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
        after(Timestamp::now(), self.lane.post.unheard(attempts))
    }

    /// Puts the entry off, or gives up on it when its schedule is used up.
    async fn postpone(
        &self,
        attempts: u32,
        hint: Option<Duration>,
        code: String,
    ) -> Result<Next, StoreError> {
        let Some(wait) = next_wait(
            &self.lane.post.settings.retry,
            attempts,
            hint,
            rand::random(),
        ) else {
            return self
                .lane
                .give_up(self.entry, GivenUp::Exhausted, &code)
                .await;
        };
        tracing::warn!(
            conversation = %self.lane.conversation,
            seq = self.entry.seq,
            attempts,
            code,
            wait_ms = wait.as_millis(),
            "put off a message"
        );
        let until = after(Timestamp::now(), wait);
        self.put_off(until, code, true).await
    }

    /// Keeps the entry as it was: it is the account that must wait, and its attempts do not count.
    async fn wait_for_account(&self, until: Timestamp, code: String) -> Result<Next, StoreError> {
        self.put_off(until, code, false).await
    }

    async fn put_off(
        &self,
        until: Timestamp,
        code: String,
        counts: bool,
    ) -> Result<Next, StoreError> {
        let progress = Progress::Postponed {
            until,
            code,
            counts,
        };
        self.lane.record(self.entry, progress).await?;
        Ok(Next::Again)
    }

    /// Counts an attempt by what came of it.
    fn count(&self, outcome: &SendOutcome) {
        metrics::counter!(
            "camtay_delivery_attempts_total",
            "channel" => self.lane.conversation.channel.to_string(),
            "outcome" => outcome.name()
        )
        .increment(1);
    }

    fn codec(&self) -> &Channel {
        &self.line.codec
    }
}

//! Keeps the token pair of a Zalo account alive: one refresher a channel, and no other.
//!
//! A refresh token buys one new pair and is used up by it. If a pair is lost between the answer and
//! the disk, only the owner of the account can make another, by hand: so each new pair is made
//! durable before anything else happens.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::delivery::accounts::{AccountKey, Accounts};
use crate::delivery::client::{CallError, Client};
use crate::delivery::tokens::Rotating;
use crate::id::{AccountId, ChannelId, Timestamp, later};
use crate::store::{Store, StoreError, TokenPair};

/// How long an access token lives, as far as the platform says: 25 hours.
const LIFE: SignedDuration = SignedDuration::from_hours(25);
/// A token that lives shorter is refreshed no sooner, or the refresher would do nothing else.
const SHORTEST_LIFE: SignedDuration = SignedDuration::from_secs(75);
/// How long the service may take to answer: longer than a call, because an answer that is not read
/// is a pair that is lost.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);
/// Waits between refreshes that failed; the last is repeated.
const WAITS: [Duration; 5] = [
    Duration::from_secs(1),
    Duration::from_secs(10),
    Duration::from_secs(60),
    Duration::from_secs(5 * 60),
    Duration::from_secs(15 * 60),
];
/// The longest sleep: a clock that jumps is noticed after this.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);
/// The wait before a pair is saved again that the store had no room for.
const STORE_BUSY: Duration = Duration::from_millis(20);
/// The wait before a pair is saved again that the disk had no room for.
const NO_ROOM: Duration = Duration::from_secs(1);

/// What the refresher of one channel needs.
#[derive(Debug)]
pub(crate) struct Refresher {
    /// Which channel.
    pub(crate) channel: ChannelId,
    /// Where pairs are kept.
    pub(crate) store: Store,
    /// Makes the calls.
    pub(crate) client: Client,
    /// Where it is known that the account cannot send.
    pub(crate) accounts: Arc<Accounts>,
    /// The app's id.
    pub(crate) app_id: String,
    /// The app secret.
    pub(crate) app_secret: SecretString,
    /// Scheme and host of the OAuth service.
    pub(crate) oauth_base: String,
    /// The access token of the configuration, if any.
    pub(crate) first_access: Option<SecretString>,
    /// The refresh token of the configuration.
    pub(crate) first_refresh: SecretString,
    /// Where the current token is given out.
    pub(crate) rotating: Arc<Rotating>,
}

/// Why a refresh brought no pair.
#[derive(Debug, thiserror::Error)]
enum RefreshError {
    /// The refresh token is used up, expired or of another app.
    #[error("the service refuses the refresh token with error {code}")]
    Refused {
        /// The service's code.
        code: String,
    },
    /// There was an answer, but no pair in it.
    #[error("the service answered with status {status} and no tokens")]
    NoPair {
        /// The HTTP status.
        status: u16,
    },
    /// There was no answer.
    #[error("the service did not answer")]
    Call(#[from] CallError),
    /// The store failed; the pair was not used.
    #[error("the new tokens could not be saved")]
    Store(#[from] StoreError),
}

impl Refresher {
    /// Refreshes at 80 % of each token's life, and whenever the platform refuses one, until `stop`.
    pub(crate) async fn run(self, stop: CancellationToken) {
        let mut pair = self.stored();
        let mut due = self.begin(pair.as_ref());
        loop {
            let wanted = tokio::select! {
                biased;
                () = stop.cancelled() => return,
                // What was refused while it was being replaced needs no other replacement.
                () = self.rotating.refused.notified() => self.rotating.access().is_none(),
                () = sleep_until(due) => true,
            };
            if !wanted {
                continue;
            }
            let Some(fresh) = self.refresh_until_done(pair.as_ref(), &stop).await else {
                return;
            };
            due = due_at(Timestamp::now(), fresh.expires_at);
            pair = Some(fresh);
        }
    }

    /// Gives out the first token, if there is one, and says when the first refresh is due.
    fn begin(&self, pair: Option<&TokenPair>) -> Timestamp {
        let now = Timestamp::now();
        match (pair, &self.first_access) {
            (Some(pair), _) if pair.expires_at > now => {
                self.rotating.publish(&pair.access);
                // When it was bought is not known any more, only when it ends.
                pair.expires_at.checked_sub(LIFE / 5).unwrap_or(now)
            }
            (None, Some(access)) => {
                self.rotating.publish(access.expose_secret());
                due_at(now, later(now, LIFE))
            }
            (Some(_) | None, _) => now,
        }
    }

    /// The pair of an earlier run.
    fn stored(&self) -> Option<TokenPair> {
        self.store.tokens(&self.channel).unwrap_or_else(|error| {
            let error = &error as &dyn std::error::Error;
            tracing::error!(channel = %self.channel, error, "the stored tokens cannot be read");
            None
        })
    }

    /// Refreshes until there is a new pair, or `stop`.
    async fn refresh_until_done(
        &self,
        pair: Option<&TokenPair>,
        stop: &CancellationToken,
    ) -> Option<TokenPair> {
        let mut failed = 0;
        loop {
            match self.refresh(pair).await {
                Ok(fresh) => {
                    self.rotating.publish(&fresh.access);
                    self.accounts.works(&self.account());
                    tracing::info!(channel = %self.channel, expires_at = %fresh.expires_at, "refreshed the tokens");
                    return Some(fresh);
                }
                Err(error) => self.complain(&error),
            }
            let wait = WAITS
                .get(failed)
                .or(WAITS.last())
                .copied()
                .unwrap_or_default();
            failed += 1;
            tokio::select! {
                () = stop.cancelled() => return None,
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    /// Says loudly what the operator must know: nothing is sent meanwhile, and nothing is lost.
    fn complain(&self, error: &RefreshError) {
        let channel = &self.channel;
        match error {
            RefreshError::Refused { code } => {
                self.accounts
                    .stop(self.account(), code, Duration::ZERO, Timestamp::now());
                tracing::error!(
                    %channel,
                    code,
                    "no refresh token is accepted any more: messages wait in the outbox until the app \
                     is authorised again and its new refresh token is in the configuration"
                );
            }
            RefreshError::NoPair { .. } | RefreshError::Call(_) | RefreshError::Store(_) => {
                let error = error as &dyn std::error::Error;
                tracing::error!(%channel, error, "the tokens could not be refreshed; trying again");
            }
        }
    }

    /// What stands for the accounts of the channel, which share the token.
    fn account(&self) -> AccountKey {
        (self.channel.clone(), AccountId::new(""))
    }

    /// Buys a pair with the stored refresh token, or with the configured one where that is used up,
    /// and makes it durable.
    async fn refresh(&self, pair: Option<&TokenPair>) -> Result<TokenPair, RefreshError> {
        let configured = self.first_refresh.expose_secret();
        let stored = pair.map(|pair| pair.refresh.as_str());
        let fresh = match self.buy(stored.unwrap_or(configured)).await {
            Err(RefreshError::Refused { .. })
                if stored.is_some_and(|stored| stored != configured) =>
            {
                self.buy(configured).await?
            }
            bought => bought?,
        };
        loop {
            match self.store.save_tokens(&self.channel, fresh.clone()).await {
                Ok(()) => return Ok(fresh),
                Err(StoreError::Full) => tokio::time::sleep(STORE_BUSY).await,
                Err(StoreError::NoRoom { .. }) => tokio::time::sleep(NO_ROOM).await,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// One call to the OAuth service.
    async fn buy(&self, refresh: &str) -> Result<TokenPair, RefreshError> {
        let url = format!("{}/v4/oa/access_token", self.oauth_base);
        let fields = [
            ("app_id", self.app_id.as_str()),
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh),
        ];
        let header = ("secret_key", &self.app_secret);
        let asked = Timestamp::now();
        let answer = self
            .client
            .form(&url, header, &fields, ANSWER_WITHIN)
            .await?;
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let text = |key: &str| body[key].as_str().filter(|text| !text.is_empty());
        if let (Some(access), Some(refresh)) = (text("access_token"), text("refresh_token")) {
            return Ok(TokenPair {
                access: access.to_owned(),
                refresh: refresh.to_owned(),
                expires_at: later(asked, life(&body["expires_in"])),
            });
        }
        match &body["error"] {
            Value::Null => Err(RefreshError::NoPair {
                status: answer.status.as_u16(),
            }),
            code => Err(RefreshError::Refused {
                code: code.to_string(),
            }),
        }
    }
}

/// How long a token lives: seconds, as a string or a number.
fn life(expires_in: &Value) -> SignedDuration {
    let seconds = match expires_in {
        Value::String(digits) => digits.trim().parse().ok(),
        Value::Number(number) => number.as_i64(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    let usable = seconds.filter(|seconds| *seconds > 0);
    usable.map_or(LIFE, SignedDuration::from_secs)
}

/// When 80 % of the time from `now` to `end` is over; not before a minute, whatever `end` is.
fn due_at(now: Timestamp, end: Timestamp) -> Timestamp {
    let life = end.duration_since(now).max(SHORTEST_LIFE);
    later(now, life - life / 5)
}

/// Sleeps until `due` by the clock on the wall.
async fn sleep_until(due: Timestamp) {
    loop {
        let left = Duration::try_from(due.duration_since(Timestamp::now())).unwrap_or_default();
        if left.is_zero() {
            return;
        }
        tokio::time::sleep(left.min(LONGEST_SLEEP)).await;
    }
}

//! Which token goes with a call: one for good, or one that rotates.

use std::collections::BTreeMap;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{Notify, watch};

use crate::config::Tokens;
use crate::delivery::client::Access;
use crate::id::AccountId;

/// The tokens of one channel, while the service runs.
#[derive(Debug)]
pub(crate) enum Keys {
    /// One for each account.
    Fixed {
        /// By account.
        by_account: BTreeMap<AccountId, Arc<Access>>,
    },
    /// One that the refresher of the channel replaces.
    Rotating(Arc<Rotating>),
}

/// What there is to call with.
#[derive(Debug)]
pub(crate) enum Held {
    /// This.
    Now(Arc<Access>),
    /// Nothing until the refresher has a new token.
    Later(Arc<Rotating>),
    /// Nothing, whatever one waits for: the account is not configured.
    Never,
}

impl Keys {
    /// The tokens as they are configured.
    pub(crate) fn new(tokens: &Tokens) -> Self {
        match tokens {
            Tokens::Fixed {
                by_account,
                app_secret,
            } => {
                let access = |(account, token): (&AccountId, &SecretString)| {
                    let access = Access::new(token.clone(), app_secret.as_ref());
                    (account.clone(), Arc::new(access))
                };
                Self::Fixed {
                    by_account: by_account.iter().map(access).collect(),
                }
            }
            Tokens::Rotating { app_secret, .. } => {
                Self::Rotating(Arc::new(Rotating::new(app_secret.clone())))
            }
        }
    }

    /// How many accounts there are.
    pub(crate) fn accounts(&self) -> usize {
        match self {
            Self::Fixed { by_account } => by_account.len(),
            Self::Rotating(_) => 1,
        }
    }

    /// Whether a token that was refused is being replaced by another.
    pub(crate) fn is_being_replaced(&self) -> bool {
        match self {
            Self::Fixed { .. } => false,
            Self::Rotating(rotating) => rotating.access().is_none(),
        }
    }

    /// What there is to call with for this account.
    pub(crate) fn held(&self, account: &AccountId) -> Held {
        match self {
            Self::Fixed { by_account } => by_account
                .get(account)
                .map_or(Held::Never, |access| Held::Now(Arc::clone(access))),
            Self::Rotating(rotating) => match rotating.access() {
                Some(access) => Held::Now(access),
                None => Held::Later(Arc::clone(rotating)),
            },
        }
    }
}

/// A token that rotates: written by one refresher, read by every delivery of the channel.
#[derive(Debug)]
pub(crate) struct Rotating {
    app_secret: SecretString,
    /// The token; `None` while there is none that the platform would take.
    current: watch::Sender<Option<Arc<Access>>>,
    /// Rung when the platform refused the token.
    pub(crate) refused: Notify,
}

impl Rotating {
    fn new(app_secret: SecretString) -> Self {
        Self {
            app_secret,
            current: watch::Sender::new(None),
            refused: Notify::new(),
        }
    }

    /// What to call with now, if there is anything.
    pub(crate) fn access(&self) -> Option<Arc<Access>> {
        self.current.borrow().clone()
    }

    /// Waits until there is something to call with.
    pub(crate) async fn wait(&self) -> Option<Arc<Access>> {
        let mut changes = self.current.subscribe();
        changes.wait_for(Option::is_some).await.ok()?.clone()
    }

    /// Takes back a token that the platform refused and wakes the refresher; nothing happens if
    /// there is another one already.
    pub(crate) fn refuse(&self, refused: &SecretString) {
        let withdrawn = self.current.send_if_modified(|current| {
            let same = current
                .as_ref()
                .is_some_and(|access| access.token.expose_secret() == refused.expose_secret());
            if same {
                *current = None;
            }
            same
        });
        if withdrawn {
            self.refused.notify_one();
        }
    }

    /// Gives out a new token; it has been made durable before.
    pub(crate) fn publish(&self, token: &str) {
        let access = Access::new(SecretString::from(token), Some(&self.app_secret));
        self.current.send_replace(Some(Arc::new(access)));
    }
}

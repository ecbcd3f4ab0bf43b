//! Pictures that are given to a platform once, and shown by their ids afterwards.
//!
//! No picture is worth waiting for: where an upload fails, the message goes on without it, and for a
//! while nobody tries again on that channel.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use crate::channels::{Codec, SendOutcome, Upload};
use crate::delivery::attempt::Attempt;
use crate::delivery::client::Access;
use crate::id::{AccountId, ChannelId, PictureHash, Timestamp, later};
use crate::store::{Attachment, StoreError};

/// How long nothing is uploaded after an upload that failed.
const REST: Duration = Duration::from_secs(60);

/// One picture at one account.
type Key = (AccountId, PictureHash);

/// The uploads of one channel.
#[derive(Debug, Default)]
pub(crate) struct Uploads {
    /// Who uploads a picture now: the others who want it wait for them. As many as there are pictures.
    under_way: Mutex<BTreeMap<Key, Arc<tokio::sync::Mutex<()>>>>,
    /// Nothing is uploaded before this moment.
    rests_until: Mutex<Option<Instant>>,
}

/// How a message shows its picture.
pub(crate) enum Shown {
    /// By this id.
    By(String),
    /// By its address or in words, as the platform takes it; also a message without a picture.
    Otherwise,
    /// Not yet: the platform wants the account left alone.
    Later(SendOutcome),
}

impl Uploads {
    fn turn(&self, key: Key) -> Arc<tokio::sync::Mutex<()>> {
        let mut under_way = self
            .under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        Arc::clone(under_way.entry(key).or_default())
    }

    fn rests(&self) -> bool {
        let until = *self
            .rests_until
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        until.is_some_and(|until| Instant::now() < until)
    }

    fn rest(&self) {
        let mut until = self
            .rests_until
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *until = Some(Instant::now() + REST);
    }
}

impl Attempt<'_> {
    /// How the picture of the message is shown: uploads it where the account does not know it yet.
    ///
    /// An upload says nothing to anybody, so it is not booked: a crash repeats it, and no more.
    pub(crate) async fn shown(&self, access: &mut Arc<Access>) -> Result<Shown, StoreError> {
        let account = &self.lane.conversation.account;
        // The first call shows it: after that nothing is left to upload.
        let picture = self.entry.message.picture.as_ref();
        let picture = picture.filter(|_| self.entry.calls_done == 0);
        let Some((picture, upload)) = picture.zip(self.line.codec.upload(account)) else {
            return Ok(Shown::Otherwise);
        };
        let hash = &picture.hash;
        if let Some(id) = self.known(hash)? {
            return Ok(Shown::By(id));
        }
        let uploads = &self.line.uploads;
        let turn = uploads.turn((account.clone(), hash.clone()));
        let _turn = turn.lock().await;
        if let Some(id) = self.known(hash)? {
            return Ok(Shown::By(id));
        }
        if uploads.rests() {
            return Ok(Shown::Otherwise);
        }
        let png = match self.lane.post.gallery.png(hash.as_str()).await {
            Ok(png) => png,
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::warn!(error, "a message goes on without its picture");
                return Ok(Shown::Otherwise);
            }
        };
        match self.uploaded(&png, &upload, access).await {
            Ok(id) => {
                let until = later(Timestamp::now(), upload.lives);
                let attachment = Attachment {
                    id: id.clone(),
                    until,
                };
                self.remember(hash, Some(attachment)).await?;
                Ok(Shown::By(id))
            }
            Err(outcome @ SendOutcome::Throttled { .. }) => Ok(Shown::Later(outcome)),
            Err(outcome) => {
                tracing::warn!(
                    channel = %self.lane.conversation.channel,
                    picture = %hash,
                    outcome = outcome.name(),
                    "a picture could not be uploaded; its message goes on without it"
                );
                uploads.rest();
                Ok(Shown::Otherwise)
            }
        }
    }

    /// Forgets the id of the message's picture, which the platform does not know any more.
    pub(crate) async fn forget_picture(&self) -> Result<(), StoreError> {
        match &self.entry.message.picture {
            Some(picture) => self.remember(&picture.hash, None).await,
            None => Ok(()),
        }
    }

    /// The id by which the account knows a picture.
    fn known(&self, hash: &PictureHash) -> Result<Option<String>, StoreError> {
        let known = self.lane.post.store.attachment(self.account(), hash)?;
        let usable = known.filter(|known| known.until > Timestamp::now());
        Ok(usable.map(|known| known.id))
    }

    async fn remember(
        &self,
        hash: &PictureHash,
        attachment: Option<Attachment>,
    ) -> Result<(), StoreError> {
        let store = &self.lane.post.store;
        match store
            .keep_attachment(self.account(), hash, attachment)
            .await
        {
            // It is uploaded once more next time.
            Err(StoreError::Full | StoreError::NoRoom { .. }) => Ok(()),
            kept => kept,
        }
    }

    /// Uploads a picture, once more with a new token where that can help; gives its id.
    async fn uploaded(
        &self,
        png: &[u8],
        upload: &Upload,
        access: &mut Arc<Access>,
    ) -> Result<String, SendOutcome> {
        let mut answer = self.upload(upload, png, access).await;
        if let Err(SendOutcome::TokenRefused { .. }) = &answer
            && let Some(fresh) = self.another_token(access).await
        {
            *access = fresh;
            answer = self.upload(upload, png, access).await;
        }
        upload.id_in(&answer?).ok_or_else(|| SendOutcome::Unknown {
            after: None,
            code: "no-id".to_owned(),
        })
    }

    /// Whose picture it is.
    fn account(&self) -> (&ChannelId, &AccountId) {
        let conversation = self.lane.conversation;
        (&conversation.channel, &conversation.account)
    }

    /// Makes one upload; gives the body of the answer where the platform took it.
    async fn upload(
        &self,
        upload: &Upload,
        png: &[u8],
        access: &Access,
    ) -> Result<Bytes, SendOutcome> {
        let post = self.lane.post;
        self.line.rate.turn(&self.lane.conversation.account).await;
        let within = post.settings.call_within;
        let answer = post.client.upload(self.base, upload, png, access, within);
        let (outcome, body) = match answer.await {
            Ok(answer) => {
                let codec = &self.line.codec;
                let outcome = codec.outcome(answer.status, &answer.headers, &answer.body);
                (outcome, answer.body)
            }
            Err(error) => {
                let code = error.code().to_owned();
                let outcome = SendOutcome::TryLater { after: None, code };
                (outcome, Bytes::new())
            }
        };
        metrics::counter!(
            "camtay_picture_uploads_total",
            "channel" => self.lane.conversation.channel.to_string(),
            "outcome" => outcome.name()
        )
        .increment(1);
        match outcome {
            SendOutcome::Accepted { .. } => Ok(body),
            refused => Err(refused),
        }
    }
}

//! A group while it is computed: every request goes into one draft, every answer is kept until that is
//! durable.

use jiff::SignedDuration;
use tokio::sync::oneshot;

use crate::id::{Timestamp, later};
use crate::store::StoreError;
use crate::store::sled::draft::Draft;
use crate::store::sled::keys;
use crate::store::sled::request::{Answer, Request};
use crate::store::sled::trees::{Space, Trees};

/// How often old dedupe keys are looked for, where few are old.
const LOOKED_EVERY: SignedDuration = SignedDuration::from_secs(1);

/// A group while it is computed.
pub(crate) struct Group<'a> {
    /// What is to be written.
    pub(crate) draft: Draft<'a>,
    /// Each sends one answer.
    pub(crate) answers: Vec<Box<dyn FnOnce()>>,
    /// The latest time of an acceptance, by which dedupe keys get old.
    accepted_at: Option<Timestamp>,
    /// When the next timer is due, as far as whoever rings them knows; `None` when none is.
    pub(crate) next_ring: Option<Timestamp>,
    /// Whether a timer was set that is due before all others.
    pub(crate) timer_moved: bool,
    /// Who waits for the end.
    pub(crate) closing: Option<oneshot::Sender<()>>,
}

impl<'a> Group<'a> {
    /// A group without any request.
    pub(crate) fn new(trees: &'a Trees, next_seq: u64, next_ring: Option<Timestamp>) -> Self {
        Self {
            draft: Draft::new(trees, next_seq),
            answers: Vec::new(),
            accepted_at: None,
            next_ring,
            timer_moved: false,
            closing: None,
        }
    }

    /// Lists the dedupe keys of the group; from `forget_at` on forgets some that got old, and says when to
    /// do so again.
    pub(crate) fn age(&mut self, forget_at: &mut Timestamp) {
        let Some(now) = self.accepted_at else {
            return;
        };
        self.draft.list_remembered(now);
        if now < *forget_at {
            return;
        }
        match self.draft.request(|draft| draft.forget_old(now)) {
            Ok(true) => *forget_at = now,
            Ok(false) => *forget_at = later(now, LOOKED_EVERY),
            Err(error) => tracing::error!(%error, "old dedupe keys cannot be forgotten"),
        }
    }

    /// Computes one request into the draft and keeps its answer.
    pub(crate) fn compute(&mut self, request: Request) {
        match request {
            Request::Accept {
                events,
                pages,
                now,
                answer,
            } => {
                self.accepted_at = self.accepted_at.max(Some(now));
                self.answer(answer, |draft| draft.accept(events, pages, now));
            }
            Request::Take { taking, answer } => {
                self.accepted_at = self.accepted_at.max(Some(taking.commit.now));
                self.answer(answer, |draft| draft.take(taking));
            }
            Request::Commit { commit, answer } => self.answer(answer, |draft| draft.commit(commit)),
            Request::Ring { now, answer } => {
                let result = self.draft.request(|draft| draft.ring(now));
                if let Ok(rung) = &result {
                    self.next_ring = rung.next;
                    self.timer_moved = false;
                }
                self.keep(answer, result);
            }
            Request::Progress {
                conversation,
                seq,
                progress,
                now,
                answer,
            } => self.answer(answer, |draft| {
                draft.progress(conversation, seq, progress, now)
            }),
            Request::Delivered {
                conversation,
                seq,
                next_retry_at,
                is_urgent: _,
                answer,
            } => self.answer(answer, |draft| {
                draft.delivered(conversation, seq, next_retry_at)
            }),
            Request::RetryDead { seq, now, answer } => {
                self.answer(answer, |draft| draft.retry_dead(seq, now));
            }
            Request::DropDead { seq, answer } => {
                self.answer(answer, |draft| draft.take_dead(seq).map(drop));
            }
            Request::SaveTokens {
                channel,
                pair,
                answer,
            } => self.answer(answer, |draft| {
                draft.write(Space::Accounts, keys::text(channel.as_str()), &pair)
            }),
            Request::KeepAttachment {
                account: (channel, account),
                picture,
                attachment,
                answer,
            } => self.answer(answer, |draft| {
                let key = keys::attachment(&channel, &account, &picture);
                match &attachment {
                    Some(attachment) => draft.write(Space::Attachments, key, attachment),
                    None => draft.remove(Space::Attachments, key),
                }
            }),
            Request::Publish {
                editions,
                forget,
                answer,
            } => self.answer(answer, |draft| {
                for edition in &editions {
                    draft.write(Space::Editions, keys::text(&edition.name()), edition)?;
                }
                for name in &forget {
                    draft.remove(Space::Editions, keys::text(name))?;
                }
                Ok(())
            }),
            Request::Prune {
                cursor,
                older,
                now,
                answer,
            } => self.answer(answer, |draft| draft.prune(cursor, older, now)),
            Request::Nothing { answer } => self.keep(answer, Ok(())),
            Request::Close { answer } => self.closing = Some(answer),
        }
    }

    /// Computes one request that may set timers.
    fn answer<T: 'static>(
        &mut self,
        answer: Answer<T>,
        compute: impl FnOnce(&mut Draft<'_>) -> Result<T, StoreError>,
    ) {
        let mut earliest = None;
        let result = self.draft.request(|draft| {
            let result = compute(draft);
            earliest = draft.pending().earliest;
            result
        });
        let moved = earliest.filter(|due| self.next_ring.is_none_or(|next| *due < next));
        if let (Some(due), Ok(_)) = (moved, &result) {
            self.next_ring = Some(due);
            self.timer_moved = true;
        }
        self.keep(answer, result);
    }

    /// Keeps an answer until the group is durable.
    fn keep<T: 'static>(&mut self, answer: Answer<T>, result: Result<T, StoreError>) {
        self.answers.push(Box::new(move || {
            drop(answer.send(result)); // who asked may have given up: the write stands
        }));
    }
}

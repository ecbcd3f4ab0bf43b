//! Outside helpers, off unless configured: one writes down voice notes, one chooses what unclear words
//! mean. They are asked before a turn is decided, within a time, and whatever goes wrong with them
//! changes nothing for the citizen.
//!
//! Knows endpoints of the form that OpenAI made usual; knows nothing of lessons and states. What is
//! sent has gone through the door, but for the recorded voice itself; what comes back goes through it.

mod endpoint;
mod error;
mod fetch;
mod intent;
mod transcribe;

use std::time::Duration;

use tokio::sync::Semaphore;

use crate::config::HelperSettings;
use crate::door;
use crate::event::Event;
use crate::message::{Content, Media};
use crate::store::Mail;
use crate::understand::{Intent, Waiting};
use endpoint::Resting;
use error::HelperError;
use intent::Adviser;
use transcribe::Scribe;

/// Questions to helpers at the same moment, at most; one more is not asked.
const AT_ONCE: usize = 16;

/// How long a helper is left alone that failed, so that nobody waits for it in vain again and again.
const REST: Duration = Duration::from_secs(30);

/// The helpers there are.
#[derive(Debug)]
pub struct Helpers {
    scribe: Option<(Scribe, Resting)>,
    adviser: Option<(Adviser, Resting)>,
    room: Semaphore,
}

impl Default for Helpers {
    /// None at all.
    fn default() -> Self {
        Self {
            scribe: None,
            adviser: None,
            room: Semaphore::new(AT_ONCE),
        }
    }
}

impl Helpers {
    /// The helpers that are configured.
    ///
    /// # Errors
    /// When no HTTP client can be made on this machine.
    pub fn new(settings: HelperSettings) -> Result<Self, reqwest::Error> {
        let scribe = settings.transcribe.map(Scribe::new).transpose()?;
        let adviser = settings.intent.map(Adviser::new).transpose()?;
        Ok(Self {
            scribe: scribe.map(|scribe| (scribe, Resting::default())),
            adviser: adviser.map(|adviser| (adviser, Resting::default())),
            ..Self::default()
        })
    }

    /// Whether there is none at all.
    #[must_use]
    pub fn are_none(&self) -> bool {
        self.scribe.is_none() && self.adviser.is_none()
    }

    /// Whether there is one to ask what words mean.
    #[must_use]
    pub fn has_adviser(&self) -> bool {
        self.adviser.is_some()
    }

    /// The same mail, with voice notes turned into what was said in them, as if it had been typed.
    ///
    /// Only for deciding: nothing of it is stored but what a decider keeps of typed words.
    pub async fn write_down(&self, mail: Vec<Mail>) -> Vec<Mail> {
        let Some((scribe, resting)) = &self.scribe else {
            return mail;
        };
        let mut heard = Vec::with_capacity(mail.len());
        for mut mail in mail {
            if !resting.rests()
                && let Some(event) = self.heard(scribe, resting, &mail.event).await
            {
                mail.event = event;
            }
            heard.push(mail);
        }
        heard
    }

    /// The event of a voice note with words in its place; `None` where there are none.
    async fn heard(&self, scribe: &Scribe, resting: &Resting, event: &Event) -> Option<Event> {
        let Event::Inbound(inbound) = event else {
            return None;
        };
        let Content::Media {
            media: Media::Audio,
            address: Some(address),
            ..
        } = &inbound.content
        else {
            return None;
        };
        let _room = self.room.try_acquire().ok()?;
        let written = scribe.write_down(address).await;
        let text = noted("transcribe", resting, written)?;
        let mut inbound = inbound.clone();
        inbound.content = Content::Text { text };
        Some(Event::Inbound(door::mask(inbound)))
    }

    /// What a helper takes masked words to mean; `None` where there is no helper or no clear answer.
    pub async fn advise(&self, words: &str, waiting: Waiting) -> Option<Intent> {
        let (adviser, resting) = self.adviser.as_ref()?;
        if resting.rests() {
            return None;
        }
        let _room = self.room.try_acquire().ok()?;
        let chosen = adviser.choose(words, waiting).await;
        noted("intent", resting, chosen).flatten()
    }
}

/// The answer of a helper; a failure is written to the log, and may let the helper rest.
fn noted<T>(helper: &'static str, resting: &Resting, answer: Result<T, HelperError>) -> Option<T> {
    match answer {
        Ok(answer) => Some(answer),
        Err(error) => {
            if error.is_of_the_helper() {
                resting.rest_for(REST);
            }
            let error = &error as &dyn std::error::Error;
            tracing::warn!(helper, error, "a helper did not help");
            None
        }
    }
}

//! A service that delivers and nothing else: a store in a folder, channels, a stub.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use camtay::channels::Channel;
use camtay::channels::messenger::{self, Messenger};
use camtay::channels::zalo_bot::{self, ZaloBot};
use camtay::channels::zalo_oa::{self, ZaloOa};
use camtay::config::{Api, ChannelConfig, Retry, Tokens};
use camtay::content::Content;
use camtay::delivery::{self, Delivery};
use camtay::dispatch::Published;
use camtay::gallery::Gallery;
use camtay::house::House;
use camtay::id::{AccountId, ChannelId, ConversationId, EntityId, PictureHash, Timestamp};
use camtay::message::{Outbound, Picture};
use camtay::store::{Commit, DeadLetter, OutboxEntry, Store};
use camtay::turn::{Effect, JournalEntry};
use jiff::SignedDuration;
use secrecy::SecretString;
use serde_json::value::RawValue;
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::delivery::platform::Stub;

pub const APP_SECRET: &str = "0123456789abcdef0123456789abcdef";
pub const PAGE_TOKEN: &str = "page-token-1";
pub const PAGE: &str = "104";
pub const OTHER_PAGE: &str = "105";
pub const BOT_TOKEN: &str = "123456789:abc-xyz";
pub const OA_SECRET: &str = "Abc1Def2Ghi3Jkl4Mno5";

/// The lessons that are shipped, for their pictures.
static LESSONS: LazyLock<Arc<Content>> =
    LazyLock::new(|| Arc::new(crate::world::content(House::default())));

/// Longest wait of a test for something that happens at once when it works.
const PATIENCE: Duration = Duration::from_secs(30);

/// Waits for something, but not for ever.
pub async fn soon<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, what)
        .await
        .expect("it happens soon")
}

/// A store and what delivers from it.
pub struct Post {
    pub store: Store,
    pub dir: TempDir,
    pub retry: Retry,
    pub call_within: Duration,
    pub public_url: Option<String>,
    pub access: Option<&'static str>,
    /// Where platforms fetch pictures that could not be uploaded.
    pub pictures_at: Option<&'static str>,
    /// The state of whoever is written to.
    pub state: serde_json::Value,
}

/// A delivery that runs.
pub struct Running {
    pub delivery: Delivery,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Running {
    /// Tells it to stop and waits until it has.
    pub async fn stop(self) {
        self.stop.cancel();
        soon(self.task).await.unwrap();
    }
}

impl Post {
    /// With an empty store and a quick schedule.
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        Self {
            store: Store::open(dir.path()).unwrap(),
            dir,
            retry: Retry {
                schedule: vec![SignedDuration::from_millis(20); 3],
                jitter: 0.2,
                probe_every: SignedDuration::from_millis(50),
            },
            call_within: delivery::CALL_WITHIN,
            public_url: None,
            access: Some("access-1"),
            pictures_at: Some("https://camtay.example.vn"),
            state: serde_json::json!({}),
        }
    }

    /// Starts to deliver to `stub`.
    pub fn start(&self, stub: &Stub) -> Running {
        let stop = CancellationToken::new();
        let channels = self.channels(&stub.base);
        let settings = delivery::Settings {
            retry: self.retry.clone(),
            call_within: self.call_within,
            public_url: self.public_url.clone(),
        };
        let gallery = Gallery::new(Published::only(Arc::clone(&LESSONS)));
        let delivery = Delivery::new(self.store.clone(), gallery, &channels, settings).unwrap();
        let running = {
            let (delivery, stop) = (delivery.clone(), stop.clone());
            async move { delivery.run(&channels, stop).await }
        };
        Running {
            delivery,
            stop,
            task: tokio::spawn(running),
        }
    }

    /// The same with its store closed and opened again, as after a restart.
    pub async fn restarted(self) -> Self {
        let Self { store, dir, .. } = self;
        store.close().await.unwrap();
        let store = Store::open(dir.path()).unwrap();
        Self { store, dir, ..self }
    }

    /// One channel of each platform, all called at `base`.
    fn channels(&self, base: &str) -> Vec<ChannelConfig> {
        let secret = |text: &str| SecretString::from(text);
        let public_url = self.pictures_at.map(str::to_owned);
        let channel = |id: &str, codec: Channel, tokens: Tokens| ChannelConfig {
            id: ChannelId::new(id),
            codec: Arc::new(codec),
            api: Some(Api {
                base: base.to_owned(),
                rate: None,
                tokens,
            }),
        };
        let fb = messenger::Settings {
            app_id: None,
            app_secret: secret(APP_SECRET),
            verify_token: secret("verify"),
            pages: Vec::new(),
            graph_version: "v25.0".to_owned(),
            public_url: public_url.clone(),
        };
        let oa = zalo_oa::Settings {
            app_id: "4100".to_owned(),
            oa_id: None,
            app_secret: secret(OA_SECRET),
            oa_secret_key: None,
            buttons: true,
            public_url: public_url.clone(),
        };
        let bot = zalo_bot::Settings {
            secret_token: secret("made-up-secret"),
            name: None,
            public_url,
        };
        let page_tokens = [(PAGE, PAGE_TOKEN), (OTHER_PAGE, "page-token-2")];
        vec![
            ChannelConfig::web(&ChannelId::new("web")),
            channel(
                "fb",
                Channel::Messenger(Messenger::new(ChannelId::new("fb"), fb)),
                Tokens::Fixed {
                    by_account: page_tokens
                        .map(|(page, token)| (AccountId::new(page), secret(token)))
                        .into(),
                    app_secret: Some(secret(APP_SECRET)),
                },
            ),
            channel(
                "oa",
                Channel::ZaloOa(ZaloOa::new(ChannelId::new("oa"), oa)),
                Tokens::Rotating {
                    app_id: "4100".to_owned(),
                    app_secret: secret(OA_SECRET),
                    oauth_base: base.to_owned(),
                    access: self.access.map(secret),
                    refresh: secret("refresh-1"),
                },
            ),
            channel(
                "bot",
                Channel::ZaloBot(ZaloBot::new(ChannelId::new("bot"), bot)),
                Tokens::Fixed {
                    by_account: BTreeMap::from([(AccountId::new(""), secret(BOT_TOKEN))]),
                    app_secret: None,
                },
            ),
        ]
    }

    /// Puts messages into the outbox, in one turn.
    pub async fn send(&self, to: &ConversationId, messages: Vec<Outbound>) {
        let entity = EntityId::from(to.clone());
        let read_turn = self
            .store
            .entity(&entity)
            .unwrap()
            .map_or(0, |record| record.turn);
        let effects = messages.into_iter().map(|message| Effect::Send {
            to: to.clone(),
            message,
        });
        let commit = Commit {
            entity,
            read_turn,
            state: RawValue::from_string(self.state.to_string()).unwrap(),
            answered: Vec::new(),
            effects: effects.collect(),
            now: Timestamp::now(),
            first_attempt: None,
        };
        self.store.commit(commit).await.unwrap();
    }

    /// Puts words into the outbox.
    pub async fn say(&self, to: &ConversationId, words: &str) {
        self.send(to, vec![Outbound::text(words)]).await;
    }

    /// What the journal holds.
    pub fn facts(&self) -> Vec<JournalEntry> {
        let facts = self.store.journal(Timestamp::MIN..Timestamp::MAX);
        facts.map(|fact| fact.unwrap().entry).collect()
    }

    /// The oldest entry of a conversation.
    pub fn head(&self, of: &ConversationId) -> Option<OutboxEntry> {
        self.store.outbox_head(of).unwrap()
    }

    /// The oldest entry of a conversation, once it is as wanted.
    pub async fn head_that(
        &self,
        of: &ConversationId,
        is_so: impl Fn(&OutboxEntry) -> bool,
    ) -> OutboxEntry {
        let look = async {
            loop {
                match self.head(of).filter(&is_so) {
                    Some(entry) => return entry,
                    None => tokio::time::sleep(Duration::from_millis(2)).await,
                }
            }
        };
        soon(look).await
    }

    /// Waits until nothing is left to deliver to somebody.
    pub async fn nothing_left(&self, of: &ConversationId) {
        let look = async {
            while self.head(of).is_some() {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        soon(look).await;
    }

    /// Every dead letter, once there are as many.
    pub async fn dead_letters(&self, many: usize) -> Vec<DeadLetter> {
        let look = async {
            loop {
                let letters = self.store.dead_letters(100).unwrap();
                if letters.len() >= many {
                    return letters;
                }
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        soon(look).await
    }
}

/// A person on the page.
pub fn on_fb(name: &str) -> ConversationId {
    on("fb", PAGE, name)
}

/// A person on a channel.
pub fn on(channel: &str, account: &str, name: &str) -> ConversationId {
    ConversationId::person(&ChannelId::new(channel), &AccountId::new(account), name)
}

/// Words with a picture that no lesson has, and so cannot be uploaded.
pub fn pictured(words: &str) -> Outbound {
    with_picture(words, PictureHash::new("0a1b"))
}

/// Words with the picture of a step of `vneid-login`.
pub fn pictured_at(step: &str, words: &str) -> Outbound {
    with_picture(words, picture_of(step))
}

/// The picture of a step of `vneid-login`.
pub fn picture_of(step: &str) -> PictureHash {
    let step = &LESSONS.flows["vneid-login"].steps[step];
    step.picture.as_ref().unwrap().hash()
}

fn with_picture(words: &str, hash: PictureHash) -> Outbound {
    Outbound {
        picture: Some(Picture {
            hash,
            alt: "Ô màu xanh".to_owned(),
        }),
        ..Outbound::text(words)
    }
}

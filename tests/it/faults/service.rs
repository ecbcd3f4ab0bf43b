//! The pieces of the service that a run is about, put together as the program does: a store in a folder,
//! a dispatcher, a delivery. One life of a process is a generation.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use camtay::channels::messenger::{self, Messenger};
use camtay::channels::{Channel, Codec, Item, Webhook};
use camtay::config::{Api, ChannelConfig, Retry, Tokens};
use camtay::delivery::{self, Delivery};
use camtay::dispatch::{Dispatcher, Published};
use camtay::door::mask;
use camtay::gallery::Gallery;
use camtay::id::{AccountId, ChannelId, ConversationId, Timestamp};
use camtay::message::Inbound;
use camtay::store::{Store, StoreSettings, SyncData};
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::SignedDuration;
use secrecy::SecretString;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::faults::script::CONTENT;
use crate::webhooks::given::{APP_SECRET, hmac};

/// The page that everybody writes to.
pub const PAGE: &str = "104";
/// The header with the signature of a webhook.
pub const SIGNATURE: &str = "x-hub-signature-256";
/// The token of the page.
pub const TOKEN: &str = "page-token-1";
/// How long the platform may take to answer: far longer than a busy machine takes to read an answer.
pub const CALL_WITHIN: Duration = Duration::from_secs(8);

/// The codec of the page.
pub fn codec() -> &'static Arc<Channel> {
    static CODEC: LazyLock<Arc<Channel>> = LazyLock::new(|| {
        let settings = messenger::Settings {
            app_id: None,
            app_secret: SecretString::from(APP_SECRET),
            verify_token: SecretString::from("verify"),
            pages: Vec::new(),
            graph_version: "v25.0".to_owned(),
            public_url: None,
        };
        Arc::new(Channel::Messenger(Messenger::new(
            ChannelId::new("fb"),
            settings,
        )))
    });
    &CODEC
}

/// A person on the page.
pub fn on_page(name: &str) -> ConversationId {
    ConversationId::person(&ChannelId::new("fb"), &AccountId::new(PAGE), name)
}

/// The body of a webhook with these items, and its signature.
pub fn signed(items: &[Value]) -> (String, String) {
    let entry = json!({ "id": PAGE, "time": 0, "messaging": items });
    let body = json!({ "object": "page", "entry": [entry] }).to_string();
    let signature = hex::encode(hmac(APP_SECRET, body.as_bytes()));
    (body, format!("sha256={signature}"))
}

/// What a signed webhook with these items means.
pub fn webhook(items: &[Value]) -> Webhook {
    let (body, signature) = signed(items);
    let signature = HeaderValue::from_str(&signature).unwrap();
    let headers = HeaderMap::from_iter([(HeaderName::from_static(SIGNATURE), signature)]);
    let read = codec().read(&headers, body.as_bytes(), Timestamp::now());
    read.unwrap()
}

/// The messages in a webhook with these items, as they come through the door.
pub fn read(items: &[Value]) -> Vec<Inbound> {
    webhook(items)
        .into_inbound()
        .into_iter()
        .map(mask)
        .collect()
}

/// One life of the process.
pub struct Generation {
    /// From 0.
    pub number: usize,
    /// Its store.
    pub store: Store,
    dispatcher: Dispatcher,
    delivery: Delivery,
    stop: CancellationToken,
}

/// What runs in a generation, and the folder it runs in.
pub struct Running {
    tasks: JoinSet<()>,
    store: Store,
    folder: TempDir,
}

impl Generation {
    /// Opens the store in `folder`; `opened` looks at it before anything is written. `base` is where the
    /// platform is called.
    pub async fn start(
        number: usize,
        folder: TempDir,
        sync: SyncData,
        opened: impl FnOnce(&Path),
        base: &str,
    ) -> (Arc<Self>, Running) {
        let usual = StoreSettings::default();
        let settings = StoreSettings {
            sync,
            // In every other life a checkpoint is made after each few writes.
            log_bytes: if number.is_multiple_of(2) {
                2 << 10
            } else {
                usual.log_bytes
            },
            ..usual
        };
        let path = folder.path().to_owned();
        let store = tokio::task::spawn_blocking(move || Store::open_with(&path, settings).unwrap());
        let store = store.await.unwrap();
        opened(folder.path());
        let stop = CancellationToken::new();
        let channels = [channel(base)];
        let settings = delivery::Settings {
            retry: Retry {
                schedule: vec![SignedDuration::from_millis(3); 20],
                jitter: 0.2,
                probe_every: SignedDuration::from_millis(50),
            },
            call_within: CALL_WITHIN,
            public_url: None,
        };
        let published = Published::only(CONTENT.clone());
        let gallery = Gallery::new(published.clone());
        let delivery = Delivery::new(store.clone(), gallery, &channels, settings).unwrap();
        let dispatcher = Dispatcher::new(
            store.clone(),
            published,
            camtay::helpers::Helpers::default(),
            delivery.first_attempts(),
            stop.clone(),
        );
        let mut tasks = JoinSet::new();
        tasks.spawn({
            let dispatcher = dispatcher.clone();
            async move { dispatcher.run().await }
        });
        tasks.spawn({
            let (delivery, stop) = (delivery.clone(), stop.clone());
            async move { delivery.run(&channels, stop).await }
        });
        let running = Running {
            tasks,
            store: store.clone(),
            folder,
        };
        let generation = Self {
            number,
            store,
            dispatcher,
            delivery,
            stop,
        };
        (Arc::new(generation), running)
    }

    /// Takes a webhook with these items; whether it was answered 200.
    pub async fn receive(&self, items: &[Value]) -> bool {
        let webhook = webhook(items);
        for item in &webhook.items {
            if let Item::Echo(echo) = item
                && self.delivery.settle(echo).await.is_err()
            {
                return false;
            }
        }
        let events: Vec<_> = webhook.into_inbound().into_iter().map(mask).collect();
        if events.is_empty() {
            return true;
        }
        let taken = self.dispatcher.take(events, Vec::new(), Timestamp::now());
        taken.await.is_ok()
    }

    /// Whether nothing waits any more for any of these.
    pub fn is_done_with(&self, people: &[&ConversationId]) -> bool {
        people.iter().all(|person| {
            let entity = (*person).clone().into();
            self.store.outbox_head(person).unwrap().is_none()
                && self.store.mailbox(&entity, 1).unwrap().is_empty()
        })
    }

    /// Tells what runs to end.
    pub fn stop(&self) {
        self.stop.cancel();
    }
}

impl Running {
    /// Waits until all has ended.
    pub async fn end(mut self) {
        while let Some(ended) = self.tasks.join_next().await {
            ended.unwrap();
        }
        // What it still writes would be in the way of removing the folder.
        self.store.close().await.unwrap();
        drop(self.folder);
    }
}

fn channel(base: &str) -> ChannelConfig {
    let token = SecretString::from(TOKEN);
    ChannelConfig {
        id: ChannelId::new("fb"),
        codec: Arc::clone(codec()),
        api: Some(Api {
            base: base.to_owned(),
            rate: None,
            tokens: Tokens::Fixed {
                by_account: BTreeMap::from([(AccountId::new(PAGE), token)]),
                app_secret: None,
            },
        }),
    }
}

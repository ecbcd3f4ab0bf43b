//! The service under test: one channel of each platform, a store of its own.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use camtay::channels::{Channel, Messenger, Webchat, ZaloBot, ZaloOa};
use camtay::channels::{messenger, webchat, zalo_bot, zalo_oa};
use camtay::config::{ChannelConfig, Retry};
use camtay::content::Content as Lessons;
use camtay::delivery::{self, Delivery};
use camtay::dispatch::{Dispatcher, Published};
use camtay::event::Event;
use camtay::gallery::Gallery;
use camtay::helpers::Helpers;
use camtay::house::House;
use camtay::id::{AccountId, ChannelId, ConversationId, EntityId, Timestamp};
use camtay::message::Content;
use camtay::server::{App, Limits, Overseer, serve};
use camtay::store::{Store, StoreSettings};
use hmac::{Hmac, KeyInit, Mac};
use jiff::SignedDuration;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::client::{Answer, Call};

/// Signs the webhooks of the channel `fb`.
const APP_SECRET: &str = "00112233445566778899aabbccddeeff";
/// What Messenger shows when the webhook is registered.
pub const VERIFY_TOKEN: &str = "con-dau-cua-xa";
/// What Zalo Bot shows with each webhook.
pub const BOT_SECRET: &str = "khoa-bi-mat-cua-bot";
/// What operators show.
pub const ADMIN: &str = "0123456789abcdef0123456789abcdef";
/// A visitor's token: 32 bytes in base64url.
pub const LAN: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
/// Another visitor's.
pub const AN: &str = "HxwdHhscGRoXGBUWExQREg8QDQ4LDAkKBwgFBgMEAQI";

/// The lessons that are shipped.
pub static LESSONS: LazyLock<Arc<Lessons>> =
    LazyLock::new(|| Arc::new(crate::world::content(House::default())));

/// Their pictures.
fn gallery() -> Gallery {
    Gallery::new(Published::only(Arc::clone(&LESSONS)))
}

/// A running service and what a test may look at.
#[derive(Debug)]
pub struct Service {
    pub address: SocketAddr,
    pub store: Store,
    pub overseer: Arc<Overseer>,
    pub stop: CancellationToken,
    pub served: JoinHandle<()>,
    _folder: TempDir,
}

impl Service {
    /// With default limits.
    pub async fn start() -> Self {
        Self::with(Limits::default()).await
    }

    pub async fn with(limits: Limits) -> Self {
        Self::made(limits, channels(), None, StoreSettings::default()).await
    }

    pub async fn made(
        limits: Limits,
        channels: BTreeMap<ChannelId, Arc<Channel>>,
        try_it_invite: Option<String>,
        settings: StoreSettings,
    ) -> Self {
        let lessons = Arc::clone(&LESSONS);
        Self::opened(
            limits,
            channels,
            try_it_invite,
            settings,
            Some(ADMIN),
            lessons,
        )
        .await
    }

    /// With nothing for operators.
    pub async fn without_admin() -> Self {
        let settings = StoreSettings::default();
        let lessons = Arc::clone(&LESSONS);
        Self::opened(Limits::default(), channels(), None, settings, None, lessons).await
    }

    /// With these lessons in the place of those that are shipped.
    pub async fn teaching(lessons: Arc<Lessons>) -> Self {
        let settings = StoreSettings::default();
        Self::opened(Limits::default(), channels(), None, settings, None, lessons).await
    }

    async fn opened(
        limits: Limits,
        channels: BTreeMap<ChannelId, Arc<Channel>>,
        try_it_invite: Option<String>,
        settings: StoreSettings,
        admin: Option<&str>,
        lessons: Arc<Lessons>,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), settings);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let deliver = delivery::Settings::new(Retry::default(), None);
        let delivery = Delivery::new(store.clone(), gallery(), &[], deliver).unwrap();
        let seen: Vec<ChannelConfig> = channels.iter().map(configured).collect();
        let overseer = Overseer::new(
            store.clone(),
            delivery.clone(),
            &seen,
            Some(SignedDuration::from_hours(24)),
            Timestamp::now(),
        );
        let overseer = Arc::new(overseer);
        let published = Published::only(lessons);
        let app = App {
            overseer: Arc::clone(&overseer),
            admin_token: admin.map(Into::into),
            store: store.clone(),
            dispatcher: idle(&store),
            delivery,
            gallery: Gallery::new(published.clone()),
            published,
            channels,
            clock: Timestamp::now,
            limits,
            try_it_invite,
            leaving: stop.clone(),
        };
        Self {
            address,
            store,
            overseer,
            stop: stop.clone(),
            served: tokio::spawn(serve(listener, app, stop)),
            _folder: folder,
        }
    }

    pub async fn send(&self, call: Call) -> Answer {
        call.send(self.address).await
    }

    /// A visitor of the page writes `text`.
    pub async fn say(&self, token: &str, id: &str, text: &str) -> Answer {
        let body = serde_json::json!({ "id": id, "text": text }).to_string();
        self.send(Call::post("/webhooks/web", body).bearer(token))
            .await
    }

    /// The words in a mailbox, oldest first.
    pub fn words(&self, conversation: &ConversationId) -> Vec<String> {
        let id = EntityId::Conversation(conversation.clone());
        let mail = self.store.mailbox(&id, 100).unwrap();
        mail.into_iter()
            .map(|mail| match mail.event {
                Event::Inbound(inbound) => match inbound.content {
                    Content::Text { text } => text,
                    other => format!("{other:?}"),
                },
                other => format!("{other:?}"),
            })
            .collect()
    }

    /// Whether no mailbox has mail.
    pub async fn has_no_mail(&self) -> bool {
        let wait = std::time::Duration::from_millis(50);
        tokio::time::timeout(wait, self.store.mailboxes_with_mail())
            .await
            .is_err()
    }
}

/// A channel as the overseer is told of it.
fn configured((id, codec): (&ChannelId, &Arc<Channel>)) -> ChannelConfig {
    ChannelConfig {
        id: id.clone(),
        codec: Arc::clone(codec),
        api: None,
    }
}

/// A dispatcher that was told to stop: what is accepted stays in its mailbox, where a test sees it.
fn idle(store: &Store) -> Dispatcher {
    let stop = CancellationToken::new();
    stop.cancel();
    let content = Arc::clone(&LESSONS);
    Dispatcher::new(
        store.clone(),
        Published::only(content),
        Helpers::default(),
        BTreeMap::new(),
        stop,
    )
}

fn open(folder: &Path, settings: StoreSettings) -> Store {
    Store::open_with(folder, settings).unwrap()
}

/// The page's channel alone.
pub fn web_channel(origins: &[&str]) -> BTreeMap<ChannelId, Arc<Channel>> {
    let id = ChannelId::new("web");
    let settings = webchat::Settings {
        origins: origins.iter().map(|&origin| origin.to_owned()).collect(),
    };
    let web = Channel::Web(Webchat::new(id.clone(), settings));
    BTreeMap::from([(id, Arc::new(web))])
}

/// One channel of each platform.
pub fn channels() -> BTreeMap<ChannelId, Arc<Channel>> {
    let id = ChannelId::new;
    let fb = messenger::Settings {
        app_id: None,
        app_secret: APP_SECRET.into(),
        verify_token: VERIFY_TOKEN.into(),
        pages: Vec::new(),
        graph_version: "v25.0".to_owned(),
        public_url: None,
    };
    let oa = zalo_oa::Settings {
        app_id: "4100200300400500600".to_owned(),
        oa_id: None,
        app_secret: "Abc1Def2Ghi3Jkl4Mno5".into(),
        oa_secret_key: None,
        buttons: false,
        public_url: None,
    };
    let bot = zalo_bot::Settings {
        secret_token: BOT_SECRET.into(),
        name: None,
        public_url: None,
    };
    let mut channels = web_channel(&[]);
    for (id, channel) in [
        (id("fb"), Channel::Messenger(Messenger::new(id("fb"), fb))),
        (id("oa"), Channel::ZaloOa(ZaloOa::new(id("oa"), oa))),
        (id("bot"), Channel::ZaloBot(ZaloBot::new(id("bot"), bot))),
    ] {
        channels.insert(id, Arc::new(channel));
    }
    channels
}

/// The page `104900000000777`'s conversation with a person on Messenger.
pub fn on_messenger(person: &str) -> ConversationId {
    ConversationId::person(
        &ChannelId::new("fb"),
        &AccountId::new("104900000000777"),
        person,
    )
}

/// A Messenger webhook in which `person` says `text`, with its right signature.
pub fn messenger_says(person: &str, mid: &str, text: &str) -> Call {
    let body = serde_json::json!({
        "object": "page",
        "entry": [{ "id": "104900000000777", "time": 1_795_400_001_234_i64, "messaging": [{
            "sender": { "id": person },
            "recipient": { "id": "104900000000777" },
            "timestamp": 1_795_400_000_987_i64,
            "message": { "mid": mid, "text": text }
        }]}]
    })
    .to_string();
    signed(body)
}

/// Any Messenger webhook with its right signature.
pub fn signed(body: String) -> Call {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(APP_SECRET.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    let signature = hex::encode(mac.finalize().into_bytes());
    Call::post("/webhooks/fb", body).header("x-hub-signature-256", &format!("sha256={signature}"))
}

//! Messenger's webhooks, item by item: one that cannot be read loses nothing but itself.
//!
//! ```json
//! {"object":"page","entry":[{"id":"104900000000777","time":1795400001234,
//!  "messaging":[{"sender":{"id":"7712340000012345"},"recipient":{"id":"104900000000777"},
//!   "timestamp":1795400000987,"message":{"mid":"m_Zk1","text":"chào"}}]}]}
//! ```

use serde_json::Value;

use crate::channels::messenger::{Messenger, write};
use crate::channels::{
    Echo, Item, WebhookError, audio_address, ignored, lenient, media_kind, secrets,
};
use crate::id::{AccountId, ConversationId, DedupeKey, Timestamp};
use crate::message::{Content, Inbound, Media};

/// The Page Inbox and Business Suite, as an app; the second is how one page of the reference prints it.
const INBOX_APPS: [&str; 2] = ["263902037430900", "26390203743090"];
/// The thumbs-up, small, medium and large.
const LIKE_STICKERS: [&str; 3] = ["369239263222822", "369239343222814", "369239383222810"];
/// Keys of an item that are of no consequence, and what they are called.
const IGNORED_KEYS: [(&str, &str); 18] = [
    ("delivery", "delivery receipt"),
    ("read", "read receipt"),
    ("reaction", "reaction"),
    ("message_edit", "message edit"),
    ("optin", "opt-in"),
    ("account_linking", "account linking"),
    ("policy_enforcement", "policy enforcement against the page"),
    ("app_roles", "app roles"),
    ("request_thread_control", "request for thread control"),
    ("release_thread_control", "release of thread control"),
    ("messaging_feedback", "feedback"),
    ("response_feedback", "feedback"),
    ("messaging_customer_information", "customer information"),
    ("order", "order"),
    ("game_play", "game play"),
    ("message_request", "message request"),
    ("lead", "lead"),
    ("calls", "call"),
];

/// Every item of a body whose signature was checked.
pub(crate) fn items(
    codec: &Messenger,
    body: &Value,
    arrived: Timestamp,
) -> Result<Vec<Item>, WebhookError> {
    let envelope = match body {
        Value::Array(list) if list.len() == 1 => &list[0],
        other => other,
    };
    if envelope["object"].is_null() && envelope["field"].is_string() {
        return Ok(vec![change(envelope)]);
    }
    if envelope["object"] != "page" {
        return Err(WebhookError::Malformed {
            what: "`object` is not `page`".to_owned(),
        });
    }
    Ok(lenient::each(&envelope["entry"])
        .iter()
        .flat_map(|entry| of_entry(codec, entry, arrived))
        .collect())
}

/// The items of one entry, which belongs to one page.
fn of_entry(codec: &Messenger, entry: &Value, arrived: Timestamp) -> Vec<Item> {
    let mut items = Vec::new();
    for item in lenient::each(&entry["messaging"]) {
        items.push(of_messaging(codec, entry, item, arrived));
    }
    for item in lenient::each(&entry["standby"]) {
        items.push(ignored(format!("standby: {}", kind_of(item))));
    }
    for item in lenient::each(&entry["changes"]) {
        items.push(change(item));
    }
    if items.is_empty() {
        items.push(ignored("entry without items"));
    }
    items
}

/// A `changes` item: a comment, or the test button of the dashboard.
fn change(change: &Value) -> Item {
    let field = lenient::brief(change["field"].as_str().unwrap_or("unnamed field"));
    ignored(if field == "messages" || field.starts_with("messaging") {
        format!("dashboard test of {field}")
    } else {
        format!("change of {field}")
    })
}

/// What an item is, by the keys it has.
fn kind_of(item: &Value) -> String {
    let Some(object) = item.as_object() else {
        return "item that is no object".to_owned();
    };
    if item["message"]["is_echo"] == true {
        return "echo".to_owned();
    }
    if let Some((_, name)) = IGNORED_KEYS.iter().find(|(key, _)| !item[*key].is_null()) {
        return (*name).to_owned();
    }
    let keys = object
        .keys()
        .filter(|key| !matches!(key.as_str(), "sender" | "recipient" | "timestamp"));
    let keys: Vec<_> = keys.map(|key| lenient::brief(key)).take(3).collect();
    if keys.is_empty() {
        return "item without content".to_owned();
    }
    keys.join(", ")
}

/// One item of `messaging`.
fn of_messaging(codec: &Messenger, entry: &Value, item: &Value, arrived: Timestamp) -> Item {
    let echo = item["message"]["is_echo"] == true;
    let (user, page) = if echo {
        (&item["recipient"]["id"], &item["sender"]["id"])
    } else {
        (&item["sender"]["id"], &item["recipient"]["id"])
    };
    let Some(page) = lenient::first_id([&entry["id"], page]) else {
        return ignored(format!("{} without a page", kind_of(item)));
    };
    let served = &codec.settings.pages;
    if !served.is_empty() && !served.contains(&page) {
        return ignored("event of a page that is not served");
    }
    let conversational = ["message", "postback", "referral"];
    let control = ["pass_thread_control", "take_thread_control"];
    let is = |keys: &[&str]| keys.iter().any(|key| item[*key].is_object());
    if !is(&conversational) && !is(&control) {
        return ignored(kind_of(item));
    }
    let Some(user) = lenient::id(user).filter(|user| *user != page) else {
        return ignored(format!("{} without a person", kind_of(item)));
    };
    let event = Event {
        codec,
        item,
        at: lenient::time(&item["timestamp"], lenient::time(&entry["time"], arrived)),
        page,
        user,
    };
    if echo {
        event.echo()
    } else if item["message"].is_object() {
        event.message()
    } else if item["postback"].is_object() {
        event.postback()
    } else if item["referral"].is_object() {
        event.referral()
    } else {
        event.control()
    }
}

/// An item between a known person and a known page.
struct Event<'a> {
    codec: &'a Messenger,
    item: &'a Value,
    at: Timestamp,
    page: String,
    user: String,
}

impl Event<'_> {
    /// Something the person wrote or sent.
    fn message(&self) -> Item {
        let message = &self.item["message"];
        if message["is_deleted"] == true {
            return ignored("deleted message");
        }
        let words = lenient::words(&message["text"]);
        let (kind, contents) = match lenient::label(&message["quick_reply"]["payload"]) {
            Some(payload) => {
                let title = words;
                ("quick_reply", vec![Content::Postback { payload, title }])
            }
            None => said(message, words),
        };
        let came_by = referral_code(&message["referral"]);
        if came_by.is_some() && contents == [Content::Unsupported] {
            return self.seen("referral", came_by, Vec::new());
        }
        self.seen(kind, came_by, contents)
    }

    /// A tapped button.
    fn postback(&self) -> Item {
        let postback = &self.item["postback"];
        let title = lenient::label(&postback["title"]);
        let content = match (lenient::label(&postback["payload"]), title) {
            (Some(payload), title) => Content::Postback { payload, title },
            // Given only to the app that sent the button: what it said is all there is.
            (None, Some(text)) => Content::Text { text },
            (None, None) => return ignored("postback without a payload"),
        };
        let came_by = referral_code(&postback["referral"]);
        self.seen("postback", came_by, vec![content])
    }

    /// Came in through a link or an advertisement.
    fn referral(&self) -> Item {
        match referral_code(&self.item["referral"]) {
            Some(code) => self.seen("referral", Some(code), Vec::new()),
            None => Item::Noted {
                kind: "referral",
                sender: Some(self.user.clone()),
                chat: Some(self.user.clone()),
            },
        }
    }

    /// Something the page said: by this bot, by a colleague in the inbox, or by another tool.
    fn echo(&self) -> Item {
        let message = &self.item["message"];
        let app = lenient::id(&message["app_id"]);
        let ours = app.is_some() && app == self.codec.settings.app_id;
        let metadata = message["metadata"].as_str().unwrap_or_default();
        if let Some((delivery, call)) = write::delivery_of(metadata) {
            return Item::Echo(Echo {
                conversation: self.conversation(),
                delivery,
                call,
            });
        }
        if ours || write::is_our_metadata(metadata) {
            return ignored("echo of our own message");
        }
        let human = app.as_deref().is_none_or(|app| INBOX_APPS.contains(&app));
        if !human {
            return ignored("echo of another app's message");
        }
        self.human_took_over()
    }

    /// Control of the thread went from one app to another.
    fn control(&self) -> Item {
        let owner = ["pass_thread_control", "take_thread_control"]
            .iter()
            .find_map(|key| lenient::id(&self.item[*key]["new_owner_app_id"]));
        let Some(owner) = owner else {
            return ignored("thread control without an owner");
        };
        let elsewhere = match &self.codec.settings.app_id {
            Some(ours) => *ours != owner,
            None => INBOX_APPS.contains(&owner.as_str()),
        };
        if elsewhere {
            self.human_took_over()
        } else {
            ignored("thread control came to this app")
        }
    }

    /// A human answers this person from now on.
    fn human_took_over(&self) -> Item {
        let inbound = Inbound {
            sender: self.page.clone(),
            ..self.inbound("", Content::HumanTookOver)
        };
        Item::Message {
            kind: "human_took_over",
            inbound: vec![inbound],
        }
    }

    /// What the person did, with the code they came in by first.
    fn seen(&self, kind: &'static str, came_by: Option<String>, contents: Vec<Content>) -> Item {
        let alone = contents.is_empty();
        let came_by = came_by.map(|code| {
            let part = if alone { "" } else { "#ref" };
            self.inbound(part, Content::Referral { code })
        });
        let contents = contents.into_iter().enumerate().map(|(index, content)| {
            let part = match index {
                0 => String::new(),
                later => format!("#{later}"),
            };
            self.inbound(&part, content)
        });
        Item::Message {
            kind,
            inbound: came_by.into_iter().chain(contents).collect(),
        }
    }

    /// One inbound message; `part` tells those of one event apart.
    fn inbound(&self, part: &str, content: Content) -> Inbound {
        let channel = &self.codec.id;
        Inbound {
            dedupe: DedupeKey::new(format!("{channel}/{}{part}", self.key())),
            conversation: self.conversation(),
            sender: self.user.clone(),
            sender_name: None,
            at: self.at,
            content,
            scam_signs: Vec::new(),
            addressed: false,
        }
    }

    /// The private chat of the person and the page.
    fn conversation(&self) -> ConversationId {
        ConversationId::person(&self.codec.id, &AccountId::new(&self.page), &self.user)
    }

    /// The platform's id of the event; where it gave none, what can stand in for it.
    fn key(&self) -> String {
        let (message, postback) = (&self.item["message"], &self.item["postback"]);
        if let Some(mid) = lenient::first_id([&message["mid"], &postback["mid"]]) {
            return mid;
        }
        let detail = lenient::label(&postback["payload"])
            .or_else(|| lenient::label(&postback["title"]))
            .unwrap_or_else(|| self.item.to_string());
        let detail = secrets::sha256_hex(&[detail.as_bytes()]);
        let detail: String = detail.chars().take(32).collect();
        let sent = self.at.as_millisecond();
        format!("{}/{}/{sent}/{detail}", self.page, self.user)
    }
}

/// What a message without a quick reply says, and what it is called.
fn said(message: &Value, words: Option<String>) -> (&'static str, Vec<Content>) {
    let media = media(message);
    match (words, media.as_slice()) {
        // Typed words with a link carry the link's preview as an attachment: the words hold it all.
        (Some(text), [] | [Media::Link]) => ("text", vec![Content::Text { text }]),
        (None, []) => ("unsupported", vec![Content::Unsupported]),
        (mut caption, [first, ..]) => {
            let contents = media.iter().map(|media| Content::Media {
                media: *media,
                caption: caption.take(),
                address: audio_address(*media, voice(message)),
            });
            (media_kind(*first), contents.collect())
        }
    }
}

/// The kinds of things a message holds, each once.
fn media(message: &Value) -> Vec<Media> {
    let attachments = lenient::each(&message["attachments"]);
    let mut stickers: Vec<String> = lenient::id(&message["sticker_id"]).into_iter().collect();
    let mut is_sticker = !stickers.is_empty();
    for attachment in attachments {
        let ids = [
            &attachment["payload"]["sticker_id"],
            &attachment["sticker_id"],
        ];
        stickers.extend(lenient::first_id(ids));
        is_sticker |= attachment["type"] == "sticker";
    }
    is_sticker |= !stickers.is_empty();
    let mut media = Vec::new();
    if is_sticker {
        let liked = stickers
            .iter()
            .any(|id| LIKE_STICKERS.contains(&id.as_str()));
        media.push(if liked {
            Media::ThumbsUp
        } else {
            Media::Sticker
        });
    }
    for attachment in attachments {
        match media_named(attachment["type"].as_str().unwrap_or_default()) {
            // A sticker was listed as an image too, sometimes with its id in only one of the two.
            Some(Media::Image) if is_sticker => {}
            Some(found) if media.contains(&found) => {}
            Some(found) => media.push(found),
            None => {}
        }
    }
    media
}

/// The address of the first recorded voice of a message.
fn voice(message: &Value) -> &Value {
    let mut attachments = lenient::each(&message["attachments"]).iter();
    let voice = attachments.find(|attachment| attachment["type"] == "audio");
    voice.map_or(&Value::Null, |attachment| &attachment["payload"]["url"])
}

/// The kind of an attachment other than a sticker; `None` for one that is not known.
fn media_named(name: &str) -> Option<Media> {
    Some(match name {
        "image" => Media::Image,
        "audio" => Media::Audio,
        "video" => Media::Video,
        "file" => Media::File,
        "location" => Media::Location,
        "fallback" | "reel" | "ig_reel" | "post" | "ig_post" | "template" | "share" => Media::Link,
        _ => return None,
    })
}

/// The code of an m.me link, a poster or an advertisement.
fn referral_code(referral: &Value) -> Option<String> {
    lenient::label(&referral["ref"])
}

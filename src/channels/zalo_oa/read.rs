//! The Official Account's webhooks: one event each, named by `event_name`.
//!
//! ```json
//! {"app_id":"4100200300400500600","event_name":"user_send_text",
//!  "sender":{"id":"7001002003004005006"},"recipient":{"id":"2900000000000000001"},
//!  "message":{"msg_id":"a1b2c3d4e5f60718","text":"Chào"},"timestamp":"1795420800123"}
//! ```

use serde_json::Value;

use crate::channels::zalo_oa::{ZaloOa, write};
use crate::channels::{Item, WebhookError, audio_address, ignored, lenient, media_kind};
use crate::id::{AccountId, ConversationId, DedupeKey, Timestamp};
use crate::message::{Content, Inbound, Media};

/// Events that are known and of no consequence for a conversation.
const IGNORED: [&str; 29] = [
    "user_click_chatnow",
    "user_received_message",
    "user_seen_message",
    "user_reacted_message",
    "oa_reacted_message",
    "user_request_join_group",
    "accept_request_join_group",
    "reject_request_join_group",
    "react_request_join_group",
    "add_group_admin",
    "remove_group_admin",
    "update_group_info",
    "oa_call_user",
    "user_call_oa",
    "user_reply_consent",
    "add_user_to_tag",
    "remove_user_from_tag",
    "remove_tag",
    "update_user_info",
    "user_withdraw",
    "permission_revoked",
    "shop_has_order",
    "extension_purchased",
    "user_feedback",
    "user_click_response_button",
    "user_click_button",
    "user_click_link",
    "change_oa_daily_quota",
    "change_template_status",
];

/// The item of a body whose signature was checked.
pub(crate) fn item(codec: &ZaloOa, body: &Value, arrived: Timestamp) -> Result<Item, WebhookError> {
    if !body.is_object() {
        return Err(WebhookError::Malformed {
            what: "the body is no JSON object".to_owned(),
        });
    }
    let Some(name) = body["event_name"].as_str() else {
        return Ok(ignored("event without a name"));
    };
    let event = Event {
        codec,
        body,
        name,
        at: lenient::time(&body["timestamp"], arrived),
    };
    Ok(event.item())
}

/// One event.
struct Event<'a> {
    codec: &'a ZaloOa,
    body: &'a Value,
    name: &'a str,
    at: Timestamp,
}

impl Event<'_> {
    /// What the event is.
    fn item(&self) -> Item {
        if self.is_of_another_account() {
            return ignored("event of another account of the app");
        }
        if let Some(what) = self.name.strip_prefix("user_send_group_") {
            return self.said(what, true);
        }
        if let Some(what) = self.name.strip_prefix("user_send_") {
            return self.said(what, false);
        }
        if self.name.starts_with("oa_send_") || self.name.starts_with("anonymous_send_") {
            return self.echo();
        }
        match self.name {
            "follow" => self.alone("follow", Content::Joined),
            "unfollow" => self.alone("unfollow", Content::Left),
            // A form that the account asked to fill in: who they are, as a contact card says it.
            "user_submit_info" => self.alone(
                "submit_info",
                Content::Media {
                    media: Media::Contact,
                    caption: None,
                    address: None,
                },
            ),
            "user_join_group" => self.in_group("group_join", Content::Joined),
            "create_group" => self.in_group("group_created", Content::Joined),
            "delete_group" | "disperse_group" => self.in_group("group_deleted", Content::Left),
            "user_out_group" | "user_leave_group" => Item::Noted {
                kind: "group_leave",
                sender: self.member(),
                chat: self.group(),
            },
            known if IGNORED.contains(&known) => ignored(known),
            unknown => ignored(format!("unknown event {}", lenient::brief(unknown))),
        }
    }

    /// A message of a person; `what` is the end of the event's name.
    fn said(&self, what: &str, to_group: bool) -> Item {
        let Some(sender) = lenient::id(&self.body["sender"]["id"]) else {
            return ignored(format!("{} without a sender", lenient::brief(self.name)));
        };
        let own = [self.account(), self.codec.settings.oa_id.clone()];
        if own.contains(&Some(sender.clone())) {
            return ignored("message of the account itself");
        }
        let words = lenient::words(&self.body["message"]["text"]);
        let media = match what {
            "text" => None,
            "image" => Some(Media::Image),
            "gif" => Some(Media::Gif),
            "sticker" => Some(Media::Sticker),
            "audio" => Some(Media::Audio),
            "video" => Some(Media::Video),
            "location" => Some(Media::Location),
            "link" => Some(Media::Link),
            "file" => Some(Media::File),
            "business_card" => Some(Media::Contact),
            _ => return ignored(format!("unknown event {}", lenient::brief(self.name))),
        };
        let (kind, content) = match (media.or_else(|| self.attached()), words) {
            (None, Some(text)) => ("text", text_or_postback(text)),
            (None, None) => ("unsupported", Content::Unsupported),
            (Some(media), caption) => {
                let address = audio_address(media, self.payload_url());
                let content = Content::Media {
                    media,
                    caption,
                    address,
                };
                (media_kind(media), content)
            }
        };
        let conversation = if to_group {
            let Some(group) = self.group() else {
                return ignored(format!("{} without a group", lenient::brief(self.name)));
            };
            self.group_conversation(&group)
        } else {
            self.conversation_with(&sender)
        };
        self.one(kind, conversation, sender, content)
    }

    /// Something that the account said, or that nobody can be answered for.
    fn echo(&self) -> Item {
        let admin = [&self.body["sender"]["admin_id"], &self.body["admin_id"]];
        let Some(admin) = lenient::first_id(admin) else {
            return ignored(lenient::brief(self.name));
        };
        let private = !self.name.contains("_group_") && !self.name.contains("anonymous");
        match lenient::id(&self.body["recipient"]["id"]).filter(|_| private) {
            Some(user) => self.one(
                "human_took_over",
                self.conversation_with(&user),
                admin,
                Content::HumanTookOver,
            ),
            None => ignored(lenient::brief(self.name)),
        }
    }

    /// Something a person did that is no message.
    fn alone(&self, kind: &'static str, content: Content) -> Item {
        let who = [
            &self.body["follower"]["id"],
            &self.body["sender"]["id"],
            &self.body["user_id"],
        ];
        match lenient::first_id(who) {
            Some(user) => self.one(kind, self.conversation_with(&user), user.clone(), content),
            None => ignored(format!("{} without a person", lenient::brief(self.name))),
        }
    }

    /// Something that happened to a group.
    fn in_group(&self, kind: &'static str, content: Content) -> Item {
        match self.group() {
            Some(group) => {
                let sender = self.member().unwrap_or_default();
                self.one(kind, self.group_conversation(&group), sender, content)
            }
            None => ignored(format!("{} without a group", lenient::brief(self.name))),
        }
    }

    /// A message item that holds one thing.
    fn one(
        &self,
        kind: &'static str,
        conversation: ConversationId,
        sender: String,
        content: Content,
    ) -> Item {
        let inbound = Inbound {
            dedupe: self.dedupe(&conversation, &sender),
            conversation,
            sender,
            sender_name: None,
            at: self.at,
            content,
            scam_signs: Vec::new(),
            addressed: false,
        };
        Item::Message {
            kind,
            inbound: vec![inbound],
        }
    }

    /// `<channel>/<msg_id>`, else what can stand in for it.
    fn dedupe(&self, conversation: &ConversationId, sender: &str) -> DedupeKey {
        let channel = &self.codec.id;
        let message = lenient::id(&self.body["message"]["msg_id"]);
        DedupeKey::new(message.map_or_else(
            || {
                let sent = self.at.as_millisecond();
                let place = conversation.peer_id();
                format!("{channel}/{}/{sent}/{place}/{sender}", self.name)
            },
            |message| format!("{channel}/{message}"),
        ))
    }

    /// Whether the event is known to belong to an account that this channel does not serve.
    fn is_of_another_account(&self) -> bool {
        let Some(ours) = &self.codec.settings.oa_id else {
            return false;
        };
        if let Some(account) = lenient::id(&self.body["oa_id"]) {
            return account != *ours;
        }
        let sender = lenient::id(&self.body["sender"]["id"]);
        let recipient = lenient::id(&self.body["recipient"]["id"]);
        let sides = [sender.as_ref(), recipient.as_ref()];
        !self.name.contains("_group") && recipient.is_some() && !sides.contains(&Some(ours))
    }

    /// The account that the event belongs to, if the event says so.
    fn account(&self) -> Option<String> {
        let side = if self.name.contains("_group") {
            &Value::Null
        } else if self.name.starts_with("oa_") {
            &self.body["sender"]["id"]
        } else {
            &self.body["recipient"]["id"]
        };
        lenient::first_id([&self.body["oa_id"], side])
    }

    /// The account's side of a conversation.
    fn account_id(&self) -> AccountId {
        let configured = self.codec.settings.oa_id.clone();
        AccountId::new(configured.or_else(|| self.account()).unwrap_or_default())
    }

    /// The private chat with a person.
    fn conversation_with(&self, user: &str) -> ConversationId {
        ConversationId::person(&self.codec.id, &self.account_id(), user)
    }

    /// The chat of a group.
    fn group_conversation(&self, group: &str) -> ConversationId {
        ConversationId::group(&self.codec.id, &self.account_id(), group)
    }

    /// The group of an event, in the order in which the reference trusts the places.
    fn group(&self) -> Option<String> {
        let recipient = if self.name.contains("_group_") {
            &self.body["recipient"]["id"]
        } else {
            &Value::Null
        };
        lenient::first_id([
            &self.body["group_id"],
            &self.body["recipient"]["group_id"],
            &self.body["group_info"]["group_id"],
            recipient,
        ])
    }

    /// The person that an event of a group is about; the first of several.
    fn member(&self) -> Option<String> {
        let users = lenient::each(&self.body["users"]).first();
        let listed = users.and_then(|user| lenient::first_id([&user["id"], user]));
        listed.or_else(|| lenient::first_id([&self.body["sender"]["id"], &self.body["user_id"]]))
    }

    /// The address of the first thing attached.
    fn payload_url(&self) -> &Value {
        let attached = lenient::each(&self.body["message"]["attachments"]).first();
        attached.map_or(&Value::Null, |attachment| &attachment["payload"]["url"])
    }

    /// What is attached to a message whose name does not say it.
    fn attached(&self) -> Option<Media> {
        let attachments = [
            &self.body["message"]["attachments"],
            &self.body["attachments"],
        ];
        let mut types = attachments
            .into_iter()
            .flat_map(lenient::each)
            .filter_map(|attachment| attachment["type"].as_str());
        types.find_map(|name| {
            Some(match name.to_ascii_lowercase().as_str() {
                "image" | "photo" => Media::Image,
                "gif" => Media::Gif,
                "sticker" => Media::Sticker,
                "audio" | "voice" => Media::Audio,
                "video" => Media::Video,
                "location" => Media::Location,
                "link" => Media::Link,
                "file" => Media::File,
                "business_card" => Media::Contact,
                _ => return None,
            })
        })
    }
}

/// A pressed button comes back as typed words: the words that `write` put on it.
fn text_or_postback(text: String) -> Content {
    match write::button_pressed(&text) {
        Some((label, payload)) => Content::Postback {
            payload: payload.to_owned(),
            title: Some(label.to_owned()),
        },
        None => Content::Text { text },
    }
}

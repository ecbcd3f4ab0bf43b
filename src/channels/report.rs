//! What one webhook request was understood as, as JSON: for operators who check a recorded request.

use serde_json::{Value, json};

use crate::channels::{Item, Kind, Webhook, WebhookError};
use crate::message::{Content, Inbound};

/// `{"accept":…,"reason":…,"messages":[{"kind","user","chat","text","payload"},…]}`.
///
/// `accept` says whether the service would answer 200, `reason` what is wrong with the request: a
/// platform's signed body that is in no known form is accepted all the same, since refusing it would
/// only bring it again. Each item
/// has one object: `user` is who did it and `chat` where (a group's id, else the person's), both
/// null for what is ignored, which says in `what` what it was. `ref` is there where somebody came in
/// through a link.
#[must_use]
pub fn report(kind: Kind, read: &Result<Webhook, WebhookError>) -> Value {
    match read {
        Ok(webhook) => {
            let messages: Vec<Value> = webhook.items.iter().map(message).collect();
            json!({ "accept": true, "reason": null, "messages": messages })
        }
        Err(error) => {
            let signed = matches!(error, WebhookError::Malformed { .. });
            let accept = signed && kind != Kind::Web;
            json!({ "accept": accept, "reason": error.to_string(), "messages": [] })
        }
    }
}

/// One item.
fn message(item: &Item) -> Value {
    match item {
        Item::Message { kind, inbound } => match inbound.first() {
            Some(first) if first.content == Content::HumanTookOver => ignored("human took over"),
            Some(first) => done(kind, first, inbound),
            None => ignored("nothing"),
        },
        Item::Noted { kind, sender, chat } => object(kind, sender.as_deref(), chat.as_deref()),
        Item::Echo(_) => ignored("echo of our own message"),
        Item::Ignored { what } => ignored(what),
    }
}

/// Something a person did.
fn done(kind: &str, first: &Inbound, all: &[Inbound]) -> Value {
    let in_group = first.conversation.is_group();
    let kind = if in_group && !kind.starts_with("group_") && kind != "unsupported" {
        format!("group_{kind}")
    } else {
        kind.to_owned()
    };
    let sender = Some(first.sender.as_str()).filter(|sender| !sender.is_empty());
    let mut object = object(&kind, sender, Some(first.conversation.peer_id()));
    for inbound in all {
        match &inbound.content {
            Content::Text { text } => object["text"] = json!(text),
            Content::Postback { payload, title } => {
                object["payload"] = json!(payload);
                object["text"] = json!(title);
            }
            Content::Referral { code } => {
                object["ref"] = json!(code);
                if kind == "referral" {
                    object["payload"] = json!(code);
                }
            }
            Content::Media { caption, .. } => {
                if let Some(caption) = caption {
                    object["text"] = json!(caption);
                }
            }
            Content::Joined | Content::Left | Content::Unsupported | Content::HumanTookOver => {}
        }
    }
    object
}

/// Something of no consequence.
fn ignored(what: &str) -> Value {
    let mut object = object("ignored", None, None);
    object["what"] = json!(what);
    object
}

/// An object with every key that is always there.
fn object(kind: &str, user: Option<&str>, chat: Option<&str>) -> Value {
    json!({ "kind": kind, "user": user, "chat": chat, "text": null, "payload": null })
}

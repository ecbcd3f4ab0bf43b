//! The bot's webhooks, flat as they are captured or wrapped in `result` as they are documented.
//!
//! ```json
//! {"event_name":"message.text.received","message":{"date":1795420820000,
//!  "message_id":"0f1e2d3c4b5a69788796","chat":{"id":"aa11bb22cc33dd44ee55","chat_type":"PRIVATE"},
//!  "from":{"id":"aa11bb22cc33dd44ee55","display_name":"Bác Tư","is_bot":false},"text":"Chào cháu"}}
//! ```

use serde_json::Value;

use crate::channels::zalo_bot::ZaloBot;
use crate::channels::{Item, WebhookError, audio_address, ignored, lenient, media_kind, secrets};
use crate::id::{AccountId, ConversationId, DedupeKey, Timestamp};
use crate::message::{Content, Inbound, Media};
use crate::text;

/// Every item of a body whose secret was checked; there has only ever been one.
pub(crate) fn items(
    codec: &ZaloBot,
    body: &Value,
    arrived: Timestamp,
) -> Result<Vec<Item>, WebhookError> {
    let updates = match &body["result"] {
        Value::Object(_) | Value::Array(_) => &body["result"],
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => body,
    };
    let updates = lenient::each(updates);
    if !body.is_object() || updates.iter().any(|update| !update.is_object()) {
        return Err(WebhookError::Malformed {
            what: "the body is no JSON object".to_owned(),
        });
    }
    Ok(updates
        .iter()
        .map(|update| item(codec, update, arrived))
        .collect())
}

/// One update.
fn item(codec: &ZaloBot, update: &Value, arrived: Timestamp) -> Item {
    let Some(name) = update["event_name"].as_str() else {
        return ignored("event without a name");
    };
    let message = &update["message"];
    if message["from"]["is_bot"] == true {
        return ignored("message of a bot");
    }
    let of_person = lenient::id(&message["from"]["id"]);
    let Some(chat) = lenient::id(&message["chat"]["id"]).or_else(|| of_person.clone()) else {
        return without_chat(name);
    };
    let conversation = conversation(codec, message, &chat);
    let sender = of_person.unwrap_or_else(|| match conversation.is_group() {
        true => String::new(),
        false => chat.clone(),
    });
    let Some((kind, content)) = content(codec, name, message, conversation.is_group()) else {
        return ignored(unknown(name));
    };
    // The platform passes on only those messages of a group that call the bot or answer it.
    let addressed = conversation.is_group();
    let at = lenient::time(&message["date"], arrived);
    let inbound = Inbound {
        dedupe: dedupe(codec, message, &chat, at),
        conversation,
        sender,
        sender_name: lenient::name(&message["from"]["display_name"]),
        at,
        content,
        scam_signs: Vec::new(),
        addressed,
    };
    Item::Message {
        kind,
        inbound: vec![inbound],
    }
}

/// What a message says.
fn content(
    codec: &ZaloBot,
    name: &str,
    message: &Value,
    in_group: bool,
) -> Option<(&'static str, Content)> {
    let words = lenient::words(&message["text"]).or_else(|| lenient::words(&message["caption"]));
    let words = match &codec.settings.name {
        Some(bot) if in_group => words.map(|words| without_mention(&words, bot)),
        Some(_) | None => words,
    };
    let media = |media| {
        let caption = words.clone().filter(|words| !words.is_empty());
        let address = audio_address(media, &message["voice_url"]);
        let content = Content::Media {
            media,
            caption,
            address,
        };
        Some((media_kind(media), content))
    };
    match name {
        "message.text.received" => Some((
            "text",
            // Nothing is left where somebody only called the bot by its name.
            Content::Text {
                text: words.unwrap_or_default(),
            },
        )),
        "message.image.received" => media(Media::Image),
        "message.sticker.received" => media(Media::Sticker),
        "message.voice.received" => media(Media::Audio),
        "message.unsupported.received" => Some(("unsupported", Content::Unsupported)),
        "message.link.received" => {
            let text = words.or_else(|| lenient::words(&message["link"]))?;
            Some(("text", Content::Text { text }))
        }
        _ => None,
    }
}

/// An event that says neither who nor where: nobody can be answered.
fn without_chat(name: &str) -> Item {
    if name == "message.unsupported.received" {
        return Item::Noted {
            kind: "unsupported",
            sender: None,
            chat: None,
        };
    }
    ignored(format!("{} without a chat", unknown(name)))
}

/// What an event is called that has no consequence.
fn unknown(name: &str) -> String {
    format!("event {}", lenient::brief(name))
}

/// The chat of a message; without a type, a group is known by its id.
fn conversation(codec: &ZaloBot, message: &Value, chat: &str) -> ConversationId {
    let account = AccountId::new("");
    let is_group = match message["chat"]["chat_type"].as_str() {
        Some(kind) => kind.eq_ignore_ascii_case("group"),
        None => chat.starts_with("zgr-"),
    };
    if is_group {
        ConversationId::group(&codec.id, &account, chat)
    } else {
        ConversationId::person(&codec.id, &account, chat)
    }
}

/// `<channel>/<message id>`, else what can stand in for it.
fn dedupe(codec: &ZaloBot, message: &Value, chat: &str, at: Timestamp) -> DedupeKey {
    let channel = &codec.id;
    let message_id = lenient::id(&message["message_id"]);
    DedupeKey::new(message_id.map_or_else(
        || {
            let detail = secrets::sha256_hex(&[message.to_string().as_bytes()]);
            let detail: String = detail.chars().take(32).collect();
            format!("{channel}/{chat}/{}/{detail}", at.as_millisecond())
        },
        |message_id| format!("{channel}/{message_id}"),
    ))
}

/// `words` without the visible `@Name` by which the bot was called, wherever it stands.
fn without_mention(words: &str, bot: &str) -> String {
    let mention = format!("@{}", text::nfc(bot.trim().trim_start_matches('@')));
    let mut rest = words;
    let mut kept = String::with_capacity(words.len());
    while let Some((before, after)) = split_at_mention(rest, &mention) {
        kept.push_str(before.trim_end());
        if !kept.is_empty() {
            kept.push(' ');
        }
        rest = after.trim_start();
    }
    kept.push_str(rest);
    kept.trim().to_owned()
}

/// What stands before and after the first `mention`, in any case of letters.
fn split_at_mention<'a>(words: &'a str, mention: &str) -> Option<(&'a str, &'a str)> {
    let letters = mention.chars().count();
    words.match_indices('@').find_map(|(at, _)| {
        let (before, rest) = words.split_at(at);
        let end = rest
            .char_indices()
            .nth(letters)
            .map_or(rest.len(), |(end, _)| end);
        let (called, after) = rest.split_at(end);
        (called.to_lowercase() == mention.to_lowercase()).then_some((before, after))
    })
}

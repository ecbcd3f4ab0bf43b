//! Messages as calls of the Send API.

use serde_json::{Value, json};

use crate::channels::messenger::Settings;
use crate::channels::{ApiCall, Auth, menu};
use crate::id::ConversationId;
use crate::message::{Outbound, Picture, QuickReply};
use crate::text::{self, Limit};

/// Longest text of one message. The platform says 2,000 without a unit; this holds in any unit but bytes.
const MAX_TEXT: Limit = Limit::Utf16(1_900);
/// Most quick replies under one message.
const MAX_QUICK_REPLIES: usize = 13;
/// Longest title of a quick reply.
const MAX_TITLE_CHARS: usize = 20;
/// Longest payload of a quick reply.
const MAX_PAYLOAD_CHARS: usize = 1_000;
/// Marks the `metadata` of our own messages, which comes back in their echoes.
const METADATA_PREFIX: &str = "camtay:";
/// Longest metadata; the platform takes less than 1,000.
const MAX_METADATA_CHARS: usize = 990;

/// Whether an echo with this metadata is of a message that this program sent.
pub(crate) fn is_our_metadata(metadata: &str) -> bool {
    metadata.starts_with(METADATA_PREFIX)
}

/// A typing mark, the picture, then the words with the choices under the last of them.
pub(crate) fn calls(
    settings: &Settings,
    to: &ConversationId,
    message: &Outbound,
    delivery: &str,
) -> Vec<ApiCall> {
    let desk = Desk {
        path: format!("/{}/{}/messages", settings.graph_version, to.account),
        recipient: json!({ "id": to.peer_id() }),
        metadata: metadata(delivery),
    };
    let shown = menu::picture(message).zip(settings.public_url.as_deref());
    let words = match shown {
        Some(_) => menu::spoken(message),
        None => menu::told(message),
    };
    let mut calls = vec![desk.typing()];
    if let Some((picture, public_url)) = shown {
        calls.push(desk.picture(picture, public_url));
    }
    let mut pieces = text::split(&words, MAX_TEXT);
    pieces.retain(|piece| !piece.is_empty());
    let last = pieces.len().saturating_sub(1);
    for (index, piece) in pieces.into_iter().enumerate() {
        let mut said = json!({ "text": piece });
        // Choices vanish when another message follows.
        let choices = quick_replies(&message.quick_replies);
        if index == last && !choices.is_empty() {
            said["quick_replies"] = Value::Array(choices);
        }
        calls.push(desk.say(said));
    }
    calls
}

/// What every call to one person has in common.
struct Desk {
    path: String,
    recipient: Value,
    metadata: String,
}

impl Desk {
    /// The three dots that say somebody is writing.
    fn typing(&self) -> ApiCall {
        let body = json!({ "recipient": self.recipient, "sender_action": "typing_on" });
        ApiCall {
            essential: false,
            ..ApiCall::new(&self.path, Auth::Bearer, body)
        }
    }

    /// A picture by its address; in words where the platform cannot fetch it.
    fn picture(&self, picture: &Picture, public_url: &str) -> ApiCall {
        let url = format!("{public_url}{}", picture.path);
        let image = json!({ "attachment": { "type": "image", "payload": { "url": url } } });
        let alt = text::split(&picture.alt, MAX_TEXT).swap_remove(0);
        let in_words = (!alt.is_empty()).then(|| Box::new(self.say(json!({ "text": alt }))));
        ApiCall {
            plain: in_words,
            ..self.say(image)
        }
    }

    /// One message.
    fn say(&self, mut message: Value) -> ApiCall {
        message["metadata"] = json!(self.metadata);
        let body = json!({
            "recipient": self.recipient,
            "messaging_type": "RESPONSE",
            "message": message,
        });
        ApiCall::new(&self.path, Auth::Bearer, body)
    }
}

/// What comes back in the echo of a message of this delivery.
fn metadata(delivery: &str) -> String {
    let bounded = delivery
        .chars()
        .take(MAX_METADATA_CHARS - METADATA_PREFIX.len());
    METADATA_PREFIX.chars().chain(bounded).collect()
}

/// The choices, within the platform's limits.
fn quick_replies(choices: &[QuickReply]) -> Vec<Value> {
    choices
        .iter()
        .filter(|choice| !choice.label.trim().is_empty())
        .filter(|choice| (1..=MAX_PAYLOAD_CHARS).contains(&choice.payload.chars().count()))
        .take(MAX_QUICK_REPLIES)
        .map(|choice| {
            json!({
                "content_type": "text",
                "title": text::shorten(&text::nfc(&choice.label), MAX_TITLE_CHARS),
                "payload": choice.payload,
            })
        })
        .collect()
}

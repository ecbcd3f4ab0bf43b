//! Messages as calls of the Send API.

use serde_json::{Value, json};

use crate::channels::messenger::Settings;
use crate::channels::{ApiCall, Auth, Outgoing, Window, menu};
use crate::message::{Picture, QuickReply, Voice};
use crate::text::{self, Limit};

/// Longest text of one message. The platform says 2,000 without a unit; this holds in any unit but bytes.
const MAX_TEXT: Limit = Limit::Utf16(1_900);
/// Most quick replies under one message.
const MAX_QUICK_REPLIES: usize = 13;
/// Longest title of a quick reply.
const MAX_TITLE_CHARS: usize = 20;
/// Longest payload of a quick reply.
const MAX_PAYLOAD_CHARS: usize = 1_000;
/// Marks the `metadata` of our own messages, which comes back in their echoes:
/// `camtay:<outbox entry>.<call>`.
const METADATA_PREFIX: &str = "camtay:";

/// Whether an echo with this metadata is of a message that this program sent.
pub(crate) fn is_our_metadata(metadata: &str) -> bool {
    metadata.starts_with(METADATA_PREFIX)
}

/// The outbox entry and its call that an echo with this metadata is of.
pub(crate) fn delivery_of(metadata: &str) -> Option<(u64, usize)> {
    let (entry, call) = metadata.strip_prefix(METADATA_PREFIX)?.split_once('.')?;
    Some((entry.parse().ok()?, call.parse().ok()?))
}

/// A typing mark, the picture, then the words with the choices under the last of them.
pub(crate) fn calls(settings: &Settings, outgoing: &Outgoing<'_>) -> Vec<ApiCall> {
    let Outgoing {
        to,
        message,
        delivery,
        window,
    } = *outgoing;
    let by_human = matches!(message.voice, Voice::Mentor(_));
    let mut desk = Desk {
        path: format!("/{}/{}/messages", settings.graph_version, to.account),
        recipient: json!({ "id": to.peer_id() }),
        delivery,
        said: 0,
        as_human: by_human && window == Window::MentorsOnly,
    };
    let shown = message.picture.as_ref().zip(settings.public_url.as_deref());
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
    /// The number of the outbox entry.
    delivery: u64,
    /// Messages said so far.
    said: usize,
    /// Whether a person wrote this and may write outside the window.
    as_human: bool,
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
    fn picture(&mut self, picture: &Picture, public_url: &str) -> ApiCall {
        let url = format!("{public_url}{}", picture.png());
        let image = json!({ "attachment": { "type": "image", "payload": { "url": url } } });
        let alt = text::split(&picture.alt, MAX_TEXT).swap_remove(0);
        let in_words = (!alt.is_empty()).then(|| Box::new(self.call(json!({ "text": alt }))));
        ApiCall {
            plain: in_words,
            ..self.say(image)
        }
    }

    /// One message, and no other with its number.
    fn say(&mut self, message: Value) -> ApiCall {
        let call = self.call(message);
        self.said += 1;
        call
    }

    /// The call of one message.
    fn call(&self, mut message: Value) -> ApiCall {
        message["metadata"] = json!(format!("{METADATA_PREFIX}{}.{}", self.delivery, self.said));
        let mut body = json!({ "recipient": self.recipient, "message": message });
        if self.as_human {
            body["messaging_type"] = json!("MESSAGE_TAG");
            body["tag"] = json!("HUMAN_AGENT");
        } else {
            body["messaging_type"] = json!("RESPONSE");
        }
        ApiCall::new(&self.path, Auth::Bearer, body)
    }
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

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

/// A typing mark, the picture or what it shows, then the words with the choices under the last of them.
pub(crate) fn calls(settings: &Settings, outgoing: &Outgoing<'_>) -> Vec<ApiCall> {
    let Outgoing {
        to,
        message,
        delivery,
        window,
        attachment,
    } = *outgoing;
    let by_human = matches!(message.voice, Voice::Mentor(_));
    let mut desk = Desk {
        path: format!("/{}/{}/messages", settings.graph_version, to.account),
        recipient: json!({ "id": to.peer_id() }),
        delivery,
        said: 0,
        as_human: by_human && window == Window::MentorsOnly,
    };
    let mut calls = vec![desk.typing()];
    if let Some(picture) = &message.picture {
        let public_url = settings.public_url.as_deref();
        calls.extend(desk.picture(picture, attachment, public_url));
    }
    let words = menu::spoken(message);
    let offered = offered(&message.quick_replies);
    let numbered = offered.iter().any(is_cut);
    // What is cut on a button is read in full above it, under the same number.
    let mut pieces = if numbered {
        menu::pieces(&words, &offered, MAX_TEXT)
    } else {
        text::split(&words, MAX_TEXT)
    };
    pieces.retain(|piece| !piece.is_empty());
    let last = pieces.len().saturating_sub(1);
    for (index, piece) in pieces.into_iter().enumerate() {
        let mut said = json!({ "text": piece });
        // Choices vanish when another message follows.
        let choices = quick_replies(&offered, numbered);
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

    /// A picture by its id or else by its address; in words where that is refused, or there is neither.
    fn picture(
        &mut self,
        picture: &Picture,
        attachment: Option<&str>,
        public_url: Option<&str>,
    ) -> Option<ApiCall> {
        let alt = text::split(&picture.alt, MAX_TEXT).swap_remove(0);
        let in_words = (!alt.is_empty()).then(|| json!({ "text": alt }));
        let payload = match (attachment, public_url) {
            (Some(id), _) => json!({ "attachment_id": id }),
            (None, Some(public_url)) => json!({ "url": format!("{public_url}{}", picture.png()) }),
            (None, None) => return in_words.map(|words| self.say(words)),
        };
        let image = json!({ "attachment": { "type": "image", "payload": payload } });
        Some(ApiCall {
            plain: in_words.map(|words| Box::new(self.call(words))),
            ..self.say(image)
        })
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

/// The choices that the platform can show.
fn offered(choices: &[QuickReply]) -> Vec<QuickReply> {
    choices
        .iter()
        .filter(|choice| !choice.label.trim().is_empty())
        .filter(|choice| (1..=MAX_PAYLOAD_CHARS).contains(&choice.payload.chars().count()))
        .take(MAX_QUICK_REPLIES)
        .cloned()
        .collect()
}

/// Whether a button is too short for the label.
fn is_cut(choice: &QuickReply) -> bool {
    text::nfc(&choice.label).chars().count() > MAX_TITLE_CHARS
}

/// The choices as buttons, with their numbers where they stand in the words too.
fn quick_replies(choices: &[QuickReply], numbered: bool) -> Vec<Value> {
    let buttons = choices.iter().enumerate().map(|(index, choice)| {
        let label = text::nfc(&choice.label);
        let title = if numbered {
            format!("{}. {label}", index + 1)
        } else {
            label.into_owned()
        };
        json!({
            "content_type": "text",
            "title": text::shorten(&title, MAX_TITLE_CHARS),
            "payload": choice.payload,
        })
    });
    buttons.collect()
}

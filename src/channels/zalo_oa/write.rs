//! Messages as calls of the openapi: choices always as numbered lines, buttons only on top of them.

use serde_json::{Value, json};

use crate::channels::zalo_oa::Settings;
use crate::channels::{ApiCall, Auth, Outgoing, menu};
use crate::id::{ConversationId, Peer};
use crate::message::QuickReply;
use crate::text::{self, Limit};

/// Longest text of one message, and of the caption of a picture.
const MAX_TEXT: Limit = Limit::Chars(2_000);
/// Most buttons that every kind of template takes.
const MAX_BUTTONS: usize = 4;
/// Longest title of a button.
const MAX_TITLE_CHARS: usize = 35;
/// Around the payload in what a pressed button says; signs that nobody types.
const PAYLOAD_MARKS: [char; 2] = ['⟨', '⟩'];

/// The words in pieces, the picture with the first of them, buttons under the last.
pub(crate) fn calls(settings: &Settings, outgoing: &Outgoing<'_>) -> Vec<ApiCall> {
    let Outgoing { to, message, .. } = *outgoing;
    let desk = Desk::of(to);
    let image = image(settings, outgoing);
    let with_recording =
        |words: String| menu::with_recording(&words, message, settings.public_url.as_deref());
    let told = with_recording(menu::told(message));
    let words = match image {
        Some(_) => with_recording(menu::spoken(message)),
        None => told.clone(),
    };
    let mut said = contents(&words, &message.quick_replies);
    let is_shown = image.is_some();
    if let Some(image) = image {
        if said.is_empty() {
            said.push(json!({}));
        }
        said[0]["attachment"] = image;
    }
    if settings.buttons && !to.is_group() {
        decorate(&mut said, &message.quick_replies);
    }
    let mut calls: Vec<ApiCall> = said.into_iter().map(|said| desk.say(said)).collect();
    if is_shown {
        in_words(&mut calls, &desk, &told, &message.quick_replies);
    }
    calls
}

/// The label and the payload of a pressed button, if `text` is what a button of ours says.
pub(crate) fn button_pressed(text: &str) -> Option<(&str, &str)> {
    let [open, close] = PAYLOAD_MARKS;
    let (label, payload) = text.trim().strip_suffix(close)?.rsplit_once(open)?;
    let is_payload = !payload.is_empty() && payload.bytes().all(|byte| byte.is_ascii_graphic());
    is_payload.then_some((label.trim(), payload))
}

/// Where the calls of one message go.
struct Desk {
    path: &'static str,
    recipient: Value,
}

impl Desk {
    /// The endpoint and the recipient of a conversation.
    fn of(to: &ConversationId) -> Self {
        match &to.peer {
            Peer::Person(id) => Self {
                path: "/v3.0/oa/message/cs",
                recipient: json!({ "user_id": id.as_ref() }),
            },
            Peer::Group(id) => Self {
                path: "/v3.0/oa/group/message",
                recipient: json!({ "group_id": id.as_ref() }),
            },
        }
    }

    /// One message; with an attachment, the same without it is what it falls back on.
    fn say(&self, message: Value) -> ApiCall {
        let mut bare = message.clone();
        let decorated = bare
            .as_object_mut()
            .is_some_and(|fields| fields.remove("attachment").is_some());
        let plain = (decorated && bare["text"].is_string()).then(|| Box::new(self.call(bare)));
        ApiCall {
            plain,
            ..self.call(message)
        }
    }

    /// One call.
    fn call(&self, message: Value) -> ApiCall {
        let body = json!({ "recipient": self.recipient, "message": message });
        ApiCall::new(self.path, Auth::AccessTokenHeader, &body)
    }
}

/// The `message` objects that say `words` and list the choices.
fn contents(words: &str, choices: &[QuickReply]) -> Vec<Value> {
    let labels = choices.iter().map(|choice| without_mentions(&choice.label));
    menu::pieces(&without_mentions(words), labels, MAX_TEXT)
        .into_iter()
        .map(|piece| json!({ "text": piece }))
        .collect()
}

/// Where the picture is refused, its words are said before the others, as far as they fit.
fn in_words(calls: &mut [ApiCall], desk: &Desk, told: &str, choices: &[QuickReply]) {
    let many = calls.len();
    let mut said = contents(told, choices);
    if let (Some(first), true) = (calls.first_mut(), said.len() == many) {
        first.plain = Some(Box::new(desk.call(said.swap_remove(0))));
    }
}

/// The picture of the message, by its id or else by its address; `None` where it is told in words.
fn image(settings: &Settings, outgoing: &Outgoing<'_>) -> Option<Value> {
    let picture = outgoing.message.picture.as_ref()?;
    let mut element = json!({ "media_type": "image" });
    match (outgoing.attachment, &settings.public_url) {
        (Some(id), _) => element["attachment_id"] = json!(id),
        (None, Some(public_url)) => {
            element["url"] = json!(format!("{public_url}{}", picture.png()));
        }
        (None, None) => return None,
    }
    Some(json!({ "type": "template", "payload": {
        "template_type": "media",
        "elements": [element],
    }}))
}

/// Puts buttons under the last message, where there is room for all of them.
fn decorate(said: &mut [Value], choices: &[QuickReply]) {
    let Some(last) = said.last_mut() else { return };
    if choices.is_empty() || choices.len() > MAX_BUTTONS || !last["attachment"].is_null() {
        return;
    }
    let [open, close] = PAYLOAD_MARKS;
    let buttons = choices.iter().map(|choice| {
        let label = without_mentions(&choice.label);
        json!({
            "title": text::shorten(&label, MAX_TITLE_CHARS),
            "type": "oa.query.show",
            "payload": format!("{label} {open}{}{close}", choice.payload),
        })
    });
    let buttons: Vec<Value> = buttons.collect();
    last["attachment"] = json!({ "type": "template", "payload": { "buttons": buttons } });
}

/// `text` in NFC without `[@…]`, with which a person's words could ring every phone of a group.
fn without_mentions(text: &str) -> String {
    let mut text = text::nfc(text);
    // Taking one out can put another together.
    while let Some((before, mark)) = text.split_once("[@") {
        let after = mark.split_once(']').map_or(mark, |(_, after)| after);
        text = format!("{before}{after}").into();
    }
    text::nfc(text.trim_start()).into_owned()
}

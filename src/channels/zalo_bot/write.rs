//! Messages as calls of the bot API, which knows no buttons: choices are numbered lines.

use serde_json::{Value, json};

use crate::channels::zalo_bot::Settings;
use crate::channels::{ApiCall, Auth, menu};
use crate::id::ConversationId;
use crate::message::Outbound;
use crate::text::Limit;

/// Longest text of one message, and of the caption of a photo.
const MAX_TEXT: Limit = Limit::Chars(2_000);

/// A typing mark, then the words in pieces, the picture with the first of them.
///
/// The free tier counts every message, so that a picture and its words are one.
pub(crate) fn calls(settings: &Settings, to: &ConversationId, message: &Outbound) -> Vec<ApiCall> {
    let chat = to.peer_id();
    let public_url = settings.public_url.as_deref();
    let shown = message.picture.as_ref().zip(public_url);
    let pieces = |words: String| {
        let words = menu::with_recording(&words, message, public_url);
        let labels = message.quick_replies.iter().map(|choice| &choice.label);
        menu::pieces(&words, labels, MAX_TEXT)
    };
    let told = pieces(menu::told(message));
    let Some((picture, public_url)) = shown else {
        let said = told.into_iter().map(|text| say(chat, &text));
        return std::iter::once(typing(chat)).chain(said).collect();
    };
    let pieces = pieces(menu::spoken(message));
    let same_length = told.len() == pieces.len();
    let in_words = if same_length { &told } else { &pieces };
    let in_words = in_words.first().map(|text| Box::new(say(chat, text)));
    let mut photo = json!({
        "chat_id": chat,
        "photo": format!("{public_url}{}", picture.png()),
    });
    if let Some(caption) = pieces.first() {
        photo["caption"] = json!(caption);
    }
    let photo = ApiCall {
        plain: in_words,
        ..call("sendPhoto", photo)
    };
    let rest = pieces.iter().skip(1).map(|text| say(chat, text));
    [typing(chat), photo].into_iter().chain(rest).collect()
}

/// The mark that says somebody is writing.
fn typing(chat: &str) -> ApiCall {
    ApiCall {
        essential: false,
        ..call(
            "sendChatAction",
            json!({ "chat_id": chat, "action": "typing" }),
        )
    }
}

/// One message.
fn say(chat: &str, text: &str) -> ApiCall {
    call("sendMessage", json!({ "chat_id": chat, "text": text }))
}

/// One call.
fn call(method: &str, body: Value) -> ApiCall {
    ApiCall::new(format!("/bot{{token}}/{method}"), Auth::InPath, &body)
}

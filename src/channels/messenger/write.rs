//! Messages as calls of the Send API.

use serde::Serialize;

use crate::channels::messenger::Settings;
use crate::channels::{ApiCall, Auth, Outgoing, Window, menu};
use crate::message::{Picture, QuickReply, Recording, Voice};
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

/// What a call says: a mark, or a message.
#[derive(Serialize)]
struct Body<'b> {
    recipient: Recipient<'b>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender_action: Option<&'b str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Said<'b>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    messaging_type: Option<&'b str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tag: Option<&'b str>,
}

#[derive(Clone, Copy, Serialize)]
struct Recipient<'b> {
    id: &'b str,
}

/// The object `message`.
#[derive(Serialize)]
struct Said<'b> {
    #[serde(flatten)]
    what: What<'b>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    quick_replies: &'b [Button<'b>],
    metadata: &'b str,
}

/// What a message says.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum What<'b> {
    Text(&'b str),
    Attachment(Attachment<'b>),
}

/// Something to look at or to listen to.
#[derive(Clone, Copy, Serialize)]
#[serde(tag = "type", content = "payload", rename_all = "lowercase")]
enum Attachment<'b> {
    Image(File<'b>),
    Audio(File<'b>),
}

/// A file, by the id of an upload or by its address.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
enum File<'b> {
    AttachmentId(&'b str),
    Url(&'b str),
}

/// A quick reply.
#[derive(Serialize)]
struct Button<'b> {
    content_type: &'static str,
    title: String,
    payload: &'b str,
}

/// A typing mark, the picture or what it shows, the words, their recording; the choices under the last.
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
        recipient: Recipient { id: to.peer_id() },
        delivery,
        said: 0,
        as_human: by_human && window == Window::MentorsOnly,
    };
    let public_url = settings.public_url.as_deref();
    let heard = message.recording.as_ref().zip(public_url);
    let mut calls = vec![desk.typing()];
    if let Some(picture) = &message.picture {
        calls.extend(desk.picture(picture, attachment, public_url));
    }
    let words = menu::spoken(message);
    let offered: Vec<&QuickReply> = message.quick_replies.iter().filter(can_be_shown).collect();
    let offered = offered.get(..MAX_QUICK_REPLIES).unwrap_or(&offered);
    let numbered = offered.iter().any(|choice| is_cut(choice));
    let buttons = buttons(offered, numbered);
    // What is cut on a button is read in full above it, under the same number.
    let mut pieces = if numbered {
        let labels = offered.iter().map(|choice| choice.label.as_str());
        menu::pieces(&words, labels, MAX_TEXT)
    } else {
        text::split(&words, MAX_TEXT)
    };
    pieces.retain(|piece| !piece.is_empty());
    let last = pieces.len().saturating_sub(1);
    for (index, piece) in pieces.iter().enumerate() {
        // Choices vanish when another message follows.
        let is_end = index == last && heard.is_none();
        let buttons = if is_end { buttons.as_slice() } else { &[] };
        calls.push(desk.say(What::Text(piece), buttons));
    }
    if let Some((recording, public_url)) = heard {
        calls.push(desk.recording(recording, public_url, &buttons));
    }
    calls
}

/// What every call to one person has in common.
struct Desk<'b> {
    path: String,
    recipient: Recipient<'b>,
    /// The number of the outbox entry.
    delivery: u64,
    /// Messages said so far.
    said: usize,
    /// Whether a person wrote this and may write outside the window.
    as_human: bool,
}

impl Desk<'_> {
    /// The three dots that say somebody is writing.
    fn typing(&self) -> ApiCall {
        let body = Body {
            recipient: self.recipient,
            sender_action: Some("typing_on"),
            message: None,
            messaging_type: None,
            tag: None,
        };
        ApiCall {
            essential: false,
            ..ApiCall::new(&self.path, Auth::Bearer, &body)
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
        let in_words = (!alt.is_empty()).then_some(What::Text(&alt));
        let url = public_url.map(|public_url| format!("{public_url}{}", picture.png()));
        let by_url = || url.as_deref().map(File::Url);
        let Some(file) = attachment.map(File::AttachmentId).or_else(by_url) else {
            return in_words.map(|words| self.say(words, &[]));
        };
        let image = What::Attachment(Attachment::Image(file));
        Some(ApiCall {
            plain: in_words.map(|words| Box::new(self.call(words, &[]))),
            ..self.say(image, &[])
        })
    }

    /// A recording by its address, with choices; where the platform does not take it, the way to the
    /// page that plays it.
    fn recording(
        &mut self,
        recording: &Recording,
        public_url: &str,
        buttons: &[Button<'_>],
    ) -> ApiCall {
        let url = format!("{public_url}{}", recording.audio());
        let audio = What::Attachment(Attachment::Audio(File::Url(&url)));
        let in_words = recording.told(public_url);
        ApiCall {
            plain: Some(Box::new(self.call(What::Text(&in_words), buttons))),
            ..self.say(audio, buttons)
        }
    }

    /// One message, and no other with its number.
    fn say(&mut self, what: What<'_>, buttons: &[Button<'_>]) -> ApiCall {
        let call = self.call(what, buttons);
        self.said += 1;
        call
    }

    /// The call of one message.
    fn call(&self, what: What<'_>, buttons: &[Button<'_>]) -> ApiCall {
        let (messaging_type, tag) = if self.as_human {
            ("MESSAGE_TAG", Some("HUMAN_AGENT"))
        } else {
            ("RESPONSE", None)
        };
        let body = Body {
            recipient: self.recipient,
            sender_action: None,
            message: Some(Said {
                what,
                quick_replies: buttons,
                metadata: &format!("{METADATA_PREFIX}{}.{}", self.delivery, self.said),
            }),
            messaging_type: Some(messaging_type),
            tag,
        };
        ApiCall::new(&self.path, Auth::Bearer, &body)
    }
}

/// Whether the platform can show a choice.
fn can_be_shown(choice: &&QuickReply) -> bool {
    // Counting the letters of what has few bytes is not needed.
    let fits = choice.payload.len() <= MAX_PAYLOAD_CHARS
        || choice.payload.chars().count() <= MAX_PAYLOAD_CHARS;
    fits && !choice.payload.is_empty() && !choice.label.trim().is_empty()
}

/// Whether a button is too short for the label.
fn is_cut(choice: &QuickReply) -> bool {
    text::nfc(&choice.label).chars().count() > MAX_TITLE_CHARS
}

/// The choices as buttons, with their numbers where they stand in the words too.
fn buttons<'b>(choices: &[&'b QuickReply], numbered: bool) -> Vec<Button<'b>> {
    let buttons = choices.iter().enumerate().map(|(index, choice)| {
        let label = text::nfc(&choice.label);
        let title = if numbered {
            format!("{}. {label}", index + 1)
        } else {
            label.into_owned()
        };
        Button {
            content_type: "text",
            title: text::shorten(&title, MAX_TITLE_CHARS),
            payload: &choice.payload,
        }
    });
    buttons.collect()
}

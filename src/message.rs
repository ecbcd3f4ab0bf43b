//! Messages in both directions, the same for every platform.
//!
//! Knows what was said or shown; knows neither how a platform writes it nor what it means.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::{ConversationId, DedupeKey, PictureHash, Timestamp};

/// One thing a person did in a conversation, as a codec read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inbound {
    /// Makes a second arrival a no-op; set by the codec, unique within the store.
    pub dedupe: DedupeKey,
    /// Where it was said: the private chat, or the group.
    pub conversation: ConversationId,
    /// Who said it, by the platform's id; equals the peer of a private chat.
    pub sender: String,
    /// The name the platform gave along, if any; shown to mentors only.
    pub sender_name: Option<String>,
    /// The platform's own time of the event, or the time of arrival where it gave none.
    pub at: Timestamp,
    /// What was done.
    pub content: Content,
    /// Signs of fraud found in the raw words before they were masked, strongest first: keys of the
    /// locale that say why. Empty for none, and always as a codec reads it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scam_signs: Vec<String>,
    /// Whether the platform says that this was said to the bot: in a group of a platform that passes
    /// on nothing else. False leaves it to the words.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub addressed: bool,
}

/// What a person did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Content {
    /// Typed, dictated or pasted words, in NFC.
    Text {
        /// The words; personal numbers are masked before this is stored.
        text: String,
    },
    /// Tapped a choice that the bot offered (a quick reply).
    Postback {
        /// The payload the bot gave to the choice.
        payload: String,
        /// The label on the choice, if the platform repeats it.
        title: Option<String>,
    },
    /// Came in through a link or a code that says from where (`ref` of an m.me link, a group's poster).
    Referral {
        /// The code as it stood in the link.
        code: String,
    },
    /// Sent something that is not words.
    Media {
        /// What kind of thing.
        media: Media,
        /// Words that came along, such as a caption.
        caption: Option<String>,
        /// Where a recorded voice can be fetched; `None` for all else. Only for a helper that writes
        /// down what was said: it is gone once the message is answered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<MediaAddress>,
    },
    /// Started to follow the account, or opened the chat for the first time.
    Joined,
    /// Left, unfollowed or blocked: nothing can be sent until they come back.
    Left,
    /// Sent something the platform withholds from bots.
    Unsupported,
    /// A human answered in the platform's own inbox: the bot must be silent for a while.
    HumanTookOver,
}

/// Where a platform keeps something that was sent, for a short time.
///
/// Opens to whoever knows it, so it is never shown, not even to those who look for mistakes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MediaAddress(String);

impl MediaAddress {
    /// The address as the platform wrote it.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The address as the platform wrote it, to fetch from.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for MediaAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("MediaAddress(…)")
    }
}

/// A thing that is not words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// A photo or a screenshot.
    Image,
    /// An animated picture.
    Gif,
    /// A sticker that means agreement: the platform's thumbs-up.
    ThumbsUp,
    /// Any other sticker.
    Sticker,
    /// A recorded voice message.
    Audio,
    /// A video.
    Video,
    /// A file of any other type.
    File,
    /// A place on the map.
    Location,
    /// A shared link or post.
    Link,
    /// A contact card.
    Contact,
}

/// One message to a conversation; a platform may need several calls to say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outbound {
    /// The words, in NFC, of any length: the codec splits at its platform's limit. Never empty.
    pub text: String,
    /// Offered choices, in order; empty where nothing is offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quick_replies: Vec<QuickReply>,
    /// A picture that goes before the words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// The words read aloud; goes after them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<Recording>,
    /// Whose words these are.
    #[serde(default)]
    pub voice: Voice,
    /// The arrival at a step that the words explain (`Session::visit`); `None` for words about nothing
    /// that passes. Once the person has arrived elsewhere, the message is dropped, not sent late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<u32>,
    /// After this moment the message is of no use any more and is dropped, not sent late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub useful_until: Option<Timestamp>,
}

impl Outbound {
    /// The bot's own words, with nothing offered.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            quick_replies: Vec::new(),
            picture: None,
            recording: None,
            voice: Voice::Bot,
            visit: None,
            useful_until: None,
        }
    }

    /// The same message with choices to tap.
    #[must_use]
    pub fn offering(mut self, quick_replies: Vec<QuickReply>) -> Self {
        self.quick_replies = quick_replies;
        self
    }
}

/// Whose words an outbound message carries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// The machine's.
    #[default]
    Bot,
    /// A mentor's, relayed under this name.
    Mentor(String),
    /// A citizen's, relayed to a mentor under this name.
    Citizen(String),
}

/// An offered choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuickReply {
    /// What the person reads, at most 20 characters so that no platform cuts it.
    pub label: String,
    /// What comes back when it is tapped; at most 200 ASCII characters.
    pub payload: String,
}

/// A picture to show: drawn by this program, and fetched or uploaded by what is on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Names it among the pictures of the running lessons. In records of an earlier version it is a path,
    /// which names none: then the words are enough.
    #[serde(alias = "path")]
    pub hash: PictureHash,
    /// The picture in words, for those who cannot see it.
    pub alt: String,
}

impl Picture {
    /// Where it is found as SVG below the address of this service.
    #[must_use]
    pub fn svg(&self) -> String {
        format!("/p/{}.svg", self.hash)
    }

    /// Where it is found as PNG below the address of this service.
    #[must_use]
    pub fn png(&self) -> String {
        format!("/p/{}.png", self.hash)
    }
}

/// The words of a message as somebody recorded them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// Its name among the recordings of the running lessons, such as `0a1b.mp3`.
    pub file: String,
    /// The page that plays it, as a path below the address of this service.
    pub page: String,
    /// Asks to open that page, for where nothing can be played.
    pub invite: String,
}

impl Recording {
    /// Where it is found below the address of this service.
    #[must_use]
    pub fn audio(&self) -> String {
        format!("/v/{}", self.file)
    }

    /// The line that leads to it, for where nothing can be played.
    #[must_use]
    pub fn told(&self, public_url: &str) -> String {
        format!("{} {public_url}{}", self.invite, self.page)
    }
}

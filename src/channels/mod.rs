//! The platforms as codecs: bytes in, values out.
//!
//! Nothing here waits, sends, reads a clock or keeps a state. Each platform has a module of its own;
//! the list of platforms is [`Channel`].

mod call;
mod lenient;
mod menu;
pub mod messenger;
mod outcome;
pub mod report;
mod secrets;
pub mod webchat;
pub mod zalo_bot;
pub mod zalo_oa;

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use jiff::SignedDuration;
use serde_json::Value;

use crate::id::{AccountId, ChannelId, ConversationId, FlowId, Lang, Timestamp};
use crate::message::{Content, Inbound, Media, MediaAddress, Outbound};

pub use call::{ApiCall, Auth, Upload};
pub use messenger::Messenger;
pub use outcome::SendOutcome;
pub use secrets::app_secret_proof;
pub(crate) use secrets::same as same_secret;
pub use webchat::Webchat;
pub use zalo_bot::ZaloBot;
pub use zalo_oa::ZaloOa;

/// One platform as a codec.
pub trait Codec {
    /// Checks the signature over the raw body, then reads every item in it, each by itself.
    ///
    /// `arrived` stands in for a time that the platform did not give.
    ///
    /// # Errors
    /// The request is not from the platform, or its body is not in any form the platform sends.
    fn read(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        arrived: Timestamp,
    ) -> Result<Webhook, WebhookError>;

    /// How a picture is uploaded to this account; `None` where the platform takes no uploads.
    fn upload(&self, account: &AccountId) -> Option<Upload>;

    /// The calls that say a message, in order, each within the platform's limits.
    ///
    /// How many they are does not depend on how its picture is shown, as far as the limits allow.
    fn write(&self, outgoing: &Outgoing<'_>) -> Vec<ApiCall>;

    /// What the platform's answer to one call means for the outbox entry.
    fn outcome(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome;

    /// Who may write to a person who did something for the last time `silent_for` ago; `None` where
    /// that is not known.
    fn window(&self, to: &ConversationId, silent_for: Option<SignedDuration>) -> Window;

    /// How soon the platform echoes a message that it took; `None` where it does not.
    fn echo_within(&self) -> Option<Duration>;
}

/// One message on its way to a platform.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// To whom.
    pub to: &'a ConversationId,
    /// What.
    pub message: &'a Outbound,
    /// The id by which the account knows the picture of the message; `None` where it knows it by none.
    pub attachment: Option<&'a str>,
    /// The number of the outbox entry; a platform that echoes gives it back (see [`Item::Echo`]).
    pub delivery: u64,
    /// Who may write to them now; never [`Window::Shut`].
    pub window: Window,
}

/// Who may write to a person now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Everybody.
    Open,
    /// Only a human, in words of their own.
    MentorsOnly,
    /// Nobody, before the person writes again.
    Shut,
}

/// What one webhook request held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Webhook {
    /// In the platform's order. Empty is normal: a probe, a ping.
    pub items: Vec<Item>,
}

/// The payload of the button that opens a chat, as the platforms' own examples call it.
pub const GET_STARTED: &str = "GET_STARTED";

impl Webhook {
    /// Everything that people did, in order; what was ignored is left out.
    ///
    /// So is the button that opens a chat where somebody came in through a link: the link says all
    /// that the button does, and they would be greeted twice.
    #[must_use]
    pub fn into_inbound(self) -> Vec<Inbound> {
        self.items
            .into_iter()
            .flat_map(|item| match item {
                Item::Message { mut inbound, .. } => {
                    let by_link = inbound.iter().any(is_referral);
                    inbound.retain(|inbound| !(by_link && is_get_started(inbound)));
                    inbound
                }
                Item::Echo(_) | Item::Noted { .. } | Item::Ignored { .. } => Vec::new(),
            })
            .collect()
    }
}

fn is_referral(inbound: &Inbound) -> bool {
    matches!(inbound.content, Content::Referral { .. })
}

fn is_get_started(inbound: &Inbound) -> bool {
    matches!(&inbound.content, Content::Postback { payload, .. } if payload == GET_STARTED)
}

/// One item of a webhook request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Something a person did, or a human colleague in the platform's inbox.
    Message {
        /// What the platform calls it, for [`report`]: `text`, `quick_reply`, `follow`.
        kind: &'static str,
        /// What was done, in order and each with its own dedupe key: usually one thing, two where
        /// somebody came in through a link by tapping a choice. Never empty.
        inbound: Vec<Inbound>,
    },
    /// The platform shows a message of our own that it has taken.
    Echo(Echo),
    /// Something a person did that no conversation answers: a member left a group.
    Noted {
        /// What the platform calls it, for [`report`].
        kind: &'static str,
        /// Who, by the platform's id; `None` where the platform does not say.
        sender: Option<String>,
        /// Where: the group, or the person; `None` where the platform does not say.
        chat: Option<String>,
    },
    /// Recognised, and of no consequence: a receipt, an echo of our own.
    Ignored {
        /// What it was, for operators: `echo`, `read receipt`, `unknown event user_click_link`.
        what: String,
    },
}

/// A message of our own, as the platform shows it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Echo {
    /// To whom it was said.
    pub conversation: ConversationId,
    /// The number of its outbox entry.
    pub delivery: u64,
    /// Which of the entry's essential calls it was, from 0.
    pub call: usize,
}

/// Why a webhook request has no effect.
#[derive(Debug, thiserror::Error)]
pub enum WebhookError {
    /// The header that proves the sender is missing.
    #[error("the header `{header}` is missing")]
    Unsigned {
        /// Its name.
        header: &'static str,
    },
    /// The header that proves the sender does not match the body.
    #[error(
        "the header `{header}` does not match the body: wrong secret, or not from the platform"
    )]
    BadSignature {
        /// Its name.
        header: &'static str,
    },
    /// The body is signed, and still not in a form that is known: answered 200 and counted.
    #[error("the body is not in a form this channel knows: {what}")]
    Malformed {
        /// What is wrong with it, without any of its contents.
        what: String,
    },
}

impl WebhookError {
    /// The word for it in metrics.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unsigned { .. } => "unsigned",
            Self::BadSignature { .. } => "bad_signature",
            Self::Malformed { .. } => "malformed",
        }
    }
}

/// A configured channel: the list of platforms.
#[derive(Debug)]
pub enum Channel {
    /// Facebook Messenger.
    Messenger(Messenger),
    /// Zalo Official Account.
    ZaloOa(ZaloOa),
    /// Zalo Bot.
    ZaloBot(ZaloBot),
    /// The web page.
    Web(Webchat),
}

impl Channel {
    /// Its id, as in `/webhooks/<id>`.
    #[must_use]
    pub fn id(&self) -> &ChannelId {
        match self {
            Self::Messenger(codec) => codec.id(),
            Self::ZaloOa(codec) => codec.id(),
            Self::ZaloBot(codec) => codec.id(),
            Self::Web(codec) => codec.id(),
        }
    }

    /// Which platform it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Messenger(_) => Kind::Messenger,
            Self::ZaloOa(_) => Kind::ZaloOa,
            Self::ZaloBot(_) => Kind::ZaloBot,
            Self::Web(_) => Kind::Web,
        }
    }

    /// The address that opens a chat on this channel: in the lesson where the platform passes that on,
    /// as Messenger and the page do. `None` where it is not known.
    ///
    /// `public_url` is where this service is reached, without a trailing slash.
    #[must_use]
    pub fn entrance(
        &self,
        lesson: &FlowId,
        lang: &Lang,
        public_url: Option<&str>,
    ) -> Option<String> {
        match self {
            Self::Messenger(codec) => codec.entrance(lesson),
            Self::ZaloOa(codec) => codec.entrance(),
            // The platform shows a bot's address to its owner only.
            Self::ZaloBot(_) => None,
            Self::Web(codec) => public_url.map(|url| codec.entrance(lesson, lang, url)),
        }
    }

    /// The codec behind it.
    fn codec(&self) -> &dyn Codec {
        match self {
            Self::Messenger(codec) => codec,
            Self::ZaloOa(codec) => codec,
            Self::ZaloBot(codec) => codec,
            Self::Web(codec) => codec,
        }
    }
}

impl Codec for Channel {
    fn read(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        arrived: Timestamp,
    ) -> Result<Webhook, WebhookError> {
        self.codec().read(headers, body, arrived)
    }

    fn upload(&self, account: &AccountId) -> Option<Upload> {
        self.codec().upload(account)
    }

    fn write(&self, outgoing: &Outgoing<'_>) -> Vec<ApiCall> {
        self.codec().write(outgoing)
    }

    fn outcome(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> SendOutcome {
        self.codec().outcome(status, headers, body)
    }

    fn window(&self, to: &ConversationId, silent_for: Option<SignedDuration>) -> Window {
        self.codec().window(to, silent_for)
    }

    fn echo_within(&self) -> Option<Duration> {
        self.codec().echo_within()
    }
}

/// The platforms, by the names they have in `camtay.yaml` and on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `messenger`
    Messenger,
    /// `zalo_oa`
    ZaloOa,
    /// `zalo_bot`
    ZaloBot,
    /// `web`
    Web,
}

/// Every [`Kind`].
pub const KINDS: [Kind; 4] = [Kind::Messenger, Kind::ZaloOa, Kind::ZaloBot, Kind::Web];

impl Kind {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Messenger => "messenger",
            Self::ZaloOa => "zalo_oa",
            Self::ZaloBot => "zalo_bot",
            Self::Web => "web",
        }
    }

    /// The platform of this name; `-` counts as `_`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.replace('-', "_");
        KINDS.into_iter().find(|kind| kind.name() == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// An item that is recognised and of no consequence.
fn ignored(what: impl Into<String>) -> Item {
    Item::Ignored { what: what.into() }
}

/// The longest address of a recording that is kept.
const MOST_ADDRESS_BYTES: usize = 2048;

/// Where a recorded voice is kept; nothing else is ever fetched.
fn audio_address(media: Media, url: &Value) -> Option<MediaAddress> {
    let url = url.as_str().filter(|url| url.len() <= MOST_ADDRESS_BYTES)?;
    (media == Media::Audio).then(|| MediaAddress::new(url))
}

/// What [`report`] calls a thing that is not words.
fn media_kind(media: Media) -> &'static str {
    match media {
        Media::Image => "image",
        Media::Gif => "gif",
        Media::ThumbsUp | Media::Sticker => "sticker",
        Media::Audio => "audio",
        Media::Video => "video",
        Media::File => "file",
        Media::Location => "location",
        Media::Link => "link",
        Media::Contact => "contact",
    }
}

/// The text of a header, if it is there and readable.
fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

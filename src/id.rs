//! Ids of everything that has one.
//!
//! Knows how an id is written down and read back; knows nothing of what the ids stand for.
//! No id is a bare `String`, so that a village can never be passed where a mentor is wanted.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A point in time as it is stored and compared: nanoseconds since 1970, always UTC.
pub use jiff::Timestamp;

/// `by` after `at`, and the end of time where that is beyond it.
#[must_use]
pub fn later(at: Timestamp, by: jiff::SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// The longest id that authors write, in letters: payloads of quick replies hold three ids.
pub const MAX_ID: usize = 40;

/// Whether authors may write `id`: it must also be one of Fluent and fit into a payload.
#[must_use]
pub fn is_id(id: &str) -> bool {
    let mut letters = id.chars();
    letters
        .next()
        .is_some_and(|first| first.is_ascii_lowercase())
        && letters
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
        && id.len() <= MAX_ID
}

/// Declares an id type around a shared string.
macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Wraps the text of an id, unchanged.
            #[must_use]
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Arc::from(text.as_ref()))
            }

            /// The text of the id.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

text_id! {
    /// A configured channel, as named in `camtay.yaml` and in `/webhooks/<channel id>`.
    ChannelId
}
text_id! {
    /// The business side of a conversation: a Page id, an Official Account id.
    ///
    /// Empty where a channel has exactly one account (Zalo Bot, web).
    AccountId
}
text_id! {
    /// A mentor of the roster in `camtay.yaml`.
    MentorId
}
text_id! {
    /// A village of `camtay.yaml`.
    VillageId
}
text_id! {
    /// A flow: the name of its file without `.yaml`, such as `vneid-install`.
    FlowId
}
text_id! {
    /// A question of `flows/faq.yaml`, and the message that answers it.
    QuestionId
}
text_id! {
    /// A step of a flow, such as `open-store`.
    StepId
}
text_id! {
    /// A choice of an `ask` or `quiz` step, such as `android`.
    ChoiceId
}
text_id! {
    /// Something that is remembered of a person, such as `phone`; its value is a [`ChoiceId`].
    NoteId
}
text_id! {
    /// A hint of a step, and the attribute of the step's message that says it.
    HintId
}
text_id! {
    /// A kind of help that lessons ask mentors for, such as `vneid`.
    KindId
}
text_id! {
    /// A topic of `flows/menu.yaml`, such as `vneid`.
    TopicId
}
text_id! {
    /// A language as a folder of `locales/` names it, such as `vi` or `en`.
    Lang
}
text_id! {
    /// A picture, by what is on it: lower-case hex digits, the same for the same drawing.
    PictureHash
}
text_id! {
    /// What makes a second arrival of the same event a no-op.
    ///
    /// `<channel id>/<the platform's own message id>`, or the fallback of the platform's codec.
    DedupeKey
}

/// The other side of a conversation, by the platform's own id (a decimal string may exceed 2^53).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Peer {
    /// One person, in a private chat.
    Person(Arc<str>),
    /// A group chat.
    Group(Arc<str>),
}

/// One person or one group on one channel account, for good.
///
/// Written as `<channel>/<account>/p/<person>` or `<channel>/<account>/g/<group>`; bytes outside
/// `A-Z a-z 0-9 . _ -` are percent-encoded, so the form never holds a separator of a store key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ConversationId {
    /// The configured channel.
    pub channel: ChannelId,
    /// The account of that channel which the peer writes to; empty where there is only one.
    pub account: AccountId,
    /// Who is on the other side.
    pub peer: Peer,
}

impl ConversationId {
    /// A private chat with one person.
    #[must_use]
    pub fn person(channel: &ChannelId, account: &AccountId, person: &str) -> Self {
        Self {
            channel: channel.clone(),
            account: account.clone(),
            peer: Peer::Person(Arc::from(person)),
        }
    }

    /// A group chat.
    #[must_use]
    pub fn group(channel: &ChannelId, account: &AccountId, group: &str) -> Self {
        Self {
            channel: channel.clone(),
            account: account.clone(),
            peer: Peer::Group(Arc::from(group)),
        }
    }

    /// Whether several people read this conversation.
    #[must_use]
    pub fn is_group(&self) -> bool {
        matches!(self.peer, Peer::Group(_))
    }

    /// The platform's id of the other side, as the platform writes it.
    #[must_use]
    pub fn peer_id(&self) -> &str {
        match &self.peer {
            Peer::Person(id) | Peer::Group(id) => id,
        }
    }
}

impl fmt::Display for ConversationId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.peer {
            Peer::Person(_) => 'p',
            Peer::Group(_) => 'g',
        };
        write!(
            out,
            "{}/{}/{kind}/{}",
            Escaped(self.channel.as_str()),
            Escaped(self.account.as_str()),
            Escaped(self.peer_id())
        )
    }
}

impl FromStr for ConversationId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let bad = || IdError {
            text: text.to_owned(),
        };
        let mut parts = text.split('/');
        let mut next = || parts.next().ok_or_else(bad);
        let channel = ChannelId::new(unescape(next()?).ok_or_else(bad)?);
        let account = AccountId::new(unescape(next()?).ok_or_else(bad)?);
        let kind = next()?;
        let peer = unescape(next()?).ok_or_else(bad)?;
        if parts.next().is_some() {
            return Err(bad());
        }
        let peer = match kind {
            "p" => Peer::Person(Arc::from(peer)),
            "g" => Peer::Group(Arc::from(peer)),
            _ => return Err(bad()),
        };
        Ok(Self {
            channel,
            account,
            peer,
        })
    }
}

/// One request for a human: the conversation that asked, and the how-manieth request of it.
///
/// Written as `<conversation>#<number>`; numbers count from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TicketId {
    /// Who asked.
    pub citizen: ConversationId,
    /// Counts the requests of this conversation, from 1.
    pub number: u32,
}

impl fmt::Display for TicketId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}#{}", self.citizen, self.number)
    }
}

impl FromStr for TicketId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let bad = || IdError {
            text: text.to_owned(),
        };
        let (citizen, digits) = text.rsplit_once('#').ok_or_else(bad)?;
        let number: u32 = digits.parse().ok().ok_or_else(bad)?;
        if number.to_string() != digits {
            return Err(bad());
        }
        Ok(Self {
            citizen: citizen.parse()?,
            number,
        })
    }
}

/// Something with a memory and a mailbox.
///
/// Written as its conversation or ticket is; only a ticket's form holds a `#`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum EntityId {
    /// One person or group on one channel account.
    Conversation(ConversationId),
    /// One request for a human.
    Ticket(TicketId),
}

impl fmt::Display for EntityId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conversation(id) => id.fmt(out),
            Self::Ticket(id) => id.fmt(out),
        }
    }
}

impl FromStr for EntityId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        if text.contains('#') {
            return text.parse().map(Self::Ticket);
        }
        text.parse().map(Self::Conversation)
    }
}

impl From<ConversationId> for EntityId {
    fn from(id: ConversationId) -> Self {
        Self::Conversation(id)
    }
}

impl From<TicketId> for EntityId {
    fn from(id: TicketId) -> Self {
        Self::Ticket(id)
    }
}

/// A stored id that is not in the form its type writes.
#[derive(Debug, thiserror::Error)]
#[error("`{text}` is not an id in the form this program writes")]
pub struct IdError {
    text: String,
}

/// Converts an id type to and from the string that serde stores.
macro_rules! stored_as_text {
    ($name:ident) => {
        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }
    };
}

stored_as_text!(ConversationId);
stored_as_text!(TicketId);
stored_as_text!(EntityId);

/// Writes a part of an id with every byte outside the safe set percent-encoded.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        // Ids of platforms are plain from end to end, and every key is made of some.
        while let Some(odd) = rest.bytes().position(|byte| !is_plain(byte)) {
            let (plain, tail) = rest.split_at(odd);
            let letter = tail.chars().next().map_or(0, char::len_utf8);
            let (letter, tail) = tail.split_at(letter);
            out.write_str(plain)?;
            for byte in letter.bytes() {
                write!(out, "%{byte:02X}")?;
            }
            rest = tail;
        }
        out.write_str(rest)
    }
}

/// Whether a byte stands for itself in an id.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-')
}

/// Reads what [`Escaped`] wrote; `None` when it is not in that very form: one id has one key.
fn unescape(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut plain = Vec::with_capacity(text.len());
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    };
    while let Some(byte) = bytes.next() {
        let byte = match byte {
            b'%' => {
                let (high, low) = (digit(bytes.next()?)?, digit(bytes.next()?)?);
                Some(high * 16 + low).filter(|byte| !is_plain(*byte))?
            }
            byte => Some(byte).filter(|byte| is_plain(*byte))?,
        };
        plain.push(byte);
    }
    String::from_utf8(plain).ok()
}

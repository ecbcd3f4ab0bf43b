//! The door: personal numbers are masked before anything is written down.

use crate::message::{Content, Inbound};
use crate::understand::redact::redact;

/// The same message with every personal number in its words and names hidden.
pub(crate) fn mask(inbound: Inbound) -> Inbound {
    let hide = |text: String| redact(&text).text;
    let content = match inbound.content {
        Content::Text { text } => Content::Text { text: hide(text) },
        Content::Postback { payload, title } => Content::Postback {
            payload,
            title: title.map(hide),
        },
        Content::Media { media, caption } => Content::Media {
            media,
            caption: caption.map(hide),
        },
        same @ (Content::Referral { .. }
        | Content::Joined
        | Content::Left
        | Content::Unsupported
        | Content::HumanTookOver) => same,
    };
    Inbound {
        sender_name: inbound.sender_name.map(hide),
        content,
        ..inbound
    }
}

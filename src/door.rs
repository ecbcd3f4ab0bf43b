//! The door: personal numbers are masked before anything is written down.
//!
//! Signs of fraud are looked for at the same moment, since what gives a fraud away (a link, a demand
//! for a code) is just what the mask hides.

use crate::message::{Content, Inbound};
use crate::understand::redact::redact;
use crate::understand::scam::inspect;

/// The same message with every personal number in its words and names hidden, and with the signs of
/// fraud that its words held.
#[must_use]
pub fn mask(inbound: Inbound) -> Inbound {
    let hide = |text: String| redact(&text).text;
    let scam_signs = words(&inbound.content).map_or_else(Vec::new, scam_signs);
    let content = match inbound.content {
        Content::Text { text } => Content::Text { text: hide(text) },
        Content::Postback { payload, title } => Content::Postback {
            payload,
            title: title.map(hide),
        },
        Content::Media {
            media,
            caption,
            address,
        } => Content::Media {
            media,
            caption: caption.map(hide),
            address,
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
        scam_signs,
        ..inbound
    }
}

/// What the person put into words themselves.
fn words(content: &Content) -> Option<&str> {
    match content {
        Content::Text { text } => Some(text),
        Content::Media { caption, .. } => caption.as_deref(),
        Content::Postback { .. }
        | Content::Referral { .. }
        | Content::Joined
        | Content::Left
        | Content::Unsupported
        | Content::HumanTookOver => None,
    }
}

/// The locale's keys that say why `text` is treated as a fraud; empty when it is not.
fn scam_signs(text: &str) -> Vec<String> {
    let verdict = inspect(text);
    if !verdict.scam {
        return Vec::new();
    }
    verdict
        .signs
        .into_iter()
        .map(|sign| sign.key.to_owned())
        .collect()
}

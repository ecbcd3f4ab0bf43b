//! What a platform cannot show, in plain words: who speaks, a picture, choices.

use crate::message::{Outbound, Voice};
use crate::text::{self, Limit};

/// The words of a message in pieces within `limit`, its choices as numbered lines after them.
///
/// The numbered lines stay together wherever they fit. Empty where there is nothing to say.
pub(crate) fn pieces<L: AsRef<str>>(
    words: &str,
    labels: impl IntoIterator<Item = L>,
    limit: Limit,
) -> Vec<String> {
    let mut pieces = text::split(words, limit);
    let menu = lines(labels);
    if !menu.is_empty() {
        let last = pieces.pop().unwrap_or_default();
        let joined = format!("{last}\n\n{menu}");
        if last.is_empty() {
            pieces.extend(text::split(&menu, limit));
        } else if limit.holds(&joined) {
            pieces.push(joined);
        } else {
            pieces.push(last);
            pieces.extend(text::split(&menu, limit));
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The words of `message`; another person's begin with their name, so that nobody takes them for
/// the machine's.
pub(crate) fn spoken(message: &Outbound) -> String {
    match &message.voice {
        Voice::Mentor(name) | Voice::Citizen(name) if !name.is_empty() => {
            format!("{name}: {}", message.text)
        }
        Voice::Bot | Voice::Mentor(_) | Voice::Citizen(_) => message.text.clone(),
    }
}

/// The words of `message` after its picture in words, for where the picture cannot be shown.
pub(crate) fn told(message: &Outbound) -> String {
    match &message.picture {
        Some(picture) if !picture.alt.is_empty() => {
            format!("{}\n\n{}", picture.alt, spoken(message))
        }
        Some(_) | None => spoken(message),
    }
}

/// `words`, and below them where they can be heard: for where nothing can be played.
pub(crate) fn with_recording(words: &str, message: &Outbound, public_url: Option<&str>) -> String {
    match message.recording.as_ref().zip(public_url) {
        Some((recording, public_url)) => format!("{words}\n\n{}", recording.told(public_url)),
        None => words.to_owned(),
    }
}

/// `1. Được rồi`, one line a choice.
fn lines<L: AsRef<str>>(labels: impl IntoIterator<Item = L>) -> String {
    let labels = labels.into_iter().enumerate();
    let numbered = labels.map(|(index, label)| format!("{}. {}", index + 1, label.as_ref()));
    text::nfc(&numbered.collect::<Vec<_>>().join("\n")).into_owned()
}

//! Telling gently what was masked in a message, and what to do if it was a secret.

use crate::locale::Args;
use crate::turn::JournalEntry;
use crate::tutor::scene::Scene;
use crate::understand::redact::Hidden;

/// Says at the head of the next message what was masked in these words.
///
/// A link is not spoken of where the words are warned of as a fraud anyway.
pub(super) fn tell(scene: &mut Scene<'_>, text: &str, is_scam: bool) {
    let holds = |hidden: &Hidden| text.contains(hidden.placeholder());
    let found: Vec<Hidden> = Hidden::ALL.into_iter().filter(holds).collect();
    if found.contains(&Hidden::Secret) {
        scene.lead_with("hidden-secret");
    }
    let speech = scene.speech();
    let numbers: Vec<String> = found
        .iter()
        .filter_map(|hidden| name_of(*hidden))
        .map(|key| speech.say(key))
        .collect();
    if !numbers.is_empty() {
        let what = Args::new().with("what", numbers.join(", "));
        let words = speech.say_with("hidden-number", what);
        scene.lead_with_words(words);
    }
    if found.iter().any(|hidden| *hidden != Hidden::Link) {
        scene.record(JournalEntry::PersonalNumberHidden);
    } else if !found.is_empty() && !is_scam {
        scene.lead_with("hidden-link");
    }
}

/// Whether something in these words was masked.
pub(super) fn holds_mask(text: &str) -> bool {
    let mut kinds = Hidden::ALL.into_iter();
    kinds.any(|hidden| text.contains(hidden.placeholder()))
}

/// The locale's key of what a personal number is called; `None` where it is spoken of otherwise.
fn name_of(hidden: Hidden) -> Option<&'static str> {
    match hidden {
        Hidden::Identity => Some("hidden-name-identity"),
        Hidden::Phone => Some("hidden-name-phone"),
        Hidden::Card => Some("hidden-name-card"),
        Hidden::Account => Some("hidden-name-account"),
        Hidden::Insurance => Some("hidden-name-insurance"),
        Hidden::Email => Some("hidden-name-email"),
        Hidden::Secret | Hidden::Link => None,
    }
}

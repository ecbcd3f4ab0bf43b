//! What words name at a step: one of its choices, or what it waits to be read aloud.

use crate::flow::Action;
use crate::id::{ChoiceId, Lang};
use crate::tutor::citizen::Mode;
use crate::tutor::lesson::{action, here};
use crate::tutor::scene::Scene;

/// The choice of the present step that these words name.
///
/// The longest name found decides; two choices named at the same length are none. A name without a
/// negation in it does not count in words with one: "not an iPhone" names no iPhone. A name that is a
/// bare yes or no counts only when nothing else is said: "không được" is no "không".
pub(super) fn choice_named(scene: &Scene<'_>, words: &str) -> Option<ChoiceId> {
    let session = scene.citizen.session.as_ref()?;
    let (flow, step) = here(scene.content, session)?;
    let choices = step.action.choices();
    let speech = scene.speech();
    let said = spaced(words);
    let alone = without_address(&said);
    let lang = speech.lang();
    let negated = is_negated(&said, lang);
    let named = |name: &str| {
        let name = spaced(name);
        let counts = if BARE_ANSWERS.contains(&name.trim()) {
            alone == name
        } else {
            name == said || !negated || is_negated(&name, lang)
        };
        (counts && name.trim() != "" && said.contains(&name)).then(|| name.chars().count())
    };
    let longest = choices.into_iter().filter_map(|(choice, words)| {
        let label = speech.choice(&flow.id, step, choice);
        let names = std::iter::once(&label).chain(words);
        Some((names.filter_map(|name| named(name)).max()?, choice))
    });
    let mut found: Vec<(usize, &ChoiceId)> = longest.collect();
    found.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    match found.as_slice() {
        [(first, _), (second, _), ..] if first == second => None,
        [(_, choice), ..] => Some((*choice).clone()),
        [] => None,
    }
}

/// Folded words, each between single spaces, so that a name is found as whole words only.
pub(super) fn spaced(text: &str) -> String {
    let folded = crate::text::fold(text);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    format!(" {} ", words.join(" "))
}

/// Words that answer a question by themselves and mean something else beside others, folded.
const BARE_ANSWERS: [&str; 9] = ["khong", "ko", "k", "co", "chua", "roi", "duoc", "yes", "no"];

/// Words that only say to whom one speaks, and how, folded.
const ADDRESSING: [&str; 24] = [
    "chau", "bac", "ong", "ba", "co", "chu", "cu", "anh", "chi", "em", "con", "toi", "minh", "a",
    "nhe", "nha", "oi", "da", "vang", "u", "uh", "thi", "day", "ca",
];

/// The same spaced words without those that only say to whom one speaks, kept where nothing is left.
fn without_address(spaced: &str) -> String {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let kept: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !ADDRESSING.contains(word))
        .collect();
    let kept = if kept.is_empty() { words } else { kept };
    format!(" {} ", kept.join(" "))
}

/// Whether spaced words deny something. In Vietnamese a bare «no» is «nó», "it".
fn is_negated(spaced: &str, lang: &Lang) -> bool {
    let is_no = lang.as_str() != "vi" && spaced.contains(" no ");
    is_no
        || [" khong ", " ko ", " k ", " chua ", " chang ", " not "]
            .iter()
            .any(|negation| spaced.contains(negation))
}

/// Whether the words hold what a `check` step waits for.
pub(super) fn reads_aloud(scene: &Scene<'_>, text: &str) -> bool {
    let said = spaced(text);
    let mut accepted = accepted(scene).iter();
    !is_negated(&said, scene.speech().lang()) && accepted.any(|words| said.contains(&spaced(words)))
}

/// Whether these words are read from the screen and say nothing else: «cuộc gọi video» is no call for a
/// person then.
pub(super) fn only_reads_aloud(scene: &Scene<'_>, text: &str) -> bool {
    let accepted: String = accepted(scene).iter().map(|words| spaced(words)).collect();
    let said = spaced(text);
    let mut words = said.split_whitespace();
    reads_aloud(scene, text) && words.all(|word| accepted.contains(&format!(" {word} ")))
}

/// The words that the present step waits to be read to it; none where it waits for something else.
fn accepted<'s>(scene: &Scene<'s>) -> &'s [String] {
    match action(scene) {
        Some(Action::Check { accept, .. }) if scene.citizen.mode == Mode::Learning => accept,
        Some(_) | None => &[],
    }
}

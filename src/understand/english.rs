//! The few things that visitors say in English: whole messages, looked up.
//!
//! No grammar: the service is for people who write Vietnamese, and English is there for mentors from
//! elsewhere and for developers. What is not in the list is read as Vietnamese.

use std::sync::LazyLock;

use crate::text::fold;
use crate::understand::Intent;
use crate::understand::quick::Map;

/// What is said, in lower case and without signs. None of it means anything else in Vietnamese.
const PHRASES: [(Intent, &[&str]); 16] = [
    (
        Intent::Done,
        &[
            "done",
            "all done",
            "finished",
            "it worked",
            "it works",
            "it works now",
            "it works already",
            "works",
            "that worked",
            "i did it",
            "did it",
            "i have done it",
            "i did",
            "got it",
            "it opened",
            "it is open",
        ],
    ),
    (
        Intent::NotYet,
        &[
            "wait",
            "please wait",
            "wait a moment",
            "one moment",
            "just a moment",
            "hold on",
            "give me a minute",
        ],
    ),
    (
        Intent::Stuck,
        &[
            "it does not work",
            "it doesnt work",
            "it did not work",
            "it didnt work",
            "did not work",
            "didnt work",
            "not working",
            "it is not working",
            "i am stuck",
            "im stuck",
            "stuck",
            "how",
            "how do i do that",
            "i cannot do it",
            "i cant do it",
            "i cannot",
            "i cant",
            "i dont know how",
            "nothing happens",
            "help",
            "help me",
        ],
    ),
    (
        Intent::CannotFind,
        &[
            "i cannot find it",
            "i cant find it",
            "cannot find it",
            "cant find it",
            "i do not see it",
            "i dont see it",
            "it is not there",
            "its not there",
            "where is it",
            "where",
        ],
    ),
    (
        Intent::Repeat,
        &[
            "repeat",
            "please repeat",
            "repeat please",
            "again",
            "once more",
            "say it again",
            "say that again",
            "what did you say",
        ],
    ),
    (
        Intent::Slower,
        &["slower", "slower please", "slowly", "too fast"],
    ),
    (Intent::Back, &["back", "go back", "previous"]),
    (Intent::Skip, &["skip", "skip it", "next please"]),
    (
        Intent::Stop,
        &[
            "stop",
            "pause",
            "later",
            "enough",
            "i am tired",
            "im tired",
            "tired",
            "not today",
            "bye",
            "goodbye",
            "bye bye",
        ],
    ),
    (
        Intent::Resume,
        &["continue", "go on", "resume", "lets continue"],
    ),
    (Intent::Menu, &["menu", "list", "lessons", "show lessons"]),
    (
        Intent::TalkToHuman,
        &[
            "human",
            "a human",
            "human please",
            "a human please",
            "person",
            "a person",
            "a person please",
            "real person",
            "a real person",
            "talk to a person",
            "talk to a human",
            "i want a person",
            "i want a human",
            "mentor",
            "call a mentor",
        ],
    ),
    (Intent::Yes, &["yes", "yes please", "yeah", "yep", "sure"]),
    (Intent::No, &["no", "nope", "no thanks"]),
    (
        Intent::Greeting,
        &[
            "hello",
            "hi",
            "hey",
            "good morning",
            "good afternoon",
            "good evening",
        ],
    ),
    (
        Intent::Thanks,
        &["thanks", "thank you", "thank you very much", "many thanks"],
    ),
];
/// No phrase is longer than this, in bytes, signs included.
const LONGEST: usize = 40;

static INTENTS: LazyLock<Map<&'static str, Intent>> = LazyLock::new(|| {
    let said = |(intent, phrases): (Intent, &'static [&'static str])| {
        phrases.iter().map(move |phrase| (*phrase, intent))
    };
    PHRASES.into_iter().flat_map(said).collect()
});

/// The intent of a whole message in English, if it is one of the list.
pub(crate) fn english(text: &str) -> Option<Intent> {
    if text.len() > LONGEST
        || !text
            .chars()
            .all(|letter| letter.is_ascii() || letter == '’')
    {
        return None;
    }
    let letters: String = fold(text)
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric() || *letter == ' ')
        .collect();
    INTENTS.get(letters.trim()).copied()
}

//! One message from its characters to its meaning.

use crate::id::FlowId;
use crate::text::fold;
use crate::understand::clause::{Clause, clauses};
use crate::understand::english::english;
use crate::understand::group;
use crate::understand::lexicon::{LEXICON, Lexicon};
use crate::understand::normalise::{Raw, pieces};
use crate::understand::number::chosen;
use crate::understand::reading::{HINT, Verdict, read};
use crate::understand::redact::{Hidden, find_links, redact};
use crate::understand::repair::repair;
use crate::understand::rules::rank;
use crate::understand::{Flags, Intent, Situation, Understanding, Waiting, scam};

/// The least share of a lesson's name that must be said.
const NAMED: f32 = 0.6;
/// The weight from which talk of other things is no lesson, although its name may be among the words.
const TALK: u8 = 9;

/// Reads one message in its situation.
pub(crate) fn read_message(situation: &Situation<'_>, text: &str) -> Understanding {
    let lexicon = &*LEXICON;
    let redacted = redact(text);
    let mut flags = Flags {
        personal_number: redacted.hidden.iter().any(|kind| *kind != Hidden::Link),
        link: redacted.hidden.contains(&Hidden::Link)
            || find_links(text).iter().any(|link| !link.email),
        scam: false,
        distress: false,
    };
    if let Some(intent) = english(lexicon, text).filter(|_| situation.waiting != Waiting::Group) {
        return simple(intent, 0.9, flags);
    }
    let raw = words_before_pictures(lexicon, pieces(lexicon, &redacted.text));
    let quotes = raw.contains(&Raw::Quote);
    let items = repair(lexicon, raw);
    let items = if situation.waiting == Waiting::Group {
        match group::addressed(lexicon, items) {
            Some(items) => items,
            None => {
                flags.scam = scam::inspect(text).scam;
                return simple(Intent::NotAddressed, 0.9, flags);
            }
        }
    } else {
        items
    };
    let clauses = clauses(lexicon, items);
    let fraud = if quotes {
        scam::inspect(text)
    } else {
        scam::inspect_clauses(text, &clauses)
    };
    flags.scam = fraud.scam;
    let shows = |clause: &Clause<'_>| shows_expected(lexicon, situation.expect, clause);
    let verdict = read(lexicon, &clauses, situation.waiting, &shows);
    let number = chosen(lexicon, &clauses, situation.waiting);
    let choice = choice_named(situation.choices, &redacted.text);
    let topic = topic_named(situation, &redacted.text, &clauses);
    let mut said = verdict;
    add_fallbacks(lexicon, situation, &clauses, &mut said, &fraud);
    let number = choice.or(number);
    let intent = with_number(situation, &mut said, number, topic.is_some());
    flags.distress = said
        .said
        .iter()
        .any(|(intent, _, _)| *intent == Intent::Distress);
    finish(intent, said, number, topic.map(|(flow, _)| flow), flags)
}

/// Text wins over the pictures beside it, but for mere address; repeats of a picture count once.
fn words_before_pictures(lexicon: &Lexicon, raw: Vec<Raw>) -> Vec<Raw> {
    let is_picture = |piece: &Raw| {
        matches!(piece, Raw::Word(word)
            if word.starts_with('{') && !matches!(word.as_str(), "{link}" | "{pii}" | "{event}"))
    };
    let is_address = |word: &str| {
        let known = lexicon.vocabulary.written(word);
        known.is_some_and(|(id, _)| lexicon.is_soft(id))
    };
    let has_words = raw
        .iter()
        .any(|piece| matches!(piece, Raw::Word(word) if !is_address(word)) && !is_picture(piece));
    let mut kept: Vec<Raw> = Vec::with_capacity(raw.len());
    for piece in raw {
        let repeated = is_picture(&piece) && kept.contains(&piece);
        // A puzzled or sad face still colours the words beside it.
        let colours = matches!(&piece, Raw::Word(word) if word == "{sad}" || word == "{huh}");
        if !(repeated || (has_words && is_picture(&piece) && !colours)) {
            kept.push(piece);
        }
    }
    kept
}

/// Whether the clause names words that the screen shows when the step has worked.
fn shows_expected(lexicon: &Lexicon, expected: &[String], clause: &Clause<'_>) -> bool {
    if expected.is_empty()
        || clause.asked
        || clause.has(lexicon, "neg")
        || clause.has(lexicon, "fail")
        || clause.ends_with(lexicon, "asking-end")
    {
        return false;
    }
    let words: Vec<&str> = clause
        .words
        .iter()
        .map(|word| word.folded.as_ref())
        .collect();
    expected.iter().any(|phrase| {
        let wanted: Vec<&str> = phrase.split(' ').filter(|word| !word.is_empty()).collect();
        !wanted.is_empty() && words.windows(wanted.len()).any(|window| window == wanted)
    })
}

/// The number of the offered label that the message says.
fn choice_named(choices: &[&str], message: &str) -> Option<i32> {
    let plain = |text: &str| -> String {
        fold(text)
            .chars()
            .filter(|letter| letter.is_alphanumeric() || *letter == ' ')
            .collect::<String>()
            .trim()
            .to_owned()
    };
    if choices.is_empty() {
        return None;
    }
    let message = plain(message);
    if message.is_empty() {
        return None;
    }
    let at = choices.iter().position(|label| plain(label) == message)?;
    i32::try_from(at + 1).ok()
}

fn topic_named(
    situation: &Situation<'_>,
    text: &str,
    clauses: &[Clause<'_>],
) -> Option<(FlowId, f32)> {
    if let Some(named) = situation.topics.named(text) {
        return Some((named.clone(), 1.0));
    }
    let words: Vec<&str> = clauses
        .iter()
        .flat_map(|clause| &clause.words)
        .map(|word| match word.is_unknown() {
            true => situation
                .topics
                .nearest(&word.folded)
                .unwrap_or(&word.folded),
            false => word.folded.as_ref(),
        })
        .collect();
    situation
        .topics
        .find(&words)
        .filter(|(_, share)| *share >= NAMED)
        .map(|(flow, share)| (flow.clone(), share))
}

/// What is left when no rule spoke: a question mark, a lone call, a suspicious text, distress.
fn add_fallbacks(
    lexicon: &Lexicon,
    situation: &Situation<'_>,
    clauses: &[Clause<'_>],
    verdict: &mut Verdict,
    fraud: &scam::Verdict,
) {
    let words: usize = clauses.iter().map(|clause| clause.words.len()).sum();
    let sum: i32 = fraud.signs.iter().map(|sign| sign.weight).sum();
    let strongest = verdict.said.iter().map(|(_, weight, _)| *weight).max();
    let sure = match strongest {
        None => true,
        Some(weight) => weight < 8 && sum >= 7 && (weight <= 5 || words >= 12),
    };
    if fraud.scam && words >= 8 && sure {
        verdict.said.insert(
            0,
            (Intent::ScamReport, 7, vec!["(signs of fraud)".to_owned()]),
        );
    }
    if !verdict.said.is_empty() {
        return;
    }
    let asked = clauses.iter().any(|clause| clause.asked);
    let unknown = clauses
        .iter()
        .flat_map(|clause| &clause.words)
        .filter(|word| word.is_unknown())
        .count();
    if asked && words >= 2 && unknown * 2 < words {
        verdict
            .said
            .push((Intent::Question, 3, vec!["?".to_owned()]));
    } else if situation.waiting == Waiting::Idle
        && !group::is_bare(clauses)
        && words >= 3
        && unknown * 2 < words
        && !clauses.iter().any(|clause| clause.has(lexicon, "of-phone"))
    {
        // Where nothing is pending, a plain statement about something else is talk.
        verdict
            .said
            .push((Intent::OffTopic, 3, vec!["(talk)".to_owned()]));
    } else if words > 0
        && group::is_bare(clauses)
        && matches!(situation.waiting, Waiting::Idle | Waiting::Menu)
        && clauses.iter().any(|clause| clause.has(lexicon, "call"))
    {
        verdict
            .said
            .push((Intent::Greeting, 3, vec!["ơi".to_owned()]));
    }
}

/// The intent once a chosen number is weighed against the words.
fn with_number(
    situation: &Situation<'_>,
    verdict: &mut Verdict,
    number: Option<i32>,
    named: bool,
) -> (Intent, f32) {
    // A mere hint does not stand against a number or the name of a lesson.
    let first = verdict
        .said
        .first()
        .map(|(intent, weight, _)| (*intent, *weight));
    let lead = first.filter(|(_, weight)| *weight > HINT);
    let wants_lesson = matches!(situation.waiting, Waiting::Idle | Waiting::Menu) && named;
    match (lead, number) {
        (
            None
            | Some((
                Intent::Unclear
                | Intent::Menu
                | Intent::Skip
                | Intent::Back
                | Intent::Resume
                | Intent::Done,
                _,
            )),
            Some(_),
        ) if situation.waiting == Waiting::Menu || lead.is_none() => {
            verdict
                .said
                .insert(0, (Intent::Number, 8, vec!["(number)".to_owned()]));
            (Intent::Number, 0.9)
        }
        (None, None) if wants_lesson => {
            verdict.said.insert(
                0,
                (Intent::Question, 4, vec!["(name of a lesson)".to_owned()]),
            );
            (Intent::Question, 0.7)
        }
        (Some((intent, weight)), _)
            if wants_lesson
                && rank(intent) > rank(Intent::Question)
                && intent != Intent::Number
                && intent != Intent::Resume
                && !(intent == Intent::OffTopic && weight >= TALK) =>
        {
            verdict.said.insert(
                0,
                (Intent::Question, 4, vec!["(name of a lesson)".to_owned()]),
            );
            (Intent::Question, 0.7)
        }
        // Nothing is pending that could be done.
        (Some((Intent::Done, _)), _)
            if matches!(situation.waiting, Waiting::Idle | Waiting::Menu) =>
        {
            (Intent::Unclear, 0.4)
        }
        (Some((intent, weight)), _) => (intent, f32::from(weight) / 9.0),
        (None, _) => match first {
            Some((intent, _)) => (intent, 0.3),
            None => (Intent::Unclear, 0.2),
        },
    }
}

fn finish(
    (intent, confidence): (Intent, f32),
    verdict: Verdict,
    number: Option<i32>,
    topic: Option<FlowId>,
    flags: Flags,
) -> Understanding {
    let mut evidence = Vec::new();
    let mut also = Vec::new();
    for (other, _, found) in verdict.said {
        if other == intent && evidence.is_empty() {
            evidence = found;
        } else if other != intent && !also.contains(&other) {
            also.push(other);
        }
    }
    Understanding {
        intent,
        confidence,
        evidence,
        also,
        topic,
        number,
        flags,
    }
}

fn simple(intent: Intent, confidence: f32, flags: Flags) -> Understanding {
    Understanding {
        intent,
        confidence,
        evidence: Vec::new(),
        also: Vec::new(),
        topic: None,
        number: None,
        flags,
    }
}

//! Transcripts as they are written: what people do, line by line.
//!
//! ```text
//! # The code does not arrive, and the SIM is not theirs.
//!
//! bác> [Chưa đến]          a tap on the choice with this label
//! bác> không gọi được      words
//! bác> <image>             a thing that is not words
//! ~ 10m                    time that passes
//! ```
//!
//! Everything further in is an answer, and is written by playing. A person is `name`, on the web page,
//! or `name@channel`; `&name` is a group. What they do is words, `[Label]`, `{payload}` for a raw
//! postback, `<image>` (`<image words>` with a caption), `<joined>`, `<left>`, `<unsupported>`,
//! `<human>` for a colleague in the platform's inbox, `<ref code>` for a link they came by. `% flow step`
//! is an author who removes a step.

use jiff::SignedDuration;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use crate::diagnose::{Source, SourceSpan, nearest};
use crate::duration;
use crate::id::{FlowId, StepId};
use crate::message::{Content, Media};
use crate::rehearsal::ScriptError;
use crate::text::nfc;

/// One line of a transcript.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The line as a transcript has it: with who says it, without white space at its end.
    pub text: String,
    /// Where it stands.
    pub at: SourceSpan,
    /// What it says.
    pub line: Line,
}

/// What a line says.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// `# …`: a remark.
    Remark,
    /// `~ 10m`: time passes.
    Wait(SignedDuration),
    /// `% flow step`: an author removes a step.
    Remove {
        /// The lesson.
        flow: FlowId,
        /// The step.
        step: StepId,
    },
    /// `name> …`: somebody does something.
    Does {
        /// Who.
        name: String,
        /// What.
        act: Act,
    },
}

/// What somebody does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Taps the choice with this label, on the newest message that offers choices.
    Tap(String),
    /// Anything else.
    Content(Content),
}

/// Reads a transcript; its answers are passed over.
///
/// `speaker` is who says what stands without a name; without a speaker nothing may.
///
/// # Errors
/// Every line that cannot be played.
pub fn read(file: &Source, speaker: Option<&str>) -> Result<Vec<Said>, Vec<ScriptError>> {
    let (mut said, mut problems) = (Vec::new(), Vec::new());
    let mut offset = 0;
    for line in file.inner().split_inclusive('\n') {
        let text = line.trim_start_matches('\u{feff}').trim_end();
        let at = SourceSpan::from((offset, line.trim_end().len()));
        offset += line.len();
        if text.is_empty() || text.starts_with([' ', '\t']) {
            continue;
        }
        match read_line(text, at, file, speaker) {
            Ok(line) => said.push(line),
            Err(problem) => problems.push(*problem),
        }
    }
    if problems.is_empty() {
        Ok(said)
    } else {
        Err(problems)
    }
}

/// Reads one line that stands at `at` of `file`.
fn read_line(
    text: &str,
    at: SourceSpan,
    file: &Source,
    speaker: Option<&str>,
) -> Result<Said, Box<ScriptError>> {
    let said = |line| Said {
        text: text.to_owned(),
        at,
        line,
    };
    if text.starts_with('#') {
        return Ok(said(Line::Remark));
    }
    if let Some(time) = text.strip_prefix('~') {
        let passed = length(time.trim()).ok_or_else(|| {
            Box::new(ScriptError::BadTime {
                text: time.trim().to_owned(),
                file: file.clone(),
                at,
            })
        })?;
        return Ok(said(Line::Wait(passed)));
    }
    if let Some(rest) = text.strip_prefix("% ")
        && let Some((flow, step)) = rest.trim().split_once(' ')
    {
        return Ok(said(Line::Remove {
            flow: FlowId::new(flow),
            step: StepId::new(step.trim()),
        }));
    }
    let named = text.split_once('>').filter(|(name, _)| is_name(name));
    let Some((name, act)) = named.or_else(|| Some((speaker?, text))) else {
        return Err(Box::new(ScriptError::UnknownLine {
            file: file.clone(),
            at,
        }));
    };
    let done = read_act(act.trim()).map_err(|thing| {
        Box::new(ScriptError::UnknownThing {
            nearest: nearest(&thing, THINGS),
            thing,
            file: file.clone(),
            at,
        })
    })?;
    Ok(Said {
        text: format!("{name}> {}", act.trim()),
        at,
        line: Line::Does {
            name: name.to_owned(),
            act: done,
        },
    })
}

/// A length of time; more than one unit may be given, the longer first: `11h20m`.
fn length(text: &str) -> Option<SignedDuration> {
    let mut total = SignedDuration::ZERO;
    for part in text.split_inclusive(|letter: char| letter.is_ascii_alphabetic()) {
        total = total.checked_add(duration::read(part)?)?;
    }
    (total > SignedDuration::ZERO).then_some(total)
}

/// Whether this is the name of a person or a group, perhaps with a channel.
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|letter| letter.is_alphanumeric() || "&@-_".contains(letter))
}

/// Things in angle brackets, for who mistypes one.
const THINGS: [&str; 14] = [
    "image",
    "gif",
    "thumbs_up",
    "sticker",
    "audio",
    "video",
    "file",
    "location",
    "link",
    "contact",
    "joined",
    "left",
    "unsupported",
    "human",
];

/// What somebody does, or the thing in angle brackets that nobody can do.
fn read_act(act: &str) -> Result<Act, String> {
    let within = |open: char, close: char| act.strip_prefix(open)?.strip_suffix(close);
    if let Some(label) = within('[', ']') {
        return Ok(Act::Tap(nfc(label.trim()).into_owned()));
    }
    if let Some(payload) = within('{', '}') {
        return Ok(Act::Content(Content::Postback {
            payload: payload.to_owned(),
            title: None,
        }));
    }
    let Some(thing) = within('<', '>') else {
        return Ok(Act::Content(Content::Text {
            text: nfc(act).into_owned(),
        }));
    };
    read_thing(thing).map(Act::Content)
}

fn read_thing(thing: &str) -> Result<Content, String> {
    if let Some(code) = thing.strip_prefix("ref ") {
        return Ok(Content::Referral {
            code: code.trim().to_owned(),
        });
    }
    let (name, caption) = match thing.split_once(' ') {
        Some((name, caption)) => (name, Some(nfc(caption).into_owned())),
        None => (thing, None),
    };
    match (name, caption) {
        ("joined", None) => Ok(Content::Joined),
        ("left", None) => Ok(Content::Left),
        ("unsupported", None) => Ok(Content::Unsupported),
        ("human", None) => Ok(Content::HumanTookOver),
        (name, caption) => {
            let media = media(name).ok_or_else(|| name.to_owned())?;
            Ok(Content::Media {
                media,
                caption,
                address: None,
            })
        }
    }
}

/// The medium of this name, as it is stored.
fn media(name: &str) -> Option<Media> {
    let name: StrDeserializer<'_, Error> = name.into_deserializer();
    Media::deserialize(name).ok()
}

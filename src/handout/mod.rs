//! A lesson on paper, in large print, for the wall of a culture house.
//!
//! Gives one HTML page that loads nothing: the straight way of the lesson with its pictures, what to do
//! where something else is on the screen, and how to get help. Knows neither files nor the configuration.

mod answers;
mod qr;
mod sheet;

use std::sync::Arc;

use askama::Template;
use fast_qr::qr::QRCodeError;

use crate::channels::Kind;
use crate::content::Content;
use crate::flow::{Action, Flow, Step};
use crate::handout::answers::Answered;
use crate::handout::qr::code;
use crate::id::{FlowId, Lang};
use crate::locale::{Args, LAST, Way};
use crate::rehearsal::{beginning_words, straight_way};
use crate::speech::{Address, Speech};

/// The most ways into the chat that are printed: more would be a choice to make before anything is learnt.
pub const MAX_ENTRANCES: usize = 3;

/// A lesson, ready to be printed. All of it is in the words of the locale.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "handout.html")]
pub struct Handout {
    lang: Lang,
    title: String,
    minutes: String,
    /// What is always true, whoever calls or writes.
    safety: String,
    /// What the QR codes are for and how to tell genuine ones, or whom to ask where there is none.
    chat: String,
    entrances: Vec<Entrance>,
    items: Vec<Item>,
    help: String,
    in_person: String,
    calling: String,
    /// Each a number and what it is for.
    numbers: [(&'static str, String); NUMBERS.len()],
}

/// What keeps a sheet from being made.
#[derive(Debug, thiserror::Error)]
pub enum HandoutError {
    /// There is no such lesson.
    #[error("no lesson `{flow}`")]
    NoLesson {
        /// What was asked for.
        flow: FlowId,
    },
    /// An address has no QR code.
    #[error("the address `{address}` is too long for a QR code")]
    LongAddress {
        /// The address.
        address: String,
        /// What the encoder says.
        #[source]
        cause: QRCodeError,
    },
}

/// What stands on the sheet, one below the other.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Item {
    /// Something to do or to look at, with its number.
    Step(Numbered),
    /// Something to know.
    Note(String),
}

/// One numbered step.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Numbered {
    number: usize,
    /// What to do.
    words: String,
    /// How one sees that it worked; empty where the words ask already.
    proof: String,
    picture: Option<Drawn>,
    answers: Vec<Answered>,
}

/// A picture, and what it shows in words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Drawn {
    svg: String,
    alt: String,
}

/// A way into the chat, on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entrance {
    /// What it is called: an app, or the page.
    name: String,
    /// Its QR code as SVG.
    code: String,
    /// As somebody types it: every browser adds the scheme.
    address: String,
    /// What to write there first; `None` where the address says the lesson.
    say: Option<String>,
}

/// The numbers on every sheet: the digits, and the locale's key of what they are for.
///
/// Source: public pages of the offices, as of 2026-11-23.
const NUMBERS: [(&str, &str); 5] = [
    ("113 · 114 · 115", "handout-number-emergency"),
    ("156", "handout-number-scam"),
    ("1900 0368", "handout-number-vneid"),
    ("1800 1096", "handout-number-portal"),
    ("1900 9068", "handout-number-insurance"),
];

impl Handout {
    /// The sheet of a lesson; calls everybody «bác», as step pages do.
    ///
    /// `doors` are the platforms on which somebody can be written to, each with the address that opens the
    /// chat; the first [`MAX_ENTRANCES`] are printed.
    ///
    /// # Errors
    /// There is no such lesson, or an address is too long for a QR code.
    pub fn of(
        content: &Arc<Content>,
        flow: &FlowId,
        lang: &Lang,
        doors: &[(Kind, String)],
    ) -> Result<Self, HandoutError> {
        let lesson = content.flow(flow);
        let flow = lesson.ok_or_else(|| HandoutError::NoLesson { flow: flow.clone() })?;
        let speech = Speech::new(content, lang, Address::Bac);
        let steps = straight_way(content, &flow.id, lang);
        let steps: Vec<&Step> = steps.iter().filter_map(|step| flow.step(step)).collect();
        let entrances = doors.iter().take(MAX_ENTRANCES);
        let say = || words_to_say(content, flow, &speech);
        let entrances = entrances.map(|(kind, address)| entrance(*kind, address, say, &speech));
        let entrances = entrances.collect::<Result<Vec<_>, _>>()?;
        let minutes = Args::new().with("minutes", flow.minutes.to_string());
        let is_reached = !entrances.is_empty();
        Ok(Self {
            lang: lang.clone(),
            title: speech.title(&flow.id),
            minutes: speech.say_with("handout-minutes", minutes),
            safety: speech.say("handout-safety"),
            chat: speech.say(if is_reached {
                "handout-chat"
            } else {
                "handout-no-chat"
            }),
            entrances,
            items: sheet::items(flow, &steps, &speech),
            help: speech.say("handout-help"),
            in_person: in_person(content, &speech),
            calling: speech.say("handout-calling"),
            numbers: NUMBERS.map(|(digits, what)| (digits, speech.say(what))),
        })
    }

    /// The whole page, which loads nothing and has no script.
    ///
    /// # Errors
    /// The template cannot be filled, which no content makes happen.
    pub fn html(&self) -> Result<String, askama::Error> {
        self.render()
    }
}

fn entrance(
    kind: Kind,
    address: &str,
    say: impl Fn() -> Option<String>,
    speech: &Speech<'_>,
) -> Result<Entrance, HandoutError> {
    let code = code(address).map_err(|cause| HandoutError::LongAddress {
        address: address.to_owned(),
        cause,
    })?;
    let (name, say) = match kind {
        // Links to them pass nothing on.
        Kind::ZaloOa | Kind::ZaloBot => ("Zalo".to_owned(), say()),
        Kind::Messenger => ("Messenger".to_owned(), None),
        Kind::Web => (speech.say("handout-web"), None),
    };
    let address = address.strip_prefix("https://").unwrap_or(address);
    Ok(Entrance {
        name,
        code,
        address: address.to_owned(),
        say,
    })
}

/// What to write first where a link says no lesson, in the language of the sheet if that can be; `None`
/// where nothing that the lesson is called begins it at once.
fn words_to_say(content: &Arc<Content>, flow: &Flow, speech: &Speech<'_>) -> Option<String> {
    let mut called = flow.asked_as.clone();
    let title = speech.title(&flow.id);
    // What people call it is in Vietnamese first, and shorter than the title.
    let place = if speech.lang().as_str() == LAST {
        called.len()
    } else {
        0
    };
    called.insert(place, title);
    let called = beginning_words(content, &flow.id, speech.lang(), called)?;
    Some(speech.say_with("handout-say", Args::new().with("called", called)))
}

fn in_person(content: &Content, speech: &Speech<'_>) -> String {
    match &content.house.in_person {
        Some(place) => {
            let place = Args::new().with("place", place);
            speech.say_with("handout-in-person-at", place)
        }
        None => speech.say("handout-in-person"),
    }
}

/// What is said on paper at a step.
///
/// In the chat a `check` first asks to read words aloud; on paper nobody listens, and the second
/// explanation says what they should be.
fn said(flow: &Flow, step: &Step, speech: &Speech<'_>) -> String {
    let way = match &step.action {
        Action::Check { .. } => Way::Again,
        Action::Do { .. }
        | Action::Ask { .. }
        | Action::Tell { .. }
        | Action::Quiz { .. }
        | Action::Photo { .. }
        | Action::Run { .. }
        | Action::Appoint { .. }
        | Action::Fork { .. }
        | Action::End { .. } => Way::First,
    };
    speech.step(&flow.id, step, way)
}

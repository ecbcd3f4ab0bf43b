//! Hearing words where they stand: the label of a choice, or what they mean.

use crate::id::{FlowId, Lang};
use crate::locale::Catalog;
use crate::tutor::awaited::{Awaited, awaited};
use crate::tutor::citizen::Mode;
use crate::tutor::command::Command;
use crate::tutor::scene::Scene;
use crate::tutor::{hearing, lesson};
use crate::understand::{Intent, Situation, Topics, Understanding, Waiting, understand};

/// Understands words where they stand.
pub(super) fn listen(scene: &Scene<'_>, text: &str) -> Understanding {
    let step = scene
        .citizen
        .session
        .as_ref()
        .and_then(|session| lesson::here(scene.content, session))
        .map(|(_, step)| step);
    let waiting = match (&scene.citizen.question, &scene.citizen.mode) {
        (Some(_), _) => Waiting::YesNo,
        (None, Mode::Learning) => match awaited(scene) {
            Awaited::Choice => Waiting::Menu,
            Awaited::YesNo => Waiting::YesNo,
            Awaited::Deed | Awaited::Words | Awaited::Photo | Awaited::Nothing => Waiting::StepWait,
        },
        (None, Mode::Waiting { .. } | Mode::Mentored { .. }) => Waiting::StepWait,
        (None, Mode::Idle | Mode::Paused | Mode::New) if scene.citizen.offered.is_empty() => {
            Waiting::Idle
        }
        (None, Mode::Idle | Mode::Paused | Mode::New) => Waiting::Menu,
    };
    // A list or a question does not hide what is said beside it: "menu", "go on", a wish.
    let beside = match (waiting, &scene.citizen.mode) {
        (Waiting::Menu | Waiting::YesNo, Mode::Learning) => Some(Waiting::StepWait),
        (Waiting::Menu | Waiting::YesNo, _) => Some(Waiting::Idle),
        (Waiting::StepWait | Waiting::Idle | Waiting::Group, _) => None,
    };
    let expect = match (&scene.citizen.mode, step) {
        (Mode::Learning, Some(step)) => step.expect.as_slice(),
        (
            Mode::Learning
            | Mode::New
            | Mode::Idle
            | Mode::Paused
            | Mode::Waiting { .. }
            | Mode::Mentored { .. },
            _,
        ) => &[],
    };
    let read = |waiting| {
        let topics = &scene.content.topics;
        understand(
            &Situation {
                waiting,
                // Labels have been looked for already.
                choices: &[],
                expect,
                topics,
            },
            text,
        )
    };
    let mut first = read(waiting);
    if first.intent == Intent::ScamReport
        && let Some(lesson) = harmless_name(scene, text)
    {
        first.intent = Intent::Question;
        first.topic = Some(lesson.clone());
    }
    if first.intent != Intent::Unclear || first.topic.is_some() {
        return first;
    }
    // A success that only another reading finds is no positive evidence.
    let second = beside.map(read);
    second
        .filter(|second| waiting == Waiting::Menu || second.intent != Intent::Done)
        .unwrap_or(first)
}

/// The lesson whose name is all that these words say, unless it is one for emergencies: a name, such as
/// «gửi ảnh qua zalo», may sound like what frauds say.
pub(super) fn harmless_name<'s>(scene: &Scene<'s>, text: &str) -> Option<&'s FlowId> {
    let content = scene.content;
    let flow = content.flow(content.topics.named(text)?)?;
    (!flow.is_emergency).then_some(&flow.id)
}

/// No label is longer than this, in characters: not even the title of a lesson.
const LONGEST_LABEL: usize = 60;

/// No quick reply of the bot's own words is longer than this, in characters.
const LONGEST_REPLY: usize = 20;

/// Choices that mean the same at any moment: their labels are understood when typed, offered or not.
const ALWAYS: [(&str, Command); 5] = [
    ("word-resume", Command::Resume),
    ("reply-human", Command::Human),
    ("reply-menu", Command::Menu),
    ("reply-resume", Command::Resume),
    ("reply-pause", Command::Pause),
];

/// What intents are called that mean the same at every step.
const COMMANDS: [(Intent, &str); 8] = [
    (Intent::TalkToHuman, "a call for a person"),
    (Intent::Menu, "a wish for the list of lessons"),
    (Intent::Stop, "a wish to stop"),
    (Intent::DeleteMyData, "a wish to be forgotten"),
    (Intent::ScamReport, "the alarm of a fraud"),
    (Intent::Distress, "a cry for help"),
    (Intent::WrongPerson, "what a stranger at the phone says"),
    (Intent::Number, "the number of a choice"),
];

/// From which confidence on words are a command as a whole, and not by one word in them.
const SURE: f32 = 0.6;

/// What means the same at any moment, whatever is on offer.
#[derive(Debug)]
pub struct Commands<'t> {
    /// The labels that are always understood, folded, in each language.
    always: Vec<(Lang, String)>,
    topics: &'t Topics,
}

impl<'t> Commands<'t> {
    /// As these words name it; `topics` are the names of the lessons.
    #[must_use]
    pub fn new(catalog: &Catalog, topics: &'t Topics) -> Self {
        let languages = catalog.languages().into_iter();
        let always = languages.flat_map(|lang| {
            let labels = ALWAYS
                .iter()
                .filter_map(|(key, _)| catalog.text_if(&lang, key));
            let labels: Vec<String> = labels.map(|label| crate::text::fold(&label)).collect();
            labels.into_iter().map(move |label| (lang.clone(), label))
        });
        Self {
            always: always.collect(),
            topics,
        }
    }

    /// What words mean at any moment, such as "a call for a person"; `None` where they are no command.
    #[must_use]
    pub fn meaning(&self, lang: &Lang, words: &str) -> Option<&'static str> {
        let said = crate::text::fold(words);
        let mut always = self.always.iter();
        if always.any(|(of, label)| of == lang && *label == said) {
            return Some("a choice that is always understood");
        }
        if hearing::address_in(words, false).is_some() {
            return Some("a wish how to be called");
        }
        if self.topics.named(words).is_some() {
            return Some("the name of a lesson");
        }
        let situation = Situation {
            waiting: Waiting::StepWait,
            choices: &[],
            expect: &[],
            topics: self.topics,
        };
        let heard = understand(&situation, words);
        let command = COMMANDS
            .iter()
            .find(|(intent, _)| *intent == heard.intent && heard.confidence >= SURE);
        command.map(|(_, meaning)| *meaning)
    }
}

/// The choice whose label these words are: of those offered last, or one that is always there.
pub(super) fn label_named(scene: &Scene<'_>, text: &str) -> Option<Command> {
    let said = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    let length = said.chars().count();
    if length == 0 || length > LONGEST_LABEL {
        return None;
    }
    let folded = crate::text::fold(said);
    // Folding keeps the number of letters, so that most labels need not be folded.
    let is_said =
        |label: &str| label.chars().count() == length && crate::text::fold(label) == folded;
    if length <= LONGEST_REPLY {
        let speech = scene.speech();
        let always = ALWAYS
            .into_iter()
            .find(|(key, _)| is_said(&speech.say(key)));
        if let Some((_, command)) = always {
            return Some(command);
        }
    }
    let offer = scene
        .citizen
        .offered
        .iter()
        .find(|offer| is_said(&offer.label))?;
    Command::parse(&offer.payload)
}

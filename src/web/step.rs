//! One step in large print: for whoever reads, hears or sees nothing else well.

use askama::Template;

use crate::content::Content;
use crate::id::{FlowId, Lang, StepId};
use crate::locale::Way;
use crate::message::{Picture, Recording};
use crate::speech::{Address, Speech};
use crate::web::{Asset, Page};

/// What a step page shows.
#[derive(Template)]
#[template(path = "step.html")]
struct Shown<'a> {
    lang: &'a str,
    assets: String,
    /// The title of the lesson.
    title: String,
    /// The step's words.
    words: String,
    /// Where the words are found read aloud.
    audio: Option<String>,
    /// What stands beside the recording.
    listen: String,
    picture: Option<Picture>,
    /// What one can answer, where that is a choice.
    choices: Vec<String>,
    /// The further explanations.
    ways: Vec<Explained>,
    /// Where to go from here, where the words do not say it.
    back: Option<String>,
}

/// A further explanation.
struct Explained {
    heading: String,
    words: String,
}

impl Page {
    /// The page of one step, in `lang` where the lessons have it; calls everybody «bác».
    ///
    /// `None` where there is no such step, or it says nothing.
    #[must_use]
    pub fn step(content: &Content, flow: &FlowId, step: &StepId, lang: &Lang) -> Option<Self> {
        let lesson = content.flow(flow)?;
        let step = lesson.step(lesson.place_of(step)?)?;
        if !step.action.speaks() {
            return None;
        }
        let speech = Speech::new(content, lang, Address::Bac);
        let ways = [
            (Way::Again, "step-page-again"),
            (Way::Simpler, "step-page-simpler"),
        ];
        let explained = ways.into_iter().filter_map(|(way, heading)| {
            Some(Explained {
                words: speech.step_if(flow, step, way)?,
                heading: speech.say(heading),
            })
        });
        let picture = step.picture.as_ref().map(|picture| Picture {
            hash: picture.hash(),
            alt: speech.picture(picture),
        });
        let recording = speech.recording(flow, step);
        let choices = step.action.choices().into_iter();
        let choices = choices.map(|(choice, _)| speech.choice(flow, step, choice));
        let shown = Shown {
            lang: lang.as_str(),
            assets: Asset::folder(),
            title: speech.title(flow),
            words: speech.step(flow, step, Way::First),
            audio: recording.as_ref().map(Recording::audio),
            listen: speech.say("step-page-listen"),
            picture,
            choices: choices.collect(),
            ways: explained.collect(),
            back: Some(speech.say("step-page-back")),
        };
        Self::rendered(&shown)
    }

    /// What is shown where there is no such step any more: what to do now.
    #[must_use]
    pub fn no_step(content: &Content, lang: &Lang) -> Option<Self> {
        let speech = Speech::new(content, lang, Address::Bac);
        let shown = Shown {
            lang: lang.as_str(),
            assets: Asset::folder(),
            title: speech.say("step-page-gone"),
            words: speech.say("step-page-instead"),
            audio: None,
            listen: String::new(),
            picture: None,
            choices: Vec::new(),
            ways: Vec::new(),
            back: None,
        };
        Self::rendered(&shown)
    }

    /// A filled template; it fails only where a value cannot be written, and text always can.
    fn rendered(shown: &Shown<'_>) -> Option<Self> {
        let html = shown.render().ok()?;
        Some(Self { html })
    }
}

//! What an outside helper may say of words that the rules do not understand, and how far it is followed.
//!
//! It chooses among intents, never among facts: a success by its word is asked about before it counts,
//! and where a question of the bot's own is open, or a person is asked for, it has no say.

use crate::locale::Args;
use crate::message::{Content, Inbound};
use crate::tutor::awaited::{Awaited, awaited};
use crate::tutor::citizen::{About, Mode, Question};
use crate::tutor::listening::{label_named, listen};
use crate::tutor::scene::Scene;
use crate::tutor::{asking, faq, hearing, hidden, naming, nudge};
use crate::understand::{Intent, Understanding, Waiting};

/// The words that the rules cannot tell the meaning of, and what they answer.
pub(super) fn wanted<'a>(scene: &Scene<'_>, inbound: &'a Inbound) -> Option<(&'a str, Waiting)> {
    let Content::Text { text } = &inbound.content else {
        return None;
    };
    let citizen = &scene.citizen;
    let silent = citizen.silent_until.is_some_and(|until| scene.now < until);
    if silent
        || !inbound.scam_signs.is_empty()
        || label_named(scene, text).is_some()
        || hearing::address_named(scene, text).is_some()
        || !is_undecided(scene, &listen(scene, text), text)
    {
        return None;
    }
    let waiting = if citizen.mode == Mode::Learning {
        Waiting::StepWait
    } else {
        Waiting::Idle
    };
    Some((text, waiting))
}

/// Whether the rules leave open what these words want, and nothing else tells it.
pub(super) fn is_undecided(scene: &Scene<'_>, heard: &Understanding, text: &str) -> bool {
    let question = scene.citizen.question.as_ref();
    let may_be_advised = match scene.citizen.mode {
        // Words are read from the screen here: they want nothing.
        Mode::Learning => awaited(scene) != Awaited::Words,
        Mode::Idle | Mode::Paused => true,
        Mode::New | Mode::Waiting { .. } | Mode::Mentored { .. } => false,
    };
    may_be_advised
        && question.is_none_or(Question::may_wait)
        && heard.intent == Intent::Unclear
        && heard.topic.is_none()
        && !hidden::holds_mask(text)
        && (scene.citizen.mode != Mode::Learning || naming::choice_named(scene, text).is_none())
        && faq::find(scene, heard, text).is_none()
}

/// The intent to go on with; `None` where the advice has been answered by a question.
pub(super) fn follow(scene: &mut Scene<'_>, advised: Intent) -> Option<Intent> {
    match advised {
        Intent::Done | Intent::Yes
            if scene.citizen.mode == Mode::Learning && asking::may_be_done(scene) =>
        {
            nudge::arm(scene);
            scene.ask("did-it-work", Args::new(), About::StepDone);
            None
        }
        // Nothing that was said tells which.
        Intent::Done
        | Intent::Yes
        | Intent::No
        | Intent::Number
        | Intent::Unclear
        | Intent::NotAddressed => Some(Intent::Unclear),
        Intent::NotYet
        | Intent::Stuck
        | Intent::CannotFind
        | Intent::Question
        | Intent::Repeat
        | Intent::Slower
        | Intent::Back
        | Intent::Skip
        | Intent::Stop
        | Intent::Resume
        | Intent::Menu
        | Intent::Greeting
        | Intent::Thanks
        | Intent::TalkToHuman
        | Intent::WrongPerson
        | Intent::DeleteMyData
        | Intent::ScamReport
        | Intent::Distress
        | Intent::OffTopic => Some(advised),
    }
}

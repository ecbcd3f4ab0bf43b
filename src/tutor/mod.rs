//! The citizen's conversation: lessons, attempts, handing over to a mentor and taking back.
//!
//! Pure. Decides what is said and what follows; knows no platform, no clock and no store.

mod advice;
pub mod appointment;
mod asking;
mod at_step;
mod awaited;
pub mod citizen;
pub mod command;
mod deadline;
mod erasing;
mod explaining;
mod faq;
mod handoff;
mod hearing;
mod hidden;
mod hinting;
mod inviting;
mod leaving;
mod lesson;
mod listening;
mod mastering;
mod menu;
mod naming;
mod nudge;
mod photo;
pub mod practice;
mod quiz;
mod saying;
mod scene;
pub mod session;
mod showing;
mod tapping;

pub use citizen::{Citizen, Mode};
pub use command::{Answer, Command};
pub use listening::Commands;
pub use session::{Place, Session};

use crate::content::Content;
use crate::event::{CitizenNews, Timer};
use crate::id::{ConversationId, Timestamp};
use crate::message::Inbound;
use crate::speech::Speech;
use crate::turn::{JournalEntry, Turn};
use crate::tutor::scene::Scene;
use crate::understand::{Intent, Waiting};

/// What can happen to a citizen's conversation.
#[derive(Clone, Copy, Debug)]
pub enum Happening<'a> {
    /// They did something.
    Inbound(&'a Inbound),
    /// They did something whose words an outside helper takes to mean this.
    Advised(&'a Inbound, Intent),
    /// One of their timers came due.
    Rang(Timer),
    /// A ticket told how it goes.
    News(&'a CitizenNews),
    /// They wrote too much in too little time, and are not heard for a while.
    TooMuch,
    /// They have taken a neighbour's ticket.
    HelpBegan,
    /// They have a neighbour's ticket no longer.
    HelpEnded,
}

/// Advances one citizen's conversation by one event.
///
/// Pure and total: the same arguments give the same [`Turn`], and every event in every state is
/// answered. `now` is the shell's clock, read once per turn. A session at a step that its lesson no
/// longer has becomes a handoff.
///
/// The caller commits the whole turn in one transaction, or none of it.
#[must_use]
pub fn advance(
    content: &Content,
    me: &ConversationId,
    mut citizen: Citizen,
    happening: Happening<'_>,
    now: Timestamp,
) -> Turn<Citizen> {
    citizen.settle(content);
    let mut scene = Scene::new(content, me, citizen, now);
    let graduate = showing::entry(&scene);
    match happening {
        Happening::Inbound(inbound) => hearing::hear(&mut scene, inbound),
        Happening::Advised(inbound, intent) => {
            scene.advice = Some(intent);
            hearing::hear(&mut scene, inbound);
        }
        Happening::Rang(timer) => rang(&mut scene, timer),
        Happening::News(news) => handoff::hear_news(&mut scene, news),
        Happening::TooMuch => {
            scene.say("too-much");
            scene.record(JournalEntry::TooMuchSaid);
        }
        Happening::HelpBegan => showing::help_began(&mut scene),
        Happening::HelpEnded => showing::help_ended(&mut scene),
    }
    showing::list_anew(&mut scene, graduate);
    inviting::arm(&mut scene);
    scene.finish()
}

/// The words of `inbound`, and what they answer, where the rules cannot tell what they mean: an outside
/// helper may be asked, and its answer comes as [`Happening::Advised`].
#[must_use]
pub fn wants_advice<'a>(
    content: &Content,
    me: &ConversationId,
    citizen: &Citizen,
    inbound: &'a Inbound,
    now: Timestamp,
) -> Option<(&'a str, Waiting)> {
    let scene = Scene::new(content, me, citizen.clone(), now);
    advice::wanted(&scene, inbound)
}

/// A citizen who shows lessons to neighbours, as the desk needs to know them.
#[derive(Debug)]
pub struct Helper<'a> {
    /// The name that others read, such as `bà Lan`.
    pub name: String,
    /// How they are spoken to.
    pub speech: Speech<'a>,
    /// Whether they may be asked just now, by themselves.
    pub is_free: bool,
}

/// How a graduate is named and spoken to; `None` for who shows nothing to anybody, or is being helped.
#[must_use]
pub fn helper<'a>(
    content: &'a Content,
    me: &'a ConversationId,
    citizen: &Citizen,
    now: Timestamp,
) -> Option<Helper<'a>> {
    if !showing::may_help(citizen) || citizen.ticket().is_some() {
        return None;
    }
    let scene = Scene::new(content, me, citizen.clone(), now);
    Some(Helper {
        name: showing::name(&scene),
        speech: scene.speech(),
        is_free: showing::is_free(&scene),
    })
}

/// Whether what somebody did in the middle of helping a neighbour is their own matter all the same.
#[must_use]
pub fn is_own_matter(
    content: &Content,
    me: &ConversationId,
    citizen: &Citizen,
    inbound: &Inbound,
    now: Timestamp,
) -> bool {
    let scene = Scene::new(content, me, citizen.clone(), now);
    showing::is_own_matter(&scene, inbound)
}

fn rang(scene: &mut Scene<'_>, timer: Timer) {
    match timer {
        Timer::Nudge => nudge::rang(scene),
        Timer::Deadline => deadline::rang(scene),
        Timer::Practice => inviting::rang(scene),
        Timer::BotMayReturn => scene.citizen.silent_until = None,
        // These belong to tickets; a conversation never sets them.
        Timer::Ladder | Timer::MentorSilence => {}
    }
}

//! Silence in the middle of a lesson: one nudge, one more the next day, then a quiet pause.

use jiff::SignedDuration;

use crate::event::Timer;
use crate::id::{Timestamp, later};
use crate::message::Outbound;
use crate::turn::JournalEntry;
use crate::tutor::citizen::Mode;
use crate::tutor::command::Command;
use crate::tutor::scene::Scene;
use crate::tutor::{deadline, explaining, lesson};

/// After this long a nudge is of no use any more.
pub(super) const NUDGE_USEFUL: SignedDuration = SignedDuration::from_hours(1);

/// The citizen has the word: nudge them if they stay silent.
pub(super) fn arm(scene: &mut Scene<'_>) {
    scene.citizen.nudges = 0;
    let at = later(scene.now, scene.content.house.nudge_after);
    let late = deadline::arm(scene);
    if late.is_some_and(|late| late <= scene.content.house.after_quiet(at)) {
        // Going on by itself is said in time, and a nudge follows from there.
        return scene.cancel(Timer::Nudge);
    }
    wake_in_window(scene, Timer::Nudge, at);
}

/// Nothing is waited for any more.
pub(super) fn disarm(scene: &mut Scene<'_>) {
    scene.cancel(Timer::Nudge);
    deadline::disarm(scene);
}

/// The reminder that the citizen asked for: tomorrow morning.
pub(super) fn remind_tomorrow(scene: &mut Scene<'_>) {
    scene.citizen.nudges = 0;
    let morning = scene.content.house.next_morning(scene.now);
    wake_in_window(scene, Timer::Nudge, morning);
}

/// The timer came due.
pub(super) fn rang(scene: &mut Scene<'_>) {
    if let Some(at) = silent_until(scene) {
        wake_in_window(scene, Timer::Nudge, at);
        return;
    }
    match scene.citizen.mode {
        Mode::Learning => silence_at_step(scene),
        Mode::Paused => say_usefully(scene, "nudge-tomorrow"),
        Mode::New | Mode::Idle | Mode::Waiting { .. } | Mode::Mentored { .. } => {}
    }
}

/// When the bot may speak by itself again; `None` where it may now.
pub(super) fn silent_until(scene: &Scene<'_>) -> Option<Timestamp> {
    let house = &scene.content.house;
    let colleague = scene.citizen.silent_until;
    if let Some(until) = colleague.filter(|until| scene.now < *until) {
        // A colleague is speaking in the platform's inbox.
        return Some(later(until, house.nudge_after));
    }
    // A clock that jumped must not wake anybody at night.
    let morning = house.after_quiet(scene.now);
    (morning != scene.now).then_some(morning)
}

fn silence_at_step(scene: &mut Scene<'_>) {
    scene.citizen.nudges += 1;
    match scene.citizen.nudges {
        1 => {
            say_usefully(scene, "nudge-first");
            let at = later(scene.now, scene.content.house.second_nudge_after);
            wake_in_window(scene, Timer::Nudge, at);
        }
        2 => {
            say_usefully(scene, "nudge-second");
            rest(scene);
        }
        _ => rest(scene),
    }
}

/// Pauses without a word; the place is kept.
fn rest(scene: &mut Scene<'_>) {
    deadline::disarm(scene);
    scene.citizen.mode = Mode::Paused;
    if let Some(session) = &scene.citizen.session {
        let paused = JournalEntry::LessonPaused {
            flow: session.flow.clone(),
            step: session.step.clone(),
        };
        scene.record(paused);
    }
}

/// A nudge that is dropped rather than sent an hour late.
fn say_usefully(scene: &mut Scene<'_>, key: &str) {
    let words = scene.speech().say(key);
    let step = scene
        .citizen
        .session
        .as_ref()
        .filter(|_| scene.citizen.mode == Mode::Learning)
        .and_then(|session| lesson::here(scene.content, session));
    let replies = match step {
        Some((flow, step)) => explaining::choices(scene, flow, step),
        None => scene.replies(&[
            ("reply-resume", Command::Resume),
            ("reply-menu", Command::Menu),
        ]),
    };
    let useful_until = Some(later(scene.now, NUDGE_USEFUL));
    scene.send_message(Outbound {
        useful_until,
        ..Outbound::text(words).offering(replies)
    });
}

/// Sets the timer outside quiet hours, or not at all where the platform's window closes before; gives
/// when it rings.
pub(super) fn wake_in_window(
    scene: &mut Scene<'_>,
    timer: Timer,
    at: Timestamp,
) -> Option<Timestamp> {
    let at = scene.content.house.after_quiet(at);
    if is_in_window(scene, at) {
        scene.wake(timer, at);
        return Some(at);
    }
    scene.cancel(timer);
    None
}

/// Whether the platform lets the bot begin to speak at this moment, if nothing is heard until then.
pub(super) fn is_in_window(scene: &Scene<'_>, at: Timestamp) -> bool {
    let windows = &scene.content.house.windows;
    let window = windows.get(&scene.me.channel);
    window
        .zip(scene.citizen.last_heard)
        .is_none_or(|(window, heard)| at < later(heard, *window))
}

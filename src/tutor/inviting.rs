//! Inviting to practise: at the intervals of the lesson, once a day at most, and easily declined.

use jiff::SignedDuration;

use crate::event::Timer;
use crate::id::{FlowId, Timestamp, later};
use crate::locale::Args;
use crate::message::Outbound;
use crate::turn::JournalEntry;
use crate::tutor::citizen::{About, Mode};
use crate::tutor::command::{Command, Invited};
use crate::tutor::practice::Standing;
use crate::tutor::scene::Scene;
use crate::tutor::{explaining, lesson, naming, nudge};
use crate::understand::{Intent, Understanding};

/// Who has just said something is not invited: they have something else in mind.
const AFTER_LAST_WORD: SignedDuration = SignedDuration::from_hours(1);

/// Sets the timer for the next invitation, or clears it where there is none; does nothing where it is
/// set rightly already.
pub(super) fn arm(scene: &mut Scene<'_>) {
    let next = next(scene).map(|(at, _)| at);
    let armed = scene.citizen.practice.armed;
    if armed == next {
        return;
    }
    scene.citizen.practice.armed = match next {
        Some(at) => nudge::wake_in_window(scene, Timer::Practice, at),
        None => {
            scene.cancel(Timer::Practice);
            None
        }
    };
}

/// The next invitation that may be made: when, and to which lesson.
fn next(scene: &Scene<'_>) -> Option<(Timestamp, FlowId)> {
    let content = scene.content;
    let practice = &scene.citizen.practice;
    if practice.away {
        return None;
    }
    let due = practice.lessons.iter().filter_map(|(lesson, practice)| {
        let flow = content.flow(lesson)?;
        Some((practice.due(&flow.practice)?, lesson))
    });
    let (due, lesson) = due.min()?;
    let heard = scene.citizen.last_heard;
    let rested = heard.map(|heard| later(heard, AFTER_LAST_WORD));
    let at = [practice.not_before, rested]
        .into_iter()
        .flatten()
        .fold(due, Timestamp::max);
    let at = content.house.after_quiet(at);
    nudge::is_in_window(scene, at).then(|| (at, lesson.clone()))
}

/// The timer came due. Who is busy is invited another day.
pub(super) fn rang(scene: &mut Scene<'_>) {
    scene.citizen.practice.armed = None;
    let is_free = match scene.citizen.mode {
        Mode::Idle | Mode::Paused => nudge::silent_until(scene).is_none(),
        Mode::New | Mode::Learning | Mode::Waiting { .. } | Mode::Mentored { .. } => false,
    };
    let due = next(scene).filter(|(at, _)| *at <= scene.now);
    let tomorrow = scene.content.house.next_morning(scene.now);
    scene.citizen.practice.not_before = Some(tomorrow);
    if let Some((_, lesson)) = due.filter(|_| is_free) {
        invite(scene, lesson);
    }
}

fn invite(scene: &mut Scene<'_>, lesson: FlowId) {
    let now = scene.now;
    let practice = scene.citizen.practice.lessons.get_mut(&lesson);
    let (Some(flow), Some(practice)) = (scene.content.flow(&lesson), practice) else {
        return;
    };
    practice.invite(&flow.practice, now);
    let key = match practice.standing {
        Standing::New | Standing::Relapsed => "practice-invite",
        Standing::Mastered { .. } => "practice-check",
    };
    let title = Args::new().with("title", scene.speech().title(&lesson));
    let words = scene.speech().say_with(key, title);
    let command = |answer| Command::Practise {
        flow: lesson.clone(),
        answer,
    };
    let replies = scene.replies(&[
        ("reply-practise", command(Invited::Now)),
        ("reply-tomorrow", command(Invited::Tomorrow)),
        ("reply-never", command(Invited::Never)),
    ]);
    scene.open_question(About::Practise {
        lesson: lesson.clone(),
    });
    scene.send_message(Outbound {
        useful_until: Some(later(now, nudge::NUDGE_USEFUL)),
        ..Outbound::text(words).offering(replies)
    });
    scene.record(JournalEntry::PracticeInvited { flow: lesson });
}

/// An answer to an invitation, however old.
pub(super) fn answer(scene: &mut Scene<'_>, lesson: &FlowId, answer: Invited) {
    let about = About::Practise {
        lesson: lesson.clone(),
    };
    let open = &mut scene.citizen.question;
    open.take_if(|question| question.about == about);
    match answer {
        Invited::Now => lesson::begin(scene, lesson),
        Invited::Tomorrow => {
            let morning = scene.content.house.next_morning(scene.now);
            if let Some(practice) = scene.citizen.practice.lessons.get_mut(lesson) {
                practice.postponed = Some(morning);
            }
            say(scene, "tomorrow-promised");
        }
        Invited::Never => {
            if let Some(practice) = scene.citizen.practice.lessons.get_mut(lesson) {
                practice.refused = true;
                scene.record(JournalEntry::PracticeRefused {
                    flow: lesson.clone(),
                });
            }
            say(scene, "practice-never");
        }
    }
}

/// They would rather not now: nothing is held against them, and the next invitation comes in its time.
pub(super) fn decline(scene: &mut Scene<'_>) {
    scene.say("practice-not-now");
}

/// What words answer to an open invitation beside yes and no; `None` where they answer neither.
pub(super) fn answer_in(
    scene: &Scene<'_>,
    heard: &Understanding,
    text: &str,
) -> Option<(FlowId, Invited)> {
    let question = scene.citizen.question.as_ref()?;
    let About::Practise { lesson } = &question.about else {
        return None;
    };
    let said = naming::spaced(text);
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| said.contains(phrase));
    let answer = if has(&NEVER) {
        Invited::Never
    } else if has(&[" mai ", " tomorrow "]) {
        Invited::Tomorrow
    } else if heard.intent == Intent::Resume {
        Invited::Now
    } else {
        return None;
    };
    Some((lesson.clone(), answer))
}

/// Words that refuse an invitation for good, folded, between spaces.
const NEVER: [&str; 14] = [
    " dung nhac",
    " khong nhac",
    " khoi nhac",
    " thoi nhac",
    " khong can nhac",
    " khoi phai nhac",
    " dung ru",
    " khong ru",
    " khoi ru",
    " khong tap nua",
    " no more",
    " stop remind",
    " not remind",
    " don t remind",
];

/// Says something at the step where they stand, or by itself.
fn say(scene: &mut Scene<'_>, key: &str) {
    if scene.citizen.mode == Mode::Learning {
        scene.lead_with(key);
        return explaining::repeat_here(scene);
    }
    scene.say(key);
}

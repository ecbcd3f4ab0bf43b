//! What a finished run is worth: towards mastery, kept, or forgotten.

use crate::id::FlowId;
use crate::locale::Args;
use crate::message::{Outbound, Picture};
use crate::turn::JournalEntry;
use crate::tutor::citizen::About;
use crate::tutor::command::Command;
use crate::tutor::leaving;
use crate::tutor::practice::{Practice, Progress, Standing};
use crate::tutor::scene::Scene;

/// The lesson that the person had begun was done; whether it is mastered by that.
///
/// A lesson that another one runs is a part of that one, and does not count by itself.
pub(super) fn count(scene: &mut Scene<'_>, lesson: &FlowId, alone: bool) -> bool {
    let content = scene.content;
    let now = scene.now;
    let today = now.to_zoned_datetime(content.house.zone.clone()).date();
    let lessons = &mut scene.citizen.practice.lessons;
    lessons.retain(|lesson, _| content.flow(lesson).is_some());
    let again = lessons.contains_key(lesson);
    let practice = lessons
        .entry(lesson.clone())
        .or_insert_with(|| Practice::new(now));
    let progress = if alone {
        practice.done_alone(now, today)
    } else {
        practice.done_with_help(now)
    };
    let flow = lesson.clone();
    if again {
        scene.record(JournalEntry::LessonPractised {
            flow: flow.clone(),
            alone,
        });
    }
    match progress {
        Progress::None => {}
        Progress::Mastered => scene.record(JournalEntry::LessonMastered { flow }),
        Progress::Retained { days } => {
            scene.record(JournalEntry::LessonRetained { flow, days });
            let title = Args::new().with("title", scene.speech().title(lesson));
            let words = scene.speech().say_with("lesson-retained", title);
            scene.lead_with_words(words);
        }
        Progress::Relapsed => comfort(scene, flow),
    }
    progress == Progress::Mastered
}

/// No explanation helped in the present lesson: what was mastered is practised anew.
pub(super) fn failed(scene: &mut Scene<'_>) {
    let now = scene.now;
    let Some(session) = &scene.citizen.session else {
        return;
    };
    let lesson = session.lesson().clone();
    let practice = scene.citizen.practice.lessons.get_mut(&lesson);
    if let Some(practice) = practice
        && matches!(practice.standing, Standing::Mastered { .. })
    {
        practice.relapse(now);
        comfort(scene, lesson);
    }
}

/// Says at the head of the next message that forgetting is normal.
fn comfort(scene: &mut Scene<'_>, flow: FlowId) {
    scene.record(JournalEntry::LessonRelapsed { flow });
    scene.lead_with("forgetting-is-normal");
}

/// Congratulates, and asks whether they would show a neighbour, unless they said so before.
pub(super) fn congratulate(scene: &mut Scene<'_>, lesson: &FlowId) {
    let speech = scene.speech();
    let title = Args::new().with("title", speech.title(lesson));
    let picture = speech.congratulation(lesson).map(|drawn| Picture {
        hash: drawn.hash(),
        alt: speech.congratulated(&drawn),
    });
    scene.send_with(Outbound {
        picture,
        ..Outbound::text(speech.say_with("lesson-mastered", title))
    });
    if scene.citizen.practice.would_show.contains(lesson) {
        return go_on(scene, "mastered-again");
    }
    let lesson = lesson.clone();
    scene.ask("show-question", Args::new(), About::Show { lesson });
}

/// Says something, and what can be done now.
pub(super) fn go_on(scene: &mut Scene<'_>, key: &str) {
    if scene.citizen.session.is_some() {
        scene.lead_with(key);
        return leaving::offer_waiting(scene);
    }
    scene.offer(key, &[("reply-menu", Command::Menu)]);
}

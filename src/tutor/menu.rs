//! The list of lessons: the most wanted at once, all others by topic, never more than fit at once.

use crate::id::{FlowId, TopicId};
use crate::locale::Args;
use crate::message::QuickReply;
use crate::tutor::citizen::Mode;
use crate::tutor::command::Command;
use crate::tutor::nudge;
use crate::tutor::scene::Scene;

/// The most choices that are offered at once: more are not read.
const MAX_OFFERED: usize = 8;

/// The menu, with `key` as its first line; the lesson under way keeps its place.
pub(super) fn show(scene: &mut Scene<'_>, key: &str) {
    let words = scene.speech().say(key);
    let content = scene.content;
    if content.menu.topics.is_empty() {
        return show_all(scene, words, 0);
    }
    let mut replies = resume(scene);
    replies.extend(lessons(scene, &content.menu.first));
    replies.extend(scene.replies(&[
        ("reply-other-lessons", Command::Topics { from: 0 }),
        ("reply-human", Command::Human),
    ]));
    offer(scene, words, replies);
}

/// Every lesson, where nothing says which are wanted most, from the one with this number on.
pub(super) fn all(scene: &mut Scene<'_>, from: usize) {
    let words = scene.speech().say("menu");
    show_all(scene, words, from);
}

fn show_all(scene: &mut Scene<'_>, words: String, from: usize) {
    let flows = scene.content.flows.values();
    let listed = flows.filter(|flow| flow.in_menu).map(|flow| &flow.id);
    let mut items = resume(scene);
    items.extend(lessons(scene, listed));
    let human = scene.replies(&[("reply-human", Command::Human)]);
    let replies = page(scene, items, from, human, |from| Command::Lessons { from });
    offer(scene, words, replies);
}

/// The topics, from the one with this number on.
pub(super) fn topics(scene: &mut Scene<'_>, from: usize) {
    let topics = &scene.content.menu.topics;
    if topics.is_empty() {
        return show(scene, "menu");
    }
    let speech = scene.speech();
    let items = topics.iter().map(|topic| QuickReply {
        label: speech.topic(&topic.id),
        payload: topic_from(&topic.id, 0).to_string(),
    });
    let human = scene.replies(&[("reply-human", Command::Human)]);
    let more = |from| Command::Topics { from };
    let replies = page(scene, items.collect(), from, human, more);
    offer(scene, speech.say("menu-topics"), replies);
}

/// The lessons of one topic, from the one with this number on.
pub(super) fn topic(scene: &mut Scene<'_>, id: &TopicId, from: usize) {
    let Some(topic) = scene.content.menu.topic(id) else {
        return show(scene, "menu");
    };
    let speech = scene.speech();
    let items = lessons(scene, &topic.lessons);
    let always = scene.replies(&[
        ("reply-menu", Command::Menu),
        ("reply-human", Command::Human),
    ]);
    let replies = page(scene, items, from, always, |from| topic_from(id, from));
    let label = Args::new().with("topic", speech.topic(id));
    offer(scene, speech.say_with("menu-topic", label), replies);
}

fn topic_from(id: &TopicId, from: usize) -> Command {
    Command::Topic {
        topic: id.clone(),
        from,
    }
}

/// Going on with the lesson that waits, where one does.
fn resume(scene: &Scene<'_>) -> Vec<QuickReply> {
    match scene.citizen.session {
        Some(_) => scene.replies(&[("reply-resume", Command::Resume)]),
        None => Vec::new(),
    }
}

/// Lessons by their titles.
fn lessons<'i>(scene: &Scene<'_>, ids: impl IntoIterator<Item = &'i FlowId>) -> Vec<QuickReply> {
    let speech = scene.speech();
    let lessons = ids.into_iter().map(|id| QuickReply {
        label: speech.title(id),
        payload: Command::Lesson(id.clone()).to_string(),
    });
    lessons.collect()
}

/// As many items as fit beside `always`, from the one with this number on, and the way to the rest of
/// them. From their beginning where there are not so many: the list was longer once.
fn page(
    scene: &Scene<'_>,
    items: Vec<QuickReply>,
    from: usize,
    always: Vec<QuickReply>,
    more: impl FnOnce(usize) -> Command,
) -> Vec<QuickReply> {
    let from = if from < items.len() { from } else { 0 };
    let left = items.len() - from;
    let room = MAX_OFFERED.saturating_sub(always.len());
    let shown = if left <= room { left } else { room - 1 };
    let mut page: Vec<QuickReply> = items.into_iter().skip(from).take(shown).collect();
    if shown < left {
        page.extend(scene.replies(&[("reply-more", more(from + shown))]));
    }
    page.extend(always);
    page
}

/// Says a list; nothing else is waited for, and the lesson under way keeps its place.
fn offer(scene: &mut Scene<'_>, words: String, replies: Vec<QuickReply>) {
    nudge::disarm(scene);
    scene.citizen.question = None;
    scene.citizen.mode = match scene.citizen.session {
        Some(_) => Mode::Paused,
        None => Mode::Idle,
    };
    scene.send(words, replies);
}

//! Answering a question that belongs to no lesson.

use crate::faq::Question;
use crate::locale::Args;
use crate::message::QuickReply;
use crate::turn::JournalEntry;
use crate::tutor::citizen::Mode;
use crate::tutor::command::Command;
use crate::tutor::scene::Scene;
use crate::understand::{Intent, Understanding};

/// The question that these words ask, if what was understood of them leaves room for one.
pub(super) fn find<'a>(
    scene: &Scene<'a>,
    heard: &Understanding,
    text: &str,
) -> Option<&'a Question> {
    let at_step = scene.citizen.mode == Mode::Learning;
    let surely = heard.topic.is_some() || heard.intent == Intent::Done;
    may_ask(heard, at_step)
        .then(|| scene.content.faq.find(text, surely))
        .flatten()
}

/// Answers it as a message of its own, and offers what may come next.
pub(super) fn answer(scene: &mut Scene<'_>, question: &Question) {
    let Some(words) = words(scene, question) else {
        return;
    };
    let mut replies = Vec::new();
    if scene.citizen.session.is_some() && scene.citizen.ticket().is_none() {
        replies.extend(scene.replies(&[("reply-resume", Command::Resume)]));
    }
    if let Some(flow) = &question.lesson {
        replies.push(QuickReply {
            label: scene.speech().title(flow),
            payload: Command::Lesson(flow.clone()).to_string(),
        });
    }
    replies.extend(scene.replies(&[
        ("reply-menu", Command::Menu),
        ("reply-human", Command::Human),
    ]));
    scene.send(words, replies);
}

/// Answers it at the head of what is said next; `false` where there is no answer.
pub(super) fn answer_first(scene: &mut Scene<'_>, question: &Question) -> bool {
    let words = words(scene, question);
    let found = words.is_some();
    if let Some(words) = words {
        scene.lead_with_words(words);
    }
    found
}

/// The answer, in the words of the person; noted for those who write the answers.
fn words(scene: &mut Scene<'_>, question: &Question) -> Option<String> {
    let words = scene.speech().answer(&question.id, Args::new())?;
    scene.record(JournalEntry::QuestionAnswered {
        question: question.id.clone(),
    });
    Some(words)
}

/// Whether words that were understood so may ask such a question.
fn may_ask(heard: &Understanding, at_step: bool) -> bool {
    match heard.intent {
        Intent::Question | Intent::Unclear | Intent::OffTopic | Intent::TalkToHuman => true,
        // A clause beside it may ask.
        Intent::Done | Intent::Thanks => true,
        // At a step these are about the step.
        Intent::Stuck | Intent::CannotFind | Intent::Menu | Intent::Greeting => !at_step,
        Intent::NotYet
        | Intent::Repeat
        | Intent::Slower
        | Intent::Back
        | Intent::Skip
        | Intent::Stop
        | Intent::Resume
        | Intent::Yes
        | Intent::No
        | Intent::Number => heard.also.contains(&Intent::Question),
        Intent::WrongPerson
        | Intent::DeleteMyData
        | Intent::ScamReport
        | Intent::Distress
        | Intent::NotAddressed => false,
    }
}

//! Known troubles at a step: what to do about one is said once, and costs nothing.

use crate::flow::{Flow, Hint, Step};
use crate::message::Outbound;
use crate::tutor::lesson::here;
use crate::tutor::naming::spaced;
use crate::tutor::scene::Scene;
use crate::tutor::{explaining, nudge};
use crate::understand::{Intent, Understanding};

/// Says what to do about the trouble that these words tell of; `false` where there is none that was not
/// spoken of.
pub(super) fn hint(scene: &mut Scene<'_>, text: &str) -> bool {
    let Some((flow, step, hint)) = trouble(scene, text, false) else {
        return false;
    };
    let Some(words) = scene.speech().hint(&flow.id, step, &hint.id) else {
        return false;
    };
    if let Some(session) = scene.citizen.session.as_mut() {
        session.hinted.push(hint.id.clone());
    }
    scene.citizen.unclear = 0;
    let visit = scene.citizen.session.as_ref().map(|session| session.visit);
    let replies = explaining::choices(scene, flow, step);
    scene.send_with(Outbound {
        visit,
        ..Outbound::text(words).offering(replies)
    });
    nudge::arm(scene);
    true
}

/// Whether these words tell of a trouble that a hint has not helped with, and want nothing else.
pub(super) fn did_not_help(scene: &Scene<'_>, heard: &Understanding, text: &str) -> bool {
    let may_be = matches!(
        heard.intent,
        Intent::Unclear | Intent::OffTopic | Intent::Question | Intent::No | Intent::NotYet
    );
    may_be && trouble(scene, text, true).is_some()
}

/// The trouble of the present step that these words tell of, spoken of before or not.
fn trouble<'a>(
    scene: &Scene<'a>,
    text: &str,
    spoken_of: bool,
) -> Option<(&'a Flow, &'a Step, &'a Hint)> {
    let session = scene.citizen.session.as_ref()?;
    let (flow, step) = here(scene.content, session)?;
    let said = spaced(text);
    let told = |hint: &&Hint| {
        let mut words = hint.words.iter();
        session.hinted.contains(&hint.id) == spoken_of
            && words.any(|words| said.contains(&spaced(words)))
    };
    Some((flow, step, step.hints.iter().find(told)?))
}

//! What the present step of a lesson waits for: what an answer can be an answer to.

use crate::flow::Action;
use crate::tutor::lesson::action;
use crate::tutor::scene::Scene;

/// What a step waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Awaited {
    /// Something to be done.
    Deed,
    /// A yes or a no, where words could not be read aloud.
    YesNo,
    /// Words read from the screen.
    Words,
    /// One of its choices.
    Choice,
    /// A photo.
    Photo,
    /// Nothing: it goes on by itself, or there is no step.
    Nothing,
}

/// What the present step waits for.
pub(super) fn awaited(scene: &Scene<'_>) -> Awaited {
    match action(scene) {
        Some(Action::Do { .. }) => Awaited::Deed,
        Some(Action::Check { .. }) if asks_yes_no(scene) => Awaited::YesNo,
        Some(Action::Check { .. }) => Awaited::Words,
        Some(Action::Ask { .. } | Action::Quiz { .. }) => Awaited::Choice,
        Some(Action::Photo { .. }) => Awaited::Photo,
        Some(
            Action::Tell { .. }
            | Action::Run { .. }
            | Action::Appoint { .. }
            | Action::Fork { .. }
            | Action::End { .. },
        )
        | None => Awaited::Nothing,
    }
}

/// Whether the present explanation of a `check` step asks for yes or no instead of reading aloud.
fn asks_yes_no(scene: &Scene<'_>) -> bool {
    let session = scene.citizen.session.as_ref();
    session.is_some_and(|session| session.yes_no)
}

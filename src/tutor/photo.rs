//! A photo that a step waits for: that it came is all that is noticed of it.

use crate::flow::Action;
use crate::tutor::citizen::Mode;
use crate::tutor::lesson::action;
use crate::tutor::scene::Scene;
use crate::tutor::{hidden, lesson, saying};

/// Goes on where the present step waits for a photo; `false` where it does not, or where the words
/// beside the photo ask for something else first.
pub(super) fn came(scene: &mut Scene<'_>, caption: Option<&str>, scam_signs: &[String]) -> bool {
    let Some(Action::Photo { next }) = action(scene) else {
        return false;
    };
    let asks = caption.is_some_and(|caption| saying::is_a_wish(scene, caption, scam_signs));
    if scene.citizen.mode != Mode::Learning || !scam_signs.is_empty() || asks {
        return false;
    }
    if let Some(caption) = caption {
        scene.citizen.hear(caption);
        hidden::tell(scene, caption, false);
    }
    scene.lead_with("photo-came");
    lesson::take(scene, next);
    true
}

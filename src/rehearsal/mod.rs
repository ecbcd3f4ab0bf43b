//! Rehearsals: lessons played without platforms, disk or clock, and written down as transcripts.
//!
//! Everything that decides is the real thing: words go through the door, and the deciders answer. Only
//! time, memory and the commune are of this module's own, so that a transcript reads the same wherever
//! it is played. Knows nothing of files: who calls it reads and writes them.

mod difference;
mod house;
mod map;
mod scenes;
mod script;
mod script_error;
mod stage;
mod straight;
mod world;

pub use difference::{Compared, Difference, differences};
pub use house::house;
pub use scenes::{Scene, Scenes, scenes};
pub use script::{Act, Line, Said, read};
pub use script_error::ScriptError;
pub use stage::{Played, Stage, replay};
pub use straight::{beginning_words, straight_way};
pub use world::{Shown, World};

use crate::content::Content;
use crate::id::{FlowId, Lang};

/// What the citizen of a rehearsal is called in the transcript.
#[must_use]
pub fn citizen(lang: &Lang) -> &'static str {
    if lang.as_str() == "vi" {
        "bác"
    } else {
        "citizen"
    }
}

/// The lines with which a citizen comes by a link to a lesson, and is spoken to in their language.
#[must_use]
pub fn beginning(content: &Content, flow: &FlowId, lang: &Lang) -> Vec<String> {
    let citizen = citizen(lang);
    let mut lines = Vec::new();
    if *lang != content.house.lang {
        lines.push(format!("{citizen}> {{lang:{lang}}}"));
    }
    lines.push(format!("{citizen}> <ref {flow}>"));
    lines
}

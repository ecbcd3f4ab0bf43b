//! Rehearsals: lessons played without platforms, disk or clock, and written down as transcripts.
//!
//! Everything that decides is the real thing: words go through the door, and the deciders answer. Only
//! time, memory and the commune are of this module's own, so that a transcript reads the same wherever
//! it is played. Knows nothing of files: who calls it reads and writes them.

mod difference;
mod house;
mod script;
mod script_error;
mod stage;
mod world;

pub use difference::{Compared, Difference, differences};
pub use house::house;
pub use script::{Act, Line, Said, read, read_line};
pub use script_error::ScriptError;
pub use stage::{Played, Stage, replay};
pub use world::{Shown, World};

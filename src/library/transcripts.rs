//! The transcripts that lie beside lessons.

use std::collections::BTreeSet;

use crate::diagnose::nearest;
use crate::id::FlowId;
use crate::library::files::{self, TextFile};
use crate::library::{FileError, Place, Problem, Shelf};

/// A transcript that lies beside a lesson.
#[derive(Debug)]
pub struct Transcript {
    /// The lesson that it is about; not known to be there.
    pub flow: FlowId,
    /// The transcript.
    pub file: TextFile,
}

/// The transcripts that lie beside lessons, as `tests/<flow>/<any name>.txt` in the folder of flows.
///
/// # Errors
/// Every file that cannot be read or lies elsewhere.
pub fn transcripts(flows: &Place) -> Result<Vec<Transcript>, Vec<Problem>> {
    let mut problems = Vec::new();
    let transcripts = read(flows, &mut problems);
    if problems.is_empty() {
        Ok(transcripts)
    } else {
        Err(problems)
    }
}

fn read(flows: &Place, problems: &mut Vec<Problem>) -> Vec<Transcript> {
    let mut transcripts = Vec::new();
    for file in files::transcripts(flows, problems) {
        match file.path.split('/').collect::<Vec<_>>().as_slice() {
            [flow, _] => transcripts.push(Transcript {
                flow: FlowId::new(flow),
                file,
            }),
            _ => problems.push(Problem::File(FileError::Stray {
                name: file.name,
                help: "transcripts lie in `tests/<flow>/`, in a folder of their lesson",
            })),
        }
    }
    transcripts
}

impl Shelf {
    /// The same shelf with what is wrong with the transcripts beside its lessons, before any is played.
    #[must_use]
    pub fn with_transcripts(mut self, flows: &Place) -> Self {
        let lessons: BTreeSet<&FlowId> = self.flows.keys().chain(&self.unread).collect();
        for transcript in read(flows, &mut self.problems) {
            let Transcript { flow, file } = transcript;
            let mut lines = file.text.lines().map(str::trim);
            let is_empty = lines.all(|line| line.is_empty() || line.starts_with('#'));
            let problem = if !lessons.contains(&flow) {
                let nearest = nearest(flow.as_str(), lessons.iter().map(|id| id.as_str()));
                let name = file.name;
                Some(FileError::NoLesson {
                    name,
                    flow,
                    nearest,
                })
            } else {
                let name = file.name;
                is_empty.then_some(FileError::EmptyTranscript { name, flow })
            };
            self.problems.extend(problem.map(Problem::File));
        }
        self
    }
}

//! The folder of recorded voices: which file belongs to which step.

use std::fs;
use std::path::Path;

use crate::diagnose::nearest;
use crate::id::{FlowId, Lang, StepId};
use crate::library::files;
use crate::library::{FileError, Problem, RecordingError, Shelf};
use crate::recording::{FORMS, Form, Recorded, Recordings, hash_of};

/// The largest recording that is taken, in bytes: two minutes of speech at 64 kbit/s.
pub const MAX_RECORDING_BYTES: u64 = 1024 * 1024;

/// Where recordings lie.
const PLACE: &str = "recordings lie in `<language>/<lesson>/<step>.mp3`, `.m4a` or `.ogg`";

/// The recordings that lie in `folder`, for the lessons of `shelf`.
pub(super) fn read(folder: &Path, shelf: &Shelf, problems: &mut Vec<Problem>) -> Recordings {
    let mut recordings = Recordings::default();
    for file in files::walk(folder, None, problems) {
        let name = file.at.display().to_string();
        let Some((step, form)) = step_of(&file.path) else {
            problems.push(FileError::Stray { name, help: PLACE }.into());
            continue;
        };
        match is_said(&step, &name, shelf) {
            Ok(true) => {}
            Ok(false) => continue,
            Err(error) => {
                problems.push(error.into());
                continue;
            }
        }
        let (bytes, most) = (file.bytes, MAX_RECORDING_BYTES);
        if bytes > most {
            problems.push(RecordingError::TooBig { name, bytes, most }.into());
            continue;
        }
        let hash = match fs::read(&file.at) {
            Ok(contents) if form.begins(&contents) => hash_of(&contents),
            Ok(contents) => {
                let mut forms = FORMS.into_iter();
                let is = forms.find(|other| other.begins(&contents));
                problems.push(RecordingError::NotAudio { name, form, is }.into());
                continue;
            }
            Err(cause) => {
                problems.push(FileError::Unreadable { name, cause }.into());
                continue;
            }
        };
        let path = file.at;
        if let Some(other) = recordings.insert(step, Recorded { hash, form, path }) {
            let other = other.path.display().to_string();
            problems.push(RecordingError::Twice { name, other }.into());
        }
    }
    recordings
}

/// The step that a file is named after, and its form; `None` where recordings lie elsewhere.
fn step_of(path: &str) -> Option<((Lang, FlowId, StepId), Form)> {
    let parts: Vec<&str> = path.split('/').collect();
    let [lang, flow, file_name] = parts.as_slice() else {
        return None;
    };
    let (step, extension) = file_name.rsplit_once('.')?;
    let form = Form::of_extension(extension)?;
    Some((
        (Lang::new(lang), FlowId::new(flow), StepId::new(step)),
        form,
    ))
}

/// Whether the step is known; `false` where its lesson could not be read.
fn is_said(
    (lang, flow, step): &(Lang, FlowId, StepId),
    name: &str,
    shelf: &Shelf,
) -> Result<bool, RecordingError> {
    let name = name.to_owned();
    let langs = shelf.catalog.languages();
    if !langs.contains(lang) {
        return Err(RecordingError::UnknownLanguage {
            name,
            lang: lang.clone(),
            nearest: nearest(lang.as_str(), langs.iter().map(Lang::as_str)),
        });
    }
    if shelf.unread.contains(flow) {
        return Ok(false);
    }
    let Some(lesson) = shelf.flows.get(flow) else {
        return Err(RecordingError::UnknownLesson {
            name,
            flow: flow.clone(),
            nearest: nearest(flow.as_str(), shelf.flows.keys().map(FlowId::as_str)),
        });
    };
    match lesson.step(step) {
        Some(known) if known.action.speaks() => Ok(true),
        Some(_) => Err(RecordingError::Silent {
            name,
            step: step.clone(),
        }),
        None => Err(RecordingError::UnknownStep {
            name,
            flow: flow.clone(),
            step: step.clone(),
            nearest: nearest(step.as_str(), lesson.steps.keys().map(StepId::as_str)),
        }),
    }
}

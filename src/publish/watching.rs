//! Watching the folders: an edit is published once it is whole, and while it is not, it is said why.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio_util::sync::CancellationToken;

use crate::diagnose::in_one_line;
use crate::id::Timestamp;
use crate::publish::{PublishError, Publisher, Report};

/// How often the folders are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// How deep a folder of lessons, words or voices is.
const MAX_DEPTH: usize = 3;

/// The files of a folder, with what tells an edit: their time and length.
type Look = Vec<(PathBuf, Option<SystemTime>, u64)>;

/// Publishes what lies in the folders, and every edit of them, until `stop`.
///
/// An edit is taken up once two looks at the folders see the same, so that no file is read half written.
/// The first publication changes nothing, as a rule: it forgets lessons of before that nobody needs any
/// more. What is built in never changes and is published once.
pub async fn run(publisher: Arc<Publisher>, clock: fn() -> Timestamp, stop: CancellationToken) {
    let folders = publisher.places.folders();
    let mut seen = look(&folders).await;
    let mut published = None;
    while published.is_none() || !folders.is_empty() {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
        let found = look(&folders).await;
        let is_whole = found == seen;
        seen = found;
        if is_whole && published.as_ref() != Some(&seen) {
            published = Some(seen.clone());
            say(publisher.publish(clock()).await);
        }
    }
}

/// Says what became of an edit.
fn say(outcome: Result<Report, PublishError>) {
    match outcome {
        Ok(report) => tracing::info!(lessons = report.lessons, "the lessons are published"),
        Err(PublishError::Problems { problems }) => {
            for problem in &problems {
                let problem = in_one_line(problem);
                tracing::error!(problem, "not published: what was published stays");
            }
        }
        Err(error) => {
            let error = &error as &dyn std::error::Error;
            tracing::error!(error, "not published: what was published stays");
        }
    }
}

async fn look(folders: &[PathBuf]) -> Look {
    let folders = folders.to_owned();
    let looked = tokio::task::spawn_blocking(move || {
        let mut found = Look::new();
        for folder in &folders {
            look_into(folder, 1, &mut found);
        }
        found.sort();
        found
    });
    looked.await.unwrap_or_default()
}

/// Collects the files below a folder; what cannot be read is as good as not there, until it is read.
fn look_into(folder: &Path, depth: usize, found: &mut Look) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let Ok(about) = std::fs::metadata(entry.path()) else {
            continue;
        };
        if about.is_dir() && depth < MAX_DEPTH {
            look_into(&entry.path(), depth + 1, found);
        } else if about.is_file() {
            found.push((entry.path(), about.modified().ok(), about.len()));
        }
    }
}

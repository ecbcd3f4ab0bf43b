//! Looks at lessons, words, lexicons and configuration the way the service would, and says all that is wrong.
//!
//! Starts nothing and changes nothing. Who calls it prints what [`Checked::render`] gives, and ends
//! with [`Checked::exit_code`].

use std::path::Path;

use miette::{GraphicalReportHandler, GraphicalTheme, Report, Severity};

use crate::config::{self, World};
use crate::library::{self, Place};
use crate::locale::{Catalog, LocaleError};
use crate::text::shorten;
use crate::understand;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Checks<'c> {
    /// Where the lessons are.
    pub flows: &'c Place,
    /// Where their words are.
    pub locales: &'c Place,
    /// Where recorded voices are; `None` for where the configuration says.
    pub voices: Option<&'c Path>,
    /// The configuration; `None` for an installation without one.
    pub config: Option<&'c Path>,
}

/// What was found.
#[derive(Debug)]
pub struct Checked {
    /// How many lessons are good.
    pub lessons: usize,
    /// Every problem, warnings among them.
    pub reports: Vec<Report>,
}

/// Looks at everything.
#[must_use]
pub fn check(checks: &Checks<'_>, world: &World<'_>) -> Checked {
    let configured = config::load(checks.config, world);
    let voices = configured
        .as_ref()
        .ok()
        .and_then(|read| read.config.voices.as_deref());
    let shelf = library::read(checks.flows, checks.locales)
        .with_recordings(checks.voices.or(voices))
        .with_transcripts(checks.flows);
    let mut reports: Vec<Report> = shelf.problems.into_iter().map(Report::new).collect();
    let found = said_outside_lessons(&shelf.catalog);
    reports.extend(found.into_iter().map(Report::new));
    reports.extend(understand::check().into_iter().map(Report::new));
    let found = match configured {
        Ok(configured) => configured.warnings,
        Err(errors) => errors,
    };
    reports.extend(found.into_iter().map(Report::new));
    Checked {
        lessons: shelf.flows.len(),
        reports,
    }
}

/// What is wrong with the words outside lessons, measured by those built in: these are what the
/// program says.
fn said_outside_lessons(catalog: &Catalog) -> Vec<LocaleError> {
    let built_in = library::said();
    let variables: Vec<&str> = built_in.variables().into_iter().collect();
    let mut problems = catalog.check_keys(&built_in.keys());
    problems.extend(catalog.check_variables(&variables));
    problems.extend(catalog.check_labels());
    problems
}

impl Checked {
    /// How many problems must be repaired.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.reports
            .iter()
            .filter(|report| is_error(report))
            .count()
    }

    /// How many problems do no harm.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.reports.len() - self.errors()
    }

    /// 1 if anything is wrong, be it only a warning, else 0.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        u8::from(!self.reports.is_empty())
    }

    /// Every problem beside its place, and a last line that counts them.
    ///
    /// `colours` only where a terminal reads it.
    #[must_use]
    pub fn render(&self, colours: bool) -> String {
        let problems: String = self
            .reports
            .iter()
            .map(|report| render(report, colours) + "\n")
            .collect();
        let count = |number: usize, what: &str| match number {
            1 => format!("1 {what}"),
            _ => format!("{number} {what}s"),
        };
        format!(
            "{problems}{} good, {}, {}\n",
            count(self.lessons, "lesson"),
            count(self.errors(), "error"),
            count(self.warnings(), "warning"),
        )
    }
}

/// The longest line that is shown of a file, in characters.
const MAX_LINE: usize = 1000;

/// One problem beside its place.
#[must_use]
pub fn render(report: &Report, colours: bool) -> String {
    let theme = if colours {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme::unicode_nocolor()
    };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_width(100);
    let mut text = String::new();
    match handler.render_report(&mut text, report.as_ref()) {
        Ok(()) if colours => text,
        // Nobody reads a line of a thousand letters, and a hostile file may have longer ones.
        Ok(()) => text
            .lines()
            .map(|line| shorten(line, MAX_LINE) + "\n")
            .collect(),
        // A place outside of its file: better the bare words than nothing.
        Err(_) => format!("{report}\n"),
    }
}

fn is_error(report: &Report) -> bool {
    report.severity().unwrap_or_default() == Severity::Error
}

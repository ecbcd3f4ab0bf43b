//! What was measured, as tables that a page of text can hold.

use std::io::Write;

use crate::load::Measured;
use crate::usage::median;

/// The columns of [`row`].
const COLUMNS: [&str; 11] = [
    "a second",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "CPU s/1000",
    "RSS MB",
    "calls",
    "load CPU s/1000",
    "others' cores",
    "ratio",
    "p99 ratio",
];

/// The rounds of one measurement as one: the median of each figure.
pub(crate) fn medians(rounds: &[Measured]) -> Measured {
    let of = |figure: fn(&Measured) -> f64| median(rounds.iter().map(figure));
    Measured {
        a_second: of(|round| round.a_second),
        p50_ms: of(|round| round.p50_ms),
        p95_ms: of(|round| round.p95_ms),
        p99_ms: of(|round| round.p99_ms),
        cpu_s: of(|round| round.cpu_s),
        own_cpu_s: of(|round| round.own_cpu_s),
        others_cores: of(|round| round.others_cores),
        memory_mb: of(|round| round.memory_mb),
        calls: of(|round| round.calls),
        drained_s: of(|round| round.drained_s),
    }
}

/// Says a line.
pub(crate) fn say(line: &str) -> anyhow::Result<()> {
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}

/// The head of a table of [`row`]s.
pub(crate) fn head(title: &str, what: &str) -> anyhow::Result<()> {
    say(&format!("\n{title}\n"))?;
    say(&format!("| {what} | {} |", COLUMNS.join(" | ")))?;
    say(&format!("|---{}|", "|---:".repeat(COLUMNS.len())))
}

/// One measurement, and what it is compared with.
pub(crate) fn row(
    name: &str,
    measured: &Measured,
    beside: Option<&Measured>,
) -> anyhow::Result<()> {
    let ratio = |figure: fn(&Measured) -> f64| {
        beside.map_or_else(String::new, |beside| {
            format!("{:.2}", figure(measured) / figure(beside))
        })
    };
    say(&format!(
        "| {name} | {:.0} | {:.2} | {:.2} | {:.2} | {:.3} | {:.0} | {:.2} | {:.3} | {:.1} | {} | {} |",
        measured.a_second,
        measured.p50_ms,
        measured.p95_ms,
        measured.p99_ms,
        measured.cpu_s,
        measured.memory_mb,
        measured.calls,
        measured.own_cpu_s,
        measured.others_cores,
        ratio(|measured| measured.a_second),
        ratio(|measured| measured.p99_ms),
    ))
}

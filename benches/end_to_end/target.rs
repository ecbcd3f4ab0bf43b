//! What is promised of the figures, and whether it was reached.

use crate::table::say;

/// A figure with its bound.
pub(crate) struct Target {
    /// What it is.
    what: String,
    /// What was measured.
    figure: f64,
    /// What it is to be.
    bound: Bound,
}

enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

impl Target {
    /// The figure is to be `bound` or more.
    pub(crate) fn at_least(bound: f64, what: impl Into<String>, figure: f64) -> Self {
        Self {
            what: what.into(),
            figure,
            bound: Bound::AtLeast(bound),
        }
    }

    /// The figure is to be `bound` or less.
    pub(crate) fn at_most(bound: f64, what: impl Into<String>, figure: f64) -> Self {
        Self {
            what: what.into(),
            figure,
            bound: Bound::AtMost(bound),
        }
    }
}

/// Says of each target whether it was reached.
pub(crate) fn show(targets: &[Target]) -> anyhow::Result<()> {
    say("\nTargets\n\n| target | bound | measured | |\n|---|---:|---:|---|")?;
    for Target {
        what,
        figure,
        bound,
    } in targets
    {
        let (sign, bound, reached) = match bound {
            Bound::AtLeast(bound) => ("≥", bound, figure >= bound),
            Bound::AtMost(bound) => ("≤", bound, figure <= bound),
        };
        let verdict = if reached { "reached" } else { "missed" };
        say(&format!(
            "| {what} | {sign} {bound:.1} | {figure:.2} | {verdict} |"
        ))?;
    }
    Ok(())
}

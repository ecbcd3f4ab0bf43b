//! What can be set by variables; the table of them is in `main.rs`.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use anyhow::Context;

/// How much is measured, and where.
pub(crate) struct Settings {
    /// Rounds of each measurement; the median counts.
    pub(crate) rounds: usize,
    /// How long a round is measured.
    pub(crate) measured: Duration,
    /// How long a round runs before that.
    pub(crate) warm_up: Duration,
    /// How many persons write at once, for each measurement of that.
    pub(crate) persons: Vec<usize>,
    /// How many persons are in the store, for each measurement of that; the first is compared with.
    pub(crate) stored: Vec<u64>,
    /// Where the stores are.
    pub(crate) folder: PathBuf,
}

impl Settings {
    /// Reads the variables.
    pub(crate) fn from_env() -> anyhow::Result<Self> {
        let one = |name: &str, usual: &str| Ok::<_, anyhow::Error>(list(name, usual)?.remove(0));
        let seconds = |name: &str, usual: &str| one(name, usual).map(Duration::from_secs_f64);
        Ok(Self {
            rounds: list("CAMTAY_BENCH_ROUNDS", "3")?.remove(0),
            measured: seconds("CAMTAY_BENCH_SECONDS", "5")?,
            warm_up: seconds("CAMTAY_BENCH_WARM_UP_SECONDS", "2")?,
            persons: list("CAMTAY_BENCH_PERSONS", "1,16,64,256")?,
            stored: list("CAMTAY_BENCH_STORED", "1000,100000,1000000")?,
            folder: std::env::var_os("CAMTAY_BENCH_DIR")
                .map_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")), PathBuf::from),
        })
    }
}

/// The values of a variable, separated by commas; never none.
fn list<T>(name: &str, usual: &str) -> anyhow::Result<Vec<T>>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text = std::env::var(name).unwrap_or_else(|_| usual.to_owned());
    text.split(',')
        .map(|value| value.trim().parse())
        .collect::<Result<_, _>>()
        .with_context(|| format!("{name} cannot be `{text}`"))
}

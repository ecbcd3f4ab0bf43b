//! How fast the whole service is: webhooks in, messages out, every promise kept.
//!
//! ```text
//! cargo bench --bench end_to_end                 everything, about 9 minutes
//! cargo bench --bench end_to_end -- at-once      only this part, or several: at-once accept stored
//! ```
//!
//! Two servers are driven with the same load, in turns: the *floor*, which checks the signature,
//! parses, and replies, remembering nothing (see [`floor`]); and the release `camtay` with its embedded
//! store, each write durable. The load is closed: so many persons at once, each of whom waits for their
//! reply at a stub of the Send API before they go on (see [`load`]).
//!
//! * `at-once`: turns a second and the time of a turn with 1, 16, 64 and 256 persons at once; and what
//!   a turn takes one person alone, beside one flush of the disk.
//! * `accept`: webhooks a second that are answered 200 while replies are made but nobody waits for them.
//! * `stored`: the same as the first with 64 persons out of those already in the store: a thousand,
//!   a hundred thousand, a million.
//!
//! Each figure is the median of several rounds; the rounds of what is compared take turns, so that
//! noise of the machine hits both. The generator of the load shares the machine, so its own CPU time is
//! shown too, and so is what everybody else on the machine took: figures of a busy machine say little.
//! `ratio` is that of the figures a second, `calls` counts those to the platform for a turn.
//!
//! What can be set, by variable:
//!
//! | variable | means | usually |
//! |---|---|---|
//! | `CAMTAY_BENCH_ROUNDS` | rounds of each measurement | 3 |
//! | `CAMTAY_BENCH_SECONDS` | how long a round is measured | 5 |
//! | `CAMTAY_BENCH_WARM_UP_SECONDS` | how long it runs before that | 2 |
//! | `CAMTAY_BENCH_PERSONS` | persons at once | 1,16,64,256 |
//! | `CAMTAY_BENCH_STORED` | persons in the store | 1000,100000,1000000 |
//! | `CAMTAY_BENCH_DIR` | where the stores are, a folder on the disk to be measured | below `target` |

mod accept;
mod at_once;
mod fill;
mod floor;
mod load;
mod people;
mod process;
mod product;
mod settings;
mod stored;
mod stub;
mod table;
mod target;
mod usage;
mod walk;
mod webhook;
mod weigh;
mod wire;

use anyhow::Context;

use crate::settings::Settings;
use crate::stub::Stub;

/// What everything is measured with.
struct Bench {
    settings: Settings,
    stub: Stub,
    /// Holds the stores and the configurations; removed in the end.
    folder: tempfile::TempDir,
}

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [floor::ROLE, api_base] => floor::run(api_base),
        [fill::ROLE, dir, persons] => fill::run(dir.as_ref(), persons.parse()?),
        [weigh::ROLE, dir] => weigh::run(dir.as_ref()),
        // `cargo bench` says so; `cargo test --all-targets` does not, and has no time for this.
        arguments if arguments.contains(&"--bench") => measure(arguments),
        _ => table::say("this is measured by `cargo bench --bench end_to_end`"),
    }
}

/// Measures the parts that are named, or all.
fn measure(arguments: &[&str]) -> anyhow::Result<()> {
    let named: Vec<&&str> = arguments
        .iter()
        .filter(|word| !word.starts_with('-'))
        .collect();
    let wanted = |part: &str| named.is_empty() || named.iter().any(|word| **word == part);
    // One thread is enough for the load, and takes the least from whom it measures.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let settings = Settings::from_env()?;
        let folder = tempfile::tempdir_in(&settings.folder)
            .with_context(|| format!("cannot make a folder in {}", settings.folder.display()))?;
        let bench = Bench {
            stub: Stub::start().await?,
            settings,
            folder,
        };
        let mut targets = Vec::new();
        if wanted(at_once::NAME) {
            targets.extend(at_once::measure(&bench).await?);
        }
        if wanted(accept::NAME) {
            targets.extend(accept::measure(&bench).await?);
        }
        if wanted(stored::NAME) {
            targets.extend(stored::measure(&bench).await?);
        }
        target::show(&targets)
    })
}

//! The same load over stores that hold many persons already; those who write are among them.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use crate::load::{Measured, Round, Wait};
use crate::people::People;
use crate::process::Process;
use crate::target::Target;
use crate::usage::{Memory, memory};
use crate::weigh::{Weight, weigh};
use crate::{Bench, fill, product, table};

/// What this part is called on the command line.
pub(crate) const NAME: &str = "stored";

/// Persons at once.
const AT_ONCE: usize = 64;

/// The service over one store.
struct Service {
    /// How many persons the store held at the start.
    stored: u64,
    data: PathBuf,
    process: Process,
    people: Arc<People>,
    rounds: Vec<Measured>,
}

/// Fills, measures, shows, and says what was promised.
pub(crate) async fn measure(bench: &Bench) -> anyhow::Result<Vec<Target>> {
    let mut services = Vec::new();
    for &stored in &bench.settings.stored {
        services.push(start(bench, stored).await?);
    }
    for _ in 0..bench.settings.rounds {
        for service in &mut services {
            let round = Round {
                server: &service.process,
                stub: &bench.stub,
                people: &service.people,
                persons: AT_ONCE,
                wait: Wait::Reply,
            };
            service.rounds.push(round.measure(&bench.settings).await?);
        }
    }
    show(services)
}

/// Fills a store and starts the service over it.
async fn start(bench: &Bench, stored: u64) -> anyhow::Result<Service> {
    let folder = bench.folder.path().join(format!("stored-{stored}"));
    let data = folder.join("data");
    std::fs::create_dir_all(&folder)?;
    let began = Instant::now();
    fill::fill(&data, stored)?;
    table::say(&format!(
        "filled a store with {stored} persons in {:.0} s",
        began.elapsed().as_secs_f64()
    ))?;
    Ok(Service {
        stored,
        process: product::start(&folder, &data, &bench.stub).await?,
        data,
        people: Arc::new(People::known(stored)),
        rounds: Vec::new(),
    })
}

/// What is known of one service in the end.
struct Outcome {
    stored: u64,
    measured: Measured,
    memory: Memory,
    ready_s: f64,
    weight: Weight,
}

fn show(services: Vec<Service>) -> anyhow::Result<Vec<Target>> {
    let mut outcomes = Vec::new();
    for service in services {
        let memory = memory(service.process.number())?;
        let ready_s = service.process.ready_after.as_secs_f64();
        service.process.stop()?;
        outcomes.push(Outcome {
            stored: service.stored,
            measured: table::medians(&service.rounds),
            memory,
            ready_s,
            weight: weigh(&service.data)?,
        });
    }
    let fewest = outcomes.first().map(|outcome| outcome.measured.clone());
    table::head("64 at once, with so many in the store", "stored")?;
    for outcome in &outcomes {
        table::row(
            &outcome.stored.to_string(),
            &outcome.measured,
            fewest.as_ref(),
        )?;
    }
    table::say(
        "\n| stored | cost of a turn | peak MB | ready after s | live MB | disk MB | bound MB |\n\
         |---|---:|---:|---:|---:|---:|---:|",
    )?;
    let mut targets = Vec::new();
    for outcome in &outcomes {
        targets = outcome.show(fewest.as_ref())?;
    }
    Ok(targets)
}

impl Outcome {
    /// Shows one line; gives the targets that are promised of the largest store.
    fn show(&self, fewest: Option<&Measured>) -> anyhow::Result<Vec<Target>> {
        let cost = fewest.map_or(1.0, |fewest| fewest.a_second / self.measured.a_second);
        let bound_mb = 6.0 * self.weight.live_mb + 100.0;
        table::say(&format!(
            "| {} | {cost:.2} | {:.0} | {:.2} | {:.0} | {:.0} | {bound_mb:.0} |",
            self.stored,
            self.memory.peak_mb,
            self.ready_s,
            self.weight.live_mb,
            self.weight.disk_mb,
        ))?;
        let what = |what: &str| format!("{} in the store: {what}", self.stored);
        Ok(vec![
            Target::at_most(1.3, what("a turn, of what it costs with the fewest"), cost),
            Target::at_most(500.0, what("memory, in MB"), self.memory.peak_mb),
            Target::at_most(bound_mb, what("disk, in MB"), self.weight.disk_mb),
            Target::at_most(5.0, what("ready after, in s"), self.ready_s),
        ])
    }
}

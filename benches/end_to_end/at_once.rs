//! Persons at once, floor and service in turns; and one person alone beside a flush of the disk.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use crate::load::{Measured, Round, Wait};
use crate::people::People;
use crate::target::Target;
use crate::usage::{median, percentile_ms};
use crate::{Bench, floor, product, table};

/// What this part is called on the command line.
pub(crate) const NAME: &str = "at-once";

/// At so many at once the service is compared with the floor.
const COMPARED_AT: usize = 64;
/// Flushes of the disk for each median.
const FLUSHES: usize = 200;

/// Measures, shows, and says what was promised.
pub(crate) async fn measure(bench: &Bench) -> anyhow::Result<Vec<Target>> {
    let folder = bench.folder.path();
    let (settings, stub) = (&bench.settings, &bench.stub);
    let floor = floor::start(stub).await?;
    let service = product::start(folder, &folder.join(NAME), stub).await?;
    let people = Arc::new(People::all_new());
    let mut targets = Vec::new();
    table::head("Persons at once, each waiting for their reply", "persons")?;
    for &persons in &settings.persons {
        let mut rounds: [Vec<Measured>; 2] = Default::default();
        let mut flushes_ms = Vec::new();
        for _ in 0..settings.rounds {
            for (server, rounds) in [&floor, &service].into_iter().zip(&mut rounds) {
                let round = Round {
                    server,
                    stub,
                    people: &people,
                    persons,
                    wait: Wait::Reply,
                };
                rounds.push(round.measure(settings).await?);
            }
            flushes_ms.push(flush_ms(folder)?);
        }
        let [floor, service] = rounds.map(|rounds| table::medians(&rounds));
        table::row(&format!("{persons} floor"), &floor, None)?;
        table::row(&format!("{persons} camtay"), &service, Some(&floor))?;
        if persons == 1 {
            let flush_ms = median(flushes_ms);
            let more_ms = service.p50_ms - flush_ms;
            targets.push(Target::at_most(
                5.0,
                format!("one person alone: p50 over one flush of {flush_ms:.2} ms, in ms"),
                more_ms,
            ));
        }
        if persons == COMPARED_AT {
            let speed = service.a_second / floor.a_second;
            targets.push(Target::at_least(
                0.6,
                "64 at once: turns a second, of the floor's",
                speed,
            ));
            let slowest = service.p99_ms / floor.p99_ms;
            targets.push(Target::at_most(
                3.0,
                "64 at once: p99, of the floor's",
                slowest,
            ));
        }
    }
    service.stop()?;
    Ok(targets)
}

/// The median of what it takes to append 4 KiB to a file and to make them durable.
fn flush_ms(folder: &Path) -> anyhow::Result<f64> {
    let mut file = File::create(folder.join("flush"))?;
    let mut times = Vec::with_capacity(FLUSHES);
    for _ in 0..FLUSHES {
        file.write_all(&[7; 4096])?;
        let began = Instant::now();
        file.sync_data()?;
        times.push(began.elapsed());
    }
    Ok(percentile_ms(&mut times, 0.5))
}

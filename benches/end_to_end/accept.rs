//! Webhooks that are only to be taken: 200, durable in the service, and nobody waits for a reply.
//!
//! Each is from somebody else. Replies are made meanwhile, by both, as fast as there is time for them;
//! what is left of them when the writing stops is waited for before the next round.

use std::sync::Arc;

use crate::load::{Measured, Round, Wait};
use crate::people::People;
use crate::target::Target;
use crate::{Bench, floor, product, table};

/// What this part is called on the command line.
pub(crate) const NAME: &str = "accept";

/// Webhooks at once.
const AT_ONCE: usize = 64;

/// Measures, shows, and says what was promised.
pub(crate) async fn measure(bench: &Bench) -> anyhow::Result<Vec<Target>> {
    let folder = bench.folder.path();
    let (settings, stub) = (&bench.settings, &bench.stub);
    let floor = floor::start(stub).await?;
    let service = product::start(folder, &folder.join(NAME), stub).await?;
    let people = Arc::new(People::all_new());
    let mut rounds: [Vec<Measured>; 2] = Default::default();
    for _ in 0..settings.rounds {
        for (server, rounds) in [&floor, &service].into_iter().zip(&mut rounds) {
            let round = Round {
                server,
                stub,
                people: &people,
                persons: AT_ONCE,
                wait: Wait::Taken,
            };
            rounds.push(round.measure(settings).await?);
        }
    }
    let [floor, service_rounds] = rounds.map(|rounds| table::medians(&rounds));
    table::head("Webhooks answered 200, no reply awaited", "64 at once")?;
    table::row("floor", &floor, None)?;
    table::row("camtay", &service_rounds, Some(&floor))?;
    table::say(&format!(
        "\nreplies were all out after another {:.1} s (floor) and {:.1} s (camtay)",
        floor.drained_s, service_rounds.drained_s
    ))?;
    service.stop()?;
    let ratio = service_rounds.a_second / floor.a_second;
    let what = "accepting alone: webhooks a second, of the floor's";
    Ok(vec![Target::at_least(0.6, what, ratio)])
}

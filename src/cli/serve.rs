//! `camtay serve`: the whole service in one process.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use clap::Args;
use futures_util::future::maybe_done;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use crate::cli::{Sources, Voices, complain, print, say_problem};
use crate::config::{Config, LogFormat};
use crate::delivery::{self, Delivery};
use crate::dispatch::{Dispatcher, Published};
use crate::gallery::Gallery;
use crate::helpers::Helpers;
use crate::house::TRY_IT_INVITE;
use crate::id::Timestamp;
use crate::library::{Places, Set};
use crate::publish::{self, Publisher};
use crate::server::{self, App, Control, Exchange, Limits, Overseer, Served};
use crate::store::{BackupError, Restored, Store};
use crate::upkeep;

/// What is logged unless `RUST_LOG` says otherwise.
const USUAL_LOG: &str = "warn,camtay=info";
/// How long turns and deliveries in hand may take once the service is told to stop; the rest of ten
/// seconds is for what closes the store.
const LEAVE_WITHIN: Duration = Duration::from_secs(8);

/// How the service is started.
#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(flatten)]
    sources: Sources,
    #[command(flatten)]
    voices: Voices,
    /// Where to listen, such as 127.0.0.1:8080
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// The folder of the embedded store
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// Serves until the process is told to stop.
pub(super) fn run(options: Options) -> anyhow::Result<()> {
    let nothing_configured = options.sources.config().is_none();
    let configured = options.sources.settings()?;
    for warning in configured.warnings {
        say_problem(miette::Report::new(warning));
    }
    let mut config = configured.config;
    config.listen = options.listen.unwrap_or(config.listen);
    config.data = options.data.unwrap_or(config.data);
    if nothing_configured && !config.listen.ip().is_loopback() {
        anyhow::bail!(
            "{} can be reached from other machines, and without a configuration everybody may be the \
             mentor: write a camtay.yaml (see camtay.example.yaml), or listen on 127.0.0.1",
            config.listen
        );
    }
    start_log(config.log);
    say_where_it_panics();
    let places = Places {
        flows: options.sources.flows(),
        locales: options.sources.locales(),
        voices: options.voices.voices.or_else(|| config.voices.take()),
    };
    let set = load(&places, &mut config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    // On the runtime's own threads: this one would have to be woken for whatever comes.
    runtime.block_on(async {
        let service = tokio::spawn(serve(config, places, set, nothing_configured));
        service.await.context("the service broke off")?
    })
}

/// The lessons and the words, in the house of this configuration.
fn load(places: &Places, config: &mut Config) -> anyhow::Result<Set> {
    let house = std::mem::take(&mut config.house);
    let mut loaded = places.load(house).map_err(|problems| {
        let count = problems.len();
        for problem in problems {
            say_problem(miette::Report::new(problem));
        }
        anyhow::anyhow!("the lessons or their words have {count} problem(s), see above")
    })?;
    for warning in loaded.warnings.drain(..) {
        say_problem(miette::Report::new(warning));
    }
    Ok(loaded.set)
}

async fn serve(
    config: Config,
    places: Places,
    set: Set,
    nothing_configured: bool,
) -> anyhow::Result<()> {
    let mut store = open(&config)?;
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("cannot listen on {}", config.listen))?;
    let mut address = Some(listener.local_addr()?);

    let stop = CancellationToken::new();
    tokio::spawn(cancel_on_signal(stop.clone()));
    let (control, mut exchanges) = Control::new(&config.data, Timestamp::now);
    let service = Service {
        config: Arc::new(config),
        places,
        try_it_invite: nothing_configured.then(|| TRY_IT_INVITE.to_owned()),
        leaving: stop.clone(),
    };
    // Nobody is turned away while a store is exchanged, and nobody is let in once the service ends.
    let mut door = listener.into_std()?;
    let mut exchanged: Option<Exchanged> = None;
    loop {
        let round = stop.child_token();
        let listener = TcpListener::from_std(door.try_clone()?)?;
        let begun = Publisher::begin(store.clone(), service.places.clone(), set.clone());
        let (publisher, published) = begun.await.context("cannot keep the lessons")?;
        let (served, work) = service.work(&store, listener, (publisher, published), &round)?;
        control.serve(served, round.clone());
        // Whoever hears of the exchange, or reads the greeting, may ask everything.
        if let Some(exchanged) = exchanged.take() {
            exchanged.say();
        }
        if let Some(address) = address.take() {
            greet(&address, &service.config);
        }
        let work = maybe_done(work); // it may end before anybody waits for its end
        tokio::pin!(work);
        let exchange = until_over(&mut work, &mut exchanges, &round).await;
        round.cancel();
        let left_open = exchange.is_some().then_some(door);
        finish(work).await;
        control.let_go();
        store.close().await.context("cannot close the store")?;
        let (Some(exchange), Some(left_open)) = (exchange, left_open) else {
            return Ok(());
        };
        door = left_open;
        let placed = exchange.staged.put_in_place();
        store = open(&service.config)?;
        exchanged = Some(Exchanged {
            placed,
            answer: exchange.answer,
        });
    }
}

/// How an exchange of stores went, until who asked for it is told.
struct Exchanged {
    placed: Result<Restored, BackupError>,
    answer: oneshot::Sender<Result<Restored, BackupError>>,
}

impl Exchanged {
    fn say(self) {
        match &self.placed {
            Ok(restored) => tracing::info!(rows = restored.rows, "going on with a restored store"),
            Err(_) => tracing::warn!("going on with the old store"),
        }
        drop(self.answer.send(self.placed)); // who asked may have gone
    }
}

fn open(config: &Config) -> anyhow::Result<Store> {
    Store::open(&config.data)
        .with_context(|| format!("cannot open the store in {}", config.data.display()))
}

/// What stays the same while stores are exchanged.
struct Service {
    config: Arc<Config>,
    places: Places,
    try_it_invite: Option<String>,
    /// Cancelled once the process is to end.
    leaving: CancellationToken,
}

impl Service {
    /// Everything that is done with one store, until `round` is over, and who oversees it.
    fn work(
        &self,
        store: &Store,
        listener: TcpListener,
        (publisher, published): (Publisher, Published),
        round: &CancellationToken,
    ) -> anyhow::Result<(Served, impl Future<Output = ()> + use<>)> {
        let channels = self
            .config
            .channels
            .iter()
            .map(|channel| (channel.id.clone(), Arc::clone(&channel.codec)))
            .collect::<BTreeMap<_, _>>();
        let settings =
            delivery::Settings::new(self.config.retry.clone(), self.config.public_url.clone());
        let gallery = Gallery::new(published.clone());
        let delivery = Delivery::new(
            store.clone(),
            gallery.clone(),
            &self.config.channels,
            settings,
        )
        .context("cannot make a client for HTTPS")?;
        let dispatcher = Dispatcher::new(
            store.clone(),
            published.clone(),
            Helpers::new(self.config.helpers.clone())
                .context("cannot make a client for the helpers")?,
            delivery.first_attempts(),
            round.clone(),
        );
        let overseer = Arc::new(Overseer::new(
            store.clone(),
            delivery.clone(),
            &self.config.channels,
            self.config.silence_alarm,
            Timestamp::now(),
        ));
        let app = App {
            overseer: Arc::clone(&overseer),
            admin_token: self.config.admin_token.clone(),
            store: store.clone(),
            dispatcher: dispatcher.clone(),
            delivery: delivery.clone(),
            gallery,
            published,
            channels,
            clock: Timestamp::now,
            limits: Limits::default(),
            try_it_invite: self.try_it_invite.clone(),
            leaving: self.leaving.clone(),
        };
        let server = server::serve(listener, app, round.clone());
        let (config, stop) = (Arc::clone(&self.config), round.clone());
        let upkeep = upkeep::run(store.clone(), self.config.retention, round.clone());
        let publisher = Arc::new(publisher);
        let watching = publish::run(Arc::clone(&publisher), Timestamp::now, round.clone());
        let work = async move {
            tokio::join!(
                server,
                dispatcher.run(),
                delivery.run(&config.channels, stop),
                upkeep,
                watching
            );
        };
        let served = Served {
            overseer,
            publisher,
        };
        Ok((served, work))
    }
}

/// Works until the process is told to stop or a store is to be exchanged.
async fn until_over(
    work: impl Future<Output = ()>,
    exchanges: &mut mpsc::Receiver<Exchange>,
    round: &CancellationToken,
) -> Option<Exchange> {
    tokio::select! {
        biased;
        () = round.cancelled() => None,
        () = work => None,
        exchange = exchanges.recv() => exchange,
    }
}

/// Lets what is in hand end.
async fn finish(work: impl Future<Output = ()>) {
    if tokio::time::timeout(LEAVE_WITHIN, work).await.is_err() {
        tracing::warn!("work in hand was left to the next start");
    }
}

/// Says where to look.
fn greet(address: &SocketAddr, config: &Config) {
    print("Cầm Tay đang chạy · Cầm Tay is running");
    print(&format!("  Dùng thử · try it     http://{address}/"));
    print(&format!(
        "  Dữ liệu · data        {}",
        config.data.display()
    ));
    for channel in &config.channels {
        print(&format!(
            "  Kênh · channel        {}  /webhooks/{}",
            channel.id, channel.id
        ));
    }
    print("  Dừng · stop           Ctrl-C");
}

fn start_log(format: LogFormat) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUAL_LOG));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
}

/// Says where a thread panicked, and not what it said: that may be a person's words.
fn say_where_it_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location();
        let file = place.map_or("", |place| place.file());
        let line = place.map_or(0, |place| place.line());
        tracing::error!(file, line, "a thread panicked");
    }));
}

/// Cancels when the process is asked to end, by a terminal or by whoever supervises it.
async fn cancel_on_signal(stop: CancellationToken) {
    let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
    let mut terminate = match terminate {
        Ok(terminate) => terminate,
        Err(error) => {
            complain(&format!("camtay: cannot hear SIGTERM: {error}"));
            return;
        }
    };
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => {
            if let Err(error) = interrupted {
                complain(&format!("camtay: cannot hear Ctrl-C: {error}"));
            }
        }
        _ = terminate.recv() => {}
    }
    stop.cancel();
}

//! `camtay serve`: the whole service in one process.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use clap::Args;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use crate::cli::{Sources, complain, print, say_problem};
use crate::config::{Config, LogFormat};
use crate::content::Content;
use crate::delivery;
use crate::dispatch;
use crate::helpers::Helpers;
use crate::house::TRY_IT_INVITE;
use crate::id::Timestamp;
use crate::library;
use crate::server::{self, App, Limits};
use crate::store::Store;

/// What is logged unless `RUST_LOG` says otherwise.
const USUAL_LOG: &str = "warn,camtay=info";
/// How long turns and deliveries in hand may take once the service is told to stop.
const LEAVE_WITHIN: Duration = Duration::from_secs(10);

/// How the service is started.
#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(flatten)]
    sources: Sources,
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
    let content = content(&options.sources, &mut config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(serve(config, content, nothing_configured))
}

/// The lessons and the words, in the house of this configuration.
fn content(sources: &Sources, config: &mut Config) -> anyhow::Result<Content> {
    let house = std::mem::take(&mut config.house);
    let loaded =
        library::load(&sources.flows(), &sources.locales(), house).map_err(|problems| {
            let count = problems.len();
            for problem in problems {
                say_problem(miette::Report::new(problem));
            }
            anyhow::anyhow!("the lessons or their words have {count} problem(s), see above")
        })?;
    for warning in loaded.warnings {
        say_problem(miette::Report::new(warning));
    }
    Ok(loaded.content)
}

async fn serve(config: Config, content: Content, nothing_configured: bool) -> anyhow::Result<()> {
    let store = Store::open(&config.data)
        .with_context(|| format!("cannot open the store in {}", config.data.display()))?;
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("cannot listen on {}", config.listen))?;
    greet(&listener.local_addr()?, &config);

    let stop = CancellationToken::new();
    tokio::spawn(cancel_on_signal(stop.clone()));
    let channels = config
        .channels
        .iter()
        .map(|channel| (channel.id.clone(), Arc::clone(&channel.codec)))
        .collect::<BTreeMap<_, _>>();
    let app = App {
        store: store.clone(),
        channels,
        clock: Timestamp::now,
        limits: Limits::default(),
        try_it_invite: nothing_configured.then(|| TRY_IT_INVITE.to_owned()),
    };
    let server = server::serve(listener, app, stop.clone());
    let helpers = Helpers::new(config.helpers).context("cannot make a client for the helpers")?;
    let dispatch = dispatch::run(store.clone(), Arc::new(content), helpers, stop.clone());
    let delivery = delivery::run(
        store.clone(),
        config.channels,
        config.retry,
        config.public_url,
        stop.clone(),
    );
    let work = async { tokio::join!(server, dispatch, delivery) };
    tokio::pin!(work);
    let ended = tokio::select! {
        _ = &mut work => true,
        () = too_late(&stop) => false,
    };
    if !ended {
        tracing::warn!("work in hand was left to the next start");
    }
    store.close().await.context("cannot close the store")
}

/// Comes true when the service was told to stop and has had its time.
async fn too_late(stop: &CancellationToken) {
    stop.cancelled().await;
    tokio::time::sleep(LEAVE_WITHIN).await;
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

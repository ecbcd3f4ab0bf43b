//! `camtay handout`: a lesson in large print, to be put on a wall.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Args;

use crate::channels::Kind;
use crate::cli::{Sources, complain, language, lesson, play, print, settled, world};
use crate::config::{self, Config};
use crate::handout::Handout;
use crate::id::{FlowId, Lang};
use crate::locale::LAST;

/// What whoever wants a QR code has to do.
const NO_DOOR: &str = "no QR code is on it: the configuration names no address that opens a chat. \
                           Give `public_url` (https) with a channel of the kind `web`, `oa_id` of a \
                           `zalo_oa`, or `pages` of a `messenger`, and make the sheet again";

/// Which lesson is printed, and how.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// The lesson
    #[arg(value_name = "FLOW")]
    flow: String,
    #[command(flatten)]
    sources: Sources,
    /// The language of the words on it
    #[arg(long, value_name = "LANG", default_value = LAST)]
    lang: String,
    /// Write it into this file instead of the terminal
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Prints or writes the sheet.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let config = settings(&options.sources)?;
    let content = options
        .sources
        .lessons
        .or_here()
        .content(config.house.clone())?;
    let flow = lesson(&content, &options.flow)?;
    let lang = language(&content, &options.lang)?;
    let doors = doors(&config, &flow, &lang);
    if doors.is_empty() {
        complain(&format!("camtay: {NO_DOOR}"));
    }
    let html = Handout::of(&content, &flow, &lang, &doors)?.html()?;
    match &options.out {
        Some(out) => play::write(out, &html),
        None => {
            print(html.trim_end());
            Ok(())
        }
    }
}

/// The configuration; whoever prints needs none of its secrets.
fn settings(sources: &Sources) -> anyhow::Result<Config> {
    let path = sources.config();
    let configured = config::load_without_secrets(path.as_deref(), &world());
    Ok(settled(configured)?.config)
}

/// The addresses that open a chat, in the lesson where that can be: Zalo first, which most elders have,
/// then Messenger, then the page.
fn doors(config: &Config, flow: &FlowId, lang: &Lang) -> Vec<(Kind, String)> {
    let public_url = config.public_url.as_deref().filter(|url| is_public(url));
    let of_kind = |kind| {
        let mut channels = config.channels.iter();
        let of_kind = channels.find(|channel| channel.codec.kind() == kind)?;
        let address = of_kind.codec.entrance(flow, lang, public_url)?;
        Some((kind, address))
    };
    let kinds = [Kind::ZaloOa, Kind::Messenger, Kind::Web];
    kinds.into_iter().filter_map(of_kind).collect()
}

/// Whether other machines reach an address of the configuration.
fn is_public(url: &str) -> bool {
    let host = url
        .parse::<http::Uri>()
        .ok()
        .and_then(|url| url.host().map(str::to_owned));
    host.is_some_and(|host| {
        let bare = host.trim_matches(['[', ']']);
        let ip = bare.parse::<IpAddr>();
        bare != "localhost" && !ip.is_ok_and(|ip| ip.is_loopback() || ip.is_unspecified())
    })
}

//! The client of the control socket: how a command asks the running service, where there is one.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use bytes::Bytes;
use clap::Args;
use http::{Request, header};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::net::UnixStream;

use crate::cli::{USUAL_CONFIG, say_problem, world};
use crate::config;
use crate::server::Failure;
use crate::store::{CONTROL_SOCKET, Store, StoreError};

/// Which store a command is about.
#[derive(Debug, Args)]
pub(super) struct Place {
    /// The folder of the store; that of the configuration otherwise
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The configuration file; `camtay.yaml` in the working folder is used if it is there
    #[arg(long, value_name = "FILE", env = "CAMTAY_CONFIG")]
    config: Option<PathBuf>,
}

impl Place {
    /// The folder of the store. No secret is asked for: a command needs none.
    pub(super) fn data(&self) -> anyhow::Result<PathBuf> {
        if let Some(data) = &self.data {
            return Ok(data.clone());
        }
        let usual = || Some(PathBuf::from(USUAL_CONFIG)).filter(|path| path.exists());
        let path = self.config.clone().or_else(usual);
        config::data_folder(path.as_deref(), &world()).map_err(|problem| {
            say_problem(miette::Report::new(*problem));
            anyhow::anyhow!(
                "the folder of the store is not known, see above; or name it with `--data`"
            )
        })
    }
}

/// Asks the service that runs over `data`; `None` where none does.
pub(super) async fn ask<T: DeserializeOwned>(
    data: &Path,
    path: &str,
    order: &impl Serialize,
) -> anyhow::Result<Option<T>> {
    let socket = data.join(CONTROL_SOCKET);
    let stream = match UnixStream::connect(&socket).await {
        Ok(stream) => stream,
        Err(error) => match error.kind() {
            // What is left of a service that was killed refuses.
            ErrorKind::NotFound | ErrorKind::ConnectionRefused | ErrorKind::InvalidInput => {
                return Ok(None);
            }
            _ => {
                let of = socket.display();
                return Err(error).with_context(|| format!("cannot reach the service at {of}"));
            }
        },
    };
    let broken = "the service broke off without an answer; its log says why";
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .context(broken)?;
    let driven = tokio::spawn(connection);
    let request = Request::post(path)
        .header(header::HOST, "control")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Full::new(Bytes::from(serde_json::to_vec(order)?)))?;
    let answer = sender.send_request(request).await.context(broken)?;
    let status = answer.status();
    let body = answer
        .into_body()
        .collect()
        .await
        .context(broken)?
        .to_bytes();
    driven.abort(); // the answer is all that was wanted
    if status.is_success() {
        return Ok(Some(serde_json::from_slice(&body).context(broken)?));
    }
    match serde_json::from_slice::<Failure>(&body) {
        Ok(failure) => bail!(failure.error),
        Err(_) => bail!("the service answered {status}: is it another version of camtay?"),
    }
}

/// Opens the store in `data`, which no service has open, and lets `work` have it.
pub(super) async fn over_closed<T>(
    data: &Path,
    work: impl AsyncFnOnce(&Store) -> Result<T, StoreError>,
) -> anyhow::Result<T> {
    if !data.join("db").exists() {
        bail!(
            "there is no store in {}: name its folder with `--data`",
            data.display()
        );
    }
    let store = Store::open(data)?;
    let done = work(&store).await;
    store.close().await?;
    Ok(done?)
}

/// What the running service answers; where none runs, what is found or done in the store itself.
pub(super) fn answered<T: DeserializeOwned>(
    data: &Path,
    path: &str,
    order: &impl Serialize,
    closed: impl AsyncFnOnce(&Store) -> Result<T, StoreError>,
) -> anyhow::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match ask(data, path, order).await? {
            Some(answer) => Ok(answer),
            None => over_closed(data, closed).await,
        }
    })
}

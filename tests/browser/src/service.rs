//! The service under test, as the binary that will be shipped.

use std::env;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::{free_address, listening};

/// A service with nothing configured and an empty store.
#[derive(Debug)]
pub struct Service {
    address: SocketAddr,
    process: Child,
    data: TempDir,
}

impl Service {
    /// Starts the binary and waits until it takes connections.
    pub async fn start() -> Self {
        let data = tempfile::tempdir().expect("a temporary folder");
        let address = free_address().await;
        let process = run(address, data.path()).await;
        Self {
            address,
            process,
            data,
        }
    }

    /// Kills it in the middle of whatever it does.
    pub async fn kill(&mut self) {
        self.process.kill().await.expect("it can be killed");
    }

    /// Starts it again, at the same address and with what its store holds.
    pub async fn start_again(&mut self) {
        self.process = run(self.address, self.data.path()).await;
    }

    /// The address of a page.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

/// Starts the binary and waits until it takes connections.
async fn run(address: SocketAddr, data: &Path) -> Child {
    let mut process = Command::new(binary())
        .arg("serve")
        .arg("--listen")
        .arg(address.to_string())
        .arg("--data")
        .arg(data)
        .current_dir(data)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .expect("the service starts");
    tokio::select! {
        () = listening(address) => {}
        ended = process.wait() => panic!("the service ended at once: {ended:?}"),
    }
    process
}

/// The service's binary: `CAMTAY_BIN`, else the newest build there is.
fn binary() -> PathBuf {
    if let Some(named) = env::var_os("CAMTAY_BIN") {
        return PathBuf::from(named);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    ["release", "debug"]
        .into_iter()
        .map(|profile| target.join(profile).join("camtay"))
        .find(|path| path.exists())
        .expect("build the service first: cargo build")
}

//! The release `camtay`: one Messenger channel whose platform is the stub, everything else as usual.

use std::path::Path;
use std::process::Command;

use crate::process::{Process, log};
use crate::stub::Stub;
use crate::webhook::{PAGE, SECRET, TOKEN};

/// Starts the service over the store in `data`; its configuration and its log are put into `folder`.
pub(crate) async fn start(folder: &Path, data: &Path, stub: &Stub) -> anyhow::Result<Process> {
    let config = folder.join("camtay.yaml");
    std::fs::write(&config, configuration(&stub.base))?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_camtay"));
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--config"])
        .arg(&config)
        .arg("--data")
        .arg(data)
        .current_dir(folder)
        .env("INVITE_AN", "AN-2468")
        .env("FB_SECRET", SECRET)
        .env("FB_VERIFY", "verify-me")
        .env("FB_TOKEN", TOKEN)
        .stderr(log(folder, "camtay.log")?);
    Process::start(command).await
}

/// Nobody is nudged while the measurement lasts.
fn configuration(api_base: &str) -> String {
    format!(
        "commune: {{ name: xã Bình Minh }}
mentors:
  - {{ id: an, name: anh An, invite: {{ env: INVITE_AN }} }}
times: {{ nudge_after: 20h }}
channels:
  - id: fb
    kind: messenger
    app_secret: {{ env: FB_SECRET }}
    verify_token: {{ env: FB_VERIFY }}
    pages: [{{ id: '{PAGE}', token: {{ env: FB_TOKEN }} }}]
    api_base: {api_base}
    rate: 100000
"
    )
}

//! A server as a process of its own, on a free port; ended when it is dropped.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;
use tokio::net::TcpStream;

use crate::wire::Wire;

/// How often it is asked whether it is ready.
const ASK_EVERY: Duration = Duration::from_millis(10);
/// How long it may take until it is.
const READY_WITHIN: Duration = Duration::from_secs(120);

/// A running server.
pub(crate) struct Process {
    child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// How long it took from its start until `/readyz` was answered 200.
    pub(crate) ready_after: Duration,
}

impl Process {
    /// Starts a server that says on its standard output where it listens, as `http://…`.
    pub(crate) async fn start(mut command: Command) -> anyhow::Result<Self> {
        let began = Instant::now();
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let stdout = child.stdout.take().context("it has an output")?;
        let mut lines = BufReader::new(stdout).lines();
        let address = loop {
            let line = lines.next().context("it ended before it listened")??;
            if let Some((_, address)) = line.split_once("http://") {
                break address.trim_end_matches('/').parse()?;
            }
        };
        // Whoever closes the pipe makes the next line an error.
        std::thread::spawn(move || lines.for_each(drop));
        let mut process = Self {
            child,
            address,
            ready_after: Duration::ZERO,
        };
        while !process.is_ready().await? {
            anyhow::ensure!(began.elapsed() < READY_WITHIN, "it does not get ready");
            tokio::time::sleep(ASK_EVERY).await;
        }
        process.ready_after = began.elapsed();
        Ok(process)
    }

    /// Its number, by which the kernel shows what it uses.
    pub(crate) fn number(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to end as a supervisor would, and waits until it has.
    pub(crate) fn stop(mut self) -> anyhow::Result<()> {
        let number = self.number().to_string();
        Command::new("kill").args(["-TERM", &number]).status()?;
        let status = self.child.wait()?;
        anyhow::ensure!(status.success(), "a server ended badly: {status}");
        Ok(())
    }

    async fn is_ready(&self) -> anyhow::Result<bool> {
        let mut wire = Wire::new(TcpStream::connect(self.address).await?)?;
        wire.write(b"GET /readyz HTTP/1.1\r\nhost: bench\r\n\r\n")
            .await?;
        let answer = wire.read().await?;
        Ok(answer.is_some_and(|answer| answer.status() == 200))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Both fail where it has ended already, which is as good.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// This program once more, in another role.
pub(crate) fn in_role(role: &str) -> anyhow::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(role);
    Ok(command)
}

/// A log file for what a server has to say.
pub(crate) fn log(folder: &Path, name: &str) -> anyhow::Result<Stdio> {
    Ok(std::fs::File::create(folder.join(name))?.into())
}

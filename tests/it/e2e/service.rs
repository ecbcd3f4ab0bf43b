//! The service as a process, on a free port, with a folder of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// A running service; stopped when dropped.
pub struct Service {
    child: Child,
    /// Where it listens, such as `http://127.0.0.1:41234`.
    pub base: String,
    /// Kept as long as the service; handed on by [`Service::stop_and_keep`].
    folder: Option<TempDir>,
}

impl Service {
    /// Starts with this configuration (`channels:` and what else is wanted) and these secrets.
    pub fn start(channels: &str, secrets: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::configure(&folder, channels);
        Self::again(folder, secrets)
    }

    /// Starts once more over what [`Service::stop_and_keep`] kept of a configured one.
    pub fn again(folder: TempDir, secrets: &[(&str, &str)]) -> Self {
        Self::run(Self::configured(&folder), folder, secrets)
    }

    /// Like [`Service::start`], with a log of this format that holds all there is to say.
    pub fn start_logged(channels: &str, secrets: &[(&str, &str)], format: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::configure(&folder, channels);
        let mut command = Self::configured(&folder);
        command
            .env("RUST_LOG", "camtay=trace")
            .env("CAMTAY_LOG", format)
            .stderr(std::fs::File::create(folder.path().join("log")).unwrap());
        Self::run(command, folder, secrets)
    }

    /// What was logged so far.
    pub fn log(&self) -> String {
        let folder = self.folder.as_ref().unwrap().path();
        std::fs::read_to_string(folder.join("log")).unwrap()
    }

    fn configure(folder: &TempDir, channels: &str) {
        let config = folder.path().join("camtay.yaml");
        let people = "commune: { name: xã Bình Minh }\nmentors:\n  - { id: an, name: anh An, invite: { env: INVITE_AN } }\n";
        std::fs::write(&config, format!("{people}{channels}")).unwrap();
    }

    fn configured(folder: &TempDir) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_camtay"));
        let config = folder.path().join("camtay.yaml");
        command.arg("serve").arg("--config").arg(config);
        command
    }

    /// Starts with nothing configured.
    pub fn start_bare() -> Self {
        Self::start_in(tempfile::tempdir().unwrap())
    }

    /// Starts with nothing configured, its store in `data` of this folder.
    pub fn start_in(folder: TempDir) -> Self {
        Self::start_with(folder, &[])
    }

    /// Starts with no configuration file, its store in `data` and its log in `log` of this folder, and
    /// these variables.
    pub fn start_with(folder: TempDir, variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_camtay"));
        command.stderr(std::fs::File::create(folder.path().join("log")).unwrap());
        Self::run(command, folder, variables)
    }

    fn run(mut command: Command, folder: TempDir, secrets: &[(&str, &str)]) -> Self {
        let mut child = command
            .args(["--listen", "127.0.0.1:0", "--data"])
            .arg(folder.path().join("data"))
            .current_dir(folder.path())
            .env("INVITE_AN", "AN-2468")
            .envs(secrets.iter().copied())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let base = loop {
            let line = lines
                .next()
                .expect("the service says where it listens")
                .unwrap();
            if let Some(at) = line.find("http://") {
                break line.get(at..).unwrap().trim_end_matches('/').to_owned();
            }
        };
        // Whoever closes the pipe makes the next line an error.
        std::thread::spawn(move || lines.for_each(drop));
        Self {
            child,
            base,
            folder: Some(folder),
        }
    }

    /// The whole answer to a GET on a connection of its own; empty where it ended without one.
    pub fn get(&self, path: &str) -> String {
        let host = self.base.trim_start_matches("http://");
        let mut socket = TcpStream::connect(host).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        let mut answer = String::new();
        let read = socket
            .write_all(request.as_bytes())
            .and_then(|()| socket.read_to_string(&mut answer));
        if read.is_err() {
            answer.clear();
        }
        answer
    }

    /// The folder of its store.
    pub fn data(&self) -> std::path::PathBuf {
        self.folder.as_ref().unwrap().path().join("data")
    }

    /// Asks it to end as a supervisor would, and waits until it has; whether it ended well.
    pub fn stop(mut self) -> bool {
        self.end()
    }

    /// Like [`Service::stop`]; what it kept is left as it is.
    pub fn stop_and_keep(mut self) -> TempDir {
        assert!(self.end(), "the service ended badly");
        self.folder.take().unwrap()
    }

    /// Kills it; what it kept is left as it is.
    pub fn kill_and_keep(mut self) -> TempDir {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.folder.take().unwrap()
    }

    /// Asks it to end, and does not wait.
    pub fn tell_to_stop(&self) {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().unwrap();
    }

    fn end(&mut self) -> bool {
        self.tell_to_stop();
        self.child.wait().unwrap().success()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if self.child.kill().is_ok() {
            self.child.wait().unwrap();
        }
    }
}

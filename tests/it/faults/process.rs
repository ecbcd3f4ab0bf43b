//! Proves the promises over the real process: real sockets, a load of signed webhooks, and SIGKILL at
//! random moments. Everybody waits for the answer before they go on.
//!
//! `CAMTAY_BIN` names another binary than that of this build: the checks before a merge give the
//! release.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use camtay::id::Timestamp;
use camtay::store::Store;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::Value;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use crate::faults::check::check;
use crate::faults::platform::{Platform, Side};
use crate::faults::run::record;
use crate::faults::script::{Script, Walk};
use crate::faults::service::{PAGE, SIGNATURE, TOKEN, signed};
use crate::webhooks::given::APP_SECRET;

/// Persons who write.
const PEOPLE: usize = 200;
/// How often the process is killed.
const KILLS: usize = 100;
/// How long it lives after it listens, in milliseconds.
const LIVES_MS: std::ops::Range<u64> = 0..1_500;
/// Lives that end before the process listens, out of a hundred.
const STILLBORN: u32 = 10;
/// How long a person thinks before they answer, in milliseconds.
const THINKS_MS: std::ops::Range<u64> = 0..300;
/// How soon a webhook is sent again, and how often it is looked for an answer.
const LOOK_EVERY: Duration = Duration::from_millis(10);
/// How long a platform waits until it sends a webhook again.
const WEBHOOK_WITHIN: Duration = Duration::from_secs(5);
/// How long a person waits for an answer, which a kill puts off until the call counts as unheard.
const PATIENCE: Duration = Duration::from_secs(150);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_kills_under_load_lose_nothing_and_repeat_no_effect() {
    let began = Instant::now();
    let seed = rand::random();
    let random = &mut StdRng::seed_from_u64(seed);
    let folder = tempfile::tempdir().unwrap();
    let platform = Platform::start().await;
    let (echoes, _unheard) = mpsc::unbounded_channel();
    let side = Side::new(Vec::new(), echoes);
    platform.enter(seed, Arc::clone(&side));

    let address = watch::Sender::new(String::new());
    let over = Arc::new(AtomicBool::new(false));
    // Another test may have installed it already.
    let provider = rustls::crypto::ring::default_provider();
    provider.install_default().ok();
    let http = reqwest::Client::builder().timeout(WEBHOOK_WITHIN);
    let http = http.build().unwrap();
    let mut writing = JoinSet::new();
    for number in 0..PEOPLE {
        let person = Person {
            number,
            walk: Walk::new(number),
            random: StdRng::seed_from_u64(random.random()),
            http: http.clone(),
            address: address.subscribe(),
            side: Arc::clone(&side),
            over: Arc::clone(&over),
        };
        writing.spawn(person.write());
    }
    for life in 0..KILLS {
        side.begin(life);
        let mut process = start(folder.path(), &platform.base(seed, life));
        if !random.random_ratio(STILLBORN, 100) {
            process = listens(process, &address).await;
        }
        tokio::time::sleep(Duration::from_millis(random.random_range(LIVES_MS))).await;
        process.kill();
    }
    side.begin(KILLS);
    let process = start(folder.path(), &platform.base(seed, KILLS));
    let mut process = listens(process, &address).await;
    over.store(true, Ordering::Relaxed);
    let mut people = writing.join_all().await;
    people.sort_by_key(|(number, _)| *number);
    nothing_waits(&http, &address.borrow().clone()).await;
    end(&mut process);

    let people: Vec<Script> = people.into_iter().map(|(_, script)| script).collect();
    let store = Store::open(&folder.path().join("data")).unwrap();
    let numbers = store.numbers();
    assert_eq!(
        (numbers.mail, numbers.outbox),
        (0, 0),
        "nothing waits any more"
    );
    let seen = check(&people, &record(&store, &people, &side, KILLS));
    let seen = seen.unwrap_or_else(|what| panic!("seed {seed}: {what}"));
    eprintln!("{PEOPLE} persons in {:.1?}: {seen:?}", began.elapsed());
    assert!(seen.messages > PEOPLE * 3, "there was a load");
    assert!(seen.repeats > 0, "kills fell on calls");
}

/// One person, who waits for each answer.
struct Person {
    number: usize,
    walk: Walk,
    random: StdRng,
    http: reqwest::Client,
    /// Where the process listens, or did.
    address: watch::Receiver<String>,
    side: Arc<Side>,
    /// Nobody begins anything any more.
    over: Arc<AtomicBool>,
}

impl Person {
    /// Writes until it is over, and waits for the last answer; gives what was done.
    async fn write(mut self) -> (usize, Script) {
        while !self.over.load(Ordering::Relaxed) {
            let Some(item) = self.walk.step(Timestamp::now(), &mut self.random) else {
                break;
            };
            let item = item.clone();
            self.send(&item).await;
            if self.random.random_ratio(1, 10) {
                self.send(&item).await; // a platform may, although it was answered
            }
            let texts = self.walk.script.due.iter().map(|due| due.texts.len());
            let due = texts.sum();
            let waiting = Instant::now();
            while self.side.arrived(self.number) < due {
                assert!(waiting.elapsed() < PATIENCE, "{}", self.complaint(due));
                tokio::time::sleep(LOOK_EVERY).await;
            }
            let thinks = Duration::from_millis(self.random.random_range(THINKS_MS));
            tokio::time::sleep(thinks).await;
        }
        (self.number, self.walk.script)
    }

    /// What they wait for in vain.
    fn complaint(&self, due: usize) -> String {
        let script = &self.walk.script;
        let said = self.side.said();
        let said: Vec<_> = said
            .iter()
            .filter(|said| said.person == self.number)
            .collect();
        let (items, ends) = (script.items.len(), script.due.last());
        format!(
            "p{} waits for ever: did {items} things, the last {:?}, waits for {due} messages up to \
             {ends:?}, got {said:#?}",
            self.number,
            script.items.last()
        )
    }

    /// Sends a webhook until it is acknowledged.
    async fn send(&self, item: &Value) {
        let (body, signature) = signed(std::slice::from_ref(item));
        loop {
            let url = format!("{}/webhooks/fb", *self.address.borrow());
            let request = self.http.post(url).header(SIGNATURE, &signature);
            match request.body(body.clone()).send().await {
                Ok(answer) if answer.status().as_u16() == 200 => return,
                Ok(_) | Err(_) => tokio::time::sleep(LOOK_EVERY).await,
            }
        }
    }
}

/// The process; killed when it is dropped, so that none outlives a test that fails.
struct Process(Child);

impl Process {
    /// SIGKILL.
    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.0.kill().is_ok() {
            self.0.wait().unwrap();
        }
    }
}

/// Starts the process on this folder; `base` is where it calls the platform.
fn start(folder: &Path, base: &str) -> Process {
    // Every kill that falls on a call uses one up.
    let waits = ["1s"; 30].join(", ");
    let config = format!(
        "commune: {{ name: xã Bình Minh }}\n\
         delivery: {{ retry: [{waits}] }}\n\
         channels:\n  - id: fb\n    kind: messenger\n    app_secret: {{ env: FB_SECRET }}\n    \
         verify_token: {{ env: FB_VERIFY }}\n    pages: [{{ id: '{PAGE}', token: {{ env: FB_TOKEN }} }}]\n    \
         api_base: {base}\n"
    );
    let path = folder.join("camtay.yaml");
    std::fs::write(&path, config).unwrap();
    let usual = || OsString::from(env!("CARGO_BIN_EXE_camtay"));
    let mut command = Command::new(std::env::var_os("CAMTAY_BIN").unwrap_or_else(usual));
    command
        .arg("serve")
        .arg("--config")
        .arg(path)
        .args(["--listen", "127.0.0.1:0", "--data"])
        .arg(folder.join("data"))
        .current_dir(folder)
        .env("FB_SECRET", APP_SECRET)
        .env("FB_VERIFY", "verify-me")
        .env("FB_TOKEN", TOKEN)
        .env("RUST_LOG", "error")
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    Process(command.spawn().unwrap())
}

/// Waits until the process listens, and says where.
async fn listens(mut process: Process, address: &watch::Sender<String>) -> Process {
    let stdout = process.0.stdout.take().unwrap();
    let found = tokio::task::spawn_blocking(move || {
        let mut lines = BufReader::new(stdout).lines();
        let line = lines.find(|line| line.as_ref().unwrap().contains("http://"));
        let line = line.expect("the process says where it listens").unwrap();
        // Whoever closes the pipe makes the next line an error.
        std::thread::spawn(move || lines.for_each(drop));
        line
    });
    let line = found.await.unwrap();
    let at = line.find("http://").unwrap();
    let found = line.get(at..).unwrap().trim_end_matches('/').to_owned();
    address.send_replace(found);
    process
}

/// Waits until no outbox holds anything: a call that a kill fell on is made again, although what it said
/// has arrived and nobody waits for it.
async fn nothing_waits(http: &reqwest::Client, address: &str) {
    let waiting = Instant::now();
    loop {
        let answer = http.get(format!("{address}/metrics")).send().await;
        let numbers = answer.unwrap().text().await.unwrap();
        let depth = |line: &str| line.strip_prefix("camtay_outbox_depth ") == Some("0");
        if numbers.lines().any(depth) {
            return;
        }
        assert!(
            waiting.elapsed() < PATIENCE,
            "the outbox stays as it is: {numbers}"
        );
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Asks the process to end as a supervisor would.
fn end(process: &mut Process) {
    let id = process.0.id().to_string();
    Command::new("kill").args(["-TERM", &id]).status().unwrap();
    assert!(
        process.0.wait().unwrap().success(),
        "the process ended badly"
    );
}

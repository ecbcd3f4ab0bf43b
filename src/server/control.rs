//! The control socket: how commands on the same machine ask something of the running service.
//!
//! HTTP over a Unix domain socket in the folder of the store, which only its owner may open. Whoever
//! asks here is the operator: answers say what went wrong in full. It outlives the store that is
//! served, since a restore exchanges that.
//!
//! Another command is another route in [`router`] and another function beside [`backup`].

use std::error::Error;
use std::fs::{self, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use tokio::net::UnixListener;
use tokio::sync::{Semaphore, SemaphorePermit, mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use crate::diagnose::in_one_line;
use crate::id::Timestamp;
use crate::publish::{PublishError, Publisher};
use crate::server::{Overseer, orders};
use crate::store::{Backup, BackupError, CONTROL_SOCKET, Restored, Staged, Store, StoreError};

/// The most bytes of a path that a socket's address can hold on Linux.
const MOST_PATH: usize = 107;

/// Asks the service to put a restored store in the place of its own, and to say how that went.
#[derive(Debug)]
pub struct Exchange {
    /// What takes the place.
    pub staged: Staged,
    /// Where the answer goes once the service goes on.
    pub answer: oneshot::Sender<Result<Restored, BackupError>>,
}

/// What is served with one store.
#[derive(Clone, Debug)]
pub struct Served {
    /// Who oversees it.
    pub overseer: Arc<Overseer>,
    /// Who publishes lessons for it.
    pub publisher: Arc<Publisher>,
}

/// What commands may ask for; made once, for as long as the process lives.
#[derive(Debug)]
pub struct Control {
    /// The folder of the store.
    data: PathBuf,
    /// What is served now; `None` while the store is exchanged and once the service ends.
    served: Mutex<Option<Served>>,
    /// The way to whoever serves.
    exchanges: mpsc::Sender<Exchange>,
    /// One place: backups and restores wait for no other.
    place: Semaphore,
    /// Says when something is asked.
    pub(crate) clock: fn() -> Timestamp,
}

impl Control {
    /// The control of a service whose store is in `data`, and the exchanges that are asked of it.
    #[must_use]
    pub fn new(data: &Path, clock: fn() -> Timestamp) -> (Arc<Self>, mpsc::Receiver<Exchange>) {
        let (exchanges, asked) = mpsc::channel(1);
        let control = Self {
            data: data.to_owned(),
            served: Mutex::default(),
            exchanges,
            place: Semaphore::new(1),
            clock,
        };
        (Arc::new(control), asked)
    }

    /// Answers commands about what is served; takes no new ones after `stop`, but answers those it has.
    /// A socket that cannot be made costs no more
    /// than the commands: it is said in the log.
    pub fn serve(self: &Arc<Self>, served: Served, stop: CancellationToken) {
        *self.lock() = Some(served);
        let control = Arc::clone(self);
        match listen(&self.data) {
            Ok(listener) => {
                let router = router(control);
                tokio::spawn(async move {
                    let served = axum::serve(listener, router);
                    let ended = async move { stop.cancelled().await };
                    if let Err(error) = served.with_graceful_shutdown(ended).await {
                        tracing::error!(%error, "the control socket failed");
                    }
                });
            }
            Err(error) => {
                let data = self.data.display();
                tracing::warn!(%data, %error, "no control socket: commands cannot reach this service");
            }
        }
    }

    /// Lets go of the store and of the socket; whoever serves calls it before the store is closed.
    pub fn let_go(&self) {
        *self.lock() = None;
        if let Err(error) = remove(&self.data.join(CONTROL_SOCKET)) {
            tracing::debug!(%error, "the control socket is left");
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Served>> {
        self.served.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn served(&self) -> Result<Served, BackupError> {
        let why = "it is stopping, or is just being given another store";
        self.lock().clone().ok_or(BackupError::NotNow { why })
    }

    /// Who oversees what is served now.
    pub(crate) fn overseer(&self) -> Result<Arc<Overseer>, BackupError> {
        Ok(self.served()?.overseer)
    }

    /// Who publishes lessons for what is served now.
    pub(crate) fn publisher(&self) -> Result<Arc<Publisher>, BackupError> {
        Ok(self.served()?.publisher)
    }

    /// The store that is served now.
    fn store(&self) -> Result<Store, BackupError> {
        Ok(self.overseer()?.store.clone())
    }

    /// The one place for what reads or replaces the whole store.
    fn place(&self) -> Result<SemaphorePermit<'_>, BackupError> {
        let why = "another backup or restore is under way";
        self.place
            .try_acquire()
            .map_err(|_full| BackupError::NotNow { why })
    }
}

/// Every path of the socket.
fn router(control: Arc<Control>) -> Router {
    Router::new()
        .route("/backup", post(backup))
        .route("/restore", post(restore))
        .route("/status", post(orders::status))
        .route("/publish", post(orders::publish))
        .route("/outbox", post(orders::list))
        .route("/outbox/show", post(orders::show))
        .route("/outbox/retry", post(orders::retry))
        .route("/outbox/drop", post(orders::drop_named))
        .route("/tally", post(orders::tally))
        .with_state(control)
}

/// Makes the socket anew; nobody but its owner can open it at any moment.
fn listen(data: &Path) -> io::Result<UnixListener> {
    let socket = data.join(CONTROL_SOCKET);
    let unready = data.join(format!("{CONTROL_SOCKET}.new"));
    if unready.as_os_str().len() > MOST_PATH {
        return Err(io::Error::other(
            "the path of the folder is too long for a socket",
        ));
    }
    remove(&unready)?;
    let listener = UnixListener::bind(&unready)?;
    fs::set_permissions(&unready, Permissions::from_mode(0o600))?;
    fs::rename(&unready, &socket)?;
    Ok(listener)
}

fn remove(socket: &Path) -> io::Result<()> {
    match fs::remove_file(socket) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// What `POST /backup` wants.
#[derive(Debug, Serialize, Deserialize)]
pub struct BackupOrder {
    /// The folder for the file; absolute.
    pub dir: PathBuf,
}

/// What `POST /restore` wants.
#[derive(Debug, Serialize, Deserialize)]
pub struct RestoreOrder {
    /// The backup; absolute.
    pub file: PathBuf,
}

/// What a command is answered that failed.
#[derive(Debug, Serialize, Deserialize)]
pub struct Failure {
    /// What went wrong and why; one more line for each of several problems.
    pub error: String,
}

async fn backup(
    State(control): State<Arc<Control>>,
    Json(order): Json<BackupOrder>,
) -> Result<Json<Backup>, Failure> {
    let _place = control.place()?;
    let store = control.store()?;
    let backup = store.backup(&order.dir, (control.clock)()).await?;
    tracing::info!(rows = backup.rows, "made a backup");
    Ok(Json(backup))
}

async fn restore(
    State(control): State<Arc<Control>>,
    Json(order): Json<RestoreOrder>,
) -> Result<Json<Restored>, Failure> {
    let _place = control.place()?;
    control.store()?;
    let (data, at) = (control.data.clone(), (control.clock)());
    let making = tokio::task::spawn_blocking(move || Staged::make(&order.file, &data, at));
    let staged = making.await.map_err(|error| Failure::of(&error))??;
    let (answer, answered) = oneshot::channel();
    let stopping = || BackupError::NotNow {
        why: "it is stopping",
    };
    control
        .exchanges
        .send(Exchange { staged, answer })
        .await
        .map_err(|_closed| stopping())?;
    let restored = answered.await.map_err(|_gone| stopping())??;
    Ok(Json(restored))
}

impl Failure {
    /// An error with all of its causes.
    pub(crate) fn of(error: &(dyn Error + 'static)) -> Self {
        let mut words = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            words = format!("{words}: {error}");
            cause = error.source();
        }
        Self { error: words }
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        Self::of(&error)
    }
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        let mut failure = Self::of(&error);
        if let PublishError::Problems { problems } = &error {
            for problem in problems {
                failure.error.push('\n');
                failure.error.push_str(&in_one_line(problem));
            }
        }
        failure
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::of(&error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        tracing::warn!(error = self.error, "a command failed");
        (StatusCode::CONFLICT, Json(self)).into_response()
    }
}

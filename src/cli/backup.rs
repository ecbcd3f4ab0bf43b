//! `camtay backup` and `camtay restore`, while the service runs or while it does not.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::control::{Place, ask};
use crate::cli::{complain, print};
use crate::id::Timestamp;
use crate::server::{BackupOrder, RestoreOrder};
use crate::store::{Backup, Restored, Staged, Store};

/// What is backed up, and where to.
#[derive(Debug, Args)]
pub(super) struct BackupOptions {
    /// The folder for the backup; it gets a file of its own in there
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    #[command(flatten)]
    place: Place,
}

/// What is restored, and how.
#[derive(Debug, Args)]
pub(super) struct RestoreOptions {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Replace a store that is there already; its folder is kept beside the new one
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    place: Place,
}

/// Keeps the engine from printing where it panics over a damaged file: what comes of it is said in
/// words, and the traces of other panics stay.
fn quieten_engine() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map_or("", |place| place.file());
        if !place.contains("/sled-") {
            usual(panic);
        }
    }));
}

/// Writes everything that is stored into one file.
pub(super) fn run_backup(options: BackupOptions) -> anyhow::Result<()> {
    let data = options.place.data()?;
    let dir = std::path::absolute(options.dir)?;
    let order = BackupOrder { dir };
    let backup = match in_service(&data, "/backup", &order)? {
        Some(backup) => backup,
        None => {
            quieten_engine();
            Store::backup_closed(&data, &order.dir, Timestamp::now())?
        }
    };
    let Backup {
        file,
        rows,
        unreadable,
        damage,
    } = backup;
    print(&file.display().to_string());
    complain(&format!("camtay: saved {rows} rows"));
    if unreadable.is_empty() && damage.is_empty() {
        return Ok(());
    }
    for what in &damage {
        complain(&format!("camtay: {what}"));
    }
    for (tree, rows) in &unreadable {
        complain(&format!(
            "camtay: at least {rows} of `{tree}` cannot be read"
        ));
    }
    anyhow::bail!(
        "the store is damaged: what is readable is saved, what is not is said above; keep a copy of \
         the folder as it is, and restore this backup or an earlier one with \
         `camtay restore --replace FILE`"
    )
}

/// Makes the store of a backup that of this installation.
pub(super) fn run_restore(options: RestoreOptions) -> anyhow::Result<()> {
    let data = options.place.data()?;
    let file = std::path::absolute(options.file)?;
    let order = RestoreOrder { file };
    let restored = match in_service(&data, "/restore", &order)? {
        Some(restored) => restored,
        None => restore_closed(&order.file, &data, options.replace)?,
    };
    let Restored { rows, kept } = restored;
    print(&format!("restored {rows} rows into {}", data.display()));
    if let Some(kept) = kept {
        print(&format!("the old folder is kept in {}", kept.display()));
    }
    Ok(())
}

fn restore_closed(file: &Path, data: &Path, replace: bool) -> anyhow::Result<Restored> {
    if !replace {
        Staged::check_free(data)?;
    }
    Staged::check_closed(data)?;
    let staged = Staged::make(file, data, Timestamp::now())?;
    Ok(staged.put_in_place()?)
}

/// Asks the service, if one runs.
fn in_service<T: serde::de::DeserializeOwned>(
    data: &Path,
    path: &str,
    order: &impl serde::Serialize,
) -> anyhow::Result<Option<T>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(ask(data, path, order))
}

//! Proves what authors of lessons work with, on the program itself: in a folder of their own, with the
//! shipped lessons in it.

mod beginning;
mod drawing;
mod handouts;
mod playing;
mod testing;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A file of this project.
fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A folder in which somebody writes lessons.
struct Desk {
    folder: TempDir,
}

impl Desk {
    /// With nothing in it.
    fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// With the shipped lessons and words, and no transcripts.
    fn with_lessons() -> Self {
        let desk = Self::empty();
        copy(&project("flows"), &desk.path("flows"));
        copy(&project("locales"), &desk.path("locales"));
        fs::remove_dir_all(desk.path("flows/tests")).unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn put(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Puts other words into a file.
    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.text(name);
        assert!(text.contains(from), "{name} has no {from}");
        self.put(name, &text.replace(from, to));
    }

    /// Runs a command with this typed into it.
    fn typed(&self, args: &[&str], input: &str) -> Output {
        let mut program = Command::new(env!("CARGO_BIN_EXE_camtay"))
            .args(args)
            .current_dir(self.folder.path())
            .env_remove("CAMTAY_CONFIG")
            .env_remove("CAMTAY_DATA")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that fails early does not read what is typed.
        program
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap_or_default();
        program.wait_with_output().unwrap()
    }

    /// What a command prints that has to succeed.
    fn done(&self, args: &[&str]) -> String {
        let output = self.typed(args, "");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{args:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// What a command prints and complains of that has to fail.
    fn refused(&self, args: &[&str]) -> (String, String) {
        let output = self.typed(args, "");
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        (
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    }
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

//! Runs every file of the fuzzing corpora through the functions that are fuzzed (see `tests/fuzz`).

pub mod targets;

use std::fs;
use std::path::{Path, PathBuf};

use targets::TARGETS;

/// The most files of one corpus.
const MOST_FILES: usize = 40;
/// The most bytes of one corpus.
const MOST_BYTES: usize = 100_000;

/// The files in the corpus of a target, by name.
fn corpus(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    let entries = fs::read_dir(folder.join(target)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_file_of_the_corpora_is_read_as_promised() {
    for (name, target) in TARGETS {
        for file in corpus(name) {
            let bytes = fs::read(&file).unwrap();
            let ran = std::panic::catch_unwind(|| target(&bytes));
            assert!(ran.is_ok(), "{}", file.display());
        }
    }
}

#[test]
fn the_corpora_are_there_and_small() {
    for (name, _) in TARGETS {
        let files = corpus(name);
        let bytes: usize = files.iter().map(|file| fs::read(file).unwrap().len()).sum();
        assert!((1..=MOST_FILES).contains(&files.len()), "{name}");
        assert!(bytes <= MOST_BYTES, "{name} has {bytes} bytes");
    }
}

#[test]
fn every_target_can_be_fuzzed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    for (name, _) in TARGETS {
        let path = format!("fuzz_targets/{name}.rs");
        assert!(manifest.contains(&format!("path = \"{path}\"")), "{name}");
        let source = fs::read_to_string(folder.join(path)).unwrap();
        assert!(source.contains(&format!("targets::{name}(")), "{name}");
    }
}

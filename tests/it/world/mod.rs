//! The world of rehearsals, in which most decisions are proved (see [`camtay::rehearsal`]), and the
//! lessons that are played in it.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use camtay::content::Content;
use camtay::house::House;
use camtay::library::{self, Place};

pub use camtay::rehearsal::{Shown, World, house};

/// The shipped lessons and words in this house.
pub fn content(house: House) -> Content {
    match library::load(&Place::BuiltIn, &Place::BuiltIn, house) {
        Ok(loaded) => Arc::into_inner(loaded.set.content).unwrap(),
        Err(problems) => panic!("the shipped content is not valid: {problems:?}"),
    }
}

/// The shipped lessons, with the recorded voices in a folder.
pub fn recorded(voices: &Path, house: House) -> Content {
    let shelf = library::read(&Place::BuiltIn, &Place::BuiltIn);
    match shelf.with_recordings(Some(voices)).into_set(house) {
        Ok(loaded) => Arc::into_inner(loaded.set.content).unwrap(),
        Err(problems) => panic!("{}", crate::flows::rendered(problems)),
    }
}

/// The lessons in `flows` of a folder and the words in its `locales`, with the shipped words outside
/// lessons before its own, in this house.
pub fn content_of(folder: &Path, house: House) -> Content {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let locales = tempfile::tempdir().unwrap();
    for lang in ["vi", "en"] {
        let (own, whole) = (folder.join("locales").join(lang), locales.path().join(lang));
        fs::create_dir_all(whole.join("flows")).unwrap();
        let main = |from: &Path| fs::read_to_string(from.join("main.ftl")).unwrap();
        let shipped = main(&shipped.join(lang));
        // The topics are those of the other menu.
        let lines = shipped.split_inclusive('\n');
        let mut words: String = lines.filter(|line| !line.starts_with("topic-")).collect();
        words += &main(&own);
        fs::write(whole.join("main.ftl"), words).unwrap();
        for file in fs::read_dir(own.join("flows")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), whole.join("flows").join(file.file_name())).unwrap();
        }
    }
    let flows = Place::Folder(folder.join("flows"));
    match library::load(&flows, &Place::Folder(locales.path().to_path_buf()), house) {
        Ok(loaded) => Arc::into_inner(loaded.set.content).unwrap(),
        Err(problems) => panic!("{}", crate::flows::rendered(problems)),
    }
}

/// Lessons with every kind of step and every key, in this house.
pub fn every_kind(house: House) -> Content {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/every_kind");
    content_of(&folder, house)
}

//! Proves flow files: every mistake with its place, cause and remedy.

use camtay::flow::{Action, Outcome, parse};
use camtay::house::House;
use camtay::id::{ChoiceId, FlowId, Lang, StepId};
use camtay::library::{self, Place};
use camtay::locale::{Args, Way};

/// The folder of this crate's fixtures.
fn fixtures(folder: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/it")
        .join(folder)
}

#[test]
fn good_flow_is_read_with_every_part() {
    let text = std::fs::read_to_string(fixtures("flows/good/open-store.yaml")).unwrap();
    let flow = parse("flows/open-store.yaml", &text).unwrap();
    assert_eq!(flow.id.as_str(), "open-store");
    assert_eq!(flow.steps.len(), 6);
    assert_eq!(flow.practice.len(), 2);
    assert_eq!(flow.version.len(), 64);
    let step = flow.step(&StepId::new("which-phone")).unwrap();
    let Action::Ask { choices } = &step.action else {
        panic!("{step:?}")
    };
    assert_eq!(choices[0].words, ["samsung", "oppo", "máy xanh"]);
    let end = flow.step(&StepId::new("finished")).unwrap();
    assert_eq!(
        end.action,
        Action::End {
            outcome: Outcome::MasteredCandidate
        }
    );
}

#[test]
fn folders_load_into_content_that_speaks() {
    let flows = Place::Folder(fixtures("flows/good"));
    let locales = Place::Folder(fixtures("locales/good"));
    let loaded = library::load(&flows, &locales, House::default()).unwrap();
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    let catalog = &loaded.content.catalog;
    let (vi, flow) = (Lang::new("vi"), FlowId::new("open-store"));
    let args = Args::new()
        .with("You", "Bác")
        .with("you", "bác")
        .with("Me", "Cháu")
        .with("me", "cháu");
    let step = StepId::new("find-store");
    assert_eq!(
        catalog.step(&vi, &flow, &step, Way::First, &args).unwrap(),
        "Bác mở ô «Cửa hàng Play», hình tam giác nhiều màu. Bác thấy chưa ạ?"
    );
    assert_eq!(catalog.title(&vi, &flow), "Mở cửa hàng ứng dụng");
    let phone = StepId::new("which-phone");
    let choice = ChoiceId::new("iphone");
    assert_eq!(catalog.choice(&vi, &flow, &phone, &choice), "Máy quả táo");
}

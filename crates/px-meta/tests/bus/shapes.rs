//! The corpus that both languages read, as a build script meets its files: beyond what tests/format.rs asks, a body must
//! have the shape of its format.

use crate::support::{scratch, sha256, write, Ran, Unit};
use px_meta::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file of one format, with whether it is accepted.
fn files(format: &str) -> Vec<(PathBuf, bool)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test/format");
    let index = fs::read_to_string(folder.join("index.json")).expect("the index");
    let index = Value::parse(&index).expect("the index is JSON");
    let entries = index.as_array().expect("a list").iter();
    let files: Vec<_> = entries
        .filter(|entry| entry.get("as").and_then(Value::as_str) == Some(format))
        .map(|entry| {
            let file = entry.get("file").and_then(Value::as_str).expect("a file");
            (folder.join(file), entry.get("accepted").is_some())
        })
        .collect();
    assert!(files.len() > 10, "{format}");
    files
}

fn check(format: &str, read: impl Fn(&Path) -> (bool, Ran)) {
    for (file, accepted) in files(format) {
        let (found, ran) = read(&file);
        assert_eq!(found, accepted, "{}: {ran:?}", file.display());
        assert!(!ran.stderr.contains("panicked"), "{}: {ran:?}", file.display());
    }
}

#[test]
fn publications_of_the_corpus_are_heard_or_refused() {
    let folder = scratch("corpus-facts");
    let low = Unit::new(&folder, "low").links("low");
    low.answers(&[]);
    check("facts@1", |file| {
        let bytes = fs::read(file).expect("the file");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let digest =
            text.split("\"sha256\":\"").nth(1).map_or_else(|| sha256(b""), |rest| rest.chars().take(64).collect());
        write(low.mailbox("facts.json"), bytes);
        let mut app = Unit::new(&folder, "app").after(&low);
        app.set("DEP_LOW_PX_META_DIGEST", &digest);
        let ran = app.run(&["all|native-library@1"]);
        let refused = ran.status == Some(1) && ran.stderr.ends_with("; remove it and build again\n");
        assert!(refused || ran.status == Some(0), "{}: {ran:?}", file.display());
        (!refused, ran)
    });
}

#[test]
fn views_of_the_corpus_are_read_or_count_as_absent() {
    let app = Unit::new(&scratch("corpus-views"), "app");
    check("view@1", |file| {
        write(app.mailbox("view.json"), fs::read(file).expect("the file"));
        let ran = app.run(&["all|native-library@1"]);
        assert_eq!(ran.status, Some(0), "{}: {ran:?}", file.display());
        (!ran.stdout.contains("cargo:warning="), ran)
    });
}

#[test]
fn compiled_overrides_of_the_corpus_are_applied_or_refused() {
    let mut low = Unit::new(&scratch("corpus-overrides"), "other-sys");
    check("overrides@1", |file| {
        let mut low = Unit::new(low.folder.parent().expect("a folder"), "other-sys");
        low.set("PX_META_OVERRIDES_JSON", &file.display().to_string());
        let ran = low.run(&["publish|low|1"]);
        assert!(matches!(ran.status, Some(0 | 1)), "{}: {ran:?}", file.display());
        assert!(ran.status == Some(0) || ran.stderr.contains(&file.display().to_string()), "{ran:?}");
        (ran.status == Some(0), ran)
    });
    low.set("PX_META_OVERRIDES_JSON", "");
    low.answers(&["publish|low|1"]);
}

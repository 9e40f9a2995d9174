//! Downloads as one build script meets them: `support/program.rs` runs in an environment as cargo makes it, and servers
//! of the tests' own answer on the loopback.

mod cargo;
mod corpus;
mod faults;
mod git;
mod given;
mod network;
mod server;
#[path = "../support/mod.rs"]
mod support;
mod unpacking;

use px_meta::Value;
use std::fs;
use std::path::{Path, PathBuf};
use support::{sha256, write, Unit};

/// What is expected of the client that is tested: the program curl, or ureq where that is compiled in.
fn by_client<T>(curl: T, ureq: T) -> T {
    if cfg!(feature = "ureq") {
        ureq
    } else {
        curl
    }
}

/// A package that declares the download `lib` of these bytes from these URLs; its user's store is empty.
fn declaring(scratch: &Path, urls: &[&str], bytes: &[u8], more: &str) -> Unit {
    let mut unit = Unit::new(scratch, "lib-sys");
    write(
        unit.folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"lib-sys\"\n[package.metadata.px-meta.download.lib]\nurls = {urls:?}\n\
             sha256 = \"{}\"\nsize = {}\n{more}\n",
            sha256(bytes),
            bytes.len()
        ),
    );
    unit.set("PX_META_STORE", &scratch.join("store").display().to_string());
    for name in ["PATH", "HOME"] {
        unit.set(name, &std::env::var(name).unwrap_or_default());
    }
    unit
}

/// Puts bytes into the store of a test, under a digest that may be another's.
fn store(scratch: &Path, digest: &str, bytes: &[u8]) -> PathBuf {
    let path = scratch.join("store/cas").join(&digest[..2]).join(digest);
    write(&path, bytes);
    path
}

/// Gives a script an index with this row of `lib`, which stands in a folder of its own.
fn listing(unit: &mut Unit, scratch: &Path, row: &str) -> PathBuf {
    let index = scratch.join("vendor/downloads.json");
    let known = r#""package":"lib-sys","version":"0.1.0","id":"lib""#;
    write(&index, format!("{{\"px-meta\":\"downloads@1\",\"downloads\":[{{{known},{row}}}]}}\n"));
    unit.set("PX_META_DOWNLOADS", &index.display().to_string());
    index
}

/// The path that a script was given.
fn given(unit: &Unit) -> PathBuf {
    PathBuf::from(unit.answers(&["download|lib"]).lines().next_back().expect("a path"))
}

/// What the published fact says of what happened.
fn used(unit: &Unit) -> String {
    let body = Value::parse(&unit.body("facts.json")).expect("JSON");
    body.pointer("/facts/0/value/used").expect("a use").to_json()
}

/// Everything under the folder of the script's downloads, but what is kept beside a result.
fn left(unit: &Unit) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![unit.mailbox("downloads")];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() && !path.is_symlink() {
                waiting.push(path);
            } else if !path.ends_with("used.json") {
                found.push(path.strip_prefix(unit.mailbox("downloads")).expect("within").display().to_string());
            }
        }
    }
    found.sort();
    found
}

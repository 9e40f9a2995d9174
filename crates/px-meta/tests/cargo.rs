//! Build scripts as cargo runs them.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use support::{body, cargo, dependency, ran, scratch, write, Ran};

/// A package whose script has this body; `more` goes on its `[package]` table and on to other tables.
fn package(folder: &Path, more: &str, script: &str) {
    let name = folder.file_name().and_then(|name| name.to_str()).expect("a name");
    write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{more}\n[build-dependencies]\n{}\n",
            dependency()
        ),
    );
    write(
        folder.join("build.rs"),
        format!(
            "use px_meta::{{schemas::{{NativeLibrary, NativeLibraryLink}}, Inputs, Query}};\nfn main() {{\n    \
             px_meta::run(Inputs::files([\"build.rs\"]), |bus| {{\n        {script}\n        \
             let _ = (Query::any(), library(\"0\"), &bus);\n        Ok(())\n    }});\n}}\n\
             fn library(version: &str) -> NativeLibrary {{\n    \
             NativeLibrary::new().link(NativeLibraryLink::Static).libs([\"a\"]).version(version)\n}}\n"
        ),
    );
    write(folder.join("src/lib.rs"), "");
}

/// A program that prints the versions of all libraries that its script heard of.
fn reader(folder: &Path, more: &str) {
    package(
        folder,
        more,
        "let heard = bus.all::<NativeLibrary>(Query::any())?;\n        \
         let versions: Vec<_> = heard.iter().filter_map(|fact| fact.value.get_version()).collect();\n        \
         println!(\"cargo:rustc-env=VERSIONS={}\", versions.join(\" \"));",
    );
    fs::remove_file(folder.join("src/lib.rs")).expect("it is there");
    write(folder.join("src/main.rs"), "fn main() { println!(\"{}\", env!(\"VERSIONS\")); }\n");
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    ran(cargo(folder).args(arguments).output().expect("cargo runs"))
}

/// The mailbox of a package's only run, in either layout of cargo's build directory.
fn mailbox(folder: &Path, name: &str) -> PathBuf {
    let mut waiting = vec![folder.join("target").join("debug").join("build")];
    while let Some(folder) = waiting.pop() {
        if folder.ends_with("out/px-meta") && folder.to_string_lossy().contains(&format!("{name}-")) {
            return folder;
        }
        let entries = fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        waiting.extend(entries.filter(|path| path.is_dir()));
    }
    panic!("{name} has no mailbox")
}

#[test]
fn plain_cargo_carries_facts_along_links_and_runs_again_what_must() {
    let folder = scratch("cargo chain");
    let root = folder.join("workspace");
    write(root.join("Cargo.toml"), "[workspace]\nresolver = \"2\"\nmembers = [\"inner/low\", \"between\", \"app\"]\n");
    let version = |version: &str| format!("bus.publish(\"low\", library({version:?}))?;");
    package(&root.join("inner/low"), "links = \"low\"", &version("1.0"));
    package(&folder.join("outside"), "links = \"outside\"\n[workspace]", &version("2.0"));
    package(
        &root.join("between"),
        "links = \"px_between_0_1\"\n[dependencies]\nlow = { path = \"../inner/low\" }\n\
         outside = { path = \"../../outside\" }",
        "",
    );
    reader(&root.join("app"), "[dependencies]\nbetween = { path = \"../between\" }");
    let built = run(&root, &["run", "--quiet"]);
    assert_eq!((built.status, &*built.stdout), (Some(0), "1.0 2.0\n"), "{built:?}");

    // The line and column of the call, and its file as seen from the package, wherever that lies.
    for name in ["low", "outside"] {
        let facts = body(&mailbox(&root, name).join("facts.json"));
        assert!(facts.contains(r#""origin":{"column":13,"file":"build.rs","line":4,"method":"literal"}"#), "{facts}");
    }

    let again = run(&root, &["build", "--verbose"]);
    assert!(!again.stderr.contains("Running") && !again.stderr.contains("Dirty"), "nothing to do: {again:?}");

    // Whoever removes or damages a file of the bus makes its script run again, and the readers find it whole.
    let facts = mailbox(&root, "low").join("facts.json");
    let whole = fs::read(&facts).expect("it is there");
    fs::remove_file(&facts).expect("it is there");
    assert_eq!(run(&root, &["run", "--quiet"]).stdout, "1.0 2.0\n");
    assert_eq!(fs::read(&facts).expect("it is there again"), whole);

    package(&root.join("inner/low"), "links = \"low\"", &version("1.1"));
    assert_eq!(run(&root, &["run", "--quiet"]).stdout, "1.1 2.0\n");
}

#[test]
fn plain_cargo_builds_an_optional_reader_over_a_hole_and_tells_a_required_one_why() {
    let folder = scratch("cargo-hole");
    write(folder.join("Cargo.toml"), "[workspace]\nresolver = \"2\"\nmembers = [\"low\", \"between\", \"app\"]\n");
    package(&folder.join("low"), "links = \"low\"", "bus.publish(\"low\", library(\"1.0\"))?;");
    write(
        folder.join("between/Cargo.toml"),
        "[package]\nname = \"between\"\nversion = \"0.1.0\"\n[dependencies]\nlow = { path = \"../low\" }\n",
    );
    write(folder.join("between/src/lib.rs"), "");
    reader(&folder.join("app"), "[dependencies]\nbetween = { path = \"../between\" }");
    let built = run(&folder, &["run", "--quiet"]);
    assert_eq!((built.status, &*built.stdout), (Some(0), "\n"), "{built:?}");

    package(
        &folder.join("app"),
        "[dependencies]\nbetween = { path = \"../between\" }",
        "bus.require::<NativeLibrary>(\"low\")?;",
    );
    let built = run(&folder, &["build"]);
    assert_eq!(built.status, Some(101), "{built:?}");
    for expected in [
        "error: app needs native-library@1/low, and plain cargo hands it no fact of any package: between, on which it \
         depends, hands nothing on.",
        "build with `px-meta build`",
        "links = \"px_between_0_1\"",
    ] {
        assert!(built.stderr.contains(expected), "{}", built.stderr);
    }
    assert!(!built.stderr.contains("panicked"), "{}", built.stderr);
}

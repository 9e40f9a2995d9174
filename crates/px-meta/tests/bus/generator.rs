//! A program that px-meta runs before cargo: it finds its mailbox by a variable, and prints nothing for cargo.

use crate::support::{body, envelope, scratch, write, Ran, Unit};
use std::fs;
use std::path::{Path, PathBuf};

const FACT: &str = r#"{"package":{"name":"low","version":"1.2.3","id":"low"},"schema":"native-library@1","name":"zlib",
"domains":["target"],"target":"x","value":{"libs":["zlib"],"search-paths":["${WORKSPACE}/low/lib"]},
"sha256":"00","trust":"published","origin":{"method":"literal"},"workspace":"../../../.."}"#;

/// The generator `bp` of the package `client`, and nothing of what cargo sets for build scripts.
fn generator(test: &str) -> (Unit, PathBuf) {
    let folder = scratch(test);
    let mut unit = Unit::new(&folder, "bp");
    unit.variables.clear();
    unit.set("CARGO_MANIFEST_DIR", &unit.folder.display().to_string());
    // That of the generator's own build script, as `cargo run` gives it.
    unit.set("OUT_DIR", &unit.out_dir.display().to_string());
    unit.set("CARGO_PX_WORKSPACE_ROOT_DIR", &folder.display().to_string());
    let mailbox = folder.join("target/px-meta/generators/0123/px-meta");
    (unit, mailbox)
}

/// The same with a mailbox in which a view lies.
fn delivered(test: &str, rest: &str) -> (Unit, PathBuf) {
    let (mut unit, mailbox) = generator(test);
    let view = format!(
        r#"{{"package":{{"name":"client","version":"0.2.0"}},"domains":[],"complete":true,"facts":[{FACT}],
"merged":[],"contributions":[]{rest}}}"#
    );
    write(mailbox.join("view.json"), envelope("view@1", &view));
    unit.set("PX_META_MAILBOX", &mailbox.display().to_string());
    (unit, mailbox)
}

fn run(unit: &Unit, steps: &[&str]) -> Ran {
    unit.run(&[&["generate"], steps].concat())
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_generator_reads_its_view_and_prints_nothing_for_cargo() {
    let (unit, mailbox) = delivered("generator-reads", "");
    let ran = run(&unit, &["require|native-library@1|zlib", "find|abi@1|x", "merged|abi@1|/a"]);
    let value = r#"{"libs":["zlib"],"search-paths":["${WORKSPACE}/low/lib"]}"#;
    assert_eq!(ran.stderr, format!("low 1.2.3 zlib {value}\nnothing\nnothing\n"), "{ran:?}");
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), ""));
    let lib = unit.folder.with_file_name("low").join("lib");
    assert_eq!(run(&unit, &["typed|zlib"]).stderr, format!("None [{lib:?}]\n"));
    assert_eq!(run(&unit, &["domains|native-library@1|zlib"]).stderr, "[\"target\"]\n");
    assert_eq!(files(&mailbox), ["facts.json", "view.json"]);
}

#[test]
fn a_generator_publishes_for_the_package_that_it_generates() {
    let (unit, mailbox) = delivered("generator-publishes", "");
    let (lib, out_dir) = (unit.folder.join("lib").display().to_string(), unit.out_dir.display());
    let ran =
        run(&unit, &["probe|z", "json|api:routes@1|all|[1]", &format!("shorten|{lib}"), &format!("shorten|{out_dir}")]);
    let shortened = "${WORKSPACE}/bp/lib\n${WORKSPACE}/build/bp-0123/out\n";
    assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (Some(0), "", shortened));
    let facts = body(&mailbox.join("facts.json"));
    assert!(facts.ends_with(r#""package":{"name":"client","version":"0.2.0"},"upstream":[]}"#), "{facts}");
    let (api, low) = (facts.find("api:routes@1"), facts.find("low:a@1"));
    assert!(api.is_some() && api < low, "{facts}");
    assert!(facts.contains(r#""method":"probe""#) && facts.contains("program.rs\""), "{facts}");
}

#[test]
fn a_generator_that_fails_publishes_nothing() {
    let (unit, mailbox) = delivered("generator-fails", "");
    let ran = run(&unit, &["publish|zlib|1", "fail|no such route"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(1), "error: no such route\n"));
    assert_eq!(files(&mailbox), ["view.json"]);
}

#[test]
fn a_read_that_the_declared_inputs_leave_out_is_refused_whether_required_or_not() {
    let (unit, _) = delivered("generator-declares", r#","declared":["native-library@1","abi@1/one"]"#);
    assert_eq!(run(&unit, &["require|native-library@1|zlib"]).status, Some(0));
    assert_eq!(run(&unit, &["find|abi@1|one"]).stderr, "nothing\n");
    for (step, read) in [
        ("find|abi@1|x", "abi@1/x"),
        ("require|abi@1|x", "abi@1/x"),
        ("all|abi@1", "abi@1"),
        ("merged|abi@1|/a", "abi@1"),
    ] {
        let ran = run(&unit, &[step]);
        assert_eq!(
            ran.stderr,
            format!(
                "error: the generator of client reads {read}, which its declared inputs leave out; add \"abi@1\" to \
                 `facts` of `inputs` in [package.metadata.px.generate] of client\n"
            ),
            "{ran:?}"
        );
        assert_eq!(ran.status, Some(1));
    }
}

#[test]
fn a_fact_that_nobody_below_publishes_is_named() {
    let (unit, _) = delivered("generator-misses", "");
    assert_eq!(
        run(&unit, &["require|native-library@1|png"]).stderr,
        "error: client needs native-library@1/png, and no package that it depends on publishes it; `px-meta inspect` \
         lists what they publish\n"
    );
}

#[test]
fn without_a_view_reads_find_nothing_and_what_is_published_goes_nowhere() {
    let (mut unit, mailbox) = generator("generator-alone");
    fs::create_dir_all(&mailbox).expect("a folder");
    for variable in [None, Some("/no/such/folder/px-meta"), Some(""), mailbox.to_str()] {
        if let Some(value) = variable {
            unit.set("PX_META_MAILBOX", value);
        }
        let ran = run(&unit, &["publish|zlib|1", "find|abi@1|x", "all|abi@1", "merged|abi@1|/a"]);
        assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (Some(0), "", "nothing\nnothing\n"));
        let ran = run(&unit, &["require|abi@1|x"]);
        assert_eq!(
            ran.stderr,
            "error: the generator needs abi@1/x, and facts reach it only where px-meta runs it; run it by `px-meta \
             generate`, or by a build (`px-meta build`)\n"
        );
        assert_eq!(ran.status, Some(1));
        assert!(files(&mailbox).is_empty());
    }
    // What cannot be published is refused all the same.
    assert_eq!(run(&unit, &["json|nonsense|z|1"]).status, Some(1));
}

#[test]
fn a_damaged_view_is_an_error_that_says_what_makes_it_again() {
    let (unit, mailbox) = delivered("generator-damaged", "");
    let path = mailbox.join("view.json");
    write(&path, envelope("view@1", "{}").replace("{}", "{ }"));
    let ran = run(&unit, &[]);
    assert_eq!(ran.status, Some(1));
    let cure = "; run the generator by px-meta, which makes it again\n";
    assert!(ran.stderr.starts_with(&format!("error: {}", path.display())) && ran.stderr.ends_with(cure), "{ran:?}");
}

#[test]
fn a_build_script_that_a_generators_cargo_runs_keeps_to_its_own_mailbox() {
    let (_, mailbox) = delivered("generator-cargo", "");
    let mut script = Unit::new(&scratch("generator-cargo-script"), "low");
    script.set("PX_META_MAILBOX", &mailbox.display().to_string());
    script.set("CARGO_PX_WORKSPACE_ROOT_DIR", &script.folder.display().to_string());
    let lib = script.folder.join("lib").display().to_string();
    script.answers(&["publish|low|1", &format!("include|other|{lib}")]);
    assert_eq!(files(&mailbox), ["view.json"]);
    assert!(script.body("facts.json").contains(&lib));
}

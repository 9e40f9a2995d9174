//! Declarations that both languages read; packages/cli/src/commands/downloads/declarations.test.ts asks `px-meta` of them.

use crate::support::{scratch, write, Unit};
use px_meta::Value;
use std::fs;
use std::path::Path;

#[test]
fn both_languages_make_the_same_of_a_declaration() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test/format/downloads/declarations.json");
    let corpus = Value::parse(&fs::read_to_string(path).expect("the corpus")).expect("JSON");
    let folder = scratch("downloads corpus");
    let text = |value: &Value, pointer: &str| value.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let (package, version) = (text(&corpus, "/package/name"), text(&corpus, "/package/version"));
    let (package, version) = (package.expect("a name"), version.expect("a version"));
    let mut wrong = Vec::new();
    for (number, case) in corpus.get("cases").and_then(Value::as_array).expect("cases").iter().enumerate() {
        let target =
            text(case, "/target").and_then(|name| corpus.pointer(&format!("/targets/{name}"))).expect("a target");
        let mut unit = Unit::new(&folder.join(number.to_string()), &package);
        let manifest = text(case, "/manifest").expect("a manifest");
        write(
            unit.folder.join("Cargo.toml"),
            format!("[package]\nname = {package:?}\nversion = {version:?}\n{manifest}"),
        );
        platform(&mut unit, target);
        unit.set("CARGO_PKG_VERSION", &version);
        unit.variables.remove("CARGO_CFG_FEATURE");
        for feature in case.get("features").and_then(Value::as_array).unwrap_or(&[]) {
            let name = feature.as_str().expect("a name").to_uppercase().replace('-', "_");
            unit.set(&format!("CARGO_FEATURE_{name}"), "1");
        }
        // What it comes to is published, where whoever builds wants the installed library in its place.
        let mut row = Value::from([("does", "system".into()), ("id", "lib".into())]);
        row.set("package", package.as_str());
        row.set("version", version.as_str());
        row.set("triples", vec![text(target, "/triple").expect("a triple").into()]);
        let index = Value::from([("px-meta", "downloads@1".into()), ("downloads", vec![row].into())]);
        write(folder.join("downloads.json"), index.to_json());
        unit.set("PX_META_DOWNLOADS", &folder.join("downloads.json").display().to_string());
        let ran = unit.run(&["find-download|lib"]);
        let found = if ran.status == Some(0) { said(&unit) } else { ran.stderr.clone() };
        let fits = match (text(case, "/refused"), case.get("item")) {
            (Some(key), _) => ran.status == Some(1) && found.contains(&format!(": {key}: ")),
            (None, Some(item)) => ran.status == Some(0) && found == item.to_json(),
            (None, None) => false,
        };
        if !fits {
            wrong.push(format!("{}: {found}", text(case, "/name").expect("a name")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What cargo tells a script of a platform.
fn platform(unit: &mut Unit, target: &Value) {
    unit.set("TARGET", target.get("triple").and_then(Value::as_str).expect("a triple"));
    for name in ["CARGO_CFG_UNIX", "CARGO_CFG_TARGET_OS"] {
        unit.variables.remove(name);
    }
    for cfg in target.get("cfgs").and_then(Value::as_array).expect("cfgs") {
        let cfg = cfg.as_str().expect("text");
        let (name, value) = cfg.split_once('=').unwrap_or((cfg, ""));
        let name = format!("CARGO_CFG_{}", name.to_uppercase());
        let value = value.trim_matches('"');
        let value = match unit.variables.get(&name) {
            Some(before) => format!("{before},{value}"),
            None => value.to_owned(),
        };
        unit.set(&name, &value);
    }
}

/// The published fact without what happened; `null` where nothing was published.
fn said(unit: &Unit) -> String {
    let body = Value::parse(&unit.body("facts.json")).expect("JSON");
    match body.pointer("/facts/0/value").and_then(Value::as_object) {
        Some(fact) => {
            let mut fact = fact.clone();
            fact.remove("used").expect("a use");
            Value::from(fact).to_json()
        }
        None => "null".to_owned(),
    }
}

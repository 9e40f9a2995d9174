//! Compiled overrides, applied where a script publishes and no CLI is running.

use crate::support::{scratch, write, Unit};
use std::fs;

fn entry(select: &str, operator: &str, pointer: &str, value: &str, line: u32) -> String {
    let value = if value.is_empty() { String::new() } else { format!(r#""value":{value},"#) };
    format!(
        r#"{{"select":{select},"schema":"native-library@1","name":"zlib","operator":"{operator}","pointer":"{pointer}",{value}"reason":"policy","line":{line},"column":1}}"#
    )
}

fn set(select: &str, pointer: &str, value: &str) -> String {
    entry(select, "set", pointer, value, 3)
}

/// `low`, which publishes zlib, with layers of overrides in files of their own.
fn with(test: &str, layers: &[&[String]]) -> Unit {
    let folder = scratch(test);
    let mut low = Unit::new(&folder, "low").links("z");
    let paths = layers.iter().enumerate().map(|(index, entries)| {
        let path = folder.join(format!("{index}.json"));
        let text = format!(
            r#"{{"px-meta":"overrides@1","layers":[{{"kind":"site","place":"{index}.toml","overrides":[{}]}}]}}"#,
            entries.join(",")
        );
        write(&path, text);
        path
    });
    let paths = std::env::join_paths(paths.collect::<Vec<_>>()).expect("paths without the separator");
    low.set("PX_META_OVERRIDES_JSON", paths.to_str().expect("Unicode"));
    low
}

const CRATE: &str = r#"{"crate":"low"}"#;

#[test]
fn an_override_changes_what_is_published_and_says_so() {
    let low = with("changes", &[&[set(CRATE, "/version", "\"9\"")]]);
    let ran = low.run(&["publish|zlib|1.3"]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    assert!(ran.stdout.contains(&format!("cargo:rerun-if-changed={}\n", low.variables["PX_META_OVERRIDES_JSON"])));
    let body = low.body("facts.json");
    assert!(body.contains(r#""value":{"libs":["zlib"],"link":"static","version":"9"}"#), "{body}");
    let step = r#""overridden":[{"layer":{"column":1,"kind":"site","line":3,"place":"0.toml"},"operator":"set","pointer":"/version","reason":"policy","was":"1.3"}]"#;
    assert!(body.contains(step), "{body}");
}

#[test]
fn what_the_script_said_is_kept_where_overrides_changed_it() {
    let entries =
        [entry(CRATE, "unset", "/libs/0", "", 1), entry(r#"{"links":"z"}"#, "default", "/source", "\"system\"", 2)];
    let low = with("said", &[&entries]);
    low.answers(&["publish|zlib|1.3", "publish|other|2"]);
    let body = low.body("facts.json");
    let (facts, said) = body.split_once(r#""said":["#).expect("what the script said");
    assert!(facts.contains(r#""value":{"libs":[],"link":"static","source":"system","version":"1.3"}"#), "{facts}");
    assert!(said.contains(r#""value":{"libs":["zlib"],"link":"static","version":"1.3"}}],"unit""#), "{said}");

    let gone = with("said-gone", &[&[entry(CRATE, "unset", "", "", 1)]]);
    gone.answers(&["publish|zlib|1.3"]);
    assert!(gone.body("facts.json").contains(r#"{"facts":[],"package""#), "{}", gone.body("facts.json"));
    assert!(gone.body("facts.json").contains(r#""said":[{"name":"zlib""#), "{}", gone.body("facts.json"));

    let same = with("said-same", &[&[set(CRATE, "/version", "\"1.3\"")]]);
    same.answers(&["publish|zlib|1.3"]);
    assert!(!same.body("facts.json").contains("said"), "{}", same.body("facts.json"));
}

#[test]
fn while_px_meta_runs_cargo_overrides_are_left_to_it() {
    let mut low = with("left", &[&[set(CRATE, "/version", "\"9\"")]]);
    low.set("PX_META_BUS", &low.folder.join("bus").display().to_string());
    let ran = low.run(&["publish|zlib|1.3"]);
    assert!(!ran.stdout.contains("0.json"), "{ran:?}");
    assert!(low.body("facts.json").contains(r#""version":"1.3""#));
    low.set("PX_META_OVERRIDES_JSON", "/nowhere");
    low.answers(&["publish|zlib|1.3"]);
}

#[test]
fn each_operator_does_what_it_says() {
    for (name, entries, expected) in [
        (
            "default-there",
            vec![entry(CRATE, "default", "/version", "\"9\"", 1)],
            r#"{"libs":["zlib"],"link":"static","version":"1.3"}"#,
        ),
        (
            "default-not-there",
            vec![entry(CRATE, "default", "/source", "\"system\"", 1)],
            r#"{"libs":["zlib"],"link":"static","source":"system","version":"1.3"}"#,
        ),
        ("set-whole", vec![set(CRATE, "", r#"{"libs":[]}"#)], r#"{"libs":[]}"#),
        ("set-deep", vec![set(CRATE, "/a/b", "1")], r#"{"a":{"b":1},"libs":["zlib"],"link":"static","version":"1.3"}"#),
        ("set-item", vec![set(CRATE, "/libs/0", "\"z\"")], r#"{"libs":["z"],"link":"static","version":"1.3"}"#),
        ("unset", vec![entry(CRATE, "unset", "/version", "", 1)], r#"{"libs":["zlib"],"link":"static"}"#),
        ("unset-item", vec![entry(CRATE, "unset", "/libs/0", "", 1)], r#"{"libs":[],"link":"static","version":"1.3"}"#),
        (
            "unset-nothing",
            vec![entry(CRATE, "unset", "/none/0", "", 1)],
            r#"{"libs":["zlib"],"link":"static","version":"1.3"}"#,
        ),
        (
            "within",
            vec![set(CRATE, "/a/b", "2"), set(CRATE, "/a", r#"{"b":2}"#)],
            r#"{"a":{"b":2},"libs":["zlib"],"link":"static","version":"1.3"}"#,
        ),
        (
            "met",
            vec![set(CRATE, "/version", "\"9\""), entry(CRATE, "require", "/version", "\"9\"", 1)],
            r#"{"libs":["zlib"],"link":"static","version":"9"}"#,
        ),
        (
            "append",
            vec![entry(CRATE, "append", "/libs", r#"["m","zlib"]"#, 1)],
            r#"{"libs":["m","zlib"],"link":"static","version":"1.3"}"#,
        ),
        (
            "append-nothing-there",
            vec![entry(CRATE, "append", "/dirs", r#"["d"]"#, 1)],
            r#"{"dirs":["d"],"libs":["zlib"],"link":"static","version":"1.3"}"#,
        ),
        (
            "prepend",
            vec![entry(CRATE, "prepend", "/libs", r#"["a","b"]"#, 1)],
            r#"{"libs":["a","b","zlib"],"link":"static","version":"1.3"}"#,
        ),
        (
            "remove",
            vec![entry(CRATE, "remove", "/libs", r#"["zlib"]"#, 1), entry(CRATE, "remove", "/dirs", r#"["d"]"#, 2)],
            r#"{"libs":[],"link":"static","version":"1.3"}"#,
        ),
        (
            "edits-together",
            vec![
                entry(CRATE, "append", "/libs", r#"["b"]"#, 1),
                entry(CRATE, "prepend", "/libs", r#"["a"]"#, 2),
                entry(CRATE, "remove", "/libs", r#"["zlib"]"#, 3),
            ],
            r#"{"libs":["a","b"],"link":"static","version":"1.3"}"#,
        ),
        (
            "update",
            vec![
                entry(CRATE, "update", "", r#"{"version":"2","a/b":1}"#, 1),
                entry(CRATE, "update", "/defines", r#"{"A":"1"}"#, 2),
            ],
            r#"{"a/b":1,"defines":{"A":"1"},"libs":["zlib"],"link":"static","version":"2"}"#,
        ),
        (
            "replace",
            vec![entry(CRATE, "replace", "/libs", r#"["y"]"#, 1)],
            r#"{"libs":["y"],"link":"static","version":"1.3"}"#,
        ),
        (
            "specific-builds-on-general",
            vec![
                entry(r#"{"crate":"low","links":"z"}"#, "append", "/libs", r#"["b"]"#, 1),
                entry(CRATE, "append", "/libs", r#"["a"]"#, 2),
            ],
            r#"{"libs":["zlib","a","b"],"link":"static","version":"1.3"}"#,
        ),
        (
            "whole-name-before-pattern",
            vec![
                entry(CRATE, "set", "/version", "\"1\"", 1),
                entry(r#"{"crate":"l*"}"#, "set", "/version", "\"2\"", 2),
            ],
            r#"{"libs":["zlib"],"link":"static","version":"1"}"#,
        ),
        (
            "items-from-the-back",
            vec![
                set(CRATE, "/libs", r#"["a","b"]"#),
                entry(r#"{"crate":"low","links":"z"}"#, "unset", "/libs/0", "", 1),
                entry(r#"{"crate":"low","links":"z"}"#, "unset", "/libs/1", "", 2),
            ],
            r#"{"libs":[],"link":"static","version":"1.3"}"#,
        ),
        (
            "waive",
            vec![entry(CRATE, "waive", "/version", "", 1)],
            r#"{"libs":["zlib"],"link":"static","version":"1.3"}"#,
        ),
    ] {
        let low = with(&format!("operator-{name}"), &[&entries]);
        low.answers(&["publish|zlib|1.3"]);
        assert!(
            low.body("facts.json").contains(&format!(r#""value":{expected}}}"#)),
            "{name}: {}",
            low.body("facts.json")
        );
    }
    let low = with("operator-gone", &[&[entry(CRATE, "unset", "", "", 1)]]);
    low.answers(&["publish|zlib|1.3"]);
    assert!(low.body("facts.json").starts_with(r#"{"facts":[],"#));
}

#[test]
fn a_selector_speaks_of_the_packages_that_fit() {
    for (select, fits) in [
        (r#"{"crate":"low"}"#, true),
        (r#"{"crate":"other"}"#, false),
        (r#"{"links":"z"}"#, true),
        (r#"{"links":"y"}"#, false),
        (r#"{"crate":"l*"}"#, true),
        (r#"{"crate":"*o?"}"#, true),
        (r#"{"crate":"low?"}"#, false),
        (r#"{"crate":"*x*"}"#, false),
        (r#"{"crate":"*************************************x"}"#, false),
        (r#"{"links":"?"}"#, true),
        (r#"{"crate":"low","version":"^0.1"}"#, true),
        (r#"{"crate":"low","version":">=0.2"}"#, false),
        (r#"{"when":"cfg(target_os = \"linux\")"}"#, true),
        (r#"{"when":"cfg(all(unix, not(target_os = \"linux\")))"}"#, false),
        (r#"{"when":"cfg(any(windows, unix,))"}"#, true),
        ("{\"when\":\"cfg(r#unix)\"}", true),
        (r#"{"when":"cfg(all(true, not(false)))"}"#, true),
        ("{\"when\":\"cfg(r#true)\"}", false),
        (r#"{"when":"x86_64-unknown-linux-gnu"}"#, true),
        (r#"{"when":"aarch64-apple-darwin"}"#, false),
        // Cargo's variables say less than rustc does.
        (r#"{"when":"cfg(target_os)"}"#, false),
        (r#"{"when":"cfg(unix = \"\")"}"#, false),
        (r#"{"when":"cfg(UNIX)"}"#, false),
        (r#"{"when":"cfg(feature = \"a\")"}"#, false),
        (r#"{"when":"cfg(debug_assertions)"}"#, true),
    ] {
        let low = with("selector", &[&[set(select, "/version", "\"9\"")]]);
        low.answers(&["publish|zlib|1.3"]);
        assert_eq!(low.body("facts.json").contains(r#""version":"9""#), fits, "{select}");
    }
}

#[test]
fn a_later_file_wins_and_within_one_the_more_specific_selector() {
    let broad = || set(r#"{"when":"cfg(unix)"}"#, "/version", "\"broad\"");
    let narrow = || set(r#"{"when":"cfg(unix)","crate":"low"}"#, "/version", "\"narrow\"");
    for (name, layers, expected) in [
        ("narrow-last", vec![vec![broad(), narrow()]], "narrow"),
        ("narrow-first", vec![vec![narrow(), broad()]], "narrow"),
        ("later", vec![vec![narrow()], vec![broad()]], "broad"),
        (
            "replaced",
            vec![
                vec![set(CRATE, "/version/x/y", "1"), entry(CRATE, "require", "/version", "\"none\"", 1)],
                vec![entry(CRATE, "replace", "/version", "\"ours\"", 2)],
            ],
            "ours",
        ),
        ("agree", vec![vec![broad(), broad()]], "broad"),
    ] {
        let layers: Vec<&[String]> = layers.iter().map(Vec::as_slice).collect();
        let low = with(&format!("wins-{name}"), &layers);
        low.answers(&["publish|zlib|1.3"]);
        assert!(low.body("facts.json").contains(&format!(r#""version":"{expected}""#)), "{name}");
    }
}

#[test]
fn a_fact_is_made_only_for_a_package_that_is_named() {
    for (select, made) in [(CRATE, true), (r#"{"links":"z"}"#, true), (r#"{"when":"cfg(unix)"}"#, false)] {
        let low = with("made", &[&[set(select, "/version", "\"9\"")]]);
        low.answers(&[]);
        let body = low.body("facts.json");
        let origin = r#""origin":{"column":1,"file":"0.toml","line":3,"method":"override"}"#;
        assert_eq!(body.contains(origin), made, "{select}: {body}");
        assert_eq!(body.contains(r#""value":{"version":"9"}"#), made, "{select}: {body}");
    }
}

#[test]
fn an_override_that_cannot_be_applied_is_named_with_its_place() {
    let one = set(r#"{"crate":"low","when":"cfg(unix)"}"#, "/version", "\"a\"");
    for (name, entries, expected) in [
        ("tie", vec![one, entry(r#"{"crate":"low","links":"z"}"#, "set", "/version", "\"b\"", 8)],
         "0.toml:3:1: set native-library@1/zlib#/version: line 8 of the same file says something different of that place, and neither selector is more specific"),
        ("tie-of-operators", vec![set(CRATE, "/version", "\"a\""), entry(CRATE, "unset", "/version", "", 8)], "neither selector is more specific"),
        ("tie-within", vec![set(CRATE, "/a", r#"{"b":1}"#), set(CRATE, "/a/b", "2")], "neither selector is more specific"),
        ("unmet", vec![entry(CRATE, "require", "/version", "\"9\"", 4)],
         "0.toml:4:1: require native-library@1/zlib#/version: it requires \"9\", and the value is \"1.3\""),
        ("unmet-nothing", vec![entry(CRATE, "require", "/none", "9", 4)], "it requires 9, and the value is nothing"),
        ("misplaced", vec![set(CRATE, "/version/x", "1")], "0.toml:3:1: set native-library@1/zlib#/version/x: the value has no such place"),
        ("misplaced-item", vec![set(CRATE, "/libs/7", "1")], "the value has no such place"),
        ("operator", vec![entry(CRATE, "conjure", "/libs", "[\"m\"]", 4)], "this version of px-meta does not know the operator; update it"),
        ("tie-of-ends", vec![entry(CRATE, "append", "/libs", "[\"m\"]", 4), entry(CRATE, "append", "/libs", "[\"n\"]", 5)], "neither selector is more specific"),
        ("tie-in-and-out", vec![entry(CRATE, "append", "/libs", "[\"m\"]", 4), entry(CRATE, "remove", "/libs", "[\"m\"]", 5)], "neither selector is more specific"),
        ("tie-hidden-twin", vec![set(CRATE, "/version", "\"a\""), set(CRATE, "/version", "\"a\""), set(r#"{"links":"z"}"#, "/version", "\"b\"")], "neither selector is more specific"),
        ("deep-pointer", vec![set(CRATE, &"/a".repeat(100_000), "1")], "it goes down more than 32 levels of lists and tables"),
        ("deep-value", vec![set(CRATE, "/a", &format!("{}{}", "[".repeat(40), "]".repeat(40)))], "it goes down more than 32 levels"),
        ("no-list", vec![entry(CRATE, "append", "/version", "[\"m\"]", 4)], "0.toml:4:1: append native-library@1/zlib#/version: no list stands there"),
        ("no-items", vec![entry(CRATE, "append", "/libs", "\"m\"", 4)], "it takes a list of items"),
        ("no-table", vec![entry(CRATE, "update", "/libs", "{\"0\":\"m\"}", 4)], "the value has no such place"),
        ("no-keys", vec![entry(CRATE, "update", "/libs", "[\"m\"]", 4)], "it takes a table of keys"),
        ("no-value", vec![entry(CRATE, "replace", "/libs", "", 4)], "it has no value"),
        ("version", vec![set(r#"{"version":"y"}"#, "/a", "1")], "\"y\" is no version requirement"),
        ("when", vec![set(r#"{"when":"cfg(unix"}"#, "/a", "1")], "\"cfg(unix\" is neither a triple nor cfg(…)"),
        ("when-all", vec![set(r#"{"when":"cfg(all)"}"#, "/a", "1")], "is neither a triple nor cfg(…)"),
        ("when-not-two", vec![set(r#"{"when":"cfg(not(unix,))"}"#, "/a", "1")], "is neither a triple nor cfg(…)"),
        ("deep-when", vec![set(&format!(r#"{{"when":"cfg({}unix)"}}"#, "not(".repeat(100_000)), "/a", "1")], "is neither a triple nor cfg"),
        ("domain", vec![set(r#"{"domain":"host"}"#, "/a", "1")], "plain cargo does not tell a script whether it runs for the host or the target"),
        ("key", vec![set(r#"{"color":"red"}"#, "/a", "1")], "the selector has an unknown key color"),
        ("no-schema", vec![r#"{"select":{"crate":"low"}}"#.to_owned()], "0.json: entry 0 of its layers is not of the form of overrides@1; make it with `px-meta override emit json`"),
    ] {
        let error = with(&format!("refused-{name}"), &[&entries]).error(&["publish|zlib|1.3"]);
        assert!(error.contains(expected), "{name}: {error}");
    }
}

#[test]
fn a_file_that_is_no_compiled_override_file_is_named() {
    let low = with("files", &[&[]]);
    let path = low.variables["PX_META_OVERRIDES_JSON"].clone();
    for (text, expected) in [
        ("", "0.json:1:1: not the JSON that px-meta reads: the document ends early"),
        ("{\n \"a\": 1, \"a\": 2}", "0.json:2:10: not the JSON that px-meta reads: the key \"a\" stands twice"),
        ("[]", "0.json is no document of compiled overrides; make it with `px-meta override emit json`"),
        (r#"{"px-meta":"overrides@2"}"#, "0.json has the format \"overrides@2\"; this px-meta reads overrides@1"),
    ] {
        fs::write(&path, text).expect("a file can be written");
        let error = low.error(&["publish|zlib|1.3"]);
        assert!(error.contains(expected), "{error}");
    }
    fs::remove_file(&path).expect("it is there");
    let error = low.error(&["publish|zlib|1.3"]);
    assert!(error.contains("0.json does not exist, and PX_META_OVERRIDES_JSON names it; check the path"), "{error}");
    fs::create_dir(&path).expect("a folder can be made");
    assert!(low.error(&["publish|zlib|1.3"]).contains("0.json is a folder"));
}

#[cfg(unix)]
#[test]
fn a_packagers_file_may_be_a_link() {
    let mut low = with("linked", &[&[set(CRATE, "/version", "\"9\"")]]);
    let link = low.folder.join("linked.json");
    std::os::unix::fs::symlink(&low.variables["PX_META_OVERRIDES_JSON"], &link).expect("a link can be made");
    low.set("PX_META_OVERRIDES_JSON", &link.display().to_string());
    low.answers(&["publish|zlib|1.3"]);
    assert!(low.body("facts.json").contains(r#""version":"9""#));
}

//! Whatever stands where a file of the bus belongs: a message that names file, place and cure, and never a panic.

use crate::support::{envelope, scratch, sha256, write, Unit};
use std::fs;

const FACT: &str = r#"{"schema":"native-library@1","name":"low","value":{"link":"static","libs":["low"]},"origin":{"method":"literal"}}"#;

fn publication(facts: &str) -> String {
    let package = r#"{"name":"low","version":"0.1.0"}"#;
    envelope("facts@1", &format!(r#"{{"package":{package},"unit":{{}},"facts":[{facts}],"upstream":[]}}"#))
}

/// A reader of a publication that is whatever the test makes it.
struct Reader {
    low: Unit,
    app: Unit,
}

impl Reader {
    fn new(test: &str) -> Reader {
        let folder = scratch(test);
        let low = Unit::new(&folder, "low").links("low");
        low.answers(&[]);
        let app = Unit::new(&folder, "app").after(&low);
        Reader { low, app }
    }

    /// Puts a text there, with the digest that its envelope names.
    fn publish(&mut self, text: &[u8]) {
        write(self.low.mailbox("facts.json"), text);
        let text = String::from_utf8_lossy(text);
        let digest =
            text.split("\"sha256\":\"").nth(1).map_or_else(|| sha256(b""), |rest| rest.chars().take(64).collect());
        self.app.set("DEP_LOW_PX_META_DIGEST", &digest);
    }
}

#[test]
fn a_damaged_publication_is_named_with_its_fault_and_its_cure() {
    let mut reader = Reader::new("damaged-publication");
    let good = publication(FACT);
    let nested = |levels: usize| format!(r#"{{"x":{}{}}}"#, "[".repeat(levels), "]".repeat(levels));
    for (title, text, expected) in [
        ("empty", String::new(), "facts.json:1:1: not the JSON that px-meta reads: not an envelope of facts@1"),
        ("text", "hello\n".to_owned(), "facts.json:1:1: not the JSON"),
        ("spaced", good.replacen(':', ": ", 1), "facts.json:1:1: not the JSON"),
        ("cut", good[..good.len() - 30].to_owned(), "facts.json is torn or was edited"),
        ("edited", good.replace("static", "dynamic"), "facts.json is torn or was edited"),
        ("no line feed", good.trim_end().to_owned(), "facts.json is torn or was edited"),
        ("newer", good.replace("facts@1", "facts@2"), "facts.json has the format facts@2; this px-meta reads facts@1"),
        ("other", good.replace("facts@1", "view@1"), "facts.json has the format view@1; this px-meta reads facts@1"),
        ("evil format", good.replace("facts@1", "x\\ny"), "facts.json:1:1: not the JSON"),
        ("deep", publication(&nested(100)), "facts.json:1:234: not the JSON that px-meta reads: more than 64 levels"),
        ("very deep", publication(&nested(400_000)), "more than 64 levels"),
        ("double", publication(r#"{"a":1,"a":2}"#), "the key \"a\" stands twice in one object"),
        ("prototype", publication(r#"{"__proto__":1}"#), "the key __proto__ is not allowed"),
        ("surrogate", publication(r#"{"a":"\ud800"}"#), "a lone surrogate in a string"),
        ("zero", publication(r#"{"a":"\u0000"}"#), "U+0000 in a string"),
        ("big number", publication(r#"{"a":1e300}"#), "a number beyond 2^53 - 1"),
        ("many", publication(&vec!["1"; 60_000].join(",")), "more than 50000 values"),
        ("10 MB", publication(&format!("\"{}\"", "x".repeat(10_000_000))), "facts.json has more than 1048576 bytes"),
        ("no object", envelope("facts@1", "[]"), "facts.json does not have the form of a publication"),
        ("no package", envelope("facts@1", r#"{"facts":[]}"#), "facts.json does not have the form of a publication"),
        ("no fact", publication("null"), "facts.json does not have the form of a publication"),
        ("a fact without a name", publication(r#"{"schema":"a@1"}"#), "facts.json does not have the form"),
    ] {
        reader.publish(text.as_bytes());
        let error = reader.app.error(&["find|native-library@1|low"]);
        assert!(error.contains(expected), "{title}: {error}");
        assert!(error.ends_with("; remove it and build again\n"), "{title}: {error}");
        assert!(!reader.app.mailbox("receipt.json").exists(), "{title}");
        assert!(!reader.app.mailbox("facts.json").exists(), "{title}");
    }
    reader.publish(good.as_bytes());
    assert!(reader.app.answers(&["find|native-library@1|low"]).starts_with("low 0.1.0 low {"));
}

#[test]
fn a_publication_that_is_not_text_is_refused() {
    let mut reader = Reader::new("not-utf-8");
    let body = b"{\"package\":\"\xff\"}";
    let mut text = format!("{{\"px-meta\":\"facts@1\",\"sha256\":\"{}\",\"body\":", sha256(body)).into_bytes();
    text.extend_from_slice(body);
    text.extend_from_slice(b"}\n");
    reader.publish(&text);
    assert!(reader.app.error(&["all|a@1"]).contains("not UTF-8"));
}

#[test]
fn a_publication_of_an_older_run_is_not_believed() {
    let mut reader = Reader::new("older-run");
    reader.publish(publication(FACT).as_bytes());
    reader.app.set("DEP_LOW_PX_META_DIGEST", &sha256(b"another"));
    let error = reader.app.error(&["find|native-library@1|low"]);
    assert!(error.contains("facts.json is not what its build script last published; remove it and"), "{error}");
    fs::remove_file(reader.low.mailbox("facts.json")).expect("it is there");
    let error = reader.app.error(&["find|native-library@1|low"]);
    assert!(error.contains("facts.json, which a build script published, is gone; remove it"), "{error}");
    reader.app.variables.remove("DEP_LOW_PX_META_DIGEST");
    let error = reader.app.error(&["find|native-library@1|low"]);
    assert!(error.contains("cargo gave DEP_LOW_PX_META without DEP_LOW_PX_META_DIGEST"), "{error}");
}

#[test]
fn a_fault_two_hops_away_is_seen_too() {
    let folder = scratch("two-hops-away");
    let low = Unit::new(&folder, "low").links("low");
    low.answers(&["publish|zlib|1"]);
    let between = Unit::new(&folder, "between").links("between").after(&low);
    between.answers(&[]);
    low.answers(&["publish|zlib|2"]);
    let app = Unit::new(&folder, "app").after(&between);
    let error = app.error(&["find|native-library@1|zlib"]);
    let path = low.mailbox("facts.json");
    assert!(error.contains(&format!("{} is not what its build script last published", path.display())), "{error}");
}

#[test]
fn a_damaged_view_counts_as_absent_and_is_named() {
    let app = Unit::new(&scratch("damaged-view"), "app");
    let view = app.mailbox("view.json");
    let whole = |facts: &str| {
        envelope("view@1", &format!(r#"{{"complete":true,"facts":[{facts}],"merged":[],"contributions":[]}}"#))
    };
    for (title, text, expected) in [
        ("empty", String::new(), "view.json:1:1: not the JSON that px-meta reads: not an envelope of view@1"),
        ("cut", whole("")[..90].to_owned(), "view.json:1:1: not the JSON"),
        ("edited", whole("").replace("true", "1   "), "view.json is torn or was edited"),
        ("newer", whole("").replace("view@1", "view@9"), "view.json has the format view@9; this px-meta reads view@1"),
        ("deep", whole(&"[".repeat(400_000)), "view.json:1:"),
        ("double", whole(r#"{"a":1,"a":2}"#), "the key \"a\" stands twice"),
        ("17 MB", whole(&format!("\"{}\"", "x".repeat(17 << 20))), "view.json has more than 16777216 bytes"),
        ("no fact", whole("1"), "view.json has an entry that is no fact"),
        ("hostile", whole("{\"\u{9b}\":1,\"\\ncargo:rustc-cfg=evil\":1,\"\\ncargo:rustc-cfg=evil\":2}"), "twice"),
    ] {
        write(&view, text);
        let ran = app.run(&["find|native-library@1|zlib"]);
        assert_eq!((ran.status, &*ran.stderr), (Some(0), "nothing\n"), "{title}: {ran:?}");
        let warnings: Vec<&str> = ran.stdout.lines().filter(|line| line.starts_with("cargo:warning=")).collect();
        assert_eq!(warnings.len(), 1, "{title}: {ran:?}");
        assert!(warnings[0].contains(expected), "{title}: {ran:?}");
        assert!(warnings[0].ends_with("; it counts as absent until px-meta makes it again"), "{title}: {ran:?}");
        assert!(!ran.stdout.contains('\u{9b}'), "{title}: {ran:?}");
        assert!(!ran.stdout.lines().any(|line| line.starts_with("cargo:rustc")), "{title}: {ran:?}");
    }
}

#[test]
fn what_is_no_file_is_named_with_its_cure() {
    let folder = scratch("no-file");
    let low = Unit::new(&folder, "low").links("low");
    low.answers(&[]);
    for name in ["facts.json", "receipt.json", "view.json"] {
        let app = Unit::new(&folder, &format!("app-of-{name}")).after(&low);
        let path = app.mailbox(name);
        fs::create_dir_all(path.join("folder")).expect("a folder can be made");
        let error = app.error(&["find|native-library@1|zlib"]);
        assert!(error.contains(&format!("{} is a folder", path.display())), "{error}");
        assert!(error.contains("remove it and build again"), "{error}");
    }
    fs::remove_file(low.mailbox("facts.json")).expect("it is there");
    fs::create_dir(low.mailbox("facts.json")).expect("a folder can be made");
    let app = Unit::new(&folder, "app").after(&low);
    assert!(app.error(&["all|a@1"]).contains("facts.json is a folder"));
}

#[cfg(unix)]
#[test]
fn a_link_is_never_followed() {
    let folder = scratch("link");
    let low = Unit::new(&folder, "low").links("low");
    low.answers(&["publish|zlib|1"]);
    for name in ["facts.json", "view.json", "receipt.json"] {
        let app = Unit::new(&folder, &format!("app-of-{name}")).after(&low);
        let outside = folder.join(format!("outside-of-{name}"));
        fs::write(&outside, "precious").expect("a file can be written");
        fs::create_dir_all(app.out_dir.join("px-meta")).expect("a folder can be made");
        std::os::unix::fs::symlink(&outside, app.mailbox(name)).expect("a link can be made");
        let error = app.error(&["find|native-library@1|zlib"]);
        assert!(error.contains(&format!("{name} is a link; remove it and build again")), "{error}");
        assert_eq!(fs::read_to_string(&outside).expect("it is there"), "precious");
    }
}

#[cfg(unix)]
#[test]
fn an_out_dir_that_cannot_be_written_is_named() {
    let folder = scratch("unwritable");
    let low = Unit::new(&folder, "low");
    fs::remove_dir_all(&low.out_dir).expect("it is there");
    fs::write(&low.out_dir, "").expect("a file can be written");
    let error = low.error(&["publish|zlib|1"]);
    assert!(error.contains("facts.json"), "{error}");
    assert!(error.contains("permissions"), "{error}");
}

#[cfg(unix)]
#[test]
fn an_out_dir_that_is_not_unicode_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    let low = Unit::new(&scratch("not-unicode"), "low");
    let mut command = low.command(&["publish|zlib|1"]);
    command.env("OUT_DIR", std::ffi::OsStr::from_bytes(b"/tmp/\xff"));
    let ran = crate::support::ran(command.output().expect("the program runs"));
    assert_eq!(ran.status, Some(1), "{ran:?}");
    assert_eq!(ran.stderr, "error: the variable OUT_DIR is not Unicode; build in a folder whose path is\n");
}

#[test]
fn outside_of_a_build_script_the_missing_variable_is_named() {
    let low = Unit::new(&scratch("outside"), "low");
    let mut command = low.command(&["publish|zlib|1"]);
    command.env_remove("OUT_DIR");
    let ran = crate::support::ran(command.output().expect("the program runs"));
    assert_eq!(
        ran.stderr,
        "error: the variable OUT_DIR is not set; call px_meta from a build script that cargo runs\n"
    );
}

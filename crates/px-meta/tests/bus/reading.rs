//! What a script reads: along the chain, from a view, or in the next round.

use crate::support::{body, digest, envelope, scratch, sha256, write, Unit};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

const ANY: &str = r#"{"libs":["zlib"],"link":"static","version":"1.3"}"#;

/// Three packages of which each hands on what it heard.
fn chain(test: &str) -> (Unit, Unit, Unit) {
    let folder = scratch(test);
    let low = Unit::new(&folder, "low").links("low");
    low.answers(&["publish|zlib|1.3"]);
    let between = Unit::new(&folder, "between").links("between").after(&low);
    between.answers(&["publish|png|1.6"]);
    let app = Unit::new(&folder, "app").after(&between);
    (low, between, app)
}

#[test]
fn facts_travel_along_the_chain_however_long() {
    let (low, between, app) = chain("chain");
    let expected = format!("low 0.1.0 zlib {ANY}\n");
    assert_eq!(between.answers(&["require|native-library@1|zlib", "publish|png|1.6"]), expected);
    let app = app.after(&between);
    assert_eq!(app.answers(&["require|native-library@1|zlib"]), expected);
    assert_eq!(app.answers(&["require|native-library@1|zlib|low"]), expected);
    assert_eq!(app.answers(&["typed|zlib"]), "Some(\"1.3\") []\n");
    let all = app.answers(&["all|native-library@1"]);
    assert_eq!(all.lines().map(|line| line.split(' ').next().unwrap_or("")).collect::<Vec<_>>(), ["between", "low"]);
    assert_eq!(low.answers(&["all|native-library@1"]), "");
}

#[test]
fn a_package_reached_on_two_ways_is_heard_once() {
    let (low, between, app) = chain("diamond");
    let other = Unit::new(&scratch("diamond-other"), "other").links("other").after(&low);
    other.answers(&[]);
    let app = app.after(&low).after(&between).after(&other);
    assert_eq!(app.answers(&["all|native-library@1"]).lines().count(), 2);
}

#[test]
fn where_several_packages_publish_a_fact_the_reader_must_choose() {
    let folder = scratch("several");
    let one = Unit::new(&folder, "one").links("one");
    one.answers(&["publish|zlib|1.2"]);
    let two = Unit::new(&folder, "two").links("two");
    two.answers(&["publish|zlib|1.3"]);
    let app = Unit::new(&folder, "app").after(&one).after(&two);
    assert_eq!(
        app.error(&["find|native-library@1|zlib"]),
        "error: native-library@1/zlib fits several facts: native-library@1/zlib of one 0.1.0, native-library@1/zlib of \
         two 0.1.0; ask for one with Query::package, or for all of them\n"
    );
    assert_eq!(app.answers(&["require|native-library@1|zlib|two"]), format!("two 0.1.0 zlib {ANY}\n"));
}

#[test]
fn a_hole_in_the_chain_is_named_with_both_cures() {
    let folder = scratch("hole");
    let low = Unit::new(&folder, "low").links("low");
    low.answers(&["publish|zlib|1.3"]);
    let mut app = Unit::new(&folder, "app");
    let manifest = "[package]\nname = \"app\"\n[dependencies]\nbetween-it = \"1\"\nlow = \"1\"\n";
    write(app.folder.join("Cargo.toml"), manifest);
    let cures =
        "\n  Plain cargo tells a build script only of direct dependencies that have a `links` key and publish through \
                 px-meta themselves. Either\n  \
                 - build with `px-meta build`, which carries facts over any package, or\n  \
                 - give each package on the way to the publisher a build script that uses px-meta, and a `links` key \
                 named after the crate and its series in Cargo.toml, such as links = \"px_between_it_0_1\" \
                 (`px-meta doctor` names the packages)\n";
    assert_eq!(
        app.error(&["require|native-library@1|png"]),
        format!(
            "error: app needs native-library@1/png, and plain cargo hands it no fact of any package: of those that it \
             depends on these hand nothing on: between-it, low.{cures}"
        )
    );
    app.hear(&low);
    assert_eq!(
        app.error(&["require|native-library@1|png|libpng-sys"]),
        format!(
            "error: app needs native-library@1/png of the package libpng-sys, and plain cargo hands it only those of \
             low: between-it, on which it depends, hands nothing on.{cures}"
        )
    );
    assert_eq!(app.answers(&["find|native-library@1|png"]), "nothing\n");
}

#[test]
fn a_receipt_lists_every_read_also_those_that_found_nothing() {
    let (low, _, app) = chain("receipt");
    let steps = ["require|native-library@1|zlib|low", "find|abi@1|none", "all|headers@1", "merged|abi@1|/char"];
    assert!(app.answers(&steps).ends_with("nothing\nnothing\n"));
    let fact = format!(r#"{{"name":"zlib","schema":"native-library@1","value":{ANY}}}"#);
    assert_eq!(
        app.body("receipt.json"),
        format!(
            "{{\"from\":\"chain\",\"merged\":[{{\"pointer\":\"/char\",\"schema\":\"abi@1\"}}],\"reads\":[{{\"found\":[{{\
             \"name\":\"zlib\",\"package\":{{\"name\":\"low\",\"version\":\"0.1.0\"}},\"schema\":\"native-library@1\",\
             \"sha256\":\"{}\"}}],\"query\":{{\"name\":\"zlib\",\"package\":\"low\",\"schema\":\"native-library@1\"}}}},\
             {{\"found\":[],\"query\":{{\"name\":\"none\",\"schema\":\"abi@1\"}}}},\
             {{\"found\":[],\"query\":{{\"schema\":\"headers@1\"}}}}]}}",
            sha256(fact.as_bytes())
        )
    );
    app.answers(&["publish|app|1"]);
    assert!(!app.mailbox("receipt.json").exists(), "a script that reads no more has no receipt");
    assert!(!low.mailbox("receipt.json").exists());
}

#[test]
fn the_first_read_makes_an_old_view_to_watch() {
    let app = Unit::new(&scratch("first-read"), "app");
    assert!(!app.run(&["publish|app|1"]).stdout.contains("view.json"));
    let ran = app.run(&["find|abi@1|a"]);
    let watched = format!("cargo:rerun-if-changed={}\n", app.mailbox("view.json").display());
    assert!(ran.stdout.contains(&watched), "{ran:?}");
    let modified = fs::metadata(app.mailbox("view.json")).and_then(|found| found.modified()).expect("a time");
    assert_eq!(modified, SystemTime::UNIX_EPOCH + Duration::from_secs(946_684_800));
    assert_eq!(
        app.body("view.json"),
        r#"{"complete":false,"contributions":[],"domains":[],"facts":[],"merged":[],"package":{"name":"app","version":"0.1.0"}}"#
    );
}

/// A view of `app` with what `low` published, delivered over a hole.
struct Delivered {
    low: Unit,
    app: Unit,
}

impl Delivered {
    fn new(test: &str) -> Delivered {
        let folder = scratch(test);
        let low = Unit::new(&folder, "low");
        low.answers(&["include|zlib|/opt/zlib", "print|cargo:rustc-link-lib=z"]);
        let delivered = Delivered { low, app: Unit::new(&folder, "app") };
        delivered.deliver(true, &delivered.published());
        delivered
    }

    /// The contribution of a package that publishes.
    fn published(&self) -> String {
        format!(
            r#"{{"output":"../../low-0123/output","facts":"../../low-0123/out/px-meta/facts.json","sha256":"{}"}}"#,
            digest(&self.low.mailbox("facts.json"))
        )
    }

    /// The contribution of a package whose output alone is harvested.
    fn harvested(&self) -> String {
        let output = fs::read_to_string(self.low.output()).expect("the script has run");
        let lines: String =
            output.lines().filter(|line| line.starts_with("cargo:")).map(|line| format!("{line}\n")).collect();
        format!(r#"{{"output":"../../low-0123/output","sha256":"{}"}}"#, sha256(lines.as_bytes()))
    }

    fn deliver(&self, complete: bool, contributions: &str) {
        let value = r#"{"libs":["zlib"],"search-paths":["${OUT_DIR}/lib","${WORKSPACE}/lib"],"version":"9"}"#;
        let fact = format!(
            r#"{{"package":{{"name":"low","version":"0.1.0","id":"path+x"}},"schema":"native-library@1","name":"zlib","value":{value},"out-dir":"../../low-0123/out","workspace":"../../..","sha256":"{}"}}"#,
            sha256(b"view")
        );
        let merged = r#"{"schema":"abi@1","pointer":"/char","value":"signed","sha256":"ab"}"#;
        let body = format!(
            r#"{{"complete":{complete},"facts":[{fact}],"merged":[{merged}],"contributions":[{contributions}]}}"#
        );
        write(self.app.mailbox("view.json"), envelope("view@1", &body));
    }

    fn sees(&self) -> bool {
        match &*self.app.answers(&["find|native-library@1|zlib"]) {
            "nothing\n" => false,
            answer => answer.contains("\"version\":\"9\""),
        }
    }
}

#[test]
fn a_view_is_read_as_px_meta_delivered_it() {
    let delivered = Delivered::new("view");
    let scratch = delivered.app.folder.parent().expect("a folder");
    let libs = [delivered.low.out_dir.join("lib"), scratch.join("lib")];
    let answers = delivered.app.answers(&["typed|zlib", "merged|abi@1|/char", "merged|abi@1|/pic", "find|a@1|b"]);
    assert_eq!(answers, format!("Some(\"9\") {libs:?}\n\"signed\"\nnothing\nnothing\n"));
    let receipt = delivered.app.body("receipt.json");
    assert!(receipt.starts_with(r#"{"from":"view","merged":[{"pointer":"/char","schema":"abi@1","sha256":"ab"},{"#));
    assert!(receipt.contains(&format!("\"sha256\":\"{}\"", sha256(b"view"))), "{receipt}");
    assert_eq!(
        delivered.app.error(&["require|abi@1|zlib"]),
        "error: app needs abi@1/zlib, and no package that it depends on publishes it; `px-meta inspect` lists what they \
         publish\n"
    );
}

#[test]
fn a_view_holds_while_its_contributions_do() {
    let delivered = Delivered::new("view-holds");
    assert!(delivered.sees());
    delivered.deliver(false, &delivered.published());
    assert!(!delivered.sees(), "an incomplete view");
    delivered.deliver(true, &delivered.harvested());
    assert!(delivered.sees(), "a harvested contribution");
    delivered.deliver(true, &format!("{},{}", delivered.published(), delivered.harvested()));
    assert!(delivered.sees(), "two contributions");

    let kept = fs::read_to_string(delivered.low.output()).expect("the script has run");
    write(delivered.low.output(), format!("chatter\n{kept}"));
    assert!(delivered.sees(), "what the script says beside");
    write(delivered.low.output(), format!("{kept}cargo:rustc-link-lib=m\n"));
    assert!(!delivered.sees(), "another line for cargo");
    write(delivered.low.output(), kept);
    assert!(delivered.sees(), "the same lines again");

    for contribution in ["{}", r#"{"output":"../../gone/output","sha256":""}"#, r#"{"output":1,"sha256":2}"#, "null"] {
        delivered.deliver(true, contribution);
        assert!(!delivered.sees(), "{contribution}");
    }
}

#[test]
fn a_publication_that_the_kept_output_does_not_name_makes_a_view_stale() {
    let delivered = Delivered::new("view-stale");
    let output = fs::read(delivered.low.output()).expect("the script has run");
    fs::write(delivered.low.output(), "cargo:rerun-if-changed=build.rs\n").expect("a file can be written");
    assert!(!delivered.sees(), "the script publishes no more");
    fs::write(delivered.low.output(), output).expect("a file can be written");
    assert!(delivered.sees());
    let facts = delivered.low.mailbox("facts.json");
    let edited = body(&facts).replace("zlib", "evil");
    fs::write(&facts, envelope("facts@1", &edited)).expect("a file can be written");
    assert!(!delivered.sees(), "another publication than the view was made of");
    fs::remove_file(&facts).expect("it is there");
    assert!(!delivered.sees(), "no publication any more");
}

/// The bus folder of a round, and the note that a script leaves there.
fn bus(unit: &mut Unit) -> (PathBuf, PathBuf) {
    let bus = unit.folder.join("bus");
    unit.set("PX_META_BUS", &bus.display().to_string());
    let note = bus.join("pending").join(format!("{}.json", sha256(unit.out_dir.display().to_string().as_bytes())));
    (bus, note)
}

#[test]
fn while_px_meta_runs_cargo_a_reader_waits_for_its_view() {
    let mut delivered = Delivered::new("pending");
    fs::remove_file(delivered.app.mailbox("view.json")).expect("it is there");
    let (_, note) = bus(&mut delivered.app);
    for step in ["find|native-library@1|zlib", "require|native-library@1|zlib", "typed|zlib"] {
        let ran = delivered.app.run(&["publish|app|1", step, "fail|not reached"]);
        assert_eq!(ran.status, Some(75), "{ran:?}");
        assert_eq!(ran.stderr, "px-meta: app waits for facts of other build scripts\n");
        assert!(!delivered.app.mailbox("facts.json").exists());
        let expected = format!(
            r#"{{"opt-level":"0","out-dir":{:?},"package":{{"name":"app","version":"0.1.0"}},"wants":[{{"name":"zlib","schema":"native-library@1"}}]}}"#,
            delivered.app.out_dir
        );
        assert_eq!(body(&note), expected);
    }
    delivered.deliver(true, &delivered.published());
    assert!(delivered.sees());
    assert!(!note.exists(), "a script that gets past its reads removes its note");
    delivered.deliver(false, &delivered.published());
    assert_eq!(delivered.app.run(&["all|abi@1"]).status, Some(75));
    assert!(body(&note).contains(r#""wants":[{"schema":"abi@1"}]"#));
    fs::write(delivered.app.mailbox("view.json"), "torn").expect("a file can be written");
    assert_eq!(delivered.app.run(&["merged|abi@1|/char"]).status, Some(75), "a damaged view counts as absent");
}

#[test]
fn while_px_meta_runs_cargo_a_script_that_only_publishes_does_not_wait() {
    let mut app = Unit::new(&scratch("publisher"), "app");
    let (bus, _) = bus(&mut app);
    app.answers(&["publish|app|1"]);
    assert!(!bus.exists());
}

#[test]
fn a_bus_folder_that_cannot_be_written_is_named() {
    let mut app = Unit::new(&scratch("no-bus"), "app");
    let (bus, _) = bus(&mut app);
    fs::write(&bus, "").expect("a file can be written");
    let error = app.error(&["find|abi@1|a"]);
    assert!(error.contains("cannot write") && error.contains("pending"), "{error}");
}

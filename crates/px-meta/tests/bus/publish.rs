//! What a script publishes.

use crate::support::{body, digest, scratch, write, Unit};
use std::fs;

#[test]
fn a_publication_is_one_canonical_file_and_cargo_is_told_its_digest() {
    let low = Unit::new(&scratch("publication"), "low").links("low");
    let ran = low.run(&["publish|zlib|1.3.1"]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    let facts = low.mailbox("facts.json");
    let body = body(&facts);
    let (before, rest) = body.split_once(",\"line\":").expect("a line");
    assert!(rest.starts_with(|digit: char| digit.is_ascii_digit()));
    assert!(before.starts_with("{\"facts\":[{\"name\":\"zlib\",\"origin\":{\"column\":"), "{before}");
    let (_, rest) = rest.split_once(",\"method\"").expect("a method");
    assert_eq!(
        rest,
        ":\"literal\"},\"schema\":\"native-library@1\",\"value\":{\"libs\":[\"zlib\"],\"link\":\"static\",\
         \"version\":\"1.3.1\"}}],\"package\":{\"links\":\"low\",\"name\":\"low\",\"version\":\"0.1.0\"},\
         \"unit\":{\"features\":[\"a\",\"b\"],\"host\":\"x86_64-unknown-linux-gnu\",\"profile\":\"debug\",\
         \"target\":\"x86_64-unknown-linux-gnu\"},\"upstream\":[]}"
    );
    let said: Vec<&str> = ran.stdout.lines().rev().take(2).collect();
    let digest = digest(&facts);
    assert_eq!(said, [format!("cargo:px_meta_digest={digest}"), format!("cargo:px_meta={}", facts.display())]);
    assert!(ran.stderr.is_empty(), "{ran:?}");
}

#[test]
fn an_origin_says_how_and_from_what() {
    let low = Unit::new(&scratch("origin"), "low");
    low.answers(&["probe|a"]);
    let body = low.body("facts.json");
    let inputs = r#""inputs":[{"kind":"env","name":"LOW_DIR"},{"kind":"tool","name":"pkg-config"},{"kind":"file","name":"low.pc"}],"#;
    assert!(body.contains(inputs) && body.contains(r#""method":"probe""#), "{body}");
    assert!(body.contains(r#""schema":"low:a@1","value":{"a":"x","b":1}"#), "{body}");
}

#[test]
fn a_script_that_says_nothing_still_names_whom_it_heard() {
    let folder = scratch("relay");
    let low = Unit::new(&folder, "low").links("low");
    low.answers(&["publish|zlib|1"]);
    let between = Unit::new(&folder, "between").links("between").after(&low);
    between.answers(&[]);
    let expected = format!(
        "\"upstream\":[{{\"links\":\"low\",\"package\":{{\"name\":\"low\",\"version\":\"0.1.0\"}},\
         \"path\":\"../../low-0123/out/px-meta/facts.json\",\"sha256\":\"{}\"}}]",
        digest(&low.mailbox("facts.json"))
    );
    assert!(between.body("facts.json").contains(&expected), "{}", between.body("facts.json"));
    assert!(!between.mailbox("receipt.json").exists());
}

#[test]
fn facts_stand_in_the_order_of_schema_and_name_whatever_the_order_of_calls() {
    let low = Unit::new(&scratch("order"), "low");
    let steps = ["json|low:b@1|z|1", "json|low:b@1|\u{1f600}|2", "json|low:a@1|\u{fb33}|3", "json|low:b@1|\u{fb33}|4"];
    low.answers(&steps);
    let one = low.body("facts.json");
    let places: Vec<usize> = ["\"value\":3", "\"value\":1", "\"value\":2", "\"value\":4"]
        .iter()
        .map(|value| one.find(value).expect("the value"))
        .collect();
    assert!(places.windows(2).all(|pair| pair[0] < pair[1]), "{one}");
}

#[test]
fn what_cannot_be_published_is_said_where_it_is_published() {
    let low = Unit::new(&scratch("refused"), "low");
    for (step, expected) in [
        (
            "bare|a",
            "native-library@1/a cannot be published: the fields link, libs are missing, which its schema requires",
        ),
        ("publish||1", "\"\" cannot name a fact: it needs 1 to 128 characters"),
        ("publish|a#b|1", "cannot name a fact"),
        ("publish|a\nb|1", "cannot name a fact"),
        ("json|Upper@1|a|1", "\"Upper@1\" is no schema: it is name@major or crate-name:name@major"),
        ("json|thing|a|1", "is no schema"),
        ("json|thing@0|a|1", "is no schema"),
        ("json|../x:thing@1|a|1", "is no schema"),
        ("number|9007199254740992", "a:b@1/c cannot be published: the number 9007199254740992 lies beyond 2^53 - 1"),
        ("number|NaN", "a:b@1/c cannot be published: the number NaN"),
        ("number|inf", "a:b@1/c cannot be published: the number inf"),
        ("many|a:b@1|60000", "facts.json would be more than the bus carries: more than 50000 values"),
        ("long|1100000", "facts.json has more than 1048576 bytes"),
        ("fail|no compiler", "error: no compiler"),
    ] {
        let error = low.error(&[step]);
        assert!(error.contains(expected), "{step}: {error}");
        assert!(!low.mailbox("facts.json").exists(), "{step}");
    }
    let error = low.error(&["publish|zlib|1", "publish|zlib|1"]);
    assert!(error.contains("native-library@1/zlib was published already"), "{error}");
}

#[test]
fn a_value_is_never_a_line_for_cargo() {
    let low = Unit::new(&scratch("newline"), "low");
    let ran =
        low.run(&["publish|zlib|1\ncargo:rustc-link-lib=evil", "json|low:a@1|x|\"\\ncargo:rustc-cfg=evil\\r\\n\""]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    assert!(!ran.stdout.contains("evil"), "{ran:?}");
    assert!(ran.stdout.lines().all(|line| line.starts_with("cargo:px_meta") || line.starts_with("cargo:rerun-if-")));
}

#[test]
fn the_same_facts_leave_the_file_untouched() {
    let low = Unit::new(&scratch("untouched"), "low");
    low.answers(&["publish|zlib|1"]);
    let modified = || fs::metadata(low.mailbox("facts.json")).and_then(|found| found.modified()).expect("a time");
    let first = modified();
    low.answers(&["publish|zlib|1"]);
    assert_eq!(modified(), first);
}

#[test]
fn paths_travel_with_their_root_and_arrive_whole() {
    let folder = scratch("paths with spaces and ü");
    let low = Unit::new(&folder, "low").links("low");
    let inside = low.out_dir.join("lib");
    low.answers(&[&format!("include|zlib|{}", inside.display())]);
    assert!(low.body("facts.json").contains("\"search-paths\":[\"${OUT_DIR}/lib\"]"), "{}", low.body("facts.json"));
    let app = Unit::new(&folder, "app").after(&low);
    let answers = app.answers(&["typed|zlib", "path|native-library@1|zlib|/search-paths/0"]);
    assert_eq!(answers, format!("None [{inside:?}]\n{}\n", inside.display()));
}

#[test]
fn inputs_become_what_cargo_watches() {
    let low = Unit::new(&scratch("inputs"), "low");
    for path in ["src/lib.rs", "c/z.c", ".hidden", "target/x", "nested/Cargo.toml", "cache/CACHEDIR.TAG"] {
        write(low.folder.join(path), "");
    }
    let watched = |steps: &[&str]| {
        let ran = low.run(steps);
        assert_eq!(ran.status, Some(0), "{ran:?}");
        let folder = format!("{}{}", low.folder.display(), std::path::MAIN_SEPARATOR);
        let lines = ran.stdout.lines().filter_map(|line| line.strip_prefix("cargo:rerun-if-"));
        lines.map(|line| line.replace(&folder, "")).collect::<Vec<_>>().join(" ")
    };
    let ours = format!("env-changed=PX_META_OVERRIDES_JSON changed={}", low.mailbox("facts.json").display());
    assert_eq!(watched(&[]), format!("changed=Cargo.toml changed=build.rs changed=c changed=src {ours}"));
    assert_eq!(
        watched(&["files|build.rs|c", "variables|CC|ZLIB_DIR"]),
        format!("changed=build.rs changed=c env-changed=CC env-changed=ZLIB_DIR {ours}")
    );
    let error = low.error(&["files|a\ncargo:rustc-cfg=evil"]);
    assert!(error.contains("has a line break; rename it"), "{error}");
}

#[test]
fn threads_and_processes_leave_one_whole_file() {
    let folder = scratch("race");
    let low = Unit::new(&folder, "low");
    low.answers(&["publish|zlib|0"]);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let low = &low;
            scope.spawn(move || {
                for run in 0..10 {
                    let version = format!("publish|zlib|{thread}.{run}");
                    let ran = crate::support::ran(low.command(&[&version]).output().expect("the program runs"));
                    assert_eq!(ran.status, Some(0), "{ran:?}");
                    low.body("facts.json");
                }
            });
        }
    });
    let left: Vec<_> = fs::read_dir(low.out_dir.join("px-meta")).expect("a mailbox").collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

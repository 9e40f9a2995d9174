//! What whoever builds says: the index that `PX_META_DOWNLOADS` names.

use crate::server::Server;
use crate::support::{scratch, sha256, write};
use crate::{declaring, given, left, listing, store, used};
use std::fs;

#[test]
fn a_row_says_where_a_download_is() {
    let folder = scratch("index rows");
    let mut unit = declaring(&folder, &["http://127.0.0.1:1/lib.bin"], b"file", "");
    write(folder.join("vendor/files/lib"), b"file");
    let index = listing(&mut unit, &folder, r#""does":"file","path":"files/lib""#);
    let ran = unit.run(&["download|lib"]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    for line in [
        "cargo:rerun-if-env-changed=PX_META_DOWNLOADS".to_owned(),
        format!("cargo:rerun-if-changed={}", index.display()),
        format!("cargo:rerun-if-changed={}", folder.join("vendor/files/lib").display()),
    ] {
        assert!(ran.stdout.contains(&format!("{line}\n")), "{line}: {ran:?}");
    }
    assert!(used(&unit).starts_with("{\"from\":\"vendored\",\"path\":\"${OUT_DIR}/"), "{}", used(&unit));
    assert_eq!(fs::read(given(&unit)).expect("it is there"), b"file");

    // Another digest, which whoever builds wants, is another result.
    write(folder.join("vendor/files/lib"), b"ours");
    let ours = format!(
        r#""does":"file","path":"files/lib","sha256":"{}","size":4,"from":"override","override":"px-meta.toml:3:1""#,
        sha256(b"ours")
    );
    listing(&mut unit, &folder, &ours);
    assert_eq!(fs::read(given(&unit)).expect("it is there"), b"ours");
    let told = used(&unit);
    assert!(told.starts_with("{\"from\":\"override\",\"override\":\"px-meta.toml:3:1\",\"path\":"), "{told}");
    assert!(unit.body("facts.json").contains(&format!("\"sha256\":\"{}\",\"size\":4", sha256(b"ours"))));
    assert_eq!(left(&unit).len(), 1, "the other result is gone: {:?}", left(&unit));
    assert!(given(&unit).ends_with("lib.bin"), "the name is the declared one");
    listing(&mut unit, &folder, &ours.replace("ours", "nowhere").replace("\"size\":4", "\"size\":5"));
    unit.error(&["download|lib"]);
    assert_eq!(left(&unit).len(), 1, "what there is stays while there is nothing else: {:?}", left(&unit));

    // What was fetched ahead stands in the store.
    let stored = store(&folder, &sha256(b"file"), b"file");
    listing(&mut unit, &folder, &format!(r#""does":"file","from":"store","path":{:?}"#, stored.display().to_string()));
    given(&unit);
    assert!(used(&unit).starts_with("{\"from\":\"store\""), "{}", used(&unit));

    write(folder.join("vendor/tree/include/lib.h"), "");
    listing(
        &mut unit,
        &folder,
        r#""does":"folder","path":"tree","from":"override","watch":"items/lib.json","override":"px-meta.toml:7:1""#,
    );
    let ran = unit.run(&["download|lib"]);
    assert_eq!(ran.stderr, format!("{}\n", folder.join("vendor/tree").display()));
    // The row's own file is watched, where it has one.
    let watched = format!("cargo:rerun-if-changed={}\n", folder.join("vendor/items/lib.json").display());
    assert!(ran.stdout.contains(&watched) && !ran.stdout.contains("downloads.json"), "{ran:?}");
    assert!(used(&unit).ends_with("\"verified\":false}") && used(&unit).contains("/vendor/tree\""), "{}", used(&unit));

    // What px-meta has unpacked of the store's file was verified by it.
    let unpacked = format!(r#""does":"folder","path":"tree","from":"store","sha256":"{}""#, sha256(b"file"));
    listing(&mut unit, &folder, &unpacked);
    let ran = unit.run(&["download|lib"]);
    assert_eq!(ran.stderr, format!("{}\n", folder.join("vendor/tree").display()));
    let verified = format!("\"sha256\":\"{}\",\"verified\":true}}", sha256(b"file"));
    assert!(used(&unit).ends_with(&verified), "{}", used(&unit));
}

#[test]
fn a_row_says_that_there_is_none() {
    let folder = scratch("index-none");
    let mut unit = declaring(&folder, &["http://127.0.0.1:1/lib.bin"], b"file", "");
    for (does, became, from) in [("system", "System", "system"), ("skip", "Nothing", "skipped")] {
        listing(&mut unit, &folder, &format!(r#""does":"{does}","override":"px-meta.toml:2:1""#));
        assert_eq!(unit.answers(&["find-download|lib"]), format!("{became}\n"));
        let expected = format!(r#"{{"from":"{from}","override":"px-meta.toml:2:1","verified":false}}"#);
        assert_eq!(used(&unit), expected);
        let error = unit.error(&["download|lib"]);
        assert!(error.contains("there is no download lib here: ") && error.contains("find_download"), "{error}");
    }
    listing(&mut unit, &folder, r#""does":"forbid","message":"policy of the distribution""#);
    let error = unit.error(&["find-download|lib"]);
    assert_eq!(error, "error: the download lib of lib-sys 0.1.0 is forbidden: policy of the distribution\n");

    let mut elsewhere = declaring(&folder, &["http://127.0.0.1:1/lib.bin"], b"file", "when = \"cfg(windows)\"");
    assert_eq!(elsewhere.answers(&["find-download|lib"]), "Nothing\n");
    assert!(!elsewhere.body("facts.json").contains("download@1"));
    let error = elsewhere.error(&["download|lib"]);
    assert!(error.contains("it is not needed for this target and these features"), "{error}");
    elsewhere.set("PX_META_DOWNLOADS", "");
    assert_eq!(elsewhere.answers(&["find-download|lib"]), "Nothing\n");
}

#[test]
fn what_is_given_is_verified() {
    let folder = scratch("index-wrong");
    let mut unit = declaring(&folder, &["http://127.0.0.1:1/lib.bin"], b"file", "");
    let path = folder.join("vendor/lib");
    for (bytes, expected) in [
        (Some(&b"evil"[..]), "its SHA-256 is "),
        (Some(b"longer"), "it has 6 bytes instead of the declared 4"),
        (None, "it cannot be read: "),
    ] {
        listing(&mut unit, &folder, r#""does":"file","path":"lib""#);
        let _ = fs::remove_file(&path);
        if let Some(bytes) = bytes {
            write(&path, bytes);
        }
        let error = unit.error(&["download|lib"]);
        let head = format!("the download lib of lib-sys 0.1.0: {} is not what is to be had: ", path.display());
        assert!(error.contains(&(head + expected)), "{error}");
        assert_eq!(left(&unit), Vec::<String>::new());
    }
    listing(&mut unit, &folder, r#""does":"folder","path":"nowhere""#);
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("vendor/nowhere is no folder, and "), "{error}");
}

#[test]
fn what_the_index_does_not_name_is_not_fetched() {
    let folder = scratch("index-other");
    let server = Server::of(b"file");
    let mut unit = declaring(&folder, &[&server.url("/lib")], b"file", "");
    let index = listing(&mut unit, &folder, r#""does":"fetch","triples":["aarch64-unknown-linux-gnu"]"#);
    let error = unit.error(&["download|lib"]);
    assert!(error.contains(&format!("it may not be fetched: {} does not name it", index.display())), "{error}");
    assert_eq!(server.requests().len(), 0);
    listing(&mut unit, &folder, r#""does":"fetch""#);
    let text = fs::read_to_string(&index).expect("it is there");
    write(&index, text.replacen('{', r#"{"network":"deny","because":"policy.network of px-meta.toml","#, 1));
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("it may not be fetched: policy.network of px-meta.toml\n"), "{error}");
    assert_eq!(server.requests().len(), 0);
    store(&folder, &sha256(b"file"), b"file");
    given(&unit);
    listing(
        &mut unit,
        &folder,
        r#""does":"fetch","urls":["http://127.0.0.1:1/x\r\nHost: evil"]"#.replace("\r\n", "\\r\\n").as_str(),
    );
    fs::remove_dir_all(folder.join("store")).expect("it is there");
    fs::remove_dir_all(unit.mailbox("downloads")).expect("it is there");
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("a URL has no spaces, backslashes or control characters"), "{error}");
}

#[test]
fn a_bad_index_is_said_with_its_place() {
    let folder = scratch("index-bad");
    let mut unit = declaring(&folder, &["http://127.0.0.1:1/lib"], b"file", "");
    let index = listing(&mut unit, &folder, r#""does":"dance""#);
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("does not know what is to be done by the row of lib-sys lib"), "{error}");
    listing(&mut unit, &folder, r#""does":"file""#);
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("the row of lib-sys lib has no path"), "{error}");
    let deep = "[".repeat(1000);
    for (text, expected) in [
        ("", ":1:1: not the JSON that px-meta reads: the document ends early"),
        ("{\n\"px-meta\":1}", " is no index of downloads; make it with `px-meta downloads vendor`"),
        ("[]", " is no index of downloads"),
        (r#"{"px-meta":"downloads@2"}"#, " has the format \"downloads@2\"; this px-meta reads downloads@1"),
        (r#"{"px-meta":"downloads@1"}"#, " is no index of downloads"),
        (&deep, ":1:65: not the JSON that px-meta reads: more than 64 levels"),
        ("\u{0}", ":1:1: not the JSON"),
    ] {
        write(&index, text);
        let error = unit.error(&["download|lib"]);
        assert!(error.contains(&format!("{}{expected}", index.display())), "{text}: {error}");
    }
    fs::remove_file(&index).expect("it is there");
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("does not exist, and PX_META_DOWNLOADS names it"), "{error}");
    unit.set("PX_META_DOWNLOADS", "vendor/downloads.json");
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("give the whole path"), "{error}");
}

#[test]
fn a_manifest_that_declares_no_such_download_is_said_with_what_it_declares() {
    let folder = scratch("index-manifest");
    let unit = declaring(&folder, &["http://127.0.0.1:1/lib"], b"file", "");
    let error = unit.error(&["download|bil"]);
    let expected = "Cargo.toml declares no download \"bil\" (it declares lib); add a table [package.metadata.px-meta.download.bil]";
    assert!(error.contains(expected), "{error}");
    for (manifest, expected) in [
        (
            "[package.metadata.px-meta.download.lib]\ngit = { url = 'https://h/a.git', rev = 'abc' }\nsha256 = 'abc'\nsize = 1",
            ": sha256: it must be 64",
        ),
        ("[package]\nname = \"lib-sys\"\n", "declares no download \"lib\" (it declares none)"),
        ("[package\n", "Cargo.toml:1:9: expected ]"),
        ("package.metadata.px-meta.download.lib = 1", ": the download lib is no table"),
        ("package.metadata.px-meta.download.lib.urls = 1", ": the download lib: sha256, size: missing"),
        (
            "[package.metadata.px-meta.download.lib]\nurls = ['http://h']\nsha256 = 'ABC'\nsize = 1",
            ": sha256: it must be 64",
        ),
        ("[package.metadata.px-meta.download.lib]\nurls = ['http://h']\nsha256 = 'ABC'\nsize = 1.5", ": size: missing"),
    ] {
        write(unit.folder.join("Cargo.toml"), manifest);
        let error = unit.error(&["download|lib"]);
        assert!(error.contains(expected), "{manifest}: {error}");
    }
}

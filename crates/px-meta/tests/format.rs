//! The corpus that both languages read: test/format/make.mjs writes it and says what its entries mean.
#![allow(dead_code, unused_imports)] // The readers stand here as the crate has them, whole.

#[path = "../src/envelope.rs"]
mod envelope;
#[path = "../src/json/mod.rs"]
mod json;
#[path = "../src/names.rs"]
mod names;
#[path = "../src/order.rs"]
mod order;
#[path = "../src/sha256.rs"]
mod sha256;

use json::{canonical, parse, Value, BUS, VIEW};
use sha256::sha256;
use std::fs;
use std::path::Path;

/// What we say of a file, in the words of the index, and the place of the fault in an envelope.
fn verdict(bytes: &[u8], format: &str) -> Result<String, (String, Option<String>)> {
    if !format.contains('@') || format == "overrides@1" {
        let limits = if format == "overrides@1" { &VIEW } else { &BUS };
        return match parse(bytes, limits) {
            Ok(value) => Ok(sha256(canonical(&value).as_bytes())),
            Err(fault) => Err((format!("{}:{}: {}", fault.line, fault.column, fault.reason), None)),
        };
    }
    let limits = if format == "view@1" { &VIEW } else { &BUS };
    envelope::open(bytes, format, limits).map(|(_, digest)| digest).map_err(|text| {
        let place = text.strip_prefix(':').and_then(|text| text.split_once(": not the JSON that px-meta reads: "));
        match place {
            Some((place, _)) => ("malformed-json".to_owned(), Some(place.to_owned())),
            None if text.starts_with(" has the format ") => ("wrong-format".to_owned(), None),
            None if text.starts_with(" is torn or was edited") => ("wrong-digest".to_owned(), None),
            None => panic!("{text}"),
        }
    })
}

#[test]
fn both_languages_say_the_same_of_every_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test/format");
    let index = fs::read(folder.join("index.json")).expect("the index");
    let index = parse(&index, &BUS).unwrap_or_else(|fault| panic!("{fault:?}"));
    let mut wrong = Vec::new();
    for entry in index.as_array().expect("a list") {
        let text = |name| entry.get(name).and_then(Value::as_str);
        let file = text("file").expect("a file");
        let found = verdict(&fs::read(folder.join(file)).expect("the file"), text("as").expect("a format"));
        let fits = match (&found, text("accepted"), text("rejected")) {
            (Ok(digest), Some(accepted), None) => digest == accepted,
            // Whether a body has the shape of its format is asked in tests/bus/shapes.rs.
            (Ok(_), None, Some("shape")) => true,
            (Err((reason, place)), None, Some(rejected)) => {
                reason == rejected && (text("at").is_none() || place.as_deref() == text("at"))
            }
            _ => false,
        };
        if !fits {
            wrong.push(format!("{}: {found:?}", entry.to_json()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

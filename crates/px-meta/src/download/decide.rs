//! What is to be done for a download: what is declared for this target, after what whoever builds says of it.

use super::acquire::{acquire, Source};
use super::declaration::Declaration;
use super::index::{self, Listed, Row};
use super::item::Item;
use super::place::Place;
use super::{url, Download};
use crate::bus::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::json::{Object, Value};
use crate::printed;
use crate::roots::Roots;

/// Finds out what is wanted, and by whom, and does it.
pub(super) fn decide(environment: &Environment, id: &str) -> Result<(Download, Option<Value>)> {
    let manifest = environment.manifest_dir.join("Cargo.toml");
    printed::line("rerun-if-changed", printed::path(&manifest)?)?;
    let declaration = Declaration::find(environment, id)?;
    let listed = index::look_up(environment, id)?;
    let Some(mut says) = declaration.here(environment)? else { return Ok((Download::Nothing, None)) };
    let declared = says.get("urls").cloned().unwrap_or(Value::Null);
    let source = match &listed {
        Listed::Nowhere => Source::Anywhere,
        Listed::Missing(index) => Source::Store(format!("{} does not name it", index.display())),
        Listed::Row(row) => source_of(row, environment, id)?,
    };
    let mut used = Value::object();
    let became = match source {
        Source::System => {
            used.set("from", "system");
            Download::System
        }
        Source::Skipped => {
            used.set("from", "skipped");
            Download::Nothing
        }
        Source::Folder(folder, from) => {
            // What px-meta took from the store it has verified, and unpacked itself.
            if let (Listed::Row(row), "store") = (&listed, from.as_str()) {
                if let Some(digest) = row.text("sha256") {
                    used.set("sha256", digest);
                    used.set("verified", true);
                }
                replace(&mut says, &listed);
            }
            used.set("from", from);
            Download::At(folder)
        }
        source => {
            replace(&mut says, &listed);
            let item = Item::read(&says, &declared).map_err(|(key, reason)| declaration.fault(key, reason))?;
            let place = Place::new(environment, id, &item);
            used = match place.standing(&item) {
                Some(used) => used,
                None => acquire(environment, id, &item, &place, &source)?,
            };
            Download::At(place.result())
        }
    };
    if used.get("verified").is_none() {
        used.set("verified", false);
    }
    if let Listed::Row(row) = &listed {
        if let Some(text) = row.text("override") {
            used.set("override", text);
        }
    }
    if let Download::At(path) = &became {
        let roots = Roots { out_dir: Some(environment.out_dir.clone()), workspace: None };
        used.set("path", roots.shorten(path)?);
    }
    keep_secrets(&mut says, &declared);
    says.insert("used".to_owned(), used);
    Ok((became, Some(Value::Object(says))))
}

/// What a row of the index says that is to be done.
fn source_of(row: &Row, environment: &Environment, id: &str) -> Result<Source> {
    let Environment { name, version, .. } = environment;
    let index = row.index.display();
    let bad = |text: String| Err(Error::new(ErrorKind::Download, text));
    match row.text("does") {
        Some("skip") => Ok(Source::Skipped),
        Some("system") => Ok(Source::System),
        Some("fetch") => Ok(match &row.denied {
            Some(denied) => Source::Store(denied.clone()),
            None => Source::Anywhere,
        }),
        Some("forbid") => {
            let who = row.text("message").or(row.text("override")).unwrap_or("by whoever builds");
            bad(format!("the download {id} of {name} {version} is forbidden: {who}"))
        }
        Some(does @ ("file" | "folder")) => {
            let Some(path) = row.path("path") else {
                return bad(format!("{index}: the row of {name} {id} has no path; make the file again"));
            };
            let from = row.from().to_owned();
            // The store's files do not change, and may be gone when cargo looks.
            if from != "store" {
                printed::line("rerun-if-changed", printed::path(&path)?)?;
            }
            if does == "file" {
                return Ok(Source::File(path, from));
            }
            if path.is_dir() {
                return Ok(Source::Folder(path, from));
            }
            let who = row.text("override").map_or(index.to_string(), str::to_owned);
            bad(format!(
                "{} is no folder, and {who} says that the download {id} of {name} {version} is there; check the path",
                path.display(),
            ))
        }
        _ => bad(format!(
            "{index}: this px-meta does not know what is to be done by the row of {name} {id}; update the crate px-meta"
        )),
    }
}

/// A URL that is not declared may have a secret in it, which goes to its server alone.
fn keep_secrets(says: &mut Object, declared: &Value) {
    if let Some(Value::Array(urls)) = says.get_mut("urls") {
        for one in urls {
            if !declared.as_array().unwrap_or(&[]).contains(one) {
                *one = Value::String(url::public(one.as_str().unwrap_or_default()));
            }
        }
    }
    if let Some(git) = says.get_mut("git") {
        let url = git.get("url").and_then(Value::as_str).unwrap_or_default();
        if url::has_secret(url) {
            git.set("url", url::public(url));
        }
    }
}

/// Whoever builds may have replaced sources, digest and form.
fn replace(says: &mut Object, listed: &Listed) {
    let Listed::Row(row) = listed else { return };
    for name in &["urls", "git", "sha256", "size", "unpack"] {
        if let Some(value) = row.says.get(name) {
            says.insert((*name).to_owned(), value.clone());
        }
    }
}

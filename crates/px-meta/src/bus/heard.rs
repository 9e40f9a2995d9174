//! What a script can hear: the view that px-meta delivered while it holds, else the chain of publications.

use super::environment::Environment;
use super::fact::{Heard, Package};
use crate::error::{Error, ErrorKind, Result};
use crate::files::{self, read_envelope, sha256, FILE_LIMIT, LARGE_LIMIT};
use crate::json::{Value, BUS, VIEW};
use crate::roots::Roots;
use std::collections::{BTreeSet, VecDeque};
use std::env;
use std::path::{Path, PathBuf};

/// Publications that a chain may have; more than any graph of crates with `links`.
const CHAIN_LIMIT: usize = 10_000;

/// All that a script can hear.
pub(crate) struct Hearing {
    /// `view` or `chain`, as the receipt says it.
    pub from: &'static str,
    pub facts: Vec<Heard>,
    /// The view's merged values; empty for a chain.
    pub merged: Vec<Value>,
    /// The packages of the chain, for messages.
    pub packages: BTreeSet<String>,
}

/// The delivered view, if it is complete and everything that it relies on still stands. One that is torn, or of another
/// version, is as good as none: the chain is there in plain cargo, and `px-meta` delivers another.
pub(crate) fn from_view(environment: &Environment) -> Result<Option<Hearing>> {
    let path = environment.mailbox().join("view.json");
    let view = match read_envelope(&path, "view@1", LARGE_LIMIT, &VIEW) {
        Ok(Some(view)) => view.body,
        Ok(None) => return Ok(None),
        Err(error) if error.kind() == ErrorKind::Format => return Ok(None),
        Err(error) => return Err(error),
    };
    let complete = view.get("complete").and_then(Value::as_bool) == Some(true);
    if !complete || !list(&view, "contributions").iter().all(|one| holds(one, &environment.out_dir)) {
        return Ok(None);
    }
    let facts = list(&view, "facts").iter().map(|fact| view_fact(fact, &environment.out_dir)).collect();
    let facts: Option<Vec<Heard>> = facts;
    let Some(facts) = facts else { return Ok(None) };
    Ok(Some(Hearing { from: "view", facts, merged: list(&view, "merged").to_vec(), packages: BTreeSet::new() }))
}

fn view_fact(fact: &Value, out_dir: &Path) -> Option<Heard> {
    let roots = Roots { out_dir: text(fact, "out-dir").map(|relative| out_dir.join(relative)) };
    Some(Heard {
        package: package_of(fact.get("package")?)?,
        schema: text(fact, "schema")?.to_owned(),
        name: text(fact, "name")?.to_owned(),
        value: fact.get("value")?.clone(),
        sha256: text(fact, "sha256")?.to_owned(),
        roots,
    })
}

/// Whether a contribution still has the digest that the view names.
fn holds(contribution: &Value, out_dir: &Path) -> bool {
    let (Some(output), Some(digest)) = (text(contribution, "output"), text(contribution, "sha256")) else {
        return false;
    };
    let Ok(Some(output)) = files::read(&out_dir.join(output), LARGE_LIMIT) else { return false };
    match text(contribution, "facts") {
        None => lines_digest(&output) == digest,
        Some(facts) => {
            let published = read_envelope(&out_dir.join(facts), "facts@1", FILE_LIMIT, &BUS);
            names(&output, digest) && matches!(published, Ok(Some(file)) if file.sha256 == digest)
        }
    }
}

/// SHA-256 of the lines of a kept output that speak to cargo, each with a line feed.
fn lines_digest(output: &[u8]) -> String {
    let lines = output.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"cargo:"));
    let mut text = Vec::with_capacity(output.len());
    for line in lines {
        text.extend_from_slice(line);
        text.push(b'\n');
    }
    sha256(&text)
}

/// Whether a kept output has the line that names this digest of `facts.json`.
fn names(output: &[u8], digest: &str) -> bool {
    let wanted = format!("cargo:px_meta_digest={digest}");
    output.split(|byte| *byte == b'\n').any(|line| line.strip_suffix(b"\r").unwrap_or(line) == wanted.as_bytes())
}

/// Walks the publications from those that cargo names to this script, each once, in a fixed order.
pub(crate) fn from_chain() -> Result<Hearing> {
    let mut hearing = Hearing { from: "chain", facts: Vec::new(), merged: Vec::new(), packages: BTreeSet::new() };
    let mut seen = BTreeSet::new();
    let mut waiting: VecDeque<(PathBuf, String)> = direct()?.into_iter().map(|link| (link.path, link.sha256)).collect();
    while let Some((path, digest)) = waiting.pop_front() {
        if !seen.insert(path.clone()) {
            continue;
        }
        if seen.len() > CHAIN_LIMIT {
            return Err(Error::new(ErrorKind::Format, format!("more than {CHAIN_LIMIT} publications in one chain")));
        }
        let publication = publication(&path, &digest)?;
        let out_dir = path.parent().and_then(Path::parent).unwrap_or(Path::new(""));
        hear(&publication, out_dir, &path, &mut hearing)?;
        for upstream in list(&publication, "upstream") {
            let (Some(relative), Some(digest)) = (text(upstream, "path"), text(upstream, "sha256")) else {
                return Err(broken(&path));
            };
            waiting.push_back((normal(&out_dir.join(relative)), digest.to_owned()));
        }
    }
    Ok(hearing)
}

fn hear(publication: &Value, out_dir: &Path, path: &Path, hearing: &mut Hearing) -> Result<()> {
    let package = publication.get("package").and_then(package_of).ok_or_else(|| broken(path))?;
    hearing.packages.insert(package.name.clone());
    let roots = Roots { out_dir: Some(out_dir.to_owned()) };
    for fact in list(publication, "facts") {
        let (Some(schema), Some(name), Some(value)) = (text(fact, "schema"), text(fact, "name"), fact.get("value"))
        else {
            return Err(broken(path));
        };
        hearing.facts.push(Heard {
            package: package.clone(),
            schema: schema.to_owned(),
            name: name.to_owned(),
            value: value.clone(),
            roots: roots.clone(),
            sha256: Heard::digest(schema, name, value),
        });
    }
    Ok(())
}

/// One publication that cargo named to this script.
pub(crate) struct Link {
    pub path: PathBuf,
    pub sha256: String,
}

/// The publications of the direct dependencies, sorted by path.
pub(crate) fn direct() -> Result<Vec<Link>> {
    let mut links = Vec::new();
    for (name, value) in env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        if !(name.starts_with("DEP_") || name.starts_with("CARGO_DEP_")) || !name.ends_with("_PX_META") {
            continue;
        }
        let digest_name = format!("{name}_DIGEST");
        let (Some(path), Ok(sha256)) = (value.to_str(), env::var(&digest_name)) else {
            let text = format!("cargo gave {name} without {digest_name}; the package that printed it must be rebuilt");
            return Err(Error::new(ErrorKind::Format, text));
        };
        links.push(Link { path: normal(Path::new(path)), sha256 });
    }
    links.sort_by(|one, other| one.path.cmp(&other.path));
    links.dedup_by(|one, other| one.path == other.path);
    Ok(links)
}

/// Reads a publication that must have this digest.
pub(crate) fn publication(path: &Path, digest: &str) -> Result<Value> {
    let found = read_envelope(path, "facts@1", FILE_LIMIT, &BUS)?;
    match found {
        Some(file) if file.sha256 == digest => Ok(file.body),
        _ => {
            let what = if found.is_some() { "is not the one" } else { "is gone, though it is" };
            let text = format!("{} {what} that its package published; remove it and build again", path.display());
            Err(Error::new(ErrorKind::Format, text))
        }
    }
}

pub(crate) fn package_of(value: &Value) -> Option<Package> {
    Some(Package {
        name: text(value, "name")?.to_owned(),
        version: text(value, "version")?.to_owned(),
        links: text(value, "links").map(str::to_owned),
    })
}

fn broken(path: &Path) -> Error {
    let text = format!("{} is not a publication of this version; remove it and build again", path.display());
    Error::new(ErrorKind::Format, text)
}

pub(crate) fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str()
}

pub(crate) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).unwrap_or(&[])
}

/// Takes `..` and `.` out of a path without asking the disk.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => {
                normal.pop();
            }
            std::path::Component::CurDir => {}
            other => normal.push(other),
        }
    }
    normal
}

//! The chain of publications: each names those that its script heard of, so that a reader can walk on.

use super::fact::Heard;
use super::heard::{list, package_of, text, Hearing};
use crate::error::{Error, ErrorKind, Result};
use crate::files::{read_envelope, FILE_LIMIT};
use crate::json::{Object, Value, BUS};
use crate::order::order;
use crate::roots::Roots;
use std::env;
use std::path::{Path, PathBuf};

/// Publications that a chain may have; more than any graph of crates with `links`.
const CHAIN_LIMIT: usize = 10_000;

/// What makes a publication again.
const AGAIN: &str = "remove it and build again";

/// Walks the publications from those that cargo names to this script, each once, in a fixed order.
pub(crate) fn from_chain() -> Result<Hearing> {
    let mut waiting = direct()?;
    let mut hearing = Hearing { from: "chain", direct: waiting.len(), ..Hearing::default() };
    // A map of the kind that the crate has anyhow: another one would cost every adopter compile time.
    let mut seen = Object::new();
    let mut next = 0;
    while next < waiting.len() {
        let link = &waiting[next];
        next += 1;
        if seen.insert(link.path.to_string_lossy().into_owned(), Value::Null).is_some() {
            continue;
        }
        if seen.len() > CHAIN_LIMIT {
            return Err(Error::new(ErrorKind::Format, format!("more than {CHAIN_LIMIT} publications in one chain")));
        }
        let publication = publication(link)?;
        let out_dir = link.path.parent().and_then(Path::parent).unwrap_or(Path::new(""));
        hear(&publication, out_dir, link, &mut hearing)?;
        let mut further = Vec::new();
        for upstream in list(&publication, "upstream") {
            let (Some(relative), Some(digest)) = (text(upstream, "path"), text(upstream, "sha256")) else {
                return Err(broken(link));
            };
            further.push(Link { path: normal(&out_dir.join(relative)), sha256: digest.to_owned() });
        }
        waiting.append(&mut further);
    }
    Ok(hearing)
}

fn hear(publication: &Value, out_dir: &Path, link: &Link, hearing: &mut Hearing) -> Result<()> {
    let Some(package) = publication.get("package").and_then(package_of) else { return Err(broken(link)) };
    hearing.packages.push(package.name.clone());
    let roots = Roots { out_dir: Some(out_dir.to_owned()), workspace: None };
    for fact in list(publication, "facts") {
        let (Some(schema), Some(name), Some(value)) = (text(fact, "schema"), text(fact, "name"), fact.get("value"))
        else {
            return Err(broken(link));
        };
        hearing.facts.push(Heard {
            package: package.clone(),
            schema: schema.to_owned(),
            name: name.to_owned(),
            value: value.clone(),
            domains: Vec::new(),
            roots: roots.clone(),
            sha256: Heard::digest(schema, name, value),
        });
    }
    Ok(())
}

/// One publication, as cargo or another publication names it.
pub(crate) struct Link {
    pub path: PathBuf,
    pub sha256: String,
}

/// The publications of the direct dependencies, sorted by path.
pub(crate) fn direct() -> Result<Vec<Link>> {
    let mut links: Vec<Link> = Vec::new();
    let mut paths = Vec::new();
    for (name, value) in env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        if !(name.starts_with("DEP_") || name.starts_with("CARGO_DEP_")) || !name.ends_with("_PX_META") {
            continue;
        }
        let (Some(path), Ok(sha256)) = (value.to_str(), env::var(format!("{name}_DIGEST"))) else {
            let text = format!(
                "cargo gave {name} without {name}_DIGEST; the build script that printed px_meta must print px_meta_digest"
            );
            return Err(Error::new(ErrorKind::Format, text));
        };
        let path = normal(Path::new(path));
        paths.push(path.to_string_lossy().into_owned());
        links.push(Link { path, sha256 });
    }
    let mut sorted: Vec<Link> = Vec::new();
    for place in order(&paths) {
        let link = &links[place];
        if sorted.last().map_or(true, |last| last.path.as_os_str() != link.path.as_os_str()) {
            sorted.push(Link { path: link.path.clone(), sha256: link.sha256.clone() });
        }
    }
    Ok(sorted)
}

/// Reads a publication that must have the digest that its link names. Cargo watches the file for its script, so that one
/// which was removed or damaged is there again at the next build.
pub(crate) fn publication(link: &Link) -> Result<Value> {
    let fault = match read_envelope(&link.path, "facts@1", FILE_LIMIT, &BUS) {
        Ok(Some(file)) if file.sha256 == link.sha256 => return Ok(file.body),
        Ok(Some(_)) => format!("{} is not what its build script last published", link.path.display()),
        Ok(None) => format!("{}, which a build script published, is gone", link.path.display()),
        Err(error) if error.kind() == ErrorKind::Format => error.to_string(),
        Err(error) => return Err(error),
    };
    Err(Error::new(ErrorKind::Format, format!("{fault}; {AGAIN}")))
}

pub(crate) fn broken(link: &Link) -> Error {
    let text = format!("{} does not have the form of a publication; {AGAIN}", link.path.display());
    Error::new(ErrorKind::Format, text)
}

/// Takes `..` and `.` out of a path without asking the disk.
pub(crate) fn normal(path: &Path) -> PathBuf {
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

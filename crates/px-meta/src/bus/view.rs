//! The view that px-meta delivered, which counts while everything that it relies on still stands.

use super::chain::normal;
use super::environment::Environment;
use super::fact::Heard;
use super::heard::{list, package_of, text, Hearing};
use crate::error::{ErrorKind, Result};
use crate::files::{self, read_envelope, FILE_LIMIT, LARGE_LIMIT, OUTPUT_LIMIT};
use crate::json::{Value, BUS, VIEW};
use crate::roots::Roots;
use crate::sha256::sha256;
use std::path::Path;

/// What stands in the mailbox of a script.
pub(crate) enum Delivered {
    /// A complete view, and everything that it relies on still stands.
    Whole(Hearing),
    /// No view, one that waits for more, or one of a build that is past.
    Nothing,
    /// A file that is no view; the text says why. It counts as absent.
    Damaged(String),
}

/// Reads the view that px-meta delivered.
pub(crate) fn from_view(environment: &Environment) -> Result<Delivered> {
    let path = environment.mailbox.join("view.json");
    let view = match read_envelope(&path, "view@1", LARGE_LIMIT, &VIEW) {
        Ok(Some(view)) => view.body,
        Ok(None) => return Ok(Delivered::Nothing),
        Err(error) if error.kind() == ErrorKind::Format => return Ok(Delivered::Damaged(error.to_string())),
        Err(error) => return Err(error),
    };
    let complete = view.get("complete").and_then(Value::as_bool) == Some(true);
    if !complete || !list(&view, "contributions").iter().all(|one| holds(one, &environment.out_dir)) {
        return Ok(Delivered::Nothing);
    }
    let mut facts = Vec::new();
    for fact in list(&view, "facts") {
        match view_fact(fact, &environment.out_dir) {
            Some(fact) => facts.push(fact),
            None => return Ok(Delivered::Damaged(format!("{} has an entry that is no fact", path.display()))),
        }
    }
    let merged = list(&view, "merged").to_vec();
    let reader = view.get("package").and_then(package_of);
    let declared = view.get("declared").and_then(Value::as_array).map(<[Value]>::to_vec);
    Ok(Delivered::Whole(Hearing { from: "view", facts, merged, reader, declared, ..Hearing::default() }))
}

fn view_fact(fact: &Value, out_dir: &Path) -> Option<Heard> {
    let mut roots = Roots::default();
    if let Some(way) = text(fact, "out-dir") {
        roots.out_dir = Some(normal(&out_dir.join(way)));
    }
    if let Some(way) = text(fact, "workspace") {
        roots.workspace = Some(normal(&out_dir.join(way)));
    }
    let mut domains = Vec::new();
    for domain in list(fact, "domains") {
        domains.push(domain.as_str()?.to_owned());
    }
    Some(Heard {
        domains,
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
    let Ok(Some(output)) = files::read(&out_dir.join(output), OUTPUT_LIMIT) else { return false };
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
    let mut text = Vec::with_capacity(output.len());
    for line in lines(output) {
        if line.starts_with(b"cargo:") {
            text.extend_from_slice(line);
            text.push(b'\n');
        }
    }
    sha256(&text)
}

/// Whether a kept output has the line that names this digest of `facts.json`.
fn names(output: &[u8], digest: &str) -> bool {
    let wanted = format!("cargo:px_meta_digest={digest}");
    lines(output).iter().any(|line| line.strip_suffix(b"\r").unwrap_or(line) == wanted.as_bytes())
}

fn lines(output: &[u8]) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, byte) in output.iter().enumerate() {
        if *byte == b'\n' {
            lines.push(&output[start..at]);
            start = at + 1;
        }
    }
    lines.push(&output[start..]);
    lines
}

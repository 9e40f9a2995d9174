//! A download as it is wanted here: what is declared, after what the index says of it.

use super::git::Commit;
use super::url;
use crate::json::{canonical, Object, Value};
use crate::names::consists;
use crate::sha256::sha256;

/// A file to be had.
pub(super) struct Item {
    pub urls: Vec<String>,
    /// In place of URLs.
    pub commit: Option<Commit>,
    pub sha256: String,
    pub size: u64,
    pub unpack: Option<Unpack>,
    /// The name of the file, as the first declared URL has it.
    pub name: String,
    /// What tells results of other contents, or unpacked otherwise, apart.
    pub key: String,
}

/// How a file becomes a folder.
pub(super) struct Unpack {
    pub format: String,
    pub strip: usize,
    pub include: Vec<String>,
}

impl Item {
    /// Reads what `download@1` and rows of an index have. The error names the key, and what is wrong with it.
    pub(super) fn read(says: &Object, declared: &Value) -> Result<Item, (&'static str, &'static str)> {
        let text = |name: &str| says.get(name).and_then(Value::as_str).unwrap_or_default();
        let mut urls = Vec::new();
        for url in says.get("urls").and_then(Value::as_array).unwrap_or(&[]) {
            urls.push(url.as_str().ok_or(("urls", "it must be a list of texts"))?.to_owned());
        }
        let sha256 = text("sha256").to_owned();
        let is_digest = consists(&sha256, |letter| matches!(letter, b'0'..=b'9' | b'a'..=b'f'));
        if sha256.len() != 64 || !is_digest {
            return Err(("sha256", "it must be 64 lower-case hexadecimal digits, as `sha256sum FILE` prints them"));
        }
        let size = match says.get("size").and_then(Value::as_f64) {
            Some(size) if size >= 1.0 && size == size.trunc() => size as u64,
            _ => return Err(("size", "it must be the number of bytes")),
        };
        let commit = match says.get("git") {
            None => None,
            Some(git) => Some(commit(git)?),
        };
        let unpack = match says.get("unpack") {
            // What a commit is of is an archive too.
            None if commit.is_some() => Some(Unpack { format: "tar".to_owned(), strip: 0, include: Vec::new() }),
            None => None,
            Some(unpack) => Some(Unpack::read(unpack)?),
        };
        let first = declared.pointer("/0").and_then(Value::as_str).unwrap_or_default();
        let name = url::file_name(first).unwrap_or("file").to_owned();
        Ok(Item { key: key(says), urls, commit, sha256, size, unpack, name })
    }
}

impl Unpack {
    fn read(says: &Value) -> Result<Unpack, (&'static str, &'static str)> {
        let format = says.get("format").and_then(Value::as_str).unwrap_or_default();
        if !matches!(format, "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "tar.bz2" | "zip") {
            return Err(("unpack.format", "it must be one of tar, tar.gz, tar.xz, tar.zst, tar.bz2, zip"));
        }
        let strip = match says.get("strip").map(Value::as_f64) {
            None => 0,
            Some(Some(strip)) if strip == strip.clamp(0.0, 64.0) => strip as usize,
            Some(_) => return Err(("unpack.strip", "it must be a number of folders, at most 64")),
        };
        let mut include = Vec::new();
        if let Some(patterns) = says.get("include") {
            for pattern in patterns.as_array().unwrap_or(&[]) {
                include.push(pattern.as_str().ok_or(("unpack.include", "it must be a list of texts"))?.to_owned());
            }
            if include.is_empty() {
                return Err(("unpack.include", "it must be a list of at least one text"));
            }
        }
        Ok(Unpack { format: format.to_owned(), strip, include })
    }
}

fn commit(git: &Value) -> Result<Commit, (&'static str, &'static str)> {
    let text = |name| git.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (url, rev) = (text("url"), text("rev"));
    let is_whole = consists(&rev, |letter| matches!(letter, b'0'..=b'9' | b'a'..=b'f'));
    if !is_whole || !matches!(rev.len(), 40 | 64) {
        return Err(("git.rev", "it must be a full commit id, 40 or 64 lower-case hexadecimal digits"));
    }
    Ok(Commit { url, rev })
}

fn key(says: &Object) -> String {
    let mut what = Value::object();
    for name in &["sha256", "size", "git", "unpack"] {
        if let Some(value) = says.get(*name) {
            what.set(name, value.clone());
        }
    }
    sha256(canonical(&what).as_bytes())[..16].to_owned()
}

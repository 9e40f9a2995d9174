//! Getting a file from somewhere, verifying it, and putting it in place. Until it is verified it lies in a folder that no
//! one else knows of.

use super::fetch::{fetch, Failure};
use super::git::{self, Commit};
use super::item::Item;
use super::place::Place;
use super::{hash, network, store, unpack, url};
use crate::bus::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::json::Value;
use crate::printed;
use std::fs;
use std::path::{Path, PathBuf};

/// Where a download is to come from.
pub(super) enum Source {
    /// This file, and who has it.
    File(PathBuf, String),
    /// This folder, as it is, and who has it.
    Folder(PathBuf, String),
    /// The content store, else the network.
    Anywhere,
    /// The content store. The text says why not the network.
    Store(String),
    /// Nowhere: what is installed is used.
    System,
    /// Nowhere.
    Skipped,
}

/// Makes the result, and says what really happened.
pub(super) fn acquire(
    environment: &Environment,
    id: &str,
    item: &Item,
    place: &Place,
    source: &Source,
) -> Result<Value> {
    let wanted = Wanted { environment, id, item };
    place.begin()?;
    let made = wanted.get(place, source).and_then(|used| {
        wanted.unpack(place)?;
        place.finish(&used)?;
        Ok(used)
    });
    if made.is_err() {
        place.give_up();
    }
    made
}

struct Wanted<'a> {
    environment: &'a Environment,
    id: &'a str,
    item: &'a Item,
}

impl Wanted<'_> {
    /// Gets the file, verified, to where the archive or the result is made.
    fn get(&self, place: &Place, source: &Source) -> Result<Value> {
        let file = self.file(place);
        if let Source::File(path, from) = source {
            if let Err(reason) = self.copied(path, &file) {
                let text = format!("{}: {} is not what is to be had: {reason}", self.name(), path.display());
                return Err(Error::new(ErrorKind::Download, text));
            }
            return Ok(self.used(from));
        }
        if let Some(path) = store::entry(&self.item.sha256) {
            if fs::symlink_metadata(&path).is_ok() {
                match self.copied(&path, &file) {
                    Ok(()) => return Ok(self.used("store")),
                    Err(reason) => {
                        let text = format!("{} in the content store is passed over: {reason}", path.display());
                        printed::warning(&text)?;
                    }
                }
            }
        }
        let denied = match source {
            Source::Store(why) => Some(why.clone()),
            _ => network::forbidden_by(self.environment),
        };
        match denied {
            Some(why) => Err(self.denied(&why)),
            None => match &self.item.commit {
                Some(commit) => self.got(commit, place, &file),
                None => self.fetched(&file),
            },
        }
    }

    fn file(&self, place: &Place) -> PathBuf {
        if self.item.unpack.is_some() {
            place.begun.join("archive")
        } else {
            place.begun_result()
        }
    }

    /// Copies a file and verifies the copy: what is copied may be removed or changed at any time.
    fn copied(&self, from: &Path, to: &Path) -> std::result::Result<(), String> {
        match fs::metadata(from) {
            Ok(found) if !found.is_file() => return Err("it is no file".to_owned()),
            Ok(found) if found.len() != self.item.size => {
                return Err(format!("it has {} bytes instead of the declared {}", found.len(), self.item.size));
            }
            Ok(_) => {}
            Err(error) => return Err(format!("it cannot be read: {error}")),
        }
        fs::copy(from, to).map_err(|error| format!("it cannot be copied to {}: {error}", to.display()))?;
        self.verified(to)
    }

    fn verified(&self, file: &Path) -> std::result::Result<(), String> {
        let size = fs::symlink_metadata(file).map_or(0, |found| found.len());
        match hash::sha256_of(file, size) {
            Ok(digest) if digest == self.item.sha256 && size == self.item.size => Ok(()),
            Ok(digest) => Err(format!("its SHA-256 is {digest} instead of the declared {}", self.item.sha256)),
            Err(error) => Err(format!("it cannot be read: {error}")),
        }
    }

    /// Tries every source in order.
    fn fetched(&self, file: &Path) -> Result<Value> {
        let mut reasons = String::new();
        for from in &self.item.urls {
            let reason = match url::check(from) {
                Ok(()) => match fetch(from, self.item.size, file) {
                    Ok(()) => match self.verified(file) {
                        Ok(()) => {
                            let mut used = self.used("network");
                            used.set("url", url::public(from));
                            return Ok(used);
                        }
                        Err(reason) => reason,
                    },
                    Err(Failure::Source(reason)) => reason,
                    #[cfg(not(feature = "ureq"))]
                    Err(Failure::NoCurl) => {
                        return Err(self.denied("there is no program curl here, by which plain cargo fetches"))
                    }
                    Err(Failure::Disk(error)) => {
                        let text = format!("{} cannot be written: {error}; check the free space", file.display());
                        return Err(Error::new(ErrorKind::File, text));
                    }
                },
                Err(reason) => reason,
            };
            reasons.push_str(&format!("\n  {}\n    {reason}", url::shown(from)));
        }
        let text = format!("{}: no source has it:{reasons}\n{}", self.name(), self.cures());
        Err(Error::new(ErrorKind::Download, text))
    }

    /// Gets a commit by git.
    fn got(&self, commit: &Commit, place: &Place, file: &Path) -> Result<Value> {
        let folder = place.begun.join("git");
        let got = git::fetch(commit, &folder, file).and_then(|()| self.verified(file));
        let shown = url::shown(&commit.url);
        if let Err(reason) = got {
            let Commit { rev, .. } = commit;
            let text = format!("{}: {shown} at {rev}: {reason}\n{}", self.name(), self.cures());
            return Err(Error::new(ErrorKind::Download, text));
        }
        fs::remove_dir_all(&folder).map_err(|error| place.failed("cannot tidy up", &error))?;
        let mut used = self.used("network");
        used.set("url", shown);
        Ok(used)
    }

    fn unpack(&self, place: &Place) -> Result<()> {
        let archive = self.file(place);
        let Some(how) = &self.item.unpack else {
            // That of a store may not be written, and so not be dated.
            let dated = unpack::permit(&archive, false).and_then(|()| unpack::date(&archive));
            return dated.map_err(|error| place.failed("cannot date the file in", &error));
        };
        let raw = place.begun.join("raw");
        if let Err(reason) = unpack::unpack(&archive, how, &raw, &place.begun_result()) {
            let text = format!("{}: it cannot be unpacked: {reason}", self.name());
            return Err(Error::new(ErrorKind::Download, text));
        }
        fs::remove_file(&archive).map_err(|error| place.failed("cannot tidy up", &error))
    }

    fn used(&self, from: &str) -> Value {
        let mut used = Value::texts(&[("from", from), ("sha256", &self.item.sha256)]);
        used.set("verified", true);
        used
    }

    fn name(&self) -> String {
        let Environment { name, version, .. } = self.environment;
        format!("the download {} of {name} {version}", self.id)
    }

    fn denied(&self, why: &str) -> Error {
        let mut urls = String::new();
        for one in &self.item.urls {
            urls.push_str(&format!("\n  url     {}", url::shown(one)));
        }
        if let Some(Commit { url, rev }) = &self.item.commit {
            urls.push_str(&format!("\n  git     {} at {rev}", url::shown(url)));
        }
        let Item { sha256, size, .. } = self.item;
        let text = format!(
            "{} is not here, and it may not be fetched: {why}{urls}\n  sha256  {sha256}\n  size    {size}\n{}",
            self.name(),
            self.cures()
        );
        Error::new(ErrorKind::Download, text)
    }

    /// What whoever builds can do.
    fn cures(&self) -> String {
        let store = match store::entry(&self.item.sha256) {
            Some(path) => format!("\n  - put the file there by hand: {}", path.display()),
            None => String::new(),
        };
        format!(
            "  Either\n  - fetch it where there is a network: px-meta downloads fetch{store}\n  - or say where it is, \
             in px-meta.toml, and build with `px-meta build`:\n      [[download]]\n      \
             select = {{ crate = \"{}\", id = \"{}\" }}\n      file = \"/path/to/{}\"",
            self.environment.name, self.id, self.item.name
        )
    }
}

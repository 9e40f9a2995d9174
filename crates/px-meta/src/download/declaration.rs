//! What a package declares: `[package.metadata.px-meta.download.<id>]` of its Cargo.toml. `px-meta` reads the same by the
//! same rules (packages/core/src/downloads); the corpus in test/format/downloads holds both to one answer.

use super::placeholder::fill;
use super::{toml, url};
use crate::bus::environment::Environment;
use crate::cfg;
use crate::error::{Error, ErrorKind, Result};
use crate::files;
use crate::json::{Object, Value};
use crate::names::consists;
use crate::order::joined;

/// Bytes that a manifest may have.
const MANIFEST_LIMIT: u64 = 8 << 20;

/// The keys that a table for one target puts before the others.
const SPECIAL: [&str; 5] = ["urls", "git", "sha256", "size", "unpack"];

/// One download of this package.
pub(super) struct Declaration {
    place: String,
    says: Object,
}

impl Declaration {
    /// Finds it in the manifest. Cargo gives a script nothing of what stands there, and `cargo metadata` fails in a package
    /// that lies in the folder of a workspace without being of it, as vendored ones do.
    pub(super) fn find(environment: &Environment, id: &str) -> Result<Declaration> {
        let path = environment.manifest_dir.join("Cargo.toml");
        let place = path.display().to_string();
        let bad = |reason: String| Error::new(ErrorKind::Download, format!("{place}{reason}"));
        let Some(bytes) = files::read(&path, MANIFEST_LIMIT)? else {
            return Err(bad(" is not there; build where the package has its manifest".to_owned()));
        };
        let text = String::from_utf8_lossy(&bytes);
        let manifest = match toml::parse(&text) {
            Ok(manifest) => manifest,
            Err(fault) => return Err(bad(format!(":{}:{}: {}", fault.line, fault.column, fault.reason))),
        };
        let all = manifest.pointer("/package/metadata/px-meta/download").and_then(Value::as_object);
        let Some(one) = all.and_then(|all| all.get(id)) else {
            let mut known = Vec::new();
            for id in all.unwrap_or(&Object::new()).keys() {
                known.push(id.clone());
            }
            let known = if known.is_empty() { "none".to_owned() } else { joined(&known, ", ") };
            return Err(bad(format!(
                " declares no download {id:?} (it declares {known}); add a table [package.metadata.px-meta.download.{id}]"
            )));
        };
        if !is_id(id) {
            let rule = "a download is named by at most 128 letters and digits, with . _ + - between them";
            return Err(bad(format!(": the download {id:?}: {rule}")));
        }
        match one {
            Value::Object(says) => Ok(Declaration { place: format!("{place}: the download {id}"), says: says.clone() }),
            _ => Err(bad(format!(": the download {id} is no table"))),
        }
    }

    /// What it comes to for this target and these features, with the keys of `download@1`; nothing where it is not needed.
    pub(super) fn here(&self, environment: &Environment) -> Result<Option<Object>> {
        if let Some(when) = self.says.get("when") {
            let when = when.as_str().ok_or_else(|| self.fault("when", "it must be a text"))?;
            if !self.holds(environment, "when", when)? {
                return Ok(None);
            }
        }
        let mut here = self.says.clone();
        if let Some((key, special)) = self.special(environment)? {
            let Value::Object(special) = special else { return Err(self.fault(key, "it must be a table")) };
            // A source there takes the place of any other.
            if special.contains_key("urls") || special.contains_key("git") {
                here.insert("urls".to_owned(), Value::Null);
                here.insert("git".to_owned(), Value::Null);
            }
            for name in &SPECIAL {
                if let Some(value) = special.get(*name) {
                    here.insert((*name).to_owned(), value.clone());
                }
            }
        }
        let has = |name: &str| !matches!(here.get(name), None | Some(Value::Null));
        if !has("sha256") || !has("size") || !(has("git") || has("urls")) {
            return if self.says.contains_key("target") { Ok(None) } else { Err(self.lack(&here)) };
        }
        let mut filled = Object::new();
        for (name, value) in here {
            let value = match (name.as_str(), value) {
                ("when" | "target", _) | (_, Value::Null) => continue,
                ("urls", Value::Array(urls)) => self.filled(environment, &urls)?,
                ("git", Value::Object(git)) => self.filled_git(environment, &git)?,
                (_, value) => value,
            };
            filled.insert(name, value);
        }
        Ok(Some(filled))
    }

    /// The table for this target, where there are such tables and one of them is.
    fn special(&self, environment: &Environment) -> Result<Option<(&str, &Value)>> {
        let mut found: Option<(&str, &Value)> = None;
        let all = match self.says.get("target") {
            None => return Ok(None),
            Some(Value::Object(all)) => all,
            Some(_) => return Err(self.fault("target", "it must be tables, each by a target triple or cfg(…)")),
        };
        for (key, special) in all {
            if self.holds(environment, "target", key)? {
                if let Some((other, _)) = found {
                    let reason = format!("both {other} and {key} speak of {}; narrow one of them", environment.target);
                    return Err(self.fault("target", &reason));
                }
                found = Some((key, special));
            }
        }
        Ok(found)
    }

    fn holds(&self, environment: &Environment, key: &str, when: &str) -> Result<bool> {
        cfg::holds_here(&environment.target, when).map_err(|reason| self.fault(key, &reason))
    }

    fn filled(&self, environment: &Environment, urls: &[Value]) -> Result<Value> {
        let mut filled = Vec::new();
        for (index, template) in urls.iter().enumerate() {
            let url = fill(environment, template.as_str().unwrap_or_default()).and_then(|url| {
                url::check(&url)?;
                without_secret(url)
            });
            match url {
                Ok(url) => filled.push(Value::String(url)),
                Err(reason) => return Err(self.fault(&format!("urls[{index}]"), &reason)),
            }
        }
        Ok(Value::Array(filled))
    }

    fn filled_git(&self, environment: &Environment, git: &Object) -> Result<Value> {
        let text = |name| git.get(name).and_then(Value::as_str).unwrap_or_default();
        let url = fill(environment, text("url")).and_then(|url| {
            url::check_repository(&url)?;
            without_secret(url)
        });
        let url = url.map_err(|reason| self.fault("git.url", &reason))?;
        Ok(Value::texts(&[("rev", text("rev")), ("url", &url)]))
    }

    fn lack(&self, here: &Object) -> Error {
        let mut missing = Vec::new();
        let lacks = |name: &str| matches!(here.get(name), None | Some(Value::Null));
        for name in &["urls", "sha256", "size"] {
            if lacks(name) && (*name != "urls" || lacks("git")) {
                missing.push((*name).to_owned());
            }
        }
        self.fault(&joined(&missing, ", "), "missing, and without it nobody can tell what is downloaded")
    }

    pub(super) fn fault(&self, key: &str, reason: &str) -> Error {
        Error::new(ErrorKind::Download, format!("{}: {key}: {reason}", self.place))
    }
}

fn without_secret(url: String) -> std::result::Result<String, String> {
    if url::has_secret(&url) {
        return Err("it has a user or a password, which everybody can read in a manifest; take them out".to_owned());
    }
    Ok(url)
}

/// Whether a text may name a download, and so a folder.
fn is_id(text: &str) -> bool {
    let bytes = text.as_bytes();
    consists(text, |letter| letter.is_ascii_alphanumeric() || matches!(letter, b'.' | b'_' | b'+' | b'-'))
        && text.len() <= 128
        && bytes[0].is_ascii_alphanumeric()
        && bytes[bytes.len() - 1].is_ascii_alphanumeric()
}

use super::chain::{broken, direct, publication};
use super::environment::Environment;
use super::heard::{package_of, text};
use crate::error::{Error, ErrorKind, Result};
use crate::files::{long_ago, write_envelope};
use crate::json::Value;
use crate::names::{consists, has, is_major};
use crate::order::{length, order};
use crate::overrides;
use crate::printed;
use crate::roots::slashes;
use std::path::{Path, PathBuf};

/// What the script has said so far, by schema and name.
#[derive(Default)]
pub(crate) struct Publication {
    facts: Vec<Value>,
}

impl Publication {
    pub(crate) fn add(&mut self, schema: &str, name: &str, value: Value, origin: Value) -> Result<()> {
        if !is_schema_id(schema) {
            let text = format!("{schema:?} is no schema: it is name@major or crate-name:name@major");
            return Err(Error::new(ErrorKind::Publication, text));
        }
        if !is_fact_name(name) {
            let text = format!(
                "{name:?} cannot name a fact: it needs 1 to 128 characters, none of them a control character or #"
            );
            return Err(Error::new(ErrorKind::Publication, text));
        }
        if place_of(&self.facts, schema, name).is_some() {
            let text = format!("{schema}/{name} was published already; a package says each fact once");
            return Err(Error::new(ErrorKind::Publication, text));
        }
        if let Err(reason) = check(&value, 0) {
            let text = format!("{schema}/{name} cannot be published: {reason}");
            return Err(Error::new(ErrorKind::Publication, text));
        }
        let mut fact = Value::texts(&[("schema", schema), ("name", name)]);
        fact.set("value", value);
        fact.set("origin", origin);
        self.facts.push(fact);
        Ok(())
    }

    /// Writes `facts.json` and names it to cargo. A script that said nothing still hands on whom it heard. Cargo watches
    /// the file, which is older than any run: whoever removes or damages it makes the script run again.
    pub(crate) fn close(mut self, environment: &Environment) -> Result<()> {
        let upstream = upstream(environment)?;
        let said = overrides::apply(environment, &mut self.facts)?;
        let mut body = Value::object();
        body.set("package", package(environment));
        body.set("unit", unit(environment));
        body.set("facts", in_order(self.facts));
        if !said.is_empty() {
            body.set("said", in_order(said));
        }
        body.set("upstream", upstream);
        let path = environment.mailbox.join("facts.json");
        let digest = write_envelope(&path, "facts@1", &body, Some(long_ago()))?;
        printed::line("rerun-if-changed", printed::path(&path)?)?;
        printed::line("px_meta", printed::path(&path)?)?;
        printed::line("px_meta_digest", &digest)
    }

    /// Writes `facts.json` alone: px-meta looks for it after the run. Overrides are left to it, too.
    pub(crate) fn close_generator(self, environment: &Environment) -> Result<()> {
        let mut body = Value::object();
        body.set("package", package(environment));
        body.set("facts", in_order(self.facts));
        body.set("upstream", Vec::new());
        write_envelope(&environment.mailbox.join("facts.json"), "facts@1", &body, None)?;
        Ok(())
    }
}

fn in_order(facts: Vec<Value>) -> Vec<Value> {
    let mut keys = Vec::new();
    for fact in &facts {
        keys.push(overrides::key_of(fact));
    }
    reordered(facts, &keys)
}

fn package(environment: &Environment) -> Value {
    let mut package = environment.package();
    if let Some(links) = &environment.links {
        package.set("links", links.as_str());
    }
    package
}

fn unit(environment: &Environment) -> Value {
    let Environment { host, target, profile, .. } = environment;
    let mut unit = Value::texts(&[("host", host), ("target", target), ("profile", profile)]);
    let mut features = Vec::new();
    for name in &environment.features {
        features.push(Value::from(name.as_str()));
    }
    unit.set("features", features);
    unit
}

/// The publications of direct dependencies, so that a reader can walk on from this one.
fn upstream(environment: &Environment) -> Result<Vec<Value>> {
    let mut entries = Vec::new();
    let mut paths = Vec::new();
    for link in direct()? {
        let published = publication(&link)?;
        let Some(package) = published.get("package").and_then(package_of) else { return Err(broken(&link)) };
        let path = relative(&link.path, &environment.out_dir)?;
        let links = package.links.as_deref().unwrap_or_default();
        let mut entry = Value::texts(&[("links", links), ("path", &path), ("sha256", &link.sha256)]);
        entry.set("package", Value::texts(&[("name", &package.name), ("version", &package.version)]));
        entries.push(entry);
        paths.push(path);
    }
    Ok(reordered(entries, &paths))
}

/// Values in the order of their keys.
fn reordered(mut values: Vec<Value>, keys: &[String]) -> Vec<Value> {
    let mut reordered = Vec::with_capacity(values.len());
    for place in order(keys) {
        reordered.push(std::mem::replace(&mut values[place], Value::Null));
    }
    reordered
}

/// Where among facts of this script the one of a schema and a name stands.
pub(crate) fn place_of(facts: &[Value], schema: &str, name: &str) -> Option<usize> {
    facts.iter().position(|fact| text(fact, "schema") == Some(schema) && text(fact, "name") == Some(name))
}

/// A path as seen from a folder, with `/`; whole where the two lie on different drives.
pub(crate) fn relative(path: &Path, from: &Path) -> Result<String> {
    let mut route = PathBuf::new();
    let mut shared = Some(from);
    while let Some(folder) = shared.filter(|folder| !folder.as_os_str().is_empty()) {
        if let Ok(rest) = path.strip_prefix(folder) {
            if !rest.as_os_str().is_empty() {
                route.push(rest);
            }
            return Ok(slashes(printed::path(&route)?));
        }
        route.push("..");
        shared = folder.parent();
    }
    Ok(slashes(printed::path(path)?))
}

/// What a reader of the bus would refuse is refused here, where the author sees it.
fn check(value: &Value, depth: usize) -> std::result::Result<(), String> {
    // The body of a publication holds each value three levels down.
    if depth > 60 {
        return Err("it has more than 60 levels".to_owned());
    }
    match value {
        Value::Number(number) if number.is_nan() || number.abs() > 9_007_199_254_740_991.0 => {
            Err(format!("the number {number} lies beyond 2^53 - 1; write it as text"))
        }
        Value::String(text) if has(text, |letter| letter == 0) => Err("a text in it has U+0000".to_owned()),
        Value::Array(items) => {
            for item in items {
                check(item, depth + 1)?;
            }
            Ok(())
        }
        Value::Object(members) => {
            for (key, member) in members {
                if key == "__proto__" || has(key, |letter| letter == 0) || key.len() > 256 {
                    return Err(format!("the key {key:?} is not allowed"));
                }
                check(member, depth + 1)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn is_schema_id(text: &str) -> bool {
    let (owner, rest) = text.split_once(':').unwrap_or(("a", text));
    let Some((name, major)) = rest.split_once('@') else { return false };
    owner.len() <= 64
        && consists(owner, |letter| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
        && owner.as_bytes()[0].is_ascii_alphanumeric()
        && name.len() <= 64
        && consists(name, |letter| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        && name.as_bytes()[0].is_ascii_lowercase()
        && is_major(major)
}

fn is_fact_name(name: &str) -> bool {
    length(name) <= 128 && consists(name, |letter| letter != b'#' && letter >= 32 && letter != 0x7f)
}

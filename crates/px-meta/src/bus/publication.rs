use super::chain::{broken, direct, publication};
use super::environment::Environment;
use super::heard::{package_of, text};
use crate::error::{Error, ErrorKind, Result};
use crate::files::{long_ago, write_envelope};
use crate::json::{Object, Value};
use crate::order::by_text;
use crate::overrides;
use crate::printed;
use crate::roots::slashes;
use std::path::{Component, Path, PathBuf};

/// What the script has said so far, by schema and name.
#[derive(Default)]
pub(crate) struct Publication {
    facts: Vec<(String, String, Value)>,
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
        if self.facts.iter().any(|fact| fact.0 == schema && fact.1 == name) {
            let text = format!("{schema}/{name} was published already; a package says each fact once");
            return Err(Error::new(ErrorKind::Publication, text));
        }
        check(&value, 0).map_err(|reason| {
            Error::new(ErrorKind::Publication, format!("{schema}/{name} cannot be published: {reason}"))
        })?;
        let mut fact = Value::object();
        fact.set("schema", schema);
        fact.set("name", name);
        fact.set("value", value);
        fact.set("origin", origin);
        self.facts.push((schema.to_owned(), name.to_owned(), fact));
        Ok(())
    }

    /// Writes `facts.json` and names it to cargo. A script that said nothing still hands on whom it heard. Cargo watches
    /// the file, which is older than any run: whoever removes or damages it makes the script run again.
    pub(crate) fn close(mut self, environment: &Environment) -> Result<()> {
        let upstream = upstream(environment)?;
        overrides::apply(environment, &mut self.facts)?;
        // No schema or name has a U+0001, so the schema comes first.
        let facts = by_text(self.facts, |fact| format!("{}\u{1}{}", fact.0, fact.1));
        let mut body = Value::object();
        body.set("package", package(environment));
        body.set("unit", unit(environment));
        body.set("facts", facts.into_iter().map(|fact| fact.2).collect::<Vec<_>>());
        body.set("upstream", upstream);
        let path = environment.mailbox().join("facts.json");
        let digest = write_envelope(&path, "facts@1", &body, Some(long_ago()))?;
        printed::line("rerun-if-changed", printed::path(&path)?)?;
        printed::line("px_meta", printed::path(&path)?)?;
        printed::line("px_meta_digest", digest)
    }
}

fn package(environment: &Environment) -> Value {
    let mut package = Value::object();
    package.set("name", environment.name.as_str());
    package.set("version", environment.version.as_str());
    if let Some(links) = &environment.links {
        package.set("links", links.as_str());
    }
    package
}

fn unit(environment: &Environment) -> Value {
    let mut unit = Value::object();
    unit.set("host", environment.host.as_str());
    unit.set("target", environment.target.as_str());
    unit.set("profile", environment.profile.as_str());
    let features: Vec<Value> = environment.features.iter().map(|name| Value::from(name.as_str())).collect();
    unit.set("features", features);
    unit
}

/// The publications of direct dependencies, so that a reader can walk on from this one.
fn upstream(environment: &Environment) -> Result<Vec<Value>> {
    let mut entries = Vec::new();
    for link in direct()? {
        let published = publication(&link)?;
        let package = published.get("package").and_then(package_of).ok_or_else(|| broken(&link))?;
        let mut named = Value::object();
        named.set("name", package.name.as_str());
        named.set("version", package.version.as_str());
        let mut entry = Value::object();
        entry.set("package", named);
        entry.set("links", package.links.as_deref().unwrap_or_default());
        entry.set("path", relative(&link.path, &environment.out_dir)?);
        entry.set("sha256", link.sha256.as_str());
        entries.push(entry);
    }
    Ok(by_text(entries, |entry| text(entry, "path").unwrap_or_default().to_owned()))
}

/// A path as seen from a folder, with `/`; whole where the two lie on different drives.
pub(crate) fn relative(path: &Path, from: &Path) -> Result<String> {
    let (to, base): (Vec<Component>, Vec<Component>) = (path.components().collect(), from.components().collect());
    let same = to.iter().zip(&base).take_while(|(one, other)| one == other).count();
    if same == 0 {
        return Ok(slashes(printed::path(path)?));
    }
    let up = base[same..].iter().map(|_| Component::ParentDir);
    let route: PathBuf = up.chain(to[same..].iter().copied()).collect();
    Ok(slashes(printed::path(&route)?))
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
        Value::String(text) if text.contains('\0') => Err("a text in it has U+0000".to_owned()),
        Value::Array(items) => items.iter().try_for_each(|item| check(item, depth + 1)),
        Value::Object(members) => check_members(members, depth),
        _ => Ok(()),
    }
}

fn check_members(members: &Object, depth: usize) -> std::result::Result<(), String> {
    members.iter().try_for_each(|(key, member)| {
        if key == "__proto__" || key.contains('\0') || key.len() > 256 {
            return Err(format!("the key {key:?} is not allowed"));
        }
        check(member, depth + 1)
    })
}

fn is_schema_id(text: &str) -> bool {
    let (owner, rest) = text.split_once(':').map_or((None, text), |(owner, rest)| (Some(owner), rest));
    let Some((name, major)) = rest.split_once('@') else { return false };
    let word = |text: &str, extra: &str| {
        let allowed = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || extra.contains(letter);
        text.len() <= 64 && text.chars().all(allowed)
    };
    owner.map_or(true, |owner| word(owner, "-_") && owner.starts_with(|first: char| first.is_ascii_alphanumeric()))
        && word(name, "-")
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && major.len() <= 4
        && !major.starts_with('0')
        && !major.is_empty()
        && major.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_fact_name(name: &str) -> bool {
    let length = name.encode_utf16().count();
    (1..=128).contains(&length)
        && !name.chars().any(|letter| letter == '#' || (letter as u32) < 32 || letter == '\u{7f}')
}

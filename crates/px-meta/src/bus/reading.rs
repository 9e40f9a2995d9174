use super::environment::Environment;
use super::fact::Heard;
use super::heard::{from_chain, from_view, text, Hearing};
use super::query::Query;
use crate::error::{Error, ErrorKind, Result};
use crate::files::{self, long_ago, write_envelope};
use crate::json::Value;
use crate::printed;
use std::fs;
use std::path::PathBuf;

/// The exit status of a script that waits for the next round.
const PENDING: i32 = 75;

/// What the script has read so far.
#[derive(Default)]
pub(crate) struct Reading {
    hearing: Option<Hearing>,
    reads: Vec<Value>,
    merged: Vec<Value>,
}

impl Reading {
    /// The one fact that fits; nothing only where it is not required.
    pub(crate) fn one(
        &mut self,
        environment: &Environment,
        schema: &str,
        query: &Query,
        required: bool,
    ) -> Result<Option<Heard>> {
        let mut found = self.all(environment, schema, query)?;
        if found.len() > 1 {
            let publishers: Vec<String> = found
                .iter()
                .map(|fact| format!("{}/{} of {} {}", schema, fact.name, fact.package.name, fact.package.version))
                .collect();
            let text = format!(
                "{} fits several facts: {}; ask for one with Query::package, or for all of them",
                query.say(schema),
                publishers.join(", "),
            );
            return Err(Error::new(ErrorKind::Ambiguous, text));
        }
        match found.pop() {
            None if required => Err(self.missing(environment, schema, query)),
            found => Ok(found),
        }
    }

    /// Every fact that fits, by package and name. The answer goes into the receipt, also where it is empty.
    pub(crate) fn all(&mut self, environment: &Environment, schema: &str, query: &Query) -> Result<Vec<Heard>> {
        let hearing = self.hear(environment, || query.to_value(schema))?;
        let fits = |fact: &&Heard| fact.schema == schema && query.takes(&fact.name, &fact.package.name);
        let mut found: Vec<Heard> = hearing.facts.iter().filter(fits).cloned().collect();
        found.sort_by(|one, other| {
            let key = |fact: &Heard| (fact.package.name.clone(), fact.package.version.clone(), fact.name.clone());
            key(one).cmp(&key(other))
        });
        let mut read = Value::object();
        read.set("query", query.to_value(schema));
        read.set("found", found.iter().map(Heard::receipt).collect::<Vec<_>>());
        self.reads.push(read);
        Ok(found)
    }

    pub(crate) fn merged(&mut self, environment: &Environment, schema: &str, pointer: &str) -> Result<Option<Value>> {
        let hearing = self.hear(environment, || Query::any().to_value(schema))?;
        let entry = hearing
            .merged
            .iter()
            .find(|entry| text(entry, "schema") == Some(schema) && text(entry, "pointer") == Some(pointer));
        let mut read = Value::object();
        read.set("schema", schema);
        read.set("pointer", pointer);
        if let Some(digest) = entry.and_then(|entry| text(entry, "sha256")) {
            read.set("sha256", digest);
        }
        let value = entry.and_then(|entry| entry.get("value")).cloned();
        self.merged.push(read);
        Ok(value)
    }

    /// Finds out, at the first read, what can be heard. While `px-meta` runs cargo, a script without a view that holds
    /// leaves a note and ends here: it runs again in the next round.
    fn hear(&mut self, environment: &Environment, wants: impl Fn() -> Value) -> Result<&Hearing> {
        if self.hearing.is_none() {
            declare_view(environment)?;
            let hearing = match (from_view(environment)?, &environment.bus) {
                (Some(hearing), bus) => {
                    if bus.is_some() {
                        remove_note(environment);
                    }
                    hearing
                }
                (None, Some(_)) => pend(environment, wants())?,
                (None, None) => from_chain()?,
            };
            self.hearing = Some(hearing);
        }
        self.hearing.as_ref().ok_or_else(|| Error::new(ErrorKind::Missing, "nothing was heard"))
    }

    fn missing(&self, environment: &Environment, schema: &str, query: &Query) -> Error {
        let fact = query.say(schema);
        let reader = &environment.name;
        let Some(Hearing { from: "chain", packages, .. }) = &self.hearing else {
            let text = format!("{reader} needs {fact}, and no package that it depends on publishes it");
            return Error::new(ErrorKind::Missing, text);
        };
        let heard = if packages.is_empty() {
            "it hears no package at all".to_owned()
        } else {
            format!("it hears only {}", packages.iter().cloned().collect::<Vec<_>>().join(", "))
        };
        let publisher = query.package.as_deref().unwrap_or("the package that publishes it");
        let text = format!(
            "{reader} needs {fact}, and {heard}.\n  \
             Plain cargo hands facts on only from build script to build script of direct dependencies with a `links` \
             key: somewhere between {publisher} and {reader} a package has none. Either\n  \
             - build with `px-meta build`, which needs no `links`, or\n  \
             - give each package between them a build script that uses px-meta and, in its Cargo.toml, \
             links = \"px_<crate>_<series>\" (for example px_foo_2; `px-meta doctor` names the packages)"
        );
        Error::new(ErrorKind::Missing, text)
    }

    /// Leaves the receipt of a script that read something. Cargo watches it, as it does the publication.
    pub(crate) fn close(self, environment: &Environment) -> Result<()> {
        let path = environment.mailbox().join("receipt.json");
        let Some(hearing) = self.hearing else {
            return files::remove(&path);
        };
        let mut receipt = Value::object();
        receipt.set("from", hearing.from);
        receipt.set("reads", self.reads);
        receipt.set("merged", self.merged);
        write_envelope(&path, "receipt@1", &receipt, Some(long_ago()))?;
        printed::line("rerun-if-changed", printed::path(&path)?)
    }
}

/// Makes cargo watch the view, and a view to watch: a watched file that is missing would rerun the script each time.
fn declare_view(environment: &Environment) -> Result<()> {
    let path = environment.mailbox().join("view.json");
    if fs::symlink_metadata(&path).is_err() {
        let mut package = Value::object();
        package.set("name", environment.name.as_str());
        package.set("version", environment.version.as_str());
        let mut view = Value::object();
        view.set("package", package);
        view.set("complete", false);
        for list in ["domains", "facts", "merged", "contributions"] {
            view.set(list, Vec::new());
        }
        write_envelope(&path, "view@1", &view, Some(long_ago()))?;
    }
    printed::line("rerun-if-changed", printed::path(&path)?)
}

fn note_path(environment: &Environment) -> Option<PathBuf> {
    let name = files::sha256(environment.out_dir_text.as_bytes());
    Some(environment.bus.as_ref()?.join("pending").join(format!("{name}.json")))
}

/// Leaves the note, and ends the script with the status that `px-meta` knows.
fn pend(environment: &Environment, wants: Value) -> Result<Hearing> {
    let mut package = Value::object();
    package.set("name", environment.name.as_str());
    package.set("version", environment.version.as_str());
    let mut note = Value::object();
    note.set("out-dir", environment.out_dir_text.as_str());
    note.set("package", package);
    note.set("wants", vec![wants]);
    if let Some(path) = note_path(environment) {
        // Each round must see that the note is of its own time, so one that says the same does not stay.
        files::remove(&path)?;
        write_envelope(&path, "pending@1", &note, None)?;
    }
    eprintln!("px-meta: {} waits for facts of other build scripts", environment.name);
    std::process::exit(PENDING)
}

fn remove_note(environment: &Environment) {
    if let Some(path) = note_path(environment) {
        // A note that stays is only swept later: the CLI believes the mailbox, not the note.
        let _ = fs::remove_file(path);
    }
}

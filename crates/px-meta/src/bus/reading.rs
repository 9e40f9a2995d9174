use super::chain::from_chain;
use super::environment::{Environment, Role};
use super::fact::Heard;
use super::generator::{alone, check_declared};
use super::heard::{text, Hearing};
use super::query::Query;
use super::silent::silent_dependencies;
use super::view::{from_view, Delivered};
use crate::error::{Error, ErrorKind, Result};
use crate::files::{self, long_ago, write_envelope};
use crate::json::Value;
use crate::names::replaced;
use crate::order::{joined, order, sorted};
use crate::printed;
use crate::sha256::sha256;
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
    /// All that can be heard is known already.
    pub(crate) fn of(hearing: Hearing) -> Reading {
        Reading { hearing: Some(hearing), ..Reading::default() }
    }

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
            let mut publishers = Vec::new();
            for fact in &found {
                publishers.push(format!("{schema}/{} of {} {}", fact.name, fact.package.name, fact.package.version));
            }
            let text = format!(
                "{} fits several facts: {}; ask for one with Query::package, or for all of them",
                query.say(schema),
                joined(&publishers, ", "),
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
        let wants = query.to_value(schema);
        let hearing = self.hear(environment, &wants)?;
        check_declared(environment, hearing, schema, query)?;
        let mut fitting = Vec::new();
        let mut keys = Vec::new();
        for fact in &hearing.facts {
            if fact.schema == schema && query.takes(&fact.name, &fact.package.name) {
                fitting.push(fact);
                keys.push(format!("{}\u{1}{}\u{1}{}", fact.package.name, fact.package.version, fact.name));
            }
        }
        let mut found = Vec::new();
        let mut receipts = Vec::new();
        for place in order(&keys) {
            receipts.push(fitting[place].receipt(&environment.out_dir)?);
            found.push(fitting[place].clone());
        }
        let mut read = Value::object();
        read.set("query", wants);
        read.set("found", receipts);
        self.reads.push(read);
        Ok(found)
    }

    pub(crate) fn merged(&mut self, environment: &Environment, schema: &str, pointer: &str) -> Result<Option<Value>> {
        let any = Query::any();
        let hearing = self.hear(environment, &any.to_value(schema))?;
        check_declared(environment, hearing, schema, &any)?;
        let mut read = Value::texts(&[("schema", schema), ("pointer", pointer)]);
        let mut value = None;
        for entry in &hearing.merged {
            if text(entry, "schema") == Some(schema) && text(entry, "pointer") == Some(pointer) {
                if let Some(digest) = text(entry, "sha256") {
                    read.set("sha256", digest);
                }
                value = entry.get("value").cloned();
                break;
            }
        }
        self.merged.push(read);
        Ok(value)
    }

    /// Finds out, at the first read, what can be heard. While `px-meta` runs cargo, a script without a view that holds
    /// leaves a note and ends here: it runs again in the next round.
    fn hear(&mut self, environment: &Environment, wants: &Value) -> Result<&Hearing> {
        if self.hearing.is_none() {
            declare_view(environment)?;
            let delivered = from_view(environment)?;
            if let Delivered::Damaged(reason) = &delivered {
                printed::warning(&format!("{reason}; it counts as absent until px-meta makes it again"))?;
            }
            let hearing = match (delivered, &environment.bus) {
                (Delivered::Whole(hearing), _) => {
                    remove_note(environment);
                    hearing
                }
                (_, Some(_)) => pend(environment, wants.clone())?,
                (_, None) => from_chain()?,
            };
            self.hearing = Some(hearing);
        }
        self.hearing.as_ref().ok_or_else(|| Error::new(ErrorKind::Missing, "nothing was heard"))
    }

    fn missing(&self, environment: &Environment, schema: &str, query: &Query) -> Error {
        let fact = query.say(schema);
        let reader = &environment.name;
        if let Role::Alone = environment.role {
            return alone(&fact);
        }
        let Some(Hearing { from: "chain", packages, direct, .. }) = &self.hearing else {
            let text = format!(
                "{reader} needs {fact}, and no package that it depends on publishes it; \
                 `px-meta inspect` lists what they publish"
            );
            return Error::new(ErrorKind::Missing, text);
        };
        let names = sorted(packages);
        let heard = if names.is_empty() {
            "plain cargo hands it no fact of any package".to_owned()
        } else {
            format!("plain cargo hands it only those of {}", joined(&names, ", "))
        };
        let silent = silent_dependencies(environment, &packages[..*direct]);
        let (hole, example) = match silent.as_slice() {
            [] => ("a package further below hands nothing on".to_owned(), "foo"),
            [one] => (format!("{one}, on which it depends, hands nothing on"), one.as_str()),
            [first, ..] => (
                format!("of those that it depends on these hand nothing on: {}", joined(&silent, ", ")),
                first.as_str(),
            ),
        };
        let text = format!(
            "{reader} needs {fact}, and {heard}: {hole}.\n  \
             Plain cargo tells a build script only of direct dependencies that have a `links` key and publish through \
             px-meta themselves. Either\n  \
             - build with `px-meta build`, which carries facts over any package, or\n  \
             - give each package on the way to the publisher a build script that uses px-meta, and a `links` key \
             named after the crate and its series in Cargo.toml, such as links = \"px_{}_0_1\" \
             (`px-meta doctor` names the packages)",
            replaced(example, '-', "_")
        );
        Error::new(ErrorKind::Missing, text)
    }

    /// Leaves the receipt of a script that read something. Cargo watches it, as it does the publication.
    pub(crate) fn close(self, environment: &Environment) -> Result<()> {
        let path = environment.mailbox.join("receipt.json");
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
    let path = environment.mailbox.join("view.json");
    if fs::symlink_metadata(&path).is_err() {
        let mut view = Value::object();
        view.set("package", environment.package());
        view.set("complete", false);
        view.set("domains", Vec::new());
        view.set("facts", Vec::new());
        view.set("merged", Vec::new());
        view.set("contributions", Vec::new());
        write_envelope(&path, "view@1", &view, Some(long_ago()))?;
    }
    printed::line("rerun-if-changed", printed::path(&path)?)
}

fn note_path(environment: &Environment) -> Option<PathBuf> {
    let name = sha256(environment.out_dir_text.as_bytes());
    Some(environment.bus.as_ref()?.join("pending").join(format!("{name}.json")))
}

/// Leaves the note, and ends the script with the status that `px-meta` knows.
fn pend(environment: &Environment, wants: Value) -> Result<Hearing> {
    let mut note = Value::texts(&[("out-dir", &environment.out_dir_text), ("opt-level", &environment.opt_level)]);
    note.set("package", environment.package());
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

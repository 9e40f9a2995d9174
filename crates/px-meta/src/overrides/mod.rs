//! Overrides compiled by `px-meta override emit json`, applied where a script publishes and no CLI is running. The CLI
//! does the same by the same rules (packages/core/src/override).

mod change;
mod select;
mod settle;
mod version;

use crate::bus::environment::Environment;
use crate::bus::publication::place_of;
use crate::error::{Error, ErrorKind, Result};
use crate::given::Given;
use crate::json::{Object, Value};
use crate::printed;
use change::change;
use select::{select, Selected};
use settle::settle;
use std::env;

const OVERRIDES: Given = Given {
    variable: "PX_META_OVERRIDES_JSON",
    format: "overrides@1",
    list: "layers",
    what: "document of compiled overrides",
    make: "make it with `px-meta override emit json`",
    kind: ErrorKind::Override,
};

/// Applies every layer that `PX_META_OVERRIDES_JSON` names to the facts of this script. While `px-meta` runs cargo it
/// does this itself, so that an override of a fact that nobody reads reruns nothing. Returns the facts that have changed, or
/// are gone, as the script said them: a later run of `px-meta` begins with those.
pub(crate) fn apply(environment: &Environment, facts: &mut Vec<Value>) -> Result<Vec<Value>> {
    let Some(paths) = env::var_os("PX_META_OVERRIDES_JSON") else { return Ok(Vec::new()) };
    if environment.bus.is_some() {
        return Ok(Vec::new());
    }
    let mut documents = Vec::new();
    for path in env::split_paths(&paths) {
        if path.as_os_str().is_empty() {
            continue;
        }
        printed::line("rerun-if-changed", printed::path(&path)?)?;
        let document = OVERRIDES.read(&path)?;
        documents.push((path, document));
    }
    let mut layers = Vec::new();
    for (path, document) in &documents {
        for (index, layer) in document.get("layers").and_then(Value::as_array).unwrap_or(&[]).iter().enumerate() {
            let Some(selected) = select(environment, layer)? else {
                let text = format!(
                    "{}: entry {index} of its layers is not of the form of overrides@1; {}",
                    path.display(),
                    OVERRIDES.make
                );
                return Err(Error::new(OVERRIDES.kind, text));
            };
            layers.push(selected);
        }
    }
    let said = facts.clone();
    apply_layers(&layers, facts)?;
    let mut changed = Vec::new();
    for fact in said {
        if !facts.contains(&fact) {
            changed.push(fact);
        }
    }
    Ok(changed)
}

fn apply_layers(layers: &[Vec<Selected<'_>>], facts: &mut Vec<Value>) -> Result<()> {
    let known = known(layers, facts);
    // From the highest down, because what a higher layer replaces is out of the question in the lower ones.
    let mut replacing = Vec::new();
    let mut settled = Vec::new();
    let mut required = Vec::new();
    let mut left = layers.len();
    while left > 0 {
        left -= 1;
        let mut standing = Vec::new();
        for one in &layers[left] {
            if is_known(one, &known) && !is_covered(one, &replacing) {
                standing.push(one);
            }
        }
        let changes = settle(&standing)?;
        for one in &changes {
            if one.operator == "replace" {
                replacing.push(*one);
            }
        }
        settled.push(changes);
        required.push(standing);
    }
    while let Some(changes) = settled.pop() {
        for selected in changes {
            apply_one(selected, facts)?;
        }
    }
    let mut there = Vec::new();
    for fact in std::mem::take(facts) {
        if fact.get("value").is_some() {
            there.push(fact);
        }
    }
    *facts = there;
    // What a `require` asserts is looked at when all layers are through.
    while let Some(standing) = required.pop() {
        for selected in standing {
            if selected.operator == "require" {
                require(selected, facts)?;
            }
        }
    }
    Ok(())
}

/// The facts that are there, or that overrides make: of others an override speaks in vain, whatever it says.
fn known(layers: &[Vec<Selected<'_>>], facts: &[Value]) -> Object {
    let mut known = Object::new();
    for fact in facts {
        known.insert(key_of(fact), Value::Null);
    }
    for layer in layers {
        for one in layer {
            if one.is_maker() {
                known.insert(key(one.schema, one.name), Value::Null);
            }
        }
    }
    known
}

fn is_known(one: &Selected<'_>, known: &Object) -> bool {
    known.contains_key(key(one.schema, one.name).as_str())
}

/// What an entry is sorted and found by.
pub(crate) fn key_of(fact: &Value) -> String {
    let text = |name| fact.get(name).and_then(Value::as_str).unwrap_or_default();
    key(text("schema"), text("name"))
}

/// No schema or name has a U+0001, so the schema comes first.
fn key(schema: &str, name: &str) -> String {
    format!("{schema}\u{1}{name}")
}

fn is_covered(one: &Selected<'_>, by: &[&Selected<'_>]) -> bool {
    for replacing in by {
        if replacing.covers(one) {
            return true;
        }
    }
    false
}

fn apply_one(selected: &Selected<'_>, facts: &mut Vec<Value>) -> Result<()> {
    if let Some(at) = place_of(facts, selected.schema, selected.name) {
        return change(&mut facts[at], selected);
    }
    let mut fact = new_fact(selected);
    change(&mut fact, selected)?;
    if fact.get("value").is_some() {
        facts.push(fact);
    }
    Ok(())
}

fn new_fact(selected: &Selected<'_>) -> Value {
    let mut origin = Value::texts(&[("file", selected.place), ("method", "override")]);
    origin.set("line", selected.line);
    origin.set("column", selected.column);
    let mut fact = Value::texts(&[("schema", selected.schema), ("name", selected.name)]);
    fact.set("origin", origin);
    fact
}

fn require(selected: &Selected<'_>, facts: &[Value]) -> Result<()> {
    let Some(at) = place_of(facts, selected.schema, selected.name) else {
        // Another package's fact, or one that only px-meta harvests: the CLI says what matches nothing.
        return Ok(());
    };
    let found = facts[at].get("value").and_then(|value| value.pointer(&selected.pointer));
    if found == selected.value {
        return Ok(());
    }
    let (wanted, found) = (shown(selected.value), shown(found));
    Err(selected.error(&format!("it requires {wanted}, and the value is {found}")))
}

fn shown(value: Option<&Value>) -> String {
    match value {
        Some(value) => value.to_json(),
        None => "nothing".to_owned(),
    }
}

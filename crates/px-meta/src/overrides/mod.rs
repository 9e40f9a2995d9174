//! Overrides compiled by `px-meta override emit json`, applied where a script publishes and no CLI is running.

mod cfg;
mod select;
mod version;

use crate::bus::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::files::{self, LARGE_LIMIT};
use crate::json::{canonical, parse, steps, Object, Value, VIEW};
use crate::printed;
use select::{select, Selected};
use std::env;

/// Applies every layer that `PX_META_OVERRIDES_JSON` names to the facts of this script. While `px-meta` runs cargo it
/// does this itself, so that an override of a fact that nobody reads reruns nothing.
pub(crate) fn apply(environment: &Environment, facts: &mut Vec<(String, String, Value)>) -> Result<()> {
    let Some(paths) = env::var_os("PX_META_OVERRIDES_JSON") else { return Ok(()) };
    if environment.bus.is_some() {
        return Ok(());
    }
    for path in env::split_paths(&paths).filter(|path| !path.as_os_str().is_empty()) {
        printed::line("rerun-if-changed", printed::path(&path)?)?;
        let bad = |reason: String| Error::new(ErrorKind::Override, format!("{}: {reason}", path.display()));
        let bytes = files::read(&path, LARGE_LIMIT)?
            .ok_or_else(|| bad("PX_META_OVERRIDES_JSON names it, and it does not exist".to_owned()))?;
        let document =
            parse(&bytes, &VIEW).map_err(|reason| bad(format!("not the JSON that px-meta reads: {reason}")))?;
        if document.get("px-meta").and_then(Value::as_str) != Some("overrides@1") {
            return Err(bad("not an overrides@1 document; make it with `px-meta override emit json`".to_owned()));
        }
        for layer in document.get("layers").and_then(Value::as_array).unwrap_or(&[]) {
            apply_layer(environment, layer, facts)?;
        }
    }
    Ok(())
}

fn apply_layer(environment: &Environment, layer: &Value, facts: &mut Vec<(String, String, Value)>) -> Result<()> {
    for selected in select(environment, layer)? {
        let at = facts.iter().position(|fact| fact.0 == selected.schema && fact.1 == selected.name);
        if selected.operator == "require" {
            require(&selected, at.map(|at| &facts[at].2))?;
            continue;
        }
        // A waiver speaks of a conflict between packages, which only the CLI sees.
        if selected.operator == "waive" || (selected.operator == "unset" && at.is_none()) {
            continue;
        }
        let at = at.unwrap_or_else(|| {
            facts.push((selected.schema.to_owned(), selected.name.to_owned(), new_fact(&selected)));
            facts.len() - 1
        });
        if change(&mut facts[at].2, &selected)? {
            facts.remove(at);
        }
    }
    Ok(())
}

fn new_fact(selected: &Selected<'_>) -> Value {
    let mut origin = Value::object();
    origin.set("method", "override");
    let mut fact = Value::object();
    fact.set("schema", selected.schema);
    fact.set("name", selected.name);
    fact.set("value", Value::object());
    fact.set("origin", origin);
    fact
}

fn require(selected: &Selected<'_>, fact: Option<&Value>) -> Result<()> {
    let found = fact.and_then(|fact| fact.get("value")).and_then(|value| value.pointer(selected.pointer));
    if found == selected.value {
        return Ok(());
    }
    let show = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), canonical);
    Err(selected.error(&format!("it requires {}, and the value is {}", show(selected.value), show(found))))
}

/// Applies one operator; true where the whole fact is to go.
fn change(fact: &mut Value, selected: &Selected<'_>) -> Result<bool> {
    let Value::Object(fact) = fact else { return Ok(false) };
    let Some(value) = fact.get_mut("value") else { return Ok(false) };
    let was = value.pointer(selected.pointer).cloned();
    match (selected.operator, selected.value) {
        ("default", _) if was.is_some() => return Ok(false),
        ("default" | "set", Some(new)) => {
            put(value, selected.pointer, new.clone())
                .ok_or_else(|| selected.error("there is no such place in the value"))?;
        }
        ("unset", _) if selected.pointer.is_empty() => return Ok(true),
        ("unset", _) => take(value, selected.pointer),
        _ => return Err(selected.error("this version of px-meta does not know the operator")),
    }
    record(fact, selected, was);
    Ok(false)
}

/// Puts a value at a pointer and makes the objects on the way; nothing where something else stands there.
fn put(value: &mut Value, pointer: &str, new: Value) -> Option<()> {
    let mut place = value;
    for step in steps(pointer)? {
        place = match place {
            Value::Object(members) => members.entry(step).or_insert_with(Value::object),
            Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    *place = new;
    Some(())
}

fn take(value: &mut Value, pointer: &str) {
    let Some(mut way) = steps(pointer) else { return };
    let Some(last) = way.pop() else { return };
    let mut place = value;
    for step in way {
        let next = match place {
            Value::Object(members) => members.get_mut(&step),
            Value::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get_mut(index)),
            _ => None,
        };
        match next {
            Some(next) => place = next,
            None => return,
        }
    }
    if let Value::Object(members) = place {
        members.remove(&last);
    }
}

fn record(fact: &mut Object, selected: &Selected<'_>, was: Option<Value>) {
    let mut step = Value::object();
    step.set("layer", selected.layer());
    step.set("operator", selected.operator);
    step.set("pointer", selected.pointer);
    if let Some(was) = was {
        step.set("was", was);
    }
    if let Some(reason) = selected.reason {
        step.set("reason", reason);
    }
    match fact.entry("overridden".to_owned()).or_insert_with(|| Value::Array(Vec::new())) {
        Value::Array(steps) => steps.push(step),
        other => *other = Value::Array(vec![step]),
    }
}

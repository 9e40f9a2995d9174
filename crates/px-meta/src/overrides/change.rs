//! What one override does to one fact.

use super::select::Selected;
use crate::error::Result;
use crate::json::{steps, Object, Value};

/// What became of the fact.
#[derive(PartialEq, Eq)]
pub(super) enum Changed {
    Kept,
    Removed,
}

/// Applies one operator. What changes nothing leaves no trace.
pub(super) fn change(fact: &mut Value, selected: &Selected<'_>) -> Result<Changed> {
    let Value::Object(fact) = fact else { return Ok(Changed::Kept) };
    let Some(value) = fact.get_mut("value") else { return Ok(Changed::Kept) };
    let was = value.pointer(selected.pointer).cloned();
    match (selected.operator, selected.value) {
        ("default", _) if was.is_some() => return Ok(Changed::Kept),
        ("default" | "set", Some(new)) if was.as_ref() == Some(new) => return Ok(Changed::Kept),
        ("default" | "set", Some(new)) => {
            put(value, selected.pointer, new.clone())
                .ok_or_else(|| selected.error("the value has no such place; correct the pointer"))?;
        }
        ("unset", _) if selected.pointer.is_empty() => return Ok(Changed::Removed),
        ("unset", _) if was.is_none() => return Ok(Changed::Kept),
        ("unset", _) => take(value, selected.pointer),
        _ => return Err(selected.error("it has no value to put there")),
    }
    record(fact, selected, was);
    Ok(Changed::Kept)
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
    match place {
        Value::Object(members) => {
            members.remove(&last);
        }
        Value::Array(items) => {
            if let Some(index) = last.parse::<usize>().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
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

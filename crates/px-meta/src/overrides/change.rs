//! What one override does to one fact.

use super::select::Selected;
use crate::error::Result;
use crate::json::{index, steps, Value};

/// Applies one operator to an entry of `facts.json`, which has no value where there is none yet, or where it was taken
/// away. What changes nothing leaves no trace.
pub(super) fn change(fact: &mut Value, selected: &Selected<'_>) -> Result<()> {
    let place = format!("/value{}", selected.pointer);
    let was = fact.pointer(&place).cloned();
    let new = match selected.operator {
        "unset" => None,
        "default" if was.is_some() => return Ok(()),
        "append" | "prepend" | "remove" => match &was {
            None if selected.operator == "remove" => return Ok(()),
            None => Some(Value::Array(selected.items().to_vec())),
            Some(Value::Array(list)) => Some(Value::Array(edited(list, selected))),
            Some(_) => return Err(selected.error("no list stands there; correct the pointer")),
        },
        _ => selected.value.cloned(),
    };
    if was == new {
        return Ok(());
    }
    match new {
        Some(new) => match put(fact, &place, selected.operator, new) {
            Some(()) => {}
            None => return Err(selected.error("the value has no such place; correct the pointer")),
        },
        None => take(fact, &place),
    }
    record(fact, selected, was);
    Ok(())
}

/// A list that ends or begins with some items, or has none of them: an item that was there already is moved, not doubled.
fn edited(list: &[Value], selected: &Selected<'_>) -> Vec<Value> {
    let items = selected.items();
    let mut edited = if selected.operator == "prepend" { items.to_vec() } else { Vec::new() };
    for item in list {
        if !items.contains(item) {
            edited.push(item.clone());
        }
    }
    if selected.operator == "append" {
        edited.append(&mut items.to_vec());
    }
    edited
}

/// Puts a value at a pointer and makes the objects on the way; nothing where something else stands there.
fn put(value: &mut Value, pointer: &str, operator: &str, new: Value) -> Option<()> {
    let mut place = value;
    let mut left = steps(pointer)?.len();
    for step in steps(pointer)? {
        left -= 1;
        place = match place {
            // A key of a table is no item of a list.
            Value::Array(_) if left == 0 && operator == "update" => return None,
            Value::Object(members) => {
                if !members.contains_key(step.as_str()) {
                    members.insert(step.clone(), Value::object());
                }
                members.get_mut(step.as_str())?
            }
            Value::Array(items) => items.get_mut(index(&step)?)?,
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
            Value::Object(members) => members.get_mut(step.as_str()),
            Value::Array(items) => match index(&step) {
                Some(index) => items.get_mut(index),
                None => None,
            },
            _ => None,
        };
        match next {
            Some(next) => place = next,
            None => return,
        }
    }
    match place {
        Value::Object(members) => {
            // The map is made again without it: what removes one member, and levels the map's tree, is a lot of code.
            for (key, member) in std::mem::take(members) {
                if key != last {
                    members.insert(key, member);
                }
            }
        }
        Value::Array(items) => match index(&last) {
            Some(index) if index < items.len() => drop(items.remove(index)),
            _ => {}
        },
        _ => {}
    }
}

fn record(fact: &mut Value, selected: &Selected<'_>, was: Option<Value>) {
    let Value::Object(fact) = fact else { return };
    let mut step = Value::texts(&[("operator", selected.operator), ("pointer", &selected.pointer)]);
    step.set("layer", selected.layer());
    if let Some(was) = was {
        step.set("was", was);
    }
    if let Some(reason) = selected.reason {
        step.set("reason", reason);
    }
    match fact.get_mut("overridden") {
        Some(Value::Array(steps)) => steps.push(step),
        _ => drop(fact.insert("overridden".to_owned(), Value::Array(vec![step]))),
    }
}

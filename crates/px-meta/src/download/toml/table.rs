//! Tables by their keys.

use crate::json::{Object, Value};

/// The table at the end of a way, which is made where it is missing. Of several the last counts.
pub(super) fn enter<'a>(table: &'a mut Value, way: &[String]) -> Option<&'a mut Value> {
    let mut place = table;
    for key in way {
        let Value::Object(members) = last(place)? else { return None };
        if !members.contains_key(key.as_str()) {
            members.insert(key.clone(), Value::object());
        }
        place = members.get_mut(key.as_str())?;
    }
    let place = last(place)?;
    matches!(place, Value::Object(_)).then_some(place)
}

fn last(place: &mut Value) -> Option<&mut Value> {
    match place {
        Value::Array(items) => items.last_mut(),
        other => Some(other),
    }
}

/// One more table in a list of tables.
pub(super) fn one_more(document: &mut Value, way: &[String]) -> Option<()> {
    let (key, before) = way.split_last()?;
    let Value::Object(members) = enter(document, before)? else { return None };
    if !members.contains_key(key.as_str()) {
        members.insert(key.clone(), Value::Array(Vec::new()));
    }
    match members.get_mut(key.as_str())? {
        Value::Array(items) => items.push(Value::Object(Object::new())),
        _ => return None,
    }
    Some(())
}

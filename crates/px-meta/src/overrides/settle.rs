//! What holds where several overrides of one layer speak of one place.

use super::key;
use super::select::Selected;
use crate::error::Result;
use crate::json::{index, steps, Object, Value};
use crate::order::order;

/// The changes of one layer, the less specific first, so that the more specific win; those of which nothing would be left
/// are dropped. Where neither of two is more specific, it must not matter which comes first. The order of entries never
/// decides.
pub(super) fn settle<'a, 'b>(layer: &[&'b Selected<'a>]) -> Result<Vec<&'b Selected<'a>>> {
    let changes = in_order(layer);
    let mut places = Object::new();
    for (at, one) in changes.iter().enumerate() {
        let place = place(one, &one.pointer);
        match places.get_mut(place.as_str()) {
            Some(Value::Array(known)) => known.push(Value::Number(at as f64)),
            _ => drop(places.insert(place, Value::Array(vec![Value::Number(at as f64)]))),
        }
    }
    let mut dropped = Vec::new();
    for one in &changes {
        let mut is_dropped = false;
        for near in around(one, &places) {
            // Whatever is more specific has the higher rank, and comes behind.
            is_dropped |= changes[near].beats(one) && changes[near].covers(one);
        }
        dropped.push(is_dropped);
    }
    let mut kept = Vec::new();
    for (at, inner) in changes.iter().enumerate() {
        // One that a third, more specific override hides does no harm.
        if dropped[at] {
            continue;
        }
        kept.push(*inner);
        for near in around(inner, &places) {
            let (one, other) = (changes[at.min(near)], changes[at.max(near)]);
            if near == at || dropped[near] || other.beats(one) || commute(one, other) {
                continue;
            }
            let text = format!(
                "line {} of the same file says something different of that place, and neither selector is more \
                 specific; add a key to one of them, or remove it",
                other.line
            );
            return Err(one.error(&text));
        }
    }
    Ok(kept)
}

/// The changes of the place of one, and of the places around it: of thousands, hardly any matter to each other.
fn around(one: &Selected<'_>, places: &Object) -> Vec<usize> {
    let mut around = Vec::new();
    let mut end = one.pointer.len();
    loop {
        if let Some(Value::Array(near)) = places.get(place(one, &one.pointer[..end]).as_str()) {
            for at in near {
                around.push(at.as_f64().unwrap_or_default() as usize);
            }
        }
        match one.pointer.as_bytes()[..end].iter().rposition(|letter| *letter == b'/') {
            Some(slash) => end = slash,
            None => return around,
        }
    }
}

fn place(one: &Selected<'_>, pointer: &str) -> String {
    format!("{}\u{1}{pointer}", key(one.schema, one.name))
}

fn in_order<'a, 'b>(layer: &[&'b Selected<'a>]) -> Vec<&'b Selected<'a>> {
    let mut changes = Vec::new();
    let mut keys = Vec::new();
    for one in layer {
        if one.changes() {
            changes.push(*one);
            keys.push(sorting(one));
        }
    }
    let mut sorted = Vec::new();
    for place in order(&keys) {
        sorted.push(changes[place]);
    }
    sorted
}

/// A place comes before the places within it. Items of lists are taken away when all else is done, the last one first: a
/// place in a list means the list as the layer found it.
fn sorting(one: &Selected<'_>) -> String {
    let mut text = format!("{:03} ", one.rank());
    let unsets = one.operator == "unset";
    if unsets {
        text.push('~');
    } else {
        text.push_str(&format!("{:05}", depth(&one.pointer)));
    }
    for step in steps(&one.pointer).unwrap_or_default() {
        match index(&step) {
            Some(index) => text.push_str(&format!("/{:020}", if unsets { usize::MAX - index } else { index })),
            None => {
                text.push('/');
                text.push_str(&step);
            }
        }
    }
    text.push_str(&format!(" {} {} {} {}", one.schema, one.name, one.operator, shown(one.value)));
    text
}

/// Whether two come to the same, whichever is applied first and whatever they are applied to.
fn commute(one: &Selected<'_>, other: &Selected<'_>) -> bool {
    if (one.operator, &one.pointer, one.value) == (other.operator, &other.pointer, other.value) {
        return true;
    }
    let (outer, inner, way) = match (way(&one.pointer, &other.pointer), way(&other.pointer, &one.pointer)) {
        (Some(way), _) => (one, other, way),
        (None, Some(way)) => (other, one, way),
        (None, None) => return true,
    };
    if one.edits_list() || other.edits_list() {
        return way.is_empty() && one.edits_list() && other.edits_list() && edits_commute(one, other);
    }
    outer.family() == inner.family()
        && (way.is_empty() || outer.operator != "default")
        && outer.value.and_then(|value| value.pointer(way)) == inner.value
}

/// The order matters to two lists that go to the same end, and where one takes out what the other puts in.
fn edits_commute(one: &Selected<'_>, other: &Selected<'_>) -> bool {
    if one.operator == other.operator {
        return one.operator == "remove";
    }
    for item in one.items() {
        if other.items().contains(item) {
            return false;
        }
    }
    true
}

/// How many steps a pointer has.
pub(super) fn depth(pointer: &str) -> usize {
    let mut depth = 0;
    for letter in pointer.as_bytes() {
        depth += usize::from(*letter == b'/');
    }
    depth
}

/// The way from one place to another within it; nothing where the other lies elsewhere.
pub(super) fn way<'a>(outer: &str, inner: &'a str) -> Option<&'a str> {
    inner.strip_prefix(outer).filter(|way| way.is_empty() || way.starts_with('/'))
}

fn shown(value: Option<&Value>) -> String {
    value.map(Value::to_json).unwrap_or_default()
}

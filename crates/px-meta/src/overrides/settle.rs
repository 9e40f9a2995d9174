//! What holds where several overrides of one layer speak of one place.

use super::select::Selected;
use crate::error::Result;
use crate::json::{steps, Value};
use crate::order::by_text;

/// The changes of one layer, the less specific first, so that the more specific win; those of which nothing would be left
/// are dropped. Where neither of two is more specific, it must not matter which comes first. The order of entries never
/// decides.
pub(super) fn settle<'a, 'b>(layer: &[&'b Selected<'a>]) -> Result<Vec<&'b Selected<'a>>> {
    let changes = layer.iter().copied().filter(|one| one.changes()).collect();
    let changes: Vec<&Selected<'_>> = by_text(changes, order);
    let mut dropped = vec![false; changes.len()];
    let mut rivals = Vec::new();
    for (at, one) in changes.iter().enumerate() {
        for (behind, other) in changes.iter().enumerate().skip(at + 1) {
            if (one.schema, one.name) != (other.schema, other.name) {
                continue;
            }
            // Whatever is more specific has the higher rank, and comes behind.
            if other.beats(one) {
                dropped[at] |= other.covers(one);
            } else if !commute(one, other) {
                rivals.push((at, behind));
            }
        }
    }
    // One that a third, more specific override hides does no harm.
    match rivals.iter().find(|(one, other)| !dropped[*one] && !dropped[*other]) {
        Some((one, other)) => {
            let (one, other) = (changes[*one], changes[*other]);
            let text = format!(
                "line {} of the same file says something different of that place, and neither selector is more \
                 specific; add a key to one of them, or remove it",
                other.line
            );
            Err(one.error(&text))
        }
        None => {
            let kept = changes.iter().zip(&dropped).filter(|(_, dropped)| !**dropped).map(|(one, _)| *one);
            Ok(kept.collect())
        }
    }
}

/// A place comes before the places within it. Items of lists are taken away when all else is done, the last one first: a
/// place in a list means the list as the layer found it.
fn order(one: &&Selected<'_>) -> String {
    let mut text = format!("{:03} ", one.rank());
    let unsets = one.operator == "unset";
    if unsets {
        text.push('~');
    } else {
        text.push_str(&format!("{:05}", one.pointer.matches('/').count()));
    }
    for step in steps(&one.pointer).unwrap_or_default() {
        match step.parse::<u32>() {
            Ok(index) => text.push_str(&format!("/{:010}", if unsets { u32::MAX - index } else { index })),
            Err(_) => {
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
    !one.items().iter().any(|item| other.items().contains(item))
}

/// The way from one place to another within it; nothing where the other lies elsewhere.
pub(super) fn way<'a>(outer: &str, inner: &'a str) -> Option<&'a str> {
    inner.strip_prefix(outer).filter(|way| way.is_empty() || way.starts_with('/'))
}

fn shown(value: Option<&Value>) -> String {
    value.map(Value::to_json).unwrap_or_default()
}

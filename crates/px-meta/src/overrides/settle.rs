//! What holds where several overrides of one layer speak of one place.

use super::select::Selected;
use crate::error::Result;
use crate::json::Value;
use crate::order::by_text;

/// The changes of one layer, a place before the places within it. Where two speak of one place, or of a place within the
/// other's, the more specific selector wins; where none is, they must agree. The order of entries never decides.
pub(super) fn settle<'a, 'b>(layer: &'b [Selected<'a>]) -> Result<Vec<&'b Selected<'a>>> {
    let changes = layer.iter().filter(|one| matches!(one.operator, "set" | "default" | "unset")).collect();
    let changes: Vec<&Selected<'_>> = by_text(changes, |one| {
        let depth = one.pointer.matches('/').count();
        format!("{depth:05} {} {} {} {} {}", one.schema, one.name, one.pointer, one.operator, shown(one.value))
    });
    let mut dropped = vec![false; changes.len()];
    let mut rivals = Vec::new();
    for (at, outer) in changes.iter().enumerate() {
        for (within, inner) in changes.iter().enumerate().skip(at + 1) {
            if (outer.schema, outer.name) != (inner.schema, inner.name) {
                continue;
            }
            let Some(way) = way(outer.pointer, inner.pointer) else { continue };
            if outer.beats(inner) {
                dropped[within] = true;
            } else if inner.beats(outer) {
                dropped[at] |= way.is_empty();
            } else if agree(outer, inner, way) {
                dropped[within] = true;
            } else {
                rivals.push((at, within));
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

/// The way from one place to another within it; nothing where the other lies elsewhere.
fn way<'a>(outer: &str, inner: &'a str) -> Option<&'a str> {
    inner.strip_prefix(outer).filter(|way| way.is_empty() || way.starts_with('/'))
}

/// Whether two of the same specificity come to the same, whichever is applied first.
fn agree(outer: &Selected<'_>, inner: &Selected<'_>, way: &str) -> bool {
    outer.operator == inner.operator
        && (way.is_empty() || outer.operator != "default")
        && outer.value.and_then(|value| value.pointer(way)) == inner.value
}

fn shown(value: Option<&Value>) -> String {
    value.map(Value::to_json).unwrap_or_default()
}

//! What a script can hear, from whichever source.

use super::fact::{Heard, Package};
use crate::json::Value;

/// All that a script can hear.
pub(crate) struct Hearing {
    /// `view` or `chain`, as the receipt says it.
    pub from: &'static str,
    pub facts: Vec<Heard>,
    /// The view's merged values; empty for a chain.
    pub merged: Vec<Value>,
    /// The packages of the chain, those that cargo named to this script first; for messages.
    pub packages: Vec<String>,
    /// How many of them cargo named to this script.
    pub direct: usize,
}

pub(crate) fn package_of(value: &Value) -> Option<Package> {
    Some(Package {
        name: text(value, "name")?.to_owned(),
        version: text(value, "version")?.to_owned(),
        links: text(value, "links").map(str::to_owned),
    })
}

pub(crate) fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str()
}

pub(crate) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).unwrap_or(&[])
}

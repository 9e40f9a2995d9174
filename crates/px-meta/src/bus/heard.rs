//! What a script can hear, from whichever source.

use super::fact::{Heard, Package};
use crate::json::Value;

/// All that a script can hear.
#[derive(Default)]
pub(crate) struct Hearing {
    /// `view` or `chain`, as the receipt says it; empty where there is neither.
    pub from: &'static str,
    pub facts: Vec<Heard>,
    /// The view's merged values; empty for a chain.
    pub merged: Vec<Value>,
    /// The packages of the chain, those that cargo named to this script first; for messages.
    pub packages: Vec<String>,
    /// How many of them cargo named to this script.
    pub direct: usize,
    /// Whose view it is.
    pub reader: Option<Package>,
    /// The schemas and single facts that a generator may read; absent where it may read all.
    pub declared: Option<Vec<Value>>,
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

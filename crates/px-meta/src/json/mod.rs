//! JSON as the files of the bus have it: narrower than most readers take it, the same in every language.

mod parse;
mod write;

#[cfg(feature = "download")]
pub(crate) use parse::Fault;
pub(crate) use parse::{parse, Limits, BUS, VIEW};
pub(crate) use write::canonical;

use std::collections::BTreeMap;

/// The members of a JSON object.
pub type Object = BTreeMap<String, Value>;

/// Data as JSON has it. Numbers lie within ±(2^53 - 1).
///
/// ```
/// use px_meta::Value;
/// let value = Value::from([("libs", vec!["z".into()].into()), ("level", 9.into()), ("static", true.into())]);
/// assert_eq!(value.to_json(), r#"{"level":9,"libs":["z"],"static":true}"#);
/// assert_eq!(value, Value::parse(r#"{ "static": true, "libs": ["z"], "level": 9.0 }"#)?);
/// assert_eq!(value.get("level").and_then(Value::as_f64), Some(9.0));
/// assert_eq!(value.pointer("/libs/0").and_then(Value::as_str), Some("z"));
/// assert_eq!(Value::parse("[1,\n 2,]").unwrap_err(), "2:4: expected a value");
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Any number.
    Number(f64),
    /// Text without U+0000.
    String(String),
    /// An ordered list.
    Array(Vec<Value>),
    /// Members by name.
    Object(Object),
}

impl Value {
    /// An empty object.
    pub fn object() -> Value {
        Value::Object(Object::new())
    }

    /// An object whose members are texts.
    pub(crate) fn texts(texts: &[(&str, &str)]) -> Value {
        let mut object = Value::object();
        for (name, text) in texts {
            object.put(name, Value::String((*text).to_owned()));
        }
        object
    }

    /// The text, if this is text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if this is one.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The truth value, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    /// The items, if this is a list.
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The members, if this is an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Value::Object(members) => Some(members),
            _ => None,
        }
    }

    /// A member of an object; nothing where this is no object or has none of that name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.as_object()?.get(name)
    }

    /// The value at a JSON pointer (RFC 6901): `/include-dirs/0`.
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        let mut value = self;
        for step in steps(pointer)? {
            value = match value {
                Value::Object(members) => members.get(step.as_str())?,
                Value::Array(items) => items.get(index(&step)?)?,
                _ => return None,
            };
        }
        Some(value)
    }

    /// Puts a member into an object; no effect on anything else.
    #[inline]
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.put(name, value.into());
    }

    fn put(&mut self, name: &str, value: Value) {
        if let Value::Object(members) = self {
            members.insert(name.to_owned(), value);
        }
    }

    /// Reads a JSON document by the profile of the bus (no duplicate keys, bounded depth and size).
    ///
    /// # Errors
    /// Says in which line and column the text stops being such a document, and why.
    pub fn parse(text: &str) -> Result<Value, String> {
        match parse(text.as_bytes(), &BUS) {
            Ok(value) => Ok(value),
            Err(fault) => Err(format!("{}:{}: {}", fault.line, fault.column, fault.reason)),
        }
    }

    /// The canonical text (RFC 8785).
    pub fn to_json(&self) -> String {
        canonical(self)
    }
}

/// The steps of a JSON pointer, unescaped; nothing where it is none.
pub(crate) fn steps(pointer: &str) -> Option<Vec<String>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let mut steps = Vec::new();
    for step in pointer.strip_prefix('/')?.split('/') {
        steps.push(plain(step));
    }
    Some(steps)
}

/// A step without its escapes: `~1` is `/` and `~0` is `~`.
fn plain(step: &str) -> String {
    let mut plain = String::with_capacity(step.len());
    let mut rest = step;
    while let Some((before, behind)) = rest.split_once('~') {
        plain.push_str(before);
        let is_slash = behind.starts_with('1');
        plain.push(if is_slash { '/' } else { '~' });
        rest = if is_slash || behind.starts_with('0') { &behind[1..] } else { behind };
    }
    plain.push_str(rest);
    plain
}

/// The place in a list that a step names: digits alone, without a 0 before them.
pub(crate) fn index(step: &str) -> Option<usize> {
    if step.starts_with('+') || (step.starts_with('0') && step != "0") {
        return None;
    }
    usize::try_from(step.parse::<u64>().ok()?).ok()
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::String(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::String(text)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Value {
        Value::Bool(truth)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Value {
        Value::Number(f64::from(number))
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number(f64::from(number))
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Value {
        Value::Array(items)
    }
}

impl<const N: usize> From<[(&str, Value); N]> for Value {
    fn from(members: [(&str, Value); N]) -> Value {
        let mut object = Value::object();
        for (name, value) in members {
            object.set(name, value);
        }
        object
    }
}

impl From<Object> for Value {
    fn from(members: Object) -> Value {
        Value::Object(members)
    }
}

use super::settle::{depth, way};
use super::version;
use crate::bus::environment::Environment;
use crate::cfg;
use crate::error::{Error, ErrorKind, Result};
use crate::glob;
use crate::json::{steps, Object, Value};
use crate::names::replaced;

/// The keys of a selector, those that may hold a pattern first.
const KEYS: [&str; 5] = ["crate", "links", "version", "when", "domain"];
const NAMES: usize = 2;

/// An override that speaks of this script.
pub(super) struct Selected<'a> {
    pub schema: &'a str,
    pub name: &'a str,
    pub operator: &'a str,
    pub pointer: String,
    pub value: Option<&'a Value>,
    pub reason: Option<&'a str>,
    /// How much each key of the selector says: a whole name more than a pattern.
    ranks: [u8; KEYS.len()],
    pub place: &'a str,
    kind: &'a str,
    pub line: f64,
    pub column: f64,
}

impl<'a> Selected<'a> {
    pub(super) fn error(&self, reason: &str) -> Error {
        let place = format!("{}:{}:{}", self.place, self.line, self.column);
        let text = format!("{place}: {} {}/{}#{}: {reason}", self.operator, self.schema, self.name, self.pointer);
        Error::new(ErrorKind::Override, text)
    }

    pub(super) fn layer(&self) -> Value {
        let mut layer = Value::texts(&[("kind", self.kind), ("place", self.place)]);
        layer.set("line", self.line);
        layer.set("column", self.column);
        layer
    }

    pub(super) fn speaks_of(&self, schema: &str, name: &str) -> bool {
        self.schema == schema && self.name == name
    }

    /// Whether it makes a fact that nobody published: only where a package is named, not for all that meet a condition.
    pub(super) fn is_maker(&self) -> bool {
        matches!(self.operator, "set" | "default" | "replace") && self.ranks[..NAMES].contains(&2)
    }

    /// Whether this selector is more specific: it has all keys of the other and more.
    pub(super) fn beats(&self, other: &Selected<'_>) -> bool {
        for key in 0..KEYS.len() {
            if self.ranks[key] < other.ranks[key] {
                return false;
            }
        }
        self.ranks != other.ranks
    }

    /// Of two selectors the more specific has the higher one.
    pub(super) fn rank(&self) -> u8 {
        let mut sum = 0;
        for rank in &self.ranks {
            sum += rank;
        }
        sum
    }

    /// Whether it changes a value. A waiver speaks of a conflict between packages, which only the CLI sees.
    pub(super) fn changes(&self) -> bool {
        !matches!(self.operator, "require" | "waive")
    }

    /// Whether it changes what is in a list, and leaves the rest of the list as it is.
    pub(super) fn edits_list(&self) -> bool {
        matches!(self.operator, "append" | "prepend" | "remove")
    }

    /// The items that it puts into a list, or takes out.
    pub(super) fn items(&self) -> &'a [Value] {
        self.value.and_then(Value::as_array).unwrap_or(&[])
    }

    /// Operators that do the same to a place.
    pub(super) fn family(&self) -> &str {
        match self.operator {
            "replace" | "update" => "set",
            other => other,
        }
    }

    /// Whether it says all about the place of another one.
    pub(super) fn covers(&self, other: &Selected<'_>) -> bool {
        other.speaks_of(self.schema, self.name) && !self.edits_list() && way(&self.pointer, &other.pointer).is_some()
    }
}

/// The overrides of one layer that hold for this script; nothing where the layer is not of the form that it should have.
pub(super) fn select<'a>(environment: &Environment, layer: &'a Value) -> Result<Option<Vec<Selected<'a>>>> {
    let text = |name| layer.get(name).and_then(Value::as_str);
    let (Some(place), Some(kind), Some(entries)) =
        (text("place"), text("kind"), layer.get("overrides").and_then(Value::as_array))
    else {
        return Ok(None);
    };
    let mut selected = Vec::new();
    for entry in entries {
        let Some((one, selector)) = read(entry, place, kind) else { return Ok(None) };
        if holds(environment, selector, &one)? {
            add(&mut selected, one)?;
        }
    }
    Ok(Some(selected))
}

/// Levels of lists and tables down to the innermost thing that an override speaks of.
const LEVELS: usize = 32;

fn levels(value: &Value) -> usize {
    match value {
        Value::Array(items) => {
            let mut most = 0;
            for item in items {
                most = most.max(levels(item));
            }
            most + 1
        }
        Value::Object(members) => {
            let mut most = 0;
            for member in members.values() {
                most = most.max(levels(member));
            }
            most + 1
        }
        _ => 0,
    }
}

/// Adds an override, or, for `update`, one for each key.
fn add<'a>(selected: &mut Vec<Selected<'a>>, one: Selected<'a>) -> Result<()> {
    if depth(&one.pointer) + one.value.map_or(0, levels) > LEVELS {
        return Err(one.error("it goes down more than 32 levels of lists and tables"));
    }
    match (one.operator, one.value) {
        ("set" | "default" | "replace" | "require", Some(_)) | ("unset" | "waive", _) => selected.push(one),
        ("append" | "prepend" | "remove", Some(Value::Array(_))) => selected.push(one),
        ("append" | "prepend" | "remove", _) => return Err(one.error("it takes a list of items")),
        ("update", Some(Value::Object(keys))) => {
            for (key, value) in keys {
                let pointer = format!("{}/{}", one.pointer, replaced(&replaced(key, '~', "~0"), '/', "~1"));
                selected.push(Selected { pointer, value: Some(value), ..one });
            }
        }
        ("update", _) => return Err(one.error("it takes a table of keys")),
        ("set" | "default" | "replace" | "require", None) => return Err(one.error("it has no value")),
        _ => return Err(one.error("this version of px-meta does not know the operator; update it")),
    }
    Ok(())
}

fn read<'a>(entry: &'a Value, place: &'a str, kind: &'a str) -> Option<(Selected<'a>, &'a Object)> {
    let text = |name: &str| entry.get(name).and_then(Value::as_str);
    let number = |name: &str| entry.get(name).and_then(Value::as_f64).unwrap_or(1.0);
    let selector = entry.get("select")?.as_object()?;
    let pointer = text("pointer")?;
    for wanted in selector.values() {
        wanted.as_str()?;
    }
    steps(pointer)?;
    let mut ranks = [0; KEYS.len()];
    for at in 0..KEYS.len() {
        ranks[at] = match selector.get(KEYS[at]).and_then(Value::as_str) {
            None => 0,
            Some(name) if glob::is_glob(name) && at < NAMES => 1,
            Some(_) => 2,
        };
    }
    let selected = Selected {
        schema: text("schema")?,
        name: text("name")?,
        operator: text("operator")?,
        pointer: pointer.to_owned(),
        value: entry.get("value"),
        reason: text("reason"),
        ranks,
        place,
        kind,
        line: number("line"),
        column: number("column"),
    };
    Some((selected, selector))
}

fn holds(environment: &Environment, selector: &Object, selected: &Selected<'_>) -> Result<bool> {
    for (key, wanted) in selector {
        let wanted = wanted.as_str().unwrap_or_default();
        let holds = match key.as_str() {
            "crate" => Ok(glob::fits(&environment.name, wanted)),
            "links" => Ok(environment.links.as_ref().is_some_and(|links| glob::fits(links, wanted))),
            "version" => version::fits(&environment.version, wanted),
            "when" => cfg::holds(&environment.target, wanted),
            // Cargo tells a script only where the two triples differ.
            "domain" if environment.host != environment.target => Ok(wanted == "target"),
            "domain" => Err("plain cargo does not tell a script whether it runs for the host or the target".to_owned()),
            other => Err(format!("the selector has an unknown key {other}")),
        };
        match holds {
            Ok(true) => {}
            Ok(false) => return Ok(false),
            Err(reason) => return Err(selected.error(&reason)),
        }
    }
    Ok(true)
}

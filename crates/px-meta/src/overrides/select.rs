use super::{cfg, version};
use crate::bus::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::json::{Object, Value};

/// An override that speaks of this script.
pub(super) struct Selected<'a> {
    pub schema: &'a str,
    pub name: &'a str,
    pub operator: &'a str,
    pub pointer: &'a str,
    pub value: Option<&'a Value>,
    pub reason: Option<&'a str>,
    keys: Vec<&'a str>,
    pub place: &'a str,
    kind: &'a str,
    pub line: f64,
    pub column: f64,
}

impl Selected<'_> {
    pub(super) fn error(&self, reason: &str) -> Error {
        let place = format!("{}:{}:{}", self.place, self.line, self.column);
        let text = format!("{place}: {} {}/{}#{}: {reason}", self.operator, self.schema, self.name, self.pointer);
        Error::new(ErrorKind::Override, text)
    }

    pub(super) fn layer(&self) -> Value {
        let mut layer = Value::object();
        layer.set("kind", self.kind);
        layer.set("place", self.place);
        layer.set("line", self.line);
        layer.set("column", self.column);
        layer
    }

    /// Whether this one, which names a package, makes the fact of which the other speaks.
    pub(super) fn makes(&self, other: &Selected<'_>) -> bool {
        (self.schema, self.name) == (other.schema, other.name)
            && matches!(self.operator, "set" | "default")
            && (self.keys.contains(&"crate") || self.keys.contains(&"links"))
    }

    /// Whether this selector's keys strictly contain the other's.
    pub(super) fn beats(&self, other: &Selected<'_>) -> bool {
        self.keys.len() > other.keys.len() && other.keys.iter().all(|key| self.keys.contains(key))
    }
}

/// The overrides of one layer that hold for this script.
pub(super) fn select<'a>(environment: &Environment, layer: &'a Value) -> Result<Vec<Selected<'a>>> {
    let text = |name| layer.get(name).and_then(Value::as_str).unwrap_or_default();
    let (place, kind) = (text("place"), text("kind"));
    let mut selected = Vec::new();
    for entry in layer.get("overrides").and_then(Value::as_array).unwrap_or(&[]) {
        let one = read(entry, place, kind)?;
        let none = Object::new();
        let selector = entry.get("select").and_then(Value::as_object).unwrap_or(&none);
        if holds(environment, selector, &one)? {
            // A waiver speaks of a conflict between packages, which only the CLI sees.
            if !matches!(one.operator, "set" | "default" | "unset" | "require" | "waive") {
                return Err(one.error("this version of px-meta does not know the operator; update it"));
            }
            selected.push(one);
        }
    }
    Ok(selected)
}

fn read<'a>(entry: &'a Value, place: &'a str, kind: &'a str) -> Result<Selected<'a>> {
    let text = |name: &str| entry.get(name).and_then(Value::as_str);
    let number = |name: &str| entry.get(name).and_then(Value::as_f64).unwrap_or(1.0);
    let (Some(schema), Some(name), Some(operator)) = (text("schema"), text("name"), text("operator")) else {
        let text = format!("{place}: an override without schema, name or operator");
        return Err(Error::new(ErrorKind::Override, text));
    };
    let keys = entry.get("select").and_then(Value::as_object);
    Ok(Selected {
        schema,
        name,
        operator,
        pointer: text("pointer").unwrap_or_default(),
        value: entry.get("value"),
        reason: text("reason"),
        keys: keys.map(|keys| keys.keys().map(String::as_str).collect()).unwrap_or_default(),
        place,
        kind,
        line: number("line"),
        column: number("column"),
    })
}

fn holds(environment: &Environment, selector: &Object, selected: &Selected<'_>) -> Result<bool> {
    for (key, wanted) in selector {
        let wanted = wanted.as_str().unwrap_or_default();
        let holds = match key.as_str() {
            "crate" => environment.name == wanted,
            "links" => environment.links.as_deref() == Some(wanted),
            "version" => version::fits(&environment.version, wanted).map_err(|reason| selected.error(&reason))?,
            "when" => cfg::holds(&environment.target, wanted).map_err(|reason| selected.error(&reason))?,
            // Cargo tells a script only where the two triples differ.
            "domain" if environment.host != environment.target => wanted == "target",
            "domain" => {
                let reason = "plain cargo does not tell a script whether it runs for the host or the target";
                return Err(selected.error(reason));
            }
            other => return Err(selected.error(&format!("the selector has an unknown key {other}"))),
        };
        if !holds {
            return Ok(false);
        }
    }
    Ok(true)
}

use super::{cfg, version};
use crate::bus::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::json::{steps, Object, Value};

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
            // A waiver speaks of a conflict between packages, which only the CLI sees.
            if !matches!(one.operator, "set" | "default" | "unset" | "require" | "waive") {
                return Err(one.error("this version of px-meta does not know the operator; update it"));
            }
            selected.push(one);
        }
    }
    Ok(Some(selected))
}

fn read<'a>(entry: &'a Value, place: &'a str, kind: &'a str) -> Option<(Selected<'a>, &'a Object)> {
    let text = |name: &str| entry.get(name).and_then(Value::as_str);
    let number = |name: &str| entry.get(name).and_then(Value::as_f64).unwrap_or(1.0);
    let selector = entry.get("select")?.as_object()?;
    let pointer = text("pointer")?;
    if !selector.values().all(|wanted| wanted.as_str().is_some()) || steps(pointer).is_none() {
        return None;
    }
    let selected = Selected {
        schema: text("schema")?,
        name: text("name")?,
        operator: text("operator")?,
        pointer,
        value: entry.get("value"),
        reason: text("reason"),
        keys: selector.keys().map(String::as_str).collect(),
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

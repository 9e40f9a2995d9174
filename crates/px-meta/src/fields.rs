//! What all schema types share: a JSON object with typed access.

use crate::error::{Error, ErrorKind, Result};
use crate::json::{Object, Value};
use crate::roots::Roots;
use std::env;
use std::path::{Path, PathBuf};

/// The fields of one value. A setter that meets a bad path notes it here; publishing says so.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fields {
    members: Object,
    fault: Option<Error>,
}

impl Fields {
    pub(crate) fn put(&mut self, name: &str, value: Value) {
        self.members.insert(name.to_owned(), value);
    }

    pub(crate) fn text(&mut self, name: &str, value: impl Into<String>) {
        self.put(name, Value::String(value.into()));
    }

    pub(crate) fn texts(&mut self, name: &str, values: impl IntoIterator<Item = impl Into<String>>) {
        let items = values.into_iter().map(|value| Value::String(value.into())).collect();
        self.put(name, Value::Array(items));
    }

    pub(crate) fn path(&mut self, name: &str, path: &Path) {
        if let Some(path) = self.shorten(path) {
            self.put(name, path);
        }
    }

    pub(crate) fn paths(&mut self, name: &str, paths: impl IntoIterator<Item = impl AsRef<Path>>) {
        let items = paths.into_iter().filter_map(|path| self.shorten(path.as_ref())).collect();
        self.put(name, Value::Array(items));
    }

    fn shorten(&mut self, path: &Path) -> Option<Value> {
        let roots = Roots { out_dir: env::var_os("OUT_DIR").map(PathBuf::from), workspace: None };
        match roots.shorten(path) {
            Ok(path) => Some(Value::String(path)),
            Err(error) => {
                self.fault.get_or_insert(error);
                None
            }
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    pub(crate) fn get_text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    pub(crate) fn get_texts(&self, name: &str) -> impl Iterator<Item = &str> {
        self.get(name).and_then(Value::as_array).unwrap_or(&[]).iter().filter_map(Value::as_str)
    }

    pub(crate) fn into_value(self, required: &[&str]) -> Result<Value> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let missing: Vec<&str> = required.iter().copied().filter(|name| !self.members.contains_key(*name)).collect();
        match missing.as_slice() {
            [] => Ok(Value::Object(self.members)),
            [name] => {
                Err(Error::new(ErrorKind::Shape, format!("the field {name} is missing, which its schema requires")))
            }
            names => {
                let text = format!("the fields {} are missing, which its schema requires", names.join(", "));
                Err(Error::new(ErrorKind::Shape, text))
            }
        }
    }

    pub(crate) fn from_value(mut value: Value, roots: &Roots, paths: &[&str]) -> Result<Fields> {
        roots.expand_at(&mut value, paths)?;
        match value {
            Value::Object(members) => Ok(Fields { members, fault: None }),
            _ => Err(Error::new(ErrorKind::Shape, "the value is not an object")),
        }
    }
}

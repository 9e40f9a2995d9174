//! What all schema types share: a JSON object with typed access.

use crate::error::{Error, ErrorKind, Result};
use crate::json::{Object, Value};
use crate::order::joined;
use crate::roots::Roots;
use std::path::{Path, PathBuf};

/// The fields of one value. A setter that meets a bad path notes it here; publishing says so.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fields {
    members: Object,
    fault: Option<Error>,
}

impl Fields {
    #[inline]
    pub(crate) fn with(self, name: &str, value: impl Into<Value>) -> Fields {
        self.put(name, value.into())
    }

    #[inline]
    pub(crate) fn with_text(self, name: &str, value: impl Into<String>) -> Fields {
        self.put(name, Value::String(value.into()))
    }

    #[inline]
    pub(crate) fn with_number(self, name: &str, value: impl Into<f64>) -> Fields {
        self.put(name, Value::Number(value.into()))
    }

    #[inline]
    pub(crate) fn with_texts(self, name: &str, values: impl IntoIterator<Item = impl Into<String>>) -> Fields {
        let mut items = Vec::new();
        for value in values {
            items.push(Value::String(value.into()));
        }
        self.put(name, Value::Array(items))
    }

    #[inline]
    pub(crate) fn with_path(mut self, name: &str, path: impl AsRef<Path>) -> Fields {
        match self.shorten(path.as_ref()) {
            Some(path) => self.put(name, path),
            None => self,
        }
    }

    #[inline]
    pub(crate) fn with_paths(mut self, name: &str, paths: impl IntoIterator<Item = impl AsRef<Path>>) -> Fields {
        let mut items = Vec::new();
        for path in paths {
            if let Some(path) = self.shorten(path.as_ref()) {
                items.push(path);
            }
        }
        self.put(name, Value::Array(items))
    }

    fn put(mut self, name: &str, value: Value) -> Fields {
        self.members.insert(name.to_owned(), value);
        self
    }

    fn shorten(&mut self, path: &Path) -> Option<Value> {
        match Roots::here().shorten(path) {
            Ok(path) => return Some(Value::String(path)),
            Err(error) if self.fault.is_none() => self.fault = Some(error),
            Err(_) => {}
        }
        None
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    pub(crate) fn get_text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    pub(crate) fn get_path(&self, name: &str) -> Option<&Path> {
        Some(Path::new(self.get_text(name)?))
    }

    pub(crate) fn get_bool(&self, name: &str) -> Option<bool> {
        self.get(name)?.as_bool()
    }

    pub(crate) fn get_number(&self, name: &str) -> Option<f64> {
        self.get(name)?.as_f64()
    }

    pub(crate) fn get_texts(&self, name: &str) -> Vec<&str> {
        let mut texts = Vec::new();
        for item in self.get(name).and_then(Value::as_array).unwrap_or(&[]) {
            if let Some(text) = item.as_str() {
                texts.push(text);
            }
        }
        texts
    }

    #[inline]
    pub(crate) fn get_paths(&self, name: &str) -> Vec<PathBuf> {
        self.get_texts(name).into_iter().map(PathBuf::from).collect()
    }

    /// The value that a text stands for; nothing for one that a newer schema has.
    #[inline]
    pub(crate) fn get_choice<T: Copy>(&self, name: &str, all: &[(&str, T)]) -> Option<T> {
        let text = self.get_text(name)?;
        all.iter().find(|(spelled, _)| *spelled == text).map(|(_, choice)| *choice)
    }

    pub(crate) fn into_value(self, required: &[&str]) -> Result<Value> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let mut missing = Vec::new();
        for name in required {
            if self.get(name).is_none() {
                missing.push((*name).to_owned());
            }
        }
        let text = match missing.as_slice() {
            [] => return Ok(Value::Object(self.members)),
            [name] => format!("the field {name} is missing, which its schema requires"),
            names => format!("the fields {} are missing, which its schema requires", joined(names, ", ")),
        };
        Err(Error::new(ErrorKind::Shape, text))
    }

    pub(crate) fn from_value(mut value: Value, roots: &Roots, paths: &[&str]) -> Result<Fields> {
        roots.expand_at(&mut value, paths)?;
        match value {
            Value::Object(members) => Ok(Fields { members, fault: None }),
            _ => Err(Error::new(ErrorKind::Shape, "the value is not an object")),
        }
    }
}

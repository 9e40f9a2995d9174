//! Documents that whoever builds names by a variable.

use crate::error::{Error, ErrorKind, Result};
use crate::files::{self, LARGE_LIMIT};
use crate::json::{parse, Value, VIEW};
use std::fs;
use std::path::Path;

/// What such a document is.
pub(crate) struct Given {
    /// The variable that names it.
    pub variable: &'static str,
    pub format: &'static str,
    /// The list that it has.
    pub list: &'static str,
    /// What it is called.
    pub what: &'static str,
    /// The cure for a file that is none.
    pub make: &'static str,
    /// What went wrong where it cannot be read.
    pub kind: ErrorKind,
}

impl Given {
    pub(crate) fn read(&self, path: &Path) -> Result<Value> {
        let bad = |reason: &str| Error::new(self.kind, format!("{}{reason}", path.display()));
        // A packager's file may be a link, unlike a file of the bus.
        let file = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let Some(bytes) = files::read(&file, LARGE_LIMIT)? else {
            return Err(bad(&format!(" does not exist, and {} names it; check the path", self.variable)));
        };
        let document = match parse(&bytes, &VIEW) {
            Ok(document) => document,
            Err(fault) => {
                let place = format!(":{}:{}", fault.line, fault.column);
                return Err(bad(&format!("{place}: not the JSON that px-meta reads: {}", fault.reason)));
            }
        };
        match document.get("px-meta").and_then(Value::as_str) {
            Some(format) if format != self.format => {
                Err(bad(&format!(" has the format {format:?}; this px-meta reads {}", self.format)))
            }
            Some(_) if document.get(self.list).and_then(Value::as_array).is_some() => Ok(document),
            _ => Err(bad(&format!(" is no {}; {}", self.what, self.make))),
        }
    }
}

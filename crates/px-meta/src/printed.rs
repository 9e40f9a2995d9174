//! Lines for cargo. One line break in a value would be a new directive, so it is refused.

use crate::error::{Error, ErrorKind, Result};
use crate::names::has;
use std::io::{self, Write};
use std::path::Path;

/// Prints `cargo:KEY=VALUE`, the form that every cargo takes.
pub(crate) fn line(key: &str, value: &str) -> Result<()> {
    if !is_one_line(value) {
        let text = format!("cargo cannot be told of {value:?}: it has a line break; rename it");
        return Err(Error::new(ErrorKind::Publication, text));
    }
    writeln!(io::stdout(), "cargo:{key}={value}").map_err(|error| {
        let text = format!("cargo cannot be told of {value}: standard output is closed ({error})");
        Error::new(ErrorKind::File, text)
    })
}

pub(crate) fn is_one_line(text: &str) -> bool {
    !has(text, |byte| matches!(byte, b'\n' | b'\r' | b'\0'))
}

/// Prints a warning, which may quote what others wrote.
pub(crate) fn warning(text: &str) -> Result<()> {
    line("warning", &tame(text, false))
}

/// A text in which others' words cannot steer a terminal.
pub(crate) fn tame(text: &str, keep_lines: bool) -> String {
    let mut tamed = String::with_capacity(text.len());
    for letter in text.chars() {
        tamed.push(if letter.is_control() && !(keep_lines && letter == '\n') { ' ' } else { letter });
    }
    tamed
}

/// A path as text.
pub(crate) fn path(path: &Path) -> Result<&str> {
    path.to_str().ok_or_else(|| {
        let text = format!("the path {} is not Unicode; build in a folder whose path is", path.display());
        Error::new(ErrorKind::File, text)
    })
}

//! The index of downloads, `downloads@1`: what whoever builds has decided, and what is there already. `px-meta build` hands
//! one to the scripts that it runs, and `px-meta downloads vendor` writes one beside the files.

use crate::bus::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::given::Given;
use crate::json::Value;
use crate::printed;
use std::env;
use std::path::{Path, PathBuf};

const INDEX: Given = Given {
    variable: "PX_META_DOWNLOADS",
    format: "downloads@1",
    list: "downloads",
    what: "index of downloads",
    make: "make it with `px-meta downloads vendor`",
    kind: ErrorKind::Download,
};

/// What the index says of one download.
pub(super) enum Listed {
    /// There is no index.
    Nowhere,
    /// The index does not name it.
    Missing(PathBuf),
    /// The index names it.
    Row(Row),
}

/// A row of the index.
pub(super) struct Row {
    pub index: PathBuf,
    pub says: Value,
    /// What denies the network, where something does.
    pub denied: Option<String>,
}

impl Row {
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.says.get(name)?.as_str()
    }

    /// The path that it gives under a name.
    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        Some(self.index.parent().unwrap_or(Path::new("")).join(self.text(name)?))
    }

    /// Who has the file or the folder.
    pub(super) fn from(&self) -> &str {
        self.text("from").unwrap_or("vendored")
    }
}

/// Looks a download up in the index that `PX_META_DOWNLOADS` names.
pub(super) fn look_up(environment: &Environment, id: &str) -> Result<Listed> {
    // While `px-meta` runs cargo files are watched, not the variable: else each plain cargo afterwards would run the
    // script again, and each `px-meta` after that.
    if environment.bus.is_none() {
        printed::line("rerun-if-env-changed", "PX_META_DOWNLOADS")?;
    }
    let index = match env::var_os("PX_META_DOWNLOADS") {
        Some(path) if !path.is_empty() => PathBuf::from(path),
        _ => return Ok(Listed::Nowhere),
    };
    if !index.is_absolute() {
        let text = format!("PX_META_DOWNLOADS names {}; give the whole path, from the root on", index.display());
        return Err(Error::new(ErrorKind::Download, text));
    }
    let document = INDEX.read(&index)?;
    let text = |name: &str| document.get(name).and_then(Value::as_str);
    let denied = text("network").map(|_| text("because").unwrap_or("whoever builds denies it").to_owned());
    for says in document.get("downloads").and_then(Value::as_array).unwrap_or(&[]) {
        if is_of(says, environment, id) {
            let row = Row { index, says: says.clone(), denied };
            // A file that changes with this row alone, where there is one.
            let watched = row.path("watch");
            printed::line("rerun-if-changed", printed::path(watched.as_ref().unwrap_or(&row.index))?)?;
            return Ok(Listed::Row(row));
        }
    }
    printed::line("rerun-if-changed", printed::path(&index)?)?;
    Ok(Listed::Missing(index))
}

/// Whether a row is of this package's download, for this target.
fn is_of(row: &Value, environment: &Environment, id: &str) -> bool {
    let is = |name: &str, wanted: &str| row.get(name).and_then(Value::as_str) == Some(wanted);
    if !is("id", id) || !is("package", &environment.name) || !is("version", &environment.version) {
        return false;
    }
    let Some(triples) = row.get("triples").and_then(Value::as_array) else { return true };
    for triple in triples {
        if triple.as_str() == Some(&environment.target) {
            return true;
        }
    }
    false
}

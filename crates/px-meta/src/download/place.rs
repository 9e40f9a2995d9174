//! Where a script keeps what it downloaded: `$OUT_DIR/px-meta/downloads/<id>/<key>/`, which is renamed into place when all
//! of it is there. The key is of the contents, so what stands there is never of another digest.

use super::item::Item;
use crate::bus::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::files;
use crate::json::{parse, Value, BUS};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The name under which what really happened is kept beside the result.
const USED: &str = "used.json";

pub(super) struct Place {
    /// The folder of this download, which nothing else is in.
    folder: PathBuf,
    /// What is complete.
    whole: PathBuf,
    /// What is being made.
    pub begun: PathBuf,
    /// The name of the result in the one as in the other.
    name: String,
}

impl Place {
    pub(super) fn new(environment: &Environment, id: &str, item: &Item) -> Place {
        let folder = environment.mailbox.join("downloads").join(id);
        let name = if item.unpack.is_some() { "unpacked" } else { &item.name };
        Place { whole: folder.join(&item.key), begun: folder.join("begun"), folder, name: name.to_owned() }
    }

    /// The file or the folder that the script is given.
    pub(super) fn result(&self) -> PathBuf {
        self.whole.join(&self.name)
    }

    /// The same while it is being made.
    pub(super) fn begun_result(&self) -> PathBuf {
        self.begun.join(&self.name)
    }

    /// What happened when the result was made; nothing where it is not there, or not whole any more.
    pub(super) fn standing(&self, item: &Item) -> Option<Value> {
        let found = fs::symlink_metadata(self.result()).ok()?;
        let is_whole = if item.unpack.is_some() { found.is_dir() } else { found.is_file() && found.len() == item.size };
        if !is_whole {
            return None;
        }
        let used = files::read(&self.whole.join(USED), files::FILE_LIMIT).ok()??;
        parse(&used, &BUS).ok()
    }

    /// Makes an empty folder to work in. What a run that was killed has left is removed.
    pub(super) fn begin(&self) -> Result<()> {
        remove(&self.begun)
            .and_then(|()| fs::create_dir_all(&self.begun))
            .map_err(|error| self.failed("cannot make room in", &error))
    }

    /// Puts all of it in place at once, and removes results of other contents.
    pub(super) fn finish(&self, used: &Value) -> Result<()> {
        self.replace(used).map_err(|error| self.failed("cannot finish", &error))
    }

    fn replace(&self, used: &Value) -> io::Result<()> {
        fs::write(self.begun.join(USED), used.to_json())?;
        remove(&self.whole)?;
        fs::rename(&self.begun, &self.whole)?;
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            if path.as_os_str() != self.whole.as_os_str() {
                remove(&path)?;
            }
        }
        Ok(())
    }

    /// Leaves nothing of an attempt that failed.
    pub(super) fn give_up(&self) {
        let _ = fs::remove_dir_all(&self.begun);
    }

    pub(super) fn failed(&self, what: &str, error: &io::Error) -> Error {
        let text = format!("{what} {}: {error}; check its permissions and the free space", self.folder.display());
        Error::new(ErrorKind::File, text)
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::symlink_metadata(folder) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(folder),
        Ok(_) => fs::remove_file(folder),
        Err(_) => Ok(()),
    }
}

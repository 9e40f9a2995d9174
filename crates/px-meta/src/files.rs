//! Files of the bus: bounded reads of regular files, whole replacement.

use crate::envelope;
use crate::error::{Error, ErrorKind, Result};
use crate::json::{Limits, Value};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

/// Bytes that a file of the bus may have.
pub(crate) const FILE_LIMIT: u64 = 1 << 20;
/// Bytes that a view or a compiled override file may have.
pub(crate) const LARGE_LIMIT: u64 = 16 << 20;
/// Bytes that a script's kept output may have.
pub(crate) const OUTPUT_LIMIT: u64 = 64 << 20;

/// 1 January 2000: older than any run of a script. A watched file of this age makes no script run again.
pub(crate) fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(946_684_800)
}

/// A file of the bus that was read: its body and the digest by which others name it.
pub(crate) struct Enveloped {
    pub body: Value,
    pub sha256: String,
}

/// The bytes of a regular file; nothing where there is no such file.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(path) {
        Err(_) if matches!(path.try_exists(), Ok(false)) => return Ok(None),
        Err(error) => return Err(unreadable(path, &error)),
        Ok(found) if !found.is_file() => return Err(not_regular(path, &found)),
        Ok(found) if found.len() > limit => return Err(too_large(path, limit)),
        Ok(_) => {}
    }
    match read_at_most(path, limit) {
        Ok(bytes) if bytes.len() as u64 > limit => Err(too_large(path, limit)),
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) => Err(unreadable(path, &error)),
    }
}

/// The bytes of a file, which may grow meanwhile: more than the limit only where the file has more.
fn read_at_most(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    let mut bytes = Vec::new();
    let mut part = [0; 1 << 14];
    loop {
        let length = file.read(&mut part)?;
        bytes.extend_from_slice(&part[..length]);
        if length == 0 || bytes.len() as u64 > limit {
            return Ok(bytes);
        }
    }
}

/// Reads a file of the bus; nothing where there is none. The text of an error names the file, and leaves the cure to the
/// caller, who knows what makes the file again.
pub(crate) fn read_envelope(path: &Path, format: &str, limit: u64, limits: &Limits) -> Result<Option<Enveloped>> {
    let Some(bytes) = read(path, limit)? else { return Ok(None) };
    match envelope::open(&bytes, format, limits) {
        Ok((body, sha256)) => Ok(Some(Enveloped { body, sha256 })),
        Err(fault) => Err(Error::new(ErrorKind::Format, format!("{}{fault}", path.display()))),
    }
}

/// Writes a file of the bus whole, and gives its digest. What is there already with the same bytes stays untouched.
pub(crate) fn write_envelope(path: &Path, format: &str, body: &Value, modified: Option<SystemTime>) -> Result<String> {
    let (whole, digest) = envelope::make(format, body).map_err(|reason| {
        Error::new(ErrorKind::Publication, format!("{} would be more than the bus carries: {reason}", path.display()))
    })?;
    if whole.len() as u64 > FILE_LIMIT {
        return Err(too_large(path, FILE_LIMIT));
    }
    // One that is too large cannot be the same, and is replaced.
    let standing = match fs::symlink_metadata(path) {
        Ok(found) if found.len() == whole.len() as u64 || !found.is_file() => read(path, FILE_LIMIT)?,
        _ => None,
    };
    if standing.is_some_and(|standing| standing == whole.as_bytes()) {
        return Ok(digest);
    }
    replace(path, whole.as_bytes(), modified).map_err(|error| {
        let text =
            format!("cannot write {}: {error}; check the permissions of its folder and the free space", path.display());
        Error::new(ErrorKind::File, text)
    })?;
    Ok(digest)
}

/// Removes a file; no complaint where there is none.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if fs::symlink_metadata(path).is_ok() => {
            let text =
                format!("cannot remove {}: {error}; check what stands there and its permissions", path.display());
            Err(Error::new(ErrorKind::File, text))
        }
        _ => Ok(()),
    }
}

/// A temporary file beside it, then a rename: a reader sees the old bytes or the new ones. Nothing waits for the disk:
/// what a power cut tears no longer has its digest.
fn replace(path: &Path, bytes: &[u8], modified: Option<SystemTime>) -> io::Result<()> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let time = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_nanos());
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let temporary = folder.join(format!(".{name}.{}-{time:x}-{count}.tmp", std::process::id()));
    let written = write_new(&temporary, bytes, modified).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn write_new(path: &Path, bytes: &[u8], modified: Option<SystemTime>) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    match modified {
        Some(time) => file.set_modified(time),
        None => Ok(()),
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Error {
    let text = format!("cannot read {}: {error}; check its permissions and those of its folders", path.display());
    Error::new(ErrorKind::File, text)
}

fn not_regular(path: &Path, found: &fs::Metadata) -> Error {
    let what = if found.is_symlink() {
        "a link"
    } else if found.is_dir() {
        "a folder"
    } else {
        "a device"
    };
    let text =
        format!("{} is {what}; remove it and build again, px-meta reads and writes regular files only", path.display());
    Error::new(ErrorKind::File, text)
}

fn too_large(path: &Path, limit: u64) -> Error {
    let text = format!("{} has more than {limit} bytes, which is more than the bus carries", path.display());
    Error::new(ErrorKind::Format, text)
}

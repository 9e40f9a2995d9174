//! Files of the bus: bounded reads of regular files, whole replacement.

use crate::error::{Error, ErrorKind, Result};
use crate::json::{canonical, parse, Limits, Value};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// Bytes that a file of the bus may have.
pub(crate) const FILE_LIMIT: u64 = 1 << 20;
/// Bytes that a view, a kept output or a compiled override file may have.
pub(crate) const LARGE_LIMIT: u64 = 16 << 20;

/// 1 January 2000: older than any run of a script. A watched file of this age makes no script run again.
pub(crate) fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(946_684_800)
}

/// A file of the bus that was read: its body and the digest by which others name it.
pub(crate) struct Enveloped {
    pub body: Value,
    pub sha256: String,
}

/// Lower-case hexadecimal SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hmac_sha256::Hash::hash(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of a regular file; nothing where there is no such file.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Option<Vec<u8>>> {
    let failed = |error: &io::Error| Error::new(ErrorKind::File, format!("cannot read {}: {error}", path.display()));
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(&error)),
        Ok(found) if !found.is_file() => return Err(not_regular(path)),
        Ok(found) if found.len() > limit => return Err(too_large(path, limit)),
        Ok(_) => {}
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| failed(&error))?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    if bytes.len() as u64 > limit {
        return Err(too_large(path, limit));
    }
    Ok(Some(bytes))
}

/// Reads a file of the bus; nothing where there is none.
pub(crate) fn read_envelope(path: &Path, format: &str, limit: u64, limits: &Limits) -> Result<Option<Enveloped>> {
    match read(path, limit)? {
        None => Ok(None),
        Some(bytes) => open_envelope(&bytes, format, limits).map(Some).map_err(|reason| {
            Error::new(ErrorKind::Format, format!("{}: {reason}; remove it and build again", path.display()))
        }),
    }
}

/// Opens an envelope: prefix and foot byte for byte, then the digest of the body, and only then the body.
pub(crate) fn open_envelope(bytes: &[u8], format: &str, limits: &Limits) -> std::result::Result<Enveloped, String> {
    let rest = bytes.strip_prefix(b"{\"px-meta\":\"").ok_or("not a file of the bus")?;
    let end = rest.iter().take(80).position(|byte| *byte == b'"').ok_or("not a file of the bus")?;
    let found = String::from_utf8_lossy(&rest[..end]);
    if found != format {
        return Err(format!("it has the format {found}; this px-meta reads {format}"));
    }
    let rest = rest[end..].strip_prefix(b"\",\"sha256\":\"").ok_or("not a file of the bus")?;
    if rest.len() < 64 {
        return Err("it is cut short".to_owned());
    }
    let (digest, rest) = rest.split_at(64);
    let body = rest
        .strip_prefix(b"\",\"body\":")
        .ok_or("not a file of the bus")?
        .strip_suffix(b"}\n")
        .ok_or("it is cut short")?;
    let sha256 = sha256(body);
    if sha256.as_bytes() != digest {
        return Err("it is torn or was edited: its digest does not fit its contents".to_owned());
    }
    Ok(Enveloped { body: parse(body, limits)?, sha256 })
}

/// Writes a file of the bus whole, and gives its digest. What is there already with the same bytes stays untouched.
pub(crate) fn write_envelope(path: &Path, format: &str, body: &Value, modified: Option<SystemTime>) -> Result<String> {
    let text = canonical(body);
    let digest = sha256(text.as_bytes());
    let whole = format!("{{\"px-meta\":\"{format}\",\"sha256\":\"{digest}\",\"body\":{text}}}\n");
    if whole.len() as u64 > FILE_LIMIT {
        return Err(too_large(path, FILE_LIMIT));
    }
    match read(path, FILE_LIMIT) {
        Ok(Some(standing)) if standing == whole.as_bytes() => return Ok(digest),
        // What is too large is replaced like anything else that differs.
        Err(error) if error.kind() != ErrorKind::Format => return Err(error),
        _ => {}
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
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::new(ErrorKind::File, format!("cannot remove {}: {error}", path.display())))
        }
        _ => Ok(()),
    }
}

/// A temporary file beside it, then a rename: a reader sees the old bytes or the new ones.
fn replace(path: &Path, bytes: &[u8], modified: Option<SystemTime>) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let unique = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_nanos());
    let temporary = folder.join(format!(".{name}.{}-{unique:x}.tmp", std::process::id()));
    let written = (|| {
        let mut file = File::create_new(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        if let Some(time) = modified {
            file.set_modified(time)?;
        }
        drop(file);
        fs::rename(&temporary, path)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn not_regular(path: &Path) -> Error {
    let text = format!("{} is not a regular file; remove it, and build again", path.display());
    Error::new(ErrorKind::File, text)
}

fn too_large(path: &Path, limit: u64) -> Error {
    let text = format!("{} is larger than {limit} bytes, which is more than the bus carries", path.display());
    Error::new(ErrorKind::Format, text)
}

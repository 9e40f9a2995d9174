//! Unpacking by the system's programs. What is unpacked has the digest that the package declares; what lies in it is put in
//! place file by file all the same, so that strip and include mean the same with every program, and no link leads out.

use super::item::Unpack;
use super::pattern::fits;
use super::program::program;
use crate::names::{has, trimmed};
use crate::printed;
use std::fs::{self, File};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

/// Unpacks an archive into a folder, with the help of another one beside it. The error says what is wrong, and what to do.
pub(super) fn unpack(archive: &Path, how: &Unpack, raw: &Path, into: &Path) -> Result<(), String> {
    fs::create_dir_all(raw).map_err(|error| said(&error))?;
    fs::create_dir_all(into).map_err(|error| said(&error))?;
    match how.format.as_str() {
        "zip" => unzip(archive, raw)?,
        "tar" => untar(archive, "", raw)?,
        "tar.gz" => untar(archive, "-z", raw)?,
        "tar.bz2" => untar(archive, "-j", raw)?,
        "tar.xz" => untar(archive, "-J", raw)?,
        _ => untar(archive, "--zstd", raw)?,
    }
    arrange(how, raw, into)?;
    fs::remove_dir_all(raw).map_err(|error| said(&error))
}

/// The archive is tar's input, because some take a path with a colon for one on another machine.
fn untar(archive: &Path, compression: &str, raw: &Path) -> Result<(), String> {
    let input = File::open(archive).map_err(|error| said(&error))?;
    let mut command = program("tar");
    command.arg("-x").arg("-o").arg("-f").arg("-").stdin(input).current_dir(raw);
    if !compression.is_empty() {
        command.arg(compression);
    }
    match ended(&mut command, 0) {
        Some(result) => result,
        None => Err("there is no program tar here; install it, or let `px-meta build` unpack".to_owned()),
    }
}

/// Of the programs that unpack zip the first that does.
fn unzip(archive: &Path, raw: &Path) -> Result<(), String> {
    let mut reason = "no program here unpacks zip; install unzip, or let `px-meta build` unpack".to_owned();
    let names = if cfg!(windows) { &["tar", "bsdtar", "unzip"] } else { &["unzip", "bsdtar", "tar"] };
    for name in names {
        let name = *name;
        let mut command = program(name);
        // Its status 1 is a warning.
        let passing = if name == "unzip" { 1 } else { 0 };
        if name == "unzip" {
            command.arg("-q").arg("-o").arg(archive);
        } else {
            command.arg("-xf").arg(archive);
        }
        match ended(command.current_dir(raw), passing) {
            Some(Ok(())) => return Ok(()),
            Some(Err(_)) if name == "tar" && !cfg!(windows) => {}
            Some(Err(why)) => reason = why,
            None => {}
        }
    }
    Err(reason)
}

/// How a program ended; nothing where there is none of that name.
fn ended(command: &mut Command, passing: i32) -> Option<Result<(), String>> {
    let Output { status, stderr, .. } = command.output().ok()?;
    match status.code() {
        Some(code) if code <= passing => Some(Ok(())),
        _ => {
            let said = String::from_utf8_lossy(&stderr);
            let said = printed::tame(trimmed(&said, |letter| letter <= b' '), false);
            Some(Err(format!("{} failed: {said}", command.get_program().to_string_lossy())))
        }
    }
}

/// Moves what is wanted of what was unpacked to where it belongs.
fn arrange(how: &Unpack, raw: &Path, into: &Path) -> Result<(), String> {
    let mut waiting = vec![PathBuf::new()];
    while let Some(folder) = waiting.pop() {
        let here = raw.join(&folder);
        for entry in fs::read_dir(&here).map_err(|error| said(&error))? {
            let name = entry.map_err(|error| said(&error))?.file_name();
            let path = folder.join(&name);
            if !name.to_str().is_some_and(is_name) {
                return Err(format!("{} in the archive has a name that is not the same everywhere", shown(&path)));
            }
            let from = raw.join(&path);
            let found = fs::symlink_metadata(&from).map_err(|error| said(&error))?;
            let kept = stripped(&path, how.strip);
            if found.is_dir() {
                permit(&from, true).map_err(|error| said(&error))?;
                waiting.push(path.clone());
            }
            let Some(kept) = kept.filter(|kept| is_included(kept, how)) else { continue };
            if found.is_dir() {
                fs::create_dir_all(into.join(kept)).map_err(|error| said(&error))?;
                continue;
            }
            if found.is_symlink() {
                check_link(&from, &kept)?;
            } else if found.is_file() {
                permit(&from, false).and_then(|()| date(&from)).map_err(|error| said(&error))?;
            } else {
                return Err(format!("{} in the archive is neither a file, a folder nor a link", shown(&path)));
            }
            place(&from, &into.join(&kept)).map_err(|error| format!("{}: {}", shown(&kept), said(&error)))?;
        }
    }
    Ok(())
}

fn place(from: &Path, to: &Path) -> io::Result<()> {
    if fs::symlink_metadata(to).is_ok() {
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, "two files of the archive have this path"));
    }
    fs::create_dir_all(to.parent().unwrap_or(Path::new("")))?;
    fs::rename(from, to)
}

/// A path without its first folders; nothing where there is nothing left.
fn stripped(path: &Path, count: usize) -> Option<PathBuf> {
    let mut parts = path.components();
    for _ in 0..count {
        parts.next();
    }
    let rest = parts.as_path();
    (!rest.as_os_str().is_empty()).then(|| rest.to_owned())
}

fn is_included(path: &Path, how: &Unpack) -> bool {
    if how.include.is_empty() {
        return true;
    }
    let path = shown(path);
    for pattern in &how.include {
        if fits(&path, pattern) {
            return true;
        }
    }
    false
}

/// Whether a name of a file is one on every system.
fn is_name(name: &str) -> bool {
    !has(name, |byte| byte < b' ' || matches!(byte, b'\\' | 0x7f))
}

/// A link leads to something within the folder: as far up as it stands within at most, and then down, maybe by other links.
fn check_link(link: &Path, path: &Path) -> Result<(), String> {
    let target = fs::read_link(link).map_err(|error| said(&error))?;
    let mut up = path.components().count() - 1;
    for part in target.components() {
        match part {
            Component::Normal(_) => up = 0,
            Component::CurDir => {}
            Component::ParentDir if up > 0 => up -= 1,
            _ => return Err(format!("the link {} in the archive leads out of it, to {}", shown(path), shown(&target))),
        }
    }
    Ok(())
}

/// The time of every file that is downloaded, as cargo has it for every file that it packages: older than any run of a script,
/// so that no script runs again for a file that it got itself.
pub(super) fn date(path: &Path) -> io::Result<()> {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_153_704_088);
    File::options().append(true).open(path)?.set_modified(time)
}

/// The rights that a file or a folder has here, whatever the archive says: its owner can change and remove it.
#[cfg(unix)]
pub(super) fn permit(path: &Path, is_folder: bool) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let may_run = is_folder || fs::symlink_metadata(path)?.permissions().mode() & 0o100 != 0;
    fs::set_permissions(path, fs::Permissions::from_mode(if may_run { 0o755 } else { 0o644 }))
}

#[cfg(not(unix))]
pub(super) fn permit(_: &Path, _: bool) -> io::Result<()> {
    Ok(())
}

fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    printed::tame(&crate::roots::slashes(&text), false)
}

fn said(error: &io::Error) -> String {
    format!("{error}; check the permissions of its folder and the free space")
}

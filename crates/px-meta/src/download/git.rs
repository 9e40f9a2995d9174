//! A commit of a repository, by the program `git`, as the archive whose digest is declared: docs/downloads.md says what is in
//! it, byte for byte, so it does not matter which git it was, or what it believes.

use super::program::program;
use crate::names::{find, trimmed};
use crate::printed;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{ChildStdout, Command, Stdio};

/// A commit that is wanted.
pub(super) struct Commit {
    pub url: String,
    pub rev: String,
}

/// What keeps git to what is asked of it: no hooks, no questions, no other protocols.
const RESTRAINTS: [&str; 13] = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.askPass=true",
    "core.sshCommand=ssh -o BatchMode=yes -o ConnectTimeout=15 -o ServerAliveInterval=15",
    "gc.auto=0",
    "maintenance.auto=false",
    "protocol.allow=never",
    "protocol.https.allow=always",
    "protocol.http.allow=always",
    "protocol.ssh.allow=always",
    "protocol.git.allow=always",
    "http.lowSpeedLimit=1",
    "http.lowSpeedTime=30",
];

/// Variables by which git would take another repository for its own.
const LOCAL: [&str; 7] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_SHALLOW_FILE",
];

/// Bytes of the longest target of a link.
const LONGEST_TARGET: u64 = 4096;

/// Fetches a commit into a folder of its own, and writes its archive. The error says what is wrong with it.
pub(super) fn fetch(commit: &Commit, folder: &Path, to: &Path) -> Result<(), String> {
    let Commit { url, rev } = commit;
    let format = if rev.len() == 64 { "--object-format=sha256" } else { "--quiet" };
    ask(folder, &["init", "--quiet", "--bare", "--template=", format])?;
    ask(folder, &["fetch", "--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules", "--", url, rev])?;
    let kind = ask(folder, &["cat-file", "-t", rev])?;
    if !kind.starts_with(b"commit") {
        return Err(format!("{rev} is no commit"));
    }
    let listing = ask(folder, &["ls-tree", "-r", "-z", "--full-tree", rev])?;
    write(folder, &listing, to)
}

fn git(folder: &Path, arguments: &[&str]) -> std::mem::ManuallyDrop<Command> {
    let mut command = program("git");
    command.arg("--git-dir").arg(folder);
    for setting in &RESTRAINTS {
        command.arg("-c").arg(setting);
    }
    for argument in arguments {
        command.arg(argument);
    }
    for name in &LOCAL {
        command.env_remove(name);
    }
    command
}

/// What git answers.
fn ask(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let answer = match git(folder, arguments).output() {
        Ok(answer) => answer,
        Err(_) => return Err("there is no program git here".to_owned()),
    };
    if answer.status.success() {
        return Ok(answer.stdout);
    }
    let said = String::from_utf8_lossy(&answer.stderr);
    let words = trimmed(&said, |letter| letter <= b' ');
    let words = &words[find(words, "fatal: ").unwrap_or(0)..];
    Err(printed::tame(&format!("git {} failed: {words}", arguments[0]), false))
}

/// Writes what `git ls-tree` lists, which is in the order of the bytes of the paths. Other repositories in it (submodules)
/// are left out.
fn write(folder: &Path, listing: &[u8], to: &Path) -> Result<(), String> {
    let mut archive = File::create(to).map_err(|error| failed(&error))?;
    let mut command = git(folder, &["cat-file", "--batch"]);
    let mut child = command.stdin(Stdio::piped()).spawn().map_err(|error| failed(&error))?;
    let (Some(mut names), Some(mut objects)) = (child.stdin.take(), child.stdout.take()) else { return Ok(()) };
    let mut entries = listing;
    while !entries.is_empty() {
        let end = until(entries, 0);
        let (entry, rest) = entries.split_at(end);
        entries = rest.get(1..).unwrap_or_default();
        let tab = until(entry, b'\t');
        let path = entry.get(tab + 1..).unwrap_or_default();
        let (mode, kind): (u32, u8) = match entry.get(..6) {
            Some(b"100644" | b"100664") => (0o644, b'0'),
            Some(b"100755") => (0o755, b'0'),
            Some(b"120000") => (0o755, b'2'),
            _ => continue,
        };
        // `MODE blob NAME`
        let name = entry.get(12..tab).unwrap_or_default();
        let copied = names
            .write_all(name)
            .and_then(|()| names.write_all(b"\n"))
            .and_then(|()| copy(&mut objects, &mut archive, path, mode, kind));
        copied.map_err(|error| failed(&error))?;
    }
    archive.write_all(&[0; 1024]).map_err(|error| failed(&error))?;
    drop(names);
    let _ = child.wait();
    Ok(())
}

fn until(bytes: &[u8], byte: u8) -> usize {
    let mut end = 0;
    while end < bytes.len() && bytes[end] != byte {
        end += 1;
    }
    end
}

fn failed(error: &io::Error) -> String {
    format!("git's answer cannot be copied: {error}")
}

/// Copies an object with its header.
fn copy(from: &mut ChildStdout, to: &mut File, path: &[u8], mode: u32, kind: u8) -> io::Result<()> {
    let size = size(from)?;
    let mut target = Vec::new();
    if kind == b'2' {
        if size > LONGEST_TARGET {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a link is longer than any path"));
        }
        target.resize(size as usize, 0);
        from.read_exact(&mut target)?;
    }
    to.write_all(&headers(path, mode, if kind == b'2' { 0 } else { size }, kind, &target))?;
    if kind != b'2' {
        let mut left = size;
        let mut piece = [0; 1 << 14];
        while left > 0 {
            let length = piece.len().min(usize::try_from(left).unwrap_or(piece.len()));
            from.read_exact(&mut piece[..length])?;
            to.write_all(&piece[..length])?;
            left -= length as u64;
        }
        to.write_all(&[0; 512][..padding(size)])?;
    }
    // A line feed follows each object.
    from.read_exact(&mut [0])
}

/// The size in `NAME blob SIZE`, the line before each object.
fn size(from: &mut ChildStdout) -> io::Result<u64> {
    let mut line = Vec::new();
    let mut byte = [0];
    while line.len() < 200 {
        from.read_exact(&mut byte)?;
        if byte[0] == b'\n' {
            break;
        }
        line.push(byte[0]);
    }
    let line = String::from_utf8_lossy(&line);
    let size = find(&line, " blob ").and_then(|at| line[at + 6..].parse::<u64>().ok());
    size.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "git does not have all of the commit"))
}

fn padding(size: u64) -> usize {
    ((512 - size % 512) % 512) as usize
}

/// The header of an entry, and that of pax before it where its path or target has more than 100 bytes.
fn headers(path: &[u8], mode: u32, size: u64, kind: u8, target: &[u8]) -> Vec<u8> {
    let mut records = Vec::new();
    if path.len() > 100 {
        record(&mut records, "path", path);
    }
    if target.len() > 100 {
        record(&mut records, "linkpath", target);
    }
    let mut headers = Vec::new();
    if !records.is_empty() {
        headers.extend_from_slice(&header(b"pax", 0o644, records.len() as u64, b'x', b""));
        headers.extend_from_slice(&records);
        headers.resize(headers.len() + padding(records.len() as u64), 0);
    }
    headers.extend_from_slice(&header(path, mode, size, kind, target));
    headers
}

fn header(path: &[u8], mode: u32, size: u64, kind: u8, target: &[u8]) -> [u8; 512] {
    let mut header = [0; 512];
    put(&mut header, 0, &path[..path.len().min(100)]);
    put(&mut header, 100, format!("{mode:07o}").as_bytes());
    for at in [108, 116, 329, 337] {
        put(&mut header, at, b"0000000");
    }
    put(&mut header, 124, format!("{size:011o}").as_bytes());
    put(&mut header, 136, b"00000000000");
    put(&mut header, 148, b"        ");
    header[156] = kind;
    put(&mut header, 157, &target[..target.len().min(100)]);
    put(&mut header, 257, b"ustar\x0000");
    let mut sum = 0;
    for byte in &header {
        sum += u32::from(*byte);
    }
    put(&mut header, 148, format!("{sum:06o}\0 ").as_bytes());
    header
}

fn put(header: &mut [u8; 512], at: usize, bytes: &[u8]) {
    header[at..at + bytes.len()].copy_from_slice(bytes);
}

/// `LENGTH KEY=VALUE` and a line feed; the length counts itself.
fn record(records: &mut Vec<u8>, key: &str, value: &[u8]) {
    let rest = key.len() + value.len() + 3;
    let mut length = rest + 1;
    while length != rest + length.to_string().len() {
        length += 1;
    }
    records.extend_from_slice(format!("{length} {key}=").as_bytes());
    records.extend_from_slice(value);
    records.push(b'\n');
}

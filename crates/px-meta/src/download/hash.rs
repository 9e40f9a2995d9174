//! SHA-256 of files. Build scripts are compiled without optimization, where the crate's own takes 15 s for 300 MB, so the
//! system's program is asked first.

use super::program::program;
use crate::names::{consists, trimmed};
use crate::sha256::{compress_all, finish, START};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Bytes up to which starting a program takes longer.
const SMALL: u64 = 1 << 16;

/// The digest of a file.
pub(super) fn sha256_of(path: &Path, size: u64) -> io::Result<String> {
    if size > SMALL {
        for (name, arguments) in &[("sha256sum", &[][..]), ("shasum", &["-a", "256"])] {
            if let Some(digest) = said_of_input(name, arguments, path) {
                return Ok(digest);
            }
        }
        if let Some(digest) = said_by_certutil(path) {
            return Ok(digest);
        }
    }
    own(&mut File::open(path)?)
}

/// What a program says that takes the file as its input, and so sees nothing of its name.
fn said_of_input(name: &str, arguments: &[&str], path: &Path) -> Option<String> {
    let mut command = program(name);
    for argument in arguments {
        command.arg(argument);
    }
    let answer = command.stdin(File::open(path).ok()?).output().ok()?;
    let digest = answer.stdout.get(..64).filter(|_| answer.status.success())?;
    digest_of(std::str::from_utf8(digest).ok()?)
}

/// The program of Windows takes a path, and says the digest in its second line, with spaces in old versions.
fn said_by_certutil(path: &Path) -> Option<String> {
    if !cfg!(windows) {
        return None;
    }
    let answer = program("certutil").arg("-hashfile").arg(path).arg("SHA256").output().ok()?;
    let line = answer.stdout.split(|byte| *byte == b'\n').nth(1).filter(|_| answer.status.success())?;
    let mut digest = String::new();
    for letter in line {
        if !letter.is_ascii_whitespace() {
            digest.push(char::from(*letter));
        }
    }
    digest_of(&digest)
}

/// A text in small letters, where it is a digest.
fn digest_of(text: &str) -> Option<String> {
    let digest = trimmed(text, |letter| letter == b'\\').to_lowercase();
    let is_digest = digest.len() == 64 && consists(&digest, |letter| letter.is_ascii_hexdigit());
    is_digest.then_some(digest)
}

/// Where there is no such program.
fn own(file: &mut File) -> io::Result<String> {
    let mut state = START;
    let mut piece = [0; 1 << 14];
    let mut bytes = 0;
    loop {
        let mut filled = 0;
        while filled < piece.len() {
            match file.read(&mut piece[filled..])? {
                0 => break,
                length => filled += length,
            }
        }
        bytes += filled as u64;
        compress_all(&mut state, &piece[..filled]);
        if filled < piece.len() {
            return Ok(finish(state, &piece[filled / 64 * 64..filled], bytes));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{own, sha256_of, SMALL};
    use crate::sha256::sha256;
    use std::fs::{self, File};
    use std::io;

    #[test]
    fn every_way_to_hash_a_file_says_the_same() -> io::Result<()> {
        let path = std::env::temp_dir().join(format!("px-meta-hash-{}", std::process::id()));
        for length in [0, 1, 63, 64, 16383, 16384, 16385, SMALL + 1] {
            let bytes = vec![b'x'; length as usize];
            fs::write(&path, &bytes)?;
            assert_eq!(own(&mut File::open(&path)?)?, sha256(&bytes), "{length}");
            assert_eq!(sha256_of(&path, length)?, sha256(&bytes), "{length}");
        }
        fs::remove_file(&path)
    }
}

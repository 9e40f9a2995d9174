//! Fetching by the program `curl`. What it is told goes to its input: where processes are listed, nobody sees a password.

use super::fetch::{self, Failure, Fault};
use super::program::program;
use super::url;
use crate::names::{find, replaced, trimmed};
use crate::printed;
use std::env;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Stdio};

/// One attempt: nothing where it ended well.
pub(super) fn once(from: &str, size: u64, to: &Path) -> Result<Option<Fault>, Failure> {
    let mut file = File::create(to).map_err(Failure::Disk)?;
    // `-q`: no configuration of the user's, which may say anything.
    let mut command = program("curl");
    let mut curl = match command.arg("-q").arg("--config").arg("-").stdin(Stdio::piped()).spawn() {
        Ok(curl) => curl,
        Err(_) => return Err(Failure::NoCurl),
    };
    if let Some(mut input) = curl.stdin.take() {
        // One that ends before it has read this says why in its status.
        let _ = input.write_all(configuration(from, size).as_bytes());
    }
    let length = match copy(&mut curl, &mut file, size) {
        Ok(length) => length,
        Err(error) => {
            end(&mut curl);
            return Err(Failure::Disk(error));
        }
    };
    if length > size {
        end(&mut curl);
        return Ok(Some(Fault::longer(size)));
    }
    let said = heard(&mut curl);
    match curl.wait() {
        Ok(status) if status.success() && length == size => Ok(None),
        Ok(status) if status.success() => Ok(Some(Fault::shorter(length, size))),
        Ok(status) => Ok(Some(broken(from, size, status.code().unwrap_or(0), &said))),
        Err(error) => Err(Failure::Disk(error)),
    }
}

/// Copies what curl brings, up to the first byte too much. An error is of the file.
fn copy(curl: &mut Child, file: &mut File, size: u64) -> io::Result<u64> {
    let Some(output) = &mut curl.stdout else { return Ok(0) };
    let mut piece = [0; 1 << 15];
    let mut length = 0;
    while length <= size {
        // What breaks off here is said by curl's status.
        let read = output.read(&mut piece).unwrap_or(0);
        if read == 0 {
            break;
        }
        length += read as u64;
        if length <= size {
            file.write_all(&piece[..read])?;
        }
    }
    Ok(length)
}

/// What curl says of its errors.
fn heard(curl: &mut Child) -> String {
    let mut said = [0; 1 << 12];
    let mut length = 0;
    while let Some(errors) = &mut curl.stderr {
        match errors.read(&mut said[length..]) {
            Ok(0) | Err(_) => break,
            Ok(read) => length += read,
        }
    }
    String::from_utf8_lossy(&said[..length]).into_owned()
}

fn end(curl: &mut Child) {
    let _ = curl.kill();
    let _ = curl.wait();
}

/// What curl is told. None of these is newer than 2012.
fn configuration(from: &str, size: u64) -> String {
    let redirected = if url::is_secure(from) { "=https" } else { "=https,http" };
    let mut text = format!(
        "url = \"{}\"\nfail\nsilent\nshow-error\ngloboff\nlocation\nmax-redirs = 5\nproto = \"=https,http\"\n\
         proto-redir = \"{redirected}\"\nconnect-timeout = 15\nspeed-limit = 1\nspeed-time = 30\nmax-time = {}\n\
         max-filesize = {size}\nheader = \"Accept-Encoding: identity\"\nuser-agent = \"px-meta/{}\"\n",
        quoted(from),
        fetch::longest(size),
        env!("CARGO_PKG_VERSION"),
    );
    if let Ok(authorities) = env::var("CARGO_HTTP_CAINFO") {
        if printed::is_one_line(&authorities) {
            let _ = writeln!(text, "cacert = \"{}\"", quoted(&authorities));
        }
    }
    text
}

fn quoted(text: &str) -> String {
    replaced(&replaced(text, '\\', "\\\\"), '"', "\\\"")
}

/// What a status of curl means.
fn broken(from: &str, size: u64, status: i32, said: &str) -> Fault {
    match status {
        28 => return Fault::late(),
        47 => return Fault::astray(),
        63 => return Fault::longer(size),
        _ => {}
    }
    let code = match find(said, "error: ") {
        Some(at) if status == 22 => said[at + 7..].get(..3).unwrap_or_default(),
        _ => "",
    };
    if !code.is_empty() {
        return Fault::answered(code);
    }
    let said = url::without_user(said, from);
    let words = find(said, ") ").map_or(said, |at| &said[at + 2..]);
    let words = trimmed(words, |letter| letter <= b' ');
    // Names that are not resolved, connections that are refused or break off.
    let may_pass = matches!(status, 5 | 6 | 7 | 16 | 18 | 52 | 55 | 56 | 92);
    Fault { reason: printed::tame(&format!("curl ends with status {status}: {words}"), false), may_pass, wait: 0 }
}

#[cfg(test)]
mod tests {
    use super::configuration;

    #[test]
    fn curl_is_told_in_quotes_and_bounded() {
        let text = configuration("https://u:p\"\\\"q@h/a", 16_384 * 10);
        assert!(text.starts_with("url = \"https://u:p\\\"\\\\\\\"q@h/a\"\n"), "{text}");
        for line in [
            "fail",
            "max-redirs = 5",
            "proto = \"=https,http\"",
            "proto-redir = \"=https\"",
            "connect-timeout = 15",
            "speed-limit = 1",
            "speed-time = 30",
            "max-time = 70",
            "max-filesize = 163840",
        ] {
            assert!(text.lines().any(|one| one == line), "{line}: {text}");
        }
        assert!(configuration("http://h/a", 1).contains("proto-redir = \"=https,http\"\n"));
    }
}

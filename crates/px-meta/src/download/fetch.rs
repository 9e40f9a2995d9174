//! Fetching from one source, in attempts: by the program curl, or by the client that the feature `ureq` compiles in.

#[cfg(not(feature = "ureq"))]
use super::curl as client;
#[cfg(feature = "ureq")]
use super::http as client;
use crate::printed;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

/// Attempts at one source, where it may pass what went wrong.
const ATTEMPTS: u32 = 3;
/// The wait before the second of them; the third waits twice as long.
const PAUSE: Duration = Duration::from_millis(500);
/// Bytes a second that a source brings at least, after the first minute.
const LEAST_RATE: u64 = 16_384;

/// Why a source did not have the file.
pub(super) enum Failure {
    /// There is no curl.
    #[cfg(not(feature = "ureq"))]
    NoCurl,
    /// It did not answer well. The text says how.
    Source(String),
    /// The file cannot be written.
    Disk(io::Error),
}

/// Why an attempt brought nothing.
pub(super) struct Fault {
    pub(super) reason: String,
    pub(super) may_pass: bool,
    /// Seconds that the server wants to be left alone.
    pub(super) wait: u64,
}

impl Fault {
    pub(super) fn lasting(reason: String) -> Fault {
        Fault { reason, may_pass: false, wait: 0 }
    }

    pub(super) fn longer(size: u64) -> Fault {
        Fault::lasting(format!("it has more than the declared {size} bytes"))
    }

    pub(super) fn shorter(length: u64, size: u64) -> Fault {
        Fault::lasting(format!("it has {length} bytes instead of the declared {size}"))
    }

    pub(super) fn late() -> Fault {
        let text = "it took too long: 15 s to connect, 30 s without a byte, or all of the time that the size allows";
        Fault::lasting(text.to_owned())
    }

    pub(super) fn astray() -> Fault {
        Fault::lasting("it leads on more than 5 times".to_owned())
    }

    /// That of a status of HTTP.
    pub(super) fn answered(status: &str) -> Fault {
        let may_pass = matches!(status, "408" | "429" | "500" | "502" | "503" | "504");
        Fault { reason: format!("the server answers {}", printed::tame(status, false)), may_pass, wait: 0 }
    }
}

/// Fetches what a URL has into a file of that length at the most. What it is nobody has looked at.
pub(super) fn fetch(from: &str, size: u64, to: &Path) -> Result<(), Failure> {
    let mut attempt = 1;
    loop {
        let Some(fault) = client::once(from, size, to)? else { return Ok(()) };
        if !fault.may_pass || attempt == ATTEMPTS {
            return Err(Failure::Source(fault.reason));
        }
        thread::sleep(PAUSE * attempt + Duration::from_secs(fault.wait));
        attempt += 1;
    }
}

/// Seconds that an attempt may take, whatever a server does.
pub(super) fn longest(size: u64) -> u64 {
    60 + size / LEAST_RATE
}

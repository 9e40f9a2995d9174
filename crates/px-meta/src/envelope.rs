//! The envelope around every file of the bus: `{"px-meta":"facts@1","sha256":"…","body":…}` and a line feed.

use crate::json::{canonical, parse, Limits, Value, BUS};
use crate::names::{consists, is_major};
use crate::sha256::sha256;

const NAME: &[u8] = b"{\"px-meta\":\"";
const DIGEST: &[u8] = b"\",\"sha256\":\"";
const BODY: &[u8] = b"\",\"body\":";
const FOOT: &[u8] = b"}\n";
const TORN: &str = " is torn or was edited: its digest does not fit its contents";

/// Opens an envelope: head and foot byte for byte, then the digest of the body, and only then the body, which it gives
/// with its digest. The text of an error is to follow the path of the file.
pub(crate) fn open(bytes: &[u8], format: &str, limits: &Limits) -> Result<(Value, String), String> {
    let Some((found, digest, rest)) = head(bytes) else {
        return Err(format!(":1:1: not the JSON that px-meta reads: not an envelope of {format}"));
    };
    if found != format {
        return Err(format!(" has the format {found}; this px-meta reads {format}; update the older of the two"));
    }
    let body = rest.strip_suffix(FOOT).unwrap_or_default();
    let sha256 = sha256(body);
    if body.is_empty() || sha256.as_bytes() != digest {
        return Err(TORN.to_owned());
    }
    match parse(body, limits) {
        Ok(body) => Ok((body, sha256)),
        Err(fault) => {
            let column = if fault.line == 1 { fault.column + bytes.len() - rest.len() } else { fault.column };
            Err(format!(":{}:{column}: not the JSON that px-meta reads: {}", fault.line, fault.reason))
        }
    }
}

/// The text of a file and its digest. The error says which limit of the bus the body breaks.
pub(crate) fn make(format: &str, body: &Value) -> Result<(String, String), String> {
    let text = canonical(body);
    if let Err(fault) = parse(text.as_bytes(), &BUS) {
        return Err(fault.reason);
    }
    let digest = sha256(text.as_bytes());
    Ok((format!("{{\"px-meta\":\"{format}\",\"sha256\":\"{digest}\",\"body\":{text}}}\n"), digest))
}

/// Format, digest and what follows them.
fn head(bytes: &[u8]) -> Option<(&str, &[u8], &[u8])> {
    let rest = bytes.strip_prefix(NAME)?;
    let end = rest.iter().position(|byte| *byte == b'"').filter(|end| *end < 64)?;
    let format = std::str::from_utf8(&rest[..end]).ok()?;
    let (name, major) = format.split_once('@')?;
    let rest = rest[end..].strip_prefix(DIGEST)?;
    if rest.len() < 64 {
        return None;
    }
    let (digest, rest) = rest.split_at(64);
    let is_head = consists(name, |letter| letter.is_ascii_lowercase() || letter == b'-')
        && is_major(major)
        && digest.iter().all(|letter| matches!(letter, b'0'..=b'9' | b'a'..=b'f'));
    Some((format, digest, rest.strip_prefix(BODY)?)).filter(|_| is_head)
}

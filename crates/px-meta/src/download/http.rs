//! Fetching by a client that is compiled in, ureq.
//!
//! A thread of its own asks and reads, and what it brings is waited for: so the limits of time hold whatever the client is
//! doing, be it the name of a host that nobody resolves or an answer that comes letter by letter.

use super::fetch::{longest, Failure, Fault};
use super::proxy::proxy_for;
use super::{redirect, url};
use crate::printed;
use std::env;
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;
use std::sync::mpsc::{sync_channel, SyncSender};
use std::thread;
use std::time::{Duration, Instant};
use ureq::http::{header, Response};
use ureq::tls::{parse_pem, PemItem, RootCerts, TlsConfig};
use ureq::{Agent, Body, Error};

/// The time for a name, then for a connection to its host, then for one of TLS. Limits that the client has for later steps
/// hold for what follows them, too, however well that goes on.
const CONNECTED: Duration = Duration::from_secs(15);
/// The time without a byte.
const IDLE: Duration = Duration::from_secs(30);
const REDIRECTS: usize = 5;
/// Seconds that a server is left alone where it wants that.
const LONGEST_WAIT: u64 = 30;

/// What the thread hands over.
enum News {
    /// A piece of the file; empty where a server has answered and leads on.
    Piece(Vec<u8>),
    /// The end of the answer.
    End,
    Broken(Fault),
}

/// One attempt: nothing where it ended well.
pub(super) fn once(from: &str, size: u64, to: &Path) -> Result<Option<Fault>, Failure> {
    let mut file = File::create(to).map_err(Failure::Disk)?;
    let until = Instant::now() + Duration::from_secs(longest(size));
    let (sender, news) = sync_channel(4);
    let from = from.to_owned();
    // It ends where nobody hears it any more, or at the limits that the client has itself.
    let fetching = thread::Builder::new().spawn(move || {
        let last = bring(&from, size, &sender).map_or_else(News::Broken, |()| News::End);
        let _ = sender.send(last);
    });
    fetching.map_err(Failure::Disk)?;
    let mut length = 0;
    loop {
        let left = until.saturating_duration_since(Instant::now());
        match news.recv_timeout(left.min(IDLE)) {
            Ok(News::Piece(_)) if left.is_zero() => return Ok(Some(Fault::late())),
            Ok(News::Piece(piece)) => {
                length += piece.len() as u64;
                if length > size {
                    return Ok(Some(Fault::longer(size)));
                }
                file.write_all(&piece).map_err(Failure::Disk)?;
            }
            Ok(News::End) if length == size => return Ok(None),
            Ok(News::End) => return Ok(Some(Fault::shorter(length, size))),
            Ok(News::Broken(fault)) => return Ok(Some(fault)),
            Err(_) => return Ok(Some(Fault::late())),
        }
    }
}

/// Follows where a URL leads, and hands over what is there.
fn bring(from: &str, size: u64, to: &SyncSender<News>) -> Result<(), Fault> {
    let mut at = from.to_owned();
    for _ in 0..=REDIRECTS {
        let answer = agent(&at, size).map_err(Fault::lasting)?.get(&at).call().map_err(|error| fault(&error, &at))?;
        let _ = to.send(News::Piece(Vec::new()));
        match (answer.status().as_u16(), answer.headers().get(header::LOCATION)) {
            (200, _) => return read(answer, &at, size, to),
            (301 | 302 | 303 | 307 | 308, Some(location)) => {
                at = redirect::next(&at, location.to_str().unwrap_or("\0")).map_err(Fault::lasting)?;
            }
            _ => return Err(refused(&answer)),
        }
    }
    Err(Fault::astray())
}

fn read(answer: Response<Body>, at: &str, size: u64, to: &SyncSender<News>) -> Result<(), Fault> {
    if answer.body().content_length().is_some_and(|length| length > size) {
        return Err(Fault::longer(size));
    }
    let mut body = answer.into_body().into_reader();
    loop {
        let mut piece = vec![0; 1 << 15];
        let read = body.read(&mut piece).map_err(|error| fault(&Error::from(error), at))?;
        piece.truncate(read);
        if read == 0 || to.send(News::Piece(piece)).is_err() {
            return Ok(());
        }
    }
}

/// A client for one URL: the proxy is that of its scheme and host.
fn agent(at: &str, size: u64) -> Result<Agent, String> {
    let configuration = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(proxy_for(at)?)
        .tls_config(TlsConfig::builder().root_certs(authorities()?).build())
        .user_agent(concat!("px-meta/", env!("CARGO_PKG_VERSION")))
        .accept_encoding("identity")
        .timeout_resolve(Some(CONNECTED))
        .timeout_connect(Some(CONNECTED))
        .timeout_global(Some(Duration::from_secs(longest(size))));
    Ok(configuration.build().into())
}

/// Mozilla's authorities, or those that cargo is told of.
fn authorities() -> Result<RootCerts, String> {
    let Ok(path) = env::var("CARGO_HTTP_CAINFO") else { return Ok(RootCerts::WebPki) };
    let bytes =
        fs::read(&path).map_err(|error| format!("CARGO_HTTP_CAINFO names {path}, which cannot be read: {error}"))?;
    let mut found = Vec::new();
    for item in parse_pem(&bytes) {
        if let Ok(PemItem::Certificate(one)) = item {
            found.push(one);
        }
    }
    if found.is_empty() {
        return Err(format!("CARGO_HTTP_CAINFO names {path}, which has no certificates"));
    }
    Ok(RootCerts::new_with_certs(&found))
}

/// What a status means that is neither the file nor leads on.
fn refused(answer: &Response<Body>) -> Fault {
    let fault = Fault::answered(answer.status().as_str());
    let asked = answer.headers().get(header::RETRY_AFTER).and_then(|text| text.to_str().ok()?.trim().parse().ok());
    match (answer.status().as_u16(), asked) {
        (429 | 503, Some(wait)) => Fault { may_pass: wait <= LONGEST_WAIT, wait, ..fault },
        _ => fault,
    }
}

/// What an error of the client means.
fn fault(error: &Error, at: &str) -> Fault {
    let may_pass = match error {
        Error::Timeout(_) => return Fault::late(),
        // Names that are not resolved, connections that are refused or break off; not what is wrong with a certificate.
        Error::Io(error) => !matches!(error.kind(), ErrorKind::InvalidData | ErrorKind::InvalidInput),
        Error::HostNotFound | Error::ConnectionFailed => true,
        _ => false,
    };
    let said = error.to_string();
    let words = url::without_user(&said, at);
    Fault { reason: printed::tame(&format!("ureq ends with {words}"), false), may_pass, wait: 0 }
}

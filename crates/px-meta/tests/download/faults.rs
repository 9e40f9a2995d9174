//! Bad networks, with a server for each.

use crate::server::{say, whole, Server};
use crate::support::scratch;
use crate::{by_client, declaring, left};
use std::io::Write;
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

/// The declared file.
const FILE: &[u8] = b"the file";

#[test]
fn no_fault_of_a_server_puts_anything_in_place() {
    let server = Server::new(|path, stream| match path {
        "/longer" => whole(stream, b"the file and more"),
        "/shorter" => whole(stream, b"the"),
        "/other" => whole(stream, b"eht elif"),
        "/empty" => whole(stream, b""),
        "/endless" => {
            say(stream, "200 OK", b"");
            while stream.write_all(&[b'x'; 1 << 14]).is_ok() {}
        }
        "/cut" => say(stream, "200 OK\r\nContent-Length: 8", b"the "),
        "/cut-in-chunks" => say(stream, "200 OK\r\nTransfer-Encoding: chunked", b"8\r\nthe "),
        "/no-chunk" => say(stream, "200 OK\r\nTransfer-Encoding: chunked", b"zz\r\nthe file\r\n0\r\n\r\n"),
        "/no-answer" => {}
        "/no-http" => drop(stream.write_all(b"220 mail.example.org ESMTP\r\n")),
        "/gzip" => say(stream, "200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8", b"\x1f\x8b\x08\0\0\0\0\0"),
        "/partial" => say(stream, "206 Partial Content\r\nContent-Range: bytes 4-7/8\r\nContent-Length: 4", b"file"),
        "/loop" => to(stream, "/loop"),
        "/to-file" => to(stream, "file:///etc/passwd"),
        "/to-ftp" => to(stream, "ftp://127.0.0.1/x"),
        "/to-nowhere" => say(stream, "302 Found\r\nContent-Length: 0", b""),
        "/500" => say(stream, "500 Internal Server Error", b""),
        "/416" => say(stream, "416 Range Not Satisfiable", b""),
        "/control" => say(stream, "404 \x1b[31mred", b""),
        _ => say(stream, "404 Not Found", b""),
    });
    let cases = [
        ("/longer", "it has more than the declared 8 bytes"),
        ("/shorter", "it has 3 bytes instead of the declared 8"),
        (
            "/other",
            "its SHA-256 is f7e648498952413e7b35fcd00fad74287b3360d68fdf2f9dcf17b5efa929d44c instead of the declared",
        ),
        ("/empty", "it has 0 bytes instead of the declared 8"),
        ("/endless", "it has more than the declared 8 bytes"),
        ("/cut", by_client("curl ends with status 18", "ureq ends with io: Peer disconnected")),
        ("/cut-in-chunks", by_client("curl ends with status ", "ureq ends with io: ")),
        ("/no-chunk", by_client("curl ends with status ", "ureq ends with protocol: ")),
        ("/no-answer", by_client("curl ends with status 52", "ureq ends with io: Peer disconnected")),
        ("/no-http", by_client("curl ends with status ", "ureq ends with protocol: ")),
        ("/gzip", "its SHA-256 is "),
        ("/partial", by_client("it has 4 bytes instead of the declared 8", "the server answers 206")),
        ("/loop", "it leads on more than 5 times"),
        (
            "/to-file",
            by_client("curl ends with status 1: Protocol \"", "it leads to what is not fetched: only https and http"),
        ),
        (
            "/to-ftp",
            by_client("curl ends with status 1: Protocol \"", "it leads to what is not fetched: only https and http"),
        ),
        ("/to-nowhere", by_client("it has 0 bytes instead", "the server answers 302")),
        ("/500", "the server answers 500"),
        ("/416", "the server answers 416"),
        ("/control", by_client("the server answers 404", "ureq ends with protocol: ")),
    ];
    thread::scope(|scope| {
        for (path, expected) in cases {
            let url = server.url(path);
            scope.spawn(move || {
                let unit = declaring(&scratch(&format!("download-fault{}", path.replace('/', "-"))), &[&url], FILE, "");
                let error = unit.error(&["download|lib"]);
                let head =
                    format!("error: the download lib of lib-sys 0.1.0: no source has it:\n  {url}\n    {expected}");
                assert!(error.contains(&head), "{path}: {error}");
                assert!(error.contains("\n  Either\n  - fetch it where") && !error.contains('\x1b'), "{path}: {error}");
                assert_eq!(left(&unit), Vec::<String>::new(), "{path}");
            });
        }
    });
}

fn to(stream: &mut TcpStream, place: &str) {
    say(stream, &format!("302 Found\r\nLocation: {place}\r\nContent-Length: 0"), b"");
}

#[test]
fn a_body_that_breaks_off_is_tried_again() {
    let server = Server::new(|_, stream| {
        say(stream, "200 OK\r\nContent-Length: 8", b"the ");
        thread::sleep(Duration::from_millis(20));
    });
    let unit = declaring(&scratch("download-broken"), &[&server.url("/broken")], FILE, "");
    let error = unit.error(&["download|lib"]);
    assert!(error.contains(by_client("curl ends with status 18", "ureq ends with io: ")), "{error}");
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn nobody_listens() {
    let unit = declaring(&scratch("download-nobody"), &["http://127.0.0.1:1/lib"], FILE, "");
    let error = unit.error(&["download|lib"]);
    let refused = by_client("curl ends with status 7: ", "ureq ends with io: Connection refused");
    assert!(error.contains(refused), "{error}");
    // Nor at the proxy, whose password nobody is told.
    let mut unit = declaring(&scratch("download-proxy"), &["http://example.org/lib"], FILE, "");
    unit.set("http_proxy", "http://me:pass-of-a-test@127.0.0.1:1");
    let error = unit.error(&["download|lib"]);
    assert!(error.contains(refused) && !error.contains("pass-of-a-test"), "{error}");
}

/// What curl does here is curl's: it tells nothing of the header.
#[cfg(feature = "ureq")]
#[test]
fn a_server_that_is_busy_says_for_how_long() {
    let begun = std::time::Instant::now();
    let server = Server::new(move |path, stream| match path {
        "/soon" if begun.elapsed() < Duration::from_secs(1) => {
            say(stream, "429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: 0", b"");
        }
        "/soon" => whole(stream, FILE),
        _ => say(stream, "503 Busy\r\nRetry-After: 31\r\nContent-Length: 0", b""),
    });
    // Who wants to be left alone for longer is left for the next source.
    let unit = declaring(&scratch("download-busy"), &[&server.url("/late"), &server.url("/soon")], FILE, "");
    unit.answers(&["download|lib"]);
    assert_eq!(server.requests().len(), 3);
}

/// A proxy that notes what it is asked, and is the server itself.
#[cfg(feature = "ureq")]
#[test]
fn a_proxy_is_asked_for_a_tunnel() {
    let proxy = Server::new(|path, stream| {
        if path == "example.org:80" {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
            crate::server::request(stream);
            whole(stream, FILE);
        } else {
            say(stream, "403 Forbidden\r\nContent-Length: 0", b"");
        }
    });
    let unit = |url: &str, excepted: &str| {
        let mut unit = declaring(&scratch("download-tunnel"), &[url], FILE, "");
        unit.set("http_proxy", &format!("me:pass-of-a-test@127.0.0.1:{}", proxy.port()));
        unit.set("NO_PROXY", excepted);
        unit
    };
    unit("http://example.org/lib", "").answers(&["download|lib"]);
    assert!(proxy.requests()[0].contains("Proxy-Authorization: basic "), "{:?}", proxy.requests());
    let error = unit("http://example.net/lib", "").error(&["download|lib"]);
    assert!(error.contains("CONNECT proxy failed: ") && !error.contains("pass-of-a-test"), "{error}");
    let server = Server::of(FILE);
    unit(&server.url("/lib"), "127.0.0.1").answers(&["download|lib"]);
    assert_eq!(proxy.requests().len(), 2);
    let mut socks = unit("http://example.org/lib", "");
    socks.set("http_proxy", "socks5://me:pass-of-a-test@127.0.0.1:1");
    let error = socks.error(&["download|lib"]);
    assert!(error.contains("the proxy that http_proxy names is none of http") && !error.contains("pass"), "{error}");
}

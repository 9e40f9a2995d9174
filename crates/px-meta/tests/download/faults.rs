//! Bad networks, with a server for each.

use crate::server::{say, whole, Server};
use crate::support::scratch;
use crate::{declaring, left};
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
        ("/cut", "curl ends with status 18"),
        ("/cut-in-chunks", "curl ends with status "),
        ("/no-chunk", "curl ends with status "),
        ("/no-answer", "curl ends with status 52"),
        ("/no-http", "curl ends with status "),
        ("/gzip", "its SHA-256 is "),
        ("/partial", "it has 4 bytes instead of the declared 8"),
        ("/loop", "it leads on more than 5 times"),
        ("/to-file", "curl ends with status 1: Protocol \""),
        ("/to-ftp", "curl ends with status 1: Protocol \""),
        ("/to-nowhere", "it has 0 bytes instead"),
        ("/500", "the server answers 500"),
        ("/416", "the server answers 416"),
        ("/control", "the server answers 404"),
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
    assert!(error.contains("curl ends with status 18"), "{error}");
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn nobody_listens() {
    let unit = declaring(&scratch("download-nobody"), &["http://127.0.0.1:1/lib"], FILE, "");
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("curl ends with status 7: "), "{error}");
    // Nor at the proxy, whose password nobody is told.
    let mut unit = declaring(&scratch("download-proxy"), &["http://example.org/lib"], FILE, "");
    unit.set("http_proxy", "http://me:pass-of-a-test@127.0.0.1:1");
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("curl ends with status 7: ") && !error.contains("pass-of-a-test"), "{error}");
}

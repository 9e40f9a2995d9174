//! From the network, and not from it.

use crate::server::{say, whole, Server};
use crate::support::{ran, scratch, sha256, write};
use crate::{by_client, declaring, given, left, listing, store, used};
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

#[test]
fn a_file_is_fetched_once_verified_and_published() {
    let folder = scratch("download");
    let bytes = "x".repeat(100_000).into_bytes();
    let server = Server::of(&bytes);
    let unit = declaring(&folder, &[&server.url("/a/lib-1.bin?key=secret")], &bytes, "licence = \"MIT\"");
    let path = given(&unit);
    assert_eq!(fs::read(&path).expect("it is there"), bytes);
    assert!(path.starts_with(unit.mailbox("downloads/lib")) && path.ends_with("lib-1.bin"), "{path:?}");
    let (declared, public) = (server.url("/a/lib-1.bin?key=secret"), server.url("/a/lib-1.bin"));
    let key = path.parent().and_then(|folder| folder.file_name()).expect("a key").to_string_lossy().into_owned();
    let digest = sha256(&bytes);
    let fact = format!(
        "\"value\":{{\"licence\":\"MIT\",\"sha256\":\"{digest}\",\"size\":100000,\"urls\":[\"{declared}\"],\
         \"used\":{{\"from\":\"network\",\"path\":\"${{OUT_DIR}}/px-meta/downloads/lib/{key}/lib-1.bin\",\
         \"sha256\":\"{digest}\",\"url\":\"{public}\",\"verified\":true}}}}"
    );
    let first = unit.body("facts.json");
    assert!(first.contains(&fact), "{first}\n{fact}");
    assert!(first.contains("\"origin\":{\"column\":") && first.contains("\"kind\":\"file\",\"name\":\"Cargo.toml\""));

    // A later run finds it where it is, and says what it said.
    let modified = || fs::metadata(&path).and_then(|found| found.modified()).expect("a time");
    let before = modified();
    let ran = unit.run(&["download|lib", "download|lib", "find-download|lib"]);
    assert_eq!(ran.stderr, format!("{0}\n{0}\nAt({1:?})\n", path.display(), path), "{ran:?}");
    assert_eq!((modified(), unit.body("facts.json"), server.requests().len()), (before, first, 1));
    assert!(ran.stdout.contains(&format!("cargo:rerun-if-changed={}\n", unit.folder.join("Cargo.toml").display())));
    assert!(ran.stdout.contains("cargo:rerun-if-env-changed=PX_META_DOWNLOADS\n"), "{ran:?}");

    // What is short is had again.
    fs::write(&path, "x").expect("it can be written");
    assert_eq!(fs::read(given(&unit)).expect("it is there"), bytes);
    assert_eq!((server.requests().len(), left(&unit)), (2, vec![format!("lib/{key}/lib-1.bin")]));
}

#[test]
fn sources_are_tried_in_order_and_passing_faults_again() {
    let folder = scratch("download-sources");
    let attempts = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&attempts);
    let server = Server::new(move |path, stream| match path {
        "/gone" => say(stream, "404 Not Found", b""),
        "/other" => whole(stream, b"more"),
        _ if counted.fetch_add(1, Ordering::SeqCst) == 0 => say(stream, "503 Busy\r\nContent-Length: 0", b""),
        _ => whole(stream, b"file"),
    });
    let urls = [server.url("/gone"), server.url("/other"), server.url("/busy")];
    let unit = declaring(&folder, &[&urls[0], &urls[1], &urls[2]], b"file", "");
    assert_eq!(fs::read(given(&unit)).expect("it is there"), b"file");
    assert!(used(&unit).contains(&format!("\"url\":\"{}\"", urls[2])), "{}", used(&unit));
    assert_eq!((server.requests().len(), attempts.load(Ordering::SeqCst)), (4, 2));
}

#[test]
fn the_store_comes_before_the_network_and_is_verified() {
    let folder = scratch("download-store");
    let digest = sha256(b"file");
    let server = Server::of(b"file");
    let unit = declaring(&folder, &[&server.url("/lib")], b"file", "");
    let entry = store(&folder, &digest, b"file");
    let path = given(&unit);
    assert_eq!((fs::read(&path).expect("it is there").as_slice(), server.requests().len()), (&b"file"[..], 0));
    assert!(used(&unit).starts_with("{\"from\":\"store\",\"path\""), "{}", used(&unit));
    assert_eq!(fs::read(&entry).expect("it stays"), b"file");

    for bytes in [&b"evil"[..], b"torn, and longer", b""] {
        fs::remove_dir_all(unit.mailbox("downloads")).expect("it is there");
        store(&folder, &digest, bytes);
        let ran = unit.run(&["download|lib"]);
        let warning = format!("cargo:warning={} in the content store is passed over: it", entry.display());
        assert!(ran.stdout.contains(&warning), "{ran:?}");
        assert!(used(&unit).starts_with("{\"from\":\"network\""), "{}", used(&unit));
        assert_eq!(fs::read(&entry).expect("it stays"), bytes);
    }
}

#[test]
fn where_the_network_is_not_allowed_it_is_said_what_to_do() {
    let folder = scratch("download-offline");
    let server = Server::of(b"file");
    let url = server.url("/a/lib.bin?key=secret");
    let offline = |value: &str| {
        let mut unit = declaring(&folder, &[&url], b"file", "");
        unit.set("CARGO_NET_OFFLINE", value);
        unit
    };
    for value in ["true", "1"] {
        let error = offline(value).error(&["download|lib"]);
        let digest = sha256(b"file");
        let expected = format!(
            "error: the download lib of lib-sys 0.1.0 is not here, and it may not be fetched: CARGO_NET_OFFLINE is set\n  \
             url     {}\n  sha256  {digest}\n  size    4\n  Either\n  \
             - fetch it where there is a network: px-meta downloads fetch\n  \
             - put the file there by hand: {}/store/cas/{}/{digest}\n  \
             - or say where it is, in px-meta.toml, and build with `px-meta build`:\n      [[download]]\n      \
             select = {{ crate = \"lib-sys\", id = \"lib\" }}\n      file = \"/path/to/lib.bin\"\n",
            server.url("/a/lib.bin?…"),
            folder.display(),
            &digest[..2]
        );
        assert_eq!(error, expected);
    }
    // The nearest configuration decides, and the variable goes before it.
    write(folder.join(".cargo/config.toml"), "# here\n[net]\noffline = true\n");
    let unit = declaring(&folder, &[&url], b"file", "");
    let error = unit.error(&["download|lib"]);
    assert!(error.contains(&format!("{} says net.offline", folder.join(".cargo/config.toml").display())), "{error}");
    assert_eq!((server.requests().len(), left(&unit)), (0, Vec::new()));
    write(folder.join("build/.cargo/config.toml"), "net.offline = false\n");
    fs::remove_file(folder.join(".cargo/config.toml")).expect("it is there");
    given(&unit);
    fs::remove_dir_all(unit.mailbox("downloads")).expect("it is there");
    write(folder.join(".cargo/config.toml"), "[net]\noffline = true\n");
    given(&offline("false"));
}

#[test]
fn a_password_is_told_to_its_server_alone() {
    let folder = scratch("download-password");
    let processes = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&processes);
    let server = Server::new(move |path, stream| {
        let mut seen = seen.lock().expect("no panic");
        for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
            seen.push_str(&String::from_utf8_lossy(&fs::read(entry.path().join("cmdline")).unwrap_or_default()));
        }
        match path {
            "/lib" => whole(stream, b"file"),
            "/away" => say(stream, &format!("302 Found\r\nLocation: http://localhost:{}/lib", port_of(stream)), b""),
            _ => say(stream, "403 Forbidden", b""),
        }
    });
    let url = |path: &str| format!("http://me:pass-of-a-test@127.0.0.1:{}{path}?sig=sign-of-a-test", server.port());
    let mut unit = declaring(&folder, &["https://example.org/lib"], b"file", "");
    let fetch = |path: &str| format!("\"does\":\"fetch\",\"urls\":[\"{}\"]", url(path));
    listing(&mut unit, &folder, &fetch("/no"));
    let refused = unit.run(&["download|lib"]);
    assert_eq!(refused.status, Some(1), "{refused:?}");
    assert!(refused.stderr.contains("the server answers 403"), "{refused:?}");
    listing(&mut unit, &folder, &fetch("/away").replace("?sig", "#sig"));
    let away = unit.run(&["download|lib"]);
    assert_eq!(away.status, Some(0), "{away:?}");
    fs::remove_dir_all(unit.mailbox("downloads")).expect("it is there");
    listing(&mut unit, &folder, &fetch("/lib"));
    let fetched = unit.run(&["download|lib"]);
    assert_eq!(fetched.status, Some(1), "the query is a part of the path here: {fetched:?}");

    let requests = server.requests();
    assert!(requests
        .iter()
        .map(|request| request.to_lowercase())
        .all(|request| request.contains("\nhost: localhost") != request.contains("\nauthorization: basic")));
    let facts = unit.body("facts.json");
    for (name, text) in [("processes", &*processes.lock().expect("no panic")), ("facts", &facts)] {
        assert!(!text.contains("-of-a-test"), "{name}: {text}");
    }
    for ran in [refused, away, fetched] {
        assert!(!ran.stderr.contains("-of-a-test") && !ran.stdout.contains("-of-a-test"), "{ran:?}");
    }
}

fn port_of(stream: &std::net::TcpStream) -> u16 {
    stream.local_addr().expect("an address").port()
}

#[test]
fn a_killed_script_leaves_nothing_that_counts() {
    let folder = scratch("download-killed");
    let server = Server::new(|path, stream| match path {
        "/slow" => {
            say(stream, "200 OK\r\nContent-Length: 8", b"half");
            std::thread::sleep(Duration::from_secs(20));
        }
        _ => whole(stream, b"half-way"),
    });
    let unit = declaring(&folder, &[&server.url("/slow")], b"half-way", "");
    let mut child = unit.command(&["download|lib"]).spawn().expect("it runs");
    let begun = Instant::now();
    while !left(&unit).iter().any(|path| path.ends_with("begun/slow")) {
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", left(&unit));
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    assert_eq!(left(&unit), ["lib/begun/slow"], "no file stands where a result would");
    let unit = declaring(&folder, &[&server.url("/fast")], b"half-way", "");
    let path = given(&unit);
    assert_eq!(fs::read(&path).expect("it is there"), b"half-way");
    assert_eq!(left(&unit).len(), 1, "{:?}", left(&unit));
}

#[test]
fn without_curl_it_is_said_that_there_is_none_unless_none_is_needed() {
    let folder = scratch("download-no-curl");
    let mut unit = declaring(&folder, &["https://example.org/lib"], b"file", "");
    unit.set("PATH", &folder.display().to_string());
    if cfg!(feature = "ureq") {
        let mut unit = declaring(&folder, &[&Server::of(b"file").url("/lib")], b"file", "");
        unit.set("PATH", &folder.display().to_string());
        given(&unit);
    } else {
        let error = unit.error(&["download|lib"]);
        assert!(error.contains("it may not be fetched: there is no program curl here"), "{error}");
    }
    // What is there is verified all the same, without a program that hashes.
    let bytes = vec![b'x'; 100_000];
    let mut unit = declaring(&folder, &["https://example.org/lib"], &bytes, "");
    unit.set("PATH", &folder.display().to_string());
    store(&folder, &sha256(&bytes), &bytes);
    given(&unit);
    let outside = ran(unit.command(&["outside|lib"]).output().expect("it runs"));
    assert!(outside.stderr.contains("px_meta::download is called outside of px_meta::run"), "{outside:?}");
}

/// A server of https, by the program openssl, for 127.0.0.1; it answers what files of its folder say, headers and all.
#[cfg(unix)]
struct Secure {
    process: std::process::Child,
    port: u16,
}

#[cfg(unix)]
impl Secure {
    fn new(folder: &std::path::Path) -> Secure {
        use std::process::{Command, Stdio};
        let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|one| one.local_addr()).expect("a port").port();
        let openssl = |arguments: &str| {
            let mut command = Command::new("openssl");
            command.args(arguments.split(' ')).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null());
            command
        };
        // Without what openssl is configured to say, which is that the certificate is an authority's alone.
        write(folder.join("plain.cnf"), "[req]\ndistinguished_name = name\n[name]\n");
        let made = openssl(
            "req -config plain.cnf -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 \
             -addext subjectAltName=IP:127.0.0.1 -keyout key.pem -out ca.pem",
        );
        assert!({ made }.status().expect("openssl runs").success());
        let process = openssl(&format!("s_server -accept 127.0.0.1:{port} -cert ca.pem -key key.pem -HTTP"));
        let process = { process }.stdin(Stdio::null()).spawn().expect("openssl runs");
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(20));
            std::thread::sleep(Duration::from_millis(10));
        }
        Secure { process, port }
    }
}

#[cfg(unix)]
impl Drop for Secure {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[cfg(unix)]
#[test]
fn nothing_leads_from_https_to_http() {
    let folder = scratch("download-https");
    let plain = Server::of(b"file");
    write(folder.join("lib"), "HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nfile");
    write(folder.join("down"), format!("HTTP/1.0 302 Found\r\nLocation: {}\r\n\r\n", plain.url("/lib")));
    let secure = Secure::new(&folder);
    let url = |path: &str| format!("https://127.0.0.1:{}{path}", secure.port);
    let mut unit = declaring(&folder, &[&url("/lib")], b"file", "");
    let error = unit.error(&["download|lib"]);
    let unknown = by_client("curl ends with status 60: ", "invalid peer certificate: ");
    assert!(error.contains(unknown), "nobody knows its authority: {error}");
    unit.set("CARGO_HTTP_CAINFO", &folder.join("ca.pem").display().to_string());
    given(&unit);
    let mut unit = declaring(&folder, &[&url("/down")], b"file", "");
    fs::remove_dir_all(unit.mailbox("downloads")).expect("it is there");
    unit.set("CARGO_HTTP_CAINFO", &folder.join("ca.pem").display().to_string());
    let error = unit.error(&["download|lib"]);
    let expected = by_client("curl ends with status 1: Protocol \"http\"", "it leads from https to http");
    assert!(error.contains(expected), "{error}");
    assert!(plain.requests().is_empty());
}

//! Commits, from a repository that git itself serves on the loopback.

use crate::support::{scratch, sha256, write, Unit};
use crate::{given, left, used};
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The digest and the length of the archive of the commit below, which packages/cli/src/git makes of it too.
const SHA256: &str = "25b1d0d0b901c4f5be06d1ce8906a32cacd6fd30bf52b6eeb7cb3c1f8c6b02a6";
const SIZE: u64 = 7680;

fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "core.autocrlf=false"]);
    for name in ["GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"] {
        command.env(name, "2001-02-03T04:05:06Z");
    }
    let ran = command.args(arguments).current_dir(folder).output().expect("git runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).expect("text").trim().to_owned()
}

/// A repository with a commit that has everything that a commit may have; gives its name.
fn repository(folder: &Path) -> String {
    fs::create_dir_all(folder).expect("a folder");
    git(folder, &["init", "--quiet", "--initial-branch=main"]);
    write(folder.join("a.txt"), "a\n");
    write(folder.join("a/b"), vec![b'x'; 513]);
    write(folder.join("empty"), "");
    write(folder.join("run"), "#!/bin/sh\n");
    write(folder.join("l".repeat(60)).join("p".repeat(60)), "long");
    git(folder, &["add", "."]);
    git(folder, &["update-index", "--chmod=+x", "run"]);
    write(folder.join("../target"), "a.txt");
    let link = git(folder, &["hash-object", "-w", "../target"]);
    git(folder, &["update-index", "--add", "--cacheinfo", &format!("120000,{link},link")]);
    git(folder, &["commit", "--quiet", "-m", "one"]);
    git(folder, &["rev-parse", "HEAD"])
}

/// `git daemon`, until the test ends.
struct Daemon {
    process: Child,
    port: u16,
}

impl Daemon {
    fn new(base: &Path) -> Daemon {
        let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|one| one.local_addr()).expect("a port").port();
        // Not by `git daemon`, which would be another process between.
        let process = Command::new(Path::new(&git(base, &["--exec-path"])).join("git-daemon"))
            .args(["--listen=127.0.0.1", "--export-all", "--reuseaddr", "--log-destination=none"])
            .args([format!("--port={port}"), format!("--base-path={}", base.display())])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("git runs");
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(20));
            std::thread::sleep(Duration::from_millis(10));
        }
        Daemon { process, port }
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn declaring(folder: &Path, url: &str, rev: &str, digest: &str) -> Unit {
    let unit = crate::declaring(folder, &[], b"", "");
    let manifest = format!(
        "[package]\nname = \"lib-sys\"\n[package.metadata.px-meta.download.lib]\n\
         git = {{ url = {url:?}, rev = {rev:?} }}\nsha256 = {digest:?}\nsize = {SIZE}\n"
    );
    write(unit.folder.join("Cargo.toml"), manifest);
    unit
}

#[test]
fn a_commit_is_fetched_by_its_name_and_verified_by_its_archive() {
    let folder = scratch("download git");
    let rev = repository(&folder.join("served/lib.git"));
    let daemon = Daemon::new(&folder.join("served"));
    let url = format!("git://127.0.0.1:{}/lib.git", daemon.port);
    let mut unit = declaring(&folder, &url, &rev, SHA256);
    // Whoever runs cargo from a hook of git has such variables.
    unit.set("GIT_DIR", "/nowhere");
    let path = given(&unit);
    assert_eq!(fs::read_to_string(path.join("link")).expect("a link"), "a\n");
    assert_eq!(left(&unit).len(), 6, "{:?}", left(&unit));
    let told = used(&unit);
    assert!(told.starts_with("{\"from\":\"network\",") && told.contains(&format!("\"url\":\"{url}\"")), "{told}");
    assert!(unit.body("facts.json").contains(&format!("\"git\":{{\"rev\":\"{rev}\",\"url\":\"{url}\"}}")));

    let unit = declaring(&folder, &url, &rev, &sha256(b"another"));
    let error = unit.error(&["download|lib"]);
    assert!(error.contains(&format!("{url} at {rev}: its SHA-256 is {SHA256} instead of the declared")), "{error}");
    let unit = declaring(&folder, &url, &"1".repeat(40), SHA256);
    let error = unit.error(&["download|lib"]);
    assert!(error.contains("git fetch failed: "), "{error}");
    let mut offline = declaring(&folder, &url, &rev, SHA256);
    fs::remove_dir_all(offline.mailbox("downloads")).expect("it is there");
    offline.set("CARGO_NET_OFFLINE", "1");
    let error = offline.error(&["download|lib"]);
    assert!(error.contains(&format!("CARGO_NET_OFFLINE is set\n  git     {url} at {rev}\n  sha256")), "{error}");
}
